"""`python -m calculators`: JSON in, JSON out, exit status 0 or 2, never a traceback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GOOD = '{"jurisdiction": "de", "debts": [{"amount": "1000.00", "due": "2025-03-31"}], "until": "2025-04-30"}'


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "calculators", *arguments], input=given, capture_output=True, cwd=ROOT)


def test_a_request_gets_its_result():
    """1 000 × 11.27 % × 30/365 = 9.26."""
    done = run("statutory_interest", given=GOOD.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["result"]["interest"] == "9.26"


@pytest.mark.parametrize("given", [b"", b"\xff\xfe", b"{", b'{"jurisdiction": "\\ud800"}', b'"x"', b"\x00"])
def test_anything_else_gets_an_error(given):
    """Exit status 2 and a field, whatever came in."""
    done = run("statutory_interest", given=given)
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["field"]
    assert b"Traceback" not in done.stderr


def test_unknown_calculator():
    """Named with those there are."""
    done = run("interest", given=GOOD.encode())
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["values"]["known"] == ["statutory_interest", "late_fee", "milestones"]


def test_a_batch_answers_line_by_line():
    """A bad line becomes an error line, the rest goes on, and the status says that one failed."""
    done = run("statutory_interest", "--lines", given=f"{GOOD}\nnonsense\n{GOOD}\n".encode())
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [list(answer) for answer in answers] == [["result"], ["error"], ["result"]]
    assert done.returncode == 2
    assert run("statutory_interest", "--lines", given=f"{GOOD}\n".encode()).returncode == 0


def test_a_byte_order_mark_is_no_fault():
    """Some editors write one."""
    assert run("statutory_interest", given=b"\xef\xbb\xbf" + GOOD.encode()).returncode == 0


def test_a_reader_that_goes_away_is_no_crash():
    """`| head -1`: no traceback, and the status says that not all was delivered."""
    process = subprocess.Popen(
        [sys.executable, "-m", "calculators", "statutory_interest", "--lines"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
    )
    process.stdin.write(f"{GOOD}\n".encode())
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["result"]["interest"] == "9.26"  # answered before the next line came
    process.stdout.close()
    _, said = process.communicate(f"{GOOD}\n".encode() * 2)
    assert (process.returncode, said) == (2, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
def test_an_output_that_takes_nothing_is_no_crash():
    """A full disk or a closed stream is named in one line."""
    command = [sys.executable, "-m", "calculators", "statutory_interest"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, input=GOOD.encode(), stdout=full, stderr=subprocess.PIPE, cwd=ROOT)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1


def test_help_explains_itself():
    """With the calculators and an example."""
    done = run("--help")
    assert done.returncode == 0
    assert all(word in done.stdout.decode() for word in ("statutory_interest", "late_fee", "milestones", "--lines", "example"))
