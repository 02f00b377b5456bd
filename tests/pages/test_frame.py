"""What every built page must carry: language, alternates, description, a policy that lets no other origin in."""

import base64
import hashlib
import re

from tests.pages.html import LANGUAGES, read

ADDRESS = "https://saldo.example/"


def test_every_page_speaks_the_language_of_its_tree(built):
    assert {page.one("html")["lang"] for page in built.values()} == set(LANGUAGES)
    for address, page in built.items():
        assert page.one("html")["lang"] == address.split("/")[0], address


def test_the_four_trees_have_the_same_pages(built):
    trees = {language: {address[3:] for address in built if address.startswith(f"{language}/")} for language in LANGUAGES}
    assert len(trees["en"]) >= 14
    for language in LANGUAGES:
        assert trees[language] == trees["en"], language


def test_the_four_versions_of_a_page_have_the_same_headings(built):
    def outline(page):
        return [(one.tag, one["id"]) for one in page.elements if re.fullmatch("h[1-6]", one.tag) and one["id"]]

    for address, page in built.items():
        assert outline(page), address
        assert outline(page) == outline(built["en" + address[2:]]), address


def test_every_page_names_its_four_versions_and_a_neutral_one(built):
    for address, page in built.items():
        rest = address[3:]
        named = {
            link["hreflang"]: link["href"] for link in page.all("link") if (link["rel"] or "").strip() == "alternate"
        }
        neutral = ADDRESS if not rest else f"{ADDRESS}en/{rest}"
        assert named == {language: f"{ADDRESS}{language}/{rest}" for language in LANGUAGES} | {"x-default": neutral}, address
        assert [link["href"] for link in page.all("link") if link["rel"] == "canonical"] == [ADDRESS + address]


def test_the_switch_leads_to_the_same_page(built, site):
    for address, page in built.items():
        links = [link for link in page.all("a") if link["hreflang"] and link["title"]]
        assert [link["lang"] for link in links] == list(LANGUAGES), address
        for link in links:
            target = (site / address / link["href"] / "index.html").resolve()
            assert target == (site / link["lang"] / address[3:] / "index.html").resolve(), address
        assert [link["lang"] for link in links if link["aria-current"]] == [address[:2]]


def test_title_and_description_are_there_and_differ_from_page_to_page(built):
    for kind in ("title", "description"):
        seen = {}
        for address, page in built.items():
            if "/terms/" in address and not address.endswith("/terms/"):
                continue                                       # generated: one text for many countries and periods
            text = page.all("title")[0].text if kind == "title" else _meta(page, "description")
            assert text and len(text) <= 155, (address, text)
            assert (address[:2], text) not in seen, (address, seen[address[:2], text])
            seen[address[:2], text] = address


def test_open_graph_repeats_what_the_page_says(built):
    for address, page in built.items():
        graph = {one["property"]: one["content"] for one in page.all("meta") if (one["property"] or "").startswith("og:")}
        assert graph["og:url"] == ADDRESS + address
        assert graph["og:description"] == _meta(page, "description")
        assert graph["og:locale"].startswith(address[:2])


def test_every_page_has_one_main_heading_and_one_main_part(built):
    for address, page in built.items():
        assert len(page.all("h1")) == 1, address
        assert len(page.all("main")) == 1, address


def test_the_policy_allows_our_origin_and_the_very_inline_scripts_of_the_page(built):
    for address, page in built.items():
        (policy,) = [one["content"] for one in page.all("meta") if one["http-equiv"] == "Content-Security-Policy"]
        rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
        assert rules["default-src"] == "'self'", address
        assert "unsafe-inline" not in rules["script-src"] and "unsafe-eval" not in rules["script-src"].replace("wasm-unsafe-eval", "")
        assert not re.search(r"https?:|\*", policy), address
        inline = re.findall(r"<script(?![^>]*(?:src=|json))[^>]*>(.*?)</script>", page.text, re.DOTALL)
        wanted = {f"'sha256-{base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()}'" for body in inline}
        assert set(re.findall(r"'sha256-[^']+'", rules["script-src"])) == wanted, address


def test_no_page_has_code_in_its_attributes(built):
    for address, page in built.items():
        for element in page.elements:
            assert not any(name.startswith("on") for name in element.attributes), (address, element)
            assert not (element["href"] or "").startswith("javascript:"), (address, element)


def test_the_calculator_is_loaded_on_its_pages_only(built):
    for address, page in built.items():
        loads = any((script["src"] or "").split("?")[0].endswith("calculator.js") for script in page.all("script"))
        wants = address[3:] in {f"calculators/{name}/" for name in ("statutory-interest", "late-fee", "milestones")}
        assert loads == wants, address


def test_the_chooser_offers_four_languages_without_a_script(site):
    page = read(site / "index.html")
    assert not page.all("script")
    assert [(link["hreflang"], link["href"]) for link in page.all("a")] == [(one, f"/{one}/") for one in LANGUAGES]
    assert {link["hreflang"] for link in page.all("link") if link["rel"] == "alternate"} == {*LANGUAGES, "x-default"}


def test_the_page_that_is_not_there_speaks_four_languages(site):
    page = read(site / "404.html")
    assert not page.all("script")
    assert [item["lang"] for item in page.all("li")] == list(LANGUAGES)
    assert [link["href"] for link in page.all("a")] == [f"/{one}/" for one in LANGUAGES]
    assert all(link["href"].startswith("/") for link in page.all("link")), "it is shown at any depth"


def _meta(page, name):
    (content,) = [one["content"] for one in page.all("meta") if one["name"] == name]
    return content
