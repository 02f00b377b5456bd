"""The texts of the payment terms: complete in four languages, true to the law files, without a typed figure."""

import dataclasses
import hashlib
import re
import unicodedata
from datetime import date
from decimal import Decimal

import pytest

from calculators import reader
from calculators.law.model import Band
from site_build import terms_text
from site_build.terms_text import LANGUAGES, TERMS, Terms, all_terms, fingerprint, load, money, placeholders, words

ALL = all_terms()
FIRST = [one for one in ALL if one.days == 14]
each = pytest.mark.parametrize("one", ALL, ids=lambda one: one.path)
each_country = pytest.mark.parametrize("one", FIRST, ids=lambda one: f"{one.version}-{one.code}")


def templates(one: Terms):
    """Every sentence of a country's file: (where, language, text)."""
    source = one.source
    for key in ("rule", "place", "heading"):
        yield from ((key, language, text) for language, text in source[key].items())
    for key, texts in source["deed"].items():
        yield from ((f"deed.{key}", language, text) for language, text in texts.items())
    for clause in source["clause"]:
        for language in LANGUAGES:
            for part in ("title", "text"):
                yield f"clause {clause['id']}.{part}", language, clause[language][part]
    for language in LANGUAGES:
        yield "changes", language, one.changes(language)
    for position, remark in enumerate(source["remark"]):
        for language, text in remark.items():
            if language == "quote":
                yield f"quote {position}", one.binding, text
            else:
                yield f"remark {position}", language, text


def frame_texts():
    for language in LANGUAGES:
        for key, value in words(language).items():
            if isinstance(value, dict):
                yield from ((f"{key}.{name}", language, text) for name, text in value.items())
            else:
                yield key, language, value


def test_the_first_version_covers_five_jurisdictions_with_two_periods():
    paths = {one.path for one in ALL}
    wanted = {f"standard/0.1/{code}/{days}d" for code in ("fr", "de", "gb-eng", "ru", "us-ca") for days in (14, 30)}
    assert wanted <= paths


@each_country
def test_a_later_version_says_what_it_changed(one):
    is_first = one.version == one.versions[-1].version
    for language in LANGUAGES:
        assert bool(one.changes(language)) is not is_first, language


@each_country
def test_every_sentence_stands_in_four_languages(one):
    source = one.source
    tables = [source[key] for key in ("rule", "place", "heading")] + list(source["deed"].values())
    tables += [{language: text for language, text in remark.items() if language != "quote"} for remark in source["remark"]]
    tables += [{language: value for language, value in clause.items() if language != "id"} for clause in source["clause"]]
    for table in tables:
        assert set(table) == set(LANGUAGES)
        assert all(table.values())
    assert list(source["deed"]) == ["due", "interest", "fixed", "part", "next"]


def test_the_frame_has_the_same_words_in_four_languages():
    shapes = {}
    for language in LANGUAGES:
        table = words(language)
        shapes[language] = {
            key: sorted(value) if isinstance(value, dict) else placeholders(value) for key, value in table.items()
        }
    for language in LANGUAGES:
        assert shapes[language] == shapes["en"], language


@each_country
def test_a_translation_names_the_same_figures(one):
    by_place = {}
    for where, language, text in templates(one):
        by_place.setdefault(where, {})[language] = placeholders(text)
    for where, found in by_place.items():
        assert len(set(map(str, found.values()))) == 1, f"{one.code}, {where}: {found}"


@each_country
def test_clauses_are_few_and_each_has_its_own_name(one):
    ids = [clause["id"] for clause in one.source["clause"]]
    assert 5 <= len(ids) <= 8
    assert len(set(ids)) == len(ids)
    assert ids[0] == "scope" and ids[-1] == "law"


MONTHS = "janvier|juillet|juin|décembre|Januar|Juli|Juni|Dezember|января|июля|июня|декабря|January|July|June|December"
NOT_FIGURES = [
    r"\{\w+\}",                                                       # placeholders
    r"\b\d{1,2}(?:er|\.)?[\s\u00a0](?:" + MONTHS + r")\b",             # the first days of half-years
    r"§§?[\s\u00a0]\d+[a-z]?(?:\(\d+\))?(?:\([a-z]\))?(?:(?:, | and |–)\d+)*",
    r"(?:Abs|Nr|Art|art|arts|ст|п|абз|№|n°|al|par|Ziff|no|No)\.?[\s\u00a0][LD]?\d[\d.\-]*(?:\(\d+\))?(?:[\s\u00a0]I+)?",
    r"(?:[Ss]ection|article|Satz|Abschnitt|phrase|point|предложение)[\s\u00a0]\d+(?:-\d+)*A?",
    r"(?:und|and|и|et)[\s\u00a0]D441-5",
    r"SI[\s\u00a0]2002/1675",
    r"\b22\.11\.2016\b",
    r"(?:Act|von|loi de|закон) 1998\b|\b1998 Act\b",
]


