"""Saldo's calculators: what is owed when a client pays late.

Three calculators, each one module with `Request`, `Result` and `compute`; the law is data in `jurisdictions/`.
Pure Python, standard library only, the same files on CPython and in a browser.
"""

__all__ = ["NAMES", "__version__"]

__version__ = "0.1.0"
NAMES = ("statutory_interest", "late_fee", "milestones")
