"""The calculators' words and formats at build time: Fluent for sentences, Babel for numbers and days.

The page's script says the same with the browser's own Fluent and Intl, from the same message files.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_symbol
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource

MESSAGES = Path(__file__).resolve().parent.parent / "calculators" / "messages"
LOCALES = {"en": "en-GB", "fr": "fr-FR", "de": "de-DE", "ru": "ru-RU"}
DIGITS = {"en": "dd/MM/y", "fr": "dd/MM/y", "de": "dd.MM.y", "ru": "dd.MM.y"}
NO_BREAK = "\N{NO-BREAK SPACE}"


class Words:
    """Everything that depends on the language of a page."""

    def __init__(self, language: str):
        self.language = language
        self.tag = LOCALES[language]
        self.locale = Locale.parse(self.tag, sep="-")
        text = (MESSAGES / f"{language}.ftl").read_text(encoding="utf-8")
        self.bundle = FluentBundle([self.tag], use_isolating=False)
        self.bundle.add_resource(FluentResource(text))

    def has(self, name: str) -> bool:
        """Is there such a message?"""
        return self.bundle.has_message(name)

    def text(self, name: str, **values: Any) -> str:
        """A message with its values; a missing message or value is a fault of ours and stops the build."""
        message = self.bundle.get_message(name)
        text, errors = self.bundle.format_pattern(message.value, values)
        if errors:
            raise ValueError(f"{self.language}.ftl: {name}: {errors}")
        return text

    def first(self, names: Iterable[str], **values: Any) -> str:
        """The first of these messages that exists, or nothing."""
        return next((self.text(name, **values) for name in names if self.has(name)), "")

    def money(self, amount: str, currency: str) -> str:
        """An amount with its currency."""
        text = format_currency(Decimal(amount), currency, locale=self.locale)
        symbol = get_currency_symbol(currency, locale=self.locale)
        if symbol[-1].isalpha():
            # CLDR wants a space between letters and digits; Babel leaves it out.
            text = re.sub(re.escape(symbol) + r"(?=\d)", symbol + NO_BREAK, text)
        return _kept_together(text)

    def percent(self, percent: str) -> str:
        """A percentage, with at least two decimals."""
        number = Decimal(percent)
        pattern = "#,##0.00####"
        return _kept_together(
            format_unit(number, "concentr-percent", "short", format=pattern, locale=self.locale)
        )

    def number(self, number: str | int | Decimal) -> str:
        """A plain number."""
        return _kept_together(format_decimal(Decimal(number), format="#,##0.######", locale=self.locale))

    def day(self, day: str) -> str:
        """A day as tables show it."""
        text = format_date(date.fromisoformat(day), "medium", locale=self.locale)
        if self.language == "fr":
            text = re.sub(r"^1 ", "1er ", text)  # CLDR counts the first day of a month like the others
        return _kept_together(text)

    def day_digits(self, day: str) -> str:
        """A day as people type it: figures alone, in the order of the language."""
        return format_date(date.fromisoformat(day), DIGITS[self.language], locale=self.locale)

    def listed(self, items: list[str]) -> str:
        """Items as an enumeration."""
        return format_list(items, locale=self.locale)

    def choice(self, key: str, value: str) -> str:
        """The words for one choice of a field."""
        return self.text(f"choice-{slug(key)}-{slug(value)}")

    def field(self, calculator: str, path: str, part: str = "field", **values: Any) -> str:
        """A field's label or hint: the calculator's own, else the common one."""
        name = slug(path)
        return self.first([f"{part}-{calculator}-{name}", f"{part}-{name}"], **values)

    def sort_key(self, text: str) -> str:
        """For lists of countries: accents do not count."""
        plain = unicodedata.normalize("NFD", text.casefold())
        return "".join(char for char in plain if not unicodedata.combining(char))


@cache
def words(language: str) -> Words:
    """The words of a language, read once."""
    return Words(language)


def slug(path: str) -> str:
    """A path or value as part of a message's name: `debts.amount` and `actual/365` hold other signs."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", path)


def _kept_together(text: str) -> str:
    return text.replace(" ", NO_BREAK)
