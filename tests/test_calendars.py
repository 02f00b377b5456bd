"""Working days: the committed tables against the holidays package, and how a due day rolls."""

import json
from datetime import date, timedelta

import holidays
import pytest

from calculators import reader
from calculators.browser import compute
from tools import calendars


@pytest.mark.parametrize("country", calendars.SOURCES)
def test_table_is_what_the_package_says_today(country):
    """A holiday that was added or dropped shows up here."""
    table = reader.calendar(country.lower())
    days = holidays.country_holidays(country, years=range(table.first.year, table.last.year + 1))
    assert set(table.off) == set(days)


def test_russia_differs_from_week_ends_as_the_government_moved_them():
    """2 November 2024 was a worked Saturday; 30 December 2024 a Monday off."""
    table = reader.calendar("ru")
    assert table.is_working_day(date(2024, 11, 2))
    assert not table.is_working_day(date(2024, 12, 30))


def rolled(jurisdiction: str, due: str) -> tuple[dict, list[str]]:
    request = {
        "jurisdiction": jurisdiction,
        "debts": [{"amount": "1000.00", "due": due}],
        "until": str(date.fromisoformat(due) + timedelta(days=30)),
        "business_days": True,
    }
    result = json.loads(compute("statutory_interest", json.dumps(request)))["result"]
    return result["lines"][0], [note["code"] for note in result["notes"]]


def test_german_due_day_on_saturday_is_payable_on_monday():
    """BGH III ZR 159/06: due Saturday 1st, payable Monday 3rd, first interest day Tuesday 4th."""
    line, notes = rolled("de", "2025-11-01")
    assert line["from"] == "2025-11-04"
    assert "due_rolled" in notes


def test_german_due_day_on_good_friday_rolls_past_easter_monday():
    """Good Friday 2026 is 3 April, Easter Monday the 6th: payable on the 7th."""
    assert rolled("de", "2026-04-03")[0]["from"] == "2026-04-08"


def test_english_due_day_does_not_roll():
    """The 1998 Act knows no shift: the result says so instead of rolling in silence."""
    line, notes = rolled("gb-eng", "2025-11-01")
    assert line["from"] == "2025-11-02"
    assert "no_roll_rule" in notes


def test_a_year_outside_the_table_is_said_to_be_unknown():
    """The Russian table ends with 2026."""
    assert "calendar_unknown" in rolled("ru", "2027-01-02")[1]
