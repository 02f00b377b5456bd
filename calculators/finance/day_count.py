"""Day-count conventions, named as ISDA names them.

A convention answers two questions: where a day stands on its calendar (`position`; the days of a stretch are the
difference of two positions) and how long the year is by which its interest is divided (`year_length`).
"""

from calendar import isleap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayCount:
    """One convention."""

    name: str
    position: Callable[[date], int]
    year_length: Callable[[int], int]  # of a calendar year
    counts_both_ends: bool = False


def _position_30e_360(day: date) -> int:
    """Day 31 counts as 30; the last of February stays 28 or 29."""
    return 360 * day.year + 30 * day.month + min(day.day, 30)


def _always(length: int) -> Callable[[int], int]:
    return lambda year: length


def calendar_year_length(year: int) -> int:
    """365, or 366 in a leap year."""
    return 366 if isleap(year) else 365


DAY_COUNTS = {
    convention.name: convention
    for convention in (
        DayCount("actual/365", date.toordinal, _always(365)),  # ISO 20022 A005
        DayCount("actual/actual", date.toordinal, calendar_year_length),  # A008, each day by its own year
        DayCount("actual/360", date.toordinal, _always(360)),  # A004
        DayCount("30E/360", _position_30e_360, _always(360)),  # A007
        DayCount("30E/360-inclusive", _position_30e_360, _always(360), counts_both_ends=True),
    )
}
