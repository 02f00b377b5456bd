"""A calculator on a page: its form, its worked example, and what the script needs to know.

`render(name, lang)` fills the marker `<!-- calculator: NAME -->`. The form is drawn from what the
calculator says of itself (`describe`), the example is a published case computed by the same package,
so that the page is whole without JavaScript.
"""

import json
import tomllib
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import calculators
from calculators import browser, reader
from calculators.finance.day_count import DAY_COUNTS
from calculators.rates import RateRule
from site_build import runtime
from site_build.form_layout import (
    ASKED,
    ERROR_FIELD,
    FOLLOWED_BY_LAW,
    GROUPS,
    ONE_OF,
    READ_AS,
    REGIMES,
    RESULTS,
    ROW_GROUPS,
    SHOWN_IF,
    VALUE_KINDS,
    VALUE_KINDS_OF,
)
from site_build.form_result import Case
from site_build.form_words import LOCALES, Words, slug, words

SCRIPTS = Path(__file__).resolve().parent.parent / "theme" / "assets" / "calculator"
ASSETS = "../../../assets/"  # from /{language}/calculators/{name}/
VECTORS = Path(__file__).resolve().parent.parent / "tests" / "vectors"
# The law a reader of this language most likely looks for, for the example.
EXAMPLE_LAW = {"en": "gb-eng", "fr": "fr", "de": "de", "ru": "ru"}
EXAMPLE_AMOUNT, EXAMPLE_DAY = "1234.56", "2026-01-31"


def render(name: str, lang: str) -> str:
    """The HTML of one calculator in one language."""
    return Form(name, words(lang)).html()


@cache
def described(name: str) -> dict[str, Any]:
    """What the calculator says of itself."""
    return json.loads(browser.describe(name))


