"""The guide and the generated words as the tests of this folder read them: text without what is not text."""

import importlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import yaml
from fluent.syntax import FluentParser, ast
from mkdocs.utils.yaml import yaml_load

from site_build import glossary

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
LANGUAGES = ("fr", "de", "ru", "en")

FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
FOREIGN = re.compile(r"\*(?P<text>[^*\n]+)\*\{ *lang=(?P<language>[a-z-]+) *\}")
NOT_TEXT = re.compile(
    r"""`[^`\n]*`               # code
      | <[^>\n]*>               # addresses and tags
      | \bhttps?://\S+
      | (?<![\w.])(?:[a-z0-9-]+\.)+(?:ca|com|csv|de|eu|fr|gov|json|net|org|ru|txt|uk)\b     # hosts and files
    """,
    re.VERBOSE,
)
GAP = "\N{OBJECT REPLACEMENT CHARACTER}"          # stands where something was that is not text of the page's language
PLACEHOLDER = re.compile(r"\{ *\$?[a-z_0-9-]*(?:\.[a-z_]+)? *\}", re.IGNORECASE)
NOT_WORDS = {"DIGITS", "ENDING", "EXAMPLE_LAW", "FIRST", "LOCALES", "NAMES"}     # kept by language, but no text


@dataclass(frozen=True)
class Piece:
    """A stretch of text in one language and where it stands; placeholders are kept as `{name}`."""

    place: str
    language: str
    text: str
    borrows: tuple[str, ...] = ()                 # languages whose terms it may name: a country's own ones


def front_matter(text: str) -> dict:
    return yaml.safe_load(FRONT_MATTER.match(text)[1])


def body(text: str) -> str:
    return FRONT_MATTER.sub("", text, count=1)


def names(language: str) -> list[str]:
    """The pages of a tree, by their path within it."""
    return sorted(str(path.relative_to(DOCS / language)) for path in (DOCS / language).rglob("*.md"))


@cache
def page(language: str, name: str) -> str:
    return (DOCS / language / name).read_text(encoding="utf-8")


def without_code(markdown: str) -> str:
    """The same lines, fenced code emptied."""
    return FENCE.sub(lambda block: "\n" * block[0].count("\n"), markdown)


def pieces_of_markdown(place: str, language: str, markdown: str) -> Iterator[Piece]:
    """Line by line: the text of the page's language, then each foreign term in its own."""
    for number, line in enumerate(without_code(markdown).splitlines(), start=1):
        for foreign in FOREIGN.finditer(line):
            yield Piece(f"{place}:{number}", foreign["language"], foreign["text"])
        line = NOT_TEXT.sub(GAP, FOREIGN.sub(GAP, re.sub(r" *\{ *#[^}\n]*\}$|(?<=\])\([^)\s]*\)|<!--.*?-->", "", line)))
        line = re.sub(r"^\s*(?:#+ |> ?|[-*] |\d+\. )*", "", line)
        for cell in re.sub(r"\*+|[\[\]]", "", line).split("|"):
            if cell.strip(" -:"):
                yield Piece(f"{place}:{number}", language, cell.strip(" "))


def pieces_of_page(language: str, name: str) -> Iterator[Piece]:
    text = page(language, name)
    place = f"docs/{language}/{name}"
    for key in ("title", "description"):
        yield Piece(f"{place}: {key}", language, front_matter(text)[key])
    blank = FRONT_MATTER.sub(lambda head: "\n" * head[0].count("\n"), text, count=1)
    yield from pieces_of_markdown(place, language, blank)


@cache
def guide() -> tuple[Piece, ...]:
    """Everything in docs/."""
    return tuple(piece for language in LANGUAGES for name in names(language) for piece in pieces_of_page(language, name))


@cache
def generated_words() -> tuple[Piece, ...]:
    """What the build says by itself: words of the tables, of the frame, of the terms, the calculators' messages."""
    return tuple(_generated_words())


