// How Saldo starts Pyodide: the same options in the reader's browser and, for packing and tests, under
// Node. Either from a library of byte code and the calculators as a second archive on the module path,
// or from an image of a memory in which all that has happened already. No package is ever installed.

import { fromImage } from "./worker-memory.js";

// Where the archive lies in the interpreter's file system; its byte code names this path too.
export const CALCULATORS = "/lib/calculators.zip";

export const NO_PACKAGES = {
  info: {
    abi_version: "2026_0",
    arch: "wasm32",
    platform: "emscripten_5_0_3",
    python: "3.14.2",
    version: "314.0.7",
  },
  packages: {},
};

/**
 * Start the interpreter. Returns { call(function, ...texts) -> text, provide(law) }.
 * `calculators` or `image` is a promise of bytes (ArrayBuffer), `machine` one of the compiled WebAssembly where
 * Pyodide is not to fetch it; `rest` goes to loadPyodide as it is.
 */
export async function startPython({ loadPyodide, createPyodideModule, machine, calculators, image, ...rest }) {
  const options = { ...rest, createPyodideModule, lockFileContents: NO_PACKAGES, packageBaseUrl: rest.indexURL };
  if (machine) options.createPyodideModule = withMachine(createPyodideModule, machine);
  if (image) {
    // Any true value makes Pyodide leave its own start out; what it would read is put back by us.
    options._loadSnapshot = new Uint8Array(1);
    options.createPyodideModule = fromImage(options.createPyodideModule, image);
  } else {
    options.env = { PYTHONPATH: CALCULATORS };
    options.fsInit = async (files) => files.writeFile(CALCULATORS, new Uint8Array(await calculators));
  }
  const python = await loadPyodide(options);
  const browser = python.pyimport("calculators.browser");
  const reader = python.pyimport("calculators.reader");
  return {
    python,
    call: (name, ...texts) => browser[name](...texts),
    provide: (law) => reader.provide(law),
  };
}

/** Pyodide's machine from WebAssembly that is compiled already; Pyodide adds to the imports before it asks. */
function withMachine(createPyodideModule, machine) {
  return (settings) =>
    new Promise((resolve, reject) => {
      const { instantiateStreaming } = WebAssembly;
      WebAssembly.instantiateStreaming = async (_, imports) => {
        WebAssembly.instantiateStreaming = instantiateStreaming;
        try {
          const module = await machine;
          return { module, instance: await WebAssembly.instantiate(module, imports) };
        } catch (error) {
          reject(error); // Pyodide itself would wait for ever
          throw error;
        }
      };
      createPyodideModule(settings).then(resolve, reject);
    });
}

/** The country whose law a request needs, or undefined. */
export function countryOf(name, text) {
  if (name !== "compute") return undefined;
  try {
    return JSON.parse(text).jurisdiction;
  } catch {
    return undefined; // the calculator says what is wrong with the request
  }
}
