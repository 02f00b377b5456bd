"""The fine print of the JSON interface, so that two people get the same cent. Sums are worked out in the comments."""

import json
import re
from pathlib import Path

import pytest

from calculators.browser import compute
from calculators.errors import MESSAGES

PACKAGE = Path(__file__).parent.parent / "calculators"
DEBT = {"amount": "1000.00", "due": "2025-03-31"}


def ask(name="statutory_interest", /, **request):
    return json.loads(compute(name, json.dumps(request)))


def interest(**request):
    answer = ask(**({"jurisdiction": "de", "debts": [DEBT], "until": "2025-04-30"} | request))
    assert "result" in answer, answer
    return answer["result"]


def faults(name="statutory_interest", /, **request):
    answer = ask(name, **request)
    assert "error" in answer, answer
    return {(fault["code"], fault["field"]) for fault in [answer["error"], *answer["error"]["others"]]}


VALID = {"jurisdiction": "de", "debts": [DEBT], "until": "2025-04-30"}
FEE = {"amount": "1000.00", "currency": "EUR", "due": "2025-03-31", "until": "2025-04-30"}
PLAN = {"jurisdiction": "de", "price": "12000.00", "start": "2026-01-01", "end": "2026-06-30"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"debt": []}, ("unknown_key", "debt")),
        ({"debts": [{"amount": "1", "due": "2025-03-31", "dew": "x"}]}, ("unknown_key", "debts[0].dew")),
        ({"jurisdiction": "DE"}, ("unknown_jurisdiction", "jurisdiction")),
        ({"jurisdiction": "germany"}, ("unknown_jurisdiction", "jurisdiction")),
        ({"jurisdiction": "eu"}, ("unknown_jurisdiction", "jurisdiction")),
        ({"jurisdiction": ["de"]}, ("not_a_string", "jurisdiction")),
        ({"regime": "businesses"}, ("unknown_regime", "regime")),
        ({"debts": [{"amount": "1,5", "due": "2025-03-31"}]}, ("not_a_decimal", "debts[0].amount")),
        ({"debts": [{"amount": 1.5, "due": "2025-03-31"}]}, ("number_not_string", "debts[0].amount")),
        ({"debts": [{"amount": "1.555", "due": "2025-03-31"}]}, ("too_many_decimals", "debts[0].amount")),
        ({"debts": [{"amount": "0.00", "due": "2025-03-31"}]}, ("not_positive", "debts[0].amount")),
        ({"debts": [{"amount": "-5", "due": "2025-03-31"}]}, ("not_positive", "debts[0].amount")),
        ({"debts": [{"amount": "1e5", "due": "2025-03-31"}]}, ("not_a_decimal", "debts[0].amount")),
        ({"debts": [{"amount": "١٢", "due": "2025-03-31"}]}, ("not_a_decimal", "debts[0].amount")),
        ({"debts": [{"amount": "1000000000000.01", "due": "2025-03-31"}]}, ("too_large", "debts[0].amount")),
        ({"debts": [{"amount": "NaN", "due": "2025-03-31"}]}, ("not_a_decimal", "debts[0].amount")),
        ({"debts": [{"amount": "1", "due": "2025-02-30"}]}, ("not_a_date", "debts[0].due")),
        ({"debts": [{"amount": "1", "due": "20250331"}]}, ("not_a_date", "debts[0].due")),
        ({"debts": [{"amount": "1", "due": "1989-12-31"}]}, ("date_out_of_range", "debts[0].due")),
        ({"debts": [{"amount": "1"}]}, ("due_or_interest_from", "debts[0]")),
        ({"debts": [DEBT | {"interest_from": "2025-04-01"}]}, ("due_or_interest_from", "debts[0]")),
        ({"debts": []}, ("empty_list", "debts")),
        ({"debts": {}}, ("not_a_list", "debts")),
        ({"debts": ["x"]}, ("not_an_object", "debts[0]")),
        ({"debts": [DEBT] * 10_000}, ("too_many", "debts")),
        ({"until": None}, ("not_a_date", "until")),
        ({"rate": 5}, ("number_not_string", "rate")),
        ({"rate": "-1"}, ("negative", "rate")),
        ({"payments": [{"amount": "1", "date": "2025-05-01"}]}, ("after_until", "payments[0].date")),
        ({"payments": [{"amount": "1", "date": "2025-04-01", "debt": 1}]}, ("unknown_debt", "payments[0].debt")),
        ({"credits": [{"debt": 0, "amount": "1000.01", "date": "2025-04-01"}]}, ("credit_exceeds_debt", "credits[0].amount")),
        ({"day_count": "actual/364"}, ("unknown_choice", "day_count")),
        ({"business_days": "true"}, ("not_a_boolean", "business_days")),
        ({"facts": {"x": True}}, ("unknown_fact", "facts.x")),
        ({"currency": "JPY", "debts": [DEBT | {"amount": "10.50"}]}, ("too_many_decimals", "debts[0].amount")),
        ({"currency": "euro"}, ("unknown_currency", "currency")),
        ({"jurisdiction": "ru", "currency": "EUR"}, ("currency_refused", "currency")),
        ({"debts": [{"amount": "1", "due": "2016-07-30"}], "jurisdiction": "ru"}, ("before_regime", "debts[0].due")),
    ],
)
def test_a_slip_is_named_with_its_field(change, expected):
    """A typing slip must not change a claim."""
    assert expected in faults(**(VALID | change))