@each_country
def test_no_figure_of_the_law_is_typed_into_a_sentence(one):
    """Rates, sums and days come from the law files; what is left are articles and the first days of half-years."""
    for where, language, text in templates(one):
        rest = text
        for pattern in NOT_FIGURES:
            rest = re.sub(pattern, "", rest)
        assert not re.search(r"\d", rest), f"{one.code}, {where}, {language}: {rest}"


def test_the_search_for_typed_figures_sees_one():
    text = "Außerdem schuldet der Auftraggeber 40 € (§ 288 Abs. 5 BGB)."
    for pattern in NOT_FIGURES:
        text = re.sub(pattern, "", text)
    assert re.search(r"\d", text)


@each_country
def test_the_sentences_were_written_for_what_the_law_file_says(one):
    """The prose says `each half-year`, `costs, then interest`: if the law file says otherwise now, the prose is wrong."""
    regime = one.regime
    written = dict(one.source["written_for"])
    assert written.pop("fixed_sums") == len(one.figures.fixed_sums)
    if edges := written.pop("edges", None):
        assert {row.edges for row in regime.recovery} == {edges}
    if "anchors" in written:
        assert tuple(written.pop("anchors")) == regime.anchors
    assert tuple(written.pop("appropriation")) == tuple(map(str, regime.appropriation))
    assert written.pop("first_day") == regime.first_day
    for key, value in written.items():
        assert getattr(regime, key) == value, key
    assert not regime.rate_is_maximum and regime.rate_cap is None and regime.rate_floor is None
    if regime.max_term:
        assert max(one.settings["days"]) <= regime.max_term.days


TYPOGRAPHY = {
    "fr": [(r" [;:!?»]", "a plain space before a mark"), (r"« ", "a plain space after «"), (r"[“”]", "English quotes")],
    "de": [(r"[”«»]", "foreign quotes"), (r"(?:Abs|Nr|Art|Ziff)\. [\d{]", "a plain space in a citation")],
    "ru": [(r"(?<![\w])(?:ст|п|абз)\. \d|№ \d|ГК РФ| — ", "a plain space in a citation or before a dash"), (r"[“”]", "English quotes")],
    "en": [(r"[«»„]", "foreign quotes"), (r"(?:section|article|art\.) \d", "a plain space in a citation")],
}


def test_every_sentence_keeps_the_typography_of_its_language():
    texts = [(f"{one.code}: {where}", language, text) for one in FIRST for where, language, text in templates(one)]
    for where, language, text in [*texts, *frame_texts()]:
        for pattern, fault in [(r"['\"]", "a straight quote"), (r"  ", "two spaces"), (r"§ \d", "a plain space after §"), *TYPOGRAPHY[language]]:
            assert not re.search(pattern, text), f"{where}, {language}: {fault}: {text}"


# The bytes


@each
def test_the_canonical_text_is_utf8_with_lf_and_nothing_loose(one):
    text = one.canonical.decode("utf-8")
    assert "\r" not in text and "\t" not in text and "\ufeff" not in text
    assert text.endswith("\n") and not text.endswith("\n\n")
    assert all(line == line.rstrip(" ") for line in text.split("\n"))
    assert text == unicodedata.normalize("NFC", text)
    assert "{" not in text


@each
def test_the_canonical_text_names_version_jurisdiction_and_parameters_before_the_clauses(one):
    head, heading, *paragraphs = one.canonical.decode().rstrip("\n").split("\n\n")
    lines = dict(line.split(": ", 1) for line in head.split("\n")[1:])
    assert lines["family"] == one.family
    assert lines["version"] == one.version
    assert lines["jurisdiction"] == one.code
    assert lines["language"] == one.binding == reader.jurisdiction(one.code).languages[0]
    assert lines["law"] == "2026-11-21"
    assert re.fullmatch(r"j-[a-z-]+\.p-b2b\.due-\d+d\.rate-[a-z]+\d[\d-]*\.fix-[a-z0-9-]+\.l-[a-z]{2}", lines["parameters"])
    assert str(one.days) in heading
    assert len(paragraphs) == len(one.source["clause"])
    assert [paragraph.split(". ")[0] for paragraph in paragraphs] == [str(place + 1) for place in range(len(paragraphs))]


