"""The fixtures of these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.kiosk import _clipboard, _fonts, announced, desk, kiosk, new_kiosk, new_set

__all__ = ["_clipboard", "_fonts", "announced", "desk", "kiosk", "new_kiosk", "new_set"]


@pytest.fixture(autouse=True)
def _quick(qapp: QApplication) -> Iterator[None]:
    """These keys are pressed at once, and each of them is meant."""
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    yield
    QApplication.setDoubleClickInterval(interval)
