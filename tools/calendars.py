"""Makes the tables of public holidays in calculators/calendars with the `holidays` package (adr/0005).

    python -m tools.calendars

Only holidays of the whole country are listed; where regions have more, the result says so (`regional`).
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import holidays

import calculators

FOLDER = Path(calculators.__file__).parent / "calendars"
# How the package names a day off that the Government took from another day.
MOVED_FROM = re.compile(r"\(перенесено с (\d\d)\.(\d\d)\.(\d{4})\)")


@dataclass(frozen=True)
class Table:
    """What a table says beside its days; `first` and `last` are years that are vouched for."""

    source: str
    url: str
    first: int = 2010
    last: int = 2035
    regional: bool = False
    read_in: str = "holidays (Python package)"
    confidence: str = "derived"


TABLES = {
    "at": Table(
        "Feiertagsruhegesetz 1957, § 1; Anmerkung zu § 903 ABGB",
        "https://www.ris.bka.gv.at/eli/jgs/1811/946/P903/NOR12018627",
    ),
    "ch": Table(
        "Art. 110 Abs. 3 BV; in allen Kantonen anerkannte Feiertage",
        "https://www.fedlex.admin.ch/eli/cc/1999/404/de#art_110",
        regional=True,
    ),
    "de": Table(
        "Feiertage in allen Ländern: Feiertagsgesetze der Länder; Einigungsvertrag Art. 2 Abs. 2",
        "https://www.gesetze-im-internet.de/einigvtr/art_2.html",
        regional=True,
    ),
    # The Government moves days off from year to year; its decree for 2027 has not been read.
    "ru": Table(
        "Трудовой кодекс РФ, ст. 112; постановления Правительства РФ о переносе выходных дней",
        "http://publication.pravo.gov.ru",
        first=2024,
        last=2026,
        read_in="https://github.com/ezdk20000-code/LegalHelper (legal_data.py, 2026-09-25)",
        confidence="verified",
    ),
}


def text(code: str) -> str:
    """The table of one country as a file."""
    table = TABLES[code]
    years = range(table.first, table.last + 1)
    off = holidays.country_holidays(code.upper(), years=years)
    moved = {date(int(year), int(month), int(day)) for name in off.values() for day, month, year in MOVED_FROM.findall(name)}
    lines = [
        f"# {code}: holidays of the whole country, made by tools/calendars.py.",
        f'code = "{code}"',
        f"first = {table.first}-01-01",
        f"last = {table.last}-12-31",
        f"regional = {str(table.regional).lower()}",
        f'source = "{table.source}"',
        f'url = "{table.url}"',
        f'read_in = "{table.read_in}"',
        f'confidence = "{table.confidence}"',
        *_days("off", off, years),
        *_days("worked", moved - set(off), years),
    ]
    return "\n".join(lines) + "\n"


def _days(key: str, days: set[date] | dict[date, str], years: range) -> list[str]:
    if not days:
        return []
    rows = [", ".join(str(day) for day in sorted(days) if day.year == year) for year in years]
    return [f"{key} = [", *(f"  {row}," for row in rows if row), "]"]


if __name__ == "__main__":
    for code in TABLES:
        (FOLDER / f"{code}.toml").write_text(text(code), encoding="utf-8")
