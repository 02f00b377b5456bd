// The only file that runs Pyodide in the browser. It counts nothing and knows no law: strings go in,
// strings come out.
//
// In:  { id, call, arguments }   call "start" with one runtime description, then names of functions
//                                of calculators.browser with their texts
// Out: { id, progress: { received, total } } while starting
//      { id, value }             the text a function returned ("" for "start")
//      { id, failure: { reason, detail } }   reason: network, unsupported, timeout, python

import { startPython } from "./worker-python.js";

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
  const wasm = download.expect(files.wasm, "pyodide.asm.wasm");
  const library = download.expect(files.library, "library.zip");
  const calculators = download.expect(files.calculators, "calculators.zip");
  for (const response of [wasm, library, calculators]) response.catch(giveUp);
  self.fetch = download.answer;

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
      calculators: calculators.then((response) => response.arrayBuffer()),
    });
  })();
  try {
    return await Promise.race([starting, failed]);
  } finally {
    clearTimeout(timer);
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

let python;

self.onmessage = async ({ data: { id, call, arguments: values } }) => {
  try {
    if (call === "start") {
      python ??= start(id, values[0]);
      await python;
      self.postMessage({ id, value: "" });
    } else {
      self.postMessage({ id, value: (await python)(call, ...values) });
    }
  } catch (error) {
    self.postMessage({
      id,
      failure: { reason: error.reason ?? "python", detail: String(error.message ?? error) },
    });
  }
};
