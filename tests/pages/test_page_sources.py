"""The official texts at the foot of a page: what its text cites and its tables link, and nothing that is in doubt."""

import re

import pytest

from site_build import page_sources


def said(html):
    return re.sub(r"<[^>]*>", "", html).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Das Zurückbehaltungsrecht nach §§\u00a0320 und 273\u00a0BGB hilft.", [("de", "§ 320 BGB"), ("de", "§ 273 BGB")]),
        ("de", "- **Österreich:** Berichtigung nach §\u00a016\u00a0UStG.", [("at", "§ 16 UStG (Österreich)")]),
        ("de", "- **Deutschland:** Berichtigung nach §\u00a017\u00a0UStG.", [("de", "§ 17 UStG")]),
        ("de", "Nach §\u00a0288 Abs.\u00a05 BGB", [("de", "§ 288 BGB")]),
        ("fr", "(Code des obligations, art.\u00a0367 et 370)", [("ch", "CO, art. 367"), ("ch", "CO, art. 370")]),
        ("fr", "En Russie, l’art.\u00a0395 du Code civil russe", [("ru", "ст. 395 ГК РФ")]),
        ("fr", "- **France** : Code civil, art.\u00a01224 à 1226.", [("fr", "Code civil, art. 1224–1226")]),
        ("ru", "Есть ст.\u00a0450, 450.1\u00a0ГК\u00a0РФ и §\u00a0323\u00a0BGB.", [("ru", "ст. 450 ГК РФ"), ("ru", "ст. 450.1 ГК РФ"), ("de", "§ 323 BGB")]),
        ("en", "- **Russia:** for interest, art.\u00a0395 of the Civil Code.", [("ru", "ст. 395 ГК РФ")]),
        ("en", "- **France:** (Civil Code, art.\u00a01344).", [("fr", "Code civil, art. 1344")]),
        ("en", "*Limitation Act 1980*{ lang=en }, sections\u00a029 and 30", [("gb-eng", "Limitation Act 1980, s 29"), ("gb-eng", "Limitation Act 1980, s 30")]),
        ("en", "The Insolvency Act 1986, section\u00a0233B", [("gb-eng", "Insolvency Act 1986, s 233B")]),
        # Nothing: whose code it is does not appear, or too late; an act of another country; letters; a number without its act.
        ("en", "As the Civil Code, art.\u00a01344, says", []),
        ("de", "§\u00a0495a\u00a0ZPO gilt in Deutschland.", []),
        ("fr", "- **Belgique** : Code civil, art.\u00a05.88.", []),
        ("de", "> Wir berufen uns auf §\u00a0320\u00a0BGB.", []),
        ("ru", "По ст.\u00a06 нашего договора", []),
    ],
)
def test_what_a_text_cites(language, text, expected):
    assert [(country, said(item)) for country, item in page_sources.cited(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "§\u00a0495a\u00a0ZPO", '<a href="https://www.gesetze-im-internet.de/zpo/__495a.html" lang="de">§\u00a0495a ZPO</a>'),
        ("de", "Art.\u00a0107 OR", '<a href="https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_107">Art.\u00a0107 OR</a>'),
        ("ru", "ст.\u00a0782\u00a0ГК\u00a0РФ", "<span>ст.\u00a0782 ГК РФ</span>"),                 # the address is that of the first part
    ],
)
def test_where_it_is_published_and_in_which_language(language, text, expected):
    assert [item for _, item in page_sources.cited(text, language)] == [expected]


def test_every_written_page_lists_what_its_tables_link(built):
    """A table's links to official publications are those in its cells; the list has each once."""
    seen = 0
    for address, page in built.items():
        if not re.match(r"../(?:guide|articles)/", address) or "<table" not in page.text:
            continue
        listed = page.text.partition('<details class="saldo-texts"')[2].partition("</details>")[0]
        links = set(re.findall(r'<a href="https?://[^"]*">', page.text.partition('<details class="saldo-texts"')[0]))
        assert links <= set(re.findall(r'<a href="https?://[^"]*">', listed)), address
        items = re.findall(r"(?:<a|<span) [^>]*>.*?</(?:a|span)>", listed)
        assert len(items) == len(set(items)), address
        seen += bool(links)
    assert seen > 20


def test_a_page_without_law_says_nothing(built):
    assert "saldo-texts" not in built["en/guide/due/due-day-call/"].text
    assert "saldo-texts" not in built["en/countries/de/"].text
