"""Hunspell and the project's word lists."""

import re
import subprocess
from collections.abc import Iterable
from functools import cache

from tests.guide.reading import PLACEHOLDER, ROOT, Piece

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*-?")
WITH_DIGITS = re.compile(r"[^\W_]*\d[^\W_]*")


@cache
def hunspell() -> dict[str, str]:
    """The program and the name of each language's dictionary, as tools/find_hunspell prints them."""
    found = subprocess.run([ROOT / "tools" / "find_hunspell"], check=True, capture_output=True, text=True).stdout
    return dict(line.split("=", 1) for line in found.splitlines())


def listed(language: str) -> dict[str, str]:
    """The project's own words with the reason each has."""
    words = {}
    for number, line in enumerate((ROOT / "spelling" / f"{language}.txt").read_text(encoding="utf-8").splitlines(), start=1):
        entry, _, reason = (part.strip() for part in line.partition("#"))
        if not entry:
            continue                                            # the title of a group, or an empty line
        if not reason:
            raise ValueError(f"spelling/{language}.txt:{number}: {entry} has no reason")
        if entry in words:
            raise ValueError(f"spelling/{language}.txt:{number}: {entry} stands there twice")
        words[entry] = reason
    return words


def words_of(text: str, phrases: Iterable[str] = ()) -> list[str]:
    """The words of a text; what holds a digit is a number, a paragraph or a name, and no word."""
    text = text.replace("\N{SOFT HYPHEN}", "").replace("\N{NO-BREAK SPACE}", " ")
    for phrase in phrases:
        text = text.replace(phrase, " ")
    text = WITH_DIGITS.sub(" ", PLACEHOLDER.sub(" ", text))
    return [word for word in WORD.findall(text) if len(word.rstrip("-")) > 1]


def unknown(language: str, words: Iterable[str], own: set[str] = frozenset()) -> set[str]:
    """Those that neither the dictionary nor, for hyphened words, dictionary and list part by part know."""
    wrong = _wrong(language, {word.rstrip("-") for word in words})
    parts = {word: {part for part in _parts(word) if not is_listed(part, own)} for word in words if word.rstrip("-") in wrong}
    wrong_parts = _wrong(language, set().union(*parts.values()))
    return {word.rstrip("-") for word, pieces in parts.items() if pieces & wrong_parts}


def _parts(word: str) -> Iterable[str]:
    """What is left to look up: the parts of a hyphened word; of German „Bearbeitungs-“ the word before the joint; of “client’s” the client."""
    parts = [part.removesuffix("’s") for part in word.split("-") if len(part) > 1]
    if word.endswith("s-"):
        parts[-1] = parts[-1].removesuffix("s")
    return parts


def _wrong(language: str, words: set[str]) -> set[str]:
    if not words:
        return set()
    command = [hunspell()["hunspell"], "-i", "utf-8", "-d", hunspell()[language], "-l"]
    # One word a line; the dictionaries know the typewriter's apostrophe.
    plain = {word.replace("’", "'"): word for word in words}
    said = subprocess.run(command, input="\n".join(plain) + "\n", check=True, capture_output=True, text=True, encoding="utf-8").stdout
    wrong = set(said.splitlines())
    return {word for short, word in plain.items() if short in wrong or wrong & set(re.split(r"['-]", short))}


def mistakes(pieces: Iterable[Piece], lists: dict[str, dict[str, str]]) -> dict[tuple[str, str], list[str]]:
    """(language, word) that is in no dictionary and no list, with the places where it stands."""
    phrases = {language: _phrases(own) for language, own in lists.items()}
    where: dict[tuple[str, str], list[Piece]] = {}
    for piece in pieces:
        for word in words_of(piece.text, phrases.get(piece.language, ())):
            where.setdefault((piece.language, word), []).append(piece)
    wrong = set()
    for language, own in lists.items():
        candidates = {word for spoken, word in where if spoken == language and not is_listed(word, set(own))}
        wrong |= {(language, word) for word in unknown(language, candidates, set(own))}
    terms = set().union(*(_terms(word) for _, word in wrong))
    known = {
        language: (terms - unknown(language, terms)) | {term for term in terms if is_listed(term, set(own))}
        for language, own in lists.items()
    }
    found = {}
    for language, word in wrong:
        for piece in where.get((language, word), []) + where.get((language, f"{word}-"), []):
            if not any(_terms(word) & known.get(other, set()) for other in piece.borrows):
                found.setdefault((language, word), []).append(piece.place)
    return found


def _terms(word: str) -> set[str]:
    """What another language may know of a word: all of it, or of “l’Amtsgericht” what follows the article."""
    return {part for part in (word, word.rpartition("’")[2]) if len(part) > 1}


def _phrases(own: Iterable[str]) -> list[str]:
    return sorted((entry for entry in own if " " in entry), key=len, reverse=True)


def is_listed(word: str, own: set[str]) -> bool:
    """A listed word may begin a sentence, stand before a hyphen or, in English, own something."""
    return not own.isdisjoint(_as_listed(word))


def _as_listed(word: str) -> set[str]:
    bare = word.rstrip("-").removesuffix("’s")
    return {bare, bare[0].lower() + bare[1:]}


def unused(pieces: Iterable[Piece], language: str, own: dict[str, str]) -> set[str]:
    """Entries that stand nowhere in the texts of their language."""
    texts = [piece.text.replace("\N{NO-BREAK SPACE}", " ") for piece in pieces if piece.language == language]
    phrases = _phrases(own)
    words = {form for text in texts for word in words_of(text, phrases) for form in _as_listed(word)}
    return set(own) - words - {phrase for phrase in phrases if any(phrase in text for text in texts)}
