// Runs under Node: starts a way of the built site's runtime, with a WebAssembly of the test's own if one is given.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startPython } from "../../theme/assets/worker-python.js";

/** `folder` is an empty one; the machine's WebAssembly goes there under the name that Pyodide asks for. */
export async function startShipped(site, way, folder, change = (wasm) => wasm) {
  const shipped = join(site, "assets", "python");
  const { files } = JSON.parse(readFileSync(join(shipped, "manifest.json"), "utf8"));
  const path = (role) => join(shipped, files[role].name);
  const bytes = (role) => Uint8Array.from(readFileSync(path(role))).buffer;
  const load = (role) => import(pathToFileURL(path(role)));
  const { loadPyodide } = await load("loader");
  const { default: createPyodideModule } = await load("lean");
  const wasm = readFileSync(path(way === "quick" ? "core" : "slim"));
  writeFileSync(join(folder, "pyodide.asm.wasm"), change(wasm));
  const kept = way === "quick" ? { image: bytes("image") } : { calculators: bytes("calculators") };
  const started = await startPython({ loadPyodide, createPyodideModule, indexURL: folder, stdLibURL: path("library"), ...kept });
  return { ...started, wasm };
}
