"""Lists the pages that have fallen behind the text they were written beside.

    python -m tools.translations                          what to read again
    python -m tools.translations --accept PAGE ...        PAGE has been read against its neighbour and says the same

Each page of docs/ names its neighbour in its front matter: `beside: en-0123456789`, the language and the first ten
digits of the SHA-256 of the neighbour's body. French, German and Russian pages stand beside the English one, English
pages beside the French one. Exit status: 0 none, 1 some, 2 a mistake in the command.
"""

import hashlib
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEIGHBOUR = {"fr": "en", "de": "en", "ru": "en", "en": "fr"}
FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)
STAMP = re.compile(r"^beside: *(\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Behind:
    """A page, what it says it was written beside, and what stands there now."""

    page: Path
    neighbour: Path
    stamp: str
    now: str


def digest(text: str) -> str:
    """The first ten digits of the body's hash; the front matter does not count."""
    return hashlib.sha256(FRONT_MATTER.sub("", text, count=1).strip().encode()).hexdigest()[:10]


def neighbour(page: Path, docs: Path) -> Path:
    language, *rest = page.relative_to(docs).parts
    return docs.joinpath(NEIGHBOUR[language], *rest)


def stamp(page: Path) -> str:
    """What a page carries; nothing if it has no stamp."""
    head = FRONT_MATTER.match(page.read_text(encoding="utf-8"))
    found = STAMP.search(head[0]) if head else None
    return found[1] if found else ""


def wanted(page: Path, docs: Path) -> str:
    """The stamp a page would carry if it were accepted now; nothing where its neighbour is missing."""
    beside = neighbour(page, docs)
    return f"{NEIGHBOUR[page.relative_to(docs).parts[0]]}-{digest(beside.read_text(encoding='utf-8'))}" if beside.exists() else ""


def behind(docs: Path) -> list[Behind]:
    pages = (page for language in NEIGHBOUR for page in sorted((docs / language).rglob("*.md")))
    found = (Behind(page, neighbour(page, docs), stamp(page), wanted(page, docs)) for page in pages)
    return [one for one in found if one.stamp != one.now]


def accept(page: Path, docs: Path) -> None:
    """Write the stamp of today's neighbour into a page's front matter."""
    new = wanted(page, docs)
    if not new:
        raise ValueError(f"{neighbour(page, docs)} does not exist")
    text = page.read_text(encoding="utf-8")
    head = FRONT_MATTER.match(text)
    if not head:
        raise ValueError(f"{page} has no front matter")
    lines = [line for line in head[0].splitlines()[:-1] if not STAMP.match(line)]
    page.write_text("\n".join([*lines, f"beside: {new}", "---", ""]) + text[head.end() :], encoding="utf-8")


def read_at(one: Behind, root: Path) -> str:
    """The last commit in which the neighbour read as the stamp says; nothing where there is no history."""
    path = one.neighbour.relative_to(root).as_posix()
    for commit in _git(root, "log", "--format=%h", "--", path).split():
        if one.stamp.endswith(f"-{digest(_git(root, 'show', f'{commit}:{path}'))}"):
            return commit
    return ""


def _git(root: Path, *arguments: str) -> str:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def report(one: Behind, root: Path) -> str:
    page, beside = (path.relative_to(root).as_posix() for path in (one.page, one.neighbour))
    if not one.now:
        return f"{page}: there is no {beside}"
    accepting = f"    python -m tools.translations --accept {page}"
    if not one.stamp:
        return f"{page}: carries no stamp; read it against {beside}, then\n{accepting}"
    commit = read_at(one, root) if one.neighbour.exists() else ""
    changes = f"    git diff {commit} -- {beside}\n" if commit else ""
    return f"{page}: {beside} has changed since; read what is new, mend the page, then\n{changes}{accepting}"


def main(arguments: list[str], root: Path = ROOT) -> int:
    docs = root / "docs"
    if arguments and arguments[0] == "--accept" and arguments[1:]:
        for name in arguments[1:]:
            try:
                accept((root / name).resolve(), docs)
            except (OSError, ValueError, KeyError) as mistake:
                print(f"{name} is not accepted: {mistake}", file=sys.stderr)
                return 2
        return 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    found = behind(docs)
    print("\n".join(report(one, root) for one in found) or "Every page stands beside its neighbour.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
