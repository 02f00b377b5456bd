"""In place of the runtime's package loader: the names its start-up asks for, and no loading of packages."""

# Held as the stock loader holds it: a memory image names the objects of JavaScript by their places.
from pyodide_js import loadedPackages  # noqa: F401


class _Folder:
    """A folder that JavaScript asks for its name."""

    def __init__(self, name: str):
        self.name = name

    def __str__(self) -> str:
        return self.name


SITE_PACKAGES = _Folder("/lib/python3.14/site-packages")
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages() -> None:
    """No package is ever loaded."""
