"""The pages of the payment terms and the files beside them."""

import hashlib
import json
import re
import subprocess
from datetime import date
from decimal import Decimal
from html import unescape

import pytest

from calculators.browser import compute
from site_build import terms
from site_build.terms_page import Page, RateNow
from site_build.terms_text import LANGUAGES, all_terms, latest, words
from site_build.words import NAMES

ALL = all_terms()
NEWEST = latest()
TODAY = date(2026, 11, 21)
IDS = ["top", "deed", "clauses", "binding", "translation", "sentence", "notes", "fingerprint", "versions", "law"]
each = pytest.mark.parametrize("one", ALL, ids=lambda one: one.path)
ADDRESS = "https://terms.example/sub/"


def find(code: str, days: int = 14, version: str = NEWEST[0].version):
    return next(one for one in ALL if (one.code, one.days, one.version) == (code, days, version))


def page(one, language: str, today: date = TODAY) -> str:
    return Page(one, language, ADDRESS, today).markdown()


@each
def test_headings_are_the_same_in_four_languages(one):
    for language in LANGUAGES:
        assert re.findall(r"^#+ .+ \{ #([a-z]+) \}$", page(one, language), re.MULTILINE) == IDS


@each
def test_title_and_description_fit_and_name_country_and_period(one):
    for language in LANGUAGES:
        front = page(one, language).split("---\n")[1]
        title, description = (json.loads(line.split(": ", 1)[1]) for line in front.splitlines()[:2])
        assert one.country.name[language] in title and str(one.days) in title
        assert 60 <= len(description) <= 155, (language, len(description), description)
        assert one.version in description


@each
def test_the_binding_text_on_the_page_is_the_hashed_one(one):
    """Every page carries the hashed words, in the binding language and marked as such."""
    _, heading, *paragraphs = one.canonical.decode().rstrip("\n").split("\n\n")
    for language in LANGUAGES:
        blocks = re.findall(r"<div( lang=\"\w\w\")?>\n<p>(.*?)</p>\n<ol>\n(.*?)\n</ol>\n</div>", page(one, language), re.DOTALL)
        mark, first, rows = blocks[0]
        assert mark == ("" if language == one.binding else f' lang="{one.binding}"')
        items = [re.sub(r"<[^>]+>", "", item) for item in re.findall(r"<li>(.*?)</li>", rows)]
        assert unescape(first) == heading
        assert [f"{place}. {unescape(item)}" for place, item in enumerate(items, 1)] == paragraphs
        assert len(blocks) == (1 if language == one.binding else 2)
        if language != one.binding:
            assert blocks[1][0] == ""


@each
def test_the_sentence_stands_in_four_languages_and_the_pages_own_comes_first(one):
    for language in LANGUAGES:
        rows = re.findall(r"<dt(?: lang=\"(\w\w)\")?><strong>(\w+)</strong></dt>\n<dd(?: lang=\"(\w\w)\")?>(.*?)</dd>", page(one, language))
        assert [name for _, name, _, _ in rows] == [NAMES[language], *(NAMES[other] for other in LANGUAGES if other != language)]
        for mark, name, again, text in rows:
            spoken = mark or language
            assert again == mark and NAMES[spoken] == name
            assert str(one.days) in text and words(spoken)["number_words"][str(one.days)] in text
            assert one.version in text and one.country.name[spoken] in text
            assert f"{ADDRESS}{spoken}/terms/{one.path}/" in text
            assert one.fingerprint in text


@each
def test_the_page_says_what_it_is_not(one):
    for language in LANGUAGES:
        text, say = page(one, language), words(language)
        assert one.source["place"][language] in text.split("## ")[0]
        assert one.version in text.split("## ")[0]
        assert say["fingerprint_note"] in text
        assert say["sentence_note"] in text


@each
def test_each_language_names_its_fingerprint_and_its_files(one):
    for language in LANGUAGES:
        text = page(one, language)
        assert f"`{one.fingerprint}`" in text and f"`{one.sha256}`" in text
        assert 'href="terms.txt"' in text and 'href="terms.json"' in text


# Today's rate: figures from outside, not from our own engine

