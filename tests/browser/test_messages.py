"""Every word the calculators may say has its sentence, in four languages, with the same variables."""

import json
import re

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from calculators import NAMES, browser
from calculators.errors import MESSAGES as ERRORS
from calculators.law import vocabulary
from site_build.form_layout import GROUPS, RESULTS, ROW_GROUPS
from site_build.form_result import Case
from site_build.form_words import slug, words
from tests.browser.driving import LANGUAGES, ROOT

FOLDER = ROOT / "calculators" / "messages"

class _Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def messages(language):
    """Names of all messages with their variables; a line that is no message is a fault."""
    found = {}
    for entry in parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{language}.ftl: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}.ftl: {entry.id.name} stands twice"
            seen = _Variables()
            seen.visit(entry)
            found[entry.id.name] = seen.names
    return found


@pytest.fixture(scope="module")
def english():
    return messages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_hold_the_same_messages_with_the_same_variables(english, language):
    assert messages(language) == english


def test_every_error_has_a_sentence(english):
    assert [code for code in ERRORS if f"error-{code}" not in english] == []


@pytest.mark.parametrize("kind, codes", [
    ("note", vocabulary.DATA_NOTES | vocabulary.COMPUTED_NOTES),
    ("finding", vocabulary.CLAUSE_FINDINGS | vocabulary.COMPUTED_FINDINGS),
    ("because", vocabulary.BECAUSE),
    ("severity", set(vocabulary.Severity)),
])
def test_every_code_has_a_sentence(english, kind, codes):
    missing = [code for code in sorted(codes) if code != "remark" and f"{kind}-{code}" not in english]
    assert missing == []


def fields(described, prefix=""):
    for field in described:
        path = prefix + field["key"]
        yield path, field
        yield from fields(field.get("fields", []), f"{path}.")


@pytest.mark.parametrize("name", NAMES)
def test_every_field_and_choice_has_its_words(english, name):
    for path, field in fields(json.loads(browser.describe(name))["fields"]):
        if field["kind"] not in {"facts", "object"}:
            assert {f"field-{slug(path)}", f"field-{name}-{slug(path)}"} & set(english), path
        for choice in field.get("choices", []):
            assert f"choice-{slug(path)}-{slug(choice)}" in english
        if field["kind"] == "list" and field.get("fields"):
            for need in ("row", "button-add"):
                assert f"{need}-{path}" in english
        if path in ROW_GROUPS:
            assert f"group-row-{path}" in english
    for group, _ in GROUPS[name]:
        assert not group or f"group-{group}" in english


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_table_and_column_has_its_words(english, name):
    layout = RESULTS[name]
    for path, *_ in layout["figures"]:
        assert f"figure-{slug(path)}" in english
    for table in layout["tables"]:
        assert f"table-{table['name']}" in english
        for key, *_ in table["columns"]:
            assert {f"column-{key}", f"column-{name}-{key}"} & set(english)
    assert f"total-{name}" in english and english[f"total-{name}"] == set(layout["total"])


def test_every_finding_and_note_says_only_what_comes_with_it(english):
    """Fluent would print the bare name of a value that is missing: no case may do that."""
    from tests.cases import all_cases

    for case in all_cases():
        answer = json.loads(browser.compute(case["calculator"], json.dumps(case["request"])))
        result = answer.get("result", {})
        for kind, entries in (("note", result.get("notes", [])), ("finding", result.get("findings", []))):
            for entry in entries:
                if entry["code"] != "remark":
                    given = {key for key, value in entry["values"].items() if value is not None}
                    assert english[f"{kind}-{entry['code']}"] <= given, (case["name"], entry)
        for fault in [answer["error"], *answer["error"]["others"]] if "error" in answer else []:
            assert english[f"error-{fault['code']}"] <= {*fault["values"], "field"}, (case["name"], fault)


def test_no_message_is_left_over(english):
    """Every message is named in the code, or belongs to a family that the tests above know."""
    families = ("error-", "note-", "finding-", "because-", "field-", "hint-", "choice-", "row-", "button-add-", "group-",
                "figure-", "table-", "column-", "total-", "severity-", "reason-", "counted-", "failure-", "calculator-",
                "formula", "working-intro-")
    sources = [*(ROOT / "site_build").glob("form*.py"), *(ROOT / "theme" / "assets").rglob("*.js")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    left = [
        name for name in english
        if not name.startswith(families) and not name.endswith("-heading") and f'"{name}"' not in code and f"'{name}'" not in code
        and f"`{name}" not in code and not re.search(rf'f"{name.rsplit("-", 1)[0]}-\{{|`{name.rsplit("-", 1)[0]}-\$', code)
    ]
    assert left == []


@pytest.mark.parametrize("language, wrong", [
    ("fr", r"[^\s\u00a0\u202f][;!?](?:\s|$)|[^\u202f\s][;!?]$| [:;!?]|« | »|[^\u00a0]»"),
    ("de", r"\"|“[^\W\d_]"),
    ("ru", r"\"| —|[„“]"),
    ("en", r"\"|(?<=\w)'(?=\w)"),
])
def test_typography(language, wrong):
    """No-break spaces, guillemets and apostrophes as the language has them."""
    for line in (FOLDER / f"{language}.ftl").read_text(encoding="utf-8").splitlines():
        text = line.partition(" = ")[2] or (line if line.startswith(("    ", "   *")) else "")
        text = re.sub(r"\{[^}]*\}", "x", text.replace("1; 1; 2", ""))
        if text and not line.startswith("#") and "->" not in line:
            assert not re.search(wrong, text), line


@pytest.mark.parametrize(("jurisdiction", "kind", "code", "expected"), [
    ("bg", "percent_per_year", "compounding_conditions", "Interest on interest is owed between traders only if it was agreed."),
    ("ca", "percent_per_month", "annual_equivalent_needed", "The contract must state the rate for a year as well: 24.00%. Write it beside the other,"),
])
def test_the_own_words_of_a_law_stand_for_a_general_sentence_or_follow_a_figure(jurisdiction, kind, code, expected):
    request = {
        "jurisdiction": jurisdiction, "amount": "1000", "due": "2026-01-31", "until": "2026-03-02",
        "terms": {"kind": kind, "value": "2", "compounding": "yearly"},
    }
    result = json.loads(browser.compute("late_fee", json.dumps(request)))["result"]
    case = Case(words("en"), {"calculator": "late_fee", "jurisdictions": {}}, request, result)
    (finding,) = (finding for finding in result["findings"] if finding["code"] == code)
    assert case.sentence("finding", code, finding["values"]).startswith(expected)
