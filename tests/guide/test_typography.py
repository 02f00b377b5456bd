"""The typography of each language, in docs/, in the words the build adds and in the law files. Each rule is shown to fail."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from tests.guide.reading import LANGUAGES, Piece, generated_words, guide, law_words

NBSP, NNBSP = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"


@dataclass(frozen=True)
class Rule:
    """`pattern` finds what is wrong; it finds something in `bad` and nothing in `good`."""

    name: str
    languages: str
    pattern: str
    bad: str
    good: str


RULES = [
    # All four
    Rule("no straight quotation marks", "fr de ru en", r'"', 'the "client"', "the “client”"),
    Rule("no straight apostrophes", "fr de ru en", r"'", "l'échéance", "l’échéance"),
    Rule("one space, not two", "fr de ru en", r"[ \u00a0\u202f]{2,}", "a  b", "a b"),
    Rule("no space before a comma or a full stop", "fr de ru en", r"[ \u00a0\u202f][,.](?!\d)", "so , what", "so, what"),
    Rule("a dash is no hyphen", "fr de ru en", r"(?<=\s)-(?=\s)|--", "late - again", "late – again"),
    Rule("an ellipsis is one character", "fr de ru en", r"\.\.", "and so on...", "and so on…"),
    Rule("thousands hold together", "fr de ru en", r"(?<![\d.])\d{1,3} \d{3}(?!\d)", "1 000", f"1{NBSP}000"),
    Rule("a currency sign holds to its amount", "fr de ru en", r"\d [€₽$£]|[€₽$£] \d", "40 €", f"40{NBSP}€"),
    Rule("a currency holds to its amount", "fr de ru en", r"\d (?:EUR|GBP|RUB|USD|CHF|Euro|euros?|Franken|francs|руб)|(?:EUR|GBP|RUB|USD|CHF) \d", "300 Euro", f"300{NBSP}Euro"),
    Rule("a per cent sign holds to its number", "fr de ru en", r"\d %", "5 %", f"5{NBSP}%"),
    Rule("a paragraph sign holds to its number", "fr de ru en", r"§ ", "§ 288", f"§{NBSP}288"),
    # French
    Rule("narrow no-break space before ; ! ?", "fr", r"(?<![\u202f;!?…(\d])[;!?]|(?<=\d);(?! \d)|(?<=\d)[!?]", "Pourquoi ?", f"Pourquoi{NNBSP}?"),
    Rule("no-break space before :", "fr", r"(?<![\u00a0\d]):|(?<=\d):(?!\d)", "voici : rien", f"voici{NBSP}: rien"),
    Rule("no-break space inside « »", "fr", r"«(?!\u00a0)|(?<!\u00a0)»", "« oui »", f"«{NBSP}oui{NBSP}»"),
    Rule("guillemets outside, “ ” only inside them", "fr", r"„|^[^«]*[“”]", "le “client”", f"«{NBSP}le “client”{NBSP}»"),
    Rule("an article holds to its number", "fr", r"(?i:\b(?:art|al|arts)\.|\bn[°ᵒº]|\barticles?) (?=[LRD]?\.?\d)", "art. 1344", f"art.{NBSP}1344"),
    Rule("thousands are set off", "fr ru", r"\d[.,]\d{3}[ \u00a0]?[€₽$£]", "5.000 €", f"5{NBSP}000{NBSP}€"),
    Rule("per cent is set off", "fr", r"\d%", "5%", f"5{NBSP}%"),
    # German
    Rule("quotation marks are „ “", "de", r"[«»”‟]", "»Ja«", "„Ja“"),
    Rule("each „ has its “", "de", r"„[^“]*(?:„|$)|(?:^|“)[^„]*“", "“Ja“", "„Ja“, „nein“"),
    Rule("an article holds to its number", "de", r"\b(?:Abs|Art|Nr|Satz|Halbs|Ziff|Kap|S)\.? (?=\d)", "Abs. 2", f"Abs.{NBSP}2"),
    Rule("abbreviations of two words hold together", "de", r"\b(?:z\. ?B|d\. ?h|u\. ?a|i\. ?d\. ?R|z\. ?T|o\. ?[äÄ]|u\. ?U|i\. ?S|v\. ?a)\.", "z. B.", f"z.{NBSP}B."),
    Rule("a dash is an en dash", "de", r"—", "spät — aber", "spät – aber"),
    Rule("thousands take a point", "de", rf"\d{NBSP}\d{{3}}(?!\d)", f"5{NBSP}000{NBSP}€", f"5.000{NBSP}€"),
    Rule("per cent is set off", "de", r"\d%", "5%", f"5{NBSP}%"),
    Rule("no space before ; : ! ?", "de", r"[ \u00a0\u202f][;:!?]", "Warum ?", "Warum?"),
    # Russian
    Rule("quotation marks are « », „ “ only inside them", "ru", r"”|^[^«]*[„“]", "слово “аванс”", "«слово „аванс“»"),
    Rule("no space inside « »", "ru", r"«\s|\s»", "« да »", "«да»"),
    Rule("each « has its »", "ru", r"«[^»]*$|^[^«]*»", "«да", "«да»"),
    Rule("no-break space before a dash, a space after it", "ru", r"(?<=[^\u00a0])—|—(?! |$)", "аванс — часть", f"аванс{NBSP}— часть"),
    Rule("an en dash only between numbers", "ru", r"(?<![\d} \u00a0])–|(?<![\d}])[ \u00a0]–|–(?![ \u00a0]?[\d{])", "аванс – часть", "1224–1226, {from} – {to}"),
    Rule("an article holds to its number", "ru", r"(?i:\b(?:ст|ч|п|пп|подп|гл|абз)\.|№) (?=\d)", "ст. 395", f"ст.{NBSP}395"),
    Rule("a code holds to its article", "ru", r"(?<=\d) (?=(?:ГК|ГПК|АПК|УК|НК|КоАП)\b)", "395 ГК", f"395{NBSP}ГК"),
    Rule("the country holds to its code", "ru", r"\b(?:ГК|ГПК|АПК|УК|НК|КоАП) РФ", "ГК РФ", f"ГК{NBSP}РФ"),
    Rule("a year holds to its letter", "ru", r"\d (?=гг?\.)", "2027 г.", f"2027{NBSP}г."),
    Rule("abbreviations of two words hold together", "ru", r"\b[ит]\. ?(?:е|д|п|к|ч)\.|\b(?:и) т\. ?[дп]\.", "т. е.", f"т.{NBSP}е."),
    Rule("no space before ; : ! ?", "ru", r"[ \u00a0\u202f][;:!?]", "Почему ?", "Почему?"),
    Rule("a day, which ends in a point itself, ends no sentence", "ru", r"\{(?:contract_date|end|first|known_through|last|start|until)\}\.", "по {last}.", "по {last} включительно."),
    Rule("вы is not a title", "ru", r"(?<=[а-яё,] )(?:Вы|Вас|Вам|Вами|Ваш\w*)\b", "если Вы", "если вы"),
    # English
    Rule("quotation marks are “ ”, ‘ ’ only inside them", "en", r"[«»„]|^[^“]*‘", "the ‘client’", "“the ‘client’”"),
    Rule("each “ has its ”", "en", r"“[^”]*(?:“|$)|(?:^|”)[^“]*”", "“yes", "“yes” and “no”"),
    Rule("no space before ; : ! ?", "en", r"[ \u00a0\u202f][;:!?]", "Why ?", "Why?"),
    Rule("thousands take a comma", "en", rf"\d{NBSP}\d{{3}}(?!\d)", f"5{NBSP}000{NBSP}€", "€5,000"),
    Rule("per cent is written close", "en", r"\d[ \u00a0]%", f"5{NBSP}%", "5%"),
    Rule("a section holds to its number", "en", r"(?i:\b(?:art|arts|no|nos|s|ss|reg)\.|\b(?:articles?|sections?)) (?=[LRD]?\d)", "s. 113", f"s.{NBSP}113"),
]
PIECES = {"docs": guide(), "generated words": generated_words(), "law": law_words()}


def found(rule: Rule, pieces: Iterable[Piece]) -> list[str]:
    return [
        f"{piece.place}: {piece.text[max(0, match.start() - 30) : match.end() + 20]!r}"
        for piece in pieces
        if piece.language in rule.languages.split()
        for match in re.finditer(rule.pattern, piece.text)
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.languages}: {rule.name}")
def test_the_rule_can_fail(rule):
    for language in rule.languages.split():
        assert found(rule, [Piece("sample", language, rule.bad)]), "the bad sample passes"
        assert not found(rule, [Piece("sample", language, rule.good)]), "the good sample does not pass"


@pytest.mark.parametrize("where", PIECES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.languages}: {rule.name}")
def test_typography(rule, where):
    wrong = found(rule, PIECES[where])
    assert not wrong, "\n".join(wrong)


def test_every_language_is_read():
    """The pieces that the rules look at are there: a reader that finds nothing would pass every rule."""
    for where, least in (("docs", 400), ("generated words", 300), ("law", 800)):
        for language in LANGUAGES:
            assert sum(piece.language == language for piece in PIECES[where]) > least, (where, language)
