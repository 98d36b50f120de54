"""PySide6, loaded without what it does to the imports of the whole program."""

from __future__ import annotations

import builtins


def load() -> None:
    """Import PySide6, and let Python itself import everything that comes after it.

    PySide6 puts an `__import__` of its own in the place of Python's, for `from __feature__ import`,
    which nothing here uses. That one reads the source of each module that is imported from then on,
    to see whether it names PySide6, and all of it stays in memory (`linecache`): with what a visit
    needs, 6 MB of text, and a third of the time that those imports take. PySide6 itself keeps
    Python's own as `builtins.__orig_import__`; where it no longer does, nothing is to be mended.
    """
    import PySide6.QtCore  # noqa: F401 - which sets the other one up

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
