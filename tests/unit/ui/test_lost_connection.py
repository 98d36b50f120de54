"""A lost connection has a sign of its own wherever something depends on it, until it is back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.visit.domain import Outcome, QrText, Reason
from tests.support.pages import SIGN_IN, on_desk
from tests.support.visits import BANKID, CODE, MITID, StagedWindow, settle

pytestmark = pytest.mark.slow

ANSWERING: dict[str, Callable[[StagedWindow], None]] = {
    "code": lambda stage: stage.wait_for(BANKID, QrText(CODE)),
    "page": on_desk(MITID, SIGN_IN),
    "starting": lambda stage: stage.work("starting"),
    "checking": lambda stage: stage.work("checking"),
}


def signs(window: QWidget) -> list[QWidget]:
    return [
        frame
        for frame in window.findChildren(QFrame)
        if frame.property("kind") in {"lost", "lost-badge"} and frame.isVisible()
    ]


def tell(stage: StagedWindow, *, connected: bool, attempt: str | None = None) -> None:
    stage.flow.connection.emit(attempt or stage.flow.visit.attempt, connected)
    settle()


@pytest.mark.parametrize("scene", ANSWERING)
def test_its_sign_is_there_until_it_is_back(
    new_set: Callable[..., StagedWindow], scene: str
) -> None:
    stage = new_set()
    ANSWERING[scene](stage)
    assert not signs(stage.window)
    tell(stage, connected=False)
    assert len(signs(stage.window)) == 2  # in the header, and where one waits
    tell(stage, connected=True)
    assert not signs(stage.window)


def test_it_is_seen_above_the_browser_and_nothing_there_moves(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set(400, 640)
    on_desk(MITID, SIGN_IN)(stage)
    assert stage.strip is not None
    height = stage.strip.height()
    tell(stage, connected=False)
    assert len(signs(stage.strip)) == 1
    assert stage.strip.sizeHint().height() == height  # the page stays where it is
    tell(stage, connected=True)
    assert not signs(stage.strip)


def test_it_stays_from_the_customers_part_to_ours_and_ends_with_the_attempt(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.wait_for(BANKID, QrText(CODE))
    tell(stage, connected=False)
    stage.enter("checking")
    assert len(signs(stage.window)) == 2
    stage.work("starting")
    assert not signs(stage.window)


def test_another_attempts_connection_is_none_of_this_ones(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.work("checking")
    tell(stage, connected=False, attempt="K7-OTHER")
    assert not signs(stage.window)


def test_no_warning_looks_like_it(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.end(BANKID, Outcome.of(Reason.PROVIDER_UNAVAILABLE))
    assert not signs(stage.window)
    stage.end(BANKID, Outcome.of(Reason.NETWORK))
    assert signs(stage.window)