class Form:
    """One calculator's part of a page."""

    def __init__(self, name: str, said: Words):
        self.name = name
        self.words = said
        self.text = said.text
        self.described = described(name)
        self.fields = {field["path"]: field for field in _flat(self.described["fields"])}
        self.groups = self._groups()

    def _groups(self) -> list[tuple[str, list[str]]]:
        groups = GROUPS[self.name]
        named = {path for _, paths in groups for path in paths}
        rest = [path for path in self.fields if path not in named]
        return [*groups, ("more", rest)] if rest else groups

    def data(self) -> dict[str, Any]:
        """Everything the script needs: names, kinds and layout, and no law."""
        language = self.words.language
        ordered = [self.fields[path] for _, paths in self.groups for path in paths if path in self.fields]
        return {
            "calculator": self.name,
            "language": language,
            "locale": LOCALES[language],
            "messages": runtime.message_file(language),
            "runtime": runtime.published(),
            "fields": [_for_script(field) for field in ordered],
            "jurisdictions": {law["code"]: _law(law, language) for law in self.described["jurisdictions"]},
            "result": RESULTS[self.name],
            "valueKinds": VALUE_KINDS,
            "valueKindsOf": VALUE_KINDS_OF,
            "followedByLaw": FOLLOWED_BY_LAW,
            "errorField": ERROR_FIELD,
            "readAs": READ_AS,
        }

    def html(self) -> str:
        """Form, room for the result, example, and the small print."""
        data = self.data()
        case = self._example(data)
        if case:
            data["example"] = case.request
        packed = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
        label = self.text("form-aria-label", calculator=self.text(f"calculator-{self.name}"))
        return (
            # The search finds the page by its own words, not by every country in a list. Its reader forgets the
            # mark at the end of the first inner element of the same kind: so there is no section within.
            f'<section class="saldo-calculator" id="calculator" data-calculator="{self.name}" data-search-exclude>'
            f"{self._preloads(data)}"
            f'<script type="application/json" class="saldo-data">{packed}</script>'
            f'<noscript><p class="saldo-noscript">{escape(self.text("noscript"))}</p></noscript>'
            # `dialog` outside a dialog sends nothing: before the script is there, or without it, what was
            # typed must not end up in an address that goes to the server.
            f'<form class="saldo-form" method="dialog" autocomplete="off" novalidate aria-label="{escape(label)}">'
            f"<h2>{escape(self.text('form-heading'))}</h2>"
            f'<p class="saldo-private">{escape(self.text("form-private"))} {escape(self.text("form-required"))}</p>'
            f'<p class="saldo-small">{escape(self.text("form-download", **self._download()))}</p>'
            '<div class="saldo-errors" tabindex="-1" role="group" aria-labelledby="calculator-errors" hidden>'
            '<h3><span id="calculator-errors"></span></h3><ul></ul></div>'
            f"{self._form_groups()}"
            '<div class="saldo-buttons">'
            f'<button type="submit" class="saldo-button saldo-button--main">{escape(self.text("button-submit"))}</button>'
            f'<button type="button" class="saldo-button" data-do="clear">{escape(self.text("button-clear"))}</button>'
            "</div>"
            '<div class="saldo-progress" hidden>'
            f'<progress aria-label="{escape(self.text("progress-label"))}" max="1" value="0"></progress>'
            '<span class="saldo-progress-text" aria-hidden="true"></span></div>'
            '<p class="saldo-status" role="status"></p>'
            f"{self._templates()}</form>"
            f'<div class="saldo-result" role="region" aria-labelledby="calculator-result">'
            f'<h2 hidden><span id="calculator-result">{escape(self.text("result-heading"))}</span></h2>'
            '<p class="saldo-total" role="status"></p><div class="saldo-result-body"></div></div>'
            f"{self._example_html(case)}{self._about(data)}</section>"
        )

    def _preloads(self, data: dict[str, Any]) -> str:
        """Fetch the script's modules and words at once instead of one after the other; the runtime waits for the reader."""
        modules = [
            "calculator.js",
            *(f"calculator/{path.name}" for path in sorted(SCRIPTS.glob("*.js"))),
            *(f"fluent/{path.name}" for path in sorted(runtime.FLUENT.glob("*.js")) if path.name != "ast.js"),
        ]
        links = [f'<link rel="modulepreload" href="{ASSETS}{name}">' for name in modules]
        words_file = f"{ASSETS}messages/{data['messages']}"
        return "".join([*links, f'<link rel="preload" as="fetch" crossorigin href="{words_file}">'])

    # The form

    def _form_groups(self) -> str:
        html = ""
        for name, paths in self.groups:
            fields = "".join(self._field(self.fields[path]) for path in paths if path in self.fields)
            if name and fields:
                fields = (
                    f'<details class="saldo-group" data-group="{name}"><summary>{escape(self.text(f"group-{name}"))}'
                    f"</summary>{fields}</details>"
                )
            html += fields
        return html

    def _field(self, field: dict[str, Any], row: str = "") -> str:
        """One field; `row` is the place in a list (`#` in a template)."""
        if field["kind"] == "facts":
            return self._facts()
        if field["kind"] == "list":
            return self._list(field)
        control = _Control(self, field, row)
        if field["kind"] in {"regime"} or field["path"] == "claimant":
            return control.radios(self._radio_choices(field))
        if field["kind"] == "boolean":
            return control.checkbox()
        if field["kind"] in {"jurisdiction", "procedure", "choice"} or _is_debt(field):
            return control.select(self._select_choices(field))
        return control.input()

    def _radio_choices(self, field: dict[str, Any]) -> list[tuple[str, str]]:
        if field["kind"] == "choice":
            return [(value, self.words.choice(field["path"], value)) for value in field["choices"]]
        named = {regime["id"]: regime["name"] for law in self.described["jurisdictions"] for regime in law["regimes"]}
        usual = ["business", "consumer", "judgment"]
        choices = []
        for value in [*usual, *sorted(set(named) - set(usual))]:
            if value in named and value in REGIMES.get(self.name, named):
                said = self.words.first([f"choice-regime-{slug(value)}"])
                choices.append((value, said or named[value].get(self.words.language, value)))
        return choices

    def _select_choices(self, field: dict[str, Any]) -> list[tuple[str, str]]:
        if _is_debt(field):
            return [("", self.text("no-debt" if not field["required"] else "choose"))]
        if field["kind"] == "jurisdiction":
            laws = [(law["code"], law["name"][self.words.language]) for law in self.described["jurisdictions"]]
            return [("", self.text("choose")), *sorted(laws, key=lambda law: self.words.sort_key(law[1]))]
        if field["kind"] == "procedure":
            return [("", self.text("procedure-usual"))]
        choices = [(value, self.words.choice(field["path"], value)) for value in field["choices"]]
        if field["required"]:
            return [("", self.text("choose")), *choices]
        if "default" in field:
            # The calculator's own default stands first and is named like any other choice.
            return sorted(choices, key=lambda choice: choice[0] != field["default"])
        return [("", self.text("as-law-says")), *choices]

    def _facts(self) -> str:
        """Questions that only one country asks; the script shows those of the chosen one."""
        html = ""
        for law in self.described["jurisdictions"]:
            for fact in law["facts"]:
                field = {
                    "path": f"facts.{fact['key']}",
                    "kind": fact["kind"],
                    "required": False,
                    "label": fact["question"][self.words.language],
                }
                control = _Control(self, field, "", law["code"])
                control.attributes = (
                    f' data-jurisdiction="{law["code"]}" data-regimes="{escape(" ".join(fact["regimes"]))}" hidden'
                )
                if fact["kind"] == "boolean":
                    choices = [("true", self.text("yes")), ("false", self.text("no"))]
                    html += control.radios(choices)
                else:
                    html += control.input()
        return html

    def _list(self, field: dict[str, Any]) -> str:
        path = field["path"]
        hint = self.words.field(self.name, path, "hint")
        rows = self._row(field, "0") if field["required"] else ""
        return (
            f'<fieldset class="saldo-list" data-list="{path}"{" data-required" if field["required"] else ""}>'
            f"<legend>{escape(self.words.field(self.name, path))}{self._optional(field)}</legend>"
            f"{_hint(hint)}"
            f'<div class="saldo-rows">{rows}</div>'
            f'<button type="button" class="saldo-button saldo-button--small" data-do="add" data-target="{path}">'
            f"{escape(self.text(f'button-add-{path}'))}</button></fieldset>"
        )

    def _row(self, field: dict[str, Any], row: str) -> str:
        path = field["path"]
        number = int(row) + 1 if row.isdigit() else row
        rare = ROW_GROUPS.get(path, [])
        common = "".join(self._field(inner, row) for inner in field["fields"] if inner["key"] not in rare)
        more = "".join(self._field(inner, row) for inner in field["fields"] if inner["key"] in rare)
        if more:
            more = f'<details class="saldo-group"><summary>{escape(self.text(f"group-row-{path}"))}</summary>{more}</details>'
        name = self.text(f"row-{path}", number=str(number))
        remove = self.text("button-remove-row", row=name)
        return (
            f'<fieldset class="saldo-row" data-row="{path}"><legend class="saldo-row-name">{escape(name)}</legend>'
            f"{common}{more}"
            f'<button type="button" class="saldo-button saldo-button--small" data-do="remove" aria-label="{escape(remove)}">'
            f"{escape(self.text('button-remove'))}</button></fieldset>"
        )

    def _templates(self) -> str:
        lists = [field for field in self.fields.values() if field["kind"] == "list"]
        return "".join(f'<template data-row="{field["path"]}">{self._row(field, "#")}</template>' for field in lists)

    def _optional(self, field: dict[str, Any]) -> str:
        if self.is_asked(field):
            return ""
        return f' <span class="saldo-optional">{escape(self.text("optional"))}</span>'

    def is_asked(self, field: dict[str, Any]) -> bool:
        """Must the reader fill it in, or is a choice already made for them to see?"""
        return field["required"] or field["path"] in ASKED | ONE_OF or "default" in field

    # Beside the form

    def _example(self, data: dict[str, Any]) -> Case | None:
        found = example_case(self.name, EXAMPLE_LAW[self.words.language])
        if not found:
            return None
        # What the form asks is said in the example too, even where the request left it at its default.
        asked = {path: self.fields[path]["default"] for path in sorted(ASKED) if path in self.fields}
        request = asked | found["request"]
        if "currency" in (path for _, paths in self.groups[:1] for path in paths):
            request.setdefault("currency", data["jurisdictions"][request["jurisdiction"]]["currency"])
        answer = json.loads(browser.compute(self.name, json.dumps(request)))
        return Case(self.words, data, request, answer["result"])

    def _example_html(self, case: Case | None) -> str:
        if not case:
            return ""
        return (
            '<div class="saldo-example" role="region" aria-labelledby="calculator-example">'
            f'<h2><span id="calculator-example">{escape(self.text("example-heading"))}</span></h2>'
            f"<p>{escape(self.text('example-intro'))}</p>"
            f"<h3>{escape(self.text('given-heading'))}</h3>{case.given()}"
            '<p class="saldo-needs-script"><button type="button" class="saldo-button saldo-button--small" data-do="example">'
            f"{escape(self.text('button-example'))}</button></p>"
            f'<p class="saldo-total">{escape(case.total())}</p>{case.html()}</div>'
        )

    def _about(self, data: dict[str, Any]) -> str:
        example = f"python -m calculators {self.name} < request.json"
        wheel = escape(runtime.wheel_name())
        known, checked = self._known()
        rows = [
            ("about-version", [escape(calculators.__version__)]),
            ("about-known", known),
            ("about-checked", checked),
            ("about-download", [escape(self.text("about-download-value", **self._download()))]),
            ("about-runtime", [escape(self.text("about-runtime-value", version=runtime.pyodide_version()))]),
            ("about-way", [escape(self.text("about-way-none"))]),
            ("about-package", [f"<code>{escape(example)}</code>"]),
            ("about-wheel", [f'<a href="{ASSETS}python/{wheel}">{wheel}</a>']),
        ]
        items = ""
        for name, values in rows:
            mark = " data-way" if name == "about-way" else ""
            said = "".join(f"<dd{mark}>{value}</dd>" for value in values)
            items += f"<div><dt>{escape(self.text(name))}</dt>{said}</div>"
        return (
            f'<details class="saldo-about"><summary>{escape(self.text("about-heading"))}</summary>'
            f'<dl class="saldo-given">{items}</dl></details>'
        )

    def _download(self) -> dict[str, str]:
        """How much is fetched when the form is touched, and how much on a slow line."""
        ways = {"size": "quick", "least": "small"}
        sizes = {key: self.words.number(f"{runtime.download(way) / 1e6:.1f}") for key, way in ways.items()}
        return {key: self.text("megabytes", number=number) for key, number in sizes.items()}

    def _known(self) -> tuple[list[str], list[str]]:
        """Per country: the day through which its rates are fixed, and the day its law was last read."""
        known, checked = {}, {}
        for law in self.described["jurisdictions"]:
            read = reader.jurisdiction(law["code"])
            name = law["name"][self.words.language]
            rules = [RateRule(regime, DAY_COUNTS[regime.day_count], read.checked, {}) for regime in read.regimes.values()]
            if days := [rule.known_through for rule in rules if rule.known_through]:
                known.setdefault(min(days).isoformat(), []).append(name)
            checked.setdefault(read.checked.isoformat(), []).append(name)
        return self._by_day(known), self._by_day(checked)

    def _by_day(self, names: dict[str, list[str]]) -> list[str]:
        return [
            escape(
                self.text(
                    "labelled",
                    label=self.words.day(day),
                    value=self.words.listed(sorted(names[day], key=self.words.sort_key)),
                )
            )
            for day in sorted(names)
        ]


