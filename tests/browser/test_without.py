"""Without JavaScript, without a mouse, without the network of anyone else."""

import json
import socketserver
import threading

import pytest
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from site_build.form_words import words
from tests.browser.driving import LANGUAGES, PAGES, FormPage, squeezed


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_the_worked_example_is_there(server, new_browser, language, scriptless):
    said = words(language)
    for calculator, name in PAGES.items():
        scriptless.get(f"{server}{language}/calculators/{name}/")
        assert not scriptless.find_element(By.CSS_SELECTOR, ".saldo-form").is_displayed()
        example = scriptless.find_element(By.CSS_SELECTOR, ".saldo-example")
        text = squeezed(example.text)
        assert squeezed(scriptless.find_element(By.CSS_SELECTOR, ".saldo-noscript").text) == squeezed(said.text("noscript"))
        assert squeezed(example.find_element(By.CSS_SELECTOR, ".saldo-total").text)
        assert len(example.find_elements(By.CSS_SELECTOR, "tbody tr")) >= 1
        assert said.text("sources-heading") in text
        assert not example.find_element(By.CSS_SELECTOR, '[data-do="example"]').is_displayed()
        if calculator != "milestones":
            formulas = example.find_elements(By.CSS_SELECTOR, ".saldo-formula")
            lines = example.find_elements(By.CSS_SELECTOR, "table tbody tr")
            assert formulas and len(formulas) <= len(lines)
            assert all("×" in formula.text and "=" in formula.text for formula in formulas)


@pytest.fixture(scope="module")
def scriptless(new_browser):
    return new_browser(javascript=False)


def test_with_the_keyboard_alone(server, browser):
    page = FormPage(browser, server, "en", "statutory_interest")
    keys = ActionChains(browser)

    def reach(name):
        """Press Tab until the field has the focus."""
        for _ in range(80):
            if page.focused.get_attribute("name") == name:
                return
            keys.send_keys(Keys.TAB).perform()
        raise AssertionError(f"{name} cannot be reached")

    reach("jurisdiction")
    keys.send_keys("Germany").perform()
    reach("regime")
    keys.send_keys(Keys.SPACE).perform()
    reach("debts[0].amount")
    keys.send_keys("5000").perform()
    reach("debts[0].due")
    keys.send_keys("31 March 2026").perform()
    reach("until")
    keys.send_keys("30 June 2026").send_keys(Keys.ENTER).perform()
    assert "30 Jun 2026" in page.answer()
    assert page.one('input[name="regime"][value="business"]').is_selected()


# Chromium looks at its own sign-in on every start, page or no page.
ITS_OWN = ("CONNECT accounts.google.com:443 ",)


class _Counter(socketserver.ThreadingTCPServer):
    """A proxy that lets nothing through and remembers who asked."""

    daemon_threads = True

    def __init__(self):
        self.asked = []
        super().__init__(("127.0.0.1", 0), _Refuse)


class _Refuse(socketserver.StreamRequestHandler):
    def handle(self):
        self.server.asked.append(self.rfile.readline().decode("latin-1").strip())
        self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@pytest.fixture
def watched(browser_paths, tmp_path):
    """A browser whose every request to anyone but the loopback ends at a counting proxy."""
    with _Counter() as counter:
        thread = threading.Thread(target=counter.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        options = webdriver.ChromeOptions()
        options.binary_location = browser_paths["chromium"]
        for argument in (
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
            # The browser itself would ask its maker about the form, whatever the page does.
            "--disable-domain-reliability", "--no-pings", "--disable-features=AutofillServerCommunication,OptimizationHints",
            f"--user-data-dir={tmp_path}",
            f"--proxy-server=127.0.0.1:{counter.server_address[1]}",
        ):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        service = webdriver.ChromeService(executable_path=browser_paths["chromedriver"])
        driver = webdriver.Chrome(options=options, service=service)
        try:
            yield driver, counter
        finally:
            driver.quit()
            counter.shutdown()
            thread.join()


def test_no_request_leaves_the_origin(server, watched):
    driver, counter = watched
    driver.get("http://somewhere.example/")  # the watch itself works
    assert any("somewhere.example" in line for line in counter.asked)
    counter.asked.clear()
    driver.get_log("performance")
    driver.get_log("browser")
    for calculator in PAGES:
        page = FormPage(driver, server, "fr", calculator)
        page.press("example")
        page.submit()
        page.answer()
    sent = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    asked = [event["params"]["request"]["url"] for event in sent if event["method"] == "Network.requestWillBeSent"]
    assert any("/assets/calculator.js" in address for address in asked)
    assert [address for address in asked if not address.startswith((server, "data:", "blob:"))] == []
    assert [line for line in counter.asked if not line.startswith(ITS_OWN)] == []
    severe = [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
    assert severe == []


def test_reading_does_not_load_the_runtime(server, watched):
    driver, _ = watched
    driver.get(f"{server}de/calculators/statutory-interest/")
    page = FormPage(driver, server, "de", "statutory_interest")
    page.click(page.one(".saldo-example"))
    loaded = driver.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert not any("/assets/python/" in name or "/assets/worker" in name for name in loaded)
    page.field("until").send_keys("1")
    page.until(lambda: driver.execute_script(
        "return performance.getEntriesByType('resource').some((entry) => new URL(entry.name).pathname.endsWith('/assets/worker.js'))"
    ))
