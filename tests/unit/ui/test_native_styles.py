"""What a system's own style would draw where the style sheet leaves it room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollBar, QStyleFactory
from pytestqt.qtbot import QtBot

from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT, Palette
from kiosk.ui.theme import Theme


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST])
def test_the_track_of_a_scroll_bar_is_not_hatched(qtbot: QtBot, palette: Palette) -> None:
    """Windows' classic style draws two colours there, pixel by pixel."""
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.setStyle(QStyleFactory.create("windows"))
    bar.setStyleSheet(Theme(palette).style())
    bar.setRange(0, 1000)
    bar.setPageStep(100)
    bar.resize(12, 600)
    image = bar.grab().toImage()
    track = {image.pixel(6, y) for y in range(500, 560)}
    assert len(track) == 1
