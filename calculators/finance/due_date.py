"""Due days: calendar months, and rolling over week-ends and public holidays."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """The same day so many calendar months later; the month's last day where it has no such day.

    >>> add_months(date(2025, 1, 31), 1)
    datetime.date(2025, 2, 28)
    """
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def roll_following(day: date, is_working_day: Callable[[date], bool]) -> date:
    """The day itself if it is a working day, else the next one."""
    while not is_working_day(day):
        day += ONE_DAY
    return day
