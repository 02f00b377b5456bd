// The memory of an interpreter that has started and calculated once, kept as the difference from the
// memory of a machine that has just been made: reading it back replaces the whole start of Python.
//
// An image is: a header of five numbers (mark, length of the description, size of the memory, number
// of runs, size of a grain), the description as JSON ({ build, state }), the runs (two numbers each:
// grains to skip, grains to take), and the grains. Everything is little-endian, as WebAssembly is.

const MARK = 0x31444c53; // "SLD1"
const GRAIN = 64;
const HEADER = 5 * 4;

/** Make the image: `state` and `build` travel with it. Both memories are Uint8Arrays; `after` may be longer. */
export function makeImage({ build, state, before, after }) {
  const start = new Uint8Array(after.length);
  start.set(before.subarray(0, after.length));
  const old = new Uint32Array(start.buffer);
  const now = new Uint32Array(after.slice().buffer);
  const step = GRAIN / 4;
  const differs = (grain) => {
    for (let word = grain * step; word < (grain + 1) * step; word += 1) if (old[word] !== now[word]) return true;
    return false;
  };
  const runs = [];
  const taken = [];
  const grains = after.length / GRAIN;
  let last = 0;
  for (let grain = 0; grain < grains; grain += 1) {
    if (!differs(grain)) continue;
    const first = grain;
    while (grain < grains && differs(grain)) grain += 1;
    runs.push(first - last, grain - first);
    taken.push(after.subarray(first * GRAIN, grain * GRAIN));
    last = grain;
  }
  const described = new TextEncoder().encode(JSON.stringify({ build, state }));
  const description = new Uint8Array(Math.ceil(described.length / 4) * 4).fill(0x20);
  description.set(described);
  const header = new Uint32Array([MARK, description.length, after.length, runs.length / 2, GRAIN]);
  const parts = [header, description, new Uint32Array(runs), ...taken];
  const image = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let place = 0;
  for (const part of parts) {
    image.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), place);
    place += part.byteLength;
  }
  return image;
}

/** Read an image's head. Throws when the bytes are none. */
export function openImage(buffer) {
  const [mark, described, size, count, grain] = new Uint32Array(buffer, 0, HEADER / 4);
  if (mark !== MARK || grain !== GRAIN) throw new Error("not an image of a memory");
  const { build, state } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEADER, described)));
  const table = HEADER + described;
  return {
    build,
    state,
    size,
    runs: new Uint32Array(buffer, table, count * 2),
    grains: new Uint8Array(buffer, table + count * 8),
  };
}

function putBack({ runs, grains }, memory) {
  let place = 0;
  let from = 0;
  for (let index = 0; index < runs.length; index += 2) {
    place += runs[index] * GRAIN;
    const length = runs[index + 1] * GRAIN;
    memory.set(grains.subarray(from, from + length), place);
    place += length;
    from += length;
  }
}

/**
 * Pyodide's machine, but with the image put into its memory at the point where Pyodide would put a whole one. The
 * machine is made while the image (a promise of an ArrayBuffer) is still coming. Refuses an image that was not made
 * with this very build.
 */
export function fromImage(createPyodideModule, coming) {
  return async (settings) => {
    const machine = await createPyodideModule(settings);
    const image = openImage(await coming);
    const memory = new Uint8Array(machine.HEAP8.buffer);
    if (settings.API.config.BUILD_ID !== image.build || memory.length < image.size) {
      throw new Error("the image belongs to another build");
    }
    settings.API.restoreSnapshot = () => {
      putBack(image, memory);
      return image.state;
    };
    return machine;
  };
}
