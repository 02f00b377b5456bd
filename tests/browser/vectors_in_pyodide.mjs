// Runs under Node: starts Pyodide from the files the site ships, exactly as the worker does, and
// answers calls. Standard input: JSON { site, indexURL, calls: [[function, text, …], …] }; output: JSON list.
// `indexURL` is a folder where the shipped WebAssembly lies under its stock name: what the worker does
// with its own `fetch`.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { site, indexURL, calls } = JSON.parse(readFileSync(0, "utf8"));
const assets = join(site, "assets");
const shipped = join(assets, "python");
const { files } = JSON.parse(readFileSync(join(shipped, "manifest.json"), "utf8"));
const load = (path) => import(pathToFileURL(path));

const { startPython } = await load(join(assets, "worker-python.js"));
const { loadPyodide } = await load(join(shipped, files.loader.name));
const { default: createPyodideModule } = await load(join(shipped, files.machine.name));

const call = await startPython({
  loadPyodide,
  createPyodideModule,
  indexURL,
  stdLibURL: join(shipped, files.library.name),
  calculators: readFileSync(join(shipped, files.calculators.name)),
});
process.stdout.write(JSON.stringify(calls.map(([name, ...texts]) => call(name, ...texts))));