@pytest.mark.parametrize("key", ["jurisdiction", "debts", "until"])
def test_required_keys(key):
    """Fine print 1."""
    assert ("missing", key) in faults(**{name: value for name, value in VALID.items() if name != key})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "empty_input"), ("  \n", "empty_input"), ("{", "not_json"), ("[]", "not_json"), ("null", "not_json"),
        ('{"until": NaN}', "not_a_date"), ('{"until": "2025-01-01", "until": "2025-01-02"}', "duplicate_key"),
        ("[" * 100_000, "not_json"), ('{"debts": ' + "9" * 5000 + "}", "not_a_list"),
    ],
)
def test_what_is_no_request_is_an_error_not_a_traceback(text, expected):
    """Whatever comes in."""
    answer = json.loads(compute("statutory_interest", text))
    assert expected in {fault["code"] for fault in [answer["error"], *answer["error"]["others"]]}


def test_all_faults_come_at_once():
    """Nobody mends one field to learn of the next."""
    found = faults(jurisdiction="xx", debts=[{"amount": 1, "due": "soon"}], until="x", colour="red")
    assert {field for _, field in found} == {"jurisdiction", "debts[0].amount", "debts[0].due", "until", "colour"}


def test_every_fault_has_its_sentence_and_every_sentence_its_fault():
    """No code without words, no words without a code."""
    sources = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.name != "errors.py")
    lacking = [code for code in MESSAGES if f'"{code}"' not in sources]
    assert lacking == []
    used = re.findall(r'[Ff]ault\(\s*"(\w+)"', sources)
    assert set(used) <= set(MESSAGES)


def test_interest_never_runs_on_the_due_day_and_until_is_counted():
    """1 000 × 11.27 % × 30/365 = 9.263 -> 9.26, from 1 to 30 April."""
    result = interest()
    assert result["interest"] == "9.26"
    assert [(line["from"], line["to"], line["days"]) for line in result["lines"]] == [("2025-04-01", "2025-04-30", 30)]
    assert result["days"] == 30


def test_due_on_until_bears_nothing_but_the_next_day_has_its_price():
    """Daily interest is that of the day after: 1 000 × 11.27 % / 365 = 0.3088 -> 0.31."""
    result = interest(until="2025-03-31")
    assert result["interest"] == "0.00"
    assert result["lines"] == []
    assert result["recovery_costs"] == "0.00"
    assert result["daily_interest"] == "0.31"


def test_a_rate_of_zero_is_a_rate():
    """Fine print 1 and 5: no interest, but the fixed sum, which a day of delay makes due."""
    result = interest(rate="0")
    assert (result["interest"], result["recovery_costs"], result["days"]) == ("0.00", "40.00", 30)
    assert result["known_through"] is None


def test_payment_before_due_lowers_the_principal_from_the_start():
    """600 × 11.27 % × 30/365 = 5.558 -> 5.56."""
    result = interest(payments=[{"amount": "400.00", "date": "2025-03-31"}])
    assert result["interest"] == "5.56"
    assert len(result["lines"]) == 1


def test_the_day_of_a_part_payment_bears_interest_unless_it_is_free():
    """At 36.5 %, a day costs 1.00 on 1 000: ten days and twenty days of the rest."""
    paid = {"rate": "36.5", "day_count": "actual/365", "payments": [{"amount": "510.00", "date": "2025-04-10"}]}
    # bears: 10 days × 1.00 = 10.00; 510 − 10 = 500 to principal; 20 days × 0.50 = 10.00
    result = interest(**paid)
    assert result["interest"] == "20.00"
    assert result["payments"][0] | {"debt": None} == {
        "date": "2025-04-10", "amount": "510.00", "to_costs": "0.00", "to_interest": "10.00",
        "to_principal": "500.00", "unused": "0.00", "debt": None,
    }
    # free: 9 days × 1.00 = 9.00; 510 − 9 = 501 to principal; 21 days × 0.499 = 10.479 -> 10.48
    assert interest(**paid, payment_day="free")["interest"] == "19.48"


def test_russia_takes_principal_first():
    """At 36.5 %: 10 days × 1.00, all 510 to principal, 20 days × 0.49 = 9.80."""
    result = interest(
        jurisdiction="ru", rate="36.5", day_count="actual/365", payments=[{"amount": "510.00", "date": "2025-04-10"}]
    )
    assert result["interest"] == "19.80"
    assert result["payments"][0]["to_principal"] == "510.00"
    assert result["balance"]["interest"] == "19.80"


