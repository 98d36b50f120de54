"""What has the focus is seen, in every theme and at every size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.contrast import contrast
from kiosk.palettes import PALETTES, Palette
from kiosk.ui.theme import Theme
from kiosk.visit.domain import Outcome, QrText
from tests.support.visits import BANKID, SMARTID, VERIFIED, StagedWindow, settle

CODE = "bankid.67df3917.0"


def across(stage: StagedWindow, widget: QWidget) -> list[str]:
    """The colours from outside the left edge of `widget` to its inside, half way up."""
    image: QImage = stage.window.grab().toImage()
    corner = widget.mapTo(stage.window, widget.rect().topLeft())
    y = corner.y() + widget.height() // 2
    return [image.pixelColor(x, y).name() for x in range(corner.x() - 2, corner.x() + 16)]


def ring(colours: list[str], colour: str) -> tuple[str, int, str]:
    """What is outside the ring, how many pixels it is wide, and what is inside."""
    assert colour in colours, colours
    start = colours.index(colour)
    end = next(place for place in range(start, len(colours)) if colours[place] != colour)
    return colours[start - 1], end - start, colours[end]


CASES: dict[str, Callable[[StagedWindow], None]] = {
    "action.start": lambda stage: stage.enter("attract"),
    "language.sv": lambda stage: stage.enter("attract"),
    "language.en": lambda stage: stage.enter("attract"),
    "provider.bankidse": lambda stage: stage.enter("providers"),
    "action.cancel": lambda stage: stage.wait_for(BANKID, QrText(CODE)),
    "action.reveal": lambda stage: stage.end(SMARTID, Outcome.verified(VERIFIED)),
    "verdict": lambda stage: stage.end(SMARTID, Outcome.verified(VERIFIED)),
}


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize("size", [(640, 400), (1280, 800), (3840, 2160)], ids=str)
def test_the_ring_stands_out_from_both_its_neighbours(
    new_set: Callable[..., StagedWindow], palette: Palette, size: tuple[int, int]
) -> None:
    stage = new_set(*size, palette)
    weight = Theme.on(stage.window.size(), palette).line(palette.focus_weight)
    for name, show in CASES.items():
        show(stage)
        QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
        widget = stage.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for area in stage.window.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)
        settle()
        assert stage.window.focusWidget() is widget, name
        outside, width, inside = ring(across(stage, widget), palette.focus)
        assert width == weight, name
        assert contrast(palette.focus, outside) >= 3, name
        assert contrast(palette.focus, inside) >= 3, name
        stage.clear()


def test_a_touch_shows_none(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    palette = stage.window.appearance.palette()
    start = stage.find("action.start")
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    start.setFocus()
    settle()
    assert palette.focus in across(stage, start)
    QTest.mouseClick(
        stage.window.windowHandle(), Qt.MouseButton.LeftButton, pos=stage.window.rect().center() / 8
    )
    start.setFocus()
    settle()
    assert palette.focus not in across(stage, start)


def test_lines_grow_with_the_screen_in_whole_pixels() -> None:
    weights = [Theme(scale=scale).line(1) for scale in (0.7, 1.0, 1.4, 1.6, 2.6)]
    assert weights == [1, 1, 1, 2, 3]


class EventCount(QObject):
    """How many events of a type come to a widget."""

    def __init__(self, watched: QWidget, kind: QEvent.Type) -> None:
        super().__init__()
        self._kind = kind
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is self._kind
        return False


def touch_nothing(stage: StagedWindow) -> None:
    QTest.mouseClick(
        stage.window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(2, 2),
    )
    settle()


def test_neither_a_key_nor_a_touch_waits_for_the_whole_window_to_be_styled(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.enter("providers")
    handle = stage.window.windowHandle()
    changes = EventCount(stage.find("provider.smartid"), QEvent.Type.StyleChange)
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    settle()
    assert stage.window.property("keys") is True
    touch_nothing(stage)
    assert stage.window.property("keys") is False
    assert changes.count == 0


def test_a_ring_comes_with_a_key_and_goes_with_a_touch(
    new_set: Callable[..., StagedWindow],
) -> None:
    """Also where the focus stays."""
    stage = new_set()
    stage.enter("providers")
    handle = stage.window.windowHandle()
    widget = stage.window.focusWidget()
    touch_nothing(stage)
    assert widget is not None
    paints = EventCount(widget, QEvent.Type.Paint)
    QTest.keyClick(handle, Qt.Key.Key_Up)
    settle()
    assert stage.window.focusWidget() is widget
    assert paints.count > 0
    paints.count = 0
    touch_nothing(stage)
    assert paints.count > 0
