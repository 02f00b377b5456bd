// The only file that runs Pyodide in the browser. It counts nothing and knows no law: strings go in,
// strings come out.
//
// In:  { id, call, arguments }   call "start" with one runtime description { base, loader, glue, wasm, hasImage,
//                                isWatched, laws }, then names of functions of calculators.browser with their
//                                texts, or "law" with a country whose law will soon be needed
//      { role, value }           a file that the page has fetched: image, library, calculators
// Out: { id, arrived }           so many bytes more, while starting
//      { id, value }             the text a function returned ("" for "start" and "law")
//      { id, failure: { reason, detail } }   reason: network, unsupported, memory, python

import { countryOf, startPython } from "./worker-python.js";

const FETCH = self.fetch.bind(self);
// What Pyodide asks for where an image takes the library's place.
const EMPTY_ARCHIVE = Uint8Array.of(0x50, 0x4b, 0x05, 0x06, ...new Array(18).fill(0));

// As the browsers' own errors and Python's end; nothing else tells them from others.
const NO_MEMORY = /out of memory|MemoryError/i;

class Failure extends Error {
  constructor(reason, detail) {
    super(detail);
    this.reason = reason;
  }
}

/** What the page hands over, each under its role, before or after it is waited for. */
const handed = new Map();

function file(role) {
  if (!handed.has(role)) {
    const entry = {};
    entry.coming = new Promise((resolve) => (entry.arrive = resolve));
    handed.set(role, entry);
  }
  return handed.get(role);
}

/**
 * The machine: the browser compiles what it has while the rest comes in. Where somebody may watch the bytes come, those
 * of a copy are counted; on a fast line that would cost a tenth of a second.
 */
async function compile({ name, size }, { base, isWatched, arrived }) {
  try {
    const response = await FETCH(base + name);
    if (!response.ok) throw new Error(response.status);
    if (isWatched) tally(response.clone().body.getReader(), arrived);
    const machine = await WebAssembly.compileStreaming(response);
    if (!isWatched) arrived(size);
    return machine;
  } catch (error) {
    throw new Failure(error instanceof WebAssembly.CompileError ? "unsupported" : "network", `${name}: ${error.message}`);
  }
}

async function tally(reader, arrived) {
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      arrived(value.length);
    }
  } catch {
    // Whoever reads the original meets the same fault and reports it.
  }
}

async function start(id, { base, loader, glue, wasm, hasImage, isWatched }) {
  const arrived = (size) => self.postMessage({ id, arrived: size });
  const machine = compile(wasm, { base, isWatched, arrived });
  const load = async ({ name, size }) => {
    try {
      const module = await import(base + name);
      arrived(size);
      return module;
    } catch (error) {
      throw new Failure("network", String(error));
    }
  };
  // Pyodide's own downloads: what the page has fetched, and nothing else, from nowhere else.
  self.fetch = async (address) => {
    const name = String(address).slice(base.length);
    if (name === "pyodide.asm.wasm") return new Response();
    if (name === "library.zip") return new Response(hasImage ? EMPTY_ARCHIVE : await file("library").coming);
    throw new Failure("network", `not part of the runtime: ${address}`);
  };
  // A trap in the middle of a start leaves Pyodide waiting; it is heard of here only.
  const failed = new Promise((_, reject) => {
    machine.catch(reject);
    self.onunhandledrejection = ({ reason }) => reject(new Failure("python", String(reason)));
    self.onerror = (_, __, ___, ____, error) => reject(new Failure("python", String(error)));
  });
  const starting = (async () => {
    const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([load(loader), load(glue)]);
    return startPython({
      loadPyodide,
      createPyodideModule,
      indexURL: base,
      stdLibURL: `${base}library.zip`,
      machine,
      ...(hasImage ? { image: file("image").coming } : { calculators: file("calculators").coming }),
    });
  })();
  try {
    return await Promise.race([starting, failed]);
  } finally {
    self.onunhandledrejection = self.onerror = null;
  }
}

/** Hands the law of a country over, once; which file holds it is known from the start. */
class Laws {
  #base;
  #names;
  #given = new Map();

  constructor({ base, laws }, python) {
    this.#base = base;
    this.#names = laws;
    this.python = python;
  }

  /** Law that nobody knows is left to the calculator, which says so. */
  async provide(code) {
    if (typeof code !== "string" || !Object.hasOwn(this.#names, code)) return;
    if (!this.#given.has(code)) this.#given.set(code, this.#fetch(this.#names[code]));
    try {
      await this.#given.get(code);
    } catch (error) {
      this.#given.delete(code);
      throw error;
    }
  }

  async #fetch(name) {
    const address = new URL(name, this.#base);
    let law;
    try {
      const response = await FETCH(address);
      if (!response.ok) throw new Error(response.status);
      law = await response.arrayBuffer();
    } catch (error) {
      throw new Failure("network", `${name}: ${error.message}`);
    }
    (await this.python).provide(new Uint8Array(law));
  }
}

let python;
let laws;

self.onmessage = async ({ data: { role, value, id, call, arguments: values } }) => {
  if (role) {
    file(role).arrive(value);
    return;
  }
  try {
    if (call === "start") {
      python ??= start(id, values[0]);
      laws ??= new Laws(values[0], python);
      await python;
      self.postMessage({ id, value: "" });
    } else if (call === "law") {
      await laws.provide(values[0]);
      self.postMessage({ id, value: "" });
    } else {
      const [running] = await Promise.all([python, laws.provide(countryOf(call, values.at(-1)))]);
      self.postMessage({ id, value: running.call(call, ...values) });
    }
  } catch (error) {
    const detail = String(error.message ?? error);
    const reason = error.reason ?? (NO_MEMORY.test(detail) ? "memory" : "python");
    self.postMessage({ id, failure: { reason, detail: detail.slice(0, 500) } });
  }
};
