"""A result as HTML: the worked example of a page, in the very shape its script gives to a reader's own result.

Nothing is counted here; every figure comes from the calculators and is only written out.
"""

from html import escape
from typing import Any

from site_build.form_layout import FOLLOWED_BY_LAW, READ_AS, RESULTS, VALUE_KINDS, VALUE_KINDS_OF
from site_build.form_words import Words, slug


class Case:
    """One request with its result, in the words of one language."""

    def __init__(self, words: Words, form: dict[str, Any], request: dict[str, Any], result: dict[str, Any]):
        self.words = words
        self.form = form
        self.calculator = form["calculator"]
        self.request = request
        self.result = result
        self.currency = result["currency"]
        self.law = form["jurisdictions"].get(request.get("jurisdiction"), {})
        self.said: set[str] = set()

    # Values

    def at(self, path: str) -> Any:
        """The value at a path of the result, or of the request behind `request.`."""
        value: Any = self.result
        if path.startswith("request."):
            value, path = self.request, path.removeprefix("request.")
        for key in path.split("."):
            value = value.get(key) if value is not None else None
        return value

    def show(self, kind: str, value: Any, key: str = "") -> str:
        """A value as text."""
        words = self.words
        match kind:
            case "money":
                return words.money(value, self.currency)
            case "recovery":
                holder = self.result.get("statutory") or self.result          # a late fee says what the law gives beside it
                return words.money(value, holder.get("recovery_currency") or self.currency)
            case "percent":
                return words.percent(value)
            case "date":
                return words.day(value)
            case "number" | "integer" | "decimal":
                return words.number(value)
            case "decimals":
                return words.listed([words.number(item) for item in value])
            case "boolean":
                return words.text("yes" if value else "no")
            case "debt":
                return self.debt(value)
            case "choice":
                return words.choice(key, value)
            case "day_count":
                return words.choice("day_count", value)
            case "jurisdiction":
                return self.form["jurisdictions"].get(value, {}).get("name", value)
            case "regime":
                return self.law["regimes"][value] or words.choice("regime", value)
            case "procedure":
                return self.law["procedures"][value]["name"]
            case "counted":
                return words.listed([words.text(f"counted-{slug(item)}") for item in value])
            case "reason":
                return words.first([f"reason-{slug(value)}", "reason-other"])
            case "list":
                return words.listed([str(item) for item in value])
        return str(value)

    def debt(self, index: int | None) -> str:
        """An invoice by its name, or by its place."""
        debts = self.request.get("debts") or []
        label = debts[index].get("label") if index is not None and index < len(debts) else None
        return label or self.words.text("row-debts", number=(index or 0) + 1)

    def sentence(self, kind: str, code: str, values: dict[str, Any]) -> str:
        """A note or finding in words; a law file's own take the place of a sentence that says no more, or follow it."""
        shown = {}
        for name, value in values.items():
            if name == "text" or value is None:
                continue
            how = VALUE_KINDS_OF.get(code, {}).get(name) or VALUE_KINDS.get(name, "")
            shown[name] = self.show(how, value) if how else value if isinstance(value, int) else str(value)
        remark = self._remark(values.get("text") or {})
        if code == "remark" or (remark and code not in FOLLOWED_BY_LAW):
            return remark
        name = f"{kind}-{slug(code)}"
        said = self.words.text(name, **shown) if self.words.has(name) else self.words.text(f"{kind}-other", code=code)
        return f"{said} {remark}".strip()

    def _remark(self, text: dict[str, str]) -> str:
        """What a law file says in its own words; said once, even where two findings carry it."""
        remark = text.get(self.words.language, "")
        if remark in self.said:
            return ""
        self.said.add(remark)
        return remark

    # Parts

    def total(self) -> str:
        """The answer in one line."""
        values, is_open = {}, ""
        for name, (path, kind) in RESULTS[self.calculator]["total"].items():
            value = self.at(path)
            if value is None:
                is_open = "-open"
            else:
                values[name] = len(value) if kind == "count" else self.show(kind, value)
        return self.words.text(f"total-{self.calculator}{is_open}", **values)

    def given(self) -> str:
        """The facts of the case, field by field."""
        rows = []
        for entry in self.form["fields"]:
            value = _value(self.request, entry["path"])
            if value is None:
                continue
            if entry["kind"] == "facts":
                for fact in self.law.get("facts", []):
                    if fact["key"] in value:
                        rows.append((fact["question"], [self.show(fact["kind"], value[fact["key"]])]))
            elif entry["kind"] == "list":
                for number, row in enumerate(value, 1):
                    parts = [
                        self.words.text(
                            "labelled",
                            label=self.words.field(self.calculator, f"{entry['path']}.{field['path']}"),
                            value=self.show(field["show"], row[field["path"]], f"{entry['path']}.{field['path']}"),
                        )
                        for field in entry["fields"]
                        if field["path"] in row
                    ]
                    rows.append((self.words.text(f"row-{entry['path']}", number=number), parts))
            else:
                label = self.words.field(self.calculator, entry["path"])
                rows.append((label, [self.show(self.kind(entry), value, entry["path"])]))
        return _figures("saldo-given", rows)

    def kind(self, entry: dict[str, Any]) -> str:
        """How a field of the request is written; some depend on another field."""
        if how := READ_AS.get(entry["path"]):
            return how["kinds"].get(_value(self.request, how["field"]), entry["show"])
        return entry["show"]

    def figures(self) -> str:
        """The sums."""
        rows = []
        for path, kind, *how in RESULTS[self.calculator]["figures"]:
            value = self.at(path)
            if value is None or ("unless_zero" in how and is_zero(value)):
                continue
            shown = self.show(kind, value)
            rows.append((self.words.text(f"figure-{slug(path)}"), [shown], "strong" in how))
        return _figures("saldo-figures", rows)

    def tables(self) -> str:
        """The tables that have rows."""
        return "".join(self._table(table) for table in RESULTS[self.calculator]["tables"])

    def _table(self, table: dict[str, Any]) -> str:
        rows = self.result[table["rows"]]
        if not rows:
            return ""
        columns = [column for column in table["columns"] if self._is_shown(column, rows)]
        caption = escape(self.words.text(f"table-{table['name']}"))
        head = "".join(
            f'<th scope="col"{_number(kind)}>{escape(self.words.field(self.calculator, key, "column"))}</th>'
            for key, kind, *_ in columns
        )
        body = ""
        for row in rows:
            cells = ""
            for number, column in enumerate(columns):
                content = escape(self._cell(column, row))
                if column[0] == "period" and row.get("provisional"):
                    content += f' <span class="saldo-tag">{escape(self.words.text("provisional"))}</span>'
                tag, scope = ("th", ' scope="row"') if number == 0 else ("td", "")
                cells += f"<{tag}{scope}{_number(column[1])}>{content}</{tag}>"
            body += f"<tr>{cells}</tr>"
        return (
            f'<div class="saldo-scroll" role="group" tabindex="0" aria-label="{caption}"><table class="saldo">'
            f"<caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        )

    def _is_shown(self, column: list[str], rows: list[dict[str, Any]]) -> bool:
        key, kind, source, needed = [*column, None, None][:4]
        if kind == "debt":
            return any(row["debt"] != 0 for row in rows)
        if needed:
            return any(not is_zero(row[needed]) for row in rows)
        source = source or key
        return kind == "period" or any(row[source] is not None for row in rows)

    def _cell(self, column: list[str], row: dict[str, Any]) -> str:
        key, kind, *how = column
        if kind == "period":
            return self.period(row)
        if kind == "debt":
            return self.row_name(row)
        value = row[how[0] if how else key]
        return "–" if value is None else self.show(kind, value, key)

    def period(self, row: dict[str, Any]) -> str:
        """From one day to another."""
        return self.words.text("period", **{"from": self.words.day(row["from"]), "to": self.words.day(row["to"])})

    def row_name(self, row: dict[str, Any]) -> str:
        """Which invoice, or which cost, a line belongs to."""
        if row["debt"] is None:
            return self.words.text("cost-line", number=row["cost"] + 1)
        return self.debt(row["debt"])

    def working(self) -> str:
        """Each line as the sum that anyone can do again."""
        rows = self.result.get(RESULTS[self.calculator].get("working", ""), [])
        if not rows:
            return ""
        named = any(row["debt"] != 0 for row in rows)
        items = ""
        for row in rows:
            values = {"period": self.period(row), "because": self.words.field(self.calculator, row["because"], "because")}
            if named:
                head = self.words.text("working-line-debt", debt=self.row_name(row), **values)
            else:
                head = self.words.text("working-line", **values)
            items += (
                f'<li><span class="saldo-small">{escape(head)}</span> '
                f'<span class="saldo-formula">{escape(self.formula(row))}</span></li>'
            )
        intro = self.words.first([f"working-intro-{self.calculator}", "working-intro"])
        return (
            f"<h3>{escape(self.words.text('working-heading'))}</h3>"
            f'<p>{escape(intro)}</p><ol class="saldo-working">{items}</ol>'
        )

    def formula(self, row: dict[str, Any]) -> str:
        """A line as a sum; fees that do not run by the day have fewer parts."""
        parts = [
            name
            for name, is_there in (
                ("rate", row["rate"] is not None),
                ("year", row["year_length"] not in (None, 1)),
                ("day", row["year_length"] == 1),
            )
            if is_there
        ]
        values = {
            "principal": self.words.money(row["principal"], self.currency),
            "days": self.words.number(row["days"]),
            "interest": self.words.money(row["interest"], self.currency),
        }
        if row["rate"] is not None:
            values["rate"] = self.words.percent(row["rate"])
        if row["year_length"] is not None:
            values["year_length"] = self.words.number(row["year_length"])
        return self.words.text("-".join(["formula", *parts]), **values)

    def findings(self) -> str:
        """What the rules say, the gravest named as such."""
        items = ""
        for finding in self.result.get("findings", []):
            severity = finding["severity"]
            items += (
                f'<li class="saldo-finding saldo-finding--{severity}">'
                f"<strong>{escape(self.words.text(f'severity-{severity}'))}</strong> "
                f"{escape(self.sentence('finding', finding['code'], finding['values']))}"
                f"{_source(finding, ' (', ')')}</li>"
            )
        return self._list("findings", items)

    def notes(self) -> str:
        """What the reader must know."""
        said = [self.sentence("note", note["code"], note["values"]) for note in self.result["notes"]]
        return self._list("notes", "".join(f"<li>{escape(text)}</li>" for text in dict.fromkeys(said) if text))

    def sources(self) -> str:
        """The articles and series the result stands on."""
        return self._list("sources", "".join(f"<li>{_source(source)}</li>" for source in self.result["sources"]))

    def _list(self, name: str, items: str) -> str:
        if not items:
            return ""
        return f'<h3>{escape(self.words.text(f"{name}-heading"))}</h3><ul class="saldo-{name}">{items}</ul>'

    def html(self) -> str:
        """The whole result under its one-line answer."""
        return "".join(
            [
                self.findings(),
                self.figures(),
                self.tables(),
                self.working(),
                self.notes(),
                self.sources(),
                f'<p class="saldo-small">{escape(self.words.text("disclaimer"))}</p>',
            ]
        )


def is_zero(text: str) -> bool:
    """Is this figure nothing but zeros?"""
    return not str(text).strip("0.")


def _value(request: dict[str, Any], path: str) -> Any:
    value: Any = request
    for key in path.split("."):
        if not isinstance(value, dict) or key not in value:
            return None
        value = value[key]
    return value


def _figures(name: str, rows: list[tuple]) -> str:
    items = ""
    for label, values, *strong in rows:
        opening = ' class="saldo-strong"' if strong and strong[0] else ""
        shown = "".join(f"<dd>{escape(value)}</dd>" for value in values)
        items += f"<div{opening}><dt>{escape(label)}</dt>{shown}</div>"
    return f'<dl class="{name}">{items}</dl>'


def _number(kind: str) -> str:
    return ' class="number"' if kind in {"money", "percent", "integer"} else ""


def _source(source: dict[str, str], before: str = "", after: str = "") -> str:
    law = escape(source["law"])
    if not law:
        return ""
    if not source["url"].startswith("https://") and not source["url"].startswith("http://"):
        return f"{before}{law}{after}"
    return f'{before}<a href="{escape(source["url"])}" rel="noreferrer">{law}</a>{after}'
