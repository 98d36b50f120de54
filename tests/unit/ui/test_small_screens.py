"""Every screen at every size: nothing is cut, nothing lies on anything, every code can be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from kiosk.config import LANGUAGES
from kiosk.ui.widgets.decoration import Drawing
from kiosk.ui.widgets.enlarged import Enlarged
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.tile import Tile
from tests.support.kiosk import read_code
from tests.support.scenes import SCENES
from tests.support.visits import StagedWindow, settle

pytestmark = pytest.mark.slow

SIZES: Final = (
    *((640, 400), (400, 640), (683, 400), (731, 457), (800, 480), (480, 800), (1024, 600)),
    *((1280, 800), (800, 1280), (600, 1024), (1080, 1920), (1920, 1080), (3840, 2160)),
)
"""Among them 1280x800 at 200 %, 1024x600 at 150 %, and 1280x800 with QT_FONT_DPI=168."""

TIGHTEST: Final = ((640, 400), (400, 640))
"""What is too long shows here first."""

OTHERS: Final = tuple(size for size in SIZES if size not in TIGHTEST)

TRANSLATED: Final = tuple(code for code in LANGUAGES if code != "en")


def on_top(window: QWidget) -> list[QWidget]:
    """What is seen, apart from what an opened picture or a question lies over."""
    over = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    lids = [widget for widget in over if isinstance(widget, Enlarged) or widget.objectName() == LID]
    inside = lids[-1] if lids else window
    return [widget for widget in inside.findChildren(QWidget) if widget.isVisible()]


LID: Final = "idle-question"


def holder(shown: QWidget) -> QWidget:
    """What it has to be within: the contents of the innermost area that scrolls, or the window."""
    above = shown.parentWidget()
    while above is not None and not above.isWindow():
        viewport = above.parentWidget()
        area = None if viewport is None else viewport.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is above:
            return above
        above = above.parentWidget()
    return shown.window()


def place(shown: QWidget, within: QWidget) -> QRect:
    return QRect(shown.mapTo(within, QPoint(0, 0)), shown.size())


def texts(window: QWidget) -> Iterator[QLabel]:
    for widget in on_top(window):
        if isinstance(widget, QLabel) and widget.text():
            yield widget


def cut(shown: QLabel) -> bool:
    """Whether a word or a line of it has no room."""
    inside = shown.contentsRect()
    if not shown.wordWrap():
        wanted = shown.sizeHint()
        return shown.width() < wanted.width() or shown.height() < wanted.height()
    words = re.split(r"[\s\u200b]+", shown.text())
    widest = max(map(shown.fontMetrics().horizontalAdvance, words), default=0)
    return inside.width() < widest or shown.height() < shown.heightForWidth(shown.width())


def outside(shown: QWidget) -> bool:
    within = holder(shown)
    return not within.rect().contains(place(shown, within))


def leaves(window: QWidget) -> list[QWidget]:
    """What must not lie on one another."""
    kinds = (QLabel, QAbstractButton, QrCode, Drawing)
    widgets = [widget for widget in on_top(window) if isinstance(widget, kinds)]
    wholes = (Tile, QCheckBox, QLineEdit)
    return [widget for widget in widgets if not any(isinstance(x, wholes) for x in parents(widget))]


def parents(shown: QWidget) -> Iterator[QWidget]:
    above = shown.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def in_sight(shown: QWidget) -> QRect:
    """Where it is seen, in the window."""
    window = shown.window()
    seen = place(shown, window)
    for above in parents(shown):
        seen &= place(above, window)
        if above is window:
            break
    return seen


def squeezed(shown: QWidget) -> bool:
    if not isinstance(shown, QPushButton) or isinstance(shown, Tile):
        return False
    least = shown.minimumSizeHint()
    return shown.width() < least.width() or shown.height() < least.height()


def on_one_another(shown: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    for one, other in combinations(shown, 2):
        both = in_sight(one) & in_sight(other)
        related = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not related and both.width() > 1 and both.height() > 1:
            yield one, other


def described(shown: QWidget) -> str:
    text = shown.text() if isinstance(shown, QLabel | QAbstractButton) else ""
    return f"{shown.objectName()} {text[:40]!r}"


def fields(window: QWidget) -> list[QLineEdit]:
    return [widget for widget in on_top(window) if isinstance(widget, QLineEdit)]


def hint_is_cut(field: QLineEdit) -> bool:
    """Whether what stands in an empty field ends in an ellipsis."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    margins = field.textMargins()
    width = room.width() - margins.left() - margins.right()
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) > width


def faults(window: QWidget) -> Iterator[str]:
    """What is wrong with a screen."""
    shown = leaves(window)
    yield from (f"cut: {described(widget)}" for widget in texts(window) if cut(widget))
    yield from (f"cut: {one.placeholderText()}" for one in fields(window) if hint_is_cut(one))
    yield from (f"outside: {described(widget)}" for widget in shown if outside(widget))
    yield from (f"squeezed: {described(widget)}" for widget in shown if squeezed(widget))
    yield from (f"on one another: {described(a)}, {described(b)}" for a, b in on_one_another(shown))
    for area in [widget for widget in on_top(window) if isinstance(widget, QScrollArea)]:
        held = area.widget()
        if held is not None and held.width() > area.viewport().width():
            widest = max(
                held.findChildren(QWidget), key=lambda widget: widget.minimumSizeHint().width()
            )
            yield (
                f"wider than its page: {area.accessibleName()} {held.width()}"
                f" > {area.viewport().width()} {described(widest)}"
            )


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_or_covered(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    assert_whole(new_set(*size), size)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each language on the tightest screens and on one more, so that each size has its turn.

    With `--every-size`, each on each.
    """
    if {"code", "size"} <= set(metafunc.fixturenames):
        is_whole = metafunc.config.getoption("--every-size")
        pairs = [
            (code, size)
            for place, code in enumerate(TRANSLATED)
            for size in (SIZES if is_whole else (*TIGHTEST, OTHERS[place % len(OTHERS)]))
        ]
        ids = [f"{code}-{width}x{height}" for code, (width, height) in pairs]
        metafunc.parametrize(("code", "size"), pairs, ids=ids)


def test_no_language_is_too_long(
    new_set: Callable[..., StagedWindow], code: str, size: tuple[int, int]
) -> None:
    assert_whole(new_set(*size, languages=(code, "en"), staff_language=code), size)


def assert_whole(stage: StagedWindow, size: tuple[int, int]) -> None:
    wrong = []
    for scene in SCENES:
        scene.show(stage)
        settle()
        settle()  # a result is measured twice
        assert (stage.window.width(), stage.window.height()) == size, scene.name
        for window in filter(None, (stage.window, stage.strip)):
            wrong += [f"{scene.name}: {fault}" for fault in faults(window)]
        stage.clear()
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_code_is_seen_whole_and_read(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    count = 0
    for scene in (scene for scene in SCENES if scene.name.startswith("waiting")):
        scene.show(stage)
        settle()
        settle()  # a result is measured twice
        for code in stage.window.findChildren(QrCode):
            if not code.isVisible():
                continue
            count += 1
            assert in_sight(code).size() == code.size(), scene.name  # without any scrolling
            assert read_code(stage.window), scene.name
        stage.clear()
    assert count > 3
