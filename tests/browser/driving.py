"""How the tests use a calculator's page: as a person does, with real keys and clicks, waiting for what is seen."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select, WebDriverWait

ROOT = Path(__file__).resolve().parents[2]
PAGES = {"statutory_interest": "statutory-interest", "late_fee": "late-fee", "milestones": "milestones"}
LANGUAGES = ("fr", "de", "ru", "en")
PATIENCE = 60  # seconds, for the slowest machine; a wait ends when the page is there


def squeezed(text: str) -> str:
    """Text with every run of spaces, of whatever kind, as one space."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()


def command_line(calculator: str, request: dict[str, Any]) -> dict[str, Any]:
    """What `python -m calculators` answers."""
    done = subprocess.run(
        [sys.executable, "-m", "calculators", calculator],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    return json.loads(done.stdout)


class FormPage:
    """One calculator's page in a browser, its form empty."""

    def __init__(self, driver: WebDriver, server: str, language: str, calculator: str):
        self.driver = driver
        self.address = f"{server}{language}/calculators/{PAGES[calculator]}/"
        driver.get(self.address)
        if driver.execute_script("const had = sessionStorage.length; sessionStorage.clear(); return had"):
            driver.refresh()
        self.wait_until_ready()

    def wait_until_ready(self) -> None:
        """Wait until the script has taken the form over."""
        self.until(lambda: self.all(".saldo-calculator--ready"))

    def until(self, condition):
        """Wait for something to be so."""
        return WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05).until(lambda _: condition())

    def one(self, selector: str) -> WebElement:
        """The element of this selector."""
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        """All elements of this selector."""
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def field(self, name: str) -> WebElement:
        """The control of this name."""
        return self.driver.find_element(By.NAME, name)

    def type(self, name: str, text: str) -> None:
        """Type into a text field."""
        self.field(name).send_keys(text)

    def choose(self, name: str, value: str) -> None:
        """Choose from a list or among radio buttons."""
        control = self.field(name)
        if control.tag_name == "select":
            Select(control).select_by_value(value)
        else:
            self.click(self.one(f'input[name="{name}"][value="{value}"]'))

    def press(self, action: str, target: str = "") -> None:
        """Press one of the form's buttons."""
        extra = f'[data-target="{target}"]' if target else ""
        self.click(self.one(f'[data-do="{action}"]{extra}'))

    def click(self, element: WebElement) -> None:
        """Click where the page's header does not lie above the element."""
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()

    def submit(self) -> None:
        """Press the button that starts the calculation."""
        self.click(self.one(".saldo-form button[type=submit]"))

    def answer(self) -> str:
        """Wait for the one-line answer."""
        self.until(lambda: self.total or self.errors or self.all(".saldo-failure"))
        assert not self.errors, self.errors
        return self.total

    @property
    def total(self) -> str:
        return squeezed(self.one(".saldo-result .saldo-total").text)

    @property
    def errors(self) -> list[str]:
        """Sentences of the error summary, if it is shown; read at one stroke, for the page may be changing."""
        texts = self.driver.execute_script(
            "return [...document.querySelectorAll('.saldo-errors:not([hidden]) li')].map((item) => item.innerText)"
        )
        return [squeezed(text) for text in texts]

    def cells(self, number: int = 0, where: str = ".saldo-result") -> list[list[str]]:
        """Rows of a table as shown."""
        rows = self.driver.execute_script(
            "return [...document.querySelectorAll(arguments[0])[arguments[1]].querySelectorAll('tbody tr')]"
            ".map((row) => [...row.cells].map((cell) => cell.innerText))",
            f"{where} table.saldo",
            number,
        )
        return [[squeezed(cell) for cell in row] for row in rows]

    def parts(self, where: str) -> list[str]:
        """The texts of all parts of a result, in order."""
        texts = self.driver.execute_script(
            "return [...document.querySelector(arguments[0]).querySelectorAll('.saldo-total, .saldo-findings, "
            ".saldo-figures, table, .saldo-working, .saldo-notes, .saldo-sources')].map((part) => part.textContent)",
            where,
        )
        return [squeezed(text) for text in texts]

    @property
    def focused(self) -> WebElement:
        return self.driver.switch_to.active_element

    def kept(self) -> list[str]:
        """What the tab's storage holds of forms."""
        return self.driver.execute_script("return Object.keys(sessionStorage).filter((key) => key.startsWith('saldo'))")
