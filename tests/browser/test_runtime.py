"""The runtime that the site ships: whole, small, the same each time it is made, and told truly to the worker."""

import gzip
import hashlib
import json
import re
import zipfile

import brotli
import pytest

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
            assert json.loads(data[1])["runtime"] == files
            assert (site / "assets" / "messages" / json.loads(data[1])["messages"]).is_file()


def test_the_download_stays_small(files):
    """A phone on a slow line fetches this: 3.9 MB with brotli when it was first measured."""
    assert sum(file["br"] for file in files.values()) < 4_300_000
    assert files["library"]["br"] < 900_000


def test_the_archives_hold_byte_code_without_sources(shipped, files):
    with zipfile.ZipFile(shipped / files["library"]["name"]) as archive:
        names = archive.namelist()
        assert "decimal.pyc" in names and "tomllib/_parser.pyc" in names
        assert not [name for name in names if not name.endswith(".pyc")]
        assert not [name for name in names if name.startswith(("unittest", "email", "xml", "ctypes", "test"))]
    with zipfile.ZipFile(shipped / files["calculators"]["name"]) as archive:
        suffixes = {name.rsplit(".", 1)[1] for name in archive.namelist()}
        assert suffixes == {"pyc", "toml"}
        laws = {name.split("/")[-1] for name in archive.namelist() if name.startswith("calculators/jurisdictions/")}
        assert laws == {path.name for path in (runtime.ROOT / "calculators" / "jurisdictions").glob("*.toml")}
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
    for role in ("library", "calculators"):
        assert (again / f"{role}.zip").read_bytes() == (shipped / files[role]["name"]).read_bytes()


def test_nothing_in_the_scripts_names_another_origin(site):
    """The stock loader names a package server; the worker hands it an answer for every file and refuses the rest."""
    for path in [*(site / "assets").glob("worker*.js"), *(site / "assets" / "calculator").glob("*.js"),
                 site / "assets" / "calculator.js"]:
        assert not re.search(r"https?://", path.read_text(encoding="utf-8").replace("/^https?:", "")), path.name
