"""Hunspell and the project's word lists."""

import re
import subprocess
from collections.abc import Iterable
from functools import cache

from tests.guide.reading import PLACEHOLDER, ROOT, Piece

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
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


def words_of(text: str) -> list[str]:
    """The words of a text; what holds a digit is a number, a paragraph or a name, and no word."""
    text = WITH_DIGITS.sub(" ", PLACEHOLDER.sub(" ", text.replace("\N{SOFT HYPHEN}", "")))
    return [word for word in WORD.findall(text) if len(word) > 1]


def unknown(language: str, words: Iterable[str]) -> set[str]:
    """Those that neither the dictionary nor, for hyphened words, the dictionary part by part knows."""
    words = set(words)
    wrong = _wrong(language, words)
    parts = {word: re.split(r"-", word) for word in wrong if "-" in word}
    wrong_parts = _wrong(language, {part for pieces in parts.values() for part in pieces if len(part) > 1})
    return {word for word in wrong if word not in parts or wrong_parts & set(parts[word])}


def _wrong(language: str, words: set[str]) -> set[str]:
    command = [hunspell()["hunspell"], "-i", "utf-8", "-d", hunspell()[language], "-l"]
    # One word a line; the dictionaries know the typewriter's apostrophe.
    plain = {word.replace("’", "'"): word for word in words}
    said = subprocess.run(command, input="\n".join(plain) + "\n", check=True, capture_output=True, text=True, encoding="utf-8").stdout
    wrong = set(said.splitlines())
    return {word for short, word in plain.items() if short in wrong or wrong & set(re.split(r"['-]", short))}


def mistakes(pieces: Iterable[Piece], lists: dict[str, dict[str, str]]) -> dict[tuple[str, str], list[str]]:
    """(language, word) that is in no dictionary and no list, with the places where it stands."""
    places: dict[tuple[str, str], list[str]] = {}
    for piece in pieces:
        for word in words_of(piece.text):
            places.setdefault((piece.language, word), []).append(piece.place)
    found = {}
    for language, own in lists.items():
        candidates = {word for spoken, word in places if spoken == language and not _is_listed(word, own)}
        found |= {(language, word): places[language, word] for word in sorted(unknown(language, candidates))}
    return found


def _is_listed(word: str, own: dict[str, str]) -> bool:
    return word in own or word[0].lower() + word[1:] in own