def test_kind_by_kind_over_all_debts():
    """Two debts at 36.5 %: 10.00 and 5.00 of interest first, then the older principal."""
    result = interest(
        rate="36.5",
        day_count="actual/365",
        debts=[{"amount": "1000.00", "due": "2025-03-31"}, {"amount": "1000.00", "due": "2025-04-05"}],
        costs=[{"amount": "20.00", "date": "2025-04-01"}],
        payments=[{"amount": "135.00", "date": "2025-04-10"}],
    )
    payment = result["payments"][0]
    assert (payment["to_costs"], payment["to_interest"], payment["to_principal"]) == ("20.00", "15.00", "100.00")
    # The first debt: 10 × 1.00, then 20 × 0.90; the second keeps one line: 25 × 1.00.
    assert [(line["debt"], line["interest"]) for line in result["lines"]] == [(0, "10.00"), (0, "18.00"), (1, "25.00")]


def test_surplus_is_carried_to_later_debts_and_the_rest_is_unused():
    """1 000 + 1.00 interest on the first day, 500 of the later debt, 99 left over."""
    result = interest(
        rate="36.5",
        day_count="actual/365",
        debts=[{"amount": "1000.00", "due": "2025-03-31"}, {"amount": "500.00", "due": "2025-04-20"}],
        payments=[{"amount": "1600.00", "date": "2025-04-01"}],
    )
    assert result["payments"][0]["to_principal"] == "1500.00"
    assert result["payments"][0]["unused"] == "99.00"
    assert result["balance"]["principal"] == "0.00"
    assert result["recovery_costs"] == "40.00"  # the second debt never bore a day
    assert "unused_payment" in [note["code"] for note in result["notes"]]


def test_designated_debt_is_paid_first():
    """The debtor names the younger debt: its 5.00 of interest, then its principal."""
    result = interest(
        rate="36.5",
        day_count="actual/365",
        debts=[{"amount": "1000.00", "due": "2025-03-31"}, {"amount": "1000.00", "due": "2025-04-05"}],
        payments=[{"amount": "105.00", "date": "2025-04-10", "debt": 1}],
    )
    assert (result["payments"][0]["to_interest"], result["payments"][0]["to_principal"]) == ("5.00", "100.00")
    assert result["lines"][-1]["principal"] == "900.00"


def test_payments_do_not_touch_recovery_costs():
    """Paid in full with its interest, the debt still leaves the fixed sum."""
    result = interest(rate="36.5", day_count="actual/365", payments=[{"amount": "1010.00", "date": "2025-04-10"}])
    assert result["balance"] == {
        "principal": "0.00", "interest": "0.00", "costs": "0.00", "recovery_costs": "40.00", "total": "40.00",
    }


def test_credit_note_lowers_from_due_but_the_fixed_sum_follows_the_gross_amount():
    """England: 1 000 less 500 bears on 500; the fixed sum stays that of 1 000, GBP 70."""
    result = interest(
        jurisdiction="gb-eng", rate="36.5", credits=[{"debt": 0, "amount": "500.00", "date": "2025-04-20"}]
    )
    assert result["interest"] == "15.00"
    assert result["recovery_costs"] == "70.00"


def test_cost_bears_from_its_own_day_at_the_countrys_cost_rate():
    """Germany § 104 ZPO: base 2.27 + 5 = 7.27 %; 365 × 7.27 % × 10/365 = 0.727 -> 0.73."""
    result = interest(until="2025-04-30", costs=[{"amount": "365.00", "date": "2025-04-21", "bears_interest": True}])
    line = result["lines"][-1]
    assert (line["debt"], line["cost"], line["rate"], line["days"], line["interest"]) == (None, 0, "7.27", 10, "0.73")
    assert result["balance"]["costs"] == "365.00"


def test_rounding_once_at_the_end():
    """Two lines of 0.005 each: by line 0.01 + 0.01, in total 0.01."""
    debts = [{"amount": "5.00", "due": "2025-04-29"}, {"amount": "5.00", "due": "2025-04-29"}]
    case = {"rate": "36.5", "day_count": "actual/365", "debts": debts}
    assert interest(**case)["interest"] == "0.02"
    assert interest(**case, rounding="total")["interest"] == "0.01"


def test_thirty_day_months():
    """p-konto.de: 10 000 at 6 %, 1 January to 30 July 2016, both ends counted: 210 days, 350.00."""
    case = {
        "rate": "6", "debts": [{"amount": "10000.00", "interest_from": "2016-01-01"}], "until": "2016-07-30",
    }
    result = interest(**case, day_count="30E/360-inclusive")
    assert (result["days"], result["interest"]) == (210, "350.00")
    # From the day before: 31 December counts as the 30th, so the same 210 days.
    assert interest(**case, day_count="30E/360")["days"] == 210
    # Starting on a 31st the two differ: both ends counted, 31 March to 30 April is 31 days, else 30.
    case["debts"], case["until"] = [{"amount": "10000.00", "interest_from": "2016-03-31"}], "2016-04-30"
    assert interest(**case, day_count="30E/360-inclusive")["days"] == 31
    assert interest(**case, day_count="30E/360")["days"] == 30


def test_frozen_rate_stays_firm_past_known_through():
    """England: due 29 June 2025 keeps 12.75, due 30 June 12.25, however long the delay."""
    for due, rate in (("2025-06-29", "12.75"), ("2025-06-30", "12.25")):
        result = interest(jurisdiction="gb-eng", debts=[{"amount": "1000.00", "due": due}], until="2028-12-31")
        assert [line["rate"] for line in result["lines"]] == [rate]
        assert result["provisional_interest"] == "0.00"


