"""Lays down the two files of a new country: its law and its published examples. Nothing else is touched.

    python -m tools.new_jurisdiction es
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEMPLATES = Path(__file__).parent / "templates"


def lay_down(code: str, root: Path = ROOT) -> list[Path]:
    """The two paths. Raises ValueError for a code that is none or that has its file already."""
    if not re.fullmatch(r"[a-z]{2}(-[a-z]{2,3})?", code):
        raise ValueError(f"{code!r} is no ISO 3166 code in lower case, such as es or us-ny")
    paths = [
        root / "calculators" / "jurisdictions" / f"{code}.toml",
        root / "tests" / "vectors" / f"{code}.toml",
    ]
    for path in paths:
        if path.exists():
            raise ValueError(f"{path.relative_to(root)} is there already")
    for path, template in zip(paths, ("jurisdiction.toml", "vectors.toml"), strict=True):
        path.write_text((TEMPLATES / template).read_text(encoding="utf-8").replace("xx", code), encoding="utf-8")
    return paths


if __name__ == "__main__":
    try:
        for path in lay_down(sys.argv[1] if len(sys.argv) > 1 else ""):
            print(f"{path.relative_to(ROOT)}: fill it in, then run the tests")
    except ValueError as error:
        sys.exit(str(error))
