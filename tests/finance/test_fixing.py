"""Which day of the reference counts, and through which day that is known."""

from datetime import date
from decimal import Decimal

from calculators.finance import fixing
from calculators.finance.rate_series import RateSeries, RateUnknown
import pytest

HALVES = ((1, 1), (7, 1))
SERIES = RateSeries((date(2025, 6, 11), date(2026, 6, 17)), (Decimal("2.15"), Decimal("2.40")), date(2026, 10, 28))


def test_half_year_takes_the_rate_of_its_first_day():
    """Directive 2011/7 art. 3(2): a change inside the half-year does not count before the next."""
    assert fixing.reference_day(date(2026, 6, 30), HALVES, 0) == date(2026, 1, 1)
    assert fixing.reference_day(date(2026, 7, 1), HALVES, 0) == date(2026, 7, 1)


def test_british_half_year_takes_the_rate_of_the_day_before():
    """SI 2002/1675 art. 4: 30 June for July to December, 31 December for January to June."""
    assert fixing.reference_day(date(2025, 7, 1), HALVES, -1) == date(2025, 6, 30)
    assert fixing.reference_day(date(2025, 6, 30), HALVES, -1) == date(2024, 12, 31)


@pytest.mark.parametrize(
    ("through", "offset", "expected"),
    [
        (date(2026, 10, 28), 0, date(2026, 12, 31)),  # 1 July is known, 1 January is not
        (date(2026, 12, 30), -1, date(2026, 12, 31)),
        (date(2026, 12, 31), -1, date(2027, 6, 30)),  # 31 December decides January to June
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
        (date(2027, 1, 1), 0, date(2027, 6, 30)),
        (date(2026, 6, 30), -1, date(2026, 12, 31)),
    ],
)
def test_known_through_the_end_of_the_last_period_whose_reference_is_known(through, offset, expected):
    """A reference day that is known fixes its whole half-year."""
    series = RateSeries(SERIES.days, SERIES.percents, through)
    assert fixing.known_through(series, HALVES, offset) == expected


def test_before_the_first_step_nothing_is_guessed():
    """The error names the first day."""
    with pytest.raises(RateUnknown) as caught:
        SERIES.on(date(2025, 6, 10))
    assert caught.value.first == date(2025, 6, 11)
