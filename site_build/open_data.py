"""The law as open data: what the calculators use, as JSON and CSV under /data, with JSON Schema, licence and day.

The schema is made from the records of `calculators/law/model.py`, so that it cannot fall behind them.
"""

import csv
import io
import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from calculators import __version__, reader
from calculators.law.model import Jurisdiction, Series
from calculators.law.vocabulary import Confidence
from site_build.law_tables import build_day

LICENCE = "CC0-1.0"
DRAFT = "https://json-schema.org/draft/2020-12/schema"
PROVENANCE = ("source", "confidence", "url", "read_in")  # comes last in a row
COLUMNS = ("from", "percent", "confidence", "source", "url", "read_in")


def publish(site: Path) -> None:
    """Write every file of /data."""
    folder = site / "data"
    _write(folder / "schema" / "jurisdiction.json", _schema(Jurisdiction))
    _write(folder / "schema" / "series.json", _schema(Series))
    for code in reader.codes():
        law = reader.jurisdiction(code)
        _write(folder / "jurisdictions" / f"{code}.json", _head("jurisdiction") | {"jurisdiction": plain(law)})
        for name, series in law.series.items():
            identity = f"{code}.{name}"
            _write(folder / "series" / f"{identity}.json", _head("series") | {"id": identity, "series": plain(series)})
            (folder / "series").mkdir(parents=True, exist_ok=True)
            (folder / "series" / f"{identity}.csv").write_text(_csv(series), encoding="utf-8")
    _write(folder / "index.json", _index())


def counts() -> dict[str, Any]:
    """What the data hold: jurisdictions, regimes, dated rows, and how many of the rules are verified."""
    everyone = [reader.jurisdiction(code) for code in reader.codes()]
    rules = [record for law in everyone for record in _rules(law)]
    verified = sum(record.confidence is Confidence.VERIFIED for record in rules)
    return {
        "jurisdictions": sum(law.gives_interest for law in everyone),
        "without_calculator": [law.code for law in everyone if not law.gives_interest and law.code not in _lenders(everyone)],
        "regimes": sum(not regime.refused for law in everyone for regime in law.regimes.values()),
        "series": sum(len(law.series) for law in everyone),
        "dated_rows": sum(_dated_rows(law) for law in everyone),
        "rules": len(rules),
        "rules_verified": verified,
        "rules_verified_percent": str(round(Decimal(100 * verified) / len(rules), 1)),
    }


def plain(value: Any) -> Any:
    """A record as JSON values, with the keys of the law files; what is at its default is left out."""
    if is_dataclass(value):
        found = {}
        for entry in sorted(fields(value), key=lambda entry: (entry.name != "start", entry.name in PROVENANCE)):
            item = getattr(value, entry.name)
            default = entry.default_factory() if entry.default_factory is not MISSING else entry.default
            if default is MISSING or item != default:
                found[reader.FILE_KEYS.get(entry.name, entry.name)] = plain(item)
        return found
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def _rules(law: Jurisdiction):
    """Regimes, sums, limits and rules on clauses of a jurisdiction's own; rows of series do not count."""
    inherited = reader.jurisdiction(law.inherits) if law.inherits else None
    taken = {id(record) for records in (_lists(inherited) if inherited else ()) for record in records}
    for records in _lists(law):
        for record in records:
            if id(record) in taken:
                continue
            yield record
            yield from getattr(record, "recovery", ())
            yield from getattr(record, "limits", ())
    if law.splitting and not (inherited and law.splitting is inherited.splitting):
        yield law.splitting


def _lists(law: Jurisdiction) -> tuple[tuple, ...]:
    return law.regime, law.moratorium, law.procedure, law.clause_rule


def _lenders(everyone: list[Jurisdiction]) -> set[str]:
    """Files that only lend their series and procedures to others, such as the Union's."""
    lent = {law.inherits for law in everyone if law.inherits}
    lent |= {regime.reference.partition(".")[0] for law in everyone for regime in law.regime if regime.reference}
    return lent


def _dated_rows(law: Jurisdiction) -> int:
    rows = sum(len(series.steps) for series in law.series.values())
    for regime in law.regime:
        rows += len(regime.margins) + len(regime.rates) + len(regime.recovery)
    return rows + sum(len(procedure.limits) for procedure in law.procedure)


def _head(kind: str) -> dict[str, str]:
    return {"$schema": f"../schema/{kind}.json", "licence": LICENCE, "version": __version__, "date": build_day().isoformat()}


def _index() -> dict[str, Any]:
    return {
        "licence": LICENCE,
        "version": __version__,
        "date": build_day().isoformat(),
        "counts": counts(),
        "jurisdictions": [
            {
                "code": law.code,
                "name": law.name,
                "currency": law.currency,
                "checked": law.checked.isoformat(),
                "regimes": list(law.regimes),
                "file": f"jurisdictions/{law.code}.json",
            }
            for law in map(reader.jurisdiction, reader.codes())
        ],
        "series": [
            {
                "id": f"{code}.{name}",
                "title": series.title,
                "publisher": series.publisher,
                "first": series.steps[0].start.isoformat(),
                "known_through": series.known_through.isoformat(),
                "rows": len(series.steps),
                "json": f"series/{code}.{name}.json",
                "csv": f"series/{code}.{name}.csv",
            }
            for code in reader.codes()
            for name, series in reader.jurisdiction(code).series.items()
        ],
    }


def _csv(series: Series) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for step in series.steps:
        row = {"from": step.start, "percent": f"{step.percent:f}"}
        writer.writerow([row.get(column, getattr(step, column, "")) for column in COLUMNS])
    return out.getvalue()


def _write(path: Path, value: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _schema(record: type) -> dict[str, Any]:
    """JSON Schema of the file that holds one record."""
    name = record.__name__.lower()
    inner: dict[str, Any] = {}
    reference = _type(record, inner)
    head = {key: {"type": "string"} for key in ("$schema", "licence", "version", "date", "id")}
    return {
        "$schema": DRAFT,
        "title": f"Saldo: {name}",
        "type": "object",
        "properties": head | {name: reference},
        "required": ["licence", "version", "date", name],
        "additionalProperties": False,
        "$defs": inner,
    }


def _type(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return _type(next(argument for argument in arguments if argument is not NoneType), defs)
    if origin in (tuple, frozenset):
        return {"type": "array", "items": _type(arguments[0], defs)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _type(arguments[1], defs)}
    if is_dataclass(hint):
        if hint.__name__ not in defs:
            defs[hint.__name__] = {}
            hints = get_type_hints(hint)
            keys = {reader.FILE_KEYS.get(entry.name, entry.name): entry for entry in fields(hint)}
            defs[hint.__name__] = {
                "type": "object",
                "description": (hint.__doc__ or "").strip(),
                "properties": {key: _type(hints[entry.name], defs) for key, entry in keys.items()},
                "required": [
                    key for key, entry in keys.items() if entry.default is MISSING and entry.default_factory is MISSING
                ],
                "additionalProperties": False,
            }
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if issubclass(hint, StrEnum):
        return {"enum": [str(word) for word in hint]}
    if hint is Decimal:
        return {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
    if hint is date:
        return {"type": "string", "format": "date"}
    return {"type": {str: "string", bool: "boolean", int: "integer"}[hint]}


__all__ = ["COLUMNS", "LICENCE", "counts", "plain", "publish"]
