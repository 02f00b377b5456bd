"""Builds the site into a folder: `python -m tools.build_site FOLDER`. A warning fails the build."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def last_change() -> str:
    """The moment of the last commit: pages carry it as their day, so that the same sources give the same bytes."""
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""                                              # no repository: the pages carry today


def build(site: Path, quiet: bool = True) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--site-dir", str(site.resolve())]
    if quiet:
        command.append("--quiet")
    # MkDocs is told that the user knows of Material's announcements; they are no fault of the pages.
    environment = dict(os.environ, NO_MKDOCS_2_WARNING="1", PYTHONUTF8="1")
    if moment := last_change():
        environment.setdefault("SOURCE_DATE_EPOCH", moment)
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    try:
        build(Path(sys.argv[1]))
    except subprocess.CalledProcessError as failure:
        sys.exit(failure.returncode)
    print(f"The site is in {sys.argv[1]}")
