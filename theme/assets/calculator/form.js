// The form in the page: rows that come and go, fields that depend on the country, what was typed
// read back under the field, and the request made of it. It counts nothing and knows no law: names
// and questions of the countries come with the page.

import { h } from "./dom.js";
import { readDay, readInteger, readNumber } from "./read.js";

/** One field that a reader fills in: its element carries the request's path and the kind of value. */
class Field {
  constructor(element) {
    this.element = element;
  }

  get name() {
    return this.element.dataset.name;
  }

  get kind() {
    return this.element.dataset.kind;
  }

  get isRequired() {
    return "required" in this.element.dataset;
  }

  get controls() {
    return [...this.element.querySelectorAll("input, select")];
  }

  get control() {
    return this.controls[0];
  }

  get isShown() {
    return !this.element.closest("[hidden]");
  }

  get error() {
    return this.element.querySelector(".saldo-error");
  }

  get echo() {
    return this.element.querySelector(".saldo-echo");
  }

  /** The label's own words, without “(optional)”. */
  get label() {
    const label = this.element.querySelector("legend, label");
    return label.firstChild.textContent.trim();
  }

  get text() {
    const { control } = this;
    if (control.type === "radio") return this.controls.find((each) => each.checked)?.value ?? "";
    if (control.type === "checkbox") return control.checked ? "true" : "";
    return control.value.trim();
  }

  set text(value) {
    const { control } = this;
    if (control.type === "radio") {
      for (const each of this.controls) each.checked = each.value === value;
    } else if (control.type === "checkbox") control.checked = value === "true";
    else control.value = value;
  }
}

export class Form {
  constructor(section, data, words) {
    this.section = section;
    this.data = data;
    this.words = words;
    this.element = section.querySelector(".saldo-form");
    this.summary = section.querySelector(".saldo-errors");
    this.title = document.title;
    this.storage = `saldo-${data.calculator}`;
    this.currencyWasTyped = false;
    this.element.addEventListener("input", (event) => this.#changed(event.target));
    this.element.addEventListener("change", (event) => this.#changed(event.target));
    this.element.addEventListener("click", (event) => this.#clicked(event));
    this.#restore();
    this.refresh();
  }

  // Fields

  get fields() {
    return [...this.element.querySelectorAll(".saldo-field")].map((element) => new Field(element));
  }

  field(name) {
    const element = this.element.querySelector(`.saldo-field[data-name="${CSS.escape(name)}"]`);
    return element && new Field(element);
  }

  text(name) {
    const field = this.fields.find((each) => each.name === name && each.isShown);
    return field?.text ?? "";
  }

  get law() {
    return this.data.jurisdictions[this.text("jurisdiction")];
  }

  get currency() {
    const typed = this.text("currency").toUpperCase();
    return /^[A-Z]{3}$/.test(typed) ? typed : this.law?.currency;
  }

  /** What a field holds; for some that depends on another field. */
  kind(field) {
    const how = this.data.readAs[field.name];
    return (how && how.kinds[this.text(how.field)]) ?? field.kind;
  }

  /** The value of one field, read: { value }, { readings }, { fault }, or {} if it is empty. */
  read(field) {
    const { text } = field;
    if (text === "") return {};
    switch (this.kind(field)) {
      case "money":
        return this.#readMoney(text);
      case "decimal":
        return readNumber(text);
      case "percent":
        return readNumber(text.replace(/\s*%$/, ""), { asks: false });
      case "date":
        return readDay(text, { monthFirst: this.words.monthMayComeFirst(this.text("jurisdiction")) });
      case "integer":
        return readInteger(text);
      case "decimals":
        return this.#readNumbers(text);
      case "currency":
        return { value: text.toUpperCase() };
      case "boolean":
        return { value: text };
      default:
        return { value: text };
    }
  }

  #readMoney(text) {
    const match = /^([^\d\s,.+-]{1,4})?\s*(.*?)\s*([^\d\s,.]{1,4})?$/su.exec(text);
    const [, before, number, after] = match;
    const { currency } = this;
    for (const sign of [before, after]) {
      if (sign && currency && !this.words.isCurrency(sign, currency)) {
        return { fault: "error-foreign_currency", currency };
      }
    }
    return readNumber(before || after ? number : text);
  }

  #readNumbers(text) {
    const numbers = text.split(";").map((part) => readNumber(part, { asks: false }));
    const faulty = numbers.find((number) => number.value === undefined);
    return faulty ?? { value: numbers.map((number) => number.value) };
  }

  // What is shown

  /** Bring everything that depends on something else into line. */
  refresh() {
    this.#refreshCountry();
    this.#refreshConditions();
    this.#refreshRows();
    for (const field of this.fields) this.#refreshEcho(field);
  }

  #refreshCountry() {
    const { law, words } = this;
    const code = this.text("jurisdiction");
    const chosen = this.field("regime")?.text ?? "";
    for (const element of this.element.querySelectorAll("[data-jurisdiction]")) {
      const regimes = element.dataset.regimes.split(" ").filter(Boolean);
      const asked = element.dataset.jurisdiction === code && (!regimes.length || regimes.includes(chosen));
      show(element, asked);
    }
    for (const radio of this.field("regime")?.controls ?? []) {
      const isCommon = ["business", "consumer", "judgment"].includes(radio.value);
      const label = radio.nextElementSibling;
      label.dataset.words ??= label.textContent;
      const name = law?.regimes[radio.value] || label.dataset.words;
      // Where the law gives no interest, a contract may still ask for a fee.
      const isRefused = this.data.calculator === "statutory_interest" && law?.refused.includes(radio.value);
      label.textContent = isRefused ? words.text("refused", { name }) : name;
      show(radio.closest(".saldo-choice"), law ? radio.value in law.regimes : isCommon);
      if (radio.closest("[hidden]")) radio.checked = false;
    }
    this.#refreshProcedures();
    for (const unit of this.element.querySelectorAll('[data-kind="money"] .saldo-unit')) {
      unit.textContent = this.currency ?? "";
    }
    const currency = this.field("currency");
    if (currency && this.data.calculator === "late_fee" && !this.currencyWasTyped && law) {
      currency.text = law.currency;
    }
  }

