"""Every way of starting gives the answers of CPython, and a way that fails is followed by one that does not."""

import json
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from calculators import NAMES, browser as door
from site_build import runtime
from tests.browser.driving import FormPage
from tests.cases import all_cases
from tests.conftest import ROOT
from tests.startup.driving import compute, runtime_of
from tests.startup.firefox import Firefox
from tools.serve import make_server, running, serving

CASES = [[case["calculator"], case["request"]] for case in all_cases()]
BAD = [[name, request] for name in NAMES for request in ({}, [], {"jurisdiction": "xx", "until": 1})]
ONE = CASES[:1]


def by_cpython(calls):
    return [json.loads(door.compute(name, json.dumps(request))) for name, request in calls]


@pytest.fixture(scope="module")
def firefox(tmp_path_factory):
    program = subprocess.run([ROOT / "tools" / "find_firefox"], check=True, capture_output=True, text=True).stdout.strip()
    running = Firefox(program, tmp_path_factory.mktemp("firefox"))
    yield running
    running.quit()


@pytest.mark.parametrize("kind", ["browser", "firefox"])
@pytest.mark.parametrize("way", runtime.WAYS)
def test_every_published_case_on_every_way(request, server, site, way, kind):
    calls = CASES + BAD
    found = compute(request.getfixturevalue(kind), server, site, [way], calls)
    assert found.get("way") == way, found.get("error")
    for call, here, there in zip(calls, found["answers"], by_cpython(calls), strict=True):
        assert here == there, call


@pytest.fixture
def changed(site, tmp_path):
    """A copy of the site in which some files of the runtime are others: changed(image=bytes, …) -> (folder, address)."""
    open_servers = []

    def change(**contents):
        copy = tmp_path / "site"
        shutil.copytree(site, copy, copy_function=_link)
        files = runtime_of(site)["files"]
        for role, content in contents.items():
            for suffix in ("", ".br", ".gz"):
                (copy / "assets" / "python" / (files[role]["name"] + suffix)).unlink()
            if content is not None:
                (copy / "assets" / "python" / files[role]["name"]).write_bytes(content)
        context = serving(copy)
        open_servers.append(context)
        return copy, context.__enter__()

    yield change
    for context in open_servers:
        context.__exit__(None, None, None)


def _link(source, target):
    """Files of a copy are the same files; what is changed is removed first."""
    os.link(source, target)


def content_of(site, role):
    return (site / "assets" / "python" / runtime_of(site)["files"][role]["name"]).read_bytes()


def other_build(site):
    """An image that says it belongs to another build of the runtime."""
    image = content_of(site, "image")
    place = image.index(b'"build":"') + len(b'"build":"')
    return image[:place] + b"0" * 8 + image[place + 8 :]


def trapped(site):
    """The machine with a trap in the place of every function."""
    script = """
        import { readFileSync } from "node:fs";
        import { trim } from "./site_build/runtime_trim.mjs";
        process.stdout.write(trim(readFileSync(process.argv[1]), new Set()));
    """
    wasm = site / "assets" / "python" / runtime_of(site)["files"]["core"]["name"]
    command = ["node", "--no-warnings", "--input-type=module", "-e", script, str(wasm)]
    return subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout


SPOILT = {
    "the image belongs to another build": lambda site: {"image": other_build(site)},
    "the image is cut off": lambda site: {"image": content_of(site, "image")[:100_000]},
    "the image is missing": lambda site: {"image": None},
    "the slim machine is no WebAssembly": lambda site: {"core": b"<!doctype html>"},
    "the slim machine is missing": lambda site: {"core": None},
    "the slim machine meets a trap at the start": lambda site: {"core": trapped(site)},
    "the lean glue is missing": lambda site: {"lean": None},
}


@pytest.mark.parametrize("fault", SPOILT)
def test_a_quick_start_that_fails_is_followed_by_the_whole_machine(browser, changed, site, fault):
    copy, address = changed(**SPOILT[fault](site))
    found = compute(browser, address, copy, ["quick", "whole"], ONE)
    assert found.get("way") == "whole", found
    assert found["answers"] == by_cpython(ONE)


def test_a_start_that_cannot_succeed_ends(browser, changed, site):
    copy, address = changed(core=None, wasm=None)
    found = compute(browser, address, copy, ["quick", "whole"], ONE)
    assert found["reason"] == "network"


def test_a_start_that_never_settles_is_ended_by_a_time_limit(browser, site, tmp_path):
    """The machine comes to a halt on the line; the limit of a minute is made a second here."""
    copy = tmp_path / "site"
    shutil.copytree(site, copy, copy_function=_link)
    engine = copy / "assets" / "calculator" / "engine.js"
    patience = "const PATIENCE = 60_000;"
    text = engine.read_text("utf-8")
    assert patience in text
    engine.unlink()
    engine.write_text(text.replace(patience, "const PATIENCE = 1_000;"), "utf-8")
    let_go = threading.Event()
    server = make_server(copy)
    send = server.RequestHandlerClass.copyfile

    def halting(handler, source, target):
        if ".wasm" in handler.path:
            target.write(source.read(1000))
            let_go.wait()
        send(handler, source, target)

    server.RequestHandlerClass.copyfile = halting
    with running(server) as address:
        try:
            assert compute(browser, address, copy, ["quick", "whole"], ONE)["reason"] == "timeout"
        finally:
            let_go.set()


