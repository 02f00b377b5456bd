"""Reading the publishers' feeds: on samples made from each published format."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from calculators import reader
from tools import new_jurisdiction, rates, stale

SAMPLES = Path(__file__).parent / "samples"
FEEDS = {feed.series: feed for feed in rates.FEEDS}
CASES = [
    ("eu.ecb-main-refinancing", "ecb.csv", "from = 2026-11-04, percent = 2.9,"),
    ("de.base-rate", "bundesbank.csv", "from = 2027-01-01, percent = 1.77,"),
    ("gb-eng.bank-rate", "bank-of-england.csv", "from = 2026-11-05, percent = 3.5,"),
    ("ru.key-rate", "bank-of-russia.xml", "from = 2026-10-26, percent = 13.5,"),
]


@pytest.mark.parametrize(("series", "sample", "expected"), CASES)
def test_new_rows_are_printed_with_their_source(series, sample, expected):
    """One row, the change; nothing that the file has already."""
    found = rates.compare(FEEDS[series], (SAMPLES / sample).read_text(encoding="utf-8"))
    assert found.disagreements == []
    assert len(found.rows) == 1
    assert expected in found.rows[0]
    assert 'source = "' in found.rows[0] and FEEDS[series].url in found.rows[0]


@pytest.mark.parametrize(("series", "sample", "expected"), CASES)
def test_a_printed_row_is_a_row_of_a_law_file(series, sample, expected):
    """It can be pasted as it stands."""
    import tomllib
    from decimal import Decimal

    from calculators.law.model import Step

    found = rates.compare(FEEDS[series], (SAMPLES / sample).read_text(encoding="utf-8"))
    row = tomllib.loads(f"steps = [ {found.rows[0]} ]", parse_float=Decimal)["steps"][0]
    assert reader._record(Step, row, "row").percent > 0


def test_a_feed_that_disagrees_is_told(capsys, tmp_path):
    """A figure that changed under us is a fault, not news."""
    changed = (SAMPLES / "ecb.csv").read_text(encoding="utf-8").replace("2026-09-15,2.4,", "2026-09-15,2.5,")
    saved = tmp_path / "ecb.csv"
    saved.write_text(changed, encoding="utf-8")
    assert rates.main([f"eu.ecb-main-refinancing={saved}"]) == 2
    assert "2026-09-15: the feed says 2.5, the file 2.4" in capsys.readouterr().out


def test_nothing_new_is_status_zero(tmp_path):
    """And no row is printed."""
    saved = tmp_path / "ecb.csv"
    lines = (SAMPLES / "ecb.csv").read_text(encoding="utf-8").splitlines()
    saved.write_text("\n".join(lines[:4]), encoding="utf-8")
    assert rates.main([f"eu.ecb-main-refinancing={saved}"]) == 0


@pytest.mark.parametrize("text", ["", "<html>sorry</html>", "DATE,OTHER\n1,2\n"])
@pytest.mark.parametrize("series", FEEDS)
def test_an_answer_of_another_shape_is_refused(series, text, tmp_path, capsys):
    """Status 2 and a sentence, never an empty success."""
    saved = tmp_path / "answer"
    saved.write_text(text, encoding="utf-8")
    assert rates.main([f"{series}={saved}"]) == 2
    assert "cannot be read" in capsys.readouterr().out


def test_stale_lists_what_ends_within_the_days():
    """Compared with the files themselves."""
    ends = {f"{code}.{name}": series.known_through for code in reader.codes() for name, series in reader.jurisdiction(code).series.items()}
    day = ends["de.base-rate"] - timedelta(days=45)
    assert "de.base-rate" in [name for _, name, _ in stale.stale(day)]
    assert "de.base-rate" not in [name for _, name, _ in stale.stale(day - timedelta(days=1))]
    assert stale.stale(date(1990, 1, 1)) == []


def test_a_new_country_is_two_files(tmp_path):
    """Both parse, and the law file is refused by the reader until it is filled in."""
    import tomllib

    for folder in ("calculators/jurisdictions", "tests/vectors"):
        (tmp_path / folder).mkdir(parents=True)
    paths = new_jurisdiction.lay_down("zz", tmp_path)
    assert sorted(tmp_path.rglob("*.toml")) == sorted(paths)
    law, cases = (tomllib.loads(path.read_text(encoding="utf-8")) for path in paths)
    assert law["code"] == "zz" and law["regime"][0]["reference"] == "zz.base-rate"
    assert cases["case"][0]["request"]["jurisdiction"] == "zz"
    with pytest.raises(ValueError, match="there already"):
        new_jurisdiction.lay_down("zz", tmp_path)
    with pytest.raises(ValueError, match="ISO 3166"):
        new_jurisdiction.lay_down("../x", tmp_path)


def test_the_template_uses_only_known_keys():
    """Every key of the template is one the reader knows."""
    import tomllib
    from decimal import Decimal

    from calculators.law.model import Jurisdiction

    text = (new_jurisdiction.TEMPLATES / "jurisdiction.toml").read_text(encoding="utf-8")
    assert reader._record(Jurisdiction, tomllib.loads(text, parse_float=Decimal), "template").code == "xx"
