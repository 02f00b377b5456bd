"""What all results share: notes, sources, and their way to JSON."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any

from calculators.law import model
from calculators.law.vocabulary import Severity


@dataclass(frozen=True)
class Note:
    """Something the reader must know; the page says the code in its language."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Source:
    """An article and its official address."""

    law: str
    url: str


@dataclass(frozen=True)
class Finding:
    """What a rule says about a clause or a plan."""

    severity: Severity
    code: str
    values: dict[str, Any]
    law: str
    url: str


def remarks(notes: Iterable[model.Note]) -> list[Note]:
    """Notes that a law file carries."""
    return [
        Note(note.code, {"law": note.law, "url": note.url} | ({"text": note.text} if note.text else {})) for note in notes
    ]


def listed(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Each source once, in order."""
    return tuple(dict.fromkeys(source for source in sources if source.law))


def percent_text(percent: Decimal) -> str:
    """A percentage with at least two decimals and no needless zeros after them."""
    text = f"{percent:f}"
    whole, _, digits = text.partition(".")
    digits = digits.rstrip("0").ljust(2, "0")
    return f"{whole}.{digits}"


# Percentages travel with at least two decimals; amounts already have their currency's.
PERCENT_KEYS = frozenset(
    {"rate", "percent", "points", "floor", "cap", "statutory_rate", "effective_annual_rate", "share_percent", "statutory"}
)


# Keys that stand only in results they concern.
LEFT_OUT_WHEN_NONE = frozenset({"cost", "checked"})


AS_IT_IS = frozenset({str, int, bool, type(None)})


@cache
def _fields(record: type) -> tuple[tuple[tuple[str, str], ...], Callable[[Any], tuple]]:
    """A record's fields, each as in Python and as in JSON, and what reads them all at once."""
    names = [entry.name for entry in fields(record)]
    read = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
    return tuple((name, name.rstrip("_")) for name in names), read


def as_json(value: Any, key: str = "") -> Any:
    """A result as JSON values: decimals and days as text, records as objects."""
    # By the exact type, the most frequent first: a result of ten years holds some three hundred values.
    kind = type(value)
    if kind in AS_IT_IS:
        return value
    if kind is Decimal:
        return percent_text(value) if key in PERCENT_KEYS else f"{value:f}"
    if kind is date:
        return value.isoformat()
    if kind is list or kind is tuple:
        return [as_json(item, key) for item in value]
    if kind is dict:
        return {name: as_json(item, name) for name, item in value.items()}
    if isinstance(value, str):
        return str(value)  # a StrEnum
    names, read = _fields(kind)
    return {
        given: item if type(item) in AS_IT_IS else as_json(item, name)
        for (name, given), item in zip(names, read(value))
        if item is not None or name not in LEFT_OUT_WHEN_NONE
    }
