"""The verdict and what staff make of it: nothing is accepted by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets.enlarged import Enlarged
from kiosk.ui.widgets.photo import Photo
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.ui.window import Window
from kiosk.visit.documents import Unreadable
from kiosk.visit.domain import Acceptance, Caution, Outcome, OutcomeKind, Reason
from kiosk.wording.reasons import ending_words
from tests.support.kiosk import Kiosk
from tests.support.sandbox import Sandbox
from tests.support.shown_results import judge, many_credentials, portrait, show
from tests.support.specimens import ONE, face
from tests.support.visits import (
    MOBYWATEL,
    PUBLIC,
    SMARTID,
    VERIFIED,
    StagedWindow,
    match_result,
    settle,
)

pytestmark = pytest.mark.slow

AUTHORITY = ("Finansiell", "ID-Teknik", "BID", "AB", "(publ)", "of", "the", "North")
CAUTIONS = (Caution.DOCUMENT_EXPIRED, Caution.CLOCK_OFFSET)


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    return new_set()


@pytest.fixture
def emitted(stage: StagedWindow) -> list[object]:
    """What the screen asks of the flow: the cautions of an acceptance, or a refusal."""
    acknowledged: list[object] = []
    stage.flow.accept.connect(acknowledged.append)
    stage.flow.refuse.connect(lambda: acknowledged.append("refused"))
    stage.flow.leave.connect(acknowledged.append)
    return acknowledged


def verified(stage: StagedWindow, *cautions: Caution) -> None:
    stage.end(SMARTID, Outcome.verified(replace(VERIFIED, cautions=cautions)))


def button(stage: StagedWindow, name: str) -> QPushButton:
    widget = stage.find(name)
    assert isinstance(widget, QPushButton)
    return widget


def says(stage: StagedWindow) -> list[str]:
    return [label.text() for label in stage.window.findChildren(QLabel) if label.isVisible()]


def verdict(stage: StagedWindow) -> tuple[str, str]:
    """What it says, and the colour that it has."""
    card = stage.find("verdict")
    return card.accessibleName(), card.property("kind")


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.windowHandle(), key)
    settle()


def revealed(stage: StagedWindow, *cautions: Caution) -> None:
    """Verified, and staff have seen who it is."""
    verified(stage, *cautions)
    stage.click("action.reveal")


def test_who_it_is_has_to_be_seen_first(stage: StagedWindow, emitted: list[object]) -> None:
    verified(stage)
    accept = button(stage, "action.accept")
    why = "To accept, reveal the name and the date of birth first."
    assert not accept.isEnabled()
    assert accept.accessibleDescription() == why
    assert why in says(stage)
    stage.click("action.accept")
    assert emitted == []
    stage.click("action.reveal.name")
    assert not accept.isEnabled()
    stage.click("action.reveal.birthdate")
    assert accept.isEnabled()
    assert why not in says(stage)
    stage.click("action.accept")
    assert emitted == [frozenset()]


def test_a_refusal_needs_nothing_to_be_seen(stage: StagedWindow, emitted: list[object]) -> None:
    verified(stage)
    stage.click("action.refuse")
    assert emitted == ["refused"]


ADA = {"given_name": "Ada", "family_name": "L", "birthdate": "1990-01-31", "email": "a@x.example"}


@pytest.mark.parametrize(
    ("attributes", "needed"),
    [
        (ADA, {"given_name", "family_name", "birthdate"}),
        (ADA | {"name": "Ada L"}, {"name", "birthdate"}),
        ({"name": "Ada L"}, {"name"}),
        ({"birthdate": "1990-01-31"}, {"birthdate"}),
        ({"name": "Ada L", "birthdate": None}, {"name"}),
        ({"email": "a@x.example"}, set()),
    ],
)
def test_only_what_came_has_to_be_seen(
    stage: StagedWindow, attributes: dict[str, object], needed: set[str]
) -> None:
    stage.end(SMARTID, Outcome.verified(replace(VERIFIED, attributes=attributes)))
    accept = button(stage, "action.accept")
    for name in sorted(needed):
        assert not accept.isEnabled()
        stage.click(f"action.reveal.{name}")
    assert accept.isEnabled()


def test_a_comparison_has_nothing_to_be_seen(stage: StagedWindow) -> None:
    stage.end(MOBYWATEL, Outcome.verified(match_result(matched=True)))
    assert button(stage, "action.accept").isEnabled()


def test_a_picture_is_seen_at_once(stage: StagedWindow) -> None:
    show(stage, ONE)
    assert button(stage, "action.accept").isEnabled()


def test_the_picture_of_an_eid_is_beside_the_question(
    stage: StagedWindow, emitted: list[object], qtbot: QtBot
) -> None:
    portrait(stage)
    photo, question = stage.find("action.enlarge.portrait"), stage.find("judgement")
    assert question.isAncestorOf(photo)
    assert isinstance(photo, Photo)
    assert photo.picture == face()
    assert not any("/9j" in text for text in says(stage))
    stage.click("action.enlarge.portrait")
    assert stage.window.findChildren(Enlarged)
    press(stage.window, Qt.Key.Key_Escape)
    stage.click("action.accept")
    assert emitted == [frozenset()]
    stage.clear()
    qtbot.waitUntil(lambda: not stage.window.findChildren(Photo))


def test_a_picture_that_cannot_be_shown_is_none(stage: StagedWindow) -> None:
    result = replace(VERIFIED, portrait=Unreadable.UNREADABLE)
    stage.end(SMARTID, Outcome.verified(result))
    assert not stage.find("action.enlarge.portrait").isEnabled()
    assert not button(stage, "action.accept").isEnabled()


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("birthdate", "1984-03-17", "17 March 1984"),
        ("birthdate", "1984-03", "March 1984"),
        ("birthdate", "1984-00-00", "1984"),
        ("birthdate", "17.3.1984", "17.3.1984"),
        ("expiryDate", "20311231", "31 December 2031"),
        ("document_expires", "2031", "2031"),
        ("since", "2001-02-03", "3 February 2001"),
        ("personal_number", "19840317", "19840317"),
        ("nationality", "SE", "Sweden"),
        ("nationalities", ["SE", "FIN"], "Sweden and Finland"),
        ("countryOfBirth", "D", "Germany"),
        ("nationality", "Swedish", "Swedish"),
        ("initials", "SE", "SE"),
        ("address", {"locality": "Uppsala", "country": "SE"}, "Uppsala, Sweden"),
        ("is_adult", True, "Yes"),
        ("email_verified", False, "No"),
        ("children", 2, "2"),
        ("middle_name", None, "–"),
    ],
)
def test_values_in_the_reader_s_form(
    stage: StagedWindow, name: str, value: object, text: str
) -> None:
    attributes = {"name": "Maria", name: value}
    stage.end(SMARTID, Outcome.verified(replace(VERIFIED, attributes=attributes)))
    stage.click("action.reveal")
    shown = stage.find(f"attribute.{name}")
    assert isinstance(shown, QLabel)
    assert shown.text() == text


def test_documents_without_a_picture_have_to_be_read(stage: StagedWindow) -> None:
    bare = replace(ONE.documents[0], face=Unreadable.UNREADABLE)
    show(stage, replace(ONE, documents=(bare,), liveness=None))
    accept = button(stage, "action.accept")
    assert not accept.isEnabled()
    stage.click("action.reveal")
    assert accept.isEnabled()


def test_a_verified_result_asks_and_advises(stage: StagedWindow) -> None:
    revealed(stage)
    assert verdict(stage) == ("Verified", "verified")
    assert "Is this the person in front of you?" in says(stage)
    assert "Without an answer it counts as not accepted." in says(stage)
    assert button(stage, "action.accept").property("kind") == "primary"
    assert button(stage, "action.done").property("kind") == "secondary"
    assert button(stage, "action.done").isEnabled()


def test_an_answer_is_shown_and_can_be_changed(stage: StagedWindow, emitted: list[object]) -> None:
    revealed(stage)
    stage.click("action.accept")
    assert emitted == [frozenset()]
    assert verdict(stage)[0] == "Verified"  # not before the flow says so
    judge(stage, Acceptance.ACCEPTED)
    assert verdict(stage) == ("Accepted", "verified")
    assert button(stage, "action.accept").property("kind") == "chosen"
    assert button(stage, "action.done").property("kind") == "primary"
    stage.click("action.refuse")
    assert emitted[1:] == ["refused"]
    judge(stage, Acceptance.REFUSED)
    assert verdict(stage) == ("Not accepted", "refused")
    assert button(stage, "action.refuse").property("kind") == "chosen"
    assert button(stage, "action.accept").property("kind") == "secondary"
    assert button(stage, "action.done").property("kind") == "primary"


def test_the_answers_keep_their_places(stage: StagedWindow) -> None:
    """Else the second touch of two would fall on something else."""
    verified(stage)
    before = [button(stage, f"action.{name}").geometry() for name in ("accept", "refuse")]
    for acceptance in (Acceptance.ACCEPTED, Acceptance.REFUSED):
        judge(stage, acceptance)
        now = [button(stage, f"action.{name}").geometry() for name in ("accept", "refuse")]
        for one, other in zip(before, now, strict=True):
            assert abs(one.center().x() - other.center().x()) <= 8
            assert abs(one.center().y() - other.center().y()) <= 8


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter])
def test_a_key_pressed_too_often_answers_nothing(
    stage: StagedWindow, emitted: list[object], key: Qt.Key
) -> None:
    verified(stage)
    assert QApplication.focusWidget() is stage.find("verdict")
    press(stage.window, key)
    assert emitted == []


def test_all_of_it_by_keys(stage: StagedWindow, emitted: list[object]) -> None:
    verified(stage, *CAUTIONS)
    reached: list[str] = []
    for _ in range(40):
        press(stage.window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
        if isinstance(focused, QCheckBox) or focused.objectName() == "action.reveal":
            press(stage.window, Qt.Key.Key_Space)
        if focused.objectName() == "action.accept":
            break
    press(stage.window, Qt.Key.Key_Return)
    assert emitted == [frozenset(CAUTIONS)]
    assert [name for name in reached if name.startswith("caution.")] == [
        f"caution.{caution.value}" for caution in CAUTIONS
    ]
    assert "action.reveal" in reached
    press(stage.window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stage.find("action.done")


def test_warnings_are_looked_at_first(stage: StagedWindow, emitted: list[object]) -> None:
    revealed(stage, *CAUTIONS)
    accept = button(stage, "action.accept")
    why = "To accept, tick the warnings first."
    assert not accept.isEnabled()
    assert accept.accessibleDescription() == why
    assert why in says(stage)
    first, second = (f"caution.{caution.value}" for caution in CAUTIONS)
    stage.click(first)
    assert not accept.isEnabled()
    stage.click(second)
    assert accept.isEnabled()
    assert accept.accessibleDescription() == ""
    assert why not in says(stage)
    stage.click(first)
    assert not accept.isEnabled()
    stage.click("action.accept")
    assert emitted == []
    stage.click(first)
    stage.click("action.accept")
    assert emitted == [frozenset(CAUTIONS)]
    judge(stage, Acceptance.ACCEPTED)
    assert not stage.find(first).isEnabled()


def test_a_refusal_needs_no_warning_to_be_looked_at(
    stage: StagedWindow, emitted: list[object]
) -> None:
    verified(stage, *CAUTIONS)
    stage.click("action.refuse")
    assert emitted == ["refused"]


def test_all_of_a_warning_can_be_touched(stage: StagedWindow) -> None:
    verified(stage, *CAUTIONS)
    box = stage.find(f"caution.{CAUTIONS[0].value}")
    assert isinstance(box, QCheckBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_what_is_not_verified_asks_nothing(stage: StagedWindow) -> None:
    stage.end(SMARTID, Outcome.of(Reason.DECLINED, result=replace(VERIFIED, cautions=CAUTIONS)))
    assert verdict(stage) == ("Not verified", "refused")
    for name in ("action.accept", "action.refuse", f"caution.{CAUTIONS[0].value}"):
        assert not any(widget.isVisible() for widget in stage.window.findChildren(QWidget, name))
    assert button(stage, "action.retry").property("kind") == "primary"
    assert button(stage, "action.done").property("kind") == "secondary"
    assert QApplication.focusWidget() is stage.find("verdict")  # and so it is read
    assert any("expired" in text for text in says(stage))


@pytest.mark.parametrize(
    "reason",
    [reason for reason in Reason if Outcome.of(reason).kind is OutcomeKind.NOT_VERIFIED],
)
def test_what_is_not_verified_leads_on_where_that_can_help(
    stage: StagedWindow, reason: Reason
) -> None:
    outcome = Outcome.of(reason)
    stage.end(SMARTID, outcome)
    shown = {
        widget.objectName() for widget in stage.window.findChildren(QWidget) if widget.isVisible()
    }
    helping = {f"action.{way.value}" for way in ending_words(outcome, "Smart-ID").ways}
    assert shown & {"action.retry", "action.other-method"} == helping
    assert "action.done" in shown


def test_what_is_verified_leads_nowhere_else(stage: StagedWindow) -> None:
    verified(stage)
    shown = {
        widget.objectName() for widget in stage.window.findChildren(QWidget) if widget.isVisible()
    }
    assert not shown & {"action.retry", "action.other-method"}


def test_a_change_of_the_verdict_is_announced(stage: StagedWindow, announced: list[str]) -> None:
    verified(stage)
    assert QApplication.focusWidget() is stage.find("verdict")  # and so it is read
    assert announced == []
    judge(stage, Acceptance.ACCEPTED)
    judge(stage, Acceptance.ACCEPTED)
    judge(stage, Acceptance.REFUSED)
    assert announced == ["Accepted", "Not accepted"]


def test_a_change_of_size_keeps_what_was_looked_at(stage: StagedWindow, qtbot: QtBot) -> None:
    verified(stage, *CAUTIONS)
    stage.click(f"caution.{CAUTIONS[0].value}")
    before = stage.find("verdict")
    stage.window.resize(1024, 768)
    qtbot.waitUntil(lambda: stage.find("verdict") is not before)
    kept = [stage.find(f"caution.{caution.value}") for caution in CAUTIONS]
    assert [box.isChecked() for box in kept if isinstance(box, QCheckBox)] == [True, False]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920), (3840, 2160)])
def test_many_who_vouch_are_scrolled(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    many_credentials(stage)
    screen = stage.find("screen.result")
    for name in ("verdict", "judgement", "action.done"):
        shown = stage.find(name)
        place = shown.mapTo(screen, shown.rect().bottomRight())
        assert screen.rect().contains(place), name
    done, bar = stage.find("action.done"), stage.find("judgement")
    assert stage.find("verdict").mapTo(screen, stage.find("verdict").rect().bottomLeft()).y() < (
        bar.mapTo(screen, bar.rect().topLeft()).y()
    )
    assert done.height() >= 56


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
@pytest.mark.parametrize("words", range(2, 9))
def test_who_confirms_is_told_in_full(
    new_set: Callable[..., StagedWindow], size: tuple[int, int], words: int
) -> None:
    stage = new_set(*size)
    authority = " ".join(AUTHORITY[:words])
    credential = replace(PUBLIC, authority=authority)
    stage.end(SMARTID, Outcome.verified(replace(VERIFIED, credentials=(credential,))))
    held = stage.find("screen.result").findChildren(Scrolling)
    [scroll] = [widget for widget in held if widget.accessibleName() == "Substantial assurance"]
    if size != (1024, 768):  # there the last of the facts are scrolled to
        assert scroll.verticalScrollBar().maximum() == 0
    [shown] = [label for label in scroll.findChildren(QLabel) if label.text() == authority]
    assert shown.height() >= shown.heightForWidth(shown.width())
    place = shown.mapTo(scroll.viewport(), shown.rect().bottomRight())
    assert scroll.viewport().rect().contains(place)


# -- with the flow itself ----------------------------------------------------------------------


def test_nothing_is_accepted_that_nobody_accepted(kiosk: Kiosk, sandbox: Sandbox) -> None:
    judged = _judge(kiosk, sandbox, "action.done")
    assert judged == [Acceptance.OPEN]


def test_an_acceptance_counts_when_the_result_is_left(kiosk: Kiosk, sandbox: Sandbox) -> None:
    assert _judge(kiosk, sandbox, "action.accept", "action.done") == [Acceptance.ACCEPTED]


def test_the_last_answer_counts(kiosk: Kiosk, sandbox: Sandbox) -> None:
    clicks = ("action.accept", "action.refuse", "action.done")
    assert _judge(kiosk, sandbox, *clicks) == [Acceptance.REFUSED]


def _judge(kiosk: Kiosk, sandbox: Sandbox, *clicks: str) -> list[object]:
    judged: list[object] = []
    kiosk.flow.judged.connect(judged.append)
    sandbox.plan(approve_after=0)
    kiosk.choose("bankidse")
    kiosk.until("result")
    kiosk.click("action.reveal")
    headings = {"action.accept": "Accepted", "action.refuse": "Not accepted"}
    for name in clicks:
        kiosk.click(name)
        if name in headings:
            kiosk.wait(partial(kiosk.says, headings[name]))
    kiosk.until("attract")
    kiosk.settled()
    return judged


def test_documents_are_asked_about_as_well(stage: StagedWindow, emitted: list[object]) -> None:
    show(stage, ONE, *CAUTIONS)
    for caution in CAUTIONS:
        stage.click(f"caution.{caution.value}")
    stage.click("action.accept")
    assert emitted == [frozenset(CAUTIONS)]


def test_warnings_are_in_sight_on_a_small_display(new_set: Callable[..., StagedWindow]) -> None:
    """Staff are told to tick them: nobody has to look for what."""
    small = new_set(800, 480)
    verified(small, *CAUTIONS)
    first, *_others = (box for box in small.window.findChildren(QCheckBox) if box.isVisible())
    assert first.visibleRegion().boundingRect().height() == first.height()
