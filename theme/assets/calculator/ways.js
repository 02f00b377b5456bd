// Which files a browser fetches to get Python going, and in which order the ways are tried.
//
//   quick  an image of a memory in which all has started, on a slim machine: the least work
//   small  the library as byte code on the slim machine: the fewest bytes
//   whole  the machine as it was published and the library as byte code: what always works
//
// A way that fails, for whatever reason, is followed by the whole one; when that fails too, the page's
// worked example is what is left.

export const WAYS = {
  quick: ["loader", "lean", "core", "image"],
  small: ["loader", "lean", "slim", "library", "calculators"],
  whole: ["loader", "machine", "wasm", "library", "calculators"],
};

const SLOW = new Set(["slow-2g", "2g", "3g"]);
// Megabits a second, gigabytes, bytes.
const NARROW = 5;
const LITTLE = 1;
const LARGE = 20_000;
const BROAD = 20;

/**
 * Megabits a second at which the larger files of this page came in; undefined where the browser had them already.
 * What the browser itself tells of a line it has not used yet is a guess.
 */
function measuredLine() {
  const rates = performance
    .getEntriesByType("resource")
    .filter((entry) => entry.transferSize > 0 && entry.encodedBodySize > LARGE)
    .map((entry) => (entry.encodedBodySize * 8) / 1000 / (entry.responseEnd - entry.responseStart));
  return rates.length ? Math.max(...rates) : undefined;
}

/** The ways to try, first the one that suits this device and line. */
export function waysFor({ connection, deviceMemory } = navigator, line = measuredLine() ?? connection?.downlink) {
  const isNarrow = connection?.saveData || SLOW.has(connection?.effectiveType) || line < NARROW;
  return [isNarrow || deviceMemory < LITTLE ? "small" : "quick", "whole"];
}

/** Is the line, as far as this page can tell, so fast that nobody will watch the bytes come in? */
export function isFast(line = measuredLine()) {
  return line === undefined || line >= BROAD;
}

/** Has the reader asked for as few bytes as possible? Then nothing is fetched before a click. */
export function savesData({ connection } = navigator) {
  return Boolean(connection?.saveData);
}

/** The files of a way, by role. */
export function filesOf(way, files) {
  return Object.fromEntries(WAYS[way].map((role) => [role, files[role]]));
}

/** Bytes that a way fetches when the server compresses with brotli. */
export function sizeOf(way, files) {
  return WAYS[way].reduce((sum, role) => sum + files[role].br, 0);
}
