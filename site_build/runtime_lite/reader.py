"""Stands in the place of `calculators/reader.py` in what the browser gets: the law comes already read.

Parsing a law file takes a browser up to a fifth of a second, loading its finished records two milliseconds. So the
packing reads every file once, with the real reader, and keeps the records; the worker hands over those of the country
that a request names (`provide`) before it calculates. The packing writes the list of codes at the end of this file.
"""

from _pickle import loads

CODES: tuple[str, ...] = ()
_records: dict[tuple[str, str], object] = {}


class LawFileError(ValueError):
    """The law that was asked for has not been handed over."""


def provide(packed) -> None:
    """Take the records of one country: bytes, or a buffer of JavaScript."""
    _records.update(loads(packed if isinstance(packed, bytes) else packed.to_bytes()))


def forget() -> None:
    """Drop everything that was handed over."""
    _records.clear()


def codes() -> tuple[str, ...]:
    return CODES


def jurisdiction(code: str):
    return _record("jurisdiction", code)


def series(reference: str):
    return _record("series", reference)


def calendar(code: str):
    return _record("calendar", code)


def _record(kind: str, name: str):
    try:
        return _records[kind, name]
    except KeyError:
        raise LawFileError(f"{kind} {name} was not handed over") from None
