"""Court fees against published tables."""

import json
from decimal import Decimal

import pytest

from calculators import reader
from calculators.browser import compute
from calculators.finance.fees import scale


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


def test_milestones_name_the_fee_of_the_largest():
    """Germany: 7 140 gross; 3 × (103 + 6 started thousands × 22.50) = 3 × 238 = 714.00."""
    plan = {"jurisdiction": "de", "price": "12000.00", "start": "2026-01-01", "end": "2026-06-30", "tax_percent": "19"}
    notes = json.loads(compute("milestones", json.dumps(plan)))["result"]["notes"]
    assert [note["values"]["amount"] for note in notes if note["code"] == "court_fee"] == ["714.00"]
