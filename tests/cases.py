"""Published and hand-worked cases, read from tests/vectors, and what it means that a result meets one."""

import tomllib
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "vectors"


def all_cases() -> list[dict[str, Any]]:
    """Every case of every file, with the file's name."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", []):
            found.append({"file": path.stem, **case})
    return found


def case_id(case: dict[str, Any]) -> str:
    """File, calculator and name."""
    return f"{case['file']}: {case['calculator']}: {case['name']}"


def differences(case: dict[str, Any], answer: dict[str, Any]) -> list[str]:
    """What of the expectation the answer does not meet; an empty list means it meets all."""
    if "expect_error" in case:
        if "error" not in answer:
            return ["expected an error, got a result"]
        faults = [answer["error"], *answer["error"]["others"]]
        wanted = case["expect_error"]
        if any(all(fault.get(key) == value for key, value in wanted.items()) for fault in faults):
            return []
        return [f"expected the error {wanted}, got {[(fault['code'], fault['field']) for fault in faults]}"]
    if "result" not in answer:
        return [f"expected a result, got the error {answer['error']['message']}"]
    found = _compare(case.get("expect", {}), answer["result"], "")
    for key, wanted in case.get("expect_contains", {}).items():
        for item in wanted:
            if all(_compare(item, given, "") for given in answer["result"][key]):
                found.append(f"{key}: nothing like {item} in {answer['result'][key]}")
    if not case.get("expect") and not case.get("expect_contains"):
        found.append("the case expects nothing")
    return found


def _compare(wanted: Any, given: Any, path: str) -> list[str]:
    if isinstance(wanted, dict):
        if not isinstance(given, dict):
            return [f"{path}: expected a table, got {given!r}"]
        return [
            line
            for key, value in wanted.items()
            for line in (_compare(value, given[key], f"{path}.{key}") if key in given else [f"{path}.{key} is missing"])
        ]
    if isinstance(wanted, list):
        if not isinstance(given, list) or len(wanted) != len(given):
            return [f"{path}: expected {len(wanted)} entries, got {given!r}"]
        return [
            line
            for index, (value, item) in enumerate(zip(wanted, given, strict=True))
            for line in _compare(value, item, f"{path}[{index}]")
        ]
    if _plain(wanted) != _plain(given):
        return [f"{path}: expected {wanted!r}, got {given!r}"]
    return []


def _plain(value: Any) -> Any:
    """Equal amounts are equal however many zeros they are written with; days are compared as text."""
    if isinstance(value, str):
        try:
            return Decimal(value)
        except InvalidOperation:
            return value
    return value.isoformat() if hasattr(value, "isoformat") else value
