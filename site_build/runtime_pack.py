"""Runs inside Pyodide, under Node, at build time: packs the part of the library the calculators use.

Only the interpreter that readers will run can make byte code that it can load, so this file is
executed by that very interpreter. It knows nothing of the site; `runtime_pack.mjs` calls it in
fresh interpreters, one step after the other, for what the packing itself imports must not be taken
for something that readers need.
"""

import sys

LIBRARY = "/lib/python314.zip"
SOURCES = "/src"
LITE = "/lite"
FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the zip format's first day: the same sources give the same bytes
READER = "calculators/reader.py"
# The runtime's own modules that ours stand in for, and what only those would have needed.
REPLACED = {
    "asyncio/__init__.py": "asyncio.py",
    "pyodide/__init__.py": "pyodide.py",
    "pyodide/_package_loader.py": "_package_loader.py",
}


def laws() -> dict[str, bytes]:
    """Read every law file and pack, per country, the records that its calculations ask the reader for."""
    import pickle

    from calculators import reader

    codes = reader.codes()
    series = {f"{code}.{name}" for code in codes for name in reader.jurisdiction(code).series}
    packed = {}
    for code in codes:
        law = reader.jurisdiction(code)
        records = {("jurisdiction", code): law}
        said = set(_texts(law))
        for name in sorted(said & series):
            records["series", name] = reader.series(name)
        if law.business_days:
            records["calendar", law.business_days.calendar] = reader.calendar(law.business_days.calendar)
        packed[code] = pickle.dumps(records, 5)
    return packed


def _texts(value):
    """Every text in a record, however deep."""
    import dataclasses

    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)


def exercise(calls: str, packed) -> str:
    """Call the package as readers will, so that everything it imports is loaded; return the answers."""
    import json

    from calculators import browser, reader

    answers = []
    given = packed if isinstance(packed, _Folder) else packed.to_py()
    for function, *arguments in json.loads(calls):
        if function == "compute":
            try:
                code = json.loads(arguments[1]).get("jurisdiction")
            except (ValueError, AttributeError):
                code = None
            if code in given:
                reader.provide(bytes(given[code]))
        answers.append(getattr(browser, function)(*arguments))
    return json.dumps(answers)


def warm_up(calls: str) -> None:
    """Before the memory is kept: calculate, then drop what that left behind."""
    import gc
    import linecache
    import re
    import zipimport

    from calculators import reader

    exercise(calls, _Folder("/law"))
    reader.forget()
    linecache.clearcache()
    re.purge()
    sys.path_importer_cache.clear()
    zipimport._zip_directory_cache.clear()
    del sys.modules[__name__]
    gc.collect()
    _wipe()


def _wipe() -> None:
    """Put zeros where memory is free: what was left there would travel with the image and means nothing."""
    # An empty bytes object takes 17 bytes; from 512 on the allocator takes whole pieces from the system.
    sizes = [*range(24, 513, 8), *(512 * 2**step for step in range(1, 15))]
    for size in [*sizes, 1 << 23]:
        pieces = [bytes(size - 17) for _ in range(max(1, (1 << 20) // size))]
        del pieces


class _Folder:
    """The packed laws as files, so that nothing of JavaScript is in the memory that is kept."""

    def __init__(self, path: str):
        self.path = path

    def __contains__(self, code) -> bool:
        import os

        return isinstance(code, str) and os.path.exists(f"{self.path}/{code}")

    def __getitem__(self, code: str) -> bytes:
        return _read(f"{self.path}/{code}")


def library_modules() -> str:
    """Return the paths, inside the library archive, of all modules loaded from it, one a line."""
    import zipimport

    paths = set()
    for module in list(sys.modules.values()):
        spec = getattr(module, "__spec__", None)
        if isinstance(getattr(spec, "loader", None), zipimport.zipimporter):
            if spec.origin.startswith(LIBRARY + "/"):
                paths.add(spec.origin.removeprefix(LIBRARY + "/"))
    return "".join(f"{path}\n" for path in sorted(paths))


def byte_code(source: bytes, filename: str, optimize: int) -> bytes:
    """Compile to the bytes of a .pyc file that is never checked against a source."""
    import importlib._bootstrap_external as bootstrap
    import importlib.util
    import marshal

    code = compile(source, filename, "exec", dont_inherit=True, optimize=optimize)
    # Marshalled twice: the first pass depends on how often the compiler shared an object.
    code = marshal.loads(marshal.dumps(code))
    return bytes(bootstrap._code_to_hash_pyc(code, importlib.util.source_hash(source), checked=False))


def archive(files: dict[str, bytes]) -> bytes:
    """Store the files uncompressed, in order of name: the server compresses the whole better."""
    import io
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as target:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, FIXED_DATE)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            target.writestr(entry, files[name])
    return buffer.getvalue()


def lite_sources() -> bytes:
    """The stock library, as sources, with our modules in the place of those that ours stand in for."""
    import zipfile

    with zipfile.ZipFile(LIBRARY) as stock:
        files = {
            name: stock.read(name)
            for name in stock.namelist()
            if name.endswith(".py") and not name.startswith("asyncio/") and name != "pyodide/webloop.py"
        }
    for name, ours in REPLACED.items():
        files[name] = _read(f"{LITE}/{ours}")
    return archive(files)


def library_archive(modules: str) -> bytes:
    """Pack the named modules of the library as byte code without docstrings."""
    import zipfile

    with zipfile.ZipFile(LIBRARY) as stock:
        return archive(
            {
                path + "c": byte_code(stock.read(path), f"{LIBRARY}/{path}", 2)
                for path in modules.splitlines()
            }
        )


def calculators_archive(paths: str, codes: str, mounted_at: str) -> bytes:
    """Pack the calculators' modules as byte code; the reader is the one that needs no files."""
    files = {}
    for path in paths.splitlines():
        if path.endswith(".py"):
            source = _read(f"{SOURCES}/{path}")
            if path == READER:
                source = _read(f"{LITE}/reader.py") + f"\nCODES = {tuple(codes.split())!r}\n".encode()
            files[path + "c"] = byte_code(_without_docstrings(source), f"{mounted_at}/{path}", 0)
    return archive(files)


def _without_docstrings(source: bytes) -> bytes:
    """Leave a dot of a class's: a dataclass without any works its signature out at import."""
    import ast

    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False):
            node.body[0].value.value = "." if isinstance(node, ast.ClassDef) else None
    return ast.unparse(tree).encode()


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()
