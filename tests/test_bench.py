"""The bench without its times: rows and table of a made run, the line, and that its hand-written forms count right."""

import importlib.util
import json
import re
import subprocess
import time
import urllib.error
import urllib.request
from datetime import date
from pathlib import Path

import pytest

from bench import line, table
from bench.claim import answer, claims, stretches
from bench.startup import ADDRESSES, subjects

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "bench" / "pages"
DAY = date(2026, 11, 21)


def sample(subject, condition=table.COLD, first=100.0, **others):
    return {"subject": subject, "condition": condition, "bytes": 2_000_000, "gzip_bytes": 3_000_000, "first_ms": first,
            "next_ms": 0.04, "block_ms": 20.0} | others


@pytest.fixture
def samples():
    """Three runs; stock is five times slower than Saldo, whose second run is disturbed."""
    made = []
    for first in (100.0, 900.0, 120.0):
        for condition in table.CONDITIONS:
            ours = sample(table.SALDO_ONE_THREAD, condition, 150.0) if condition == table.SLOW_CPU else sample(table.SALDO, condition, first)
            made += [sample(table.STOCK, condition, 600.0), ours]
    return made + [sample(table.CPYTHON, bytes=0, gzip_bytes=0, block_ms=0, claims_per_second=1234.5)]


def test_a_row_is_the_median_of_its_runs(samples):
    row = next(row for row in table.rows(samples, DAY) if (row["subject"], row["condition"]) == (table.SALDO, table.COLD))
    assert row == {
        "subject": "Saldo", "condition": "cold", "bytes": 2_000_000, "gzip_bytes": 3_000_000, "first_ms": 120.0,
        "next_ms": 0.04, "block_ms": 20.0, "runs": 3, "date": "2026-11-21",
    }


def test_the_table_compares_on_the_slow_processor_what_it_slows(samples):
    text = table.table(table.rows(samples, DAY))
    assert "| Saldo | 2.00 MB (3.00 MB) | 120 ms | 150 ms | 120 ms | 120 ms | 120 ms | 20 ms | under 0.1 ms | – |" in text
    assert "| **Saldo to stock** | | **1/5.0** | **1/4.0** | **1/5.0** | **1/5.0** | **1/5.0** |" in text
    assert "21 November 2026, a trial, not a measurement" in text and "1,234 claims a second" in text
    assert "medians of 9 runs" in table.table(table.rows(samples * 3, DAY))


def test_goals_are_told_as_reached_or_missed(samples):
    missed = [what for what, *_, is_reached in table.goals(table.rows(samples, DAY)) if not is_reached]
    assert missed == ["cold, CPU ÷4, first result, to stock"]        # a quarter, where a sixth is wanted


def test_the_table_takes_the_place_between_the_marks_only():
    text = f"before\n{table.BEGIN}\nold\n{table.END}\nafter\n"
    assert table.put_into_readme(text, "new\n") == f"before\n{table.BEGIN}\nnew\n{table.END}\nafter\n"
    with pytest.raises(ValueError):
        table.put_into_readme("before\n", "new\n")


def test_the_readme_shows_the_last_run():
    found = json.loads(table.ROWS.read_text("utf-8"))
    for row in found:
        assert {"subject", "condition", "bytes", "first_ms", "next_ms", "block_ms"} <= row.keys()
        assert all(isinstance(row[name], int | float) for name in table.NUMBERS if name in row)
    measured = {(row["subject"], row["condition"]) for row in found}
    assert measured == {(table.CPYTHON, table.COLD)} | {
        (subject, condition) for condition in table.CONDITIONS for subject in subjects(condition)
    }
    readme = table.README.read_text("utf-8")
    assert table.put_into_readme(readme, table.table(found)) == readme


def test_the_forms_by_hand_give_the_amounts_of_the_calculator():
    specification = importlib.util.spec_from_file_location("interest", PAGES / "interest.py")
    by_hand = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(by_hand)
    expected = [answer(request)["interest"] for request in claims()]
    assert len(set(expected)) == len(expected)                       # an answer of an earlier claim would show
    law = json.dumps(stretches())
    assert [by_hand.interest(json.dumps(request), law) for request in claims()] == expected
    script = (f'import {{ interest }} from "{(PAGES / "interest.js").as_uri()}";'
              f"console.log(JSON.stringify({json.dumps(claims())}.map((claim) => interest(claim, {law}))))")
    command = ["node", "--no-warnings", "--input-type=module", "-e", script]
    assert json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout) == expected


def test_the_line_is_as_slow_as_it_says_and_lets_the_browser_keep_files(tmp_path):
    (tmp_path / "page.html").write_bytes(b"x" * 20_000)
    (tmp_path / "main-0123456789ab.js").write_text("1")
    with line.serving(tmp_path) as (address, wire):
        wire.set(bits_per_second=1_600_000, round_trip=0.05)
        before = time.monotonic()
        with urllib.request.urlopen(address + "page.html") as page:
            page.read()
        assert time.monotonic() - before >= 0.05 + 0.1               # 160 000 bits at 1.6 Mbit/s
        assert [(path.name, size) for _, path, size in wire.sent] == [("page.html", 20_000)]
        with urllib.request.urlopen(address + "main-0123456789ab.js") as script:
            assert "immutable" in script.headers["Cache-Control"]
        again = urllib.request.Request(address + "page.html", headers={"If-None-Match": page.headers["ETag"]})
        with pytest.raises(urllib.error.HTTPError, match="304"):
            urllib.request.urlopen(again)
        assert wire.sent[-1][2] == 0


def test_every_page_of_the_bench_names_its_subject():
    for address in ADDRESSES.values():
        if address.startswith("bench/"):
            assert re.search(r"\bbench\.run\(", (PAGES / Path(address).name).read_text("utf-8"))
