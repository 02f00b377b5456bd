"""`make bench`: how fast a first calculation comes, beside stock Pyodide, plain JavaScript and MicroPython.

One run, side by side: in each turn every subject meets every condition once, each time in a browser profile of its
own. `RUNS=1 make bench` tries it out; the default gives medians of seven. What is measured and why: adr/0042.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import brotli
from selenium import webdriver

from bench import line, table
from bench.claim import CALCULATOR, answer, claims, stretches
from tools.build_site import build

ROOT = Path(__file__).resolve().parent.parent
PAGES = Path(__file__).with_name("pages")
SCRATCH = ROOT / ".build" / "bench"
MODULES = ROOT / "node_modules"
STOCK_FILES = ("pyodide.js", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
REAL_PAGE = "en/calculators/statutory-interest/"
COMPRESSED = {".css", ".ftl", ".html", ".js", ".json", ".mjs", ".py", ".svg", ".toml", ".wasm", ".zip"}

ADDRESSES = {
    table.STOCK: "bench/stock.html",
    table.SALDO: "bench/saldo.html",
    table.SALDO_ONE_THREAD: "bench/saldo.html",
    table.FORM: REAL_PAGE,
    table.JAVASCRIPT: "bench/javascript.html",
    table.MICROPYTHON: "bench/micropython.html",
}
LINES = {table.FAST_LINE: (9e6, 0.075), table.SLOW_LINE: (1.6e6, 0.15)}
FAST = (100e6, 0.005)  # what the browser is told of a line without limit
BATCH = 200            # calculations asked for at once, for claims a second
OPENING = 1            # seconds until a new profile's own pages (Chromium's address bar is one) have been made
SETTLING = 3           # seconds until the browser has stored what it keeps, compiled code included
PATIENCE = 300


def main() -> None:
    runs = int(os.environ.get("RUNS", table.ENOUGH))
    site = SCRATCH / "site"
    build(site)
    assemble(site)
    samples = [from_the_command_line() for _ in range(runs)]
    with line.serving(site) as (address, wire), browser() as driver:
        for turn in range(runs):
            for condition in table.CONDITIONS:
                for subject in rotated(subjects(condition), turn):
                    began = time.monotonic()
                    sample = measured(driver, address, wire, subject, condition)
                    samples.append(sample)
                    print(f"{turn + 1}/{runs} {condition}: {subject}: {sample['first_ms']:.0f} ms "
                          f"({time.monotonic() - began:.0f} s)", file=sys.stderr, flush=True)
    names = [*ADDRESSES, table.CPYTHON]
    samples.sort(key=lambda sample: (names.index(sample["subject"]), table.CONDITIONS.index(sample["condition"])))
    found = table.rows(samples, date.today())
    table.write(found)
    print(table.table(found))
    for what, goal, value, is_reached in table.goals(found):
        print(f"{'reached' if is_reached else 'MISSED ':8} {what}: {value}, goal {goal}")


def subjects(condition: str) -> list[str]:
    """The slow processor is met in the main thread only; the whole page, to save time, not on the slow line."""
    left_out = {table.SLOW_CPU: {table.SALDO, table.FORM}, table.SLOW_LINE: {table.SALDO_ONE_THREAD, table.FORM}}
    return [subject for subject in ADDRESSES if subject not in left_out.get(condition, {table.SALDO_ONE_THREAD})]


def rotated(names: list[str], by: int) -> list[str]:
    by %= len(names)
    return names[by:] + names[:by]


# The folder that is served


def assemble(site: Path) -> None:
    """Beside the built site: the pages of the bench, the stock runtimes, and everything compressed as a good host does."""
    bench = site / "bench"
    shutil.copytree(PAGES, bench)
    for name in STOCK_FILES:
        copy(MODULES / "pyodide" / name, bench / "pyodide" / name)
    for name in ("micropython.mjs", "micropython.wasm"):
        copy(MODULES / "@micropython" / "micropython-webassembly-pyscript" / name, bench / "micropython" / name)
    (bench / "stretches.json").write_text(json.dumps(stretches()), "utf-8")
    with zipfile.ZipFile(bench / "calculators.zip", "w", zipfile.ZIP_STORED) as archive:
        for path in sorted((ROOT / "calculators").rglob("*")):
            if path.suffix in {".py", ".toml"}:
                archive.write(path, path.relative_to(ROOT))
    page = (site / REAL_PAGE / "index.html").read_text("utf-8")
    data = json.loads(re.search(r'<script type="application/json" class="saldo-data">(.*?)</script>', page)[1])
    engine = bench / "saldo.html"
    stamp = re.search(r"assets/calculator/engine\.js(\?v=\w+)", page)[1]
    html = re.sub(r"(?<=assets/calculator/)\w+\.js", rf"\g<0>{stamp}", engine.read_text("utf-8"))
    engine.write_text(html.replace("{}</script>", f"{json.dumps(data['runtime'])}</script>"), "utf-8")
    for pattern in ("*.js", f"{REAL_PAGE}*", "en/search/*", "assets/**/*", "bench/**/*"):
        for path in sorted(site.glob(pattern)):
            if path.suffix in COMPRESSED:
                compress(path)


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def compress(path: Path) -> None:
    """Lay the missing .br and .gz beside a file; what was once compressed is kept, the large ones take half a minute."""
    content = path.read_bytes()
    ways = {".br": partial(brotli.compress, quality=11, lgwin=24), ".gz": partial(zlib.compress, level=9, wbits=31)}
    for suffix, squeeze in ways.items():
        target = path.with_name(path.name + suffix)
        if target.exists():
            continue
        kept = SCRATCH / "packed" / (hashlib.sha256(content).hexdigest() + suffix)
        if not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(squeeze(content))
        shutil.copyfile(kept, target)


# The browser


@contextmanager
def browser():
    found = subprocess.run([ROOT / "tools" / "find_browser"], check=True, capture_output=True, text=True).stdout
    paths = dict(entry.split("=", 1) for entry in found.splitlines())
    options = webdriver.ChromeOptions()
    options.binary_location = paths["chromium"]
    options.enable_bidi = True                                 # for profiles that share nothing
    options.page_load_strategy = "eager"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        for argument in (
            "--headless", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--lang=en",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
            "--disable-extensions", "--no-default-browser-check", "--no-pings", f"--user-data-dir={profile}",
        ):
            options.add_argument(argument)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            options.add_argument("--no-sandbox")               # Chromium refuses its sandbox to root
        driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=paths["chromedriver"]))
        driver.set_page_load_timeout(PATIENCE)
        driver.set_script_timeout(PATIENCE)
        try:
            yield driver
        finally:
            driver.quit()


@contextmanager
def fresh_profile(driver):
    """
    A tab of a new profile: no cache, no compiled code, no service worker, a process of its own. What the browser makes
    for itself in it takes a third of a second of processor, which is nobody's start and would weigh most on the shortest.
    """
    home = driver.current_window_handle
    profile = driver.browser.create_user_context()
    driver.switch_to.window(driver.browsing_context.create(type="tab", user_context=profile))
    time.sleep(OPENING)
    try:
        yield
    finally:
        driver.switch_to.window(home)
        driver.browser.remove_user_context(profile)


def measured(driver, address: str, wire: line.Line, subject: str, condition: str) -> table.Row:
    with fresh_profile(driver):
        wire.set(*LINES.get(condition, (0, 0)))
        tell_line(driver, *LINES.get(condition, FAST))
        if condition == table.SLOW_CPU:
            driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 4})
        if condition == table.RETURN:
            if subject == table.SALDO:
                visit(driver, address, table.FORM)             # who comes back has been on the site itself
                settle(driver, wire)
            visit(driver, address, subject)
            settle(driver, wire)
            wire.sent.clear()
        found = visit(driver, address, subject, batch=BATCH if condition == table.COLD and subject != table.FORM else 0)
    check(subject, found.pop("answers"))
    return {"subject": subject, "condition": condition} | sizes(wire, found["first_ms"]) | found


def tell_line(driver, bits_per_second: float, round_trip: float) -> None:
    """What `navigator.connection` says: the browser's own guess is one for all profiles and knows no line but the last."""
    driver.execute_cdp_cmd("Network.enable", {})
    driver.execute_cdp_cmd("Network.overrideNetworkState", {
        "offline": False, "latency": 1000 * round_trip, "connectionType": "wifi",
        "downloadThroughput": bits_per_second / 8, "uploadThroughput": bits_per_second / 8,
    })


