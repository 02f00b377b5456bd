"""One version of the site in one browser: scripts and styles named by their content, and the service worker.

`publish` is the last step of a build. Every reference to one of our scripts and styles gets `?v=` and one hash over all
of them, so that a page of this version never meets a script of another; then the service worker is put at the root
with the list of what it keeps.
"""

import hashlib
import json
import os
import re
from pathlib import Path
from urllib.parse import urlsplit

from site_build import runtime
from site_build.words import LANGUAGES

# Our own scripts and styles: those of the theme and of the runtime carry a hash in their names already.
OURS = ("*.js", "*.css", "calculator/*.js", "fluent/*.js")
REFERENCE = re.compile(r'(?<=["\'])((?:\.{1,2}/|/)[^"\'?#<>\s]*?\.(?:js|css))(?=["\'])')
IMPORT = re.compile(r'(\bfrom\s*|\bimport\s*|new URL\()("\.{1,2}/[^"?]+\.js)"')
# What pages run in the place of offline.js when the worker is switched off.
LEAVE = """navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((one) => one.update()));
"""
WORKER, OFF = "service-worker.js", "service-worker-off.js"
# The worker that runs Python begins when the last of its scripts is there: they become one file.
CALCULATING = "worker.js"
IMPORTED = re.compile(r'^import \{[^}]*\} from "\./([\w-]+\.js)";\n', re.MULTILINE)


def publish(site: Path, address: str = "/") -> None:
    """Finish a built site that will stand at this address; its content, not the address, makes the version."""
    base = urlsplit(address).path
    assets = site / "assets"
    off = os.environ.get("SALDO_SERVICE_WORKER") == "off"
    template = (assets / WORKER).read_text("utf-8")
    remover = (assets / OFF).read_text("utf-8")
    for name in (WORKER, OFF):
        (assets / name).unlink()
    if off:
        (site / WORKER).write_text(remover, "utf-8")
        (assets / "offline.js").write_text(LEAVE, "utf-8")
    worker = assets / CALCULATING
    worker.write_text(_joined(worker), "utf-8")
    ours = sorted({path for pattern in OURS for path in assets.glob(pattern)})
    version = _hash("".join(f"{path.relative_to(assets)}\0{path.read_text('utf-8')}\0" for path in ours))
    for path in ours:
        if path.suffix == ".js":
            path.write_text(IMPORT.sub(rf'\1\2?v={version}"', path.read_text("utf-8")), "utf-8")
    pages = sorted(site.rglob("*.html"))
    names = {path.resolve() for path in ours}
    for page in pages:
        html = page.read_text("utf-8")
        stamped = REFERENCE.sub(lambda match: _stamp(match[1], page, site, base, names, version), html)
        if stamped != html:
            page.write_text(stamped, "utf-8")
    if not off:
        kept = _kept(site, ours, version)
        content = template.replace("{{kept}}", json.dumps(kept, indent=1, ensure_ascii=False))
        told = _hash(content + "".join(re.sub(rf'{re.escape(address)}|(?<=="){re.escape(base)}(?=[a-z])', "", page.read_text("utf-8")) for page in pages))
        (site / WORKER).write_text(content.replace("{{version}}", told), "utf-8")


def _joined(script: Path) -> str:
    """A script with what it imports in front, which is no longer needed as a file of its own."""
    text = script.read_text("utf-8")
    imported = [script.with_name(name) for name in IMPORTED.findall(text)]
    joined = "".join(re.sub(r"^export (?=(async )?function|const|class)", "", _joined(path), flags=re.MULTILINE) for path in imported)
    for path in imported:
        path.unlink()
    return joined + IMPORTED.sub("", text)


def _stamp(reference: str, page: Path, site: Path, base: str, ours: set[Path], version: str) -> str:
    target = site / reference.removeprefix(base) if reference.startswith("/") else page.parent / reference
    return f"{reference}?v={version}" if Path(os.path.normpath(target)) in ours else reference


def _kept(site: Path, ours: list[Path], version: str) -> dict:
    def path(file: Path) -> str:
        return file.relative_to(site).as_posix()

    told = runtime.published()
    theme = [path(file) for file in sorted((site / "assets").rglob("*.min.*")) if re.search(r"\.[0-9a-f]{8}\.min\.", file.name)]
    scripts = [f"{path(file)}?v={version}" for file in ours]
    words = {language: f"assets/messages/{runtime.message_file(language)}" for language in LANGUAGES}
    return {
        "languages": {
            language: [*(_address(path(page)) for page in _pages(site / language)), *scripts, words[language]]
            for language in LANGUAGES
        },
        "hashed": [*scripts, *words.values(), *theme, *(f"assets/python/{file['name']}" for file in told["files"].values())],
        "laws": [f"assets/python/{name}" for name in told["laws"].values()],
    }


def _pages(tree: Path) -> list[Path]:
    """What is kept of a language unread: its first page, the calculators, the payment terms."""
    return [tree / "index.html", *(page for part in ("calculators", "terms") for page in sorted((tree / part).rglob("index.html")))]


def _address(page: str) -> str:
    return page.removesuffix("index.html")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