def test_a_line_ends_at_known_through_and_the_rest_is_provisional():
    """Russia: known through 30 September 2026; October is the last rate, marked. 1 000 × 14 % × 31/365 = 11.89."""
    result = interest(jurisdiction="ru", debts=[{"amount": "1000.00", "due": "2026-08-31"}], until="2026-10-31")
    known, later = result["lines"]
    assert (known["to"], known["provisional"]) == (result["known_through"], False)
    assert (later["provisional"], later["because"]) == (True, "known_through")
    assert result["provisional_interest"] == later["interest"] == "11.89"


def test_contract_date_picks_the_margin():
    """§ 288: eight points for contracts up to 28 July 2014, nine after; base rate −0.73, so 7.27 and 8.27."""
    case = {"debts": [{"amount": "1000.00", "due": "2014-08-31"}], "until": "2014-09-30"}
    assert interest(**case, contract_date="2014-07-28")["lines"][0]["rate"] == "7.27"
    assert interest(**case, contract_date="2014-07-29")["lines"][0]["rate"] == "8.27"
    assert interest(**case)["lines"][0]["rate"] == "8.27"  # default: the first debt's due


def test_moratorium_days_give_no_line():
    """Russia 2022: a debt of March bears until 31 March and again from 2 October; one of April bears throughout."""
    case = {"jurisdiction": "ru", "until": "2022-10-31"}
    result = interest(**case, debts=[{"amount": "1000.00", "due": "2022-03-21"}])
    assert [(line["from"], line["to"]) for line in result["lines"]] == [
        ("2022-03-22", "2022-03-31"), ("2022-10-02", "2022-10-31"),
    ]
    assert result["lines"][1]["because"] == "moratorium_end"
    assert result["days"] == 40
    later = interest(**case, debts=[{"amount": "1000.00", "due": "2022-04-30"}])
    assert later["lines"][0]["from"] == "2022-05-01"
    other = interest(**case, debts=[{"amount": "1000.00", "due": "2022-03-21"}], facts={"debt_arose_before_moratorium": False})
    assert other["days"] == 224  # 22 March to 31 October


def test_recovery_sum_in_another_currency_stays_outside_the_total():
    """Invoiced in US dollars under German law: EUR 40 stand apart."""
    result = interest(currency="USD")
    assert result["recovery_costs"] == "40.00"
    assert result["recovery_currency"] == "EUR"
    assert result["balance"]["total"] == "1009.26"


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({"kind": "percent_per_year", "value": "9"}, "7.40"),  # 1 000 × 9 % × 30/365 = 7.397
        ({"kind": "percent_per_month", "value": "1.5"}, "15.00"),  # 30 of April's 30 days
        ({"kind": "percent_per_month", "value": "1.5", "counting": "started"}, "15.00"),
        ({"kind": "percent_per_day", "value": "0.1"}, "30.00"),
        ({"kind": "percent_once", "value": "5"}, "50.00"),
        ({"kind": "flat", "value": "25.00"}, "25.00"),
        ({"kind": "flat_per_month", "value": "30"}, "30.00"),
        ({"kind": "flat_per_reminder", "value": "2.50", "reminders": 3}, "7.50"),
        ({"kind": "percent_per_day", "value": "0.1", "cap_percent": "2"}, "20.00"),
        ({"kind": "percent_per_day", "value": "0.1", "cap_amount": "12.00"}, "12.00"),
        ({"kind": "percent_per_year", "value": "1", "minimum_amount": "10.00"}, "10.00"),
        ({"kind": "percent_per_year", "value": "1", "minimum_amount": "10.00", "cap_amount": "9.00"}, "9.00"),
    ],
)
def test_kinds_of_clause(terms, expected):
    """1 000.00 due 31 March 2025, thirty days late."""
    assert ask("late_fee", **FEE, terms=terms)["result"]["fee"] == expected


def test_months_started_and_full():
    """Due 15 January: until 20 March two full months and three started ones, 10.00 each."""
    case = FEE | {"due": "2025-01-15", "until": "2025-03-20"}
    for counting, expected in (("full", "20.00"), ("started", "30.00")):
        terms = {"kind": "percent_per_month", "value": "1", "counting": counting}
        assert ask("late_fee", **case, terms=terms)["result"]["fee"] == expected
    # By days: 16 of January's 31, February's 28 of 28, 20 of March's 31: 5.16 + 10.00 + 6.45 = 21.61
    assert ask("late_fee", **case, terms={"kind": "percent_per_month", "value": "1"})["result"]["fee"] == "21.61"


def test_grace_days():
    """Within them nothing; past them from the day after due, or only from their end where they forgive."""
    terms = {"kind": "percent_per_day", "value": "0.1"}
    within = ask("late_fee", **(FEE | {"until": "2025-04-10"}), terms=terms, grace_days=10)["result"]
    assert within["fee"] == "0.00"
    assert ask("late_fee", **FEE, terms=terms, grace_days=10)["result"]["fee"] == "30.00"
    forgiving = terms | {"grace_forgives": True}
    assert ask("late_fee", **FEE, terms=forgiving, grace_days=10)["result"]["fee"] == "20.00"


