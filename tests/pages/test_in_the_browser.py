"""Reading pages as people meet them: phone and desk, light and dark, keyboard, no script, paper."""

import base64
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from tests.pages.html import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
SIZES = {"phone": (390, 844), "desk": (1280, 900)}
READING = ("", "articles/", "articles/five-tips/", "articles/nine-things/", "articles/client-will-not-pay/", "guide/", "guide/overdue/interest-and-fees/", "method/", "sources/", "privacy/", "terms/")

# Of the pages that are made from data alike for each country, these stand for all.
GENERATED = ("countries/de/", "countries/us-ca/", "terms/standard/0.1/fr/30d/", "terms/standard/0.2/de/14d/")


def look(driver, size, scheme, media=""):
    """Size and colour scheme as a person has them."""
    width, height = SIZES.get(size, (size, 844) if isinstance(size, int) else None)
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
    )
    features = [{"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})
    return driver


@pytest.fixture
def view(browser):
    """view("phone", "dark") sets size and colour scheme of the common browser and gives it."""
    yield lambda size="desk", scheme="light", media="": look(browser, size, scheme, media)
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})
    if urlsplit(browser.current_url).netloc:
        browser.execute_script("localStorage.clear(); sessionStorage.clear()")


def loaded(driver):
    WebDriverWait(driver, 20).until(lambda driver: driver.execute_script("return document.readyState") == "complete")
    return driver


