"""What README and Makefile promise is there."""

import re
import subprocess
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def verbs():
    return set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def test_every_verb_the_readme_names_exists():
    named = set(chain(*re.findall(r"^make ([a-z-]+)|`(?:\S+=\S+ )?make ([a-z-]+)", README, re.MULTILINE))) - {""}
    assert {"serve", "site", "test", "setup", "clean"} <= named
    assert named <= verbs()


def test_make_alone_lists_the_verbs():
    listed = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert set(re.findall(r"^make ([a-z-]+)", listed, re.MULTILINE)) == verbs()


def test_the_map_of_the_readme_is_the_tree():
    block = re.search(r"```text\n(.*?)```", README, re.DOTALL)[1]
    named = {line.split()[0] for line in block.splitlines() if line and not line.startswith(" ")}
    missing = [name for name in named if not (ROOT / name.rstrip("/")).exists()]
    assert missing == []
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    folders = {path.split("/")[0] + "/" for path in tracked if "/" in path and not path.startswith(".")}
    assert folders <= named


def test_ci_runs_what_a_person_runs():
    assert "exec make test" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_links_of_the_readme_resolve():
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", README):
        assert (ROOT / target).exists(), target
