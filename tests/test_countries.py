"""What the pages of the countries say, read off their text."""

import re
from datetime import date

import pytest

from calculators import reader
from site_build import open_data
from site_build.countries import CountryPage
from site_build.law_tables import Tables


def page(code, language="en"):
    text = CountryPage(reader.jurisdiction(code), Tables(language, date(2026, 11, 21), "../"), {}).markdown()
    return re.sub(r"<[^>]+>", "", text).replace("\u00a0", " ")


@pytest.mark.parametrize(("code", "line"), [
    # Three fees of the table to § 34 GKG: 40.00 and 283.00; KV 1100 is half a fee, at least 38.00, here half of 638.00
    ("de", "Amtsgericht): by a scale, from €120 for claims up to €500 to €849 for a claim of €10,000"),
    ("de", "Mahnverfahren): by a scale, from €38 for claims up to €500 to €319 for a claim of €50,000"),
    ("us-ca", "Small claims court: US$30 for claims up to US$1,500, US$50 for claims up to US$5,000 and US$75 above US$5,000"),
    ("fr", "Civil court by simple written request (requête): €50 CGI art. 1635 bis Q"),
])
def test_court_fees(code, line):
    assert line in page(code)


def test_a_country_whose_every_rule_is_refused_promises_no_interest():
    """Neither on its page nor in the counts of the open data."""
    for code in ("kz", "nz", "au-act", "au-nt", "au-sa", "au-wa"):
        assert "Our calculators give no statutory interest here" in page(code)
        assert code in open_data.counts()["without_calculator"]
    assert "as our calculators apply them" in page("de")
    assert "de" not in open_data.counts()["without_calculator"]


def test_a_series_goes_by_its_title():
    assert "[Basiszinssatz](../../../data/series/de.base-rate.csv)" in page("de")
    assert "[ключевая ставка Банка России](../../../data/series/ru.key-rate.csv)" in page("ru", "ru")


def test_union_law_is_cited_in_the_language_of_the_page():
    assert "BW art. 6:119a lid 7; Richtlinie 2011/7/EU, Art. 7" in page("nl", "de")
    assert "règlement (CE) no 861/2007, art. 2, paragraphe 1" in page("lv", "fr")
    for code in reader.codes():
        if reader.jurisdiction(code).inherits == "eu":
            assert not re.search(r"Directive 2011|Regulation \(E", page(code, "ru")), code
