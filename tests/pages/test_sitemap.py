"""The site map lists each page once, with its four versions and a neutral one."""

import gzip
from xml.etree import ElementTree

from tests.pages.html import LANGUAGES

ADDRESS = "https://saldo.example/"
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_every_page_stands_there_once_with_its_alternates(site, built):
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    entries = {
        one.find("s:loc", SPACES).text: {link.get("hreflang"): link.get("href") for link in one.findall("x:link", SPACES)}
        for one in root.findall("s:url", SPACES)
    }
    assert len(entries) == len(root)
    assert set(entries) == {ADDRESS + address for address in built}
    for address, alternates in entries.items():
        rest = address.removeprefix(ADDRESS)[3:]
        neutral = f"{ADDRESS}en/{rest}" if rest else ADDRESS
        assert alternates == {language: f"{ADDRESS}{language}/{rest}" for language in LANGUAGES} | {"x-default": neutral}


def test_the_packed_site_map_is_the_same(site):
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()) == (site / "sitemap.xml").read_bytes()
