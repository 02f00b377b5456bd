// Runs under Node at build time: starts the pinned Pyodide, hands it the calculators and lets
// runtime_pack.py, inside, make what the site ships: two archives of byte code, the law of each
// country as finished records, an image of the interpreter's memory, and a slimmer machine.
//
//   node runtime_pack.mjs SETTINGS.json
//
// Settings: pyodide (folder of the runtime), sources (folder that holds `calculators/`), files
// (paths below it), calls (what to exercise), mounted_at, output (folder for what is made).

import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makeImage } from "../theme/assets/worker-memory.js";
import { countryOf, NO_PACKAGES, startPython } from "../theme/assets/worker-python.js";
import { functionsThatRan, instrument, trim } from "./runtime_trim.mjs";

const settings = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(settings.pyodide, "pyodide.mjs")));
const { default: createPyodideModule } = await import(pathToFileURL(join(settings.pyodide, "pyodide.asm.mjs")));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const packer = ["/pack/runtime_pack.py", readFileSync(here("runtime_pack.py"))];
const lite = readdirSync(here("runtime_lite"))
  .filter((name) => name.endsWith(".py"))
  .map((name) => [`/lite/${name}`, readFileSync(join(here("runtime_lite"), name))]);

// What is made must come out the same, byte for byte, and a memory holds all that its making has seen:
// the clock stands still and chance is always the same.
const DAY = 315532800000;
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length ? given : [DAY]));
  }
  static now = () => DAY;
};
performance.now = () => 0;
crypto.getRandomValues = (array) => array.fill(1);

mkdirSync(join(settings.output, "laws"), { recursive: true });
const write = (name, content) => writeFileSync(join(settings.output, name), content);

/** Start a fresh interpreter with the given files; `path` is where it looks for modules first. */
async function start(path, given, rest = {}) {
  const python = await loadPyodide({
    indexURL: settings.pyodide,
    lockFileContents: NO_PACKAGES,
    packageBaseUrl: settings.pyodide,
    ...rest,
    // A fixed seed: what is made must come out the same, byte for byte.
    env: { PYTHONHASHSEED: "0", PYTHONPATH: path },
    fsInit: async (files) => {
      for (const [name, content] of given) {
        files.mkdirTree(dirname(name));
        files.writeFile(name, content);
      }
    },
  });
  return python;
}

const bytes = (value) => value.toJs?.() ?? value;

// 1. Law as records, modules as byte code, and the library with our three modules in it, by the stock runtime.
const sources = settings.files.map((path) => [`/src/${path}`, readFileSync(join(settings.sources, path))]);
const stock = await start("/src:/pack", [packer, ...sources, ...lite]);
const stockPack = stock.pyimport("runtime_pack");
const laws = Object.fromEntries(Object.entries(bytes(stockPack.laws())).sort());
for (const [code, law] of Object.entries(laws)) write(`laws/${code}.law`, law);
const codes = Object.keys(laws).join(" ");
const calculators = bytes(stockPack.calculators_archive(settings.files.join("\n"), codes, settings.mounted_at));
write("calculators.zip", calculators);
const whole = join(settings.output, "whole.zip");
write("whole.zip", bytes(stockPack.lite_sources()));

// 2. As readers will: from the archive, every calculation, then an error that reaches JavaScript.
const archive = [settings.mounted_at, calculators];
const calls = JSON.stringify(settings.calls);
const second = await start(`${settings.mounted_at}:/pack`, [packer, archive], { stdLibURL: whole });
const secondPack = second.pyimport("runtime_pack");
const answers = secondPack.exercise(calls, laws);
try {
  second.runPython("raise ValueError");
  throw new Error("Python did not raise");
} catch (error) {
  if (error.type !== "ValueError") throw error;
}
const modules = secondPack.library_modules();
const library = bytes(secondPack.library_archive(modules));
write("library.zip", library);
write("modules.txt", modules);
rmSync(whole);

// 3. The memory of an interpreter that has calculated once, as difference from a machine's just made.
const given = Object.entries(laws).map(([code, law]) => [`/law/${code}`, law]);
const stdLibURL = join(settings.output, "library.zip");
const third = await start(settings.mounted_at, [packer, archive, ...given], { stdLibURL, _makeSnapshot: true });
third.runPython("import sys; sys.path.append('/pack')");
const thirdPack = third.pyimport("runtime_pack");
thirdPack.warm_up(JSON.stringify(settings.warm));
thirdPack.destroy();
third.runPython("sys.path.remove('/pack'); del sys");
const snapshot = third.makeMemorySnapshot();
const header = new Uint32Array(snapshot.buffer, 0, 3);
const state = JSON.parse(new TextDecoder().decode(snapshot.subarray(48, 48 + header[2])));
const after = snapshot.subarray(header[1]);
const build = third._api.config.BUILD_ID;

class Enough extends Error {}
let before;
await loadPyodide({
  indexURL: settings.pyodide,
  lockFileContents: NO_PACKAGES,
  packageBaseUrl: settings.pyodide,
  stdLibURL,
  _loadSnapshot: new Uint8Array(1),
  createPyodideModule: async (inner) => {
    const machine = await createPyodideModule(inner);
    inner.API.restoreSnapshot = () => {
      before = new Uint8Array(machine.HEAP8.buffer).slice();
      throw new Enough();
    };
    return machine;
  },
}).catch((error) => {
  if (!(error instanceof Enough)) throw error;
});
const image = makeImage({ build, state, before, after });
write("memory.image", image);

// 4. Which functions of the machine ever run: every calculation on either way of starting, on a machine that marks them.
const wasm = new Uint8Array(readFileSync(join(settings.pyodide, "pyodide.asm.wasm")));
const marking = join(settings.output, "marking");
mkdirSync(marking);
writeFileSync(join(marking, "pyodide.asm.wasm"), instrument(wasm));
const ran = new Set();
const ways = [{ calculators: calculators.buffer, stdLibURL }, { image: image.buffer, stdLibURL }];
// Browsers can suspend a call from WebAssembly, which Node may not: the machine asks, and starts another way. Nothing
// of ours ever suspends, so stand-ins that let every call pass show what such a start runs. Nor is there a program
// with a path in a browser.
const { Suspending, promising } = WebAssembly;
const able = {
  Suspending: function (call) {
    return call;
  },
  promising: (call) => async (...given) => call(...given),
};
for (const way of [...ways, ...ways.map((one) => ({ ...one, _sysExecutable: "./this.program" }))]) {
  const suspends = "_sysExecutable" in way;
  if (suspends) Object.assign(WebAssembly, able);
  else {
    delete WebAssembly.Suspending;
    delete WebAssembly.promising;
  }
  const runs = await startPython({ loadPyodide, createPyodideModule, indexURL: marking, ...way });
  if (Boolean(runs.python._module.jspiSupported) !== suspends) throw new Error("not started as asked");
  const told = settings.calls.map(([name, ...texts]) => {
    const country = countryOf(name, texts.at(-1));
    if (Object.hasOwn(laws, country)) runs.provide(laws[country]);
    return runs.call(name, ...texts);
  });
  if (JSON.stringify(told) !== JSON.stringify(JSON.parse(answers))) throw new Error("another way, other answers");
  let caught;
  try {
    runs.call("describe", "no-such-calculator");
  } catch (error) {
    caught = error;
  }
  if (!caught) throw new Error("Python did not raise");
  for (const number of functionsThatRan(new Uint8Array(runs.python._module.HEAP8.buffer))) ran.add(number);
}
Object.assign(WebAssembly, Suspending && { Suspending, promising });
rmSync(marking, { recursive: true });
write("slim.wasm", trim(wasm, ran));
