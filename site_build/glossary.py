"""The guide's terms: the page docs/*/glossary.md and the explanation of a term where a page first uses it."""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from html import escape
from pathlib import Path

from calculators import reader
from site_build.form_words import words as form_words
from site_build.search import fold
from site_build.words import LANGUAGES, NAMES

SOURCE = Path(__file__).with_name("glossary.toml")
EXPLAINED = re.compile(r"(?:guide/.+/|articles/)(?!index\.md)|guide/never/")     # pages that explain a term at its first use
MOST = 5                                        # explanations on one page; more would be in the way

# What ends a word may take in running text. Broad enough for our pages; `show` in the file narrows a term.
ENDING = {
    "en": (re.compile(r""), r"(?:e?s)?"),
    "fr": (re.compile(r""), r"(?:e?s|x)?"),
    "de": (re.compile(r"(?<=\w{4})(?:er|en|e|in)$"), r"(?:e[mnrs]?|s|n|in(?:nen)?)?"),
    "ru": (re.compile(r"(?<=\w{3})(?:ая|ый|ий|ое|ие|ые|ия|[аяоеёиыйьую])$"), r"[а-яё]{0,3}"),
}
TAG = re.compile(r"(<[^>]*>)")
OPEN = re.compile(r"<([a-z0-9]+)([^>]*)>")
# No explanation inside these: links and headings have a use of their own, the others are not our text.
CLOSED = frozenset({"a", "abbr", "blockquote", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "script", "style", "summary", "svg", "table"})
VOID = frozenset({"br", "hr", "img", "input", "wbr"})


@dataclass(frozen=True)
class Term:
    """A term in four languages; see the head of glossary.toml for what each key means."""

    id: str
    page: str
    en: list[str]
    fr: list[str]
    de: list[str]
    ru: list[str]
    tip: dict[str, str] = field(default_factory=dict)
    statute: dict[str, str] = field(default_factory=dict)
    find: dict[str, str] = field(default_factory=dict)
    show: dict[str, str] = field(default_factory=dict)
    never: dict[str, list[str]] = field(default_factory=dict)

    def words(self, language: str) -> list[str]:
        return getattr(self, language)

    def found(self, language: str) -> re.Pattern:
        """What stands for the term in running text."""
        return re.compile(self.find.get(language) or _forms(language, self.words(language)))

    def shown(self, language: str) -> str:
        """Where it may be explained: the words themselves with their endings; nothing where `show` is empty."""
        return self.show.get(language, _forms(language, self.words(language)))


@cache
def source() -> dict:
    return tomllib.loads(SOURCE.read_text(encoding="utf-8"))


@cache
def terms() -> tuple[Term, ...]:
    return tuple(Term(**entry) for entry in source()["term"])


def _forms(language: str, words: list[str]) -> str:
    dropped, ending = ENDING[language]
    forms = []
    for rendering in sorted(words, key=len, reverse=True):
        stems = [re.escape(dropped.sub("", word)) + ending for word in rendering.split()]
        stems[0] = f"[{stems[0][0].upper()}{stems[0][0].lower()}]{stems[0][1:]}"
        forms.append(r"[ \u00a0]".join(stems))
    return rf"\b(?:{'|'.join(forms)})\b"


# The page


def write_pages(staging: Path) -> None:
    """Write the glossary of each language into the folder MkDocs reads."""
    for language in LANGUAGES:
        (staging / language / "glossary.md").write_text(_markdown(language, staging / language), encoding="utf-8")


def _markdown(language: str, tree: Path) -> str:
    words = source()["words"][language]
    friends = [f"### {friend['title'][language]} {{ #{friend['id']} }}\n\n{friend['text'][language]}" for friend in source()["friend"]]
    parts = [
        f'---\ntitle: {words["title"]}\ndescription: "{words["description"]}"\n---',
        f"# {words['top']} {{ #top }}",
        words["lead"],
        f"## {words['terms']} {{ #terms }}",
        _table(language, tree),
        f"## {words['friends']} {{ #false-friends }}",
        words["friends-lead"],
        *friends,
        f"## {words['next']} {{ #next }}",
        words["next-text"],
    ]
    return "\n\n".join(parts) + "\n"