PUBLISHED = [
    ("fr", date(2026, 6, 30), "follows", "12.15"),         # ECB rate of 1 January 2026, 2.15, and ten points
    ("fr", date(2026, 7, 1), "follows", "12.40"),          # ECB rate of 1 July 2026, 2.40
    ("fr", date(2026, 10, 1), "follows", "12.40"),         # the move of 16 September 2026 waits for January
    ("de", date(2026, 6, 30), "follows", "10.27"),         # base rate 1.27 and nine points
    ("de", date(2026, 11, 21), "follows", "10.52"),        # base rate 1.52
    ("gb-eng", date(2025, 12, 31), "frozen", "12.25"),     # Bank Rate 4.25 on 30 June 2025
    ("gb-eng", date(2026, 11, 21), "frozen", "11.75"),     # Bank Rate 3.75 on 30 June 2026
    ("ru", date(2026, 7, 26), "follows", "14.25"),
    ("ru", date(2026, 7, 27), "follows", "14"),
    ("us-ca", date(2026, 11, 21), "fixed", "10"),
]


@pytest.mark.parametrize(("code", "day", "kind", "percent"), PUBLISHED)
def test_the_rate_of_a_day_is_the_published_one(code, day, kind, percent):
    now = RateNow.on(find(code), day)
    assert (now.kind, now.percent) == (kind, Decimal(percent))
    if kind != "fixed":
        assert now.since <= day <= now.through


def test_a_half_year_is_named_from_its_first_to_its_last_day():
    for code in ("fr", "gb-eng"):
        now = RateNow.on(find(code), date(2026, 3, 1))
        assert (now.since, now.through) == (date(2026, 1, 1), date(2026, 6, 30))


def test_a_rate_that_changed_later_is_shown_up_to_the_change():
    now = RateNow.on(find("ru"), date(2026, 7, 1))
    assert (now.since, now.through) == (date(2026, 6, 22), date(2026, 7, 26))


@pytest.mark.parametrize("code", [one.code for one in ALL if one.days == 14])
def test_after_the_last_known_day_the_page_says_so(code):
    one = find(code)
    now = RateNow.on(one, date(2099, 1, 1))
    if now.kind == "fixed":
        assert one.figures.reference == ""
        return
    assert now.kind == "last_known" and now.since is None
    for language in LANGUAGES:
        text = page(one, language, date(2099, 1, 1))
        assert words(language)["now_last_known"].split("**")[0].strip() in text


@pytest.mark.parametrize("code", [one.code for one in ALL if one.days == 14])
def test_the_deed_shows_the_rate_that_the_calculator_uses(code):
    one = find(code)
    day = min(TODAY, RateNow.on(one, TODAY).through or TODAY)
    request = {"jurisdiction": code, "debts": [{"amount": "1000.00", "due": str(day.fromordinal(day.toordinal() - 1))}], "until": str(day)}
    answer = json.loads(compute("statutory_interest", json.dumps(request)))
    rate = Decimal(answer["result"]["lines"][0]["rate"])
    assert RateNow.on(one, day).percent == rate
    shown = re.findall(r"<strong>([\d.]+)%</strong>", page(one, "en", day))
    assert [Decimal(text) for text in shown] == [rate]


