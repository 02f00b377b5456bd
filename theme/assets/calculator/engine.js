// Talks to the worker: starts it once, numbers the calls, turns answers into promises.

const WORKER = new URL("../worker.js", import.meta.url);
const BASE = new URL("../python/", import.meta.url).href;
// A calculation takes milliseconds; one that takes this long will not end.
const PATIENCE = 60_000;

/** Why the calculator could not answer: network, unsupported, timeout, python. */
export class EngineFailure extends Error {
  constructor({ reason, detail }) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

export class Engine {
  #files;
  #worker;
  #started;
  #waiting = new Map();
  #next = 0;

  /** `files` describes the runtime; `onProgress` hears { received, total } while it loads. */
  constructor(files, onProgress) {
    this.#files = files;
    this.onProgress = onProgress;
  }

  get isReady() {
    return this.#started?.done === true;
  }

  /** Begin to load; a second call waits for the first. After a failure a new worker is made. */
  start() {
    this.#started ??= this.#start();
    return this.#started.promise;
  }

  #start() {
    const started = { done: false };
    try {
      this.#worker = new Worker(WORKER, { type: "module" });
    } catch (error) {
      started.promise = Promise.reject(new EngineFailure({ reason: "unsupported", detail: error }));
      started.promise.catch(() => {});
      return started;
    }
    this.#worker.onmessage = ({ data }) => this.#receive(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#stop({ reason: "network", detail: event.message ?? "worker" });
    };
    started.promise = this.#call("start", { base: BASE, files: this.#files }).then(
      () => {
        started.done = true;
      },
      (failure) => {
        this.#stop({ reason: failure.reason, detail: failure.message });
        throw failure;
      },
    );
    started.promise.catch(() => {});
    return started;
  }

  /** The answer of a calculator to a request, both as JSON values. */
  async compute(calculator, request) {
    await this.start();
    const timer = setTimeout(() => this.#stop({ reason: "timeout", detail: "compute" }), PATIENCE);
    try {
      return JSON.parse(await this.#call("compute", calculator, JSON.stringify(request)));
    } finally {
      clearTimeout(timer);
    }
  }

  #call(call, ...values) {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call, arguments: values });
    });
  }

  #receive({ id, progress, value, failure }) {
    if (progress) {
      this.onProgress?.(progress);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (failure) waiting?.reject(new EngineFailure(failure));
    else waiting?.resolve(value);
  }

  /** End the worker; whoever waits hears why, and the next start makes a new one. */
  #stop(failure) {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#started = undefined;
    for (const { reject } of this.#waiting.values()) reject(new EngineFailure(failure));
    this.#waiting.clear();
  }
}
