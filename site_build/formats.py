"""Numbers, percents, sums and days as each language writes them (CLDR, through Babel)."""

import re
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

NBSP = "\u00a0"
LOCALES = {"fr": "fr_FR", "de": "de_DE", "ru": "ru_RU", "en": "en_GB"}
PERCENT = {"fr": "{}\u202f%", "de": "{}\u00a0%", "ru": "{}\u00a0%", "en": "{}%"}


def number(value: Decimal | int, language: str) -> str:
    return format_decimal(value, format="#,##0.##########", locale=LOCALES[language])


def percent(value: Decimal, language: str) -> str:
    """At least two decimals where there are any: 2.5 is 2.50, 9 stays 9."""
    pattern = "#,##0" if value == value.to_integral_value() else "#,##0.00########"
    return PERCENT[language].format(format_decimal(value, format=pattern, locale=LOCALES[language]))


def money(amount: Decimal, currency: str, language: str) -> str:
    pattern = Locale.parse(LOCALES[language]).currency_formats["standard"].pattern
    if amount == amount.to_integral_value():
        pattern = pattern.replace(".00", "")
    text = format_currency(amount, currency, format=pattern, locale=LOCALES[language], currency_digits=False)
    return re.sub(r"(?<=[A-Z])(?=\d)", NBSP, text.replace(" ", NBSP))


def day(value: date, language: str) -> str:
    """In words; the day stays with its month, the month with its year."""
    text = format_date(value, "long", locale=LOCALES[language]).replace(" ", NBSP)
    return f"1er{text[1:]}" if language == "fr" and value.day == 1 else text         # CLDR has no 1er


def short_day(value: date, language: str) -> str:
    pattern = {"fr": "dd/MM/yyyy", "de": "dd.MM.yyyy", "ru": "dd.MM.yyyy", "en": "d MMM yyyy"}[language]
    return format_date(value, pattern, locale=LOCALES[language]).replace(" ", NBSP)
