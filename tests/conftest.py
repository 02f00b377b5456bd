"""What the tests share: the site built once, a server on the loopback, a browser."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tools.build_site import build  # noqa: E402
from tools.serve import serving  # noqa: E402

LANGUAGES = ("fr", "de", "ru", "en")


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The whole site, built once a session with `--strict`."""
    folder = tmp_path_factory.mktemp("site") / "site"
    build(folder)
    return folder


@pytest.fixture(scope="session")
def server(site):
    """The address of the served site, with a slash at its end."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser_paths() -> dict[str, str]:
    found = subprocess.run([ROOT / "tools" / "find_browser"], check=True, capture_output=True, text=True).stdout
    return dict(line.split("=", 1) for line in found.splitlines())


@pytest.fixture(scope="session")
def new_browser(browser_paths, tmp_path_factory):
    """Starts further browsers: new_browser(javascript=False, language="de", size=(390, 844)), `arguments` for the program."""
    from selenium import webdriver

    started = []

    def start(javascript=True, language="en", size=(1280, 900), arguments=()):
        options = webdriver.ChromeOptions()
        options.binary_location = browser_paths["chromium"]
        for argument in (
            "--headless", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-default-apps", "--disable-extensions", "--no-default-browser-check", "--no-pings",
            f"--lang={language}", f"--window-size={size[0]},{size[1]}",
            f"--user-data-dir={tmp_path_factory.mktemp('profile')}", *arguments,
        ):
            options.add_argument(argument)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            options.add_argument("--no-sandbox")               # Chromium refuses its sandbox to root
        preferences = {"intl.accept_languages": language, "download.default_directory": str(tmp_path_factory.mktemp("downloads"))}
        if not javascript:
            preferences["profile.managed_default_content_settings.javascript"] = 2
        options.add_experimental_option("prefs", preferences)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        service = webdriver.ChromeService(executable_path=browser_paths["chromedriver"])
        driver = webdriver.Chrome(options=options, service=service)
        driver.set_page_load_timeout(60)
        driver.set_script_timeout(300)
        started.append(driver)
        return driver

    yield start
    for driver in started:
        driver.quit()


@pytest.fixture(scope="module")
def browser(new_browser):
    """One Chromium, driven by Selenium, for the tests of one file that do not need one of their own.

    A new one for each file: a tab that has run Python on many pages holds on to a lot of memory.
    """
    driver = new_browser()
    yield driver
    driver.quit()