def visit(driver, address: str, subject: str, batch: int = 0) -> dict:
    options = {"claims": claims(), "batch": batch, "inThisThread": subject == table.SALDO_ONE_THREAD}
    script = f"self.benchOptions = {json.dumps(options)};" + (PAGES / "measure.js").read_text("utf-8")
    if subject == table.FORM:
        script += (PAGES / "form.js").read_text("utf-8")
    # Nothing of it may run in the empty page that the tab begins with.
    script = f'if (location.protocol !== "about:") {{ {script} }}'
    added = driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})
    driver.get(address + ADDRESSES[subject])
    found = driver.execute_async_script(
        "const back = arguments[0]; bench.done.then(back, (error) => back({ error: `${error}\\n${error.stack}` }))"
    )
    driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)
    if "error" in found:
        sys.exit(f"{subject}: {found['error']}")
    return found


def settle(driver, wire: line.Line) -> None:
    """Wait until a service worker, if there is one, has what it wants and nothing has come over the line for a while."""
    driver.execute_async_script(
        "const back = arguments[0]; sessionStorage.clear();"
        "navigator.serviceWorker.getRegistration().then((one) => one && navigator.serviceWorker.ready).then(() => back())"
    )
    came = -1
    while came < (came := len(wire.sent)):
        time.sleep(SETTLING)


