// Fetches in the page what Python starts from, while the worker that will use it is being made and fetches the machine.

const PARTS = ["image", "library", "calculators"];

/** Why the calculator could not answer: network, unsupported, timeout, memory, python. */
export class EngineFailure extends Error {
  constructor({ reason, detail }) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

/**
 * The files of one way of starting. `report` hears { received, total }, in unpacked bytes: as they come in where somebody
 * may watch, else (it costs a fast line time) file by file.
 */
export class Download {
  #base;
  #files;
  #isWatched;
  #report;
  #received = 0;
  #total;
  #ending = new AbortController();

  constructor(base, files, { isWatched, report }) {
    this.#base = base;
    this.#files = files;
    this.#isWatched = isWatched;
    this.#report = report;
    this.#total = Object.values(files).reduce((sum, { size }) => sum + size, 0);
  }

  /** Begin, and give by role a promise of the bytes. */
  start() {
    return Object.fromEntries(PARTS.filter((role) => role in this.#files).map((role) => [role, this.#fetch(this.#files[role])]));
  }

  stop() {
    this.#ending.abort();
  }

  /** So many bytes more are there. */
  count(size) {
    this.#received += size;
    this.#report({ received: this.#received, total: this.#total });
  }

  async #fetch({ name, size }) {
    try {
      const response = await fetch(new URL(name, this.#base), { signal: this.#ending.signal });
      if (!response.ok) throw new Error(response.status);
      const bytes = this.#isWatched ? await this.#readWatched(response, size) : await response.arrayBuffer();
      if (bytes.byteLength !== size) throw new Error(`${bytes.byteLength} bytes in place of ${size}`);
      if (!this.#isWatched) this.count(size);
      return bytes;
    } catch (error) {
      throw new EngineFailure({ reason: "network", detail: `${name}: ${error.message}` });
    }
  }

  async #readWatched(response, size) {
    const all = new Uint8Array(size);
    const reader = response.body.getReader();
    let place = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return place === size ? all.buffer : all.buffer.slice(0, place);
      all.set(value, place);
      place += value.length;
      this.count(value.length);
    }
  }
}
