"""Every word of the guide, of the words the build adds and of the law files is spelled right, in its own language."""

import pytest

from tests.guide import spelling
from tests.guide.reading import LANGUAGES, Piece, generated_words, guide, law_words, pieces_of_markdown

PIECES = [*guide(), *generated_words(), *law_words()]
LAW = spelling.listed("law")
LISTS = {language: spelling.listed(language) for language in LANGUAGES}


@pytest.fixture(scope="module")
def mistakes():
    return spelling.mistakes(PIECES, {language: LISTS[language] | LAW for language in LANGUAGES})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_misspelled(mistakes, language):
    found = [f"{word}: {', '.join(places[:3])}" for (spoken, word), places in sorted(mistakes.items()) if spoken == language]
    assert not found, f"Mend these, or list them in spelling/{language}.txt with a reason:\n" + "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_is_used(language):
    assert spelling.unused(PIECES, language, LISTS[language]) == set()


def test_every_term_of_foreign_law_is_used_and_stands_in_one_list():
    assert set.intersection(*(spelling.unused(law_words(), language, LAW) for language in LANGUAGES)) == set()
    assert [word for word in LAW for language in LANGUAGES if word in LISTS[language]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_listed_that_the_dictionary_knows(language):
    """Such an entry would say that something is special when it is not."""
    words = {word for word in LISTS[language] if " " not in word}
    assert words - spelling.unknown(language, words) == set()


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("fr", "Une facture impayéee", "impayéee"),
        ("fr", "l’échéence est passée", "l’échéence"),
        ("de", "Die Rechung ist überfällig", "Rechung"),
        ("de", "Bearbeitunks- und Mahngebühren", "Bearbeitunks"),
        ("ru", "Счёт неоплочен", "неоплочен"),
        ("en", "A late paymant", "paymant"),
        ("en", "The color of money", "color"),
        ("en", "The clyent’s money", "clyent’s"),
    ],
)
def test_a_mistake_is_found(language, text, wrong):
    assert (language, wrong) in spelling.mistakes([Piece("sample", language, text)], {language: LISTS[language]})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L’échéance, c’est aujourd’hui ; § 288, L441-10."),
        ("de", "Bearbeitungs- und Mahngebühren nach § 288 Abs. 5 BGB"),
        ("ru", "Счёт на 15 000 ₽, ст. 395 ГК РФ, 230-ФЗ"),
        ("en", "The client’s well-known invoice of £1,350"),
        ("en", "{ $days } days and {country}"),
    ],
)
def test_what_is_right_passes(language, text):
    assert spelling.mistakes([Piece("sample", language, text)], {language: LISTS[language]}) == {}


def test_a_country_may_be_described_in_the_terms_of_its_own_language():
    """Only of its own; and a slip in such a term is found."""
    right, wrong = "Der Antrag an das County Court", "Der Antrag an das Cuonty Court"
    assert spelling.mistakes([Piece("sample", "de", right, borrows=("en",))], LISTS) == {}
    assert list(spelling.mistakes([Piece("sample", "de", wrong, borrows=("en",))], LISTS)) == [("de", "Cuonty")]
    assert set(spelling.mistakes([Piece("sample", "de", right, borrows=("ru",))], LISTS)) == {("de", "County"), ("de", "Court")}
    assert spelling.mistakes([Piece("sample", "fr", "devant l’Amtsgericht", borrows=("de",))], LISTS) == {}


def test_foreign_words_are_spelled_in_their_own_language():
    right, wrong = "Die *mise en demeure*{ lang=fr }", "Die *mise en demeurre*{ lang=fr }"
    assert spelling.mistakes(pieces_of_markdown("sample", "de", right), LISTS) == {}
    assert list(spelling.mistakes(pieces_of_markdown("sample", "de", wrong), LISTS)) == [("fr", "demeurre")]