def check(subject: str, answers: list[str]) -> None:
    """All subjects give the same amounts, or their times say nothing."""
    for request, given in zip(claims(), answers, strict=True):
        result = answer(request)
        expected = result["interest"]
        if subject == table.FORM:                              # the page's first sentence says what is owed in all
            given, expected = re.findall(r"\d[\d,]*\.\d\d", given), [f"{Decimal(result['balance']['total']):,}"]
        if given != expected:
            sys.exit(f"{subject}: {given} in place of {expected} for {request['debts']}")


def sizes(wire: line.Line, first_ms: float) -> dict[str, int]:
    """What was sent until the first result, and what a host with gzip alone would have sent."""
    sent = list(wire.sent)
    until = sent[0][0] + first_ms / 1000
    return {
        "bytes": sum(size for moment, _, size in sent if moment <= until),
        "gzip_bytes": sum(zipped(path) for moment, path, size in sent if moment <= until and size),
    }


def zipped(sent: Path) -> int:
    plain = sent.with_suffix("") if sent.suffix in (".br", ".gz") else sent
    packed = plain.with_name(plain.name + ".gz")
    return (packed if packed.exists() else plain).stat().st_size


# CPython


def from_the_command_line() -> table.Row:
    """From the start of the command to its answer; then, within one process, one claim after another."""
    before = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "calculators", CALCULATOR],
        input=json.dumps(claims()[0]), check=True, capture_output=True, text=True, encoding="utf-8", cwd=ROOT,
    )
    first = time.perf_counter() - before
    assert json.loads(done.stdout)["result"]["interest"] == answer(claims()[0])["interest"]
    requests = claims() * 20
    before = time.perf_counter()
    for request in requests:
        answer(request)
    each = (time.perf_counter() - before) / len(requests)
    return {
        "subject": table.CPYTHON, "condition": table.COLD, "bytes": 0, "gzip_bytes": 0,
        "first_ms": 1000 * first, "next_ms": 1000 * each, "block_ms": 0, "claims_per_second": 1 / each,
    }


if __name__ == "__main__":
    main()