class _Control:
    """The HTML of one field: label above, hint below it, then room for an error, then the control."""

    def __init__(self, form: Form, field: dict[str, Any], row: str, law: str = ""):
        self.form = form
        self.words = form.words
        self.field = field
        path = field["path"]
        parent, _, key = path.rpartition(".") if row else ("", "", path)
        self.name = f"{parent}[{row}].{key}" if row else path
        self.id = "-".join(filter(None, ["f", slug(law), slug(parent), row, slug(key)]))
        self.message_path = path
        self.attributes = ""
        if condition := SHOWN_IF.get(path):
            self.attributes = f' data-if="{condition[0]}" data-if-values="{" ".join(condition[1:])}"'

    @property
    def label(self) -> str:
        given = self.field.get("label")
        return escape(given or self.words.field(self.form.name, self.message_path))

    def _wrap(self, content: str, tag: str = "div", described: bool = True) -> str:
        required = self.field["required"] or self.field["path"] in ASKED
        return (
            f'<{tag} class="saldo-field" data-name="{escape(self.name)}" data-kind="{self._kind()}"'
            f"{' data-required' if required else ''}{self.attributes}>{content}</{tag}>"
        )

    def _kind(self) -> str:
        return "debt" if _is_debt(self.field) else self.field["kind"]

    def _help(self) -> tuple[str, str]:
        """Hint, error and their ids."""
        examples = {
            "money": self.words.number(EXAMPLE_AMOUNT),
            "date": self.words.day_digits(EXAMPLE_DAY),
        }
        hint = self.words.field(
            self.form.name, self.message_path, "hint", example=examples.get(self.field["kind"], "")
        )
        ids = [f"{self.id}-error"]
        if hint:
            ids.insert(0, f"{self.id}-hint")
        html = f'{_hint(hint, f"{self.id}-hint")}<p class="saldo-error" id="{self.id}-error" hidden></p>'
        return html, " ".join(ids)

    def _label(self) -> str:
        optional = self.form._optional(self.field)
        return f'<label for="{self.id}">{self.label}{optional}</label>'

    def input(self) -> str:
        """A text field; amounts and days are read by the script, not by the browser."""
        kind = self.field["kind"]
        help_html, ids = self._help()
        mode = {
            "money": ' inputmode="decimal"',
            "percent": ' inputmode="decimal"',
            "decimal": ' inputmode="decimal"',
            "integer": ' inputmode="numeric"',
            "currency": ' maxlength="3" autocapitalize="characters"',
        }.get(kind, "")
        ids += f" {self.id}-echo" if kind in {"money", "date", "percent", "decimal"} else ""
        control = (
            f'<input type="text" id="{self.id}" name="{escape(self.name)}" class="saldo-input saldo-input--{kind}"'
            f'{mode} aria-describedby="{ids}" spellcheck="false">'
        )
        if kind == "money":
            control += '<span class="saldo-unit" aria-hidden="true"></span>'
        if kind == "percent":
            control += '<span class="saldo-unit" aria-hidden="true">%</span>'
        if self.name == "until":
            control += (
                '<button type="button" class="saldo-button saldo-button--small" data-do="today">'
                f"{escape(self.words.text('button-today'))}</button>"
            )
        echo = f'<p class="saldo-echo" id="{self.id}-echo"></p>' if "-echo" in ids else ""
        return self._wrap(f'{self._label()}{help_html}<div class="saldo-control">{control}</div>{echo}')

    def select(self, choices: list[tuple[str, str]]) -> str:
        """One of many."""
        help_html, ids = self._help()
        options = "".join(f'<option value="{escape(value)}">{escape(label)}</option>' for value, label in choices)
        return self._wrap(
            f'{self._label()}{help_html}<div class="saldo-control">'
            f'<select id="{self.id}" name="{escape(self.name)}" class="saldo-input" aria-describedby="{ids}">{options}</select></div>'
        )

    def checkbox(self) -> str:
        """Yes or no, where no is the usual answer."""
        help_html, ids = self._help()
        return self._wrap(
            f'<div class="saldo-choice"><input type="checkbox" id="{self.id}" name="{escape(self.name)}" aria-describedby="{ids}">'
            f'<label for="{self.id}">{self.label}</label></div>{help_html}'
        )

    def radios(self, choices: list[tuple[str, str]]) -> str:
        """One of few, none chosen beforehand."""
        help_html, ids = self._help()
        items = "".join(
            f'<div class="saldo-choice"><input type="radio" id="{self.id}-{slug(value)}" name="{escape(self.name)}"'
            f' value="{escape(value)}"><label for="{self.id}-{slug(value)}">{escape(label)}</label></div>'
            for value, label in choices
        )
        optional = self.form._optional(self.field)
        return self._wrap(
            f"<legend>{self.label}{optional}</legend>{help_html}{items}", "fieldset"
        ).replace("<fieldset", f'<fieldset aria-describedby="{ids}"', 1)


