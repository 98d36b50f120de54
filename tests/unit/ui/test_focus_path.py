"""Where the focus is can be seen, in every theme, on every screen; and it goes with the step."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Final

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.palettes import PALETTES, Palette
from kiosk.visit.domain import Availability, Outcome, QrText, Reason
from tests.support.scenes import SCENES
from tests.support.visits import (
    BANKID,
    CODE,
    FEW,
    FORM,
    MANY,
    SMARTID,
    VERIFIED,
    StagedWindow,
    settle,
)

SEEN: Final = 100
"""Pixels of a ring, at the least: that of a check box has four sides of thirty, three wide."""

STRONG: Final = 40
"""Steps of 255 that such a pixel differs by, at the least in one colour."""

SHOWN: Final = (
    *("attract-plain", "providers-found", "details-several", "waiting-qr", "waiting-push"),
    *("waiting-redirect", "turn-plain", "result-verified", "result-cautions", "result-document"),
    *("result-documents", "failure-network", "providers-idle"),
)


def press(stage: StagedWindow, key: Qt.Key) -> None:
    handle = stage.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)
    settle()


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def grabbed(window: QWidget) -> Image.Image:
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (picture.width(), picture.height())
    line = picture.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(picture.constBits()), "raw", "RGB", line)


def changed(before: Image.Image, after: Image.Image) -> int:
    """Pixels that differ clearly."""
    bands = ImageChops.difference(before, after).split()
    return sum(reduce(ImageChops.lighter, bands).histogram()[STRONG:])


@pytest.mark.slow
@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_it_is_seen_at_every_stop(
    new_set: Callable[..., StagedWindow], palette: Palette, name: str
) -> None:
    """Each stop's place looks other than it does while the focus is somewhere else."""
    stage = new_set(1024, 600, palette)
    (scene,) = [scene for scene in SCENES if scene.name == name]
    scene.show(stage)
    settle()
    stage.window.activateWindow()
    press(stage, Qt.Key.Key_Tab)
    stops: list[str] = []
    for _ in range(60):
        widget = focused()
        assert widget is not None, name
        stop = widget.objectName() or widget.accessibleName()
        if stops and stop == stops[0]:
            break
        corner = widget.mapTo(stage.window, QPoint(0, 0))
        box = (
            max(corner.x(), 0),
            max(corner.y(), 0),
            min(corner.x() + widget.width(), stage.window.width()),
            min(corner.y() + widget.height(), stage.window.height()),
        )
        with_it = grabbed(stage.window).crop(box)
        widget.clearFocus()
        settle()
        without = grabbed(stage.window).crop(box)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert changed(without, with_it) >= SEEN, f"{name}: {stop}"
        stops.append(stop)
        press(stage, Qt.Key.Key_Tab)
    assert stops
    assert all(stops), stops  # each has a name


# -- it goes with the step ------------------------------------------------------------------------


def steps() -> list[tuple[str, Callable[[StagedWindow], None], str]]:
    return [
        ("attract", lambda stage: stage.enter("attract"), "action.start"),
        ("providers", lambda stage: stage.enter("providers"), "provider.bankidse"),
        ("details", lambda s: s.details(SMARTID, FORM), "field.registrationId"),
        ("waiting", lambda s: s.wait_for(BANKID, QrText(CODE)), "screen.waiting"),
        ("checking", lambda s: s.work("checking"), "screen.waiting"),
        ("turn", lambda s: s.turn(SMARTID, Outcome.verified(VERIFIED)), "screen.turn"),
        ("result", lambda s: s.end(SMARTID, Outcome.verified(VERIFIED)), "verdict"),
        ("failure", lambda s: s.end(BANKID, Outcome.of(Reason.NETWORK)), "action.retry"),
    ]


@pytest.mark.parametrize(("name", "show", "at"), steps(), ids=[name for name, *_ in steps()])
def test_each_step_takes_it(
    new_set: Callable[..., StagedWindow],
    name: str,
    show: Callable[[StagedWindow], None],
    at: str,
) -> None:
    stage = new_set()
    show(stage)
    widget = focused()
    assert widget is not None
    assert widget.objectName() == at
    assert widget.accessibleName() or at.startswith("field.")


def test_it_comes_to_methods_that_come_late(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.catalogue(())
    stage.enter("providers")
    stage.catalogue(FEW)
    settle()
    widget = focused()
    assert widget is not None
    assert widget.objectName() == "provider.bankidse"


def test_it_stays_with_a_method_when_others_come(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.catalogue(FEW)
    stage.enter("providers")
    stage.find("provider.mitid").setFocus()
    stage.catalogue(MANY)
    settle()
    assert focused() is stage.find("provider.mitid")


# -- arrows ---------------------------------------------------------------------------------------


def place(stage: StagedWindow) -> QPoint:
    widget = focused()
    assert widget is not None
    assert widget.objectName().startswith("provider.")
    return widget.mapTo(stage.window, widget.rect().center())


@pytest.mark.parametrize("code", ["en", "ar"])
def test_arrows_lead_where_they_point(new_set: Callable[..., StagedWindow], code: str) -> None:
    stage = new_set(languages=(code, "sv"), staff_language=code)
    stage.catalogue(MANY)
    stage.enter("providers")
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert is_mirrored is (code == "ar")
    onwards, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if is_mirrored:
        onwards, back = back, onwards
    first = place(stage)
    press(stage, onwards)
    second = place(stage)
    assert second.y() == first.y()
    assert (second.x() < first.x()) is is_mirrored
    press(stage, Qt.Key.Key_Down)
    below = place(stage)
    assert below.x() == second.x()
    assert below.y() > second.y()
    press(stage, Qt.Key.Key_Up)
    press(stage, back)
    assert place(stage) == first
    press(stage, back)
    press(stage, Qt.Key.Key_Up)
    assert place(stage) == first  # there is nothing beyond


def test_arrows_pass_over_what_cannot_be_chosen(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.catalogue(MANY)
    stage.enter("providers")
    for _ in MANY:
        press(stage, Qt.Key.Key_Right)
    widget = focused()
    assert widget is not None
    available = [m for m in MANY if m.provider.availability is Availability.AVAILABLE]
    assert widget.objectName() == f"provider.{available[-1].provider.id}"


def test_escape_empties_the_search_before_it_leads_back(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    left: list[Reason] = []
    stage.flow.leave.connect(left.append)
    next(scene for scene in SCENES if scene.name == "providers-found").show(stage)
    search = stage.find("field.search")
    search.setFocus()
    press(stage, Qt.Key.Key_Escape)
    assert search.property("text") == ""
    assert left == []
    press(stage, Qt.Key.Key_Escape)
    QTest.qWait(200)  # a button that is pressed by a key stays down for a tenth of a second
    assert left == [Reason.BY_STAFF]
