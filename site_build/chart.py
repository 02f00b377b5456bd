"""A step chart of a rate as SVG: drawn at build, readable in dark mode, with its text alternative."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from html import escape

WIDTH, HEIGHT = 720, 240
LEFT, RIGHT, TOP, BOTTOM = 48, 12, 12, 28


def steps(
    points: Sequence[tuple[date, Decimal]],
    end: date,
    *,
    title: str,
    description: str,
    percent: Callable[[Decimal], str],
    identity: str,
) -> str:
    """The chart of values that hold from their day to the next, up to `end`. Colours come from the page's style."""
    first = points[0][0]
    span = max((end - first).days, 1)
    values = [value for _, value in points]
    low, high, grid = _scale(min(values), max(values))

    def x(day: date) -> str:
        return f"{LEFT + (WIDTH - LEFT - RIGHT) * (min(day, end) - first).days / span:.1f}"

    def y(value: Decimal) -> str:
        share = (value - low) / (high - low)
        return f"{TOP + (HEIGHT - TOP - BOTTOM) * float(1 - share):.1f}"

    path = f"M{x(points[0][0])} {y(points[0][1])}"
    for day, value in points[1:]:
        path += f"H{x(day)}V{y(value)}"
    path += f"H{x(end)}"
    lines = "".join(
        f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(value)}" y2="{y(value)}"/>'
        f'<text x="{LEFT - 6}" y="{y(value)}" dy=".35em" text-anchor="end">{escape(percent(value))}</text>'
        for value in grid
    )
    years = "".join(
        f'<text x="{x(date(year, 1, 1))}" y="{HEIGHT - 8}" text-anchor="middle">{year}</text>' for year in _years(first, end)
    )
    return (
        f'<svg class="saldo-chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-labelledby="{identity}-title {identity}-text">'
        f'<title id="{identity}-title">{escape(title)}</title><desc id="{identity}-text">{escape(description)}</desc>'
        f'<g aria-hidden="true">{lines}{years}<path d="{path}"/></g></svg>'
    )


def _scale(low: Decimal, high: Decimal) -> tuple[Decimal, Decimal, list[Decimal]]:
    """Round bounds around the values, zero included where it is near, and the lines between them."""
    step = next(step for step in map(Decimal, (1, 2, 5, 10, 20)) if (high - min(low, Decimal(0))) / step <= 6)
    bottom = (min(low, Decimal(0)) // step) * step
    if low < bottom:
        bottom -= step
    top = -(-high // step) * step
    if top < high:
        top += step
    top = max(top, bottom + step)
    count = int((top - bottom) / step)
    return bottom, top, [bottom + step * index for index in range(count + 1)]


def _years(first: date, end: date) -> list[int]:
    """Years to write under the axis: at most eight, none at the very edge."""
    years = range(first.year + 1, end.year + 1)
    gap = max(1, -(-len(years) // 8))
    return [year for year in years if year % gap == 0]
