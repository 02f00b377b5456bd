"""Every word of the guide and of the words the build adds is spelled right, in its own language."""

import pytest

from tests.guide import spelling
from tests.guide.reading import LANGUAGES, Piece, generated_words, guide, pieces_of_markdown

PIECES = [*guide(), *generated_words()]
LISTS = {language: spelling.listed(language) for language in LANGUAGES}


@pytest.fixture(scope="module")
def mistakes():
    return spelling.mistakes(PIECES, LISTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_misspelled(mistakes, language):
    found = [f"{word}: {', '.join(places[:3])}" for (spoken, word), places in sorted(mistakes.items()) if spoken == language]
    assert not found, f"Mend these, or list them in spelling/{language}.txt with a reason:\n" + "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_is_used(language):
    assert spelling.unused(PIECES, language, LISTS[language]) == set()


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


def test_foreign_words_are_spelled_in_their_own_language():
    right, wrong = "Die *mise en demeure*{ lang=fr }", "Die *mise en demeurre*{ lang=fr }"
    assert spelling.mistakes(pieces_of_markdown("sample", "de", right), LISTS) == {}
    assert list(spelling.mistakes(pieces_of_markdown("sample", "de", wrong), LISTS)) == [("fr", "demeurre")]
