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
import { leanGlue } from "./runtime_lean.mjs";
import { dataWithoutReaders, functionsThatRan, instrument, keepExports, trim, withoutData } from "./runtime_trim.mjs";

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
    // A fixed seed: what is made must come out the same, byte for byte. Byte code knows its lines, not its columns.
    env: { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1", PYTHONPATH: path },
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

// 3. A glue without what only packages ask for, and a machine that exports what this glue names.
const wasm = readFileSync(join(settings.pyodide, "pyodide.asm.wasm"));
const text = (name) => readFileSync(join(settings.pyodide, name), "utf8");
const asked = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === "function");
const glue = await leanGlue(text("pyodide.asm.mjs"), text("pyodide.mjs"), asked.map(({ name }) => name));
write("lean.mjs", glue);
const { default: createLeanModule } = await import(pathToFileURL(join(settings.output, "lean.mjs")));
const lean = keepExports(wasm, new Set(glue.match(/[\w$]+/g)));
const scratch = (name, machine) => {
  mkdirSync(join(settings.output, name));
  write(`${name}/pyodide.asm.wasm`, machine);
  return { createPyodideModule: createLeanModule, indexURL: join(settings.output, name) };
};
const leanMachine = scratch("lean", lean);

// 4. The memory of an interpreter that has calculated once, as difference from a machine's just made.
const given = Object.entries(laws).map(([code, law]) => [`/law/${code}`, law]);
const stdLibURL = join(settings.output, "library.zip");
const third = await start(settings.mounted_at, [packer, archive, ...given], { ...leanMachine, stdLibURL, _makeSnapshot: true });
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
  indexURL: leanMachine.indexURL,
  lockFileContents: NO_PACKAGES,
  packageBaseUrl: settings.pyodide,
  stdLibURL,
  _loadSnapshot: new Uint8Array(1),
  createPyodideModule: async (inner) => {
    const machine = await createLeanModule(inner);
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

// 5. Which functions of the machine ever run: every calculation on either way of starting, on a machine that marks them.
const kinds = {
  library: { calculators: calculators.buffer, stdLibURL },
  image: { image: image.buffer, stdLibURL },
};
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
/** Every calculation and two errors, without suspending and with; gives the memories that are left. */
async function* exercised(machine, kind) {
  for (const suspends of [false, true]) {
    if (suspends) Object.assign(WebAssembly, able);
    else {
      delete WebAssembly.Suspending;
      delete WebAssembly.promising;
    }
    const runs = await startPython({ loadPyodide, ...machine, ...kinds[kind], ...(suspends && { _sysExecutable: "./this.program" }) });
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
    yield new Uint8Array(runs.python._module.HEAP8.buffer);
  }
}
const marking = scratch("marking", instrument(lean));
const ran = { library: new Set(), image: new Set() };
for (const [kind, seen] of Object.entries(ran)) {
  for await (const memory of exercised(marking, kind)) for (const number of functionsThatRan(memory)) seen.add(number);
}

// 6. The slim machines. Data that a run changes are no tables; the modules frozen into the machine are found by name.
const constants = after.findIndex((byte, place) => byte !== before[place]);
const isFrozen = ([from, to]) => Buffer.from(before.buffer, from, to - from).includes("<frozen ");
for (const [name, kind] of Object.entries({ slim: "library", core: "image" })) {
  const slim = trim(lean, ran[kind]);
  const unread = dataWithoutReaders(slim, constants).filter((stretch) => kind === "image" || !isFrozen(stretch));
  if (!unread.length) throw new Error("no data that nothing reads");
  // If anything read there it would not find zeros but nonsense, and not give these answers.
  const spoilt = scratch(`${name}-spoilt`, withoutData(slim, unread, 0xaa));
  for await (const _ of exercised(spoilt, kind));
  write(`${name}.wasm`, withoutData(slim, unread));
}
Object.assign(WebAssembly, Suspending && { Suspending, promising });
for (const name of ["lean", "marking", "slim-spoilt", "core-spoilt"]) rmSync(join(settings.output, name), { recursive: true });
