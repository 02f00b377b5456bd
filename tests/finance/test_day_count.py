"""Day counts against hand counts and the published rules."""

from datetime import date

import pytest

from calculators.finance.day_count import DAY_COUNTS


def days(name: str, before: date, last: date) -> int:
    convention = DAY_COUNTS[name]
    return convention.position(last) - convention.position(before)


@pytest.mark.parametrize(
    ("name", "before", "last", "expected"),
    [
        # 30E/360 counts from the day before the first interest day; day 31 counts as 30.
        ("30E/360", date(2025, 1, 31), date(2025, 3, 31), 60),
        ("30E/360", date(2025, 1, 30), date(2025, 1, 31), 0),
        ("30E/360", date(2025, 2, 28), date(2025, 3, 1), 3),  # the last of February stays the 28th
        ("30E/360", date(2024, 2, 29), date(2024, 3, 1), 2),
        ("30E/360", date(2024, 12, 31), date(2025, 12, 31), 360),
        ("actual/365", date(2024, 2, 28), date(2024, 3, 1), 2),
        ("actual/360", date(2023, 12, 31), date(2024, 12, 31), 366),
    ],
)
def test_days(name, before, last, expected):
    """The days of a stretch are the difference of two positions."""
    assert days(name, before, last) == expected


@pytest.mark.parametrize(
    ("name", "year", "expected"),
    [("actual/365", 2024, 365), ("actual/actual", 2024, 366), ("actual/actual", 2023, 365),
     ("actual/actual", 2000, 366), ("actual/actual", 2100, 365), ("actual/360", 2024, 360), ("30E/360", 2024, 360)],
)
def test_year_length(name, year, expected):
    """Only actual/actual looks at the year; 2000 was a leap year, 2100 is none."""
    assert DAY_COUNTS[name].year_length(year) == expected
