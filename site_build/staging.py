"""The folder MkDocs reads: a copy of docs/ with the generated pages beside the written ones.

Each build has a folder of its own, so that two builds in one checkout do not meet. Files that did not
change are left alone, so that `mkdocs serve` does not see its own work as a change.
"""

import atexit
import os
import shutil
from pathlib import Path


def stage(docs: Path, build: Path, generators) -> Path:
    """Copies docs into a folder under build, lets each generator write its pages there, returns the folder."""
    staging = build / f"docs-{os.getpid()}"
    fresh = build / f"docs-{os.getpid()}.new"
    if not staging.exists():
        atexit.register(shutil.rmtree, staging, ignore_errors=True)
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(docs, fresh)
    for write_pages in generators:
        write_pages(fresh)
    _mirror(fresh, staging)
    shutil.rmtree(fresh)
    return staging


def _mirror(source: Path, target: Path) -> None:
    wanted = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    if target.exists():
        for path in target.rglob("*"):
            if path.is_file() and path.relative_to(target) not in wanted:
                path.unlink()
    for name in sorted(wanted):
        there = target / name
        content = (source / name).read_bytes()
        if not there.exists() or there.read_bytes() != content:
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(content)
