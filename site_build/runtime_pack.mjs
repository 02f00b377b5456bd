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
const pack = readFileSync(fileURLToPath(new URL("runtime_pack.py", import.meta.url)));

/** Start a fresh interpreter with the whole stock library, `runtime_pack` and the given files. */
async function start(path, given) {
  const python = await loadPyodide({
    indexURL: settings.pyodide,
    // A fixed seed: the archives must come out the same, byte for byte.
    env: { PYTHONHASHSEED: "0", PYTHONPATH: `${path}:/pack` },
    fsInit: async (files) => {
      for (const [name, content] of [["/pack/runtime_pack.py", pack], ...given]) {
        files.mkdirTree(dirname(name));
        files.writeFile(name, content);
      }
    },
  });
  return { python, pack: python.pyimport("runtime_pack") };
}

mkdirSync(settings.output, { recursive: true });
const write = (name, content) => writeFileSync(join(settings.output, name), content);

const sources = settings.files.map((path) => [
  `/src/${path}`,
  readFileSync(join(settings.sources, path)),
]);
const first = await start("/src", sources);
const calculators = first.pack
  .calculators_archive(settings.files.join("\n"), settings.mounted_at)
  .toJs();
write("calculators.zip", calculators);

// As readers will: from the archive, every calculation, then an error that reaches JavaScript.
const second = await start(settings.mounted_at, [[settings.mounted_at, calculators]]);
second.pack.exercise(JSON.stringify(settings.calls));
try {
  second.python.runPython("raise ValueError");
  throw new Error("Python did not raise");
} catch (error) {
  if (error.type !== "ValueError") throw error;
}
const modules = second.pack.library_modules();
write("library.zip", second.pack.library_archive(modules).toJs());
write("modules.txt", modules);
