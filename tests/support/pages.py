"""The page of a sign-in and that of a document check, on this desk and on a phone, as scenes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kiosk.visit.domain import Redirect
from kiosk.visit.methods import Method
from kiosk.visit.ports import BrowserExit
from kiosk.visit.stages import Waiting
from tests.support.visits import DOCUMENTS, MITID, StagedWindow, settle

SIGN_IN: Final = Redirect("https://mitid.example/authorize?session=3f0d44e5b327edcc928297f8")
CHECK: Final = Redirect(
    "https://documents.example/idv/verify?token=3f0d44e5b327edcc928297f8dc69358e", camera=True
)

DESK_ALONE: Final = replace(DOCUMENTS, source=replace(DOCUMENTS.source, on_phone=False))
"""Where a phone could not come back, as the return is listened for on this desk alone."""
PHONE_ALONE: Final = replace(DOCUMENTS, source=replace(DOCUMENTS.source, on_desk=False))
"""Where there is no browser."""


def offered(chosen: Method, page: Redirect) -> Callable[[StagedWindow], None]:
    """A scene: where the page may be visited."""
    return lambda stage: stage.wait_for(chosen, page)


def on_phone(chosen: Method, page: Redirect) -> Callable[[StagedWindow], None]:
    """A scene: its address, for a phone."""

    def scene(stage: StagedWindow) -> None:
        stage.wait_for(chosen, page)
        stage.click("action.on-phone")

    return scene


def on_desk(chosen: Method, page: Redirect, left: float = 216.0) -> Callable[[StagedWindow], None]:
    """A scene: the page is open here, below the strip, with `left` seconds to go."""

    def scene(stage: StagedWindow) -> None:
        stage.wait_for(chosen, page, left=left)
        stage.click("action.on-desk")
        _browse(stage, on=True)

    return scene


def lost(stage: StagedWindow) -> None:
    """A scene: the page is open here, and the service cannot be reached."""
    on_desk(MITID, SIGN_IN)(stage)
    stage.flow.connection.emit(stage.flow.visit.attempt, False)
    settle()


def unopened(stage: StagedWindow) -> None:
    """A scene: the browser did not start."""
    stage.wait_for(DOCUMENTS, CHECK)
    stage.click("action.on-desk")
    _browse(stage, on=False, browser_exit=BrowserExit.UNAVAILABLE)


def closed(stage: StagedWindow) -> None:
    """A scene: the customer has closed the browser."""
    on_desk(DOCUMENTS, CHECK)(stage)
    _browse(stage, on=False, browser_exit=BrowserExit.CLOSED)


def died(stage: StagedWindow) -> None:
    """A scene: the browser has ended by itself."""
    on_desk(DOCUMENTS, CHECK)(stage)
    _browse(stage, on=False, browser_exit=BrowserExit.CRASHED)


def returned(stage: StagedWindow) -> None:
    """A scene: the customer is back, and nothing else is known yet."""
    on_desk(DOCUMENTS, CHECK)(stage)
    stage.flow.visit_in(Waiting).has_returned = True
    _browse(stage, on=False)


def _browse(stage: StagedWindow, *, on: bool, browser_exit: BrowserExit | None = None) -> None:
    visit = stage.flow.visit_in(Waiting)
    visit.is_browsing, visit.browser_exit = on, browser_exit
    stage.flow.browsing.emit(on)
    settle()


SCENES: Final[tuple[tuple[str, Callable[[StagedWindow], None]], ...]] = (
    ("redirect", offered(MITID, SIGN_IN)),
    ("redirect-phone", on_phone(MITID, SIGN_IN)),
    ("redirect-open", on_desk(MITID, SIGN_IN)),
    ("redirect-open-lost", lost),
    ("document", offered(DOCUMENTS, CHECK)),
    ("document-desk-alone", offered(DESK_ALONE, CHECK)),
    ("document-phone-alone", offered(PHONE_ALONE, CHECK)),
    ("document-phone", on_phone(DOCUMENTS, CHECK)),
    ("document-open", on_desk(DOCUMENTS, CHECK)),
    ("document-ending", on_desk(DOCUMENTS, CHECK, left=48.0)),
    ("document-unopened", unopened),
    ("document-closed", closed),
    ("document-died", died),
    ("document-returned", returned),
    ("document-checking", lambda stage: stage.work("checking", DOCUMENTS)),
)
"""Their bodies, and how each is shown."""
