"""Cuts the one search index that Material writes into one a language, and adds unaccented forms.

The theme looks for whole beginnings of words (it appends `*`), which takes no heed of accents: so each
section gets a field with the unaccented forms of its accented words. Endings are cut from the query, by
theme/assets/javascripts/workers/search-variants.js.
"""

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
        target = site / language / "search" / "search_index.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps({"config": config, "docs": sections}, ensure_ascii=False, separators=(",", ":")), "utf-8")
    shutil.rmtree(site / "search")


def fold(text: str) -> str:
    """Lower case, accents off, ß as ss, ё as е; й stays a letter of its own."""
    text = text.lower().replace("ß", "ss").replace("œ", "oe").replace("æ", "ae").replace("й", "\0")
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return bare.replace("\0", "й")


def unaccented(text: str) -> str:
    words = dict.fromkeys(WORD.findall(TAG.sub(" ", text).lower()))
    return " ".join(folded for word in words if (folded := fold(word)) != word)
