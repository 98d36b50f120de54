"""Where a page is visited: which of the two places leads on, and which was chosen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.palettes import LIGHT, PALETTES, Palette
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets import builders
from kiosk.ui.widgets.countdown import Countdown
from kiosk.visit.domain import Redirect
from kiosk.visit.methods import Method
from kiosk.visit.ports import BrowserExit, Place
from kiosk.visit.stages import Waiting
from kiosk.wording.steps import steps as worded_steps
from tests.support.kiosk import read_code
from tests.support.pages import (
    CHECK,
    DESK_ALONE,
    PHONE_ALONE,
    SIGN_IN,
    offered,
    on_desk,
    returned,
)
from tests.support.visits import MITID, StagedWindow, controls, settle

PAGE = "https://login.example/authorize"


def kinds(stage: StagedWindow) -> tuple[str, str]:
    """How the two buttons look: on this desk, on the phone."""
    here, phone = (stage.find(f"action.{name}") for name in ("on-desk", "on-phone"))
    assert here.graphicsEffect() is None  # a shadow would stay under what leads on no more
    return here.property("kind"), phone.property("kind")


def test_one_place_at_most_leads_on(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.wait_for(MITID, Redirect(PAGE))
    assert kinds(stage) == ("primary", "secondary")
    stage.click("action.on-phone")
    assert kinds(stage) == ("secondary", "chosen")
    stage.click("action.on-desk")
    assert kinds(stage) == ("primary", "secondary")
    stage.flow.visit_in(Waiting).is_browsing = True
    stage.flow.browsing.emit(True)
    settle()
    assert kinds(stage) == ("chosen", "secondary")
    stage.flow.visit_in(Waiting).is_browsing = False
    stage.flow.browsing.emit(False)
    settle()
    assert kinds(stage) == ("primary", "secondary")


def test_what_was_chosen_is_not_chosen_for_the_next(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.wait_for(MITID, Redirect(PAGE))
    stage.click("action.on-phone")
    stage.enter("attract")
    stage.wait_for(MITID, Redirect(PAGE))
    assert kinds(stage) == ("primary", "secondary")


def test_a_phone_that_is_the_only_place_is_not_asked_for(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    offered(PHONE_ALONE, CHECK)(stage)
    assert read_code(stage.window) == CHECK.authorization_url
    assert not shown(stage) & {"action.on-desk", "action.on-phone"}
    assert steps("documents", CHECK, "", Place.PHONE) <= texts(stage)
    stage.wait_for(MITID, SIGN_IN)  # which may be visited here, too
    assert read_code(stage.window) is None


def test_this_desk_alone_is_asked_for(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    offered(DESK_ALONE, CHECK)(stage)
    assert shown(stage) & {"action.on-desk", "action.on-phone"} == {"action.on-desk"}
    assert stage.find("action.on-desk").property("kind") == "primary"


def test_what_cannot_be_pressed_looks_so(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    on_desk(MITID, SIGN_IN)(stage)
    drawn = []
    for name in ("action.on-desk", "action.on-phone"):
        button = stage.find(name)
        assert isinstance(button, QPushButton)
        assert not button.isEnabled()
        drawn.append(colour(button.icon(), QIcon.Mode.Disabled))
    assert drawn == [LIGHT.accent, LIGHT.soft]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_an_icon_fades_with_its_button(qapp: object, palette: Palette) -> None:
    for kind, ink in (("primary", palette.on_filled), ("secondary", palette.ink)):
        control = builders.button(
            Theme(palette), "Go", "action.go", lambda: None, kind=kind, drawn="check"
        )
        assert colour(control.icon(), QIcon.Mode.Normal) == ink
        assert colour(control.icon(), QIcon.Mode.Disabled) == palette.soft


def test_a_customer_who_is_back_is_not_asked_again(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    returned(stage)
    assert not shown(stage) & {"action.on-desk", "action.on-phone"}
    assert {"Checking the document", "The customer is back. One moment, please."} <= texts(stage)
    assert not steps("documents", CHECK, "", Place.DESK) & texts(stage)
    stage.wait_for(MITID, SIGN_IN)
    assert {"action.on-desk", "action.on-phone"} <= shown(stage)


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (MITID, "The browser could not be opened. Use the phone, or choose another method."),
        (DESK_ALONE, "The browser could not be opened. Choose another method."),
    ],
    ids=["phone", "desk alone"],
)
def test_where_no_browser_opens_there_is_another_way(
    new_set: Callable[..., StagedWindow], chosen: Method, sentence: str
) -> None:
    stage = new_set()
    stage.wait_for(chosen, SIGN_IN)
    stage.click("action.on-desk")
    stage.flow.visit_in(Waiting).browser_exit = BrowserExit.UNAVAILABLE
    stage.flow.browsing.emit(False)
    assert sentence in texts(stage)


@pytest.mark.parametrize("size", [(1080, 1920), (800, 1280)], ids=str)
def test_on_a_tall_screen_words_make_room_for_the_code(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    offered(MITID, SIGN_IN)(stage)
    touched = [place(stage, name) for name in ("action.on-desk", "action.on-phone")]
    stage.click("action.on-phone")
    # Where a finger still is, nothing can be touched any more.
    now = [place(stage, control.objectName()) for control in controls(stage.window)]
    assert not [control for control in now for before in touched if control.intersects(before)]
    code, card = place(stage, "qr"), place(stage, "status-card")
    foot = place(stage, "action.cancel")
    assert code.top() - card.bottom() >= STEP
    assert foot.top() - code.bottom() >= STEP
    assert read_code(stage.window) == SIGN_IN.authorization_url


def steps(provider: str, page: Redirect, name: str, where: Place) -> set[str]:
    return set(worded_steps(provider, page, name, where))


def shown(stage: StagedWindow) -> set[str]:
    return {widget.objectName() for widget in controls(stage.window)}


def texts(stage: StagedWindow) -> set[str]:
    labels = stage.window.findChildren(QLabel)
    return {label.text() for label in labels if label.isVisible()}


def place(stage: StagedWindow, name: str) -> QRect:
    widget = stage.find(name)
    return QRect(widget.mapTo(stage.window, QPoint(0, 0)), widget.size())


def colour(drawn: QIcon, mode: QIcon.Mode) -> str:
    """That of an icon's strokes."""
    image = drawn.pixmap(QSize(48, 48), 1.0, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    [name] = {pixel.name() for pixel in pixels if pixel.alpha() == 255}
    return name


def test_one_countdown_at_a_time(new_set: Callable[..., StagedWindow]) -> None:
    """The strip above the browser tells the time while the page is open."""

    def countdowns() -> int:
        windows = filter(None, (stage.window, stage.strip))
        every = [countdown for window in windows for countdown in window.findChildren(Countdown)]
        return sum(countdown.isVisible() for countdown in every)

    stage = new_set()
    stage.wait_for(MITID, SIGN_IN)
    assert countdowns() == 1
    on_desk(MITID, SIGN_IN)(stage)
    assert stage.strip is not None
    assert countdowns() == 1
    stage.flow.visit_in(Waiting).is_browsing = False
    stage.flow.browsing.emit(False)
    assert countdowns() == 1
