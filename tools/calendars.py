"""Prints the working-day table of a country, made with the `holidays` package: redirect it into calculators/calendars.

    python -m tools.calendars DE 2010 2035 > calculators/calendars/de.toml

Only holidays of the whole country are listed; where regions have more, the result says so (`regional`).
"""

import sys

import holidays

SOURCES = {
    "DE": (
        "Feiertage in allen Ländern: Feiertagsgesetze der Länder; Einigungsvertrag Art. 2 Abs. 2",
        "https://www.gesetze-im-internet.de/einigvtr/art_2.html",
        True,
    ),
}


def table(country: str, first: int, last: int) -> str:
    """The calendar as a law file."""
    source, url, regional = SOURCES[country]
    days = sorted(holidays.country_holidays(country, years=range(first, last + 1)))
    lines = [
        f"# {country}: holidays of the whole country, printed by tools/calendars.py.",
        f'code = "{country.lower()}"',
        "weekend = [6, 7]",
        f"first = {first}-01-01",
        f"last = {last}-12-31",
        f"regional = {str(regional).lower()}",
        f'source = "{source}"',
        f'url = "{url}"',
        'read_in = "holidays (Python package)"',
        'confidence = "derived"',
        "off = [",
    ]
    for year in range(first, last + 1):
        lines.append("  " + ", ".join(str(day) for day in days if day.year == year) + ",")
    return "\n".join([*lines, "]"])


if __name__ == "__main__":
    print(table(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
