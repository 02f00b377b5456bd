"""The four trees of docs/ are one text in four languages: equal files, headings, links and markers."""

import re
from pathlib import Path

import pytest
import yaml

DOCS = Path(__file__).resolve().parents[2] / "docs"
LANGUAGES = ("fr", "de", "ru", "en")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def files(language):
    return {str(path.relative_to(DOCS / language)) for path in (DOCS / language).rglob("*") if path.is_file()}


def source(language, name):
    return FENCE.sub("", (DOCS / language / name).read_text("utf-8"))


def headings(language, name):
    return re.findall(r"^(#{1,6}) .*?\{ #([a-z0-9-]+) \}$", source(language, name), re.MULTILINE)


NAMES = sorted(files("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_files(language):
    assert files(language) == files("en")
    assert all(name.endswith(".md") for name in files(language))


@pytest.mark.parametrize("name", NAMES)
def test_headings_have_equal_levels_and_ids_in_all_languages(name):
    for language in LANGUAGES:
        assert headings(language, name) == headings("en", name), language
        assert headings(language, name)[0] == ("#", "top"), language


@pytest.mark.parametrize("name", NAMES)
def test_every_heading_carries_its_own_id(name):
    for language in LANGUAGES:
        lines = [line for line in source(language, name).splitlines() if re.match(r"#{1,6} ", line)]
        assert len(lines) == len(headings(language, name)), (language, lines)


@pytest.mark.parametrize("name", NAMES)
def test_links_within_the_guide_are_equal_in_all_languages(name):
    def links(language):
        return sorted(set(re.findall(r"\]\((?!https?:)([^)\s]+)\)", source(language, name))))

    for language in LANGUAGES:
        assert links(language) == links("en"), language


@pytest.mark.parametrize("name", NAMES)
def test_markers_are_equal_in_all_languages_and_the_only_html(name):
    def markers(language):
        return re.findall(r"<!-- .*? -->", source(language, name))

    for language in LANGUAGES:
        assert markers(language) == markers("en"), language
        rest = re.sub(r"<!-- .*? -->|<https?://[^>]+>", "", source(language, name))
        assert not re.search(r"</?[a-zA-Z]", rest), language


@pytest.mark.parametrize("name", NAMES)
def test_front_matter_has_a_short_title_and_a_description(name):
    for language in LANGUAGES:
        head = re.match(r"---\n(.*?)\n---\n", (DOCS / language / name).read_text("utf-8"), re.DOTALL)
        meta = yaml.safe_load(head[1])
        assert set(meta) >= {"title", "description"}, language
        assert len(meta["title"]) <= 45, (language, meta["title"])
        assert len(meta["description"]) <= 155, (language, meta["description"])
        assert re.search(r"[.!?]$", meta["description"]), (language, meta["description"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_typography_of_the_language(language):
    """Straight quotes and spaces that may break where the language wants none."""
    for name in NAMES:
        text = re.sub(r"`[^`]*`", "code", source(language, name))
        text = re.sub(r"\A---.*?^---$|\{[^}]*\}|\]\([^)]*\)|<!--.*?-->", "", text, flags=re.DOTALL | re.MULTILINE)
        assert '"' not in text, name
        assert "'" not in text, name
        if language == "fr":
            assert not re.search(r"[^\s\u00a0\u202f][;!?»]|[^\s\u00a0\u202f\d]:\s| [;:!?»]|« ", text), (
                name, re.findall(r".{0,20}(?:[^\s\u00a0\u202f][;!?»]|[^\s\u00a0\u202f\d]:\s| [;:!?»]|« ).{0,10}", text)[:5])
        if language in ("de", "ru"):
            assert not re.search(r" [;:!?]", text), name
        if language == "de":
            assert not re.search(r"[«»”]", text), name
        assert not re.search(r"(?:§|Art\.|art\.|ст\.|Abs\.|п\.) \d", text), (name, re.findall(r"(?:§|Art\.|art\.|ст\.|Abs\.|п\.) \d+", text)[:5])