def _table(language: str, tree: Path) -> str:
    words = source()["words"][language]
    others = [other for other in LANGUAGES if other != language]
    head = [words["language"], *(f'<span lang="{other}">{NAMES[other]}</span>' for other in others)]
    groups = "".join(_group(term, language, others, tree) for term in sorted(terms(), key=lambda term: fold(term.words(language)[0])))
    return (
        f'<div class="saldo-scroll"><table class="saldo saldo-cards saldo-quiet saldo-glossary"><caption>{words["caption"]}</caption>'
        f"<thead><tr>{''.join(f'<th scope="col">{cell}</th>' for cell in head)}</tr></thead>{groups}</table></div>"
    )


def _group(term: Term, language: str, others: list[str], tree: Path) -> str:
    """A term: its words in a row, and under them what it means, the names of the law and the page."""
    cells = "".join(
        f'<td data-label="{NAMES[other]}"><span lang="{other}">{escape(", ".join(term.words(other)))}</span></td>' for other in others
    )
    about = [escape(term.tip[language])] if term.tip else []
    named = sorted(((reader.jurisdiction(code).name[language], code) for code in term.statute), key=lambda pair: fold(pair[0]))
    if named:
        say = form_words(language).text
        law = (say("labelled", label=escape(name), value=_in_language(term.statute[code], code, language)) for name, code in named)
        about.append(f'<span class="saldo-small">{"<br>".join(law)}</span>')
    page, _, heading = term.page.partition("#")
    address = _address(page) + (f"#{heading}" if heading else "")
    about.append(f'{source()["words"][language]["where"]} <a href="{address}">{escape(_title(tree / page))}</a>')
    return (
        f'<tbody id="{term.id}"><tr><th scope="rowgroup">{escape(", ".join(term.words(language)))}</th>{cells}</tr>'
        f'<tr><td colspan="{len(LANGUAGES)}">{"".join(f"<p>{text}</p>" for text in about)}</td></tr></tbody>'
    )


LANGUAGE_OF = {"at": "de", "ch": "de", "de": "de", "fr": "fr", "gb-eng": "en", "ru": "ru", "us-ca": "en"}


def _in_language(text: str, code: str, language: str) -> str:
    own = LANGUAGE_OF[code]
    return escape(text) if own == language else f'<span lang="{own}">{escape(text)}</span>'


def _address(page: str) -> str:
    """The address of a page, from the glossary's own folder."""
    return f"../{page.removesuffix('.md').removesuffix('index')}".rstrip("/") + "/"


def _title(page: Path) -> str:
    return re.search(r"^title: *(.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1].strip("\"'")


# The explanation at first use


def explain(html: str, language: str, page: str, root: str) -> str:
    """Links the first use of each explained term to its entry; `page` is the path within the tree, `root` leads to its home.

    A link is reached by keyboard and finger alike; its title is the explanation, for whoever hovers or listens.
    """
    if not EXPLAINED.match(page):
        return html
    open_terms = {term.id: term for term in terms() if term.tip and term.shown(language) and term.page.split("#")[0] != page}
    pattern = re.compile("|".join(f"(?P<{name.replace('-', '_')}>{term.shown(language)})" for name, term in open_terms.items()))
    closed, used, parts = [], set(), []

    def link(match: re.Match) -> str:
        name = match.lastgroup.replace("_", "-")
        if name in used or len(used) == MOST:
            return match[0]
        used.add(name)
        tip = escape(open_terms[name].tip[language])
        return f'<a class="saldo-term" href="{root}glossary/#{name}" title="{tip}">{match[0]}</a>'

    for part in TAG.split(html):
        if part.startswith("</"):
            if closed and closed[-1] == part[2:-1].strip():
                closed.pop()
        elif tag := OPEN.match(part):
            if tag[1] not in VOID and (closed or tag[1] in CLOSED or " lang=" in tag[2]):
                closed.append(tag[1])
        elif not closed:
            part = pattern.sub(link, part)
        parts.append(part)
    return "".join(parts)
