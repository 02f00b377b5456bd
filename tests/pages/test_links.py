"""Links within the built site lead somewhere, and nothing is loaded from elsewhere."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.pages.html import read

ROOT = Path(__file__).resolve().parents[2]
LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src", "object": "data"}
LOADED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"}


@pytest.fixture(scope="session")
def everything(built, site):
    return {**built, "": read(site / "index.html"), "404.html": read(site / "404.html")}


def test_internal_links_and_their_fragments_resolve(everything, site):
    known = {}
    broken = []
    for address, page in everything.items():
        folder = site / address if address != "404.html" else site
        for link in page.all("a"):
            href = link["href"]
            parts = urlsplit(href or "")
            if parts.scheme or href is None:
                continue
            path = unquote(parts.path)
            target = (site / path.lstrip("/") if path.startswith("/") else folder / path).resolve()
            if target.is_dir():
                target = target / "index.html"
            if not target.is_file() or not target.is_relative_to(site.resolve()):
                broken.append((address, href))
            elif parts.fragment and target.suffix == ".html":
                if target not in known:
                    known[target] = read(target).ids
                if unquote(parts.fragment) not in known[target]:
                    broken.append((address, href))
    assert broken == []


def test_outside_links_are_encrypted_and_open_where_the_reader_is(everything):
    """An address without encryption is passed on only where a law file names it as the place that was read."""
    law = "".join(file.read_text("utf-8") for file in (ROOT / "calculators" / "jurisdictions").glob("*.toml"))
    for address, page in everything.items():
        for link in page.all("a"):
            href = link["href"] or ""
            if urlsplit(href).scheme:
                assert href.startswith("https://") or (href.startswith("http://") and href in law), (address, href)
                assert not link["target"], (address, href)


def test_nothing_on_a_page_is_loaded_from_another_origin(everything):
    for address, page in everything.items():
        for element in page.elements:
            loaded = element[LOADING.get(element.tag, "")] if element.tag in LOADING else None
            if element.tag == "link" and set((element["rel"] or "").split()) & LOADED_LINKS:
                loaded = element["href"]
            if loaded:
                assert not urlsplit(loaded).netloc, (address, loaded)
            assert not element["srcset"], (address, "images are loaded by src")


def test_every_loaded_file_is_there(everything, site):
    for address, page in everything.items():
        folder = site / address if address != "404.html" else site
        for element in page.elements:
            loaded = element["src"] if element.tag in LOADING else None
            if element.tag == "link" and set((element["rel"] or "").split()) & LOADED_LINKS:
                loaded = element["href"]
            if loaded and not loaded.startswith("data:"):
                path = urlsplit(loaded).path
                target = site / path.lstrip("/") if path.startswith("/") else folder / path
                assert target.resolve().is_file(), (address, loaded)


def test_style_sheets_load_nothing_from_elsewhere(site):
    sheets = list(site.rglob("*.css"))
    assert sheets
    for sheet in sheets:
        text = sheet.read_text("utf-8")
        for url in re.findall(r"url\(\s*['\"]?([^'\")]+)", text) + re.findall(r"@import\s+['\"]([^'\"]+)", text):
            assert not urlsplit(url).netloc, (sheet.name, url)


def test_our_scripts_name_no_other_origin():
    """The theme's bundle can ask two hosts for things that no page here has; the policy of each page forbids it."""
    scripts = [file for kind in ("*.js", "*.mjs") for file in (ROOT / "theme" / "assets").rglob(kind)]
    assert scripts
    for script in scripts:
        assert not re.search(r"""["'`](?:https?:)?//[a-z]""", script.read_text("utf-8")), script.name
