// The only file that runs Pyodide in the browser. It counts nothing and knows no law: strings go in,
// strings come out.
//
// In:  { id, call, arguments }   call "start" with one runtime description { base, files, laws }, then
//                                names of functions of calculators.browser with their texts, or "law"
//                                with a country whose law will soon be needed
// Out: { id, progress: { received, total } } while starting
//      { id, value }             the text a function returned ("" for "start" and "law")
//      { id, failure: { reason, detail } }   reason: network, unsupported, timeout, python

import { countryOf, startPython } from "./worker-python.js";

// With no byte received and no step done for so long, the start has failed: Pyodide itself never
// gives up when its WebAssembly cannot be used.
const PATIENCE = 60_000;

class Failure extends Error {
  constructor(reason, detail) {
    super(detail);
    this.reason = reason;
  }
}

/** Fetch the runtime's files side by side and count the bytes as they come in. */
class Download {
  #base;
  #pending = new Map();
  #report;
  #received = 0;
  #total;

  constructor(files, base, report) {
    this.#base = base;
    this.#report = report;
    this.#total = Object.values(files).reduce((sum, file) => sum + file.size, 0);
  }

  #add(bytes) {
    this.#received += bytes;
    this.#report({ received: this.#received, total: this.#total });
  }

  address(file) {
    return new URL(file.name, this.#base).href;
  }

  async #response(file) {
    let response;
    try {
      response = await FETCH(this.address(file));
    } catch (error) {
      throw new Failure("network", String(error));
    }
    if (!response.ok) throw new Failure("network", `${file.name}: ${response.status}`);
    // The copy is only counted; the original keeps what the browser knows about it (compiled code).
    this.#count(response.clone().body.getReader());
    return response;
  }

  async #count(reader) {
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        this.#add(value.length);
      }
    } catch {
      // Whoever reads the original meets the same fault and reports it.
    }
  }

  /** Start a download that Pyodide will later ask for under `alias`. */
  expect(file, alias) {
    const response = this.#response(file);
    response.catch(() => {});
    this.#pending.set(new URL(alias, this.#base).href, response);
    return response;
  }

  /** A file that we hand over ourselves. */
  async bytes(file) {
    return (await this.#response(file)).arrayBuffer();
  }

  /** What Pyodide asks for but does not need: an empty archive, from nowhere. */
  async nothing(alias) {
    const empty = new Uint8Array(22);
    empty.set([0x50, 0x4b, 0x05, 0x06]);
    this.#pending.set(new URL(alias, this.#base).href, Promise.resolve(new Response(empty)));
  }

  async module(file) {
    try {
      const module = await import(this.address(file));
      this.#add(file.size);
      return module;
    } catch (error) {
      throw new Failure("network", String(error));
    }
  }

  /** What Pyodide sees as `fetch`: the files already under way and nothing else, from nowhere else. */
  answer = (address) => {
    const response = this.#pending.get(new URL(address, this.#base).href);
    return response ?? Promise.reject(new Failure("network", `not part of the runtime: ${address}`));
  };
}

const FETCH = self.fetch.bind(self);

async function start(id, runtime) {
  if (typeof WebAssembly !== "object" || !WebAssembly.instantiateStreaming) {
    throw new Failure("unsupported", "WebAssembly");
  }
  let timer;
  let giveUp;
  const failed = new Promise((_, reject) => {
    giveUp = reject;
  });
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new Failure("timeout", `${PATIENCE} ms`)), PATIENCE);
  };
  alive();

  const { files } = runtime;
  const download = new Download(files, runtime.base, (progress) => {
    alive();
    self.postMessage({ id, progress });
  });
  const wasm = download.expect(files.wasm ?? files.slim, "pyodide.asm.wasm");
  const sources = files.image
    ? { image: download.bytes(files.image) }
    : { calculators: download.bytes(files.calculators) };
  const library = files.image ? download.nothing("library.zip") : download.expect(files.library, "library.zip");
  for (const coming of [wasm, library, ...Object.values(sources)]) coming.catch(giveUp);
  self.fetch = download.answer;

  // A trap in the middle of a start leaves Pyodide waiting; it is heard of here only.
  self.onunhandledrejection = ({ reason }) => giveUp(new Failure("python", String(reason)));
  self.onerror = (_, __, ___, ____, error) => giveUp(new Failure("python", String(error)));

  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    try {
      return await instantiateStreaming(source, imports);
    } catch (error) {
      giveUp(error instanceof Failure ? error : new Failure("unsupported", String(error)));
      throw error;
    }
  };

  const starting = (async () => {
    const [pyodide, machine] = await Promise.all([
      download.module(files.loader),
      download.module(files.machine),
    ]);
    return startPython({
      loadPyodide: pyodide.loadPyodide,
      createPyodideModule: machine.default,
      indexURL: runtime.base,
      stdLibURL: new URL("library.zip", runtime.base).href,
      ...sources,
    });
  })();
  try {
    return await Promise.race([starting, failed]);
  } finally {
    clearTimeout(timer);
    self.onunhandledrejection = self.onerror = null;
    WebAssembly.instantiateStreaming = instantiateStreaming;
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

self.onmessage = async ({ data: { id, call, arguments: values } }) => {
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
    self.postMessage({
      id,
      failure: { reason: error.reason ?? "python", detail: String(error.message ?? error).slice(0, 500) },
    });
  }
};
