"""Draws the picture that a link to Saldo shows elsewhere, one for each language: run it when a language's sentence changes.

    python -m tools.cards
"""

import tempfile
from html import escape
from pathlib import Path

from selenium import webdriver

from site_build.words import WORDS

ROOT = Path(__file__).resolve().parent.parent
PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8"><style>
body {{ margin: 0; width: 1200px; height: 630px; display: flex; flex-direction: column; justify-content: center;
  box-sizing: border-box; padding: 0 90px; background: #0b5563; color: #fff; font-family: "DejaVu Sans", sans-serif; }}
b {{ font-size: 110px; letter-spacing: -3px; }} p {{ font-size: 44px; line-height: 1.35; margin: 30px 0 0; }}
</style><b>Saldo</b><p>{text}</p></html>"""


def main() -> None:
    """Write theme/assets/cards/{language}.png, 1200 × 630."""
    import subprocess

    found = subprocess.run([ROOT / "tools" / "find_browser"], check=True, capture_output=True, text=True).stdout
    paths = dict(line.split("=", 1) for line in found.splitlines())
    options = webdriver.ChromeOptions()
    options.binary_location = paths["chromium"]
    for argument in ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=paths["chromedriver"]))
    folder = ROOT / "theme" / "assets" / "cards"
    folder.mkdir(exist_ok=True)
    size = {"width": 1200, "height": 630, "deviceScaleFactor": 1, "mobile": False}
    with tempfile.TemporaryDirectory() as scratch:
        for language, words in WORDS.items():
            page = Path(scratch) / f"{language}.html"
            page.write_text(PAGE.format(language=language, text=escape(words["description"])), encoding="utf-8")
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
            driver.get(page.as_uri())
            driver.save_screenshot(str(folder / f"{language}.png"))
    driver.quit()


if __name__ == "__main__":
    main()
