"""Money: nothing is lost in parts, halves round away from zero."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from calculators.finance.money import allocate, decimals, divide_half_up, from_minor, to_minor


@given(st.integers(0, 10**14), st.lists(st.integers(1, 10**6), min_size=1, max_size=50))
def test_every_unit_lands_in_one_part(total, weights):
    """The parts add up to the whole and none is more than a unit off its share."""
    parts = allocate(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part * sum(weights) - total * weight) < 2 * sum(weights)


@given(st.integers(-(10**14), 10**14))
def test_units_and_amounts_are_the_same(units):
    """There and back."""
    assert to_minor(from_minor(units)) == units


def test_half_a_unit_rounds_away_from_zero():
    """0.005 is one cent; a float or banker's rounding would say none."""
    assert divide_half_up(1, 2) == 1
    assert divide_half_up(5, 2) == 3
    assert divide_half_up(-1, 2) == -1


def test_yen_have_no_smaller_unit():
    """ISO 4217: JPY has no decimals."""
    assert decimals("JPY") == 0
    assert decimals("EUR") == 2
    assert to_minor(Decimal("1200"), 0) == 1200
