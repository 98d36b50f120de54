"""Where a page is visited: which of the two places leads on, and which was chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.visit.domain import Redirect
from tests.support.visits import MITID, Set, settle

PAGE = "https://login.example/authorize"


def kinds(stage: Set) -> tuple[str, str]:
    """How the two buttons look: on this desk, on the phone."""
    here, phone = (stage.find(f"action.{name}") for name in ("on-desk", "on-phone"))
    assert here.graphicsEffect() is None  # a shadow would stay under what leads on no more
    return here.property("kind"), phone.property("kind")


def test_one_place_at_most_leads_on(new_set: Callable[..., Set]) -> None:
    stage = new_set()
    stage.wait_for(MITID, Redirect(PAGE))
    assert kinds(stage) == ("primary", "secondary")
    stage.click("action.on-phone")
    assert kinds(stage) == ("secondary", "chosen")
    stage.click("action.on-desk")
    assert kinds(stage) == ("primary", "secondary")
    stage.flow.visit.is_browsing = True
    stage.flow.browsing.emit(True)
    settle()
    assert kinds(stage) == ("chosen", "secondary")
    stage.flow.visit.is_browsing = False
    stage.flow.browsing.emit(False)
    settle()
    assert kinds(stage) == ("primary", "secondary")


def test_what_was_chosen_is_not_chosen_for_the_next(new_set: Callable[..., Set]) -> None:
    stage = new_set()
    stage.wait_for(MITID, Redirect(PAGE))
    stage.click("action.on-phone")
    stage.enter("attract")
    stage.wait_for(MITID, Redirect(PAGE))
    assert kinds(stage) == ("primary", "secondary")


def test_the_only_place_leads_on(new_set: Callable[..., Set]) -> None:
    stage = new_set()
    stage.wait_for(MITID, Redirect(PAGE))
    assert stage.flow.visit.choice is not None
    stage.flow.visit.choice = replace(stage.flow.visit.choice, on_desk=False)
    stage.enter("waiting")
    assert stage.find("action.on-phone").property("kind") == "primary"
