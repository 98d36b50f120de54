"""What is said to those who do not see the window: each new step, and what changes on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Push, QrText, Reason
from kiosk.visit.ports import Place
from kiosk.wording.steps import steps
from tests.support.pages import CHECK, offered, on_desk, returned
from tests.support.visits import (
    BANKID,
    CODE,
    DOCUMENTS,
    EVROTRUST,
    FORM,
    MOBYWATEL,
    SMARTID,
    VERIFIED,
    StagedWindow,
    settle,
)

WAITING_FOR_A_SCAN = (
    "Scan the code with BankID. Open the BankID app on your phone. Tap “Scan QR code”. "
    "Point the camera at the code and approve. Waiting for the code to be scanned"
)


def _push(stage: StagedWindow) -> None:
    stage.wait_for(EVROTRUST, Push(None, "+359 •••• ••67", None))


def _number(stage: StagedWindow) -> None:
    stage.wait_for(SMARTID, Push(None, None, "4711"))


def _nothing_to_choose(stage: StagedWindow) -> None:
    stage.catalogue(())
    stage.enter("providers")


STEPS: dict[str, tuple[Callable[[StagedWindow], None], str]] = {
    "providers": (
        lambda stage: stage.enter("providers"),
        "How would you like to identify? Which of these do you have?",
    ),
    "no providers": (
        _nothing_to_choose,
        "How would you like to identify? Looking up the methods …",
    ),
    "details": (
        lambda stage: stage.details(SMARTID, FORM),
        "Smart-ID. Smart-ID needs this to reach you.",
    ),
    "starting": (
        lambda stage: stage.work("starting"),
        "One moment. We are getting this ready for you.",
    ),
    "qr": (lambda stage: stage.wait_for(BANKID, QrText(CODE)), WAITING_FOR_A_SCAN),
    "push": (
        _push,
        "Approve on your phone. We sent a request to +359 •••• ••67. Open the",
    ),
    "number": (
        _number,
        "Approve on your phone. Check that your phone shows this number. 4711. Waiting for",
    ),
    "last minute": (
        lambda stage: stage.wait_for(BANKID, QrText(CODE), left=48.0),
        f"{WAITING_FOR_A_SCAN}. Less than a minute left",
    ),
    "checking": (
        lambda stage: stage.work("checking", DOCUMENTS),
        "Checking the document. This takes a few seconds.",
    ),
    "failure": (
        lambda stage: stage.end(MOBYWATEL, Outcome.of(Reason.NETWORK)),
        "The service could not be reached. Check this desk's network, then try again.",
    ),
}


@pytest.mark.parametrize("step", STEPS)
def test_each_new_step_is_said_once(
    new_set: Callable[..., StagedWindow], announced: list[str], step: str
) -> None:
    show, beginning = STEPS[step]
    stage = new_set()
    assert announced == ["Welcome. Let us confirm who you are.\nIt takes a minute or two."]
    announced.clear()
    show(stage)
    assert len(announced) == 1
    assert announced[0].startswith(beginning)


def test_a_verdict_that_has_the_focus_says_so_itself(
    new_set: Callable[..., StagedWindow], announced: list[str]
) -> None:
    stage = new_set()
    announced.clear()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    assert announced == []


def test_a_change_of_size_is_no_step(
    new_set: Callable[..., StagedWindow], announced: list[str], qtbot: QtBot
) -> None:
    stage = new_set()
    on_desk(DOCUMENTS, CHECK, left=48.0)(stage)
    before = stage.window.centralWidget()
    announced.clear()
    stage.window.resize(1080, 1920)
    qtbot.waitUntil(lambda: stage.window.centralWidget() is not before)
    settle()
    assert stage.find("note").accessibleName() == "The page is open in the browser."
    assert announced == []


def test_what_happens_meanwhile_is_said(
    new_set: Callable[..., StagedWindow], announced: list[str]
) -> None:
    stage = new_set()
    offered(DOCUMENTS, CHECK)(stage)
    announced.clear()
    stage.click("action.on-phone")
    assert announced == [
        "Waiting for the document",
        ". ".join(steps("documents", CHECK, "", Place.PHONE)),
    ]
    announced.clear()
    returned(stage)
    assert announced[-2:] == ["Checking the document", "The customer is back. One moment, please."]


def test_a_lost_connection_is_said(
    new_set: Callable[..., StagedWindow], announced: list[str]
) -> None:
    stage = new_set()
    stage.wait_for(BANKID, QrText(CODE))
    announced.clear()
    for connected in (False, True):
        stage.flow.connection.emit(stage.flow.visit.attempt, connected)
    stage.flow.updated.emit()
    assert announced == [
        *("Connection lost", "Still trying. Nothing is lost."),
        *("Waiting for the code to be scanned", "The connection is back."),
    ]


def test_the_time_is_said_twice_before_it_is_over(
    new_set: Callable[..., StagedWindow],
    announced: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stage = new_set()
    on_desk(DOCUMENTS, CHECK, left=90.0)(stage)
    announced.clear()
    started = clock.now()
    monkeypatch.setattr(clock, "now", lambda: started + 31.0)
    qtbot.waitUntil(lambda: bool(announced), timeout=3000)
    assert announced == ["Less than a minute left"]  # once, though the strip shows it, too
    monkeypatch.setattr(clock, "now", lambda: started + 71.0)
    qtbot.waitUntil(lambda: len(announced) > 1, timeout=3000)
    assert announced[1:] == ["20 seconds left"]