def test_compounding_on_anniversaries_of_due():
    """1 % a month on 1 000, added up monthly: 10.00, then 1 % of 1 010.00 = 10.10."""
    terms = {"kind": "percent_per_month", "value": "1", "compounding": "monthly"}
    result = ask("late_fee", **(FEE | {"until": "2025-05-31"}), terms=terms)["result"]
    # due 31 March: April whole, the anniversary is 30 April; May whole on 1 010.00
    assert [line["interest"] for line in result["lines"]] == ["10.00", "10.10"]
    assert result["fee"] == "20.10"


def test_effective_rate_total_and_statutory():
    """30.00 on 1 000 in 30 days is 36.5 % a year; the law gives 9.26 and 40.00; 400 paid leaves 600."""
    terms = {"kind": "percent_per_day", "value": "0.1"}
    result = ask("late_fee", **FEE, terms=terms, jurisdiction="de")["result"]
    assert result["effective_annual_rate"] == "36.50"
    assert result["total"] == "1030.00"
    assert result["daily_fee"] == "1.00"
    assert result["statutory"] == {"interest": "9.26", "recovery_costs": "40.00"}
    paid = ask("late_fee", **FEE, terms=terms, payments=[{"amount": "400.00", "date": "2025-04-10"}])["result"]
    # 10 days × 1.00 + 20 days × 0.60
    assert (paid["fee"], paid["total"], paid["statutory"]) == ("22.00", "622.00", None)


def test_french_floor_is_three_times_the_legal_rate():
    """3 × 2.75 = 8.25 % in the second half of 2026: 8.24 is below, 8.25 is not."""
    case = FEE | {"due": "2026-07-31", "until": "2026-08-31", "jurisdiction": "fr"}
    for value, expected in (("8.24", True), ("8.25", False)):
        result = ask("late_fee", **case, terms={"kind": "percent_per_year", "value": value})["result"]
        found = [finding for finding in result["findings"] if finding["code"] == "below_legal_floor"]
        assert bool(found) == expected
        assert any(finding["severity"] == "ok" for finding in result["findings"]) != expected
        if found:
            assert found[0]["severity"] == "unlawful"
            assert found[0]["values"]["floor"] == "8.25"


def test_a_ceiling_on_the_whole_fee_is_measured_exactly():
    """Latvia, Civil Law art. 1716: at most 10 % of the debt. 30 days at 1/3 % come to 100.00 of 1 000.00: not above."""
    case = FEE | {"jurisdiction": "lv"}
    for value, above in (("0.333333", False), ("0.333667", True)):
        result = ask("late_fee", **case, terms={"kind": "percent_per_day", "value": value})["result"]
        assert result["fee"] == ("100.10" if above else "100.00")
        assert any(finding["code"] == "above_legal_cap" for finding in result["findings"]) == above


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"terms": {"kind": "percent"}}, ("unknown_choice", "terms.kind")),
        ({"terms": {"kind": "flat"}}, ("missing", "terms.value")),
        ({"terms": {"kind": "flat", "value": "1.999"}}, ("too_many_decimals", "terms.value")),
        ({"terms": {"kind": "flat_per_reminder", "value": "2.50"}}, ("missing", "terms.reminders")),
        ({"terms": "10 %"}, ("not_an_object", "terms")),
        ({"grace_days": "5"}, ("not_an_integer", "grace_days")),
        ({"grace_days": -1}, ("negative", "grace_days")),
        ({"payments": [{"amount": "1", "date": "2026-01-01"}]}, ("after_until", "payments[0].date")),
    ],
)
def test_faults_of_a_clause(change, expected):
    """Named like all others."""
    assert expected in faults("late_fee", **(FEE | {"terms": {"kind": "flat", "value": "1"}} | change))


def test_milestones_fit_and_add_up():
    """Germany 2026: interest does not count, so the limit is the largest milestone; 14 280 gross makes two."""
    result = ask("milestones", **PLAN, tax_percent="19")["result"]
    assert (result["limit"], result["largest_milestone"]) == ("10000.00", "10000.00")
    assert [milestone["gross"] for milestone in result["milestones"]] == ["7140.00", "7140.00"]
    assert result["together"] == "14280.00"
    assert result["exposure"] == "7140.00"


def test_french_headroom():
    """P + P × 12.40 % × 365/365 + 40 <= 5 000: P = 4 960 / 1.124 = 4 412.811… -> 4 412.81."""
    result = ask("milestones", jurisdiction="fr", price="4000.00", start="2026-09-01", end="2026-12-01")["result"]
    assert result["procedure"] == "petites-creances"
    assert result["largest_milestone"] == "4412.81"
    assert (result["headroom"]["interest"], result["headroom"]["recovery_costs"]) == ("547.19", "40.00")


