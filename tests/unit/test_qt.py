"""What PySide6 does to imports is undone: nothing of what is imported later is read or kept."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.sandbox import ROOT

_PROGRAM = """
import json, linecache, sys
from kiosk import qt
qt.load()
before = set(linecache.cache)
import colorsys, kiosk.app.gui
from PySide6.QtCore import QSize
print(json.dumps([sorted(set(linecache.cache) - before), QSize(1, 2).width()]))
"""


@pytest.mark.slow
def test_the_source_of_what_is_imported_after_qt_is_not_read() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert json.loads(done.stdout) == [[], 1]
