// Runs under Node: starts Pyodide from the files the site ships, exactly as the worker does, and
// answers calls. Standard input: JSON { site, indexURL, way, calls: [[function, text, …], …] }; output: JSON list.
// `indexURL` is a folder where the shipped WebAssembly lies under its stock name: what the worker does
// with its own `fetch`.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { site, indexURL, way, calls } = JSON.parse(readFileSync(0, "utf8"));
const assets = join(site, "assets");
const shipped = join(assets, "python");
const { files, laws } = JSON.parse(readFileSync(join(shipped, "manifest.json"), "utf8"));
const load = (path) => import(pathToFileURL(path));
const read = (name) => Uint8Array.from(readFileSync(join(shipped, name)));

const { countryOf, startPython } = await load(join(assets, "worker-python.js"));
const { loadPyodide } = await load(join(shipped, files.loader.name));
const { default: createPyodideModule } = await load(join(shipped, files.machine.name));

const python = await startPython({
  loadPyodide,
  createPyodideModule,
  indexURL,
  stdLibURL: join(shipped, files.library.name),
  ...(way === "quick"
    ? { image: read(files.image.name).buffer }
    : { calculators: read(files.calculators.name).buffer }),
});
const given = new Set();
const provide = (code) => {
  if (!Object.hasOwn(laws, code) || given.has(code)) return;
  python.provide(read(laws[code]));
  given.add(code);
};
const answers = calls.map(([name, ...texts]) => {
  if (name === "describe") for (const code of Object.keys(laws)) provide(code);
  provide(countryOf(name, texts.at(-1)));
  return python.call(name, ...texts);
});
process.stdout.write(JSON.stringify(answers));