def example_case(name: str, law: str) -> dict[str, Any] | None:
    """The published case of a calculator that is marked for the page, of this law if there is one."""
    found = []
    for path in sorted(VECTORS.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", ()):
            if case["calculator"] == name and case.get("page"):
                found.append((path.stem != law, case))
    return min(found, key=lambda item: item[0])[1] if found else None


def _flat(fields: list[dict[str, Any]], prefix: str = "") -> list[dict[str, Any]]:
    """Fields with their paths; objects are opened, lists keep their own fields."""
    flat = []
    for field in fields:
        path = prefix + field["key"]
        inner = field.get("fields")
        if field["kind"] == "object":
            flat += _flat(inner, f"{path}.")
        elif inner:
            flat.append(field | {"path": path, "fields": [entry | {"path": f"{path}.{entry['key']}"} for entry in inner]})
        else:
            # A list without fields is a list of numbers.
            kind = "decimals" if field["kind"] == "list" else field["kind"]
            flat.append(field | {"path": path, "kind": kind})
    return flat


def _for_script(field: dict[str, Any]) -> dict[str, Any]:
    """A field as the script and the writer of results need it."""
    kind = "debt" if _is_debt(field) else field["kind"]
    said = {"path": field["path"], "kind": field["kind"], "show": kind}
    if field["kind"] == "list":
        said["fields"] = [_for_script(inner) | {"path": inner["key"]} for inner in field["fields"]]
    return said


def _law(law: dict[str, Any], language: str) -> dict[str, Any]:
    """What the form asks of a country, in the page's language."""
    return {
        "name": law["name"][language],
        "currency": law["currency"],
        "regimes": {regime["id"]: regime["name"].get(language, "") for regime in law["regimes"]},
        "refused": [regime["id"] for regime in law["regimes"] if regime["refused"]],
        "facts": [
            {"key": fact["key"], "kind": fact["kind"], "question": fact["question"][language]} for fact in law["facts"]
        ],
        "procedures": {
            procedure["id"]: {"name": procedure["name"][language], "limited": procedure["limited"]}
            for procedure in law["procedures"]
        },
    }


def _is_debt(field: dict[str, Any]) -> bool:
    """Does the field name an invoice by its place?"""
    return field["kind"] == "integer" and field["path"].endswith(".debt")


def _hint(text: str, name: str = "") -> str:
    if not text:
        return ""
    identity = f' id="{name}"' if name else ""
    return f'<p class="saldo-hint"{identity}>{escape(text)}</p>'