def test_parameters_speak_the_closed_words():
    found = {one.code: ".".join(f"{key}-{word}" for key, word in one.parameters.items()) for one in FIRST}
    assert found["fr"] == "j-fr.p-b2b.due-14d.rate-ecb10.fix-40.l-fr"
    assert found["de"] == "j-de.p-b2b.due-14d.rate-base9.fix-40.l-de"
    assert found["gb-eng"] == "j-gb-eng.p-b2b.due-14d.rate-bank8.fix-40-70-100.l-en"
    assert found["ru"] == "j-ru.p-b2b.due-14d.rate-key0.fix-none.l-ru"
    assert found["us-ca"] == "j-us-ca.p-b2b.due-14d.rate-fixed10.fix-none.l-en"


def test_no_two_texts_share_a_fingerprint():
    assert len({one.fingerprint for one in ALL}) == len(ALL)


def test_the_fingerprint_is_the_start_of_sha256_in_crockfords_letters():
    """Worked from the bits, five at a time, another way than the code does it."""
    for data in (b"", b"abc", "Zahlungsziel".encode()):
        bits = "".join(f"{byte:08b}" for byte in hashlib.sha256(data).digest())[:60]
        letters = "".join("0123456789abcdefghjkmnpqrstvwxyz"[int(bits[start : start + 5], 2)] for start in range(0, 60, 5))
        assert fingerprint(data).replace("-", "") == letters
        assert re.fullmatch(r"[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}", fingerprint(data))


@each
def test_the_rule_is_in_the_text_and_todays_percentage_is_not(one, monkeypatch):
    before = Terms(one.folder, one.code, one.days).canonical
    series = reader.series

    def moved(reference):
        found = series(reference)
        last = dataclasses.replace(found.steps[-1], percent=found.steps[-1].percent + 1)
        return dataclasses.replace(found, steps=(*found.steps[:-1], last))

    monkeypatch.setattr(reader, "series", moved)
    assert Terms(one.folder, one.code, one.days).canonical == before
    if one.figures.points:
        assert str(one.figures.points) in before.decode()


def changed_law(one: Terms, **changes) -> Terms:
    """The same terms where the law changes after the version's day."""
    regime = dataclasses.replace(one.regime, **changes)
    others = tuple(regime if other.id == regime.id else other for other in one.country.regime)
    fresh = Terms(one.folder, one.code, one.days)
    fresh.__dict__["country"] = dataclasses.replace(one.country, regime=others, checked=date(2030, 1, 1))
    return fresh


def test_a_later_law_leaves_the_text_and_is_reported():
    one = next(one for one in FIRST if one.code == "de")
    later = dataclasses.replace(one.regime.margins[-1], start=date(2029, 1, 1), points=Decimal(12))
    changed = changed_law(one, margins=(*one.regime.margins, later))
    assert changed.canonical == one.canonical
    assert changed.law_changes() == ["points"]
    assert one.law_changes() == []


def test_a_corrected_figure_of_the_law_day_does_change_the_text():
    one = next(one for one in FIRST if one.code == "de")
    wrong = tuple(dataclasses.replace(row, bands=(Band(Decimal(0), Decimal(41)),)) for row in one.regime.recovery)
    assert changed_law(one, recovery=wrong).canonical != one.canonical


def test_amounts_are_written_as_each_language_does():
    assert [money(Decimal(10000), "GBP", language) for language in LANGUAGES] == ["10\u202f000\u00a0£", "10.000\u00a0£", "10\u00a0000\u00a0£", "£10,000"]
    assert terms_text.percent(Decimal("12.40"), "fr") == "12,40\u00a0%"


def test_the_vocabulary_has_a_word_for_every_reference():
    vocabulary = load(TERMS / "vocabulary.toml")
    assert {one.figures.reference or "fixed" for one in ALL} <= set(vocabulary["rate"])
    assert vocabulary["order"][0] == "j"
