"""Runs inside Pyodide, under Node, at build time: packs the part of the library the calculators use.

Only the interpreter that readers will run can make byte code that it can load, so this file is
executed by that very interpreter. It knows nothing of the site; `runtime_pack.mjs` calls it:
`exercise`, then `library_modules`, then the archives, for what the packing itself imports must not be
taken for something that readers need.
"""

import sys

LIBRARY = "/lib/python314.zip"
SOURCES = "/src"
FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the zip format's first day: the same sources give the same bytes


def exercise(calls: str) -> None:
    """Call the package as readers will, so that everything it imports is loaded."""
    import json

    from calculators import browser

    for function, *arguments in json.loads(calls):
        getattr(browser, function)(*arguments)


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


def library_archive(modules: str) -> bytes:
    """Pack the named modules of the stock library as byte code without docstrings."""
    import zipfile

    with zipfile.ZipFile(LIBRARY) as stock:
        return archive(
            {
                path + "c": byte_code(stock.read(path), f"{LIBRARY}/{path}", 2)
                for path in modules.splitlines()
            }
        )


def calculators_archive(paths: str, mounted_at: str) -> bytes:
    """Pack the calculators: modules as byte code, law files as they are."""
    files = {}
    for path in paths.splitlines():
        with open(f"{SOURCES}/{path}", "rb") as file:
            content = file.read()
        if path.endswith(".py"):
            # Docstrings stay: a dataclass without one works its signature out at import.
            files[path + "c"] = byte_code(content, f"{mounted_at}/{path}", 0)
        else:
            files[path] = content
    return archive(files)
