"""Touching what is seen, where it is seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def touch(widget: QWidget) -> None:
    """Press the middle of `widget` and let go, after scrolling to it.

    A press that may become a drag goes to what is at its place on the screen.
    """
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    move_onto_screen(widget)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def move_onto_screen(widget: QWidget) -> None:
    """Move the window so that `widget` is on Qt's screen for tests, which is smaller than most."""
    place = widget.mapToGlobal(widget.rect().center())
    if QApplication.widgetAt(place) is None:
        window = widget.window()
        window.move(window.pos() + QPoint(100, 100) - place)
