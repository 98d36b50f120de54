"""Theme, size or language changes in mid-visit: nothing that people have done is lost."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT
from kiosk.ui import appearance
from kiosk.ui.widgets.countdown import Countdown
from kiosk.ui.window import Window
from kiosk.visit import clock
from kiosk.visit.domain import FieldType, Form, FormField, Outcome, QrText, Reason, Redirect
from kiosk.visit.stages import Concluded
from tests.hostile.window.test_wiping import CODE, PAGE, PLANTED, TYPED, left
from tests.support.kiosk import Kiosk, read_code
from tests.support.languages import choose_language
from tests.support.sandbox import Sandbox
from tests.support.visits import (
    BANKID,
    FORM,
    MITID,
    SMARTID,
    VERIFIED,
    StagedWindow,
    settle,
)

pytestmark = pytest.mark.slow

MIXED = Form(
    user_data=(
        FormField("personalCode", "Personal code", pattern=r"^\d{6}$"),
        FormField(
            "country",
            "Country",
            type=FieldType.SELECT,
            options=(("SE", "Sweden"), ("DK", "Denmark")),
        ),
        FormField("city", "City"),
    )
)

Change = Callable[[QMainWindow], None]


def _resize(window: QMainWindow, qtbot: QtBot) -> None:
    body = window.centralWidget()
    window.resize(*((1080, 1920) if window.height() == 800 else (1280, 800)))
    qtbot.waitUntil(lambda: window.centralWidget() is not body)


def _switch_theme(window: QMainWindow, _qtbot: QtBot) -> None:
    """As the system does, from one to the next, with what it sends to say so."""
    body = window.centralWidget()
    hints = QGuiApplication.styleHints()
    if appearance.system_palette() is HIGH_CONTRAST:
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    else:
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert window.centralWidget() is not body


def _switch_language(window: QMainWindow, qtbot: QtBot) -> None:
    """There and back again, so that a test knows the words."""
    for code in ("ar", "en"):
        choose_language(window, code, qtbot)


@pytest.fixture(
    params=[_resize, _switch_theme, _switch_language], ids=["size", "theme", "language"]
)
def change(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Change:
    """Builds the whole window anew."""
    themes = cycle((DARK, HIGH_CONTRAST, LIGHT))
    shown = [LIGHT]
    monkeypatch.setattr(appearance, "system_palette", lambda: shown[0])

    def change(window: QMainWindow) -> None:
        if request.param is _switch_theme:
            assert isinstance(window, Window)
            window.appearance.settle("auto", None, None)
            shown[0] = next(themes)
        request.param(window, qtbot)
        settle()

    return change


def field(stage: StagedWindow | Kiosk, name: str) -> QLineEdit:
    widget = stage.find(name)
    assert isinstance(widget, QLineEdit)
    return widget


def text(stage: StagedWindow, name: str) -> str:
    widget = stage.find(name)
    assert isinstance(widget, QLabel)
    return widget.text()


def labels(stage: StagedWindow) -> list[QLabel]:
    return [label for label in stage.window.findChildren(QLabel) if label.isVisible()]


def marks(stage: StagedWindow) -> list[str]:
    return [label.text() for label in labels(stage) if label.property("kind") == "error"]


# -- what is typed --------------------------------------------------------------------------------


def test_a_form_keeps_what_is_typed_marked_and_half_typed(
    new_set: Callable[..., StagedWindow], change: Change
) -> None:
    stage = new_set()
    stage.details(SMARTID, MIXED)
    QTest.keyClicks(field(stage, "field.personalCode"), "12ab")
    QTest.keyClick(field(stage, "field.personalCode"), Qt.Key.Key_Tab)
    chosen = stage.find("field.country")
    assert isinstance(chosen, QComboBox)
    chosen.setCurrentIndex(2)
    half = field(stage, "field.city")
    half.setFocus()
    QTest.keyClicks(half, "  Køb")
    half.setCursorPosition(3)
    marked = marks(stage)
    assert len(marked) == 1

    change(stage.window)

    assert field(stage, "field.personalCode").text() == "12ab"
    assert marks(stage) == marked
    now_chosen = stage.find("field.country")
    assert now_chosen is not chosen
    assert isinstance(now_chosen, QComboBox)
    assert now_chosen.currentData() == "DK"
    successor = field(stage, "field.city")
    assert stage.window.focusWidget() is successor
    assert (successor.text(), successor.cursorPosition()) == ("  Køb", 3)
    QTest.keyClicks(successor, "K")
    assert successor.text() == "  KKøb"


def test_a_half_typed_answer_is_not_judged(
    new_set: Callable[..., StagedWindow], change: Change
) -> None:
    stage = new_set()
    stage.details(SMARTID, MIXED)
    QTest.keyClicks(field(stage, "field.personalCode"), "12")
    change(stage.window)
    assert field(stage, "field.personalCode").text() == "12"
    assert marks(stage) == []


def test_what_was_rejected_and_has_been_mended_is_not_marked_again(
    new_set: Callable[..., StagedWindow], change: Change
) -> None:
    stage = new_set()
    rejected = Outcome.of(Reason.USER_DATA_REJECTED, fields=("registrationId",))
    stage.details(SMARTID, FORM, rejected, registrationId=TYPED)
    assert marks(stage)
    field(stage, "field.registrationId").selectAll()
    QTest.keyClicks(field(stage, "field.registrationId"), "PNOLT-40504040001")
    assert marks(stage) == []
    change(stage.window)
    assert field(stage, "field.registrationId").text() == "PNOLT-40504040001"
    assert marks(stage) == []


def test_a_search_and_its_finds_stay(kiosk: Kiosk, change: Change) -> None:
    kiosk.click("action.start")
    kiosk.type("field.search", "sweden")
    kiosk.wait(lambda: kiosk.see("provider.bankidse") and not kiosk.see("provider.smartid"))
    change(kiosk.window)
    assert field(kiosk, "field.search").text() == "sweden"
    assert kiosk.see("provider.bankidse") is not None
    assert kiosk.see("provider.smartid") is None


# -- what waits -----------------------------------------------------------------------------------


def test_the_phone_stays_chosen(new_set: Callable[..., StagedWindow], change: Change) -> None:
    stage = new_set()
    stage.wait_for(MITID, Redirect(PAGE))
    stage.click("action.on-phone")
    assert read_code(stage.window) == PAGE
    change(stage.window)
    assert read_code(stage.window) == PAGE


def test_a_lost_connection_stays_lost_until_it_is_back(
    new_set: Callable[..., StagedWindow], change: Change
) -> None:
    stage = new_set()
    stage.wait_for(BANKID, QrText(CODE))
    stage.flow.connection.emit("K7-4F2Q", False)
    lost = (text(stage, "status"), text(stage, "note"), text(stage, "status.connection"))
    assert lost == ("Connection lost", "Still trying. Nothing is lost.", "Offline")
    change(stage.window)
    assert (text(stage, "status"), text(stage, "note"), text(stage, "status.connection")) == lost
    stage.flow.connection.emit("K7-4F2Q", True)
    assert text(stage, "note") == "The connection is back."
    change(stage.window)
    assert text(stage, "note") == "The connection is back."
    assert text(stage, "status") != "Connection lost"


def test_the_last_minute_and_its_ring_go_on(
    new_set: Callable[..., StagedWindow], change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    present = 1024.0  # whatever is added to it, a float holds the sum
    monkeypatch.setattr("kiosk.visit.clock.now", lambda: present)
    stage = new_set()
    stage.wait_for(BANKID, QrText(CODE), left=200.0)
    present += 150
    stage.flow.updated.emit()
    settle()
    assert stage.find("action.more-time").isVisible()
    change(stage.window)
    assert stage.find("action.more-time").isVisible()
    after = stage.find("countdown")
    assert isinstance(after, Countdown)
    assert (after.left, after.whole) == (50.0, 200.0)


def test_a_result_is_wiped_no_later(
    new_set: Callable[..., StagedWindow], change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = new_set()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    stage.click("action.reveal")
    stage.flow.visit_in(Concluded).at = clock.now() - 115.0  # of two minutes
    change(stage.window)
    assert not any("Maria" in label.text() for label in stage.window.findChildren(QLabel))
    idle = stage.window._idle
    assert idle is not None
    assert idle.left < 6.0


def test_the_question_whether_anybody_is_there_stands(
    new_kiosk: Callable[..., Kiosk], change: Change
) -> None:
    kiosk = new_kiosk(idle=0.2, idle_warning=60.0)
    kiosk.click("action.start")
    kiosk.wait(lambda: kiosk.see("idle-question"))
    before = kiosk.window._idle
    change(kiosk.window)
    after = kiosk.window._idle
    assert before is not None
    assert after is not None
    assert after is not before
    assert after.touched_at == before.touched_at
    kiosk.wait(lambda: kiosk.see("idle-question"))


# -- nothing survives the visit -------------------------------------------------------------------


def test_nothing_of_it_survives_the_visit(
    new_set: Callable[..., StagedWindow], change: Change
) -> None:
    stage = new_set()
    stage.details(SMARTID, FORM)
    QTest.keyClicks(field(stage, "field.registrationId"), TYPED)
    change(stage.window)
    assert TYPED in left(stage.window)
    stage.enter("attract")
    assert left(stage.window) == set()
    change(stage.window)
    assert left(stage.window) == set()
    stage.details(SMARTID, FORM)
    assert field(stage, "field.registrationId").text() == ""

    stage.wait_for(MITID, Redirect(PAGE))
    stage.click("action.on-phone")
    stage.flow.connection.emit("K7-4F2Q", False)
    change(stage.window)
    stage.enter("attract")
    change(stage.window)
    assert left(stage.window) == set()
    stage.wait_for(MITID, Redirect(PAGE))
    assert read_code(stage.window) is None
    assert text(stage, "status") == "Waiting for the page to be opened"
    assert not any("Still trying" in label.text() for label in labels(stage))


def test_the_focus_comes_to_what_is_shown(
    new_set: Callable[..., StagedWindow], change: Change
) -> None:
    """Both bodies of this screen have a control of that name."""
    stage = new_set()
    stage.work("checking")
    stage.find("action.cancel").setFocus(Qt.FocusReason.TabFocusReason)
    change(stage.window)
    assert stage.window.focusWidget() is stage.find("action.cancel")


def test_a_real_visit_goes_on(kiosk: Kiosk, sandbox: Sandbox, change: Change) -> None:
    """Changed in every state on the way, from the first screen back to it."""
    sandbox.plan(acting_after=250, approve_after=250)
    change(kiosk.window)
    kiosk.choose("smartid")
    kiosk.type("field.registrationId", TYPED)
    change(kiosk.window)
    kiosk.click("action.continue")
    kiosk.until("waiting")
    change(kiosk.window)
    session = sandbox.newest
    sandbox.act(session, "approve")
    kiosk.until("result")
    change(kiosk.window)
    kiosk.click("action.done")
    kiosk.until("attract")
    change(kiosk.window)
    assert left(kiosk.window) - set(PLANTED) == set()
    assert left(kiosk.window) == set()
