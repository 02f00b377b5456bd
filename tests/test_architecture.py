"""Who may import whom: browser, __main__ -> calculators -> reader -> law -> finance -> standard library."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "calculators"
MODULES = sorted(PACKAGE.rglob("*.py"))
# Layers from the outside in; a module may import from its own layer only where `SAME` says so.
LAYERS = [
    {"browser", "__main__"},
    {"late_fee", "milestones"},
    {"statutory_interest"},
    {"rates", "results", "schema"},
    {"reader"},
    {"errors"},
    {"law"},
    {"finance"},
]
SAME = {("__main__", "browser"), ("schema", "errors")}


def layer(name: str) -> int:
    return next(index for index, names in enumerate(LAYERS) if name in names)


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            if node.module == "calculators":
                found |= {f"calculators.{alias.name}" for alias in node.names}
            else:
                found.add(node.module)
    return found


def part(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_arrows_point_one_way(path):
    """No module imports from a layer outside its own."""
    own = part(path)
    if own == "__init__":
        assert not any(name.startswith("calculators") for name in imports(path))
        return
    for name in imports(path):
        parts = name.split(".")
        if parts[0] != "calculators":
            assert parts[0] in sys.stdlib_module_names, f"{path.name} imports {name}: the standard library only"
            continue
        if len(parts) == 1 or parts[1] in ("NAMES", "__version__"):
            continue
        target = parts[1]
        allowed = target == own or layer(target) > layer(own) or (own, target) in SAME
        assert allowed, f"{path.name} imports {name}: the arrow points the wrong way"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_core_is_a_function_of_its_arguments(path):
    """No clock, no network, no float; only the reader opens files."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    forbidden = {"float", "open", "eval", "exec"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            assert name not in forbidden | {"today", "now", "utcnow"}, f"{path.name}:{node.lineno} calls {name}"
            if name == "read_text":
                assert path.name == "reader.py", f"{path.name}:{node.lineno} reads a file"
        if isinstance(node, ast.Constant):
            assert not isinstance(node.value, float), f"{path.name}:{node.lineno} holds a float"
    assert not imports(path) & {"time", "socket", "urllib", "http", "random", "locale", "zoneinfo", "js"}


def test_no_country_in_code():
    """A country is a data file: no module outside `jurisdictions` compares with a country's code."""
    from calculators import reader

    codes = set(reader.codes())
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare):
                for part_ in ast.walk(node):
                    value = getattr(part_, "value", None)
                    assert value not in codes, f"{path.name}:{node.lineno} asks for the country {value!r}"
