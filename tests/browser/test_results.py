"""What a result offers: files to keep, a mark when it is out of date, an announcement, an accessible page."""

import json

import pytest

from site_build.form_words import words
from tests.browser.driving import LANGUAGES, ROOT, FormPage, command_line

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
CATCH_DOWNLOADS = """
window.caught = [];
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => { blob.text().then((text) => window.caught.push(text)); return make(blob); };
HTMLAnchorElement.prototype.click = function () { window.fileName = this.download; };
"""


def example(server, browser, language, calculator="statutory_interest"):
    page = FormPage(browser, server, language, calculator)
    page.press("example")
    page.submit()
    page.answer()
    return page


def download(page, text):
    page.driver.execute_script(CATCH_DOWNLOADS)
    page.click(next(button for button in page.all(".saldo-actions button") if text in button.text))
    page.until(lambda: page.driver.execute_script("return window.caught.length"))
    return page.driver.execute_script("return [window.fileName, window.caught[0]]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_for_a_spreadsheet(server, browser, language):
    page, said = example(server, browser, language), words(language)
    name, text = download(page, "CSV")
    assert name == "saldo-statutory-interest.csv"
    separator, mark = (",", ".") if language == "en" else (";", ",")
    lines = text.removeprefix("\ufeff").split("\r\n")
    assert lines[0] == said.text("table-lines")
    assert lines[1].split(separator)[:3] == [said.text(f"column-{key}") for key in ("from", "to", "days")]
    first = lines[2].split(separator)
    assert first[0].count("-") == 2 and mark in first[-1] and not any(char in first[-1] for char in "€£₽  ")


def test_the_whole_result_as_json_can_be_computed_again(server, browser):
    page = example(server, browser, "de", "late_fee")
    name, text = download(page, "JSON")
    assert name == "saldo-late-fee.json"
    saved = json.loads(text)
    assert command_line(saved["calculator"], saved["request"])["result"] == saved["result"]


def test_a_result_is_marked_when_the_form_changes_and_announced_when_it_comes(server, browser):
    page = example(server, browser, "fr")
    assert page.one(".saldo-result .saldo-total").get_attribute("role") == "status"
    assert not page.one(".saldo-stale").is_displayed()
    page.field("until").send_keys(" ")
    assert page.one(".saldo-stale").is_displayed()
    page.press("clear")
    assert page.total == "" and not page.all(".saldo-result table")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("calculator", ["statutory_interest", "late_fee", "milestones"])
def test_axe_finds_nothing_in_results_and_errors(server, browser, calculator, width):
    size = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        page = example(server, browser, "de", calculator)
        assert found(browser) == []
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width
        page.press("clear")
        page.submit()
        page.until(lambda: page.errors)
        assert found(browser) == []
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def found(browser):
    browser.execute_script(AXE)
    violations = browser.execute_async_script(
        "axe.run('.saldo-calculator', {resultTypes: ['violations']}).then((found) => arguments[0](found.violations))"
    )
    return [(violation["id"], node["html"][:120]) for violation in violations for node in violation["nodes"]]


def test_paper_carries_the_facts(server, browser):
    page = example(server, browser, "ru")
    browser.execute_script("window.dispatchEvent(new Event('beforeprint'))")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert page.one(".saldo-given-box .saldo-given").is_displayed()
        assert page.one(".saldo-result table").is_displayed()
        assert not page.one(".saldo-form").is_displayed()
        assert not page.one(".saldo-example").is_displayed()
        assert not page.one(".saldo-actions").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