def the_example_stands_in(page):
    """The form is sent: the page says why there is no answer and shows how to do it by hand; gives what it says."""
    page.press("example")
    page.submit()
    page.until(lambda: page.all(".saldo-failure"))
    assert page.one(".saldo-example .saldo-total").is_displayed()
    page.click(page.one(".saldo-about summary"))
    assert "worked example" in page.one("[data-way]").text
    assert page.field("until").get_attribute("value"), "nothing typed is lost"
    return page.one(".saldo-failure").text


def test_where_webassembly_is_refused_the_worked_example_stands_in(browser, site):
    """By a policy of whoever serves the site, here; a browser without it meets the same door."""
    server = make_server(site)
    end = server.RequestHandlerClass.end_headers

    def strict(handler):
        handler.send_header("Content-Security-Policy", "script-src 'self' 'unsafe-inline'")
        end(handler)

    server.RequestHandlerClass.end_headers = strict
    with running(server) as address:
        the_example_stands_in(FormPage(browser, address, "en", "statutory_interest"))


def with_pages(number):
    """For Chromium: no WebAssembly may have more memory than so many pages of 64 kB."""
    return [f"--js-flags=--wasm-max-mem-pages={number}"]


def test_where_memory_is_too_short_to_start_the_worked_example_stands_in(new_browser, server):
    told = the_example_stands_in(FormPage(new_browser(arguments=with_pages(100)), server, "en", "statutory_interest"))
    assert "too little free memory" in told


def test_a_calculation_that_runs_out_of_memory_says_so(new_browser, server, site):
    """Python has 31 MB from the start: 20 pages more are enough for a claim, not for a text of 30 MB."""
    driver = new_browser(arguments=with_pages(500))
    assert compute(driver, server, site, ["quick", "whole"], ONE)["way"] == "quick"
    assert compute(driver, server, site, ["quick", "whole"], [["late_fee", "x" * 30_000_000]])["reason"] == "memory"


@pytest.mark.parametrize("way", ["quick", "small"])
def test_where_tables_were_left_out_there_is_an_error_and_no_answer(site, way):
    """The slim machines lack the tables of other encodings and of Unicode's names: whoever asks meets a trap before them."""
    asked = [["calculators.browser", "compute", "late_fee", "{}"], ["_codecs", "encode", "é", "euc_jp"], ["_codecs_jp", "getcodec", "euc_jp"],
             ["_codecs_iso2022", "getcodec", "iso2022_jp"], ["unicodedata", "name", "A"], ["unicodedata", "lookup", "DIGIT ONE"]]
    command = ["node", "--no-warnings", str(Path(__file__).with_name("ask.mjs")), str(site), way, json.dumps(asked)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout)
    assert '"code": "missing"' in told[0]["value"]
    assert [list(one) for one in told[1:]] == [["error"]] * 5, told


WAYS = """
import { waysFor } from "./theme/assets/calculator/ways.js";
process.stdout.write(JSON.stringify(JSON.parse(process.argv[1]).map(([device, files]) => {
  performance.getEntriesByType = () => files;
  return waysFor(device)[0];
})));
"""


def came(size, milliseconds, sent=True):
    """A file of the page as the browser reports it."""
    return {"encodedBodySize": size, "transferSize": size if sent else 0, "responseStart": 100, "responseEnd": 100 + milliseconds}


def test_the_way_suits_device_and_line():
    told = {"effectiveType": "4g", "downlink": 10, "saveData": False}   # no browser tells of more
    unused = told | {"downlink": 1.4}                          # what Chromium tells of a line that it has not used yet
    expected = [
        ({}, [], "quick"),                                     # a browser that tells nothing
        ({"connection": told, "deviceMemory": 8}, [], "quick"),
        ({"connection": told, "deviceMemory": 0.5}, [], "small"),
        ({"connection": told | {"effectiveType": "3g"}}, [], "small"),
        ({"connection": told | {"downlink": 1.6}}, [], "small"),
        ({"connection": told | {"saveData": True}}, [], "small"),
        ({"connection": unused}, [came(34_000, 30)], "quick"),               # 9 Mbit/s
        ({"connection": told}, [came(34_000, 170)], "small"),                # 1.6 Mbit/s
        ({}, [came(34_000, 170)], "small"),
        ({"connection": told}, [came(34_000, 170, sent=False)], "quick"),    # from the browser's own store
        ({"connection": told}, [came(900, 20)], "quick"),                    # too small to tell
    ]
    given = json.dumps([[device, files] for device, files, _ in expected])
    command = ["node", "--no-warnings", "--input-type=module", "-e", WAYS, given]
    chosen = json.loads(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)
    assert chosen == [way for _, _, way in expected]


def test_a_call_that_meets_a_trap_is_answered_by_the_whole_machine(browser, changed, site, tmp_path):
    """On a machine that can start and refuse, but not calculate: the reader sees the same answer all the same."""
    command = ["node", "--no-warnings", str(Path(__file__).with_name("only_start.mjs")), str(site), str(tmp_path)]
    core = subprocess.run(command, check=True, capture_output=True).stdout
    copy, address = changed(core=core)
    refused = compute(browser, address, copy, ["quick", "whole"], [["statutory_interest", {}]])
    assert refused.get("way") == "quick", refused
    found = compute(browser, address, copy, ["quick", "whole"], CASES[:5])
    assert found.get("way") == "whole", found
    assert found["answers"] == by_cpython(CASES[:5])
