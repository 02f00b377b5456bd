"""The one door for the browser, the command line and every test: JSON text in, JSON text out, never an exception."""

import json
from importlib import import_module
from types import ModuleType
from typing import Any

from calculators import NAMES, reader
from calculators.errors import Fault, RequestError
from calculators.finance.money import TooLarge
from calculators.results import as_json
from calculators.schema import Number, Repeated


def compute(name: str, text: str) -> str:
    """Answer one request of a calculator: `{"result": …}` or `{"error": …}`."""
    try:
        module = _calculator(name)
        answer = {"result": as_json(module.compute(module.parse(_read(text))))}
    except RequestError as error:
        answer = error.as_json()
    except TooLarge:
        answer = RequestError([Fault("result_too_large", "request")]).as_json()
    return json.dumps(answer, ensure_ascii=False)


def describe(name: str) -> str:
    """What a form needs to know: the fields of a calculator and what each jurisdiction asks for."""
    module = _calculator(name)
    return json.dumps(
        {
            "calculator": name,
            "fields": [field.describe() for field in module.FIELDS],
            "jurisdictions": [_jurisdiction(code) for code in reader.codes() if reader.jurisdiction(code).regimes],
        },
        ensure_ascii=False,
    )


def _calculator(name: str) -> ModuleType:
    if name not in NAMES:
        raise RequestError([Fault("unknown_calculator", "calculator", {"given": name[:40], "known": list(NAMES)})])
    return import_module(f"calculators.{name}")


def _jurisdiction(code: str) -> dict[str, Any]:
    law = reader.jurisdiction(code)
    return {
        "code": code,
        "name": law.name,
        "currency": law.currency,
        "regimes": [
            {"id": regime.id, "name": regime.name, "refused": bool(regime.refused)} for regime in law.regimes.values()
        ],
        "facts": [
            {"key": fact.key, "kind": str(fact.kind), "regimes": list(fact.regimes), "question": fact.question}
            for fact in law.fact
        ],
        "procedures": [
            {
                "id": procedure.id,
                "name": procedure.name,
                "default_for": list(procedure.default_for),
                "default_claimants": [str(claimant) for claimant in procedure.default_claimants],
                "by_claimant": any(limit.claimant for limit in procedure.limits),
                "limited": bool(procedure.limits),
            }
            for procedure in law.procedure
        ],
    }


def _read(text: str) -> Any:
    """JSON with numbers kept as text, and repeated keys remembered."""
    if not text.strip():
        raise RequestError([Fault("empty_input", "request")])
    try:
        return json.loads(
            text, parse_int=Number, parse_float=Number, parse_constant=Number, object_pairs_hook=_pairs
        )
    except (ValueError, RecursionError):
        raise RequestError([Fault("not_json", "request")]) from None


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = Repeated(pairs)
    if len(table) == len(pairs):
        return dict(pairs)
    seen: set[str] = set()
    table.twice = next(key for key, _ in pairs if key in seen or seen.add(key))
    return table
