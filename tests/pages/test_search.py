"""Each language has a search index of its own, and words are found without accents and in other forms."""

import json

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from site_build.search import fold, unaccented
from tests.pages.html import LANGUAGES

# What people type, and the page that answers it.
QUERIES = {
    "fr": {"relances": "articles/five-tips/", "penalites": "calculators/late-fee/", "interets": "calculators/statutory-interest/", "avocats": "articles/client-will-not-pay/"},
    "de": {"rechnungen": "articles/avoid-bad-payers/", "verzugszins": "calculators/statutory-interest/", "anwälte": "articles/client-will-not-pay/", "mahnungen": "articles/five-tips/"},
    "ru": {"процентам": "calculators/statutory-interest/", "договоре": "articles/nine-things/", "юристом": "articles/client-will-not-pay/", "счета": "articles/avoid-bad-payers/"},
    "en": {"reminders": "articles/five-tips/", "deposits": "articles/nine-things/", "invoicing": "articles/avoid-bad-payers/", "lawyers": "articles/client-will-not-pay/"},
}


def test_there_is_no_common_index(site):
    assert not (site / "search").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_holds_every_page_of_its_language_and_no_other(site, built, language):
    index = json.loads((site / language / "search" / "search_index.json").read_text("utf-8"))
    assert index["config"]["lang"] == [language]
    found = {entry["location"].split("#")[0] for entry in index["docs"]}
    assert found == {address[3:] for address in built if address.startswith(f"{language}/")}
    for entry in index["docs"]:
        address, _, fragment = entry["location"].partition("#")
        assert not fragment or fragment in built[f"{language}/{address}"].ids, entry["location"]


def test_unaccented_forms_are_added_only_where_they_differ():
    assert fold("Intérêts Straße сёмга край") == "interets strasse семга край"
    assert unaccented("Les <b>intérêts</b> dus à l’été") == "interets a ete"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_finds_pages_in_other_forms_of_a_word(server, new_page, language):
    driver = new_page
    driver.get(f"{server}{language}/")
    for query, address in QUERIES[language].items():
        box = driver.find_element(By.CSS_SELECTOR, ".md-search__input")
        box.click()
        box.clear()
        box.send_keys(query)                                   # real keys: the box listens to them only

        def hits(driver):
            return driver.execute_script("return [...document.querySelectorAll('a.md-search-result__link')].map((one) => one.href)")

        def found(driver):
            return any(link.split("?")[0].split("#")[0] == f"{server}{language}/{address}" for link in hits(driver))

        WebDriverWait(driver, 10).until(found, f"{query} does not find {address}")
        assert [link for link in hits(driver) if not link.startswith(f"{server}{language}/")] == []


@pytest.fixture
def new_page(browser):
    browser.set_window_size(1280, 900)
    browser.get("about:blank")
    return browser
