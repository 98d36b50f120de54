"""A fault of the program's own on a screen: nobody is left before an empty page."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from kiosk.ui.screens.screen import Screen
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.stages import Chosen, Concluded, Waiting
from tests.support.kiosk import Kiosk
from tests.support.sandbox import Sandbox


def break_screen(monkeypatch: pytest.MonkeyPatch, screen: Screen[object], at: str) -> None:
    """Let the screen fail in the state `at`."""
    show = type(screen)._show

    def fail(self: Screen[object], state: str, draft: object) -> None:
        if state == at:
            raise RuntimeError("a fault with Beeblebrox in it")
        show(self, state, draft)

    monkeypatch.setattr(type(screen), "_show", fail)


@pytest.mark.parametrize("screen", ["details", "waiting", "result"])
def test_a_screen_that_cannot_be_shown_is_a_failure_in_words(
    new_kiosk: Callable[..., Kiosk],
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    screen: str,
) -> None:
    kiosk = new_kiosk()
    if screen == "result":
        sandbox.plan(approve_after=0)
    break_screen(monkeypatch, kiosk.window._screen(screen), screen)
    with caplog.at_level(logging.ERROR):
        kiosk.choose("smartid" if screen == "details" else "bankidse")
        if screen == "result":
            kiosk.until("turning")
            kiosk.click("action.turned")
        kiosk.until("failure")
    assert kiosk.says("Something went wrong")
    visit = kiosk.flow.visit_in(Concluded)
    assert visit.outcome == Outcome.of(Reason.INTERNAL)
    assert visit.attempt in kiosk.text("reference")
    assert bool(kiosk.text("reference")) == bool(visit.attempt)
    assert "screen.failed" in [record.message for record in caplog.records]
    kiosk.settled()
    if screen == "waiting":  # the session was not left to itself
        assert sandbox.sessions()[-1]["deleted"]


def test_a_change_of_size_that_fails_is_no_empty_page_either(
    new_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = new_kiosk()
    kiosk.choose("smartid")
    kiosk.until("details")
    break_screen(monkeypatch, kiosk.window._screen("details"), "details")
    kiosk.window.resize(1080, 1920)
    kiosk.until("failure")
    assert kiosk.says("Something went wrong")


def test_where_the_failure_cannot_be_shown_either_the_visit_is_over(
    new_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = new_kiosk()
    for screen in ("details", "failure"):
        break_screen(monkeypatch, kiosk.window._screen(screen), screen)
    kiosk.choose("smartid")
    kiosk.until("attract")
    assert kiosk.entered[-2:] == ["failure", "attract"]


@pytest.mark.parametrize("stage", [Chosen, Waiting, Concluded])
def test_what_a_stage_does_not_hold_is_a_fault(
    new_kiosk: Callable[..., Kiosk], stage: type[Chosen | Waiting | Concluded]
) -> None:
    kiosk = new_kiosk()
    with pytest.raises(RuntimeError, match=f"Choosing, not {stage.__name__}"):
        kiosk.flow.visit_in(stage)
