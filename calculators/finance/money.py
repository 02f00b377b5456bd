"""Money as decimals with a currency's own smallest unit, and the one rounding that all results use."""

from decimal import ROUND_HALF_UP, Decimal

# ISO 4217 currencies that have no smaller unit; all others here have hundredths.
NO_MINOR_UNIT = frozenset({"CLP", "ISK", "JPY", "KRW", "PYG", "VND", "XAF", "XOF", "XPF"})


# No result is larger: up to here every sum of amounts is exact with the decimal module's 28 digits.
MOST_UNITS = 10**20


class TooLarge(ArithmeticError):
    """An amount has outgrown what can be written down exactly."""


def decimals(currency: str) -> int:
    """How many decimals amounts of this currency have."""
    return 0 if currency in NO_MINOR_UNIT else 2


def to_minor(amount: Decimal, places: int = 2) -> int:
    """An amount as a whole number of its smallest unit.

    >>> to_minor(Decimal("12.30"))
    1230
    """
    return int(amount.scaleb(places).to_integral_value(rounding=ROUND_HALF_UP))


def from_minor(units: int, places: int = 2) -> Decimal:
    """The amount that so many smallest units make, with the currency's decimals. Raises TooLarge above MOST_UNITS.

    >>> from_minor(1230)
    Decimal('12.30')
    """
    if abs(units) > MOST_UNITS:
        raise TooLarge(units.bit_length())
    return Decimal(units).scaleb(-places)


def divide_half_up(numerator: int, denominator: int) -> int:
    """Integer division rounded half away from zero; the denominator is positive.

    >>> divide_half_up(5, 10), divide_half_up(4, 10), divide_half_up(-5, 10)
    (1, 0, -1)
    """
    if numerator < 0:
        return -divide_half_up(-numerator, denominator)
    return (2 * numerator + denominator) // (2 * denominator)


def allocate(total: int, weights: list[int]) -> list[int]:
    """Divide a whole number of units in proportion to weights; every unit lands in exactly one part.

    Units that do not divide go to the first parts, one each.

    >>> allocate(100, [1, 1, 1])
    [34, 33, 33]
    """
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    for index in range(total - sum(parts)):
        parts[index] += 1
    return parts
