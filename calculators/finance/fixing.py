"""When a rate is read off its reference: at each change, at fixed days of the year, or once for the whole delay.

Each function says which day of the reference counts for a given day of the delay (`reference_day`), where that answer
may change (`boundaries`), and through which day the answers are known (`known_through`).
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta

from calculators.finance.rate_series import RateSeries

Anchors = tuple[tuple[int, int], ...]  # (month, day) on which a fixing period begins
ONE_DAY = timedelta(days=1)


def period_start(day: date, anchors: Anchors) -> date:
    """First day of the fixing period that holds `day`.

    >>> period_start(date(2025, 6, 30), ((1, 1), (7, 1)))
    datetime.date(2025, 1, 1)
    """
    index = bisect_right(anchors, (day.month, day.day))
    if index:
        return date(day.year, *anchors[index - 1])
    return date(day.year - 1, *anchors[-1])


def next_period_start(day: date, anchors: Anchors) -> date:
    """First day of the fixing period after the one that holds `day`."""
    index = bisect_right(anchors, (day.month, day.day))
    if index < len(anchors):
        return date(day.year, *anchors[index])
    return date(day.year + 1, *anchors[0])


def reference_day(day: date, anchors: Anchors, offset: int) -> date:
    """The day whose reference rate holds on `day`; without anchors it is the day itself."""
    return period_start(day, anchors) + timedelta(days=offset) if anchors else day


def boundaries(series: RateSeries, first: date, last: date, anchors: Anchors) -> Iterable[date]:
    """Days in (first, last] on which a rate that follows the series may change."""
    if not anchors:
        yield from series.changes(first, last)
        return
    day = next_period_start(first, anchors)
    while day <= last:
        yield day
        day = next_period_start(day, anchors)


def known_through(series: RateSeries, anchors: Anchors, offset: int) -> date | None:
    """Last day of the delay for which the rate is known: the end of the last period whose reference day is known."""
    last = series.known_through
    if last is None or not anchors:
        return last
    start = period_start(last, anchors)
    while start + timedelta(days=offset) > last:
        start = period_start(start - ONE_DAY, anchors)
    following = next_period_start(start, anchors)
    while following + timedelta(days=offset) <= last:
        following = next_period_start(following, anchors)
    return following - ONE_DAY
