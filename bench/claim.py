"""The one calculation that every subject of the bench makes: ten years of interest with ten part payments, by German law."""

import json
from typing import Any

from calculators.browser import compute

CALCULATOR = "statutory_interest"
FURTHER = 20  # calculations after the first


def claims() -> list[dict[str, Any]]:
    """Requests that differ in their amount, so that no answer can be an old one."""
    return [
        {
            "jurisdiction": "de",
            "regime": "business",
            "debts": [{"amount": f"{10_000 + 37 * number}.{number:02}", "due": "2015-12-31"}],
            "until": "2025-12-31",
            "payments": [{"amount": "900.00", "date": f"{year}-06-15"} for year in range(2016, 2026)],
        }
        for number in range(1 + FURTHER)
    ]


def answer(request: dict[str, Any]) -> dict[str, Any]:
    return json.loads(compute(CALCULATOR, json.dumps(request)))["result"]


def stretches() -> list[list[Any]]:
    """What the hand-written forms know of the law: from when on which rate, and the length of that year."""
    lines = answer(claims()[0] | {"payments": []})["lines"]
    return [[line["from"], line["rate"], line["year_length"]] for line in lines]
