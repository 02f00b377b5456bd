"""Reads law files into records: the only module that opens files.

A file that says anything unknown, leaves out something needed or has its dates out of order is refused with a sentence
that names file, key and remedy.
"""

import tomllib
from dataclasses import MISSING, fields, is_dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from calculators.law.model import Calendar, Jurisdiction, Series

# `from` is a word of Python, so the record says `start`.
FILE_KEYS = {"start": "from"}


class LawFileError(ValueError):
    """A law file is not as it must be; the message names file, key and remedy."""


@cache
def codes() -> tuple[str, ...]:
    """Codes of all jurisdictions, in alphabetical order."""
    folder = files("calculators").joinpath("jurisdictions")
    return tuple(sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml")))


@cache
def jurisdiction(code: str) -> Jurisdiction:
    """The law of one jurisdiction, with what it inherits. Raises LawFileError if its file is faulty.

    What is said in words (`note`, `not_known`, `limitation`) stays with its file: a federation's sends the reader to its
    parts, and each part says for itself what is not known there.
    """
    own = _read(Jurisdiction, "jurisdictions", code)
    if own.code != code:
        raise LawFileError(f"jurisdictions/{code}.toml: code is {own.code!r}; it must be the file's name")
    if not own.inherits:
        return own
    base = jurisdiction(own.inherits)
    return replace(
        own,
        regime=_merged(own.regime, base.regime, "id"),
        fact=_merged(own.fact, base.fact, "key"),
        moratorium=_merged(own.moratorium, base.moratorium, "id"),
        procedure=_merged(own.procedure, base.procedure, "id"),
        clause_rule=_merged(own.clause_rule, base.clause_rule, "id"),
        splitting=own.splitting or base.splitting,
        business_days=own.business_days or base.business_days,
    )


@cache
def series(reference: str) -> Series:
    """A series by its full name, such as `eu.ecb-main-refinancing`. Raises LawFileError if no file has it."""
    code, _, name = reference.partition(".")
    try:
        return _read(Jurisdiction, "jurisdictions", code).series[name]
    except (KeyError, FileNotFoundError):
        raise LawFileError(f"{reference}: there is no [series.{name}] in jurisdictions/{code}.toml") from None


@cache
def calendar(code: str) -> Calendar:
    """Working days of a country."""
    return _read(Calendar, "calendars", code)


def _merged(own: tuple, base: tuple, key: str) -> tuple:
    mine = {getattr(record, key) for record in own}
    return (*own, *(record for record in base if getattr(record, key) not in mine))


@cache
def _read(cls: type, folder: str, code: str) -> Any:
    where = f"{folder}/{code}.toml"
    text = files("calculators").joinpath(folder, f"{code}.toml").read_text(encoding="utf-8")
    try:
        table = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise LawFileError(f"{where}: {error}") from error
    return _record(cls, table, where)


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def _record(cls: type, table: Any, where: str) -> Any:
    if not isinstance(table, dict):
        raise LawFileError(f"{where}: a table is needed here")
    hints = _hints(cls)
    keys = {FILE_KEYS.get(entry.name, entry.name): entry for entry in fields(cls)}
    unknown = set(table) - set(keys)
    if unknown:
        raise LawFileError(f"{where}: {sorted(unknown)} not known; known: {sorted(keys)}")
    values = {}
    for key, entry in keys.items():
        if key in table:
            values[entry.name] = _value(hints[entry.name], table[key], f"{where}: {key}")
        elif entry.default is MISSING and entry.default_factory is MISSING:
            raise LawFileError(f"{where}: {key} is missing")
    record = cls(**values)
    _check_order(record, where)
    return record


def _check_order(record: Any, where: str) -> None:
    """Dated rows stand in order, each day once (per claimant, where rows differ by claimant)."""
    for name in ("steps", "margins", "rates", "recovery", "limits", "fee"):
        rows = getattr(record, name, ())
        days = [(str(getattr(row, "claimant", None) or ""), row.start) for row in rows]
        if len(set(days)) != len(days) or [row.start for row in rows] != sorted(row.start for row in rows):
            raise LawFileError(f"{where}: {name}: rows must stand in order of `from`, each day once")


def _value(hint: Any, value: Any, where: str) -> Any:
    """A TOML value as the type of the record's field."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return _value(next(argument for argument in arguments if argument is not NoneType), value, where)
    if origin in (tuple, frozenset):
        if not isinstance(value, list):
            raise LawFileError(f"{where}: a list is needed here")
        return origin(_value(arguments[0], item, f"{where}[{index}]") for index, item in enumerate(value))
    if origin is dict:
        return {key: _value(arguments[1], item, f"{where}.{key}") for key, item in value.items()}
    if is_dataclass(hint):
        return _record(hint, value, where)
    if issubclass(hint, StrEnum):
        try:
            return hint(value)
        except ValueError:
            raise LawFileError(f"{where}: {value!r} is not known; known: {[str(word) for word in hint]}") from None
    if hint is Decimal and isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Decimal(value)
    if type(value) is not hint:
        raise LawFileError(f"{where}: {value!r} is not a {hint.__name__}")
    return value


__all__ = ["LawFileError", "calendar", "codes", "jurisdiction", "series"]
