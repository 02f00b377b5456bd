"""The list of official texts at the foot of a page: those cited in its text and those of the rows of its tables."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

from calculators import reader
from site_build.form_words import words as form_words
from site_build.words import WORDS

SOURCE = Path(__file__).with_name("acts.toml")
FOLDED = 6                                      # a longer list is folded up
ROW = re.compile(r'<tr><th scope="row">(?P<country>.*?)</th>(?P<cells>.*?)</tr>')
LINK = re.compile(r'<a href="https?://[^"]*">.*?</a>')

MARKS = {"§": "§", "art": r"[Aa]rts?\.?|[Aa]rticles?|[Aa]rtikel|ст\.", "s": r"[Ss]ections?|ст\.|§"}
NUMBER = r"(?:[LRD]\.?)?\d+(?:[a-zA-Z]{1,3}\b)?(?:[.-]\d+)*"
NUMBERS = rf"{NUMBER}(?:(?:, | (?:and|et|und|и) (?:§ )?| ?[–] ?| (?:to|à|bis) ){NUMBER})*"
# Between the number and the act: paragraphs of the article, “and the following”, the article of the language.
BETWEEN = r"(?:,? (?:Abs\.|п\.) \d+)?(?: ff\.| et suivants| и следующие| sq\.)?,? (?:(?:of the|du|de la|des|der|de l’) )?"


def cited(markdown: str, language: str) -> list[tuple[str, str]]:
    """(jurisdiction, HTML) of every act that the text cites; letters and code are examples and cite nothing."""
    text = re.sub(r"(?m)^```(?s:.*?)^```$|^>.*$|\]\([^)]*\)|\{[^}\n]*\}|[*_\[]", "", markdown.replace("\u00a0", " "))
    text = text.replace("§§", "§")
    return list(dict.fromkeys(item for line in text.splitlines() for item in _in_line(line, language)))


def _in_line(line: str, language: str) -> Iterator[tuple[str, str]]:
    found = {}
    for act in _acts():
        if not (named := act["named"].get(language)):
            continue
        if act.get("alone"):
            found |= {match.start(): [(act, "")] for match in re.finditer(named, line)}
            continue
        mark = rf"(?:{MARKS[act['mark']]}) ?"
        for match in re.finditer(rf"{mark}(?P<after>{NUMBERS}){BETWEEN}\b(?:{named})\b|\b(?:{named}),? \(?{mark}(?P<before>{NUMBERS})", line):
            found.setdefault(match.start(), []).append((act, match["after"] or match["before"]))
    for start, candidates in sorted(found.items()):
        country = _country(line[: start + 1], language) if len(candidates) > 1 else None
        for act, numbers in candidates:
            if country in (None, act["jurisdiction"]):
                for number in re.split(r", | (?:and|et|und|и) (?:§ )?", numbers):
                    yield act["jurisdiction"], _item(act, re.sub(r" (?:to|à|bis) ", "–", number), language)


def _country(text: str, language: str) -> str:
    """The country named last."""
    where = {code: max((match.end() for match in re.finditer(names[language], text)), default=0) for code, names in _contexts().items()}
    return max(where, key=where.get) if any(where.values()) else ""


def _item(act: dict, number: str, language: str) -> str:
    own = act.get("language") or reader.jurisdiction(act["jurisdiction"]).languages[0]
    marked = f' lang="{own}"' if own != language else ""
    text = escape(act["cite"].format(n=number).replace("§ ", "§\u00a0").replace("rt. ", "rt.\u00a0").replace("ст. ", "ст.\u00a0"))
    first = re.match(r"[^–]*", number)[0]
    if "url" not in act or int(re.search(r"\d+|$", first)[0] or 0) > act.get("last", 10**6):
        return f"<span{marked}>{text}</span>"
    return f'<a href="{escape(act["url"].format(n=first))}"{marked}>{text}</a>'


def in_tables(html: str) -> list[tuple[str, str]]:
    """(name of the country, HTML) of every official text that a table of law links."""
    return [(row["country"], link) for row in ROW.finditer(html) for link in LINK.findall(row["cells"])]


def render(items: list[tuple[str, str]], language: str) -> str:
    """The list, each text once with the countries it stands for, or nothing."""
    codes = set(reader.codes())
    sort_key = form_words(language).sort_key
    where: dict[str, set[str]] = {}
    for country, item in items:
        where.setdefault(item, set()).add(escape(reader.jurisdiction(country).name[language]) if country in codes else country)
    together: dict[tuple[str, ...], list[str]] = {}
    for item, countries in where.items():
        together.setdefault(tuple(sorted(countries, key=sort_key)), []).append(item)
    if not together:
        return ""
    lines = "".join(
        f"<li><b>{', '.join(countries)}</b>{WORDS[language]['colon']}{', '.join(texts)}</li>"
        for countries, texts in sorted(together.items(), key=lambda one: [sort_key(name) for name in one[0]])
    )
    shown = "" if len(where) > FOLDED else " open"
    return f'<details class="saldo-texts"{shown}><summary>{WORDS[language]["texts"]}</summary><ul>{lines}</ul></details>'


@cache
def _acts() -> list[dict]:
    return tomllib.loads(SOURCE.read_text(encoding="utf-8"))["act"]


@cache
def _contexts() -> dict[str, dict[str, str]]:
    return tomllib.loads(SOURCE.read_text(encoding="utf-8"))["context"]
