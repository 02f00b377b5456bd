"""What must hold for any claim: nothing appears, nothing vanishes, nothing depends on the order of one day."""

import json
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.browser import compute

CENT = Decimal("0.01")
FIRST = date(2023, 1, 1)
COUNTRIES = ("de", "fr", "gb-eng", "ru", "us-ca")
days = st.integers(0, 1200).map(lambda count: FIRST + timedelta(days=count))
amounts = st.integers(1, 5_000_000).map(lambda cents: f"{Decimal(cents) / 100:.2f}")


def answer(**request):
    answered = json.loads(compute("statutory_interest", json.dumps(request, default=str)))
    assert "result" in answered, answered
    return answered["result"]


def claim(**more):
    return st.fixed_dictionaries(
        {
            "jurisdiction": st.sampled_from(COUNTRIES),
            "debts": st.lists(st.fixed_dictionaries({"amount": amounts, "due": days}), min_size=1, max_size=4),
            "payments": st.lists(st.fixed_dictionaries({"amount": amounts, "date": days}), max_size=4),
            "costs": st.lists(
                st.fixed_dictionaries({"amount": amounts, "date": days, "bears_interest": st.booleans()}), max_size=2
            ),
            "until": st.just(FIRST + timedelta(days=1250)),
            "rounding": st.sampled_from(["line", "total"]),
            "payment_day": st.sampled_from(["bears", "free"]),
            "day_count": st.sampled_from(["actual/365", "actual/actual", "actual/360", "30E/360", "30E/360-inclusive"]),
        }
        | more
    )


@settings(max_examples=150, deadline=None)
@given(claim())
def test_every_cent_is_conserved(request):
    """Debts + costs + interest = what was paid in + what is still owed; each payment is used up to its last cent."""
    result = answer(**request)
    balance = {key: Decimal(value) for key, value in result["balance"].items()}
    paid = Decimal(0)
    for payment in result["payments"]:
        parts = sum(Decimal(payment[key]) for key in ("to_costs", "to_interest", "to_principal", "unused"))
        assert parts == Decimal(payment["amount"])
        assert all(Decimal(payment[key]) >= 0 for key in ("to_costs", "to_interest", "to_principal", "unused"))
        paid += Decimal(payment["amount"]) - Decimal(payment["unused"])
    owed = sum(Decimal(debt["amount"]) for debt in request["debts"])
    owed += sum(Decimal(cost["amount"]) for cost in request["costs"])
    left = balance["principal"] + balance["interest"] + balance["costs"]
    assert owed + Decimal(result["interest"]) == paid + left
    assert all(amount >= 0 for amount in balance.values())


@settings(max_examples=100, deadline=None)
@given(claim(rounding=st.just("line")))
def test_interest_is_the_sum_of_its_lines(request):
    """The table is the calculation, and each line is principal × rate × days ÷ year length."""
    result = answer(**request)
    assert Decimal(result["interest"]) == sum((Decimal(line["interest"]) for line in result["lines"]), Decimal(0))
    for line in result["lines"]:
        exact = Decimal(line["principal"]) * Decimal(line["rate"]) * line["days"] / (100 * line["year_length"])
        assert abs(exact - Decimal(line["interest"])) <= CENT / 2


@settings(max_examples=80, deadline=None)
@given(claim(rounding=st.just("line")))
def test_lines_of_a_debt_follow_each_other_without_overlap(request):
    """No day is charged twice."""
    result = answer(**request)
    last: dict = {}
    for line in result["lines"]:
        key = (line["debt"], line.get("cost"))
        assert line["from"] <= line["to"]
        assert key not in last or line["from"] > last[key]
        last[key] = line["to"]


@settings(max_examples=80, deadline=None)
@given(claim(), st.randoms(use_true_random=False))
def test_order_of_payments_on_one_day_does_not_matter(request, random):
    """Paying 100 and then 200 on a day is paying 200 and then 100."""
    day = FIRST + timedelta(days=700)
    request["payments"] = [dict(payment, date=day) for payment in request["payments"]]
    before = answer(**request)
    random.shuffle(request["payments"])
    after = answer(**request)
    assert before["balance"] == after["balance"]
    assert before["lines"] == after["lines"]


@settings(max_examples=80, deadline=None)
@given(claim(payments=st.just([])), st.integers(1, 400))
def test_a_longer_delay_never_costs_less(request, more):
    """Monotony in time."""
    longer = dict(request, until=request["until"] + timedelta(days=more))
    assert Decimal(answer(**longer)["interest"]) >= Decimal(answer(**request)["interest"])


@settings(max_examples=80, deadline=None)
@given(claim(payments=st.just([]), rounding=st.just("total"), costs=st.just([])), st.integers(2, 9))
def test_interest_is_linear_in_the_sum(request, factor):
    """Ten times the debt bears ten times the interest, but for the one rounding."""
    larger = dict(
        request, debts=[dict(debt, amount=str(Decimal(debt["amount"]) * factor)) for debt in request["debts"]]
    )
    difference = Decimal(answer(**larger)["interest"]) - factor * Decimal(answer(**request)["interest"])
    assert abs(difference) <= CENT * (factor + 1) / 2


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(("de", "fr", "ru", "us-ca")),
    amounts,
    days,
    st.integers(1, 300),
    st.integers(1, 300),
    st.sampled_from(["actual/365", "actual/actual", "actual/360", "30E/360"]),
)
def test_interest_adds_up_over_time(country, amount, start, first, second, day_count):
    """a to c is a to b and b to c, where the rate does not depend on when the delay began."""
    middle, end = start + timedelta(days=first), start + timedelta(days=first + second)

    def interest(day, until):
        return Decimal(
            answer(
                jurisdiction=country,
                debts=[{"amount": amount, "interest_from": day}],
                until=until,
                rounding="total",
                day_count=day_count,
                contract_date="2022-06-01" if country == "de" else "2023-01-01",
            )["interest"]
        )

    whole = interest(start, end)
    parts = interest(start, middle) + interest(middle + timedelta(days=1), end)
    assert abs(whole - parts) <= CENT


@settings(max_examples=100, deadline=None)
@given(
    st.fixed_dictionaries(
        {
            "jurisdiction": st.just("lv"),
            "debts": st.lists(st.fixed_dictionaries({"amount": amounts, "due": days}), min_size=1, max_size=1),
            "payments": st.lists(st.fixed_dictionaries({"amount": amounts, "date": days}), max_size=4),
            "until": st.just(FIRST + timedelta(days=1250)),
            "rate": st.sampled_from(["40", "90"]),
            "rounding": st.sampled_from(["line", "total"]),
        }
    )
)
def test_unpaid_interest_never_exceeds_the_sum_where_it_stops_there(request):
    """Latvia, art. 1763: whatever is paid when, what is still owed in interest is at most the sum still owed."""
    balance = answer(**request)["balance"]
    assert Decimal(balance["interest"]) <= Decimal(balance["principal"])
