"""Whose display is which, in a process that has several."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ASK = """
from PySide6.QtGui import QGuiApplication
from kiosk.ui.displays import customers_display, is_mirrored, staffs_display
application = QGuiApplication([])
customers = customers_display()
print(staffs_display().name(), "-" if customers is None else customers.name(), is_mirrored())
"""

Place = tuple[int, int, int, int]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (None, "a - False"),
        ((1280, 0, 1024, 768), "a b False"),
        ((0, 800, 800, 1280), "a b False"),
        ((0, 0, 1280, 800), "a - True"),
        ((0, 0, 1024, 768), "a - True"),
        ((1279, 0, 1024, 768), "a - True"),
    ],
    ids=["alone", "beside", "below", "mirrored", "mirrored smaller", "overlapping"],
)
def test_customers_have_what_shows_nothing_of_staffs(
    tmp_path: Path, second: Place | None, expected: str
) -> None:
    file = tmp_path / "screens.json"
    places = {"a": (0, 0, 1280, 800)} | ({} if second is None else {"b": second})
    screens = [
        {"name": name, "x": x, "y": y, "width": width, "height": height}
        for name, (x, y, width, height) in places.items()
    ]
    file.write_text(json.dumps({"screens": screens}))
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == expected.split()
