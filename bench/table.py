"""From measured runs to rows, and from rows to the table that is printed and stands in the README."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ROWS = Path(__file__).with_name("startup.json")
README = ROOT / "README.md"
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"

STOCK, SALDO, SALDO_ONE_THREAD, FORM = "stock Pyodide", "Saldo", "Saldo, in the main thread", "Saldo, the page with its form"
JAVASCRIPT, MICROPYTHON, CPYTHON = "plain JavaScript", "MicroPython", "CPython, command line"
COLD, SLOW_CPU, FAST_LINE, SLOW_LINE, RETURN = (
    "cold", "cold, CPU ÷4", "cold, 9 Mbit/s, 75 ms", "cold, 1.6 Mbit/s, 150 ms", "return visit",
)
CONDITIONS = (COLD, SLOW_CPU, FAST_LINE, SLOW_LINE, RETURN)

NUMBERS = {"bytes": 0, "gzip_bytes": 0, "first_ms": 1, "next_ms": 2, "block_ms": 1, "claims_per_second": 0}  # name: decimals

ENOUGH = 7                                     # runs; fewer are for trying out

# What is to be reached: of ours, as a share of the stock runtime in the same run, or as a limit.
SHARES = {COLD: 5, SLOW_CPU: 6, FAST_LINE: 2.5, SLOW_LINE: 2, RETURN: 5}
LIMITS = {"bytes": 3_500_000, "block_ms": 50, "next_ms": 10}

Row = dict[str, Any]


def rows(samples: Iterable[Row], day: date) -> list[Row]:
    """The median of every number, by subject and condition, in the order in which they first came."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for sample in samples:
        groups.setdefault((sample["subject"], sample["condition"]), []).append(sample)
    return [
        {"subject": subject, "condition": condition}
        | {name: _rounded(median(one[name] for one in group), NUMBERS[name]) for name in NUMBERS if name in group[0]}
        | {"runs": len(group), "date": day.isoformat()}
        for (subject, condition), group in groups.items()
    ]


def table(found: list[Row]) -> str:
    """One line a subject; Saldo on the slow processor is the form that the browser can slow down."""
    cell = {(row["subject"], row["condition"]): row for row in found}
    lines = [
        "| | bytes, brotli (gzip) | " + " | ".join(CONDITIONS) + " | longest block | a further claim | claims a second |",
        "|---|--:|" + "--:|" * len(CONDITIONS) + "--:|--:|--:|",
    ]
    for subject in dict.fromkeys(row["subject"] for row in found):
        if subject in (SALDO_ONE_THREAD, CPYTHON):
            continue
        cold = cell[subject, COLD]
        times = [cell.get((_slowed(subject, condition), condition)) for condition in CONDITIONS]
        per_second = cold.get("claims_per_second")
        lines.append(
            f"| {subject} | {_size(cold['bytes'])} ({_size(cold['gzip_bytes'])}) | "
            + " | ".join(f"{row['first_ms']:,.0f} ms" if row else "–" for row in times)
            + f" | {cold['block_ms']:,.0f} ms | {_short(cold['next_ms'])} | {f'{per_second:,.0f}' if per_second else '–'} |"
        )
    shares = [_share(cell, condition) for condition in CONDITIONS]
    lines.append("| **Saldo to stock** | | " + " | ".join(f"**1/{share:.1f}**" for share in shares) + " | | | |")
    python = cell[CPYTHON, COLD]
    runs = cell[STOCK, COLD]["runs"]
    kind = f"medians of {runs} runs" if runs >= ENOUGH else "a trial, not a measurement"
    return "\n".join(lines) + (
        f"\n\n{date.fromisoformat(python['date']):%-d %B %Y}, {kind}, headless Chromium, a server on the same computer. "
        f"On CPython: {python['first_ms']:,.0f} ms for `python -m calculators` from start to answer, "
        f"{python['next_ms']:.2f} ms for a further claim, {python['claims_per_second']:,.0f} claims a second.\n"
    )


def goals(found: list[Row]) -> list[tuple[str, str, str, bool]]:
    """What was aimed at, the goal, what was measured, whether it was reached."""
    cell = {(row["subject"], row["condition"]): row for row in found}
    told = []
    for condition, wanted in SHARES.items():
        share = _share(cell, condition)
        told.append((f"{condition}, first result, to stock", f"1/{wanted:g}", f"1/{share:.1f}", share >= wanted))
    for name, limit in LIMITS.items():
        value = cell[SALDO, COLD][name]
        told.append((f"cold, {name}", f"{limit:,}", f"{value:,}", value <= limit))
    return told


def put_into_readme(text: str, table_text: str) -> str:
    """The README with the table between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, mark, after = rest.partition(END)
    if not mark:
        raise ValueError(f"README.md lacks {BEGIN} … {END}")
    return f"{before}{BEGIN}\n{table_text}{END}{after}"


def write(found: list[Row]) -> None:
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in found)
    ROWS.write_text(f"[\n{lines}\n]\n", "utf-8")
    README.write_text(put_into_readme(README.read_text("utf-8"), table(found)), "utf-8")


def _share(cell: dict[tuple[str, str], Row], condition: str) -> float:
    return cell[STOCK, condition]["first_ms"] / cell[_slowed(SALDO, condition), condition]["first_ms"]


def _slowed(subject: str, condition: str) -> str:
    return SALDO_ONE_THREAD if (subject, condition) == (SALDO, SLOW_CPU) else subject


def _short(milliseconds: float) -> str:
    """The browser's clock steps by a tenth of a millisecond."""
    return f"{milliseconds:.1f} ms" if milliseconds >= 0.1 else "under 0.1 ms"


def _size(count: int) -> str:
    return f"{count / 1e6:.2f} MB" if count >= 100_000 else f"{count / 1e3:.1f} kB"


def _rounded(value: float, decimals: int) -> int | float:
    return round(value, decimals) if decimals else round(value)
