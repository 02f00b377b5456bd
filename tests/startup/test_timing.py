"""When Python is fetched: as soon as a reader turns to the form, not before, and not unasked where data are saved."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

from tests.browser.driving import FormPage

FETCHED = """
return performance.getEntriesByType("resource").some((entry) => new URL(entry.name).pathname.endsWith("/assets/worker.js"))
"""
SAVING = """
Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g", downlink: 10 } });
"""


def is_fetched(page) -> bool:
    return page.driver.execute_script(FETCHED)


@pytest.fixture
def page(server, browser):
    opened = FormPage(browser, server, "en", "milestones")
    opened.click(opened.one(".saldo-example h2, .saldo-example summary"))
    assert not is_fetched(opened), "reading the page is no intent"
    return opened


def point(page):
    field = page.field("price")
    page.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", field)
    ActionChains(page.driver).move_to_element(field).perform()


def touch(page):
    page.driver.execute_script(
        "arguments[0].dispatchEvent(new TouchEvent('touchstart', { bubbles: true }))", page.field("price")
    )


def focus(page):
    page.driver.execute_script("arguments[0].focus()", page.field("price"))


@pytest.mark.parametrize("intent", [point, touch, focus])
def test_turning_to_the_form_starts_the_download(page, intent):
    intent(page)
    page.until(lambda: is_fetched(page))


def test_a_link_that_leads_to_the_form_starts_the_download(page):
    page.driver.get("about:blank")
    page.driver.get(f"{page.address}#calculator")
    page.wait_until_ready()
    page.until(lambda: is_fetched(page))


def test_where_data_are_saved_a_click_starts_it_and_no_worker_stays(server, new_browser):
    driver = new_browser()
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": SAVING})
    page = FormPage(driver, server, "en", "milestones")
    page.press("example")
    for intent in (point, touch, focus):
        intent(page)
    assert not is_fetched(page)
    assert driver.execute_script("return navigator.serviceWorker.controller") is None
    page.submit()
    assert page.answer()
    page.click(page.one(".saldo-about summary"))
    assert "byte code on the slimmed" in driver.find_element(By.CSS_SELECTOR, "[data-way]").text


def test_the_size_is_named_before_the_download_starts(page):
    assert "MB" in page.one(".saldo-form").text
    assert not is_fetched(page)
