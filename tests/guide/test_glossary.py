"""The glossary holds the pages to its words, and its own page and explanations lead somewhere."""

import re
import shutil
from collections import Counter
from functools import cache

import pytest
from markdown import Markdown

from site_build import glossary
from tests.guide.reading import DOCS, LANGUAGES, Piece, body, generated_words, guide, names, page, pieces_of_page
from tests.pages.html import read

TERMS = {term.id: term for term in glossary.terms()}
NEVER = [(term.id, language, pattern) for term in TERMS.values() for language, patterns in term.never.items() for pattern in patterns]
PIECES = [*guide(), *(piece for piece in generated_words() if not piece.place.startswith("site_build/glossary.toml"))]
EXPLAINED = [(language, name) for language in LANGUAGES for name in names(language) if glossary.EXPLAINED.match(name)]


def headings(language, name):
    return set(re.findall(r"^#+ .*\{ #([a-z0-9-]+) \}$", page(language, name), re.MULTILINE))


# The terms and the pages


def test_every_term_of_the_outline_is_there():
    assert len(TERMS) >= 50
    assert len(TERMS) == len(glossary.terms()), "two terms share an id"
    for term in TERMS.values():
        assert all(term.words(language) for language in LANGUAGES), term.id
        assert not term.tip or set(term.tip) == set(LANGUAGES), term.id
        assert set(term.statute) <= set(glossary.LANGUAGE_OF), term.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("term", TERMS.values(), ids=TERMS)
def test_a_term_occurs_where_it_is_at_home(term, language):
    name, _, heading = term.page.partition("#")
    assert name in names(language)
    assert not heading or heading in headings(language, name)
    text = " ".join(piece.text for piece in pieces_of_page(language, name) if piece.language == language)
    if "<!-- " in page(language, name):             # a table or a form stands there
        text += " ".join(piece.text for piece in PIECES if piece.language == language and not piece.place.startswith("docs/"))
    assert term.found(language).search(text), f"none of {term.words(language)} in docs/{language}/{name}"


def forbidden(pieces, term, language, pattern):
    """Places of a rendering that must not occur. Foreign words that a page only mentions do not count."""
    wrong = re.compile(rf"\b(?:{pattern})", re.IGNORECASE)
    return [
        piece.place
        for piece in pieces
        if piece.language == language and wrong.search(piece.text) and not mentioned(piece)
    ]


def mentioned(piece):
    return piece.place.startswith("docs/") and not piece.place.startswith(f"docs/{piece.language}/")


@pytest.mark.parametrize(("term", "language", "pattern"), NEVER)
def test_forbidden_renderings_occur_nowhere(term, language, pattern):
    allowed = {place for one in glossary.source()["allowed"] if one["term"] == term for place in one["places"]}
    assert [place for place in forbidden(PIECES, term, language, pattern) if place.split(":")[0] not in allowed] == []


def test_every_exception_is_needed():
    for one in glossary.source()["allowed"]:
        assert one["reason"]
        for place in one["places"]:
            found = [
                where
                for term, language, pattern in NEVER
                if term == one["term"]
                for where in forbidden(PIECES, term, language, pattern)
            ]
            assert any(where.startswith(f"{place}:") for where in found), f"{place} does not need its exception for {one['term']}"


@pytest.mark.parametrize(
    ("language", "text", "term"),
    [
        ("de", "Wir berechnen eine Strafgebühr.", "late-fee"),
        ("de", "Nach der Anmut-Frist ruht die Arbeit.", "grace-period"),
        ("fr", "Versez des arrhes de trente pour cent.", "deposit"),
        ("fr", "Un délai de grâce de sept jours", "grace-period"),
        ("ru", "Внесите задаток до начала работ.", "deposit"),
        ("ru", "Обратитесь в суд малых претензий.", "small-claims"),
        ("en", "Mind the payment deadline period.", "payment-term"),
    ],
)
def test_a_forbidden_rendering_is_found(language, text, term):
    sample = [Piece(f"docs/{language}/sample.md:1", language, text)]
    assert any(forbidden(sample, term, spoken, pattern) for one, spoken, pattern in NEVER if one == term)


