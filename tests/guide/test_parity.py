"""The four trees say the same: equal headings, links, tables, code, numbered steps and figures.

Each language is written on its own, so sentences are not compared. What must not differ by accident is: where a link
leads, which table stands under which heading, how many steps a numbered list has, and any figure.
"""

import importlib
import re
import tomllib
from collections import Counter

import pytest
from fluent.syntax import FluentParser, ast, visitor

from tests.guide.reading import DOCS, FENCE, FOREIGN, LANGUAGES, PLACEHOLDER, ROOT, body, front_matter, names, page, without_code

NAMES = sorted({name for language in LANGUAGES for name in names(language)})
ALLOWED = tomllib.loads((ROOT / "tests" / "guide" / "parity.toml").read_text(encoding="utf-8"))


def sections(markdown):
    """(id of the heading above, line) of each line outside of code."""
    heading = ""
    for line in without_code(markdown).splitlines():
        if match := re.match(r"#{1,6} .*\{ #([a-z0-9-]+) \}$", line):
            heading = match[1]
        yield heading, line


def headings(markdown):
    return re.findall(r"^(#{1,6}) .*?\{ #([a-z0-9-]+) \}$", without_code(markdown), re.MULTILINE)


def links(markdown):
    return Counter(re.findall(r"\]\(([^)\s]+)\)", without_code(markdown)))


def markers(markdown):
    return [(heading, line.strip()) for heading, line in sections(markdown) if line.startswith("<!--")]


def code(markdown):
    """Blocks of code without the name of their language, and spans; a single sign is punctuation rather than code."""
    blocks = [block.split("\n", 1)[1] for block in FENCE.findall(markdown)]
    return blocks, set(re.findall(r"`([^`\n]{2,})`", without_code(markdown)))


def steps(markdown):
    return Counter(heading for heading, line in sections(markdown) if re.match(r"\d+\. ", line))


MARK = r"(?:§§?|[Aa]rt(?:s|icles?|ikel)?\.?|[Ss]ections?|ss?\.|Abs\.|Nr\.|[Nn]o\.|n°|№|ст\.|ч\.|пп?\.|гл\.|CCP|CPC|CPCE|Civ\. Code|Penal Code)"
NUMBER = r"[LRD]?\.?\d+(?:[.-]\d+)*[a-z]{0,3}"
CITATION = re.compile(
    rf"{MARK}\s?{NUMBER}(?:(?:\s?[,;–-]\s?|\s(?:and|bis|et|or|ou|oder|to|und|à|и|или)\s)(?:{MARK}\s?)?{NUMBER})*"
    r"|\b[LRD]\.?\s?\d+[-–]\d+\b|\b\d+-(?:ФЗ|FZ)\b|\b\d+/\d+\b"
)
YEAR = re.compile(r"(\b\d{1,2}(?:er|\.)?\s[^\W\d]+\s)?\b(?:18|19|20)\d\d\b")


def figures(markdown):
    """{heading: the figures of two and more digits in the running text under it, said once or often}.

    Left out: letters and quoted speech, which are examples of each language's own; citations of articles and years
    that name a law, since each language cites the laws of its readers; the signs of a formula; links and ids.
    """
    under = {}
    for heading, line in sections(body(markdown)):
        under.setdefault(heading, []).append(line)
    return {heading: found for heading, lines in under.items() if (found := figures_of("\n".join(lines)))}


