"""Every screen: what can be reached, read, touched and told apart."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.palettes import LIGHT, PALETTES, Palette
from kiosk.ui.startup_error import StartupErrorWindow
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.qr import LEAST_SHARE, QrCode
from kiosk.visit.domain import Outcome, QrPicture, QrText
from kiosk.visit.qr import QUIET_ZONE, modules
from tests.support.kiosk import read_code
from tests.support.scenes import SCENES, Scene
from tests.support.shown_results import document_result
from tests.support.specimens import ONE
from tests.support.visits import (
    BANKID,
    CODE,
    DOCUMENTS,
    FEW,
    MANY,
    MOBYWATEL,
    PICTURE,
    SMARTID,
    VERIFIED,
    StagedWindow,
    controls,
    match_result,
    settle,
)

pytestmark = pytest.mark.slow

ID_AUSTRIA = FEW[4]
SIZES = ((1280, 800), (1024, 768), (1080, 1920), (3840, 2160))
NAMED = re.compile(r"(action|provider|country|field|language|attribute|caution)\.[\w.-]+|key\..+")


def visible_labels(window: QWidget) -> list[QLabel]:
    return [label for label in window.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_each_control_has_a_name_and_a_size_for_fingers(
    new_set: Callable[..., StagedWindow], scene: Scene
) -> None:
    stage = new_set(1280, 800)
    scene.show(stage)
    assert stage.window.findChild(QWidget, f"screen.{scene.screen}") is not None
    for window in filter(None, (stage.window, stage.strip)):
        sized = [
            control for control in controls(window) if control.objectName() != "qt_spinbox_lineedit"
        ]
        sized = [control for control in sized if not isinstance(control.parentWidget(), QLineEdit)]
        assert sized
        for control in sized:
            assert NAMED.fullmatch(control.objectName()), control
            assert control.accessibleName().strip(), control.objectName()
            assert min(control.width(), control.height()) >= 56, control.objectName()
        named = [control.objectName() for control in sized]
        assert len(set(named)) == len(named)


def painted(shown: QWidget) -> bytes:
    """The window around it, as it is drawn now."""
    settle()
    around = shown.rect().adjusted(-8, -8, 8, 8)
    around.moveTopLeft(shown.mapTo(shown.window(), around.topLeft()))
    image = shown.window().grab(around).toImage()
    return bytes(image.constBits())


def is_in_sight(control: QWidget) -> bool:
    """Whether no part of it is scrolled away, and nothing lies above it."""
    window, middle = control.window(), control.rect().center()
    above = window.childAt(control.mapTo(window, middle))
    is_whole = control.visibleRegion().boundingRect() == control.rect()
    return is_whole and above is not None and (above is control or control.isAncestorOf(above))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_focus_is_drawn_in_our_way_and_for_keys_alone(
    new_set: Callable[..., StagedWindow], scene: Scene
) -> None:
    """Whoever touches sees no frame, and whoever types sees ours; never the system's own."""
    stage = new_set(1280, 800)
    scene.show(stage)
    if stage.strip is not None:
        stage.strip.hide()  # whoever uses the keys is in the browser
    stage.window.activateWindow()
    for control in controls(stage.window):
        if isinstance(control, QLineEdit | QComboBox) or not control.isEnabled():
            continue
        if not control.focusPolicy() & Qt.FocusPolicy.TabFocus or not is_in_sight(control):
            continue
        pictures = []
        for keys in (False, True):
            stage.window.presses.show_focus(keys)
            stage.window.setFocus()
            without = painted(control)
            control.setFocus()
            pictures.append((without, painted(control)))
        assert pictures[0][0] == pictures[0][1], control.objectName()
        assert pictures[1][0] != pictures[1][1], control.objectName()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_documents_are_seen_without_scrolling(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    stage.catalogue((*MANY, DOCUMENTS))
    stage.enter("providers")
    assert is_in_sight(stage.find("provider.documents"))


def test_the_list_of_methods_begins_at_its_top(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(1024, 600)
    stage.catalogue(MANY)
    stage.enter("providers")
    areas = [area for area in stage.window.findChildren(QScrollArea) if area.isVisible()]
    bar = max((area.verticalScrollBar() for area in areas), key=lambda bar: bar.maximum())
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    stage.clear()
    stage.enter("providers")
    assert bar.value() == 0


def test_a_result_of_documents_is_whole_at_once(new_set: Callable[..., StagedWindow]) -> None:
    """In the very frame in which the screen comes, no later event has been dealt with."""
    stage = new_set(1280, 800)
    stage.conclude(DOCUMENTS, Outcome.verified(document_result(ONE)))
    stage.flow.entered.emit("result")
    named = {label.objectName() for label in stage.window.findChildren(QLabel)}
    assert {"document.surname", "document.date_of_expiry"} <= named


ENDING: Final = frozenset({"action.cancel", "action.done"})
"""What ends a visit, or wipes what is shown."""


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_no_key_pressed_too_often_ends_anything(
    new_set: Callable[..., StagedWindow], scene: Scene
) -> None:
    stage = new_set(1280, 800)
    scene.show(stage)
    focused = stage.window.focusWidget()
    assert focused is not None
    assert focused.objectName() not in ENDING


MAY_SCROLL = ("provider.", "action.reveal.", "action.copy.", "action.enlarge.")
"""What stands in lists, and beside pictures: everything else is always in sight."""


def is_scrolled(control: QWidget) -> bool:
    """Whether it stands in something that is longer than its room."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.verticalScrollBar().maximum() > 0:
            return True
        above = above.parentWidget()
    return False


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_is_large_enough_and_within_its_place(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    look = Theme.on(stage.window.size(), LIGHT)
    for scene in SCENES:
        scene.show(stage)
        assert (stage.window.width(), stage.window.height()) == size, scene.name
        windows = filter(None, (stage.window, stage.strip))
        for shown in [label for window in windows for label in visible_labels(window)]:
            if not shown.text():
                continue
            assert shown.font().pixelSize() >= round(18 * look.scale), (scene.name, shown.text())
            if not shown.wordWrap() and type(shown) is QLabel:
                wanted = shown.fontMetrics().horizontalAdvance(shown.text())
                assert shown.width() >= wanted, (scene.name, shown.text())
            elif shown.wordWrap():
                needed = shown.heightForWidth(shown.width())
                assert shown.height() >= needed, (scene.name, shown.text())
        for control in controls(stage.window):
            place = control.mapTo(stage.window, control.rect().topLeft())
            assert place.x() >= 0, (scene.name, control.objectName())
            assert place.x() + control.width() <= size[0], (scene.name, control.objectName())
            if isinstance(control, QAbstractButton) and place.y() + control.height() > size[1]:
                assert control.objectName().startswith(MAY_SCROLL), (
                    scene.name,
                    control.objectName(),
                )
                assert is_scrolled(control), (scene.name, control.objectName())
        stage.clear()


# -- codes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("length", [20, 150, 600])
def test_a_code_is_large_sharp_and_read(
    new_set: Callable[..., StagedWindow], size: tuple[int, int], palette: Palette, length: int
) -> None:
    stage = new_set(*size, palette)
    text = (CODE * 6)[:length]
    stage.wait_for(BANKID, QrText(text))
    assert read_code(stage.window) == text
    shown = stage.find("qr")
    assert isinstance(shown, QrCode)
    count = len(modules(text))
    dark = count - 2 * QUIET_ZONE
    assert shown.width() % count == 0
    assert shown.width() // count * dark >= LEAST_SHARE * min(size)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_picture_of_a_code_is_as_large_and_as_sharp(
    new_set: Callable[..., StagedWindow], size: tuple[int, int], palette: Palette
) -> None:
    stage = new_set(*size, palette)
    stage.wait_for(MOBYWATEL, PICTURE)
    assert read_code(stage.window) == CODE
    shown = stage.find("qr")
    assert isinstance(shown, QrCode)
    dark = len(modules(CODE)) - 2 * QUIET_ZONE
    assert shown._module * dark >= LEAST_SHARE * min(size)


def test_a_picture_of_uneven_modules_fills_its_place(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(1080, 1920)
    stage.wait_for(MOBYWATEL, blurred(PICTURE))
    assert read_code(stage.window) == CODE
    shown = stage.find("qr")
    assert isinstance(shown, QrCode)
    assert shown._module == 0
    assert shown._picture_rect().width() == shown.width()


def blurred(picture: QrPicture) -> QrPicture:
    """The same picture, as large as no whole number of pixels a module makes it."""
    stream = io.BytesIO()
    with Image.open(io.BytesIO(picture.image)) as opened:
        opened.convert("L").resize((331, 331), Image.Resampling.BILINEAR).save(stream, "PNG")
    return replace(picture, image=stream.getvalue())


# -- the result -----------------------------------------------------------------------------------


def test_attributes_are_masked_again_after_a_while(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.widgets.masked.REVEAL", 100)
    stage = new_set()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    name, birth = stage.find("attribute.name"), stage.find("attribute.birthdate")
    assert isinstance(name, QLabel)
    assert isinstance(birth, QLabel)
    assert "Maria" not in name.text() + name.accessibleName()
    stage.click("action.reveal.name")
    assert "Maria" in name.text()
    assert "1984" not in birth.text()
    qtbot.waitUntil(lambda: "Maria" not in name.text(), timeout=3000)
    stage.click("action.reveal")
    assert "1984" in birth.text()
    qtbot.waitUntil(lambda: "1984" not in birth.text(), timeout=3000)
    assert "1984" not in birth.accessibleName()


def test_a_result_says_what_it_rests_on(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    texts = [label.text() for label in visible_labels(stage.window)]
    for wanted in (
        *("Verified", "Substantial assurance", "3 of 5", "SK ID Solutions AS"),
        *("not a public authority", "Identity provider, over the internet"),
        "Gender, Phone number",
    ):
        assert wanted in texts, wanted
    assert stage.find("verdict").accessibleName() == "Verified"


def test_a_comparison_says_how_each_value_compared(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.end(MOBYWATEL, Outcome.verified(match_result(matched=False)))
    texts = [label.text() for label in visible_labels(stage.window)]
    assert "matches (100% similar)" in texts
    assert "does not match (62% similar)" in texts


def test_cautions_are_said(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    [scene] = [candidate for candidate in SCENES if candidate.name == "result-cautions"]
    scene.show(stage)
    assert any("clock is wrong" in label.text() for label in visible_labels(stage.window))


# -- a desk that is not set up --------------------------------------------------------------------


def test_trouble_is_told_to_staff(qtbot: QtBot, qapp: object) -> None:
    message = "config.toml: services.hopae.base_url: expected an https address"
    window = StartupErrorWindow(message)
    window.resize(1280, 800)
    window.show()
    settle()
    shown = window.findChild(QLabel, "trouble")
    assert shown is not None
    assert shown.text() == message
    close = window.findChild(QAbstractButton, "action.done")
    assert close is not None
    assert close.accessibleName() == "Close"
    window.close()
    window.deleteLater()
    settle()