def rounds(built):
    """{(size, scheme): addresses}: every written page in each language, and in another round each time; of the pages made
    alike for every country one language each, in turn."""
    found = {(size, scheme): ["", "404.html"] for size in SIZES for scheme in ("light", "dark")}
    kinds = sorted({address[3:] for address in built})
    made = [kind for kind in kinds if re.match(r"countries/.|terms/standard/", kind)]
    for number, kind in enumerate(made):
        list(found.values())[number // 4 % 4].append(f"{LANGUAGES[number % 4]}/{kind}")
    for number, kind in enumerate(kind for kind in kinds if kind not in made):
        for shift, language in enumerate(LANGUAGES):
            list(found.values())[(number + shift) % 4].append(f"{language}/{kind}")
    return found


def test_axe_finds_nothing(server, built, new_browser):
    rest = iter(rounds(built).items())                         # each browser takes the next round when it is ready
    found = []

    def visit(_):
        driver = new_browser()
        driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": AXE.read_text("utf-8")})
        driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/search_index.json"]})      # nobody searches here
        for (size, scheme), addresses in rest:
            look(driver, size, scheme)
            for address in addresses:
                driver.get(server + address)
                assert "404" not in driver.title or address == "404.html", address
                violations = driver.execute_async_script("axe.run({resultTypes: ['violations'], preload: false}).then((r) => arguments[0](r.violations))")
                found.extend(
                    (address, size, scheme, violation["id"], node["target"], node["failureSummary"])
                    for violation in violations
                    for node in violation["nodes"]
                )
        driver.quit()

    with ThreadPoolExecutor(2) as browsers:
        list(browsers.map(visit, range(2)))
    assert found == []


def test_no_page_scrolls_sideways_on_a_small_phone(server, built, view):
    width = 320
    driver = view(width)
    wide = []
    for address in built:
        generated = "/countries/" in address or "/terms/standard/" in address
        if address.startswith(("de/", "ru/")) and (not generated or address[3:] in GENERATED):      # the longest words
            driver.get(server + address)
            if (needed := loaded(driver).execute_script("return document.documentElement.scrollWidth")) > width:
                wide.append((address, needed))
    assert wide == []


def test_reading_asks_nobody_but_our_own_server_and_fails_nowhere(server, view):
    driver = view()
    driver.get_log("performance")
    driver.get_log("browser")
    for page in READING:
        driver.get(f"{server}en/{page}")
        loaded(driver)
    events = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    assert len(asked) >= len(READING)
    assert [url for url in asked if not url.startswith((server, "data:", "about:"))] == []
    assert [url for url in asked if "pyodide" in url or url.endswith(".wasm")] == [], "reading pages never load Python"
    assert [entry["message"] for entry in driver.get_log("browser")] == []


def test_reading_leaves_no_cookie(server, view):
    driver = view()
    driver.get(f"{server}fr/privacy/")
    assert loaded(driver).get_cookies() == []


def test_the_switch_keeps_the_place_on_the_page(server, view):
    driver = view("phone")
    driver.get(f"{server}fr/articles/five-tips/#right-person")
    loaded(driver).find_element(By.CSS_SELECTOR, ".saldo-languages a[lang=ru]").click()
    WebDriverWait(driver, 10).until(lambda driver: "/ru/" in driver.current_url)
    assert driver.current_url == f"{server}ru/articles/five-tips/#right-person"


def test_colours_follow_the_system_and_then_the_reader(server, view):
    def scheme(driver):
        return driver.execute_script("return document.body.dataset.mdColorScheme")

    driver = view("desk", "dark")
    driver.get(f"{server}de/")
    WebDriverWait(loaded(driver), 10).until(lambda driver: scheme(driver) == "slate")
    toggle = [label for label in driver.find_elements(By.CSS_SELECTOR, "form[data-md-component=palette] label") if label.is_displayed()]
    assert len(toggle) == 1
    toggle[0].click()
    WebDriverWait(driver, 10).until(lambda driver: scheme(driver) == "default")
    driver.get(f"{server}fr/method/")
    assert scheme(loaded(driver)) == "default", "the choice goes along"


def open_menu(driver):
    """Whether the menu of a phone stands on the screen."""
    return driver.execute_script("return document.querySelector('.md-sidebar--primary').getBoundingClientRect().left >= 0")


def test_the_keyboard_opens_and_closes_the_menu_on_a_phone(server, view):
    driver = view("phone")
    driver.get(f"{server}en/")
    body = loaded(driver).find_element(By.TAG_NAME, "body")
    assert not open_menu(driver)
    for _ in range(3):
        body.send_keys(Keys.TAB)
        focused = driver.switch_to.active_element
        if focused.get_attribute("id") == "__drawer":
            break
    assert focused.get_attribute("id") == "__drawer"
    assert driver.execute_script("return getComputedStyle(arguments[0].nextElementSibling).outlineStyle", focused) == "solid"
    focused.send_keys(Keys.SPACE)
    WebDriverWait(driver, 10).until(open_menu)
    assert driver.find_element(By.CSS_SELECTOR, ".md-nav--primary a[href='method/']").is_displayed()
    focused.send_keys(Keys.SPACE)
    WebDriverWait(driver, 10).until_not(open_menu)


UNSEEN = """
const { activeElement: it } = document;
const { left, right } = it.getBoundingClientRect();
return it.checkVisibility({ visibilityProperty: true }) && left >= 0 && right <= innerWidth + 20 ? "" : it.outerHTML.slice(0, 100);
"""


@pytest.mark.parametrize("size", SIZES)
def test_tab_leads_to_nothing_that_is_off_the_screen(server, view, size):
    """Neither into the closed menu of a phone nor into the results of a closed search."""
    driver = view(size)
    driver.get(f"{server}de/calculators/late-fee/")
    loaded(driver)
    for _ in range(120):
        ActionChains(driver).send_keys(Keys.TAB).perform()
        WebDriverWait(driver, 10).until(lambda driver: not driver.execute_script(UNSEEN), driver.execute_script(UNSEEN))
        if driver.execute_script("return document.activeElement.name === 'jurisdiction'"):
            return
    raise AssertionError("Tab never came to the form")


@pytest.mark.parametrize("javascript", [True, False])
def test_the_finger_opens_the_menu_and_the_page_beside_closes_it(server, new_browser, javascript):
    driver = look(new_browser(javascript=javascript), "phone", "light")
    driver.get(f"{server}ru/method/")
    driver.find_element(By.CSS_SELECTOR, "header label[for=__drawer]").click()
    WebDriverWait(driver, 10).until(open_menu)
    overlay = driver.find_element(By.CSS_SELECTOR, ".md-overlay")
    ActionChains(driver).move_to_element_with_offset(overlay, 180, 0).click().perform()
    WebDriverWait(driver, 10).until_not(open_menu)
    assert driver.current_url == f"{server}ru/method/"
    driver.quit()


def test_the_skip_link_comes_early_and_works(server, view):
    driver = view("desk")
    driver.get(f"{server}en/method/")
    body = loaded(driver).find_element(By.TAG_NAME, "body")
    for _ in range(3):
        body.send_keys(Keys.TAB)
        if "md-skip" in (driver.switch_to.active_element.get_attribute("class") or ""):
            break
    skip = driver.switch_to.active_element
    assert "md-skip" in skip.get_attribute("class")
    skip.send_keys(Keys.ENTER)
    WebDriverWait(driver, 10).until(lambda driver: driver.current_url.endswith("#top"))


def test_without_javascript_pages_read_and_lead_on(server, new_browser):
    driver = new_browser(javascript=False, size=(390, 844))
    driver.get(f"{server}de/articles/five-tips/")
    assert driver.find_element(By.TAG_NAME, "h1").is_displayed()
    assert driver.find_element(By.CSS_SELECTOR, "table.saldo tbody td").is_displayed()
    assert not driver.find_element(By.CSS_SELECTOR, ".md-search").is_displayed()
    assert not driver.find_element(By.CSS_SELECTOR, "[data-md-component=palette]").is_displayed()
    driver.find_element(By.CSS_SELECTOR, ".saldo-languages a[lang=fr]").click()
    assert driver.current_url == f"{server}fr/articles/five-tips/"
    driver.get(server)
    driver.find_element(By.CSS_SELECTOR, "a[hreflang=ru]").click()
    assert driver.current_url == f"{server}ru/"


def test_without_javascript_the_dark_colours_are_the_same(server, new_browser, view):
    def colours(driver):
        driver.get(f"{server}de/calculators/late-fee/")
        return loaded(driver).execute_script(
            "return ['body', '.md-header', 'h1', '.md-content a', '.md-nav__link--active', 'table', 'summary', '.md-footer', '.saldo-colophon'].map((selector) => {"
            "const {color, backgroundColor, colorScheme} = getComputedStyle(document.querySelector(selector));"
            "return [selector, color, backgroundColor, colorScheme] })"
        )

    bright = colours(view("desk", "light"))
    dark = colours(view("desk", "dark"))
    driver = new_browser(javascript=False)
    assert colours(look(driver, "desk", "dark")) == dark
    assert colours(look(driver, "desk", "light")) == bright
    assert all(one != other for one, other in zip(bright, dark, strict=True))
    driver.quit()


def test_paper_is_a4_and_has_no_frame(server, view):
    driver = view()
    driver.get(f"{server}en/articles/five-tips/")
    pdf = base64.b64decode(loaded(driver).execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
    (box, *others) = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert [round(float(side)) for side in box] == [595, 842]
    assert set(others) <= {box}
    driver = view(media="print")
    hidden = [".md-header", ".md-sidebar", ".saldo-languages"]
    assert [one for one in hidden if driver.find_element(By.CSS_SELECTOR, one).is_displayed()] == []


def test_a_wrong_address_answers_404_with_the_four_languages(server, view):
    driver = view()
    driver.get(f"{server}fr/articles/no-such-page/")
    assert len(loaded(driver).find_elements(By.CSS_SELECTOR, "li[lang]")) == 4
    assert driver.execute_script("return performance.getEntriesByType('navigation')[0].responseStatus") == 404