def figures_of(text):
    text = re.sub(r"^>.*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"(?<=\])\([^)\s]*\)|\{[^}\n]*\}|<!--.*?-->|`[^`]*`", "", FOREIGN.sub("", text))
    text = re.sub(r"„[^“\n]*“|“[^”\n]*”|«[^»\n]*»", "", text)
    text = YEAR.sub(lambda match: match[0] if match[1] else "", CITATION.sub("", text))
    text = re.sub(r"[÷×] \d+", "", text)
    text = re.sub(r"(?<=\d)[\u00a0\u202f.,](?=\d{3}\b)", "", text)
    return set(re.findall(r"(?<![\w-])\d{2,}(?:[.,]\d+)?", text))


def equal(name, of):
    for language in LANGUAGES:
        assert of(page(language, name)) == of(page("en", name)), f"docs/{language}/{name}"


def test_the_same_files_in_all_four_trees():
    for language in LANGUAGES:
        assert names(language) == NAMES, language
        assert all(path.suffix == ".md" for path in (DOCS / language).rglob("*") if path.is_file()), language


@pytest.mark.parametrize("name", NAMES)
def test_headings(name):
    equal(name, headings)
    assert headings(page("en", name))[0] == ("#", "top")
    for language in LANGUAGES:
        lines = [line for line in without_code(page(language, name)).splitlines() if re.match(r"#{1,6} ", line)]
        assert len(lines) == len(headings(page(language, name))), f"a heading without its id: {lines}"


@pytest.mark.parametrize("name", NAMES)
def test_links(name):
    equal(name, links)


@pytest.mark.parametrize("name", NAMES)
def test_tables_and_forms_stand_under_the_same_headings(name):
    equal(name, markers)


@pytest.mark.parametrize("name", NAMES)
def test_markers_are_the_only_html(name):
    for language in LANGUAGES:
        assert not re.search(r"</?[a-zA-Z]", re.sub(r"<!-- .*? -->|<https?://[^>]+>", "", without_code(page(language, name)))), language


@pytest.mark.parametrize("name", NAMES)
def test_front_matter_has_a_short_title_and_a_description(name):
    for language in LANGUAGES:
        meta = front_matter(page(language, name))
        assert len(meta["title"]) <= 45, (language, meta["title"])
        assert len(meta["description"]) <= 155, (language, meta["description"])
        assert re.search(r"[.!?]$", meta["description"]), (language, meta["description"])


@pytest.mark.parametrize("name", NAMES)
def test_code(name):
    equal(name, code)


@pytest.mark.parametrize("name", NAMES)
def test_numbered_lists_have_the_same_number_of_steps(name):
    """Where two languages number a list, they number the same steps."""
    found = {language: steps(page(language, name)) for language in LANGUAGES}
    for heading in sorted({heading for counts in found.values() for heading in counts}):
        (allowed,) = [one["steps"] for one in ALLOWED["steps"] if one["section"] == f"{name}#{heading}"] or [{}]
        numbered = {language: counts[heading] for language, counts in found.items() if heading in counts}
        assert {language: numbered.get(language) for language in allowed} == allowed, f"{name}#{heading}: see parity.toml"
        assert len({count for language, count in numbered.items() if language not in allowed}) <= 1, (heading, numbered)


@pytest.mark.parametrize("name", NAMES)
def test_figures(name):
    equal(name, figures)


def test_every_exception_is_needed():
    for one in ALLOWED["steps"]:
        assert one["reason"]
        name, heading = one["section"].split("#")
        others = {steps(page(language, name))[heading] for language in LANGUAGES if language not in one["steps"]} - {0}
        assert others and others.isdisjoint(one["steps"].values()), one


# Each comparison sees a difference


@pytest.mark.parametrize(
    ("of", "text", "changed"),
    [
        (headings, "## Text { #id }\n", "### Text { #id }\n"),
        (headings, "## A { #a }\n\n## B { #b }\n", "## B { #b }\n\n## A { #a }\n"),
        (links, "[one](a.md) and [two](b.md#x)", "[one](a.md) and [two](b.md)"),
        (markers, "## A { #a }\n\n<!-- law-table: courts -->\n\n## B { #b }\n", "## A { #a }\n\n## B { #b }\n\n<!-- law-table: courts -->\n"),
        (code, "```text\na = b\n```\n", "```\na = c\n```\n"),
        (steps, "## A { #a }\n\n1. x\n2. y\n", "## A { #a }\n\n1. x\n"),
        (figures, "After 14 days", "After 15 days"),
        (figures, "up to 5,000", "up to 50,000"),
        (figures, "on 11 October 2019", "on 11 October 2018"),
        (figures, "## A { #a }\n\n14 days\n\n## B { #b }\n\ndays\n", "## A { #a }\n\ndays\n\n## B { #b }\n\n14 days\n"),
        (figures, "an 8.25 % rate of 10.75", "an 8.25 % rate of 10.57"),
    ],
)
def test_a_difference_is_seen(of, text, changed):
    assert of(text) != of(changed)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("see § 288 Abs. 5, §§ 280 and 286", "voyez l’art. L441-10 et 1344"),
        ("under the 1998 Act and Law No. 230-FZ", "selon la loi de 1998"),
        ("> We owe £4,760.", "> Wir schulden 5.200 Euro."),
        ("365 days, 365 of them", "365 Tage"),
        ("5.000 Stück", "5\u00a0000 pièces"),
    ],
)
def test_what_may_differ_is_not_compared(text, other):
    assert figures(text) == figures(other)


# The words that the build adds


def placeholders(words):
    """{path: placeholders}; the forms of a plural count as one."""
    found = {}
    for key, value in words.items():
        if isinstance(value, dict) and "other" in value:
            value = " ".join(value.values())
        if isinstance(value, dict):
            found |= {f"{key}.{inner}": names for inner, names in placeholders(value).items()}
        else:
            found[key] = set(PLACEHOLDER.findall(str(value)))
    return found


@pytest.mark.parametrize("module", ["words", "country_words", "law_words"])
def test_generated_words_have_the_same_keys_and_placeholders(module):
    words = importlib.import_module(f"site_build.{module}").WORDS
    for language in LANGUAGES:
        assert placeholders(words[language]) == placeholders(words["en"]), language


def test_words_of_the_terms_have_the_same_keys_and_placeholders():
    words = {language: tomllib.loads((ROOT / "terms" / "words" / f"{language}.toml").read_text(encoding="utf-8")) for language in LANGUAGES}
    for language in LANGUAGES:
        assert placeholders(words[language]) == placeholders(words["en"]), language


class Variables(visitor.Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802  (the name Fluent asks for)
        self.names.add(node.id.name)


def variables(language):
    text = (ROOT / "calculators" / "messages" / f"{language}.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser(with_spans=False).parse(text).body:
        if isinstance(entry, ast.Message):
            reader = Variables()
            reader.visit(entry)
            found[entry.id.name] = reader.names
    return found


def test_messages_have_the_same_names_and_variables():
    for language in LANGUAGES:
        assert variables(language) == variables("en"), language
