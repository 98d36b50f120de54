"""The row of `check` about the displays."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from kiosk.app.check import desk
from kiosk.app.check.result import CheckStatus
from kiosk.app.displays import look_at_displays
from kiosk.config import Kiosk
from kiosk.ui.displays import Seen


@pytest.mark.parametrize(
    ("seen", "setting", "status", "text"),
    [
        (Seen("A", "B", False), "auto", CheckStatus.GOOD, "A for staff, B for customers"),
        (Seen("A", "B", False), "same", CheckStatus.NOTE, "B does not show what A shows"),
        (Seen("A", None, False), "same", CheckStatus.GOOD, "A, for staff and customers alike"),
        (
            Seen("A", "B", False),
            "off",
            CheckStatus.GOOD,
            "A, for staff and customers alike; nothing is shown on B",
        ),
        (Seen("A", None, False), "auto", CheckStatus.GOOD, "A, for staff and customers alike"),
        (Seen("A", None, True), "auto", CheckStatus.BAD, "Two of them show the same"),
        (Seen("A", "B", True), "off", CheckStatus.BAD, "Two of them show the same"),
        (Seen("A", None, True), "same", CheckStatus.NOTE, "A, which another one mirrors"),
        (None, "auto", CheckStatus.NOTE, "None can be opened"),
    ],
)
def test_it_says_which_is_whose(
    monkeypatch: pytest.MonkeyPatch, seen: Seen | None, setting: str, status: CheckStatus, text: str
) -> None:
    monkeypatch.setattr(desk, "look_at_displays", lambda: seen)
    row = desk.displays(Kiosk(customer_display=setting))  # type: ignore[arg-type]
    assert (row.status, row.what) == (status, "Displays")
    assert row.text.startswith(text)


@pytest.mark.slow
def test_the_displays_are_asked_for_in_a_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    file = tmp_path / "screens.json"
    places = (("a", 0), ("b", 1280))
    file.write_text(
        json.dumps(
            {"screens": [{"name": n, "x": x, "width": 1280, "height": 800} for n, x in places]}
        )
    )
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={file}")
    assert look_at_displays() == Seen("a 1280×800", "b 1280×800", False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert look_at_displays() is None
