"""From a regime of the law to the stretches of constant rate that accrual works on.

The one place where fixing, margins, rounding, caps, moratoria and the published series meet.
"""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Any

from calculators import reader
from calculators.finance import fixing
from calculators.finance.accrual import Schedule, Stretch
from calculators.finance.day_count import DayCount
from calculators.finance.due_date import add_months
from calculators.finance.rate_series import RateSeries, RateUnknown
from calculators.law.model import Moratorium, Regime, Rounding
from calculators.law.vocabulary import DecidedBy, Fixing

ONE_DAY = timedelta(days=1)
MODES = {"up": ROUND_CEILING, "down": ROUND_FLOOR, "half_up": ROUND_HALF_UP}


class BeforeRegime(RateUnknown):
    """The regime itself does not reach back to the day."""


def rounded(percent: Decimal, rule: Rounding | None) -> Decimal:
    """A percent rounded to a step; an exact multiple stays."""
    if rule is None:
        return percent
    return (percent / rule.to).to_integral_value(rounding=MODES[rule.mode]) * rule.to


def pick(rows: tuple, day: date) -> Any:
    """The dated row in force on a day. Raises RateUnknown before the first."""
    fitting = [row for row in rows if row.start <= day]
    if not fitting:
        raise RateUnknown(day, rows[0].start)
    return fitting[-1]


@dataclass(frozen=True)
class RateRule:
    """A regime applied to one case: its contract date, the answers to its questions, an agreed rate in its place."""

    regime: Regime
    day_count: DayCount
    contract_date: date
    facts: dict[str, Any]
    moratoria: tuple[Moratorium, ...] = ()
    rate: Decimal | None = None  # agreed or adjudged
    # Per day and first day: percent, provisional, bears.
    _found: dict[tuple[date, date], tuple[Decimal, bool, bool]] = field(default_factory=dict, compare=False, repr=False)

    def counted_by(self, day_count: DayCount) -> "RateRule":
        """The same rule with another day count, on which nothing depends that has been found out so far."""
        other = copy(self)
        object.__setattr__(other, "day_count", day_count)
        return other

    @cached_property
    def series_name(self) -> str:
        """Which series the rate follows; some laws look at who the creditor is."""
        other = self.regime.reference_if
        if other and self.facts.get(other.fact):
            return other.reference
        return self.regime.reference

    @cached_property
    def series(self) -> RateSeries | None:
        """The reference series, or None for a fixed or given rate."""
        if self.rate is not None or not self.series_name:
            return None
        found = reader.series(self.series_name)
        return RateSeries(
            tuple(step.start for step in found.steps), tuple(step.percent for step in found.steps), found.known_through
        )

    @cached_property
    def anchors(self) -> fixing.Anchors:
        """First days of the fixing periods."""
        return tuple((int(anchor[:2]), int(anchor[3:])) for anchor in self.regime.anchors)

    @property
    def is_frozen(self) -> bool:
        """One rate for the whole delay."""
        return self.regime.fixing is Fixing.FROZEN_AT_DEFAULT and self.rate is None

    @cached_property
    def known_through(self) -> date | None:
        """Last day for which the rate is published; None where nothing is published that could change."""
        if self.series is None:
            return None
        return fixing.known_through(self.series, self.anchors, self.regime.anchor_offset)

    @cached_property
    def surcharge_from(self) -> date | None:
        """First day with the surcharge: the day after the months have passed."""
        surcharge = self.regime.surcharge
        if surcharge is None or self.rate is not None or not self.facts.get(surcharge.fact):
            return None
        return add_months(self.facts[surcharge.fact], surcharge.months) + ONE_DAY

    def percent(self, day: date, first: date) -> Decimal:
        """The rate of a day, for a delay whose interest starts on `first`."""
        if self.rate is not None:
            return self.rate
        if first < self.regime.since:
            raise BeforeRegime(first, self.regime.since)
        dates = {DecidedBy.CONTRACT_DATE: self.contract_date, DecidedBy.DEFAULT_DATE: first, DecidedBy.EACH_DAY: day}
        if self.series is None:
            row = pick(self.regime.rates, dates[self.regime.rates[0].decided_by])
            percent = row.percent
        else:
            # Past what is known the last known rate holds, not a guess at the next one.
            known = min(first if self.is_frozen else day, self.known_through or day)
            counted = fixing.reference_day(known, self.anchors, self.regime.anchor_offset)
            percent = rounded(self.series.on(counted), self.regime.round_reference) * self.regime.multiple
            if self.regime.margins:
                percent += pick(self.regime.margins, dates[self.regime.margins[0].decided_by]).points
        if self.surcharge_from and day >= self.surcharge_from:
            percent += self.regime.surcharge.points
        percent = rounded(percent, self.regime.round_sum)
        if self.regime.rate_floor is not None:
            percent = max(percent, self.regime.rate_floor)
        if self.regime.rate_cap is not None:
            percent = min(percent, self.regime.rate_cap)
        return percent

    def schedule(self, first: date, last: date) -> Schedule:
        """Stretches from `first` to the end of time, exact through `last`."""
        return Schedule(self._stretches(first, last), self.day_count)

    def idle_schedule(self, first: date) -> Schedule:
        """For a sum that bears nothing within the days asked about."""
        length = self.day_count.year_length(first.year)
        return Schedule([Stretch(first, Decimal(0), length, False, False, "start")], self.day_count)

    def is_provisional(self, day: date, first: date) -> bool:
        """Does this day's rate stand on a value that is not yet published?"""
        if self.known_through is None:
            return False
        return (first if self.is_frozen else day) > self.known_through

    def bears(self, day: date) -> bool:
        """False within a moratorium."""
        return not any(pause.start <= day <= pause.to for pause in self.moratoria)

    def _stretches(self, first: date, last: date) -> Iterable[Stretch]:
        before: Stretch | None = None
        found = self._found
        for start in sorted({first, *self._boundaries(first, last)}):
            if (start, first) not in found:
                found[start, first] = self.percent(start, first), self.is_provisional(start, first), self.bears(start)
            percent, provisional, bears = found[start, first]
            length = self.day_count.year_length(start.year)
            if before is None:
                because = "start"
            elif bears != before.bears:
                because = "moratorium_end"
            elif percent != before.percent:
                because = "surcharge" if start == self.surcharge_from else "rate_change"
            elif length != before.year_length:
                because = "new_year"
            elif provisional != before.provisional:
                because = "known_through"
            else:
                continue
            before = Stretch(start, percent, length, provisional, bears, because)
            yield before

    def _boundaries(self, first: date, last: date) -> Iterable[date]:
        """Days in (first, last + 1] on which something may change."""
        end = last + ONE_DAY
        days: list[date] = []
        if self.series is not None and not self.is_frozen:
            days += fixing.boundaries(self.series, first, min(end, self.known_through or end), self.anchors)
        for rows in (self.regime.margins, self.regime.rates):
            if self.rate is None and rows and rows[0].decided_by is DecidedBy.EACH_DAY:
                days += [row.start for row in rows]
        if self.surcharge_from:
            days.append(self.surcharge_from)
        if self.known_through and not self.is_frozen:
            days.append(self.known_through + ONE_DAY)
        for pause in self.moratoria:
            days += [pause.start, pause.to + ONE_DAY]
        if self.day_count.year_length(2023) != self.day_count.year_length(2024):
            days += [date(year, 1, 1) for year in range(first.year + 1, end.year + 1)]
        return (day for day in days if first < day <= end)
