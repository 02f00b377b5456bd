"""Every point of advice has its place on a page, in all four languages."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PLACES = tomllib.loads((ROOT / "site_build" / "advice.toml").read_text(encoding="utf-8"))["advice"]
LANGUAGES = ("fr", "de", "ru", "en")


def test_there_are_thirty_eight():
    """None is lost."""
    assert len(PLACES) == 38


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("advice", PLACES)
def test_advice_has_its_heading_and_text(advice, language):
    """The heading exists and something stands under it before the next heading."""
    for place in PLACES[advice]:
        page, _, heading = place.partition("#")
        text = (ROOT / "docs" / language / page).read_text(encoding="utf-8")
        match = re.search(rf"^#+ .*\{{ ?#{re.escape(heading)} ?\}}\s*$", text, flags=re.MULTILINE)
        assert match, f"docs/{language}/{page} has no heading #{heading}"
        below = re.split(r"^#+ ", text[match.end() :], maxsplit=1, flags=re.MULTILINE)[0]
        assert len(re.findall(r"\w+", below)) >= 15, f"docs/{language}/{page}#{heading} is all but empty"
