// How Saldo starts Pyodide: the same options in the reader's browser and, for the tests, under Node.
// A trimmed library as byte code, the calculators as a second archive on the module path, and an
// empty package list instead of the runtime's own (no package is ever installed).

// Where the archive lies in the interpreter's file system; its byte code names this path too.
export const CALCULATORS = "/lib/calculators.zip";

const NO_PACKAGES = {
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
 * Start the interpreter and return `call(function, ...texts) -> text`.
 * `calculators` is a promise of the archive's bytes; `rest` goes to loadPyodide as it is.
 */
export async function startPython({ loadPyodide, calculators, ...rest }) {
  const python = await loadPyodide({
    ...rest,
    lockFileContents: NO_PACKAGES,
    packageBaseUrl: rest.indexURL,
    env: { PYTHONPATH: CALCULATORS },
    fsInit: async (files) => files.writeFile(CALCULATORS, new Uint8Array(await calculators)),
  });
  const browser = python.pyimport("calculators.browser");
  return (name, ...texts) => browser[name](...texts);
}
