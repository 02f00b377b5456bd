"""The service worker in a real browser: aeroplane mode, a new version, two tabs, and how to get rid of it."""

import os
import re
import shutil
import threading

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from site_build import offline
from tests.browser.driving import PAGES, FormPage
from tests.conftest import ROOT
from tools.serve import make_server

ACTIVE = """
const done = arguments[0];
navigator.serviceWorker.ready.then(() => done(true));
"""
KEPT = """
const [part, done] = arguments;
(async () => {
  const found = [];
  for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) found.push(request.url);
  done(found.filter((address) => address.includes(part)).length);
})();
"""
UPDATE = """
const done = arguments[0];
navigator.serviceWorker.getRegistration().then((registration) => registration.update()).then(() => done(), done);
"""
REGISTRATIONS = """
const done = arguments[0];
navigator.serviceWorker.getRegistrations().then((all) => done(all.length));
"""
WAY = "return document.querySelector('[data-way]').textContent"
RESOURCES = "return performance.getEntriesByType('resource').map((entry) => entry.name)"


class Host:
    """One address whose site can be exchanged or taken off the network."""

    def __init__(self, folder):
        self.folder = folder
        self.server = make_server(folder)
        self.port = self.server.server_port
        self.address = f"http://127.0.0.1:{self.port}/"
        self._run()

    def _run(self):
        # One request a connection: a kept one would still be answered when the host has gone.
        self.server.RequestHandlerClass.protocol_version = "HTTP/1.0"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def start(self):
        self.server = make_server(self.folder, self.port)
        self._run()

    def serve(self, folder):
        self.stop()
        self.folder = folder
        self.start()


@pytest.fixture
def host(site):
    hosting = Host(site)
    yield hosting
    hosting.stop()


@pytest.fixture
def reader(new_browser):
    driver = new_browser()
    driver.set_script_timeout(60)
    yield driver
    driver.get("about:blank")


def until(driver, condition):
    return WebDriverWait(driver, 60, poll_frequency=0.1).until(lambda _: condition())


def visit(driver, host, path):
    driver.get(host.address + path)
    driver.execute_async_script(ACTIVE)
    until(driver, lambda: driver.execute_script("return navigator.serviceWorker.controller !== null"))


def calculate(driver, host, language, calculator):
    page = FormPage(driver, host.address, language, calculator)
    page.press("example")
    page.submit()
    return page.answer()


def version_of(folder):
    return re.search(r'const VERSION = "([0-9a-f]{12})"', (folder / "service-worker.js").read_text("utf-8"))[1]


def stamp_of(folder):
    return re.search(r"offline\.js\?v=([0-9a-f]{12})", (folder / "en" / "index.html").read_text("utf-8"))[1]


@pytest.fixture
def newer(site, tmp_path):
    """The site after a change of its scripts and pages: other stamps, other worker, another word on every page."""
    copy = tmp_path / "newer"
    shutil.copytree(site, copy, copy_function=os.link)
    old, worker = stamp_of(site), version_of(site)
    scripts = [*copy.glob("assets/*.js"), *copy.glob("assets/calculator/*.js"), *copy.glob("assets/fluent/*.js")]
    for path in [*copy.rglob("*.html"), *scripts, copy / "service-worker.js"]:
        text = path.read_text("utf-8").replace(old, "0" * 12).replace(worker, "1" * 12)
        path.unlink()
        path.write_text(text.replace("</title>", " (new)</title>"), "utf-8")
    return copy


def test_what_was_read_and_all_calculators_and_terms_work_without_a_network(host, reader):
    visit(reader, host, "fr/guide/overdue/formal-notice/")
    until(reader, lambda: reader.execute_async_script(KEPT, "/formal-notice/") == 1)
    visit(reader, host, "fr/calculators/statutory-interest/")
    online = calculate(reader, host, "fr", "statutory_interest")
    until(reader, lambda: reader.execute_async_script(KEPT, ".law") > 90)
    until(reader, lambda: reader.execute_async_script(KEPT, "/fr/terms/") > 5)
    terms = ["fr/terms/", "fr/terms/standard/0.1/fr/30d/"]
    host.stop()
    try:
        reader.get(host.address + "fr/guide/overdue/formal-notice/")
        assert reader.find_element(By.TAG_NAME, "h1").text
        for path in terms:
            reader.get(host.address + path)
            assert reader.find_element(By.TAG_NAME, "h1").text
        assert calculate(reader, host, "fr", "statutory_interest") == online
        for calculator in PAGES:
            assert calculate(reader, host, "fr", calculator)
        reader.get(host.address + "de/guide/recover/lawyer/")
        assert "Sie sind offline" in reader.find_element(By.TAG_NAME, "body").text
    finally:
        host.start()


