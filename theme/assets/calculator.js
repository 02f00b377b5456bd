// A calculator's page: the form, the calculator behind it, and the result. It starts the calculator
// when the reader turns to the form, and takes a submit at once, however far the start has come.

import { h } from "./calculator/dom.js";
import { Engine } from "./calculator/engine.js";
import { Form } from "./calculator/form.js";
import { Result } from "./calculator/result.js";
import { savesData } from "./calculator/ways.js";
import { Words } from "./calculator/words.js";

class Page {
  constructor(section, data, words) {
    this.section = section;
    this.data = data;
    this.words = words;
    this.form = new Form(section, data, words);
    this.engine = new Engine(data.runtime, (progress) => this.#progress(progress));
    this.total = section.querySelector(".saldo-result .saldo-total");
    this.body = section.querySelector(".saldo-result-body");
    this.heading = section.querySelector(".saldo-result h2");
    this.bar = section.querySelector(".saldo-progress");
    this.turn = 0;

    this.way = section.querySelector("[data-way]");

    this.engine.onWay = (way) => this.#tellWay(way);
    this.form.onChange = () => {
      this.#markStale();
      this.engine.prepare(this.form.text("jurisdiction"));
    };
    this.form.onClear = () => this.#empty();
    this.form.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    // The reader turns to the form: now, and not before. Who saves data is asked by waiting for a click.
    for (const type of savesData() ? ["submit"] : ["pointerover", "touchstart", "focusin"]) {
      this.form.element.addEventListener(type, () => this.#warmUp(), { once: true, passive: true });
    }
    // A link that leads to the form, or brings figures for it.
    if (!savesData() && /^#(calculator|j-|.*=)/.test(location.hash)) this.#warmUp();
    section.addEventListener("click", (event) => {
      if (event.target.closest('[data-do="example"]')) this.#takeExample();
    });
    section.classList.add("saldo-calculator--ready");
  }

  #warmUp() {
    this.engine.start().catch(() => {
      // A submit will say what is wrong.
    });
  }

  /** Which way of starting serves, in "about this calculator". */
  #tellWay(way) {
    if (this.way) this.way.textContent = this.words.text(`about-way-${way}`);
    // What has started once is to start without a network too, even if the service worker is not there yet.
    const names = this.engine.fileNames;
    const language = document.documentElement.lang;
    if (names) navigator.serviceWorker?.ready.then(({ active }) => active.postMessage({ type: "calculator", names, language }));
  }

  #takeExample() {
    this.form.fill(this.data.example);
    this.form.element.scrollIntoView({ block: "start" });
    this.form.element.querySelector("select, input").focus();
  }

  async #submit() {
    const { words, form } = this;
    const { request, origin, faults } = form.collect();
    this.turn += 1;
    const { turn } = this;
    if (faults.length) {
      form.showErrors(faults);
      this.#wait(false);
      this.#warmUp();
      return;
    }
    form.clearErrors();
    form.announce(words.text(this.engine.isReady ? "progress-computing" : "progress-queued"));
    this.#wait(!this.engine.isReady);
    try {
      const answer = await this.engine.compute(this.data.calculator, request);
      if (turn !== this.turn) return;
      form.announce("");
      this.#wait(false);
      if (answer.error) this.#refuse(answer.error, origin, request);
      else this.#show(request, answer.result);
    } catch (failure) {
      if (turn === this.turn) this.#fail(failure);
    }
  }

  // Loading

  #progress({ received, total }) {
    const progress = this.bar.firstElementChild;
    progress.max = total;
    progress.value = Math.min(received, total);
    const share = new Intl.NumberFormat(this.words.locale, { style: "percent" }).format(progress.position);
    this.bar.lastElementChild.textContent =
      received < total
        ? this.words.text("progress-loading", { percent: share })
        : this.words.text("progress-starting");
  }

  #wait(isWaiting) {
    this.bar.hidden = !isWaiting;
  }

  /** The calculator did not start or broke: say so, and what can be done. */
  #fail(failure) {
    console.error(failure);
    this.form.announce("");
    this.#wait(false);
    this.#tellWay("example");
    const name = `failure-${failure.reason}`;
    const again = h("button", { type: "button", class: "saldo-button" }, this.words.text("button-retry"));
    again.addEventListener("click", () => this.#submit());
    this.total.textContent = "";
    this.heading.hidden = true;
    this.body.replaceChildren(
      h(
        "div",
        { class: "saldo-failure", role: "alert" },
        h("p", {}, this.words.text(this.words.has(name) ? name : "failure-python")),
        again,
      ),
    );
  }

  // Answers

  #refuse({ others = [], ...first }, origin, request) {
    const { words, form } = this;
    const result = new Result(words, this.data, request, { currency: form.currency });
    const faults = [first, ...others].map(({ code, field: path, values }) => {
      const field = form.fieldAt(path, code, origin);
      const label = field?.label ?? path;
      const known = words.has(`error-${code}`);
      const message = known
        ? result.sentence("error", code, { ...values, field: label })
        : words.text("error-other", { code });
      return { field, message };
    });
    this.#empty();
    form.showErrors(faults);
  }

  #show(request, found) {
    const { words } = this;
    const result = new Result(words, this.data, request, found);
    this.heading.hidden = false;
    this.stale = h("p", { class: "saldo-stale", hidden: true }, words.text("result-stale"));
    this.body.replaceChildren(
      this.stale,
      ...result.elements(),
      h("details", { class: "saldo-given-box" }, h("summary", {}, words.text("given-result-heading")), result.given()),
      this.#actions(result, request, found),
    );
    // Last, so that the answer is announced when the rest stands there to be read.
    this.total.textContent = result.total();
    this.heading.scrollIntoView({ block: "start" });
  }

  #actions(result, request, found) {
    const { words } = this;
    const button = (name, act) => {
      const element = h("button", { type: "button", class: "saldo-button" }, words.text(`button-${name}`));
      element.addEventListener("click", act);
      return element;
    };
    const json = () => `${JSON.stringify({ calculator: this.data.calculator, request, result: found }, null, 2)}\n`;
    return h(
      "div",
      { class: "saldo-actions", "data-print": "hide" },
      h("h3", {}, words.text("actions-heading")),
      h(
        "div",
        { class: "saldo-buttons" },
        button("print", () => print()),
        button("csv", () => save(`${this.#fileName}.csv`, "text/csv;charset=utf-8", result.csv())),
        button("json", () => save(`${this.#fileName}.json`, "application/json", json())),
      ),
      h("p", { class: "saldo-small" }, words.text("result-again")),
    );
  }

  get #fileName() {
    return `saldo-${this.data.calculator.replaceAll("_", "-")}`;
  }

  #markStale() {
    if (this.stale) this.stale.hidden = false;
  }

  #empty() {
    this.turn += 1;
    this.stale = undefined;
    this.heading.hidden = true;
    this.total.textContent = "";
    this.body.replaceChildren();
    this.#wait(false);
  }
}

function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}

// On paper everything is open: a result without its facts convinces nobody.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll(".saldo-given-box")) details.open = true;
});

for (const section of document.querySelectorAll(".saldo-calculator")) {
  const data = JSON.parse(section.querySelector(".saldo-data").textContent);
  Words.load(data).then((words) => new Page(section, data, words));
}
