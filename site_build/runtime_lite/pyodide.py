"""In place of the runtime's own `pyodide` package: nothing here waits for a promise or installs a package.

The stock file starts an event loop and with it imports asyncio, sockets and TLS: half of what a start would load.
"""

__version__ = "314.0.7"
__all__ = ["__version__", "code", "ffi"]

# Held as the stock event loop holds it: a memory image names the objects of JavaScript by their places.
from pyodide_js._api import scheduleCallback  # noqa: F401

from . import _state  # noqa: F401  (the runtime's own module: state of the interpreter)
