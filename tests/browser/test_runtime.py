"""The runtime that the site ships: whole, small, the same each time it is made, and told truly to the worker."""

import gzip
import hashlib
import json
import pickle
import re
import zipfile

import brotli
import pytest

from calculators import reader
from site_build import runtime


@pytest.fixture(scope="module")
def shipped(site):
    return site / "assets" / "python"


@pytest.fixture(scope="module")
def files(shipped):
    return json.loads((shipped / "manifest.json").read_text(encoding="utf-8"))["files"]


def test_every_file_is_named_by_its_content_and_described_truly(shipped, files):
    for file in files.values():
        content = (shipped / file["name"]).read_bytes()
        assert hashlib.sha256(content).hexdigest()[:12] in file["name"]
        assert len(content) == file["size"]
        for suffix, unpack in ((".br", brotli.decompress), (".gz", gzip.decompress)):
            packed = (shipped / (file["name"] + suffix)).read_bytes()
            assert unpack(packed) == content
            assert len(packed) == file[suffix[1:]]


def test_the_page_names_the_files_that_are_there(site, files):
    for path in site.glob("*/calculators/*/index.html"):
        data = re.search(r'<script type="application/json" class="saldo-data">(.*?)</script>', path.read_text("utf-8"))
        if path.parent.name in {"statutory-interest", "late-fee", "milestones"}:
            told = json.loads(data[1])["runtime"]
            assert told["files"] == files
            assert all((site / "assets" / "python" / name).is_file() for name in told["laws"].values())
            assert (site / "assets" / "messages" / json.loads(data[1])["messages"]).is_file()


def test_the_download_stays_small(files):
    """What a reader fetches to calculate: with an image of the memory, with the fewest bytes, with the whole machine."""
    sizes = {way: sum(files[role]["br"] for role in roles) for way, roles in runtime.WAYS.items()}
    assert sizes["quick"] < 2_500_000
    assert sizes["small"] < 1_700_000
    assert sizes["whole"] < 3_500_000


def test_a_law_is_small_and_complete(shipped, site):
    """One country is fetched, not all of them: its own law, what it inherits, and the series it refers to."""
    laws = json.loads((shipped / "manifest.json").read_text(encoding="utf-8"))["laws"]
    assert set(laws) == set(reader.codes())
    for code, name in laws.items():
        content = (shipped / name).read_bytes()
        assert hashlib.sha256(content).hexdigest()[:12] in name
        assert (shipped / f"{name}.br").stat().st_size < 20_000
        records = pickle.loads(content)
        assert records["jurisdiction", code] == reader.jurisdiction(code)
        for regime in reader.jurisdiction(code).regimes.values():
            if regime.reference:
                assert records["series", regime.reference] == reader.series(regime.reference)


def test_the_ways_are_the_same_in_both_languages():
    script = (runtime.ROOT / "theme" / "assets" / "calculator" / "ways.js").read_text(encoding="utf-8")
    ways = re.findall(r"^  (\w+): \[(.*)\],$", script, re.MULTILINE)
    assert {name: tuple(json.loads(f"[{roles}]")) for name, roles in ways} == runtime.WAYS


def test_the_archives_hold_byte_code_without_sources(shipped, files):
    with zipfile.ZipFile(shipped / files["library"]["name"]) as archive:
        names = archive.namelist()
        assert "decimal.pyc" in names and "json/decoder.pyc" in names
        assert not [name for name in names if not name.endswith(".pyc")]
        unwanted = ("unittest", "email", "xml", "ctypes", "test", "asyncio/events", "ssl", "socket", "zipfile", "tomllib")
        assert not [name for name in names if name.startswith(unwanted)]
    with zipfile.ZipFile(shipped / files["calculators"]["name"]) as archive:
        assert {name.rsplit(".", 1)[1] for name in archive.namelist()} == {"pyc"}
        assert "calculators/__main__.pyc" not in archive.namelist()


def test_the_wheel_holds_the_calculators_and_nothing_else(shipped):
    with zipfile.ZipFile(shipped / runtime.wheel_name()) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    package = runtime.ROOT / "calculators"
    assert names == {
        path.relative_to(runtime.ROOT).as_posix()
        for path in package.rglob("*") if path.suffix in {".py", ".toml", ".ftl"}
    }


def test_making_it_again_gives_the_same_bytes(shipped, files, tmp_path, monkeypatch):
    monkeypatch.setattr(runtime, "CACHE", tmp_path)
    for made in (runtime._pack, runtime._wheel):
        made.cache_clear()
    try:
        again, wheel = runtime._pack(), runtime._wheel()
    finally:
        for made in (runtime._pack, runtime._wheel):
            made.cache_clear()
    assert wheel.read_bytes() == (shipped / runtime.wheel_name()).read_bytes()
    for role, name in runtime.PACKED.items():
        assert (again / name).read_bytes() == (shipped / files[role]["name"]).read_bytes(), role
    laws = json.loads((shipped / "manifest.json").read_text(encoding="utf-8"))["laws"]
    for code, name in laws.items():
        assert (again / "laws" / f"{code}.law").read_bytes() == (shipped / name).read_bytes(), code


def test_nothing_in_the_scripts_names_another_origin(site):
    """The stock loader names a package server; the worker hands it an answer for every file and refuses the rest."""
    for path in [*(site / "assets").glob("worker*.js"), *(site / "assets" / "calculator").glob("*.js"),
                 site / "assets" / "calculator.js"]:
        assert not re.search(r"https?://", path.read_text(encoding="utf-8").replace("/^https?:", "")), path.name
