"""Cuts the one search index that Material writes into one a language, and adds unaccented forms.

The theme looks for whole beginnings of words (it appends `*`), which takes no heed of accents: so each
section gets a field with the unaccented forms of its accented words. Endings are cut from the query, and the
sections fetched only for one, by theme/assets/javascripts/workers/search-variants.js.
"""

import functools
import json
import re
import shutil
import unicodedata
from pathlib import Path

from site_build.words import LANGUAGES

# Words end at punctuation; a point or comma between digits belongs to the number.
SEPARATOR = r"[\s\-–—;:!?()\[\]/…«»„“”‘’'\"]+|[.,](?!\d)"

WORD = re.compile(r"\w+")
TAG = re.compile(r"<[^>]*>")


def split(site: Path) -> None:
    whole = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    for language in LANGUAGES:
        sections = [dict(entry) for entry in whole["docs"] if entry["location"].startswith(f"{language}/")]
        for section in sections:
            section["location"] = section["location"].removeprefix(f"{language}/")
            if folded := unaccented(f"{section['title']} {section['text']}"):
                section["folded"] = folded
        config = {
            "lang": [language],
            "separator": SEPARATOR,
            "pipeline": [],                     # no stemmer: a search for beginnings of words bypasses it
            "fields": {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}, "folded": {"boost": 0.9}},
        }
        folder = site / language / "search"
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / "search_index.json", {"config": config, "docs": []})       # what the theme fetches for every page
        _write(folder / "sections.json", sections)                                 # what a first query fetches
    shutil.rmtree(site / "search")


def _write(file: Path, content) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), "utf-8")


@functools.cache
def fold(text: str) -> str:
    """Lower case, accents off, ß as ss, ё as е; й stays a letter of its own."""
    text = text.lower().replace("ß", "ss").replace("œ", "oe").replace("æ", "ae").replace("й", "\0")
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return bare.replace("\0", "й")


def unaccented(text: str) -> str:
    words = dict.fromkeys(WORD.findall(TAG.sub(" ", text).lower()))
    return " ".join(folded for word in words if (folded := fold(word)) != word)