  #refreshProcedures() {
    const select = this.field("procedure")?.control;
    if (!select) return;
    const code = this.text("jurisdiction");
    if (select.dataset.of === code) return;
    select.dataset.of = code;
    const chosen = select.value;
    const options = Object.entries(this.law?.procedures ?? {}).map(([value, { name, limited }]) =>
      h("option", { value }, limited ? name : this.words.text("procedure-unlimited", { name })),
    );
    select.replaceChildren(select.options[0], ...options);
    select.value = chosen in (this.law?.procedures ?? {}) ? chosen : "";
  }

  #refreshConditions() {
    for (const element of this.element.querySelectorAll("[data-if]")) {
      const value = this.field(element.dataset.if).text;
      show(element, element.dataset.ifValues.split(" ").includes(value));
    }
  }

  #refreshRows() {
    const debts = this.#rows("debts").map((row, number) => {
      const label = new Field(row.querySelector('[data-name$=".label"]')).text;
      return label || this.words.text("row-debts", { number: number + 1 });
    });
    for (const field of this.fields.filter((each) => each.kind === "debt")) {
      const select = field.control;
      const chosen = select.value || select.dataset.restored || "";
      const options = debts.map((name, index) => h("option", { value: index }, name));
      select.replaceChildren(select.options[0], ...options);
      select.value = Number(chosen) < debts.length ? chosen : "";
      delete select.dataset.restored;
      // With a single invoice there is nothing to choose.
      if (!field.isRequired) show(field.element, debts.length > 1);
      else if (debts.length === 1) select.value = "0";
    }
    for (const list of this.element.querySelectorAll("[data-list]")) {
      const rows = this.#rows(list.dataset.list);
      const single = "required" in list.dataset && rows.length === 1;
      for (const row of rows) row.querySelector('[data-do="remove"]').hidden = single;
    }
  }

  #refreshEcho(field) {
    const { echo } = field;
    if (!echo) return;
    const { value } = this.read(field);
    echo.textContent = value === undefined ? "" : this.words.text("read-as", { value: this.#echoed(this.kind(field), value) });
  }

  #echoed(kind, value) {
    if (kind === "date") return this.words.longDay(value);
    if (kind === "percent") return this.words.percent(value);
    if (kind === "money" && this.currency) {
      try {
        return this.words.exactMoney(value, this.currency);
      } catch {
        // Not a currency at all: the calculator will say so.
      }
    }
    return this.words.number(value);
  }

  #changed(control) {
    const field = control.closest(".saldo-field");
    if (!field) return;
    if (field.dataset.name === "currency") this.currencyWasTyped = control.value !== "";
    this.#clearError(new Field(field));
    if (control.tagName === "SELECT" || control.type === "radio" || /\.label$|^currency$/.test(field.dataset.name)) {
      this.refresh();
    } else this.#refreshEcho(new Field(field));
    this.#save();
    this.onChange?.();
  }

  // Rows

  #rows(list) {
    return [...this.element.querySelectorAll(`fieldset[data-row="${list}"]`)];
  }

  #addRow(list) {
    const rows = this.#rows(list);
    const number = rows.length;
    const template = this.element.querySelector(`template[data-row="${list}"]`);
    const row = template.content.firstElementChild.cloneNode(true);
    this.element.querySelector(`[data-list="${list}"] .saldo-rows`).append(row);
    this.#number(row, number);
    return row;
  }

  /** Give a row its place: names, ids and what refers to them. */
  #number(row, number) {
    const list = row.dataset.row;
    for (const element of row.querySelectorAll("[name], [id], [for], [data-name], [aria-describedby]")) {
      for (const name of ["name", "data-name"]) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replace(/\[(#|\d+)\]/, `[${number}]`));
      }
      for (const name of ["id", "for", "aria-describedby"]) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replace(new RegExp(`(f-${list}-)(#|\\d+)-`, "g"), `$1${number}-`));
      }
    }
    const name = this.words.text(`row-${list}`, { number: String(number + 1) });
    row.querySelector(".saldo-row-name").textContent = name;
    row.querySelector('[data-do="remove"]').setAttribute("aria-label", this.words.text("button-remove-row", { row: name }));
  }

  #removeRow(row) {
    const list = row.dataset.row;
    const name = row.querySelector(".saldo-row-name").textContent;
    row.remove();
    this.#rows(list).forEach((each, number) => this.#number(each, number));
    this.clearErrors();
    this.refresh();
    this.#save();
    this.announce(this.words.text("row-removed", { row: name }));
    this.element.querySelector(`[data-do="add"][data-target="${list}"]`).focus();
    this.onChange?.();
  }

  #clicked(event) {
    const button = event.target.closest("[data-do]");
    if (!button) return;
    const { do: action, target } = button.dataset;
    if (action === "add") {
      const row = this.#addRow(target);
      this.refresh();
      this.#save();
      row.querySelector("input, select").focus();
    } else if (action === "remove") this.#removeRow(button.closest("[data-row]"));
    else if (action === "today") this.#fillToday(button.closest(".saldo-field"));
    else if (action === "clear") this.clear();
    else if (action === "read") this.#chooseReading(button);
  }

  #fillToday(element) {
    const now = new Date();
    const pad = (number) => String(number).padStart(2, "0");
    const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
    const field = new Field(element);
    field.text = this.words.typedDay(today);
    this.#changed(field.control);
    field.control.focus();
  }

  // The request

  /** The request that the form says, and where each of its paths comes from; or what is wrong. */
  collect() {
    const request = {};
    const origin = new Map();
    const faults = [];
    for (const list of this.element.querySelectorAll("[data-list]")) {
      let place = 0;
      for (const row of this.#rows(list.dataset.list)) {
        const fields = [...row.querySelectorAll(".saldo-field")].map((element) => new Field(element));
        const isEmpty = fields.every((field) => field.text === "" || (field.kind === "debt" && field.isRequired));
        const isNeeded = "required" in list.dataset && row === this.#rows(list.dataset.list)[0];
        if (isEmpty && !isNeeded) continue;
        for (const field of fields) {
          const path = field.name.replace(/\[\d+\]/, `[${place}]`);
          this.#collectField(field, path, request, origin, faults);
        }
        place += 1;
      }
    }
    for (const field of this.fields) {
      if (!field.element.closest("[data-row]")) this.#collectField(field, field.name, request, origin, faults);
    }
    const inOrder = this.fields.map((field) => field.name);
    faults.sort((a, b) => inOrder.indexOf(a.field.name) - inOrder.indexOf(b.field.name));
    return { request, origin, faults };
  }

  #collectField(field, path, request, origin, faults) {
    if (!field.isShown) return;
    origin.set(path, field);
    // A rare choice left as it was offered needs no mention.
    if (!field.isRequired && isDefault(field) && field.element.closest("details")) return;
    const { value, fault, readings, currency } = this.read(field);
    if (fault) {
      const example = this.words.has(fault) ? this.#example(field.kind) : "";
      faults.push({ field, message: this.words.text(fault, { given: field.text, example, currency: currency ?? "" }) });
    } else if (readings) {
      const name = field.kind === "date" ? "error-ambiguous_date" : "error-ambiguous_number";
      faults.push({ field, readings, message: this.words.text(name, { given: field.text }) });
    } else if (value !== undefined) {
      put(request, path, typed(field.kind, value));
    } else if (field.isRequired) {
      faults.push({ field, message: this.words.text("error-missing", { field: field.label }) });
    }
  }

  #example(kind) {
    return kind === "date" ? this.words.typedDay("2026-01-31") : this.words.number("1234.56");
  }

  /** The field that an error of the calculator speaks of. */
  fieldAt(path, code, origin) {
    const exact = origin.get(path);
    if (exact) return exact;
    const key = this.data.errorField[code];
    const inner = [...origin].filter(([name]) => name.startsWith(`${path}.`) || name.startsWith(`${path}[`));
    return (inner.find(([name]) => name.endsWith(`.${key}`)) ?? inner[0])?.[1];
  }

  // Faults

  /** Say what is wrong: at each field, and in a summary that takes the focus and leads to the fields. */
  showErrors(faults) {
    this.clearErrors();
    const links = faults.map(({ field, message, readings }) => {
      if (!field) return h("li", {}, message);
      this.#showError(field, message, readings);
      const link = h("a", { href: `#${field.control.id}` }, message);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        field.element.closest("details")?.setAttribute("open", "");
        field.control.focus();
      });
      return h("li", {}, link);
    });
    this.summary.querySelector("ul").replaceChildren(...links);
    this.summary.querySelector("h3 span").textContent = this.words.text("error-summary", { count: faults.length });
    this.summary.hidden = false;
    document.title = this.words.text("page-title-error", { title: this.title });
    this.summary.focus();
    this.summary.scrollIntoView({ block: "start" });
  }

  #showError(field, message, readings = []) {
    for (let details = field.element.closest("details"); details; details = details.parentElement.closest("details")) {
      details.open = true;
    }
    const buttons = readings.map((reading) =>
      h(
        "button",
        { type: "button", class: "saldo-button saldo-button--small", "data-do": "read", "data-reading": reading },
        this.words.text("choose-reading", { value: this.#echoed(this.kind(field), reading) }),
      ),
    );
    field.error.replaceChildren(
      h("span", { class: "saldo-hidden" }, `${this.words.text("error-prefix")} `),
      message,
      buttons.length ? h("span", { class: "saldo-readings" }, buttons) : "",
    );
    field.error.hidden = false;
    field.element.classList.add("saldo-field--error");
    for (const control of field.controls) control.setAttribute("aria-invalid", "true");
  }

  #chooseReading(button) {
    const field = new Field(button.closest(".saldo-field"));
    const { reading } = button.dataset;
    field.text = field.kind === "date" ? this.words.typedDay(reading) : this.words.typedNumber(reading);
    this.#changed(field.control);
    field.control.focus();
  }

  #clearError(field) {
    if (field.error.hidden) return;
    field.error.hidden = true;
    field.error.replaceChildren();
    field.element.classList.remove("saldo-field--error");
    for (const control of field.controls) control.removeAttribute("aria-invalid");
  }

  clearErrors() {
    for (const field of this.fields) this.#clearError(field);
    this.summary.hidden = true;
    document.title = this.title;
  }

  announce(text) {
    this.element.querySelector(".saldo-status").textContent = text;
  }

  // What survives a reload or a change of language, in this tab only

  #save() {
    const values = {};
    const lists = {};
    for (const field of this.fields) {
      if (field.text !== "" && field.isShown) values[field.name] = field.text;
    }
    for (const list of this.element.querySelectorAll("[data-list]")) {
      lists[list.dataset.list] = this.#rows(list.dataset.list).length;
    }
    try {
      sessionStorage.setItem(this.storage, JSON.stringify({ values, lists }));
    } catch {
      // A browser that keeps nothing: the form works all the same.
    }
  }

  #restore() {
    let saved;
    try {
      saved = JSON.parse(sessionStorage.getItem(this.storage));
    } catch {
      return;
    }
    if (saved) this.#fill(saved.values, saved.lists);
  }

  #fill(values, lists) {
    for (const [list, count] of Object.entries(lists)) {
      while (this.#rows(list).length < count) this.#addRow(list);
    }
    this.currencyWasTyped = "currency" in values;
    // Twice: the country decides which other fields there are.
    for (const turn of [1, 2]) {
      for (const field of this.fields) {
        if (!(field.name in values)) continue;
        if (turn === 1 && field.kind === "debt") field.control.dataset.restored = values[field.name];
        field.text = values[field.name];
      }
      this.refresh();
    }
    for (const details of this.element.querySelectorAll("details")) {
      const filled = [...details.querySelectorAll(".saldo-field")].some((element) => {
        const field = new Field(element);
        return field.name in values && field.isShown && !isDefault(field);
      });
      if (filled) details.open = true;
    }
  }

  /** Put a whole request into the form, as a person of this language would type it. */
  fill(request) {
    this.clear();
    const values = {};
    const lists = {};
    const write = (path, kind, value) => {
      if (value === undefined || value === null) return;
      if (kind === "date") values[path] = this.words.typedDay(value);
      else if (["money", "percent", "decimal"].includes(kind)) values[path] = this.words.typedNumber(value);
      else if (kind === "decimals") values[path] = value.map((each) => this.words.typedNumber(each)).join("; ");
      else values[path] = String(value);
    };
    for (const { path, kind, fields } of this.data.fields) {
      const value = path.split(".").reduce((inner, key) => inner?.[key], request);
      if (kind === "list" && value) {
        lists[path] = value.length;
        value.forEach((row, number) => {
          for (const inner of fields) write(`${path}[${number}].${inner.path}`, inner.kind, row[inner.path]);
        });
      } else if (kind === "facts") {
        const facts = this.data.jurisdictions[request.jurisdiction]?.facts ?? [];
        for (const fact of facts) write(`facts.${fact.key}`, fact.kind, value?.[fact.key]);
      } else if (kind !== "list") write(path, kind, value);
    }
    this.#fill(values, lists);
    this.#save();
    this.onChange?.();
  }

  /** Empty the form and forget what was kept. */
  clear() {
    this.clearErrors();
    for (const list of this.element.querySelectorAll("[data-list]")) {
      const rows = this.#rows(list.dataset.list);
      for (const row of rows.slice("required" in list.dataset ? 1 : 0)) row.remove();
    }
    this.element.reset();
    this.currencyWasTyped = false;
    for (const details of this.element.querySelectorAll("details")) details.open = false;
    try {
      sessionStorage.removeItem(this.storage);
    } catch {
      // Nothing was kept.
    }
    this.refresh();
    this.announce(this.words.text("cleared"));
    this.onClear?.();
  }
}

function show(element, isShown) {
  element.hidden = !isShown;
}

/** Is a choice left as it was offered? */
function isDefault(field) {
  const { control } = field;
  return control.tagName === "SELECT" && control.selectedIndex === 0;
}

/** The JSON value of what was read: whole numbers and yes or no are no texts there. */
function typed(kind, value) {
  if (kind === "integer" || kind === "debt") return Number(value);
  if (kind === "boolean") return value === "true";
  return value;
}

/** Set the value at a path such as `debts[0].amount`. */
function put(request, path, value) {
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  const last = keys.pop();
  let inner = request;
  keys.forEach((key, place) => {
    const next = keys[place + 1] ?? last;
    inner[key] ??= /^\d+$/.test(next) ? [] : {};
    inner = inner[key];
  });
  inner[last] = value;
}