def test_a_calculator_that_is_up_before_the_service_worker_works_without_a_network(host, reader):
    """A link to the form starts the calculator at once; nothing that it has fetched went through the service worker."""
    is_up = threading.Event()
    send = host.server.RequestHandlerClass.copyfile

    def late(handler, source, target):
        if handler.path.startswith("/service-worker.js"):
            is_up.wait(60)
        send(handler, source, target)

    host.server.RequestHandlerClass.copyfile = late
    reader.get(f"{host.address}de/calculators/milestones/#calculator")
    until(reader, lambda: "Maschine" in reader.execute_script(WAY))
    is_up.set()
    until(reader, lambda: reader.execute_async_script(KEPT, ".law") > 90)
    host.stop()
    try:
        assert calculate(reader, host, "de", "milestones")
        assert calculate(reader, host, "de", "late_fee")
    finally:
        host.start()


def test_a_new_version_is_announced_and_waits(host, reader, newer):
    visit(reader, host, "en/calculators/late-fee/")
    page = FormPage(reader, host.address, "en", "late_fee")
    page.type("amount", "1234.56")
    host.serve(newer)
    reader.execute_async_script(UPDATE)
    until(reader, lambda: reader.find_elements(By.CSS_SELECTOR, ".saldo-update"))
    assert "(new)" not in reader.title
    assert page.field("amount").get_attribute("value") == "1234.56"
    page.click(page.one(".saldo-update button"))
    until(reader, lambda: "(new)" in reader.title)
    page.wait_until_ready()
    assert page.field("amount").get_attribute("value") == "1234.56"
    assert stamps(reader) == {"0" * 12}


def stamps(driver):
    """Versions of the scripts that the open page has loaded."""
    return {match[1] for name in driver.execute_script(RESOURCES) if (match := re.search(r"\?v=([0-9a-f]{12})$", name))}


def test_two_tabs_of_two_versions_do_not_mix(host, reader, newer, site):
    visit(reader, host, "en/calculators/statutory-interest/")
    first = calculate(reader, host, "en", "statutory_interest")
    until(reader, lambda: reader.execute_async_script(KEPT, ".law") > 90)
    # The tab of the old version has its form, but has not started its calculator yet.
    old_tab = FormPage(reader, host.address, "en", "statutory_interest")
    old = reader.current_window_handle
    host.serve(newer)
    for path in [*newer.glob("assets/python/*.image"), *newer.glob("assets/python/slim-*")]:
        path.unlink()                                          # the files of the old version have left the server
    reader.switch_to.new_window("tab")
    reader.get(host.address + "en/calculators/statutory-interest/")
    until(reader, lambda: reader.find_elements(By.CSS_SELECTOR, ".saldo-calculator--ready"))
    assert "(new)" in reader.title
    assert stamps(reader) == {"0" * 12}
    reader.switch_to.window(old)
    old_tab.press("example")
    old_tab.submit()
    assert old_tab.answer() == first
    assert stamps(reader) == {stamp_of(site)}


def test_a_worker_that_must_go_removes_itself_and_all_it_kept(host, reader, site, tmp_path):
    visit(reader, host, "en/calculators/late-fee/")
    assert reader.execute_async_script(KEPT, "/") > 0
    without = tmp_path / "without"
    shutil.copytree(site, without, copy_function=os.link)
    (without / "service-worker.js").unlink()
    shutil.copyfile(ROOT / "theme" / "assets" / "service-worker-off.js", without / "service-worker.js")
    host.serve(without)
    reader.execute_async_script(UPDATE)
    until(reader, lambda: reader.execute_async_script(KEPT, "/") == 0)
    until(reader, lambda: reader.execute_async_script(REGISTRATIONS) == 0)
    assert calculate(reader, host, "en", "late_fee")


def test_the_switch_of_the_build_puts_the_remover_in_its_place(tmp_path, monkeypatch, site):
    copy = tmp_path / "site"
    (copy / "assets").mkdir(parents=True)
    theme = ROOT / "theme" / "assets"
    for name in ("service-worker.js", "service-worker-off.js", "offline.js", *(path.name for path in theme.glob("worker*.js"))):
        shutil.copyfile(theme / name, copy / "assets" / name)
    monkeypatch.setenv("SALDO_SERVICE_WORKER", "off")
    offline.publish(copy)
    assert (copy / "service-worker.js").read_bytes() == (theme / "service-worker-off.js").read_bytes()
    assert "register(" not in (copy / "assets" / "offline.js").read_text("utf-8")
