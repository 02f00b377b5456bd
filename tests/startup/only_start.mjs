// Runs under Node: writes to standard output the runtime's machine slimmed to what a start and a refused
// request need, so that every real calculation meets a trap. Arguments: the site, an empty folder.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { functionsThatRan, instrument, trim } from "../../site_build/runtime_trim.mjs";

const [site, folder] = process.argv.slice(2);
const shipped = join(site, "assets", "python");
const { files } = JSON.parse(readFileSync(join(shipped, "manifest.json"), "utf8"));
const load = (path) => import(pathToFileURL(path));
const { startPython } = await load(join(site, "assets", "worker-python.js"));
const { loadPyodide } = await load(join(shipped, files.loader.name));
const { default: createPyodideModule } = await load(join(shipped, files.machine.name));

const wasm = readFileSync(join(shipped, files.wasm.name));
writeFileSync(join(folder, "pyodide.asm.wasm"), instrument(wasm));
const { python, call } = await startPython({
  loadPyodide,
  createPyodideModule,
  indexURL: folder,
  stdLibURL: join(shipped, files.library.name),
  image: Uint8Array.from(readFileSync(join(shipped, files.image.name))).buffer,
});
call("compute", "statutory_interest", "{}");
const ran = functionsThatRan(new Uint8Array(python._module.HEAP8.buffer));
process.stdout.write(trim(wasm, ran));
