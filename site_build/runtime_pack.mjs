// Runs under Node at build time: starts the pinned Pyodide, hands it the calculators and lets
// runtime_pack.py, inside, make the archives that the site ships.
//
//   node runtime_pack.mjs SETTINGS.json
//
// Settings: pyodide (folder of the runtime), sources (folder that holds `calculators/`), files
// (paths below it), calls (what to exercise), mounted_at, output (folder for the archives).

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const settings = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(settings.pyodide, "pyodide.mjs")));

const python = await loadPyodide({
  indexURL: settings.pyodide,
  // A fixed seed: the archives must come out the same, byte for byte.
  env: { PYTHONHASHSEED: "0", PYTHONPATH: "/src:/pack" },
  fsInit: async (files) => {
    files.mkdirTree("/pack");
    const pack = fileURLToPath(new URL("runtime_pack.py", import.meta.url));
    files.writeFile("/pack/runtime_pack.py", readFileSync(pack));
    for (const path of settings.files) {
      files.mkdirTree(`/src/${dirname(path)}`);
      files.writeFile(`/src/${path}`, readFileSync(join(settings.sources, path)));
    }
  },
});
const pack = python.pyimport("runtime_pack");

// As readers will: every calculation, then an error that reaches JavaScript.
pack.exercise(JSON.stringify(settings.calls));
try {
  python.runPython("raise ValueError");
  throw new Error("Python did not raise");
} catch (error) {
  if (error.type !== "ValueError") throw error;
}
const modules = pack.library_modules();

mkdirSync(settings.output, { recursive: true });
const write = (name, content) => writeFileSync(join(settings.output, name), content);
write("library.zip", pack.library_archive(modules).toJs());
write("calculators.zip", pack.calculators_archive(settings.files.join("\n"), settings.mounted_at).toJs());
write("modules.txt", modules);
