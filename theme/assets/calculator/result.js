// A result in the page: the same parts in the same order as site_build/form_result.py gives to the
// worked example. It writes out what the calculator found and counts nothing.

import { h } from "./dom.js";
import { slug } from "./words.js";

export class Result {
  constructor(words, data, request, result) {
    this.words = words;
    this.data = data;
    this.request = request;
    this.result = result;
    this.currency = result.currency;
    this.law = data.jurisdictions[request.jurisdiction] ?? {};
    this.layout = data.result;
    this.said = new Set();
  }

  // Values

  at(path) {
    const [root, keys] = path.startsWith("request.")
      ? [this.request, path.slice("request.".length)]
      : [this.result, path];
    return keys.split(".").reduce((inner, key) => inner?.[key], root) ?? null;
  }

  show(kind, value, key = "") {
    const { words } = this;
    switch (kind) {
      case "money":
        return words.money(value, this.currency);
      case "recovery":
        return words.money(value, (this.result.statutory ?? this.result).recovery_currency ?? this.currency);
      case "percent":
        return words.percent(value);
      case "date":
        return words.day(value);
      case "number":
      case "integer":
      case "decimal":
        return words.number(value);
      case "decimals":
        return words.listed(value.map((item) => words.number(item)));
      case "boolean":
        return words.text(value ? "yes" : "no");
      case "debt":
        return this.debt(value);
      case "choice":
        return words.choice(key, value);
      case "day_count":
        return words.choice("day_count", value);
      case "jurisdiction":
        return this.data.jurisdictions[value]?.name ?? value;
      case "regime":
        return this.law.regimes[value] || words.choice("regime", value);
      case "procedure":
        return this.law.procedures[value].name;
      case "counted":
        return words.listed(value.map((item) => words.text(`counted-${slug(item)}`)));
      case "reason":
        return words.first([`reason-${slug(value)}`, "reason-other"]);
      case "list":
        return words.listed(value.map(String));
      default:
        return String(value);
    }
  }

  debt(index) {
    return this.request.debts?.[index]?.label || this.words.text("row-debts", { number: String((index ?? 0) + 1) });
  }

  sentence(kind, code, values) {
    const shown = {};
    for (const [name, value] of Object.entries(values)) {
      if (name === "text" || value === null) continue;
      const how = this.data.valueKindsOf[code]?.[name] ?? this.data.valueKinds[name];
      if (how) shown[name] = this.show(how, value);
      else shown[name] = typeof value === "number" ? value : String(value);
    }
    const remark = this.#remark(values);
    if (code === "remark" || (remark && !this.data.followedByLaw.includes(code))) return remark;
    const name = `${kind}-${slug(code)}`;
    const said = this.words.has(name) ? this.words.text(name, shown) : this.words.text(`${kind}-other`, { code });
    return `${said} ${remark}`.trim();
  }

