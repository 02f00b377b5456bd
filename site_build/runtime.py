"""The calculators' runtime for the browser: made once, cached by content, published beside the pages.

From the pinned Pyodide comes a pack of files with their hash in the name: the loader, the machine (glue
and WebAssembly, whole and slim), the part of the library that the calculators import, as byte code, the
calculators, an image of the memory in which all of that has started, and the law of each country.
`site_build/runtime_pack.mjs` makes what is not stock under Node. Which of them a reader's browser fetches
is decided by `theme/assets/calculator/ways.js`. Beside each file lie its brotli and gzip forms for servers
that can send them. For those who run a Pyodide or a Python of their own there is a wheel of the calculators.
"""

import functools
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".build" / "runtime"
PYODIDE = ROOT / "node_modules" / "pyodide"
FLUENT = ROOT / "node_modules" / "@fluent" / "bundle" / "esm"
MESSAGES = ROOT / "calculators" / "messages"
VECTORS = ROOT / "tests" / "vectors"
HERE = Path(__file__).resolve().parent
PACKER = HERE / "runtime_pack.mjs"
# What the pack depends on besides the calculators and the stock runtime.
SCRIPTS = [
    PACKER,
    HERE / "runtime_pack.py",
    HERE / "runtime_lean.mjs",
    HERE / "runtime_trim.mjs",
    *sorted((HERE / "runtime_lite").glob("*.py")),
    ROOT / "theme" / "assets" / "worker-memory.js",
    ROOT / "theme" / "assets" / "worker-python.js",
]

LANGUAGES = ("en", "fr", "de", "ru")
CALCULATORS = ("statutory_interest", "late_fee", "milestones")
MOUNTED_AT = "/lib/calculators.zip"  # as in theme/assets/worker-python.js

# What the browser loads: role, and name before the hash is put in.
STOCK = {
    "loader": "pyodide.mjs",
    "machine": "pyodide.asm.mjs",
    "wasm": "pyodide.asm.wasm",
}
PACKED = {
    "lean": "lean.mjs",
    "slim": "slim.wasm",
    "core": "core.wasm",
    "image": "memory.image",
    "library": "library.zip",
    "calculators": "calculators.zip",
}
# What each way of starting fetches; as in theme/assets/calculator/ways.js.
WAYS = {
    "quick": ("loader", "lean", "core", "image"),
    "small": ("loader", "lean", "slim", "library", "calculators"),
    "whole": ("loader", "machine", "wasm", "library", "calculators"),
}


def published() -> dict:
    """Describe the runtime for the worker: per role its file name and size, plain and compressed; the file of each law."""
    return json.loads(json.dumps({"files": _published(), "laws": _laws()}))


def download(way: str) -> int:
    """Bytes that a way of starting fetches from a server that sends brotli."""
    return sum(_published()[role]["br"] for role in WAYS[way])


