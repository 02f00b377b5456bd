// Talks to the worker: starts it once, hands it the files as they come in, numbers the calls, turns answers into
// promises. A way of starting that fails is followed by the next one, and a call that it was in the middle of is
// asked again, so that the page never learns of it.

import { Download, EngineFailure } from "./download.js";
import { filesOf, isFast, WAYS, waysFor } from "./ways.js";

const WORKER = new URL("../worker.js", import.meta.url);
const BASE = new URL("../python/", import.meta.url).href;
// A calculation takes milliseconds; one that takes this long will not end. Nor will a start with no byte received and
// no step done for so long.
const PATIENCE = 60_000;

export class Engine {
  #runtime;
  #ways;
  #worker;
  #download;
  #started;
  #country;
  #waiting = new Map();
  #next = 0;

  /** `runtime` is { files, laws }; `onProgress` hears { received, total } while it loads. */
  constructor(runtime, onProgress, ways) {
    this.#runtime = runtime;
    this.#ways = ways;
    this.onProgress = onProgress;
    this.onWay = undefined;
  }

  get isReady() {
    return this.#started?.done === true;
  }

  /** The way that serves, once it does. */
  get way() {
    return this.isReady ? this.#ways[0] : undefined;
  }

  /** Where the files that serve lie, below the site's root. */
  get fileNames() {
    return this.way && Object.values(filesOf(this.way, this.#runtime.files)).map((file) => `assets/python/${file.name}`);
  }

  /** Begin to load; a second call waits for the first. After a failure a new worker is made. */
  start() {
    this.#started ??= this.#start();
    return this.#started.promise;
  }

  #start() {
    const started = { done: false };
    started.promise = this.#tryWays(started).then(
      () => {
        started.done = true;
        this.onWay?.(this.way);
      },
      (failure) => {
        if (this.#started === started) this.#started = undefined;
        throw failure;
      },
    );
    started.promise.catch(() => {});
    return started;
  }

  async #tryWays(started) {
    this.#ways ??= await preferCached(waysFor(), this.#runtime.files);
    for (;;) {
      try {
        return await this.#withinTime("start", (alive) => this.#try(this.#ways[0], alive));
      } catch (failure) {
        this.#stop(failure);
        this.#started ??= started;
        if (this.#ways.length === 1) throw failure;
        console.warn(`${this.#ways[0]}: ${failure.message}`);
        this.#ways = this.#ways.slice(1);
      }
    }
  }

  #try(way, alive) {
    if (typeof WebAssembly !== "object" || !WebAssembly.compileStreaming) {
      throw new EngineFailure({ reason: "unsupported", detail: "WebAssembly" });
    }
    try {
      this.#worker = new Worker(WORKER, { type: "module" });
    } catch (error) {
      throw new EngineFailure({ reason: "unsupported", detail: error });
    }
    const worker = this.#worker;
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#stop(new EngineFailure({ reason: "network", detail: event.message ?? "worker" }));
    };
    const files = filesOf(way, this.#runtime.files);
    const isWatched = !isFast();
    const report = (progress) => {
      alive();
      if (worker === this.#worker) this.onProgress?.(progress);
    };
    this.#download = new Download(BASE, files, { isWatched, report });
    const started = this.#call("start", {
      base: BASE,
      loader: files.loader,
      glue: files.lean ?? files.machine,
      wasm: files.core ?? files.slim ?? files.wasm,
      hasImage: "image" in files,
      isWatched,
      laws: this.#runtime.laws,
    });
    for (const [role, coming] of Object.entries(this.#download.start())) {
      coming.then(
        (value) => worker.postMessage({ role, value }, [value]),
        (failure) => worker === this.#worker && this.#stop(failure),
      );
    }
    this.#fetchLaw();
    return started;
  }

  /** A country has been chosen: let the worker fetch its law ahead of the calculation that will need it. */
  prepare(code) {
    if (!code || code === this.#country) return;
    this.#country = code;
    this.#fetchLaw();
  }

  #fetchLaw() {
    // The calculation itself says so if the law cannot be had.
    if (this.#worker && this.#country) this.#call("law", this.#country).catch(() => {});
  }

  /** The answer of a calculator to a request, both as JSON values. */
  async compute(calculator, request) {
    const text = JSON.stringify(request);
    this.#country = request.jurisdiction;
    for (;;) {
      await this.start();
      try {
        return JSON.parse(await this.#withinTime("compute", () => this.#call("compute", calculator, text)));
      } catch (failure) {
        // The line is gone, or nothing is left to try: say so. Else another way, in a new worker, may have the answer.
        if (!["python", "memory"].includes(failure.reason) || this.#ways.length === 1) throw failure;
        this.#stop(failure);
        console.warn(`${this.#ways[0]}: ${failure.message}`);
        this.#ways = this.#ways.slice(1);
      }
    }
  }

  /** What `act` gives, or the end of the worker when for too long it neither gives anything nor says that it is alive. */
  async #withinTime(what, act) {
    let timer;
    let isOver = false;
    const alive = () => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => this.#stop(new EngineFailure({ reason: "timeout", detail: what })), PATIENCE);
    };
    alive();
    try {
      return await act(alive);
    } finally {
      isOver = true;
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

  #receive({ id, arrived, value, failure }) {
    if (arrived) {
      this.#download.count(arrived);
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
    this.#download?.stop();
    this.#worker = undefined;
    this.#started = undefined;
    for (const { reject } of this.#waiting.values()) reject(failure);
    this.#waiting.clear();
  }
}

/** The given ways, but first one whose files this browser keeps already. */
async function preferCached(ways, files) {
  if (!navigator.serviceWorker?.controller) return ways;
  for (const way of Object.keys(WAYS)) {
    const kept = Object.values(filesOf(way, files)).map((file) => caches.match(new URL(file.name, BASE)));
    if ((await Promise.all(kept)).every(Boolean)) return [way, ...ways.filter((other) => other !== way)];
  }
  return ways;
}