def test_weights_deposit_and_rounding():
    """10 % before the start, the rest 1 : 3, in round fifties; the remainder goes to the last."""
    result = ask(
        "milestones", **(PLAN | {"price": "9990.00"}), deposit_percent="10", weights=["1", "3"], round_to="50"
    )["result"]
    # 999.00; of 8 991: 2 247.75 -> 2 200 (44 fifties), the rest 6 791
    assert [milestone["net"] for milestone in result["milestones"]] == ["999.00", "2200.00", "6791.00"]
    assert [milestone["due"] for milestone in result["milestones"]][0] == "2026-01-01"
    assert [milestone["due"] for milestone in result["milestones"]][-1] == "2026-06-30"


def test_what_is_due_together_is_compared_with_the_limit_where_the_law_says_so():
    """England: three milestones each fit 10 000, together they do not; separate contracts lift the warning."""
    plan = {"jurisdiction": "gb-eng", "price": "27000.00", "start": "2026-01-01", "end": "2026-06-30"}
    codes = [finding["code"] for finding in ask("milestones", **plan)["result"]["findings"]]
    assert "together_over_limit" in codes
    codes = [finding["code"] for finding in ask("milestones", **plan, separate_contracts=True)["result"]["findings"]]
    assert "together_over_limit" not in codes


def test_california_limit_follows_the_claimant():
    """CCP 116.220, 116.221: 12 500 for a natural person, 6 250 for a company."""
    plan = {"jurisdiction": "us-ca", "price": "3000.00", "start": "2026-01-01", "end": "2026-06-30"}
    assert ask("milestones", **plan, claimant="individual")["result"]["limit"] == "12500.00"
    assert ask("milestones", **plan)["result"]["limit"] == "6250.00"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"procedure": "x"}, ("unknown_procedure", "procedure")),
        ({"end": "2025-12-31"}, ("date_order", "end")),
        ({"weights": ["1", "0"]}, ("not_positive", "weights[1]")),
        ({"weights": ["1"], "count": 2}, ("weights_count", "count")),
        ({"count": 0}, ("not_positive", "count")),
        ({"deposit_percent": "101"}, ("too_large", "deposit_percent")),
        ({"claimant": "me"}, ("unknown_choice", "claimant")),
        ({"price": "100000000.00"}, ("too_many_milestones", "price")),
    ],
)
def test_faults_of_a_plan(change, expected):
    """Named like all others."""
    assert expected in faults("milestones", **(PLAN | change))


def test_a_first_day_before_the_law_is_an_error_only_where_it_matters():
    """French rates begin in 2009: a cost of 1999 that bears interest is at fault, one that bears none is only added."""
    old = {"amount": "5.00", "date": "1999-01-01"}
    case = {"jurisdiction": "fr", "debts": [DEBT], "until": "2025-04-30"}
    assert faults(**case, costs=[old | {"bears_interest": True}]) == {("before_regime", "costs[0].date")}
    # 1 000 × 13.15 % × 30/365 = 10.808 -> 10.81
    result = interest(**case, costs=[old | {"bears_interest": False}])
    assert (result["interest"], result["balance"]["costs"]) == ("10.81", "5.00")
    later = [{"amount": "10.00", "due": "1999-05-31"}]
    assert interest(jurisdiction="fr", debts=later, until="1999-05-30")["interest"] == "0.00"
    # Due on `until`: the day after would bear interest at a rate that is not known.
    assert faults(jurisdiction="fr", debts=later, until="1999-05-31") == {("before_regime", "debts[0].due")}


# The Netherlands, delay from 2024-02-01: 151 days at 12.50 are 51.71, 184 at 12.25 are 61.75, 31 at 11.15 are 9.47; the
# year of delay ends on 2025-01-31 with 122.93.
DUTCH = {"jurisdiction": "nl", "debts": [{"amount": "1000.00", "due": "2024-01-31"}]}


def test_the_day_after_a_year_of_delay_bears_interest_on_interest():
    """1 122.93 × 11.15 % / 365 = 0.34303 -> 0.34; without the first year's interest it would be 0.31."""
    result = interest(**DUTCH, until="2025-01-31")
    assert (result["interest"], result["daily_interest"]) == ("122.93", "0.34")
    assert interest(**DUTCH, until="2025-01-30")["daily_interest"] == "0.31"


def test_a_line_is_not_cut_where_nothing_is_capitalised():
    """All interest is paid on the last day of the year of delay: 181 days at 11.15 % run through, 55.292 -> 55.29."""
    paid = [{"amount": "122.93", "date": "2025-01-31"}]
    lines = interest(**DUTCH, until="2025-06-30", payments=paid)["lines"]
    assert [(line["from"], line["to"], line["interest"]) for line in lines][-1] == ("2025-01-01", "2025-06-30", "55.29")


def test_capitalised_interest_of_a_cost_goes_on_when_the_cost_is_paid():
    """365.00 at 10 %: 36.50 a year; 10 days on 401.50 = 1.10, then on 300 + 36.50: 82 days = 7.5597 -> 7.56."""
    result = interest(
        jurisdiction="nl",
        debts=[{"amount": "1.00", "due": "2023-12-31"}],
        until="2023-12-31",
        rate="10",
        costs=[{"amount": "365.00", "date": "2022-10-01", "bears_interest": True}],
        payments=[{"amount": "65.00", "date": "2023-10-10"}],
    )
    assert [(line["principal"], line["interest"]) for line in result["lines"]] == [
        ("365.00", "36.50"),
        ("401.50", "1.10"),
        ("336.50", "7.56"),
    ]


