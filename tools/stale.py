"""Lists the series whose knowledge ends within 45 days, so that somebody reads the publisher's page in time.

    python -m tools.stale [TODAY] [DAYS]

Exit status: 0 none, 1 some.
"""

import sys
from datetime import date, timedelta

from calculators import reader


def stale(today: date, days: int = 45) -> list[tuple[date, str, str]]:
    """Last known day, name and address of each series that ends by then, the most urgent first."""
    found = []
    for code in reader.codes():
        for name, series in reader.jurisdiction(code).series.items():
            if series.known_through <= today + timedelta(days=days):
                found.append((series.known_through, f"{code}.{name}", series.url))
    return sorted(found)


def main(arguments: list[str]) -> int:
    """Print one line a series."""
    today = date.fromisoformat(arguments[0]) if arguments else date.today()
    found = stale(today, int(arguments[1]) if len(arguments) > 1 else 45)
    for through, name, url in found:
        print(f"{name}: known through {through}; read {url}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