def test_a_figure_that_was_not_verified_is_marked(monkeypatch):
    monkeypatch.setattr(RateNow, "_verified", staticmethod(lambda rule, day: False))
    for language in LANGUAGES:
        assert words(language)["not_verified"] in page(find("de"), language)
        assert words(language)["not_verified"] not in page(find("us-ca"), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_version_leads_to_the_newest_and_each_names_the_others(language):
    older, newest = page(find("fr", version="0.1"), language), page(find("fr"), language)
    said = words(language)["newer"]
    assert said in older and said not in newest
    assert older.count(f"(../../{find('fr').version}/fr/14d.md)") == 2, "in the notice and in the list"
    assert newest.count("(../../0.1/fr/14d.md)") == 1
    assert find("fr").changes(language) in older and find("fr").changes(language) in newest
    assert "exclude: true" in older and "exclude: true" not in newest, "the search finds the newest only"


def test_a_withdrawn_text_keeps_its_words_and_says_so():
    one = find("fr")
    withdrawn = type(one)(one.folder, one.code, one.days)
    withdrawn.__dict__["settings"] = one.settings | {"withdrawn": {"fr": {language: f"why {language}" for language in LANGUAGES}}}
    assert withdrawn.canonical == one.canonical
    for language in LANGUAGES:
        assert f"why {language}" in page(withdrawn, language)
        assert words(language)["withdrawn"] in page(withdrawn, language)
        assert words(language)["withdrawn"] not in page(one, language)
    assert terms.describe(withdrawn)["withdrawn"] is True and terms.describe(one)["withdrawn"] is False


# The list and the address


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_links_every_country_and_period_once(language):
    rows = terms.links(language)
    assert sum(len(pages) for _, pages in rows) == len(NEWEST)
    assert [name for name, _ in rows] == sorted(name for name, _ in rows)
    html = terms.render_links(language)
    addresses = re.findall(r'href="([^"]+)"', html)
    assert sorted(addresses) == sorted(f"{one.path}/" for one in NEWEST)
    assert 'scope="row"' in html and "<caption>" in html


def test_the_address_is_the_one_setting(monkeypatch):
    monkeypatch.setenv("SALDO_SITE_URL", "https://elsewhere.example/base")
    assert terms.site_address() == "https://elsewhere.example/base/"


# Files


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    terms.publish(folder)
    return folder


@each
def test_sha256sum_of_the_served_file_agrees_everywhere(one, published):
    entry = next(
        entry
        for entry in json.loads((published / "terms" / "manifest.json").read_text("utf-8"))["texts"]
        if (entry["version"], entry["jurisdiction"], entry["days"]) == (one.version, one.code, one.days)
    )
    for language in LANGUAGES:
        folder = published / language / "terms" / one.path
        digest = hashlib.sha256((folder / "terms.txt").read_bytes()).hexdigest()
        data = json.loads((folder / "terms.json").read_text("utf-8"))
        assert digest == data["sha256"] == entry["sha256"] == one.sha256
        assert data["fingerprint"] == entry["fingerprint"] == one.fingerprint
        assert f"`{digest}`" in page(one, language)
        assert (folder / "terms.txt").stat().st_size == data["bytes"]


def test_sha256sum_itself_agrees(published):
    one = find("ru", 30)
    file = published / "ru" / "terms" / one.path / "terms.txt"
    assert subprocess.run(["sha256sum", file], capture_output=True, text=True, check=True).stdout.split()[0] == one.sha256


@each
def test_the_data_names_terms_law_and_addresses(one, published):
    data = json.loads((published / "en" / "terms" / one.path / "terms.json").read_text("utf-8"))
    assert (data["family"], data["version"], data["jurisdiction"], data["days"]) == (one.family, one.version, one.code, one.days)
    assert data["signed_off"] is False
    assert data["pay_within"] == {"days": one.days, "after": "invoice_received"}
    assert data["law_checked"] == one.country.checked.isoformat()
    assert data["law"] and all(row["law"] and (row["url"] == "" or row["url"].startswith("http")) for row in data["law"])
    assert set(data["pages"]) == set(LANGUAGES)
    assert Decimal(data["rate_now"]["percent"]) > 0


# The built site


@each
def test_the_built_site_serves_page_text_and_data_in_four_languages(one, site):
    """Hash, words and marks survive Markdown and theme."""
    ids = {}
    for language in LANGUAGES:
        folder = site / language / "terms" / one.path
        html = (folder / "index.html").read_text("utf-8")
        assert hashlib.sha256((folder / "terms.txt").read_bytes()).hexdigest() == one.sha256
        assert f"<code>{one.sha256}</code>" in html and f"<code>{one.fingerprint}</code>" in html
        assert json.loads((folder / "terms.json").read_text("utf-8"))["sha256"] == one.sha256
        assert not re.search(r'<meta[^>]+name="robots"[^>]+noindex', html)
        assert f'<html lang="{language}"' in html
        words_served = " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
        for paragraph in one.canonical.decode().rstrip("\n").split("\n\n")[2:]:
            assert " ".join(paragraph.split(". ", 1)[1].split()) in words_served
        ids[language] = re.findall(r'<h[1-6] id="([^"]+)"', html)
    assert all(found == ids["en"] for found in ids.values())
    assert ids["en"] == IDS


def test_the_built_list_leads_to_every_newest_page(site):
    for language in LANGUAGES:
        html = (site / language / "terms" / "index.html").read_text("utf-8")
        for one in NEWEST:
            assert f'href="{one.path}/"' in html
    assert json.loads((site / "terms" / "manifest.json").read_text("utf-8"))["format"] == 1
