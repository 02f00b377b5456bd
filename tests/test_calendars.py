"""Working days: the committed tables against the holidays package, and how a due day rolls."""

import json
from datetime import date, timedelta

import pytest

from calculators import reader
from calculators.browser import compute
from tools import calendars


@pytest.mark.parametrize("code", calendars.TABLES)
def test_table_is_what_the_package_says_today(code):
    """A holiday that was added or dropped shows up here; `python -m tools.calendars` writes it."""
    assert (calendars.FOLDER / f"{code}.toml").read_text(encoding="utf-8") == calendars.text(code)


def test_every_table_is_made_by_the_tool():
    """None is written by hand."""
    assert {path.stem for path in calendars.FOLDER.glob("*.toml")} == set(calendars.TABLES)


def test_russia_differs_from_week_ends_as_the_government_moved_them():
    """2 November 2024 was a worked Saturday; 30 December 2024 a Monday off."""
    table = reader.calendar("ru")
    assert table.is_working_day(date(2024, 11, 2), (6, 7))
    assert not table.is_working_day(date(2024, 12, 30), (6, 7))


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


@pytest.mark.parametrize(
    ("jurisdiction", "due", "first"),
    [
        ("at", "2025-10-26", "2025-10-28"),  # national holiday, a Sunday: payable on Monday 27
        ("at", "2025-12-08", "2025-12-10"),  # Immaculate Conception, a Monday: payable on Tuesday 9
        ("at", "2026-04-03", "2026-04-04"),  # Good Friday is no public holiday
        ("ch", "2025-08-03", "2025-08-05"),  # Sunday: payable on Monday 4
        ("ch", "2024-08-01", "2024-08-03"),  # national holiday, a Thursday: payable on Friday 2
    ],
)
def test_sundays_and_holidays_roll_in_austria_and_switzerland(jurisdiction, due, first):
    """§ 903 ABGB and Art. 78 OR: the next working day takes the place of a Sunday or recognised holiday."""
    line, notes = rolled(jurisdiction, due)
    assert line["from"] == first
    assert ("due_rolled" in notes) == (due != "2026-04-03")
    assert "no_roll_rule" not in notes


@pytest.mark.parametrize(("jurisdiction", "due"), [("at", "2025-11-01"), ("at", "2025-11-08"), ("ch", "2025-08-02")])
def test_a_saturday_that_the_law_does_not_name_stays_and_is_said_to(jurisdiction, due):
    """All Saints’ Day 2025 is a Saturday and a holiday: it moves past Sunday to Monday 3. Other Saturdays stay."""
    line, notes = rolled(jurisdiction, due)
    moves = due == "2025-11-01"
    assert line["from"] == ("2025-11-04" if moves else str(date.fromisoformat(due) + timedelta(days=1)))
    assert ("saturday_stays" in notes) == (not moves)


def test_english_due_day_does_not_roll():
    """The 1998 Act knows no shift: the result says so instead of rolling in silence."""
    line, notes = rolled("gb-eng", "2025-11-01")
    assert line["from"] == "2025-11-02"
    assert "no_roll_rule" in notes


def test_a_year_outside_the_table_is_said_to_be_unknown():
    """The Russian table ends with 2026."""
    assert "calendar_unknown" in rolled("ru", "2027-01-02")[1]