def publish(site_dir: Path) -> None:
    """Put runtime, message files and the message library into the built site."""
    assets = Path(site_dir) / "assets"
    python = assets / "python"
    python.mkdir(parents=True, exist_ok=True)
    files = {_published()[role]["name"]: source for role, source in _sources().items()}
    files |= {name: _pack() / "laws" / f"{code}.law" for code, name in _laws().items()}
    forms = _all_compressed(files.values())
    for name, source in files.items():
        for suffix in ("", ".br", ".gz"):
            shutil.copyfile(forms[source, suffix], python / (name + suffix))
    shutil.copyfile(_wheel(), python / wheel_name())
    manifest = {"pyodide": pyodide_version(), **published()}
    (python / "manifest.json").write_text(
        json.dumps(manifest, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    fluent = assets / "fluent"
    fluent.mkdir(exist_ok=True)
    for source in sorted(FLUENT.glob("*.js")):
        shutil.copyfile(source, fluent / source.name)
    messages = assets / "messages"
    messages.mkdir(exist_ok=True)
    for language in LANGUAGES:
        shutil.copyfile(MESSAGES / f"{language}.ftl", messages / message_file(language))


def pyodide_version() -> str:
    """Version of the pinned runtime."""
    return json.loads((PYODIDE / "package.json").read_text(encoding="utf-8"))["version"]


def wheel_name() -> str:
    """File name of the calculators' wheel."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return f"{project['name']}-{project['version']}-py3-none-any.whl"


def message_file(language: str) -> str:
    """Name under which a language's messages are published."""
    return _hashed_name(f"{language}.ftl", (MESSAGES / f"{language}.ftl").read_bytes())


def package_files() -> list[str]:
    """Paths of what the browser needs of the calculators: modules and data, no command line."""
    package = ROOT / "calculators"
    return sorted(
        str(path.relative_to(ROOT).as_posix())
        for path in package.rglob("*")
        if path.suffix in {".py", ".toml"} and path.name != "__main__.py"
    )


def calls() -> list[list[str]]:
    """What the packing exercises: every published case and answers to bad requests."""
    made = []
    for path in sorted(VECTORS.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", ()):
            made.append(["compute", case["calculator"], json.dumps(case["request"])])
    for name in CALCULATORS:
        made += [["compute", name, text] for text in ("", "{", "[]", "{}", '{"until": 1}', UNKNOWN, NONSENSE)]
    return [*made, ["compute", "no-such-calculator", "{}"]]


UNKNOWN = '{"jurisdiction": "xx", "debts": [{"amount": 1, "due": "2025-02-30"}], "until": "9"}'
NONSENSE = '{"jurisdiction": "eu", "nonsense": [1, 2.5, null, true, {"a": "b"}], "payments": "x", "until": "2099-12-31"}'


def warm_calls() -> list[list[str]]:
    """What has been calculated before the memory is kept: each calculator once, and one refusal."""
    usual = [next(call for call in calls() if call[1] == name) for name in CALCULATORS]
    return [*usual, ["compute", CALCULATORS[0], "{}"]]


@functools.cache
def _published() -> dict:
    described = {}
    for role, source in _sources().items():
        content = source.read_bytes()
        described[role] = {
            "name": _hashed_name((STOCK | PACKED)[role], content),
            "size": len(content),
            "br": _compressed(source, ".br").stat().st_size,
            "gz": _compressed(source, ".gz").stat().st_size,
        }
    return described


@functools.cache
def _laws() -> dict[str, str]:
    """Per country the name of the file that holds its law."""
    return {path.stem: _hashed_name(path.name, path.read_bytes()) for path in sorted((_pack() / "laws").iterdir())}


def _sources() -> dict[str, Path]:
    packed = _pack()
    return {role: PYODIDE / name for role, name in STOCK.items()} | {
        role: packed / name for role, name in PACKED.items()
    }


@functools.cache
def _pack() -> Path:
    """Return the folder with what was packed, made anew if anything it depends on has changed."""
    settings = {
        "pyodide": str(PYODIDE),
        "sources": str(ROOT),
        "files": package_files(),
        "calls": calls(),
        "warm": warm_calls(),
        "mounted_at": MOUNTED_AT,
    }
    inputs = hashlib.sha256(json.dumps([settings["files"], settings["calls"]]).encode())
    stock = [PYODIDE / name for name in (*STOCK.values(), "python_stdlib.zip")]
    for path in [*SCRIPTS, *stock, *(ROOT / name for name in settings["files"])]:
        inputs.update(hashlib.sha256(path.read_bytes()).digest())
    folder = CACHE / inputs.hexdigest()[:16]
    if not folder.is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            output = Path(scratch) / "pack"
            request = Path(scratch) / "settings.json"
            request.write_text(json.dumps(settings | {"output": str(output)}), encoding="utf-8")
            _node(str(PACKER), str(request))
            _move(output, folder)
        _forget_old()
    os.utime(folder)
    return folder


@functools.cache
def _wheel() -> Path:
    """Return the calculators as a wheel, built from a copy so that the checkout stays as it is."""
    package = [path for path in sorted((ROOT / "calculators").rglob("*")) if path.suffix in {".py", ".toml", ".ftl"}]
    files = [ROOT / "pyproject.toml", ROOT / "README.md", *sorted(ROOT.glob("LICENSE*")), *package]
    inputs = hashlib.sha256()
    for path in files:
        inputs.update(path.relative_to(ROOT).as_posix().encode() + hashlib.sha256(path.read_bytes()).digest())
    target = CACHE / f"{inputs.hexdigest()[:16]}.whl"
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            source, output = Path(scratch) / "source", Path(scratch) / "output"
            for path in files:
                copy = source / path.relative_to(ROOT)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, copy)
            command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(output), str(source)]
            # The zip format's first day, whatever the time of the build.
            _run(command, env=dict(os.environ, SOURCE_DATE_EPOCH="315532800"))
            os.replace(output / wheel_name(), target)
    os.utime(target)
    return target


def _compressed(source: Path, suffix: str) -> Path:
    """Return the file itself, or its compressed form."""
    return _all_compressed((source,))[source, suffix]


def _all_compressed(sources: Iterable[Path]) -> dict[tuple[Path, str], Path]:
    """Return each file and its compressed forms; compressing the machine takes half a minute, so they are kept."""
    CACHE.mkdir(parents=True, exist_ok=True)
    found, missing = {}, []
    for source in sources:
        found[source, ""] = source
        for suffix in (".br", ".gz"):
            target = found[source, suffix] = CACHE / (_digest(source) + suffix)
            if not target.exists():
                missing.append((source, target, suffix))
    with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
        made = [str(Path(scratch) / str(number)) for number in range(len(missing))]
        tasks = [[str(source), name, suffix] for (source, _, suffix), name in zip(missing, made, strict=True)]
        if tasks:
            (Path(scratch) / "tasks.json").write_text(json.dumps(tasks), encoding="utf-8")
            _node("--input-type=module", "-e", COMPRESS, str(Path(scratch) / "tasks.json"))
        for (_, target, _), name in zip(missing, made, strict=True):
            os.replace(name, target)
    for (_, suffix), path in found.items():
        if suffix:
            os.utime(path)
    return found


@functools.cache
def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


COMPRESS = """
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
const tasks = JSON.parse(await readFile(process.argv[1], "utf8"));
await Promise.all(tasks.map(async ([source, target, suffix]) => {
  const content = await readFile(source);
  const best = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(target, suffix === ".br"
    ? await promisify(brotliCompress)(content, { params: best })
    : await promisify(gzip)(content, { level: 9 }));
}));
"""


def _forget_old() -> None:
    """Remove from the cache what no build has used for three days."""
    for path in CACHE.iterdir():
        if time.time() - path.stat().st_mtime > 3 * 24 * 3600:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


def _node(*arguments: str) -> None:
    _run(["node", "--no-warnings", *arguments])


def _run(command: list[str], **options) -> None:
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)
    if done.returncode:
        # An error inside the runtime prints a page of its one long line first; what matters comes last.
        raise RuntimeError(f"{command[:3]} failed:\n{(done.stdout + done.stderr)[-4000:]}")


def _move(source: Path, target: Path) -> None:
    """Rename into place; another build may have been quicker with the same content."""
    try:
        source.rename(target)
    except OSError:
        if not target.is_dir():
            raise


def _hashed_name(name: str, content: bytes) -> str:
    stem, suffix = name.rsplit(".", 1)
    return f"{stem}-{hashlib.sha256(content).hexdigest()[:12]}.{suffix}"
