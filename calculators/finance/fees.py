"""Court fees: a scale of bands, read at the value of a claim."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from typing import Protocol


class Band(Protocol):
    """Claims above `over`; the next band ends it."""

    over: Decimal
    base: Decimal
    percent: Decimal
    of_whole: bool
    step: Decimal | None
    per_step: Decimal


def scale(bands: Sequence[Band], value: Decimal) -> Decimal:
    """The fee of the band that holds a claim: one exactly on an edge belongs to the band below."""
    band = [band for band in bands if value > band.over][-1]
    above = value - band.over
    fee = band.base + (value if band.of_whole else above) * band.percent / 100
    if band.step:
        fee += band.per_step * (above / band.step).to_integral_value(rounding=ROUND_CEILING)
    return fee


def rounded(fee: Decimal, to: Decimal) -> Decimal:
    """Rounded half up to a step: the cent, or the full rouble."""
    return (fee / to).to_integral_value(rounding=ROUND_HALF_UP) * to
