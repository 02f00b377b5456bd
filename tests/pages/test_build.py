"""The build itself: the same bytes twice, an address from one setting, a server with the right types."""

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

from tools.build_site import build

ROOT = Path(__file__).resolve().parents[2]


HERE = b"https://saldo.example/"
ELSEWHERE = b"https://pages.example/saldo/"


def contents(folder, address):
    """Every file's bytes, with the address of the site put back to the one of mkdocs.yml."""
    found = {}
    for file in folder.rglob("*"):
        if file.is_file():
            name = str(file.relative_to(folder))
            content = gzip.decompress(file.read_bytes()) if name == "sitemap.xml.gz" else file.read_bytes()
            content = content.replace(address, HERE)
            if name in ("404.html", "index.html"):             # shown at any depth, so their links start at the root
                content = content.replace(b'"/saldo/', b'"/')
            found[name] = hashlib.sha256(content).hexdigest()
    return found


def test_a_second_build_differs_in_its_address_only(site, tmp_path, monkeypatch):
    """The same sources give the same bytes, and the address comes from one setting."""
    monkeypatch.setenv("SALDO_SITE_URL", ELSEWHERE.decode())
    again = tmp_path / "site"
    build(again)
    page = (again / "de" / "method" / "index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://pages.example/saldo/de/method/">' in page
    assert 'href="/saldo/fr/"' in (again / "404.html").read_text("utf-8")
    first, second = contents(site, HERE), contents(again, ELSEWHERE)
    assert first.keys() == second.keys()
    assert {name for name in first if first[name] != second[name]} == set()


def test_a_page_that_one_language_lacks_stops_the_build(tmp_path):
    """A copy of the project, one page missing: the strict build must fail and name it."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("calculators", "site_build", "theme", "mkdocs.yml"):
        (copy / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "docs", copy / "docs")
    (copy / "docs" / "fr" / "method.md").unlink()             # the first pass after the default language
    environment = dict(os.environ, NO_MKDOCS_2_WARNING="1")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path / "site"],
        cwd=copy, env=environment, capture_output=True, text=True,
    )
    assert done.returncode != 0
    assert "method.md" in done.stderr


def test_the_server_names_types_that_browsers_insist_on(server, site):
    def head(path, **headers):
        with urllib.request.urlopen(urllib.request.Request(server + path, headers=headers)) as answer:
            return answer.headers

    assert head("")["Content-Type"] == "text/html; charset=utf-8"
    assert head("assets/languages.js")["Content-Type"].startswith("text/javascript")
    assert head("assets/saldo.css")["Content-Type"].startswith("text/css")
    packed = next(file for file in sorted(site.rglob("*.wasm.br")))
    wasm = str(packed.relative_to(site).with_suffix(""))
    answer = head(wasm, **{"Accept-Encoding": "br, gzip"})
    assert answer["Content-Type"] == "application/wasm"
    assert answer["Content-Encoding"] == "br"
    assert int(answer["Content-Length"]) == packed.stat().st_size
    assert head(wasm)["Content-Encoding"] is None


def test_lock_files_pin_everything_and_name_no_host():
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    for name, package in lock["packages"].items():
        if name:
            assert package["integrity"].startswith("sha512-"), name
            assert "resolved" not in package, name
    requirements = (ROOT / "requirements.txt").read_text("utf-8")
    assert "--index" not in requirements and "--extra" not in requirements and "://" not in requirements
    pins = re.findall(r"^[a-z0-9._-]+==\S+ \\$", requirements, re.MULTILINE)
    assert len(pins) > 30
    assert len(re.findall(r"==\S+ \\\n    --hash=sha256:", requirements)) == len(pins)
