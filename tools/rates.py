"""Reads the official feeds of the reference rates and prints the rows that the law files lack. Changes nothing.

    python -m tools.rates                                         all feeds, over the network
    python -m tools.rates eu.ecb-main-refinancing=saved.csv       a saved answer in place of the network

Exit status: 0 nothing new, 1 there are rows to add, 2 a feed disagrees with a row or cannot be read.
"""

import csv
import io
import re
import sys
import urllib.request
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from calculators import reader

Observations = dict[date, Decimal]


class FeedError(ValueError):
    """An answer that is not what the publisher documents."""


@dataclass(frozen=True)
class Feed:
    """Where a publisher gives a series to machines, and how to read the answer."""

    series: str
    url: str
    source: str
    parse: Callable[[str], Observations]


def parse_ecb(text: str) -> Observations:
    """SDMX-CSV of the ECB Data Portal: a header with TIME_PERIOD and OBS_VALUE, one row a day."""
    rows = csv.DictReader(io.StringIO(text))
    if not {"TIME_PERIOD", "OBS_VALUE"} <= set(rows.fieldnames or ()):
        raise FeedError("no columns TIME_PERIOD and OBS_VALUE")
    return {date.fromisoformat(row["TIME_PERIOD"]): Decimal(row["OBS_VALUE"]) for row in rows if row["OBS_VALUE"]}


def parse_bundesbank(text: str) -> Observations:
    """CSV of the Bundesbank's time series: metadata lines, then `2026-07;1,52;` or `2026-07,1.52,`, one row a month."""
    found = {}
    for year, month, value in re.findall(r'^"?(\d{4})-(\d{2})"?[;,]"?(-?\d+[.,]\d+)"?(?:[;,]|$)', text, flags=re.MULTILINE):
        found[date(int(year), int(month), 1)] = Decimal(value.replace(",", "."))
    return found


def parse_bank_of_england(text: str) -> Observations:
    """CSV of the Bank of England's database: `DATE,IUDBEDR`, then `02 Jan 2026,3.75`, one row a working day."""
    rows = csv.DictReader(io.StringIO(text))
    if not {"DATE", "IUDBEDR"} <= set(rows.fieldnames or ()):
        raise FeedError("no columns DATE and IUDBEDR")
    return {datetime.strptime(row["DATE"], "%d %b %Y").date(): Decimal(row["IUDBEDR"]) for row in rows}


def parse_bank_of_russia(text: str) -> Observations:
    """XML of the Bank of Russia's KeyRateXML: `KR` elements with `DT` and `Rate`, one a working day."""
    found = {}
    for entry in ElementTree.fromstring(text).iter():
        if entry.tag.rpartition("}")[2] == "KR":
            values = {child.tag.rpartition("}")[2]: child.text for child in entry}
            found[date.fromisoformat(values["DT"][:10])] = Decimal(values["Rate"])
    return found


FEEDS = (
    Feed(
        "eu.ecb-main-refinancing",
        "https://data-api.ecb.europa.eu/service/data/FM/D.U2.EUR.4F.KR.MRR_FR.LEV?format=csvdata&startPeriod=2008-12-10",
        "European Central Bank, main refinancing operations, fixed rate tenders",
        parse_ecb,
    ),
    Feed(
        "de.base-rate",
        "https://api.statistiken.bundesbank.de/rest/download/BBIN1/M.DE.BBK.BBKBAS2.EUR.ME?format=csv&lang=en",
        "Deutsche Bundesbank, Basiszinssatz nach § 247 BGB",
        parse_bundesbank,
    ),
    Feed(
        "gb-eng.bank-rate",
        "https://www.bankofengland.co.uk/boeapps/database/_iadb-fromshowcolumns.asp?csv.x=yes&Datefrom=01/Nov/2001"
        "&Dateto=now&SeriesCodes=IUDBEDR&CSVF=TN&UsingCodes=Y",
        "Bank of England, official Bank Rate (IUDBEDR)",
        parse_bank_of_england,
    ),
    Feed(
        "ru.key-rate",
        "https://www.cbr.ru/DailyInfoWebServ/DailyInfo.asmx/KeyRateXML?fromDate=2016-06-14&ToDate=2100-01-01",
        "Банк России, ключевая ставка",
        parse_bank_of_russia,
    ),
)


@dataclass(frozen=True)
class Comparison:
    """What a feed says beside what the file holds."""

    rows: list[str]
    disagreements: list[str]
    through: date


def compare(feed: Feed, text: str) -> Comparison:
    """Rows to add and rows that disagree. Raises FeedError for an answer without observations."""
    observations = feed.parse(text)
    if not observations:
        raise FeedError("no observations in the answer")
    series = reader.series(feed.series)
    rows, disagreements = [], []
    last = None
    for day in sorted(observations):
        percent = observations[day]
        known = [step for step in series.steps if step.start <= day]
        if day > series.known_through or (known and day > series.steps[-1].start):
            # One row for each change, and for each published half-year of a series that repeats its value.
            if percent != (last if last is not None else series.steps[-1].percent):
                rows.append(
                    f'{{ from = {day}, percent = {percent.normalize():f}, source = "{feed.source}", '
                    f'url = "{series.url}", read_in = "{feed.url}", confidence = "verified" }},'
                )
                last = percent
        elif known and known[-1].percent != percent:
            disagreements.append(f"{day}: the feed says {percent}, the file {known[-1].percent}")
    return Comparison(rows, disagreements, max(observations))


def fetch(feed: Feed) -> str:
    """The publisher's answer."""
    request = urllib.request.Request(feed.url, headers={"User-Agent": "saldo-rates"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode("utf-8-sig")


def main(arguments: list[str]) -> int:
    """Compare all feeds, or those given as series=file."""
    files = dict(argument.split("=", 1) for argument in arguments)
    unknown = set(files) - {feed.series for feed in FEEDS}
    if unknown:
        print(f"no feed for {', '.join(sorted(unknown))}; there are {', '.join(feed.series for feed in FEEDS)}")
        return 2
    status = 0
    for feed in FEEDS:
        if files and feed.series not in files:
            continue
        code, _, name = feed.series.partition(".")
        try:
            text = Path(files[feed.series]).read_text(encoding="utf-8-sig") if files else fetch(feed)
            found = compare(feed, text)
        except (OSError, ValueError, ArithmeticError, ElementTree.ParseError) as error:
            print(f"{feed.series}: cannot be read: {error}")
            status = 2
            continue
        print(f"{feed.series}: the feed reaches {found.through}; the file is known through {reader.series(feed.series).known_through}")
        for line in found.disagreements:
            print(f"  disagrees: {line}")
        for row in found.rows:
            print(f"  add to [series.{name}] in calculators/jurisdictions/{code}.toml:\n  {row}")
        status = 2 if found.disagreements else max(status, 1 if found.rows else 0)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
