"""A built page, read just far enough for the tests."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

LANGUAGES = ("fr", "de", "ru", "en")


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None]
    text: str = ""

    def __getitem__(self, name: str) -> str | None:
        return self.attributes.get(name)


@dataclass
class Page:
    path: Path
    text: str
    elements: list[Element] = field(default_factory=list)

    def all(self, tag: str) -> list[Element]:
        return [element for element in self.elements if element.tag == tag]

    def one(self, tag: str) -> Element:
        (element,) = self.all(tag)
        return element

    @property
    def ids(self) -> set[str]:
        return {element["id"] for element in self.elements if element["id"]}


class _Reader(HTMLParser):
    VOID = frozenset("area base br col embed hr img input link meta source track wbr path rect circle".split())

    def __init__(self, page: Page):
        super().__init__()
        self.page = page
        self.open: list[Element] = []

    def handle_starttag(self, tag, attrs):
        element = Element(tag, dict(attrs))
        self.page.elements.append(element)
        if tag not in self.VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.page.elements.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag):
        while self.open and self.open.pop().tag != tag:
            pass

    def handle_data(self, data):
        for element in self.open:
            element.text += data


def read(path: Path) -> Page:
    page = Page(path, path.read_text("utf-8"))
    _Reader(page).feed(page.text)
    return page


def pages(site: Path) -> dict[str, Page]:
    """All pages in the four languages, by address (`fr/method/`)."""
    return {
        str(file.parent.relative_to(site)) + "/": read(file)
        for language in LANGUAGES
        for file in sorted((site / language).rglob("index.html"))
    }
