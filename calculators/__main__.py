"""The command line: `python -m calculators NAME < request.json`."""

import argparse
import errno
import json
import sys
from collections.abc import Iterator
from contextlib import suppress

from calculators import NAMES, __version__
from calculators.browser import compute
from calculators.errors import Fault, RequestError

FAILED = 2
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
    try:
        return _run(given.name, lines=given.lines)
    except KeyboardInterrupt:
        pass
    except OSError as error:
        # A broken pipe needs no word: whoever read the answers has had enough (`| head -1`).
        if not isinstance(error, BrokenPipeError) and sys.stderr:
            print(f"{parser.prog}: {error.strerror}", file=sys.stderr)
        if sys.stdout:  # what is still buffered must not fail once more at exit
            with suppress(OSError):
                sys.stdout.close()
    return FAILED


def _run(name: str, *, lines: bool) -> int:
    """Answer what stands on standard input; each answer is written at once, so that a program can wait for it."""
    if sys.stdin is None or sys.stdout is None:
        raise OSError(errno.EBADF, "standard input and standard output must be open")
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    answers = _each_line(name) if lines else [_answer(name, sys.stdin.buffer.read())]
    status = 0
    for answer in answers:
        print(answer, flush=True)
        if answer.startswith('{"error"'):
            status = FAILED
    return status


def _each_line(name: str) -> Iterator[str]:
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