LATE = {"amount": "1000.00", "currency": "EUR", "due": "2025-01-31", "until": "2025-05-10"}
DAILY_TENTH = {"kind": "percent_per_year", "value": "36.5", "compounding": "monthly"}  # a tenth of a percent a day


def test_a_payment_leaves_the_compounded_fee_in_place():
    """28.00 on 1 000; 5.14 on 1 028; 26 days on 528 = 13.73; 30 on 546.87 = 16.41; 10 on 563.28 = 5.63."""
    result = ask("late_fee", **LATE, terms=DAILY_TENTH, payments=[{"amount": "500.00", "date": "2025-03-05"}])["result"]
    assert [line["principal"] for line in result["lines"]] == ["1000.00", "1028.00", "528.00", "546.87", "563.28"]
    assert (result["fee"], result["daily_fee"]) == ("68.91", "0.56")
    # On the anniversary itself: 31 days on 1 028 = 31.87, then on 500 + 59.87.
    paid = [{"amount": "500.00", "date": "2025-03-31"}]
    lines = ask("late_fee", **LATE, terms=DAILY_TENTH, payments=paid)["result"]["lines"]
    assert [line["principal"] for line in lines] == ["1000.00", "1028.00", "559.87", "576.67"]


def test_a_monthly_sum_does_not_compound():
    """1.50 a month bears nothing itself: 3 × 1.50 and 10/31 of 1.50 = 0.48; the principal is the unpaid sum."""
    terms = {"kind": "flat_per_month", "value": "1.50", "compounding": "monthly"}
    result = ask("late_fee", **LATE, terms=terms, payments=[{"amount": "100.00", "date": "2025-03-05"}])["result"]
    assert result["fee"] == "4.98"
    assert [line["principal"] for line in result["lines"]] == ["1000.00", "1000.00", "900.00", "900.00"]
    assert ask("late_fee", **LATE, terms=terms | {"value": "0"})["result"]["fee"] == "0.00"


def test_a_month_in_which_all_is_paid_is_not_full():
    """Paid on 5 March: February is full; March has started but is not full. 1.5 % of 1 000 = 15.00 a month."""
    paid = [{"amount": "1000.00", "date": "2025-03-05"}]
    terms = {"kind": "percent_per_month", "value": "1.5"}
    assert ask("late_fee", **LATE, terms=terms | {"counting": "full"}, payments=paid)["result"]["fee"] == "15.00"
    assert ask("late_fee", **LATE, terms=terms | {"counting": "started"}, payments=paid)["result"]["fee"] == "30.00"


def test_started_months_compound_also_after_forgiven_days():
    """Months from 11 February: 50.00; from 11 March, after the anniversary, 5 % of 1 050 = 52.50; of 1 102.50 = 55.13."""
    terms = {"kind": "percent_per_month", "value": "5", "counting": "started", "compounding": "monthly", "grace_forgives": True}
    result = ask("late_fee", **(LATE | {"until": "2025-05-05"}), terms=terms, grace_days=10)["result"]
    assert [line["interest"] for line in result["lines"]] == ["50.00", "52.50", "55.13"]


def test_a_step_that_fits_nothing_is_the_step_s_fault():
    """Limit 10 000, price 25 000: steps of 10 001 fit nothing; of 5 000, four shares of 6 250 leave 10 000 to the last."""
    plan = {"jurisdiction": "de", "procedure": "amtsgericht", "start": "2026-01-01", "end": "2026-06-30"}
    assert faults("milestones", **plan, price="25000.00", round_to="10001") == {("step_too_large", "round_to")}
    whole = ask("milestones", **plan, price="25000.00", round_to="5000")["result"]["milestones"]
    assert [milestone["net"] for milestone in whole] == ["5000.00"] * 3 + ["10000.00"]
    # Half of 3 500 is less than one step of 3 000.
    assert faults("milestones", **plan, price="3500.00", round_to="3000", count=2) == {("step_too_large", "round_to")}


def test_the_deposit_counts_as_a_milestone_beside_weights():
    """30 % of 12 000 and two halves of 8 400 are three milestones; a fourth needs a third weight."""
    plan = PLAN | {"deposit_percent": "30", "weights": ["1", "1"]}
    assert len(ask("milestones", **plan, count=3)["result"]["milestones"]) == 3
    assert faults("milestones", **plan, count=4) == {("weights_count", "count")}


def test_a_plan_before_the_first_limit_is_told_so():
    """The limit of the Amtsgericht is on file from 2002; the claim would be filed 10 days after the end."""
    plan = {"jurisdiction": "de", "price": "100.00", "start": "2001-11-01", "end": "2001-12-21", "delay_days": 10}
    answer = ask("milestones", **plan)["error"]
    assert (answer["code"], answer["field"]) == ("before_limit", "end")
    assert answer["values"] == {"date": "2001-12-31", "first": "2002-01-01"}


