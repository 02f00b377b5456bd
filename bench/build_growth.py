"""How the build grows: `python -m bench.build_growth [PAGES ...]`, by default 100 400 1600 pages in the four languages.

Each size is a copy of the last commit whose guide is written pages under new names, all of them in the menu, and
without the generated pages, so that the number of pages is the only thing that changes. Processor time is told, which
other work on the machine disturbs less than the clock; a second, profiled build tells whose time it is. What comes
from the library or is built in counts for whoever called it.
"""

import os
import pstats
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fr", "de", "ru", "en")
IN_A_GROUP = 10
# Like `python -m cProfile -m mkdocs`, by the processor's clock.
PROFILER = """
import cProfile, sys, time
from mkdocs.__main__ import cli
profile = cProfile.Profile(time.process_time)
try:
    profile.runcall(cli, sys.argv[2:])
finally:
    profile.dump_stats(sys.argv[1])
"""
PAGES_OF_OTHERS = re.compile(r"generators = \[.*\]")
OWNERS = {  # the first that fits a file's path names the owner of its time
    "/site_build/": "Saldo",
    "/calculators/": "Saldo",
    "/material/plugins/search": "search index",
    "/material/": "theme",
    "/theme/": "theme",
    "/jinja2/": "Jinja",
    "/markdown/": "Markdown",
    "/mkdocs_static_i18n/": "static-i18n",
    "/babel/": "Babel",
    "/mkdocs/": "MkDocs",
}


def main(sizes: list[int]) -> None:
    project = subprocess.run(["git", "-C", str(ROOT), "archive", "HEAD"], check=True, capture_output=True).stdout
    with tempfile.TemporaryDirectory() as scratch:
        generate(Path(scratch), project, min(sizes))
        build(Path(scratch), "-m", "mkdocs")                   # packs the runtime, once, however many pages
    print("| pages | processor seconds | whose, in the profiled build |\n|--:|--:|---|", flush=True)
    for pages in sizes:
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch)
            generate(copy, project, pages)
            seconds = build(copy, "-m", "mkdocs")
            profile = copy / "profile"
            build(copy, "-c", PROFILER, str(profile))
            shares = owners(pstats.Stats(str(profile)))
            whole = sum(shares.values())
            told = ", ".join(f"{name} {100 * share / whole:.0f} %" for name, share in shares.items() if share > whole / 50)
            print(f"| {pages:,} | {seconds:.1f} | {told} |", flush=True)
            for line in dearest(pstats.Stats(str(profile))):
                print(line, file=sys.stderr, flush=True)


def generate(copy: Path, project: bytes, pages: int) -> None:
    """The project, unpacked, with so many pages: the same number in each language, cycling through the guide."""
    subprocess.run(["tar", "-x", "-C", str(copy)], input=project, check=True)
    (copy / "node_modules").symlink_to(ROOT / "node_modules")
    (copy / ".build").mkdir()
    (copy / ".build" / "runtime").symlink_to(ROOT / ".build" / "runtime")
    for language in LANGUAGES:
        tree = copy / "docs" / language
        written = [path.read_text("utf-8") for path in sorted((tree / "guide").rglob("*.md"))]
        home = (tree / "index.md").read_text("utf-8")
        shutil.rmtree(tree)
        (tree / "guide").mkdir(parents=True)
        (tree / "index.md").write_text(home, "utf-8")
        for number in range(pages // len(LANGUAGES) - 1):
            (tree / "guide" / f"page-{number}.md").write_text(written[number % len(written)], "utf-8")
    menu = ["nav:", "  - index.md", "  - Guide:"]
    for number in range(pages // len(LANGUAGES) - 1):
        if number % IN_A_GROUP == 0:
            menu.append(f"      - Group {number // IN_A_GROUP}:")
        menu.append(f"          - guide/page-{number}.md")
    settings = copy / "mkdocs.yml"
    _replace(settings, re.compile(r"^nav:.*?(?=^\S)", re.DOTALL | re.MULTILINE), "\n".join(menu) + "\n")
    _replace(copy / "site_build" / "hooks.py", PAGES_OF_OTHERS, "generators = []")


def _replace(file: Path, pattern: re.Pattern, new: str) -> None:
    text, count = pattern.subn(lambda _: new, file.read_text("utf-8"))
    if count != 1:
        raise ValueError(f"{file.name} no longer holds {pattern.pattern}")
    file.write_text(text, "utf-8")


def build(copy: Path, *mkdocs: str) -> float:
    """Build once and return the processor time, of what it starts too. Links to pages that are not there only warn."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, *mkdocs, "build", "--quiet", "--site-dir", str(copy / "built")]
    environment = dict(os.environ, NO_MKDOCS_2_WARNING="1", PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1")
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr[-4000:])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def owners(stats: pstats.Stats) -> dict[str, float]:
    """Seconds by owner, the largest first; time of the library goes up to its callers, by their share of it."""
    seconds: dict[str, float] = defaultdict(float)
    pending = {function: entry[2] for function, entry in stats.stats.items()}
    for _ in range(50):
        above: dict = defaultdict(float)
        for function, spent in pending.items():
            owner = owner_of(function[0])
            callers = {caller: entry[3] for caller, entry in stats.stats[function][4].items() if caller != function}
            whole = sum(callers.values())
            if owner or not whole:
                seconds[owner or "start and the rest"] += spent
                continue
            for caller, share in callers.items():
                above[caller] += spent * share / whole
        pending = above
    seconds["start and the rest"] += sum(pending.values())
    return dict(sorted(seconds.items(), key=lambda item: -item[1]))


def owner_of(file: str) -> str | None:
    return next((owner for part, owner in OWNERS.items() if part in file), None)


def dearest(stats: pstats.Stats, count: int = 12) -> list[str]:
    """The functions of ours with the most time below them, then of all the most time of their own."""
    of_ours = [(entry[3], function) for function, entry in stats.stats.items() if owner_of(function[0]) == "Saldo"]
    own = [(entry[2], function) for function, entry in stats.stats.items()]
    return [
        f"  {what} {seconds:7.1f} s  {Path(file).name}:{name}"
        for what, entries in (("ours, in all", of_ours), ("by itself   ", own))
        for seconds, (file, _, name) in sorted(entries, reverse=True)[:count]
    ]


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [100, 400, 1600])
