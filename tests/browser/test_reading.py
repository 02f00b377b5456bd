"""How typed numbers and days are read: text in, text out; what can be read in two ways is asked about."""

import json
import subprocess

import pytest

from tests.browser.driving import ROOT

SCRIPT = """
import { readDay, readInteger, readNumber } from "%s";
import { readFileSync } from "node:fs";
const readers = { money: readNumber, percent: (text) => readNumber(text, { asks: false }), integer: readInteger,
  day: readDay, dayOrMonth: (text) => readDay(text, { monthFirst: true }) };
const cases = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(cases.map(([kind, text]) => readers[kind](text))));
""" % (ROOT / "theme" / "assets" / "calculator" / "read.js").as_uri()

NUMBER, DATE, YEAR = "error-unreadable_number", "error-unreadable_date", "error-short_year"
READ = [
    ("money", "1 234,56", "1234.56"),
    ("money", "1\u00a0234,56", "1234.56"),
    ("money", "1\u202f234\u202f567,8", "1234567.8"),
    ("money", "1.234,56", "1234.56"),
    ("money", "1,234.56", "1234.56"),
    ("money", "1’234.56", "1234.56"),
    ("money", "1'234'567", "1234567"),
    ("money", "1.234.567", "1234567"),
    ("money", "1,234,567.89", "1234567.89"),
    ("money", "1234,5", "1234.5"),
    ("money", " 1234.56 ", "1234.56"),
    ("money", "0,50", "0.50"),
    ("money", "0.125", "0.125"),          # a zero before: three decimals, which the calculator then refuses
    ("money", "1 234,567", "1234.567"),   # spaces part the thousands, so the comma cannot
    ("money", "1234,567", "1234.567"),    # four digits before: no thousands
    ("money", ",5", "0.5"),
    ("money", "007", "7"),
    ("money", "-5", "-5"),
    ("money", "−5,00", "-5.00"),
    ("money", "1.234", ["1234", "1.234"]),
    ("money", "12,345", ["12345", "12.345"]),
    ("money", "-1.234", ["-1234", "-1.234"]),
    ("percent", "9,375", "9.375"),
    ("percent", "11.27", "11.27"),
    ("integer", "1 000", "1000"),
    ("integer", "30", "30"),
    ("day", "2026-01-31", "2026-01-31"),
    ("day", "31.01.2026", "2026-01-31"),
    ("day", "31.1.2026", "2026-01-31"),
    ("day", "31/01/2026", "2026-01-31"),
    ("day", "31 1 2026", "2026-01-31"),
    ("day", "31-01-2026", "2026-01-31"),
    ("day", "31. Januar 2026", "2026-01-31"),
    ("day", "3 März 2026", "2026-03-03"),
    ("day", "1er août 2025", "2025-08-01"),
    ("day", "15 AOUT 2025", "2025-08-15"),
    ("day", "31 января 2026 г.", "2026-01-31"),
    ("day", "5 мая 2026 года", "2026-05-05"),
    ("day", "29 February 2024", "2024-02-29"),
    ("day", "January 31, 2026", "2026-01-31"),
    ("day", "31 Jan 2026", "2026-01-31"),
    ("day", "1st May 2026", "2026-05-01"),
    ("day", "03/04/2026", "2026-04-03"),
    ("dayOrMonth", "03/04/2026", ["2026-04-03", "2026-03-04"]),
    ("dayOrMonth", "03/03/2026", "2026-03-03"),
    ("dayOrMonth", "12/31/2026", "2026-12-31"),
    ("dayOrMonth", "03.04.2026", "2026-04-03"),
    ("dayOrMonth", "2026-04-03", "2026-04-03"),
]
REFUSED = [
    ("money", "12 34,50", NUMBER),
    ("money", "1,23,456", NUMBER),
    ("money", "1.234,567.89", NUMBER),
    ("money", "5,", NUMBER),
    ("money", "abc", NUMBER),
    ("money", "1e5", NUMBER),
    ("money", "--5", NUMBER),
    ("money", ".", NUMBER),
    ("integer", "1,5", "error-unreadable_integer"),
    ("day", "31.02.2026", DATE),
    ("day", "2025-02-29", DATE),
    ("day", "31.01.26", YEAR),
    ("day", "31 January 26", YEAR),
    ("day", "12/31/2026", DATE),
    ("day", "tomorrow", DATE),
    ("day", "32 Mai 2026", DATE),
]


@pytest.fixture(scope="module")
def readings():
    cases = [case[:2] for case in [*READ, *REFUSED]]
    done = subprocess.run(
        ["node", "--no-warnings", "--input-type=module", "-e", SCRIPT],
        input=json.dumps(cases), capture_output=True, text=True, encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return dict(zip(map(tuple, cases), json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("kind, text, expected", READ)
def test_what_is_clear_is_read_and_what_is_not_is_asked(readings, kind, text, expected):
    key = "readings" if isinstance(expected, list) else "value"
    assert readings[kind, text] == {key: expected}


@pytest.mark.parametrize("kind, text, fault", REFUSED)
def test_what_may_be_a_slip_is_refused(readings, kind, text, fault):
    assert readings[kind, text] == {"fault": fault}