def _generated_words() -> Iterator[Piece]:
    for path in sorted((ROOT / "site_build").glob("*.py")):
        module = vars(importlib.import_module(f"site_build.{path.stem}"))
        for name in set(re.findall(r"^([A-Z_]+)\b.*=", path.read_text(encoding="utf-8"), re.MULTILINE)) - NOT_WORDS:
            if isinstance(module[name], dict) and set(module[name]) == set(LANGUAGES):
                for language, entries in module[name].items():
                    yield from _strings(f"site_build/{path.name}", language, entries)
    for language in LANGUAGES:
        path = ROOT / "calculators" / "messages" / f"{language}.ftl"
        yield from _messages(path, language)
        path = ROOT / "terms" / "words" / f"{language}.toml"
        yield from _strings(f"terms/words/{path.name}", language, tomllib.loads(path.read_text(encoding="utf-8")))
    for duty in tomllib.loads((ROOT / "site_build" / "e_invoicing.toml").read_text(encoding="utf-8"))["duty"]:
        for language in LANGUAGES:
            yield from _strings(f"site_build/e_invoicing.toml: {duty['jurisdiction']}", language, duty["text"][language])
    yield from glossary_words()
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        for plugin in yaml_load(file)["plugins"]:
            for row in plugin["i18n"]["languages"] if "i18n" in plugin else ():
                yield from _strings("mkdocs.yml", row["locale"], row.get("nav_translations", {}))


@cache
def law_words() -> tuple[Piece, ...]:
    """What the law files say: notes, questions and names in four languages, reasons (`why`) in English."""
    pieces = []
    for path in sorted((ROOT / "calculators" / "jurisdictions").glob("*.toml")):
        law = tomllib.loads(path.read_text(encoding="utf-8"))
        for place, texts in _texts(path.name, law):
            for language, text in texts.items():
                pieces += [replace(piece, borrows=tuple(law["languages"])) for piece in _strings(place, language, text)]
    return tuple(pieces)


def _texts(place: str, value) -> Iterator[tuple[str, dict]]:
    if isinstance(value, dict) and set(value) == set(LANGUAGES):
        yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from [(f"{place}: why", {"en": inner})] if key == "why" else _texts(f"{place}: {key}", inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(place, inner)


def glossary_words() -> Iterator[Piece]:
    """The glossary's own sentences; what another language calls a term is spelled there."""
    for term in glossary.terms():
        for language in LANGUAGES:
            yield from _strings(f"site_build/glossary.toml: {term.id}", language, [*term.words(language), term.tip.get(language, "")])
        for code, text in term.statute.items():
            yield from _strings(f"site_build/glossary.toml: {term.id}", glossary.LANGUAGE_OF[code], text)
    for friend in glossary.source()["friend"]:
        for language in LANGUAGES:
            yield from pieces_of_markdown(f"site_build/glossary.toml: {friend['id']}", language, friend["text"][language])
    for language in LANGUAGES:
        yield from _strings("site_build/glossary.toml: words", language, glossary.source()["words"][language])


def _strings(place: str, language: str, value) -> Iterator[Piece]:
    """All texts in a tree of dictionaries and lists; Markdown and HTML in them are taken off."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(f"{place}: {key}", language, inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(place, language, inner)
    elif isinstance(value, str):
        text = re.sub(r"<[^>]*>|(?<=\])\([^)\s]*\)", "", value)
        text = re.sub(r"\*\*|[\[\]]", "", NOT_TEXT.sub(GAP, text))
        if text.strip():
            yield Piece(place, language, text.strip(" "))


def _messages(path: Path, language: str) -> Iterator[Piece]:
    resource = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{path}: {entry.content}")
        if isinstance(entry, ast.Message | ast.Term):
            for pattern in (entry.value, *(attribute.value for attribute in entry.attributes)):
                for text in _variants(pattern):
                    yield Piece(f"calculators/messages/{path.name}: {entry.id.name}", language, text)


def _variants(pattern: ast.Pattern | None) -> list[str]:
    """The texts a message can have, one for each choice of its last plural."""
    texts = [""]
    for element in pattern.elements if pattern else ():
        if isinstance(element, ast.TextElement):
            additions = [element.value]
        elif isinstance(element.expression, ast.SelectExpression):
            additions = [text for variant in element.expression.variants for text in _variants(variant.value)]
        elif isinstance(element.expression, ast.StringLiteral):
            additions = [element.expression.parse()["value"]]
        else:
            additions = ["{value}"]
        texts = [text + addition for text in texts for addition in additions]
    return texts
