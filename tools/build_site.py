"""Builds the site into a folder: `python -m tools.build_site FOLDER`. A warning fails the build."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def build(site: Path, quiet: bool = True) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--site-dir", str(site.resolve())]
    if quiet:
        command.append("--quiet")
    # MkDocs is told that the user knows of Material's announcements; they are no fault of the pages.
    environment = dict(os.environ, NO_MKDOCS_2_WARNING="1", PYTHONUTF8="1")
    environment.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    try:
        build(Path(sys.argv[1]))
    except subprocess.CalledProcessError as failure:
        sys.exit(failure.returncode)
    print(f"The site is in {sys.argv[1]}")
