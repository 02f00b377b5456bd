"""Which figures come from a published example, and which published examples are left out, with the reason.

A case either carries `published`, the figures as its source prints them, or is worked `by = "hand"`.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

import pytest

from calculators.browser import compute
from tests.cases import FOLDER, all_cases, case_id

PUBLISHED = [case for case in all_cases() if case.get("published")]


def entries(kind: str) -> list[dict[str, Any]]:
    """Every [[kind]] of every file, with the file's name."""
    return [
        {"file": path.stem, **entry}
        for path in sorted(FOLDER.glob("*.toml"))
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get(kind, [])
    ]


LEFT_OUT = entries("left_out")


def printed(figures: list[str]) -> set[Decimal]:
    return {Decimal(figure) for figure in figures}


def expected(value: Any) -> Iterator[Decimal]:
    """Every figure that a case demands of the answer."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from expected(inner)
    elif isinstance(value, str | int):
        try:
            yield Decimal(value)
        except InvalidOperation:
            pass


def not_demanded(case: dict[str, Any]) -> set[Decimal]:
    """Published figures that the case does not look at."""
    return printed(case["published"]) - {*expected(case.get("expect", {})), *expected(case.get("expect_contains", {}))}


def both(case: dict[str, Any], entry: dict[str, Any]) -> bool:
    """One example as a case and on the list of those left out."""
    return case["source"] == entry["source"] and bool(printed(case["published"]) & printed(entry["published"]))


def test_a_case_is_published_or_worked_by_hand():
    assert [case_id(case) for case in all_cases() if bool(case.get("published")) == (case.get("by") == "hand")] == []


@pytest.mark.parametrize("case", PUBLISHED, ids=case_id)
def test_the_published_figures_are_what_the_case_demands(case):
    assert case["source"]
    assert not_demanded(case) == set()


@pytest.mark.parametrize("entry", LEFT_OUT, ids=lambda entry: f"{entry['file']}: {entry['name']}")
def test_what_is_left_out_says_why(entry):
    assert entry.keys() == {"file", "name", "source", "published", "reason"}
    assert all(entry[key] for key in ("name", "source", "reason"))


def test_no_example_is_both_a_case_and_left_out():
    assert [(case_id(case), entry["name"]) for case in PUBLISHED for entry in LEFT_OUT if both(case, entry)] == []


def test_a_figure_that_no_case_looks_at_is_found():
    case = {"source": "a", "published": ["41.72", "70"], "expect": {"interest": "41.72"}, "expect_contains": {"notes": [{"code": "x"}]}}
    assert not_demanded(case) == {Decimal(70)}
    assert both(case, {"source": "a", "published": ["70.00"]})
    assert not both(case, {"source": "b", "published": ["70.00"]})
    assert not both(case, {"source": "a", "published": ["71"]})


@pytest.mark.parametrize("table", entries("published_rates"), ids=lambda table: f"{table['file']}: {table['source']}")
def test_a_published_table_of_rates_comes_out(table):
    """The whole rate, reference and margin and rounding together, on the first day of each row."""
    ours = {}
    for day in table["percent"]:
        request = {"jurisdiction": table["file"], "debts": [{"amount": "10000.00", "interest_from": day}], "until": day}
        ours[day] = Decimal(json.loads(compute("statutory_interest", json.dumps(request)))["result"]["lines"][0]["rate"])
    assert ours == {day: Decimal(percent) for day, percent in table["percent"].items()}


def test_no_example_has_gone_missing():
    """How many were gathered in November 2026; there may be more since, and an example left out may have become a case."""
    gathered = {
        "at": 10, "au-nsw": 1, "be": 5, "bg": 1, "by": 2, "ca": 1, "ca-bc": 1, "ca-on": 1, "ch": 10, "cy": 1, "de": 13, "ee": 2, "es": 2,
        "eu": 3, "fi": 4, "fr": 12, "gb-eng": 8, "gb-nir": 1, "gb-sct": 1, "ie": 4, "it": 3, "lt": 2, "lu": 1, "mt": 1, "nl": 7, "nz": 1,
        "pl": 2, "pt": 8, "ru": 7, "si": 2, "us-ca": 1, "us-fl": 2, "us-pa": 1,
    }
    found = Counter(entry["file"] for entry in PUBLISHED + LEFT_OUT)
    assert {name: found[name] for name, number in gathered.items() if found[name] < number} == {}