def test_headroom_without_interest_is_said():
    """Belgian consumers owe only what a clause asks for: the limit counts it, the law on file gives no figure."""
    plan = {"jurisdiction": "be", "regime": "consumer", "price": "3000.00", "start": "2026-01-01", "end": "2026-06-30"}
    result = ask("milestones", **plan)["result"]
    assert result["headroom"]["interest"] == "0.00"
    assert "headroom_without_interest" in {note["code"] for note in result["notes"]}


def test_a_result_that_outgrows_exact_sums_is_an_error():
    """30 % a day, compounded each month, is past 10^18 within three years."""
    terms = {"kind": "percent_per_day", "value": "30", "compounding": "monthly"}
    assert faults("late_fee", **(FEE | {"until": "2035-03-31"}), terms=terms) == {("result_too_large", "request")}
    assert faults(**(DUTCH | {"until": "2100-12-31"}), rate="100000") == {("result_too_large", "request")}


def test_no_offer_is_made_where_there_is_none():
    """No ‘did you mean’ nothing."""
    assert ask(**(VALID | {"jurisdiction": "xx"}))["error"]["message"].endswith("there is no law file for 'xx'")
    assert "leave x out" in ask(**(VALID | {"facts": {"x": True}}))["error"]["message"]
    assert ask(**(VALID | {"jurisdiction": "germany"}))["error"]["message"]


def test_a_recovery_sum_beside_a_fee_keeps_its_currency():
    """England: GBP 70 for a debt of 1 000, whatever the invoice's currency."""
    result = ask("late_fee", **FEE, terms={"kind": "flat", "value": "5"}, jurisdiction="gb-eng")["result"]
    assert (result["currency"], result["statutory"]["recovery_costs"], result["recovery_currency"]) == ("EUR", "70.00", "GBP")
    assert "recovery_own_currency" in {note["code"] for note in result["notes"]}
    assert ask("late_fee", **FEE, terms={"kind": "flat", "value": "5"})["result"]["recovery_currency"] is None


def test_a_missing_day_is_named_beside_other_faults():
    """All faults at once: the bad amount and the missing day; what is no object at all has one fault."""
    assert faults(**(VALID | {"debts": [{"amount": "x"}, 1]})) == {
        ("not_a_decimal", "debts[0].amount"),
        ("due_or_interest_from", "debts[0]"),
        ("not_an_object", "debts[1]"),
    }


def test_a_recovery_sum_has_the_decimals_of_its_own_currency():
    """Yen have no smaller unit, the EUR 40 beside them have."""
    result = interest(currency="JPY", debts=[DEBT | {"amount": "100000"}])
    assert (result["recovery_costs"], result["balance"]["recovery_costs"]) == ("40.00", "40.00")
    assert result["interest"] == "926"  # 100 000 × 11.27 % × 30/365 = 926.3


def test_what_is_not_counted_is_not_said_to_be_counted():
    """New Zealand's regime gives no figure, so no interest is kept free for it, whatever the District Court may count."""
    plan = {"price": "3000.00", "start": "2026-01-01", "end": "2026-06-30"}
    notes = {note["code"] for note in ask("milestones", jurisdiction="nz", **plan)["result"]["notes"]}
    assert "headroom_without_interest" in notes and "counts_confidence" not in notes
    notes = {note["code"] for note in ask("milestones", jurisdiction="us-ca", **plan)["result"]["notes"]}
    assert "counts_confidence" in notes


@pytest.mark.parametrize("jurisdiction", ["ca", "ca-nu", "kz", "md"])
def test_a_country_without_courts_on_file_says_so(jurisdiction):
    """Asking for a procedure would not help where none can be named."""
    plan = {"price": "3000.00", "start": "2026-01-01", "end": "2026-06-30"}
    assert faults("milestones", jurisdiction=jurisdiction, **plan) == {("no_procedure", "jurisdiction")}


def test_headroom_follows_the_facts():
    """A private creditor's legal rate in France: 6.84 %. 4 679.90 × 6.84 % = 320.105 -> 320.11, together 5 000.01."""
    plan = {"jurisdiction": "fr", "regime": "consumer", "price": "9000.00", "start": "2026-12-01", "end": "2027-06-30"}
    result = ask("milestones", **plan, facts={"creditor_is_individual": True})["result"]
    assert (result["largest_milestone"], result["headroom"]["interest"]) == ("4679.89", "320.10")  # 320.104
    assert ask("milestones", **plan)["result"]["headroom"]["interest"] == "133.82"  # 2.75 % of 4 866.18


def test_the_earliest_debt_decides_whether_the_moratorium_is_presumed():
    """Russia 2022: the order in which debts are listed changes nothing. 1 000 bear 10 + 30 days, the other 31 of October."""
    debts = [{"amount": "1000.00", "due": "2022-03-21"}, {"amount": "1000.00", "due": "2022-09-30"}]
    case = {"jurisdiction": "ru", "until": "2022-10-31"}
    assert interest(**case, debts=debts)["interest"] == interest(**case, debts=debts[::-1])["interest"]
