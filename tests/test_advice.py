"""Every point of advice has its home in the guide and its places in the articles, in all four languages."""

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


@pytest.mark.parametrize("advice", PLACES)
def test_its_home_is_the_guide_and_an_article_repeats_it(advice):
    """The guide carries each point whole; the articles it came from keep it."""
    home, *others = PLACES[advice]
    assert home.startswith("guide/"), "the first place is a page of the guide"
    assert others and all(place.startswith("articles/") for place in others), "then come its places in the articles"
    assert len(set(PLACES[advice])) == len(PLACES[advice])


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
