"""The command line: `python -m calculators NAME < request.json`."""

import argparse
import json
import sys

from calculators import NAMES, __version__
from calculators.browser import compute
from calculators.errors import Fault, RequestError

EXAMPLE = """\
example:
  echo '{"jurisdiction": "de", "debts": [{"amount": "10000.00", "due": "2025-04-30"}],
         "until": "2025-07-31"}' | python -m calculators statutory_interest

Money and percentages are strings ("1500.00", "11.27" is 11.27 % a year), days are 2026-01-31.
The answer is {"result": …}, exit status 0, or {"error": …}, exit status 2.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m calculators",
        description="Works out what is owed when a client pays late. Reads a JSON request, writes a JSON answer.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", metavar="NAME", help=f"one of: {', '.join(NAMES)}")
    parser.add_argument("--lines", action="store_true", help="one request a line, one answer a line, in order")
    parser.add_argument("--version", action="version", version=__version__)
    given = parser.parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    answers = _each_line(given.name) if given.lines else [_answer(given.name, sys.stdin.buffer.read())]
    failed = False
    for answer in answers:
        print(answer)
        failed = failed or "error" in json.loads(answer)
    return 2 if failed else 0


def _each_line(name: str):
    """One answer a line; a bad line becomes an error line and the rest goes on. Blank lines are passed over."""
    for line in sys.stdin.buffer:
        if line.strip():
            yield _answer(name, line)


def _answer(name: str, request: bytes) -> str:
    try:
        return compute(name, request.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return json.dumps(RequestError([Fault("not_json", "request")]).as_json(), ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
