"""Each language has a search index of its own, and words are found without accents and in other forms."""

import json

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from site_build.search import fold, unaccented
from site_build.terms_text import all_terms, latest
from tests.pages.html import LANGUAGES

# What people type, and how the word begins (without accents) that the first result must hold.
QUERIES = {
    "fr": {
        "relances": "relanc", "penalites": "penalit", "interets": "interet", "avocats": "avocat", "facturé": "factur",
        "factures": "factur", "echeances": "echeanc", "acomptes": "acompte", "créanciers": "creanci", "debiteurs": "debit",
        "prescrite": "prescri", "tribunaux": "tribuna", "affacturages": "affactur", "pénalité": "penalit",
        "recouvrer": "recouvr",
    },
    "de": {
        "rechnungen": "rechnung", "verzugszinses": "verzugszins", "anwälte": "anwalt", "mahnungen": "mahn",
        "vertrages": "vertrag", "Zahlungsverzugs": "verzug", "glaubiger": "glaubig", "schuldners": "schuldner",
        "anzahlungen": "anzahlung", "pauschalen": "pauschal", "gerichte": "gericht", "verjahrung": "verjahr",
        "teilzahlungen": "teilzahlung", "fristen": "frist", "inkassobüros": "inkasso",
    },
    "ru": {
        "процентам": "процент", "договоре": "договор", "юристом": "юрист", "счетами": "счет", "неустойкой": "неустойк",
        "просрочки": "просроч", "должника": "должник", "процентами": "процент", "претензию": "претенз", "авансом": "аванс",
        "взысканием": "взыскан", "судебного": "суд", "заказчиками": "заказчик", "этапов": "этап", "ставки": "ставк",
    },
    "en": {
        "reminders": "reminder", "deposits": "deposit", "invoicing": "invoic", "lawyers": "lawyer", "paying": "pay",
        "interests": "interest", "milestones": "mileston", "creditors": "creditor", "debts": "debt", "courts": "court",
        "contracts": "contract", "penalties": "penalt", "factored": "factor", "agencies": "agenc", "reminded": "remind",
    },
}


def test_there_is_no_common_index(site):
    assert not (site / "search").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_holds_every_page_of_its_language_and_no_other(site, built, language):
    folder = site / language / "search"
    index = json.loads((folder / "search_index.json").read_text("utf-8"))
    assert index["config"]["lang"] == [language]
    assert index["docs"] == [], "what every page fetches stays small"
    sections = json.loads((folder / "sections.json").read_text("utf-8"))
    found = {entry["location"].split("#")[0] for entry in sections}
    older = {f"terms/{one.path}/" for one in all_terms()} - {f"terms/{one.path}/" for one in latest()}
    assert older, "of the payment terms the newest version is found"
    assert found == {address[3:] for address in built if address.startswith(f"{language}/")} - older
    for entry in sections:
        address, _, fragment = entry["location"].partition("#")
        assert not fragment or fragment in built[f"{language}/{address}"].ids, entry["location"]


def test_unaccented_forms_are_added_only_where_they_differ():
    assert fold("Intérêts Straße сёмга край") == "interets strasse семга край"
    assert unaccented("Les <b>intérêts</b> dus à l’été") == "interets a ete"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_finds_pages_in_other_forms_of_a_word(server, new_page, language):
    driver = new_page
    driver.get(f"{server}{language}/")
    for query, beginning in QUERIES[language].items():
        box = driver.find_element(By.CSS_SELECTOR, ".md-search__input")
        box.click()
        box.clear()
        box.send_keys(query)                                   # real keys: the box listens to them only

        def first(driver):
            one = driver.execute_script("return document.querySelector('.md-search-result__item')?.innerText")
            return one and beginning in fold(one)

        WebDriverWait(driver, 20).until(first, f"{query} finds nothing with {beginning}")
        links = driver.execute_script("return [...document.querySelectorAll('a.md-search-result__link')].map((one) => one.href)")
        assert [link for link in links if not link.startswith(f"{server}{language}/")] == []


@pytest.fixture
def new_page(browser):
    browser.set_window_size(1280, 900)
    browser.get("about:blank")
    return browser
