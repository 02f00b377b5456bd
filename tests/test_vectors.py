"""Published examples and hand-worked sums come out to the cent, through the same door the browser uses."""

import json

import pytest

from calculators import NAMES, reader
from calculators.browser import compute
from tests.cases import all_cases, case_id, differences

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_case_comes_out(case):
    """What the source says is what the calculator says."""
    answer = json.loads(compute(case["calculator"], json.dumps(case["request"], default=str)))
    assert differences(case, answer) == []


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_case_says_where_its_figures_come_from(case):
    """A published address, or the sum written out by hand."""
    assert case.get("source") or (case.get("by") == "hand" and case.get("working")), case_id(case)


@pytest.mark.parametrize("code", [code for code in reader.codes() if reader.jurisdiction(code).regimes])
def test_every_regime_has_a_case(code):
    """A country that ships has an outside figure for each of its regimes, its own or those it inherits."""
    tested = {
        (case["request"].get("jurisdiction"), case["request"].get("regime", "business"))
        for case in CASES
        if case["calculator"] == "statutory_interest"
    }
    lacking = []
    for regime in reader.jurisdiction(code).regimes.values():
        if (code, regime.id) not in tested:
            lacking.append(regime.id)
    assert lacking == [], f"tests/vectors/{code}.toml needs a case for {lacking}"


def test_each_calculator_has_a_worked_example_for_each_first_country():
    """The pages show these."""
    shown = {(case["file"], case["calculator"]) for case in CASES if case.get("page")}
    lacking = [(code, name) for code in ("fr", "de", "ru", "gb-eng") for name in NAMES if (code, name) not in shown]
    assert lacking == []