# The page


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The four pages, rendered, in a copy of the trees."""
    staging = tmp_path_factory.mktemp("staging")
    for language in LANGUAGES:
        shutil.copytree(DOCS / language, staging / language)
    glossary.write_pages(staging)
    pages = {}
    for language in LANGUAGES:
        text = (staging / language / "glossary.md").read_text(encoding="utf-8")
        file = staging / f"{language}.html"
        file.write_text(Markdown(extensions=["attr_list"]).convert(body(text)), encoding="utf-8")
        pages[language] = read(file)
    return pages


def test_the_four_pages_have_the_same_entries_and_headings(written):
    for language in LANGUAGES:
        ids = Counter(element["id"] for element in written[language].elements if element["id"])
        assert ids == Counter(element["id"] for element in written["en"].elements if element["id"]), language
        assert max(ids.values()) == 1, "an id stands there twice"
        assert set(TERMS) | {"top", "terms", "false-friends", "next"} <= set(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_entry_has_its_four_languages(written, language):
    others = [other for other in LANGUAGES if other != language]
    entries = {element["id"]: element.text for element in written[language].all("tbody")}
    assert set(entries) == set(TERMS)
    marked = [element["lang"] for element in written[language].elements if element.tag == "span" and element["lang"]]
    for other in others:
        assert marked.count(other) >= len(TERMS) + 1, other
    for term in TERMS.values():
        entry = entries[term.id]
        assert entry.startswith(", ".join(term.words(language)))
        assert all(", ".join(term.words(other)) in entry for other in others)
        assert term.tip.get(language, "") in entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_entry_leads_to_its_page(written, language):
    links = [element["href"] for element in written[language].all("a") if element["href"].startswith("../")]
    assert len(links) == len(TERMS)
    for link in links:
        path, _, heading = link.removeprefix("../").partition("#")
        name = next(name for name in (f"{path.rstrip('/')}.md", f"{path}index.md") if name in names(language))
        assert not heading or heading in headings(language, name), link


# The explanation at first use


@cache
def rendered(language, name):
    return Markdown(extensions=["attr_list", "tables"]).convert(body(page(language, name)))


def explained(html, language="en", name="guide/before/sample.md"):
    return re.findall(r'<a class="saldo-term" href="([^"]*)" title="([^"]+)">([^<]+)</a>', glossary.explain(html, language, name, "../../../"))


def test_only_the_first_use_is_explained():
    found = explained("<p>A deposit, and another deposit.</p><p>Deposits again.</p>")
    assert found == [("../../../glossary/#deposit", TERMS["deposit"].tip["en"], "deposit")]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>The deposit</h2>",
        '<p><a href="x/">the <em>deposit</em></a></p>',
        "<p><code>deposit</code></p>",
        "<blockquote><p>The deposit has arrived.</p></blockquote>",
        '<p><em lang="en">deposit</em></p>',
        "<table><tr><td>deposit<br>deposit</td></tr></table>",
        "<p>depositary</p>",
    ],
)
def test_headings_links_letters_and_foreign_words_are_left_alone(html):
    assert explained(html) == []
    assert len(explained(html + "<p>A deposit.</p>")) == 1, "what follows is explained again"


def test_a_page_does_not_explain_what_is_at_home_there():
    assert explained("<p>A deposit.</p>", name="guide/before/deposits-and-schedule.md") == []


@pytest.mark.parametrize("name", ["index.md", "method.md", "guide/index.md", "articles/index.md", "countries/de.md"])
def test_other_pages_explain_nothing(name):
    assert explained("<p>A deposit.</p>", name=name) == []


def test_a_page_explains_a_few_terms_at_most():
    text = " and ".join(term.words("de")[0] for term in TERMS.values() if term.tip)
    assert len(explained(f"<p>{text}</p>", "de")) == glossary.MOST


@pytest.mark.parametrize(("language", "name"), EXPLAINED)
def test_explanations_leave_the_text_as_it_is(language, name):
    html = rendered(language, name)
    result = glossary.explain(html, language, name, "../../../")
    links = explained(html, language, name)
    assert re.sub(r'<a class="saldo-term"[^>]*>([^<]*)</a>', r"\1", result) == html
    assert len(links) <= glossary.MOST
    assert len({target for target, _, _ in links}) == len(links)
    assert {target.split("#")[1] for target, _, _ in links} <= {term for term in TERMS if TERMS[term].tip}


@pytest.mark.parametrize("language", LANGUAGES)
def test_explanations_are_used(language):
    """Most terms that have one are explained somewhere, and not on every page the same."""
    used = Counter()
    for spoken, name in EXPLAINED:
        if spoken == language:
            used.update(target.split("#")[1] for target, _, _ in explained(rendered(language, name), language, name))
    assert len(used) >= 12, used
