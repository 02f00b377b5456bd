"""The published cases inside Pyodide, from the very files that the site ships, give what CPython gives."""

import json
import subprocess
from pathlib import Path

import pytest

from calculators import NAMES, browser
from tests.cases import all_cases, case_id, differences

SCRIPT = Path(__file__).with_name("vectors_in_pyodide.mjs")
CASES = all_cases()
# What a form may send by mistake: faults of every kind must come as answers, never as exceptions.
BAD = ["", "{", "[]", "{}", '{"debts": []}', '{"jurisdiction": "xx", "debts": [{"amount": 1, "due": "2025-02-30"}], "until": "9"}']


@pytest.fixture(scope="session")
def answers(site, tmp_path_factory):
    """What the shipped runtime answers to every case, to bad requests, and about each form."""
    index = tmp_path_factory.mktemp("runtime")
    [wasm] = (site / "assets" / "python").glob("*.wasm")
    (index / "pyodide.asm.wasm").symlink_to(wasm)
    calls = [["compute", case["calculator"], json.dumps(case["request"])] for case in CASES]
    calls += [["compute", name, text] for name in NAMES for text in BAD]
    calls += [["describe", name] for name in NAMES]
    done = subprocess.run(
        ["node", "--no-warnings", str(SCRIPT)],
        input=json.dumps({"site": str(site), "indexURL": f"{index}/", "calls": calls}),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return {tuple(call): json.loads(answer) for call, answer in zip(calls, json.loads(done.stdout), strict=True)}


def test_there_are_cases():
    assert len(CASES) > 50


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_a_published_case_comes_out_the_same(answers, case):
    request = json.dumps(case["request"])
    answer = answers["compute", case["calculator"], request]
    assert answer == json.loads(browser.compute(case["calculator"], request))
    assert differences(case, answer) == []


@pytest.mark.parametrize("name", NAMES)
def test_bad_requests_and_forms_come_out_the_same(answers, name):
    for text in BAD:
        answer = answers["compute", name, text]
        assert "error" in answer
        assert answer == json.loads(browser.compute(name, text))
    assert answers["describe", name] == json.loads(browser.describe(name))
