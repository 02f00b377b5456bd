// Sentences by Fluent, numbers and days by Intl: the same message files and the same functions as
// site_build/form_words.py has for the built page.

import { FluentBundle, FluentResource } from "../fluent/index.js";

const NO_BREAK = "\u00a0";
const together = (text) => text.replaceAll(" ", NO_BREAK);

/** A path or value as part of a message's name. */
export const slug = (path) => String(path).replace(/[^A-Za-z0-9_]+/g, "-");

export class Words {
  constructor(messages, { calculator, language, locale }) {
    this.calculator = calculator;
    this.language = language;
    this.locale = locale;
    this.bundle = new FluentBundle(locale, { useIsolating: false });
    this.bundle.addResource(new FluentResource(messages));
    this.decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    this.percents = new Intl.NumberFormat(locale, {
      style: "unit",
      unit: "percent",
      minimumFractionDigits: 2,
      maximumFractionDigits: 6,
    });
    const utc = { timeZone: "UTC" };
    this.days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", ...utc });
    this.longDays = new Intl.DateTimeFormat(locale, { dateStyle: "full", ...utc });
    this.typedDays = new Intl.DateTimeFormat(locale, { dateStyle: "long", ...utc });
    this.lists = new Intl.ListFormat(locale);
  }

  static async load(data) {
    const response = await fetch(new URL(`../messages/${data.messages}`, import.meta.url));
    if (!response.ok) throw new Error(`${data.messages}: ${response.status}`);
    return new Words(await response.text(), data);
  }

  has(name) {
    return this.bundle.hasMessage(name);
  }

  text(name, values = {}) {
    const message = this.bundle.getMessage(name);
    const faults = [];
    const text = message ? this.bundle.formatPattern(message.value, values, faults) : name;
    if (!message || faults.length) console.error(`${this.language}.ftl: ${name}`, ...faults);
    return text;
  }

  first(names, values) {
    const name = names.find((each) => this.has(each));
    return name ? this.text(name, values) : "";
  }

  field(path, part = "field", values = {}) {
    const name = slug(path);
    return this.first([`${part}-${this.calculator}-${name}`, `${part}-${name}`], values);
  }

  choice(key, value) {
    return this.text(`choice-${slug(key)}-${slug(value)}`);
  }

  money(amount, currency) {
    return together(new Intl.NumberFormat(this.locale, { style: "currency", currency }).format(amount));
  }

  /** An amount just as it was read, with all its decimals. */
  exactMoney(amount, currency) {
    const options = { style: "currency", currency, maximumFractionDigits: 20 };
    return together(new Intl.NumberFormat(this.locale, options).format(amount));
  }

  percent(percent) {
    return together(this.percents.format(percent));
  }

  number(number) {
    return together(this.decimals.format(number));
  }

  day(day) {
    return together(this.#french(this.days.format(utc(day))));
  }

  /** CLDR counts the first day of a month like the others; French does not. */
  #french(text) {
    return this.language === "fr" ? text.replace(/(^|\s)1(?=\s\p{L})/u, (_, before) => `${before}1er`) : text;
  }

  /** A day in words, with its weekday. */
  longDay(day) {
    return this.#french(this.longDays.format(utc(day))).replace(" г.", `${NO_BREAK}г.`);
  }

  /** A day and an amount as a person would type them, so that they can be read again. */
  typedDay(day) {
    return this.#french(this.typedDays.format(utc(day)));
  }

  typedNumber(number) {
    const places = (number.split(".")[1] ?? "").length;
    const options = { useGrouping: false, minimumFractionDigits: places, maximumFractionDigits: places };
    return new Intl.NumberFormat(this.locale, options).format(number);
  }

  /** The sign that separates decimals. */
  get decimalMark() {
    return this.decimals.formatToParts("1.5").find((part) => part.type === "decimal").value;
  }

  listed(items) {
    return this.lists.format(items);
  }

  /** May a reader here write the month first? So it is where English is written in that country's way. */
  monthMayComeFirst(jurisdiction) {
    const region = (jurisdiction ?? "").slice(0, 2).toUpperCase();
    if (!region) return false;
    const format = new Intl.DateTimeFormat(`${this.language}-${region}`);
    // A region the browser does not know falls back to another one's habits.
    if (!format.resolvedOptions().locale.endsWith(`-${region}`)) return false;
    const order = format.formatToParts(0);
    return order.find((part) => part.type === "day" || part.type === "month").type === "month";
  }

  /** Is this how the currency is written, by code or by sign? */
  isCurrency(text, currency) {
    if (text.toUpperCase() === currency) return true;
    return ["symbol", "narrowSymbol"].some((currencyDisplay) => {
      const format = new Intl.NumberFormat(this.locale, { style: "currency", currency, currencyDisplay });
      return format.formatToParts(0).some((part) => part.type === "currency" && part.value === text);
    });
  }
}

const utc = (day) => new Date(`${day}T00:00:00Z`);