  /** What a law file says in its own words; said once, even where two findings carry it. */
  #remark({ text }) {
    const remark = text?.[this.words.language] ?? "";
    if (this.said.has(remark)) return "";
    this.said.add(remark);
    return remark;
  }

  // Parts

  total() {
    const values = {};
    let isOpen = "";
    for (const [name, [path, kind]] of Object.entries(this.layout.total)) {
      const value = this.at(path);
      if (value === null) isOpen = "-open";
      else values[name] = kind === "count" ? value.length : this.show(kind, value);
    }
    return this.words.text(`total-${this.data.calculator}${isOpen}`, values);
  }

  given() {
    const { words, request } = this;
    const rows = [];
    for (const { path, kind, show, fields } of this.data.fields) {
      const value = path.split(".").reduce((inner, key) => inner?.[key], request);
      if (value === undefined) continue;
      if (kind === "facts") {
        for (const fact of this.law.facts ?? []) {
          if (fact.key in value) rows.push([fact.question, [this.show(fact.kind, value[fact.key])]]);
        }
      } else if (kind === "list") {
        value.forEach((row, index) => {
          const parts = fields
            .filter((field) => field.path in row)
            .map((field) =>
              words.text("labelled", {
                label: words.field(`${path}.${field.path}`),
                value: this.show(field.show, row[field.path], `${path}.${field.path}`),
              }),
            );
          rows.push([words.text(`row-${path}`, { number: String(index + 1) }), parts]);
        });
      } else rows.push([words.field(path), [this.show(this.#kind(path, show), value, path)]]);
    }
    return figures("saldo-given", rows);
  }

  /** How a field of the request is written; some depend on another field. */
  #kind(path, show) {
    const how = this.data.readAs[path];
    return (how && how.kinds[this.at(`request.${how.field}`)]) ?? show;
  }

  figures() {
    const rows = [];
    for (const [path, kind, ...how] of this.layout.figures) {
      const value = this.at(path);
      if (value === null || (how.includes("unless_zero") && isZero(value))) continue;
      rows.push([this.words.text(`figure-${slug(path)}`), [this.show(kind, value)], how.includes("strong")]);
    }
    return figures("saldo-figures", rows);
  }

  /** The tables as data: caption, head and rows of cells, for the page and for the CSV file. */
  tables() {
    return this.layout.tables
      .map((table) => ({ ...table, rows: this.result[table.rows] }))
      .filter((table) => table.rows.length)
      .map(({ name, rows, columns }) => ({
        caption: this.words.text(`table-${name}`),
        columns: columns.filter((column) => this.#isShown(column, rows)),
        rows,
      }));
  }

  #isShown([key, kind, source, needed], rows) {
    if (kind === "debt") return rows.some((row) => row.debt !== 0);
    if (needed) return rows.some((row) => !isZero(row[needed]));
    return kind === "period" || rows.some((row) => row[source ?? key] !== null);
  }

  #cell([key, kind, source], row) {
    if (kind === "period") return this.period(row);
    if (kind === "debt") return this.rowName(row);
    const value = row[source ?? key];
    return value === null ? "–" : this.show(kind, value, key);
  }

  #table({ caption, columns, rows }) {
    const head = columns.map(([key, kind]) =>
      h("th", { scope: "col", class: isNumber(kind) && "number" }, this.words.field(key, "column")),
    );
    const body = rows.map((row) =>
      h(
        "tr",
        {},
        columns.map((column, number) => {
          const tag = row.provisional && column[0] === "period";
          return h(
            number ? "td" : "th",
            { scope: number ? null : "row", class: isNumber(column[1]) && "number" },
            this.#cell(column, row),
            tag ? [" ", h("span", { class: "saldo-tag" }, this.words.text("provisional"))] : "",
          );
        }),
      ),
    );
    return h(
      "div",
      { class: "saldo-scroll", role: "group", tabindex: "0", "aria-label": caption },
      h("table", { class: "saldo" }, h("caption", {}, caption), h("thead", {}, h("tr", {}, head)), h("tbody", {}, body)),
    );
  }

  period(row) {
    return this.words.text("period", { from: this.words.day(row.from), to: this.words.day(row.to) });
  }

  rowName(row) {
    if (row.debt === null) return this.words.text("cost-line", { number: String(row.cost + 1) });
    return this.debt(row.debt);
  }

  working() {
    const rows = this.result[this.layout.working] ?? [];
    if (!rows.length) return null;
    const isNamed = rows.some((row) => row.debt !== 0);
    const items = rows.map((row) => {
      const values = { period: this.period(row), because: this.words.field(row.because, "because") };
      const line = isNamed
        ? this.words.text("working-line-debt", { debt: this.rowName(row), ...values })
        : this.words.text("working-line", values);
      return h("li", {}, h("span", { class: "saldo-small" }, line), " ", h("span", { class: "saldo-formula" }, this.formula(row)));
    });
    const intro = this.words.first([`working-intro-${this.data.calculator}`, "working-intro"]);
    return [
      h("h3", {}, this.words.text("working-heading")),
      h("p", {}, intro),
      h("ol", { class: "saldo-working" }, items),
    ];
  }

  formula(row) {
    const { words, currency } = this;
    const name = ["formula"];
    const values = {
      principal: words.money(row.principal, currency),
      days: words.number(row.days),
      interest: words.money(row.interest, currency),
    };
    if (row.rate !== null) {
      name.push("rate");
      values.rate = words.percent(row.rate);
    }
    if (row.year_length !== null) {
      name.push(row.year_length === 1 ? "day" : "year");
      values.year_length = words.number(row.year_length);
    }
    return words.text(name.join("-"), values);
  }

  #findings() {
    const items = (this.result.findings ?? []).map((finding) =>
      h(
        "li",
        { class: `saldo-finding saldo-finding--${finding.severity}` },
        h("strong", {}, this.words.text(`severity-${finding.severity}`)),
        " ",
        this.sentence("finding", finding.code, finding.values),
        finding.law ? [" (", source(finding), ")"] : "",
      ),
    );
    return this.#list("findings", items);
  }

  #notes() {
    const said = this.result.notes.map((note) => this.sentence("note", note.code, note.values));
    return this.#list(
      "notes",
      [...new Set(said)].filter(Boolean).map((text) => h("li", {}, text)),
    );
  }

  #sources() {
    return this.#list(
      "sources",
      this.result.sources.map((each) => h("li", {}, source(each))),
    );
  }

  #list(name, items) {
    if (!items.length) return null;
    return [h("h3", {}, this.words.text(`${name}-heading`)), h("ul", { class: `saldo-${name}` }, items)];
  }

  /** Everything under the one-line answer. */
  elements() {
    return [
      this.#findings(),
      this.figures(),
      this.tables().map((table) => this.#table(table)),
      this.working(),
      this.#notes(),
      this.#sources(),
      h("p", { class: "saldo-small" }, this.words.text("disclaimer")),
    ]
      .flat(2)
      .filter(Boolean);
  }

  // To take away

  /** The tables for a spreadsheet: semicolons and decimal commas where the language has them. */
  csv() {
    const mark = this.words.decimalMark;
    const separator = mark === "," ? ";" : ",";
    const quoted = (text) => (/[;,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = [];
    for (const { caption, columns, rows } of this.tables()) {
      if (lines.length) lines.push([]);
      lines.push([caption]);
      lines.push(columns.flatMap(([key, kind]) => this.#csvHeads(key, kind)));
      for (const row of rows) lines.push(columns.flatMap((column) => this.#csvCells(column, row, mark)));
    }
    const text = lines.map((cells) => cells.map(quoted).join(separator)).join("\r\n");
    return `\ufeff${text}\r\n`;
  }

  #csvHeads(key, kind) {
    if (kind === "period") return [this.words.text("column-from"), this.words.text("column-to")];
    const head = this.words.field(key, "column");
    return [kind === "money" ? `${head} (${this.currency})` : kind === "percent" ? `${head} (%)` : head];
  }

  #csvCells([key, kind, source], row, mark) {
    if (kind === "period") return [row.from, row.to];
    if (kind === "debt") return [this.rowName(row)];
    const value = row[source ?? key];
    if (value === null) return [""];
    if (kind === "money" || kind === "percent") return [value.replace(".", mark)];
    if (kind === "boolean") return [this.show(kind, value)];
    return [String(value)];
  }
}

const isZero = (text) => /^[0.]*$/.test(text);
const isNumber = (kind) => ["money", "percent", "integer"].includes(kind);

function figures(name, rows) {
  return h(
    "dl",
    { class: name },
    rows.map(([label, values, isStrong]) =>
      h(
        "div",
        { class: isStrong && "saldo-strong" },
        h("dt", {}, label),
        values.map((value) => h("dd", {}, value)),
      ),
    ),
  );
}

function source({ law, url }) {
  return /^https?:\/\//.test(url) ? h("a", { href: url, rel: "noreferrer" }, law) : law;
}
