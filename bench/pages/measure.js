// Runs before a page's own scripts. A page names its subject with bench.run(start): `start` resolves to
// a function from a request to the interest. Everything is counted from the navigation.

(() => {
  const { claims, batch, inThisThread } = self.benchOptions;
  const PERIOD = 5;
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - PERIOD);
    last = now;
  };
  const timer = setInterval(tick, PERIOD);

  const { promise, resolve, reject } = Promise.withResolvers();

  async function measure(start) {
    const compute = await start();
    const answers = [await compute(claims[0])];
    const first = performance.now();
    tick();
    clearInterval(timer);
    const times = [];
    for (const claim of claims.slice(1)) {
      const before = performance.now();
      answers.push(await compute(claim));
      times.push(performance.now() - before);
    }
    times.sort((one, other) => one - other);
    const found = { first_ms: first, block_ms: longest, next_ms: times[times.length >> 1], answers };
    if (batch) {
      const before = performance.now();
      await Promise.all(Array.from({ length: batch }, (_, number) => compute(claims[number % claims.length])));
      found.claims_per_second = (1000 * batch) / (performance.now() - before);
    }
    return found;
  }

  self.bench = { done: promise, run: (start) => measure(start).then(resolve, reject) };

  if (!inThisThread) return;
  // The debugging protocol slows the main thread only: the same worker script, run there.
  self.Worker = class {
    #script;

    constructor(address) {
      this.#script = import(address);
      self.postMessage = (data) => setTimeout(() => this.onmessage({ data }));
    }

    async postMessage(data) {
      await this.#script;
      self.onmessage({ data });
    }

    terminate() {}
  };
})();
