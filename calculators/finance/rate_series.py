"""A published rate: dated steps, each in force until the next, and the last day they are vouched for."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


class RateUnknown(ValueError):
    """The day lies before the first step."""

    def __init__(self, day: date, first: date):
        super().__init__(f"no rate is known on {day}; the series begins on {first}")
        self.day = day
        self.first = first


@dataclass(frozen=True)
class RateSeries:
    """Steps in order of their first day; `known_through` is None for a statutory rate that holds until changed."""

    days: tuple[date, ...]
    percents: tuple[Decimal, ...]
    known_through: date | None = None

    def on(self, day: date) -> Decimal:
        """The rate in force on a day; after `known_through` the last one. Raises RateUnknown before the first step."""
        index = bisect_right(self.days, day)
        if not index:
            raise RateUnknown(day, self.days[0])
        return self.percents[index - 1]

    def changes(self, after: date, until: date) -> list[date]:
        """First days of the steps that begin in (after, until]."""
        return list(self.days[bisect_right(self.days, after) : bisect_right(self.days, until)])
