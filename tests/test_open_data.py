"""The open data are what the calculators use, and fit their own schema."""

import csv
import json
from decimal import Decimal

import jsonschema
import pytest

from calculators import reader
from site_build import open_data


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    open_data.publish(folder)
    return folder / "data"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_jurisdiction_fits_the_schema(data):
    """And the schema refuses an unknown key and a number in place of a decimal string."""
    schema = read(data / "schema" / "jurisdiction.json")
    validator = jsonschema.Draft202012Validator(schema)
    for code in reader.codes():
        found = read(data / "jurisdictions" / f"{code}.json")
        assert [error.message for error in validator.iter_errors(found)] == []
        assert found["jurisdiction"]["code"] == code
    assert not validator.is_valid(found | {"jurisdiction": found["jurisdiction"] | {"colour": "red"}})
    series = jsonschema.Draft202012Validator(read(data / "schema" / "series.json"))
    found = read(data / "series" / "de.base-rate.json")
    assert series.is_valid(found)
    found["series"]["steps"][0]["percent"] = 2.57
    assert not series.is_valid(found)


def test_series_in_csv_and_json_are_the_rows_of_the_file(data):
    """Same days, same figures."""
    for code in reader.codes():
        for name, series in reader.jurisdiction(code).series.items():
            text = (data / "series" / f"{code}.{name}.csv").read_text(encoding="utf-8")
            rows = list(csv.DictReader(text.splitlines()))
            steps = read(data / "series" / f"{code}.{name}.json")["series"]["steps"]
            wanted = [(str(step.start), step.percent, step.source) for step in series.steps]
            assert [(row["from"], Decimal(row["percent"]), row["source"]) for row in rows] == wanted
            assert [(row["from"], Decimal(row["percent"]), row["source"]) for row in steps] == wanted


def test_index_lists_every_file(data):
    """With licence, version and day."""
    index = read(data / "index.json")
    assert index["licence"] == "CC0-1.0" and index["version"] and index["date"]
    listed = {entry["file"] for entry in index["jurisdictions"]}
    listed |= {entry[kind] for entry in index["series"] for kind in ("json", "csv")}
    there = {str(path.relative_to(data)) for path in data.rglob("*") if path.is_file()}
    assert there - listed == {"index.json", "schema/jurisdiction.json", "schema/series.json"}


def test_at_least_nine_in_ten_rules_are_verified():
    """Regimes, sums, limits and rules on clauses; rows of series are not counted."""
    assert Decimal(open_data.counts()["rules_verified_percent"]) >= 90
