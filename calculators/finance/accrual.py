"""Accrual is cutting: a delay is cut where the rate, the principal or the year length changes.

Each stretch is one line that can be checked by hand: principal × rate ÷ 100 × days ÷ year length, rounded half up to
the smallest unit; the interest is the sum of the lines. Amounts are whole numbers of the smallest unit and rates whole
millionths of a percent, so every sum is exact.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from calculators.finance.day_count import DayCount
from calculators.finance.money import divide_half_up

ONE_DAY = timedelta(days=1)
RATE_SCALE = 6
PERCENT_UNIT = 100 * 10**RATE_SCALE


class Stretch(NamedTuple):
    """Days from `start` to the next stretch on which rate and year length are constant."""

    start: date
    percent: Decimal
    year_length: int
    provisional: bool
    bears: bool
    because: str

    @property
    def factor(self) -> int:
        """Rate in millionths of a percent."""
        return int(self.percent.scaleb(RATE_SCALE))


class Line(NamedTuple):
    """One stretch of one debt; `principal` and `interest` in smallest units, `last` is counted."""

    first: date
    last: date
    days: int
    principal: int
    percent: Decimal
    year_length: int
    interest: int
    because: str
    provisional: bool


class Schedule:
    """Stretches in order; the last one has no end."""

    def __init__(self, stretches: Iterable[Stretch], day_count: DayCount):
        self.stretches = tuple(stretches)
        self.starts = tuple(stretch.start for stretch in self.stretches)
        self.ends = (*self.starts[1:], date.max)
        self.factors = tuple(stretch.factor if stretch.bears else 0 for stretch in self.stretches)
        self.day_count = day_count


class Account:
    """A sum that bears interest from `first` on: it grows with the days and shrinks with payments.

    `rounding_by_line` False keeps the interest exact (a Fraction) until the caller rounds it. With `stops_at_principal`
    unpaid interest grows until it equals the principal.
    """

    def __init__(
        self,
        principal: int,
        first: date,
        schedule: Schedule,
        *,
        rounding_by_line: bool = True,
        capitalises: Iterable[date] = (),
        stops_at_principal: bool = False,
    ):
        self.principal = principal
        self.capitalised = 0  # unpaid interest that itself bears interest
        self.first = first
        self.schedule = schedule
        self.by_line = rounding_by_line
        self.completed: int | Fraction = 0  # interest of the finished lines
        self.paid = 0  # part of the interest that payments have settled
        self.stops_at_principal = stops_at_principal
        self.stopped: date | None = None  # the day on which unpaid interest reached the principal
        self.lines: list[Line] = []
        self._capitalises = iter(capitalises)
        self._next_capitalisation = next(self._capitalises, date.max)
        self._line_first = first
        self._because = "start"
        position = schedule.day_count.position
        self._origin = position(first) - 1 if schedule.day_count.counts_both_ends else position(first - ONE_DAY)
        self._index = max(0, _last_at_most(schedule.starts, first))

    def accrued(self, end: date) -> int | Fraction:
        """Interest of all days before `end`."""
        self._advance(end)
        return self.completed + self._running(end)[1]

    def outstanding(self, end: date) -> int | Fraction:
        """Interest of all days before `end` that no payment has settled."""
        return self.accrued(end) - self.paid

    def round_outstanding(self, end: date) -> int:
        """Round the interest owed up to `end` to the smallest unit, for good, and return it."""
        owed = self.outstanding(end)
        rounded = divide_half_up(owed.numerator, owed.denominator)
        self.completed += rounded - owed
        return rounded

    def pay_principal(self, amount: int, effective: date) -> None:
        """Lower the principal from the day `effective` on."""
        self.set_principal(self.principal - amount, effective)

    def set_principal(self, principal: int, effective: date) -> None:
        """The principal from the day `effective` on; capitalised interest goes on bearing."""
        self._cut(effective)
        self.principal = principal

    def pay_interest(self, amount: int, effective: date) -> None:
        """Settle interest accrued before `effective`; capitalised interest shrinks when that is what is paid."""
        if self._stop(effective) < effective:
            self._cut(effective)  # what has stopped grows again from here on, not from the day it stopped
        self.paid += amount
        if self.capitalised:
            left = self.outstanding(effective)
            if left < self.capitalised:
                self._cut(effective)
                self.capitalised = left

    def finish(self, end: date) -> None:
        """Close the last line on the day before `end`, and capitalise what falls on `end`, for `daily`."""
        self._cut(end)
        self._advance(end + ONE_DAY)

    @property
    def days(self) -> int:
        """Days that bore interest, as the convention counts them."""
        return sum(line.days for line in self.lines)

    def daily(self, day: date) -> Fraction:
        """Exact interest of one more day."""
        if day < self.first:
            return Fraction(0)
        index = _last_at_most(self.schedule.starts, day)
        stretch = self.schedule.stretches[index]
        base = self.principal + self.capitalised
        exact = Fraction(base * self.schedule.factors[index], PERCENT_UNIT * stretch.year_length)
        return min(exact, Fraction(self._room)) if self.stops_at_principal else exact

    def _advance(self, end: date) -> None:
        """Finish every line that a new stretch or a capitalisation ends before `end`.

        What falls on `end` itself waits: a payment effective on that day settles interest before it is capitalised.
        """
        ends = self.schedule.ends
        while (cut := min(ends[self._index], self._next_capitalisation)) < end:
            if cut == self._next_capitalisation:
                self._capitalise(cut)
            if cut == ends[self._index]:
                self._close(cut)
                self._index += 1
                self._because = self.schedule.stretches[self._index].because

    def _capitalise(self, day: date) -> None:
        """Let all unpaid interest bear interest from `day` on; where there is none, the line runs on."""
        unpaid = self.completed + self._running(day)[1] - self.paid
        if unpaid != self.capitalised:
            self._close(day, "capitalised")
            self.capitalised = unpaid
        self._next_capitalisation = next(self._capitalises, date.max)

    def _cut(self, effective: date) -> None:
        """Close the running line on the day before a payment takes effect."""
        self._advance(effective)
        self._close(effective, "payment")

    @property
    def _room(self) -> int | Fraction:
        """What unpaid interest may still grow by where it stops at the principal."""
        return max(0, self.principal - self.completed + self.paid)

    def _stop(self, end: date) -> date:
        """The day after the last one that adds to the unfinished line: `end`, unless interest stops before it."""
        if not self.stops_at_principal or self._grown(end)[1] <= self._room:
            return end
        first = self._line_first
        reached = bisect_left(range((end - first).days), self._room, key=lambda day: self._grown(first + day * ONE_DAY)[1])
        return first + reached * ONE_DAY

    def _running(self, end: date) -> tuple[int, int | Fraction]:
        """Days and interest of the unfinished line up to `end`, exclusive."""
        if not self.stops_at_principal:
            return self._grown(end)
        days, interest = self._grown(self._stop(end))
        return days, min(interest, self._room)

    def _grown(self, end: date) -> tuple[int, int | Fraction]:
        """The same where nothing stops it."""
        if end <= self._line_first or not self.schedule.stretches[self._index].bears:
            return 0, 0
        schedule = self.schedule
        days = schedule.day_count.position(end - ONE_DAY) - self._origin
        numerator = (self.principal + self.capitalised) * schedule.factors[self._index] * days
        denominator = PERCENT_UNIT * schedule.stretches[self._index].year_length
        if self.by_line:
            return days, divide_half_up(numerator, denominator)
        return days, Fraction(numerator, denominator)

    def _close(self, end: date, because: str = "") -> None:
        """Write the running line, if it holds a day, and start the next one on `end`."""
        if end <= self._line_first:
            return
        stretch = self.schedule.stretches[self._index]
        base = self.principal + self.capitalised
        days, interest = self._running(end)
        stop = self._stop(end)
        if stop < end and (days or self.stopped is None):
            self.stopped = stop - ONE_DAY
        if stretch.bears and base and days:
            self.completed += interest
            self.lines.append(
                Line(
                    self._line_first,
                    stop - ONE_DAY,
                    days,
                    _whole(base),
                    stretch.percent,
                    stretch.year_length,
                    _whole(interest),
                    self._because,
                    stretch.provisional,
                )
            )
        self._line_first = end
        self._origin = self.schedule.day_count.position(end - ONE_DAY)
        if because:
            self._because = because


def _whole(amount: int | Fraction) -> int:
    return amount if type(amount) is int else divide_half_up(amount.numerator, amount.denominator)


def _last_at_most(starts: tuple[date, ...], day: date) -> int:
    return bisect_right(starts, day) - 1
