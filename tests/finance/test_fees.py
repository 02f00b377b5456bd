"""Court fees against published tables."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from calculators import milestones, reader
from calculators.browser import compute
from calculators.finance.fees import scale
from calculators.law.vocabulary import Counted


def bands(code: str, procedure: str):
    return next(entry for entry in reader.jurisdiction(code).procedure if entry.id == procedure).fee[-1].bands


@pytest.mark.parametrize(
    ("value", "expected"),
    [("500", "40"), ("500.01", "61"), ("1000", "61"), ("2000", "103"), ("5000", "170.5"), ("10000", "283")],
)
def test_german_table(value, expected):
    """§ 34 GKG from 1 June 2025, one fee: 1 000 is 61.00, 2 000 is 103.00, 5 000 is 170.50, 10 000 is 283.00."""
    assert scale(bands("de", "amtsgericht"), Decimal(value)) == Decimal(expected)


@pytest.mark.parametrize(
    ("value", "expected"), [("300", "35"), ("300.01", "50"), ("10000", "455"), ("10000.01", "500.0005"), ("20000", "1000")]
)
def test_english_issue_fee(value, expected):
    """GOV.UK: 455 up to 10 000 inclusive, above it 5 % of the claim."""
    assert scale(bands("gb-eng", "small-claims-track"), Decimal(value)) == Decimal(expected)


@pytest.mark.parametrize(
    ("value", "expected"), [("100000", "10000"), ("500000", "30000"), ("1000000", "55000"), ("1200000", "61000")]
)
def test_russian_arbitrazh_fee(value, expected):
    """Art. 333.21: 10 000 + 5 % of the part above 100 000, 55 000 + 3 % of the part above 1 000 000."""
    assert scale(bands("ru", "uproshchennoe-arbitrazh-company"), Decimal(value)) == Decimal(expected)


@pytest.mark.parametrize(
    ("jurisdiction", "procedure", "price", "fee"),
    [
        ("de", "mahnverfahren", "1000.00", "38.00"),  # half of 61.00 is less than the least fee of KV 1100
        ("de", "mahnverfahren", "5000.00", "85.25"),  # half of 170.50
        ("de", "online-verfahren", "5000.00", "341.00"),  # 2 × 170.50
        ("de", "billiges-ermessen", "600.00", "183.00"),  # 3 × 61.00
        ("fr", "requete", "1000.00", "50.00"),  # the stamp of CGI art. 1635 bis Q
        ("us-ca", "small-claims", "1500.00", "30.00"),  # § 116.230(b)(1): 1 500 or less
        ("us-ca", "small-claims", "4000.00", "50.00"),
        ("us-ca", "small-claims", "5500.00", "75.00"),
        ("us-fl", "small-claims", "100.00", "80.00"),  # Pasco County clerk: of 100 or more, up to 500
        ("us-fl", "small-claims", "99.00", "55.00"),
        ("us-fl", "small-claims", "2500.00", "175.00"),
        ("us-fl", "small-claims", "8000.00", "300.00"),
    ],
)
def test_fee_of_one_claim(jurisdiction, procedure, price, fee):
    """Claims filed at once, by the published tables."""
    plan = {
        "jurisdiction": jurisdiction,
        "procedure": procedure,
        "price": price,
        "start": "2026-06-01",
        "end": "2026-06-30",
        "delay_days": 0,
    }
    notes = json.loads(compute("milestones", json.dumps(plan)))["result"]["notes"]
    assert [note["values"]["amount"] for note in notes if note["code"] == "court_fee"] == [fee]


def test_headroom_holds_the_fee_where_costs_count():
    """A made court: the German table with costs inside 10 000. Above 9 000 three fees are 849.00, so 9 151 is the most."""
    plan = {"jurisdiction": "de", "price": "12000.00", "start": "2026-01-01", "end": "2026-06-30"}
    request = milestones.parse(plan)
    result = milestones.compute(replace(request, procedure=replace(request.procedure, counts=(Counted.COSTS,))))
    assert (result.largest_milestone, result.headroom.costs) == (Decimal("9151.00"), Decimal("849.00"))
    # Two of 6 000: 3 × (103 + 4 × 22.50) = 579 each; both in one claim of 12 000: 3 × (283 + 30.50) = 940.50.
    assert [milestone.claim_value for milestone in result.milestones] == [Decimal("6579.00")] * 2
    assert result.together == Decimal("12940.50")


def test_milestones_name_the_fee_of_the_largest():
    """Germany: 7 140 gross; 3 × (103 + 6 started thousands × 22.50) = 3 × 238 = 714.00."""
    plan = {"jurisdiction": "de", "price": "12000.00", "start": "2026-01-01", "end": "2026-06-30", "tax_percent": "19"}
    notes = json.loads(compute("milestones", json.dumps(plan)))["result"]["notes"]
    assert [note["values"]["amount"] for note in notes if note["code"] == "court_fee"] == ["714.00"]
