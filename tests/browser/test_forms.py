"""A person fills a form in each language and reads the figures that the command line prints."""

import pytest

from site_build.form_words import words
from tests.browser.driving import LANGUAGES, FormPage, command_line, squeezed

# The same case as four people would type it.
TYPED = {
    "fr": {"amount": "10 000,00", "due": "30/04/2025", "until": "31/12/2025", "paid": "2 500,50", "day": "15 août 2025"},
    "de": {"amount": "10.000,00", "due": "30.04.2025", "until": "31. Dezember 2025", "paid": "2.500,50", "day": "15.8.2025"},
    "ru": {"amount": "10 000,00", "due": "30.04.2025", "until": "31 декабря 2025 г.", "paid": "2500,50", "day": "15.08.2025"},
    "en": {"amount": "10,000.00", "due": "30 April 2025", "until": "31/12/2025", "paid": "2,500.50", "day": "2025-08-15"},
}
CASE = {
    "jurisdiction": "de",
    "regime": "business",
    "debts": [{"amount": "10000.00", "due": "2025-04-30"}],
    "until": "2025-12-31",
    "payments": [{"amount": "2500.50", "date": "2025-08-15"}],
}


def shown_lines(language, lines, currency):
    said = words(language)
    return [
        [
            squeezed(said.text("period", **{"from": said.day(line["from"]), "to": said.day(line["to"])})),
            said.number(line["days"]),
            squeezed(said.money(line["principal"], currency)),
            squeezed(said.percent(line["rate"])),
            squeezed(said.money(line["interest"], currency)),
        ]
        for line in lines
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_interest_across_a_rate_change_with_a_part_payment(server, browser, language):
    page, typed, said = FormPage(browser, server, language, "statutory_interest"), TYPED[language], words(language)
    page.choose("jurisdiction", "de")
    page.choose("regime", "business")
    page.type("debts[0].amount", typed["amount"])
    page.type("debts[0].due", typed["due"])
    page.type("until", typed["until"])
    page.press("add", "payments")
    page.type("payments[0].amount", typed["paid"])
    page.type("payments[0].date", typed["day"])
    page.submit()
    answer = page.answer()

    result = command_line("statutory_interest", CASE)["result"]
    assert len(result["lines"]) == 3, "the case must cross a change of rate and a payment"
    assert squeezed(said.money(result["balance"]["total"], "EUR")) in answer
    assert page.cells() == shown_lines(language, result["lines"], "EUR")
    paid = result["payments"][0]
    money = [paid[key] for key in ("amount", "to_costs", "to_interest", "to_principal", "unused")]
    assert page.cells(1) == [[squeezed(said.day(paid["date"])), *(squeezed(said.money(sum_, "EUR")) for sum_ in money)]]
    figures = squeezed(page.one(".saldo-result .saldo-figures").text)
    for sum_ in (*result["balance"].values(), result["interest"], result["daily_interest"]):
        if sum_ != "0.00":
            assert squeezed(said.money(sum_, "EUR")) in figures


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fee_of_a_contract(server, browser, language):
    page, said = FormPage(browser, server, language, "late_fee"), words(language)
    page.choose("jurisdiction", "fr")
    page.choose("regime", "business")
    page.type("amount", said.number("4800.50"))
    page.type("due", "2026-01-15")
    page.type("until", "2026-04-10")
    page.choose("terms.kind", "percent_per_month")
    page.type("terms.value", said.number("1.25"))
    page.choose("terms.counting", "started")
    page.submit()
    answer = page.answer()

    request = {
        "jurisdiction": "fr", "regime": "business", "amount": "4800.50", "currency": "EUR", "due": "2026-01-15",
        "until": "2026-04-10", "terms": {"kind": "percent_per_month", "value": "1.25", "counting": "started"},
    }
    result = command_line("late_fee", request)["result"]
    assert squeezed(said.money(result["fee"], "EUR")) in answer
    assert [row[-1] for row in page.cells()] == [squeezed(said.money(line["interest"], "EUR")) for line in result["lines"]]
    findings = [squeezed(item.text) for item in page.all(".saldo-result .saldo-finding")]
    assert len(findings) == len(result["findings"])
    figures = squeezed(page.one(".saldo-result .saldo-figures").text)
    assert squeezed(said.percent(result["effective_annual_rate"])) in figures
    assert squeezed(said.money(result["statutory"]["interest"], "EUR")) in figures


@pytest.mark.parametrize("language", LANGUAGES)
def test_milestones_within_the_limit_of_a_court(server, browser, language):
    page, said = FormPage(browser, server, language, "milestones"), words(language)
    page.choose("jurisdiction", "gb-eng")
    page.choose("claimant", "individual")
    page.choose("regime", "business")
    page.type("price", "24000")
    page.type("start", "2026-10-01")
    page.type("end", "2027-03-31")
    page.click(page.one('[data-group="plan"] summary'))
    page.type("tax_percent", "20")
    page.type("weights", "1; 1; 2; 2")
    page.submit()
    answer = page.answer()

    request = {
        "jurisdiction": "gb-eng", "claimant": "individual", "regime": "business", "price": "24000",
        "start": "2026-10-01", "end": "2027-03-31", "tax_percent": "20", "weights": ["1", "1", "2", "2"],
    }
    result = command_line("milestones", request)["result"]
    assert squeezed(said.money(result["limit"], "GBP")) in answer
    assert squeezed(said.money(result["largest_milestone"], "GBP")) in answer
    shown = [
        [
            str(row["number"]),
            squeezed(said.day(row["due"])),
            *(squeezed(said.money(row[key], "GBP")) for key in ("net", "tax", "gross")),
            squeezed(said.percent(row["share_percent"])),
            squeezed(said.money(row["claim_value"], "GBP")),
            said.text("yes" if row["within_limit"] else "no"),
        ]
        for row in result["milestones"]
    ]
    assert page.cells() == shown


@pytest.mark.parametrize("calculator", ["statutory_interest", "late_fee", "milestones"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worked_example_and_the_form_say_the_same(server, browser, language, calculator):
    """The built page and the script write results on their own: for the same request every part must agree."""
    page = FormPage(browser, server, language, calculator)
    page.press("example")
    page.submit()
    page.answer()
    assert page.parts(".saldo-result") == page.parts(".saldo-example")
    given = [squeezed(text) for text in browser.execute_script(
        "return [...document.querySelectorAll('.saldo-given-box .saldo-given, .saldo-example .saldo-given')]"
        ".map((list) => list.textContent)"
    )]
    assert given[0] == given[1]


def test_questions_of_a_country_appear_with_it(server, browser):
    page = FormPage(browser, server, "en", "statutory_interest")
    moratorium = '[data-name="facts.debt_arose_before_moratorium"][data-jurisdiction="ru"]'
    assert not page.one(moratorium).is_displayed()
    page.choose("jurisdiction", "ru")
    page.choose("regime", "business")
    assert page.one(moratorium).is_displayed()
    page.choose("jurisdiction", "de")
    assert not page.one(moratorium).is_displayed()


def test_neither_country_nor_kind_of_client_is_chosen_beforehand(server, browser):
    for calculator in ("statutory_interest", "late_fee", "milestones"):
        page = FormPage(browser, server, "fr", calculator)
        assert page.field("jurisdiction").get_attribute("value") == ""
        assert not page.all('input[name="regime"]:checked, input[name="claimant"]:checked')


def test_several_invoices_costs_and_a_credit_note(server, browser):
    page, said = FormPage(browser, server, "de", "statutory_interest"), words("de")
    page.choose("jurisdiction", "de")
    page.choose("regime", "business")
    page.type("debts[0].amount", "1500")
    page.type("debts[0].due", "15.02.2026")
    page.press("add", "debts")
    page.type("debts[1].amount", "2 000,00")
    page.type("debts[1].due", "15.03.2026")
    page.press("add", "debts")
    page.type("debts[2].amount", "77")
    page.click(page.all('[data-do="remove"]')[1])  # the second invoice goes, the third takes its place
    page.type("debts[1].due", "20.03.2026")
    page.type("until", "30.06.2026")
    page.click(page.one('[data-group="costs"] summary'))
    page.press("add", "costs")
    page.type("costs[0].amount", "38,00")
    page.type("costs[0].date", "02.04.2026")
    page.click(page.field("costs[0].bears_interest"))
    page.press("add", "credits")
    page.choose("credits[0].debt", "1")
    page.type("credits[0].amount", "7")
    page.type("credits[0].date", "01.04.2026")
    page.submit()
    answer = page.answer()
    result = command_line("statutory_interest", {
        "jurisdiction": "de",
        "debts": [{"amount": "1500", "due": "2026-02-15"}, {"amount": "77", "due": "2026-03-20"}],
        "until": "2026-06-30",
        "costs": [{"amount": "38.00", "date": "2026-04-02", "bears_interest": True}],
        "credits": [{"debt": 1, "amount": "7", "date": "2026-04-01"}],
    })["result"]
    assert squeezed(said.money(result["balance"]["total"], "EUR")) in answer
    names = [said.text("row-debts", number=str(line["debt"] + 1)) if line["debt"] is not None
             else said.text("cost-line", number="1") for line in result["lines"]]
    assert [row[0] for row in page.cells()] == names
