"""What reading costs: bytes over the wire, scripts in the way, and what is seen first. Bytes are counted, time is not."""

from pathlib import Path

import brotli
import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from tools.serve import make_server, running

BUDGET = 120_000  # bytes with brotli, for a first visit, until the search is opened
# The heaviest of each kind, and the first page; a calculator's page is one to read until its form is used.
PAGES = (
    "fr/", "fr/sources/", "ru/glossary/", "ru/articles/nine-things/", "ru/countries/", "ru/countries/fr/", "en/countries/us-ca/",
    "de/guide/overdue/interest-and-fees/", "en/terms/",
)
# Files of these kinds are packed in themselves; a server sends them as they are.
PACKED = {".png", ".woff2", ".jpg"}
SETTLED = """
const done = arguments[0];
navigator.serviceWorker.ready.then(() => requestIdleCallback(() => setTimeout(done, 1000)));
"""
FIRST_SEEN = """
const done = arguments[0];
new PerformanceObserver((list) => done(list.getEntries().at(-1).element?.innerText ?? "")).observe(
  { type: "largest-contentful-paint", buffered: true });
"""
# The theme's own bundle, at the end of the page, is the theme's matter.
IN_THE_WAY = """
return performance.getEntriesByType("resource")
  .filter((entry) => entry.renderBlockingStatus === "blocking" && entry.initiatorType === "script")
  .map((entry) => new URL(entry.name).pathname).filter((path) => !path.startsWith("/assets/javascripts/"))
"""


class Wire:
    """Adds up what a server of the site is asked for."""

    def __init__(self, site: Path, address: str, asked: list[str]):
        self.site, self.address, self.asked = site, address, asked

    @property
    def bytes(self) -> int:
        return sum(self._size(path) for path in self.asked)

    def _size(self, path: str) -> int:
        file = self.site / path.lstrip("/")
        content = (file / "index.html" if path.endswith("/") else file).read_bytes()
        return len(content) if file.suffix in PACKED else len(brotli.compress(content, quality=5))


@pytest.fixture
def wire(site):
    """Each test has a server of its own, so that the browser's cache holds nothing of it."""
    asked: list[str] = []
    server = make_server(site)
    server.RequestHandlerClass.log_request = lambda handler, *_: asked.append(handler.path.split("?")[0])
    with running(server) as address:
        yield Wire(site, address, asked)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_to_read_is_light_and_begins_with_text(browser, wire, page):
    browser.get(wire.address + page)
    browser.execute_async_script(SETTLED)
    assert {f"/{page}", "/service-worker.js"} <= set(wire.asked)
    assert wire.bytes <= BUDGET
    assert not [path for path in wire.asked if path.startswith("/assets/python/") or path.endswith("sections.json")]
    assert browser.execute_script(IN_THE_WAY) == []
    assert browser.execute_async_script(FIRST_SEEN).strip()


def test_the_budget_would_notice_the_index_of_the_search(browser, wire):
    """What a first query fetches is counted too, so the sum above is of what really went over the wire."""
    browser.get(wire.address + "en/")
    browser.execute_async_script(SETTLED)
    before = wire.bytes
    browser.find_element(By.CSS_SELECTOR, "[data-md-component=search-query]").send_keys("reminder")
    WebDriverWait(browser, 60).until(lambda _: browser.find_elements(By.CSS_SELECTOR, ".md-search-result__item"))
    assert "/en/search/sections.json" in wire.asked
    assert wire.bytes > before + 50_000
