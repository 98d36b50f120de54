"""What the flow does with this desk: the page in its browser, and staff's own judgement."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.visit.domain import (
    Acceptance,
    Caution,
    FlowType,
    Outcome,
    OutcomeKind,
    Reason,
    Redirect,
    Result,
)
from kiosk.visit.ports import Area, BrowserExit
from kiosk.visit.stages import Concluded, Waiting
from tests.support.service import VERIFIED, session
from tests.support.stage import REDIRECT, STATES, Stage, redirect_session

STRIP = Area(0, 200, 1280, 600)
CAUTIOUS = Outcome.verified(
    Result(None, None, {}, cautions=(Caution.DOCUMENT_EXPIRED, Caution.IMAGE_UNREADABLE))
)


def browse(stage: Stage) -> None:
    stage.reach("waiting", redirect_session())
    stage.flow.open_here.emit(STRIP)
    assert stage.browser.is_open


# -- the page in the browser ----------------------------------------------------------------------


@pytest.mark.parametrize("camera", [True, False])
def test_the_page_opens_where_it_is_wanted(puppets: Stage, camera: bool) -> None:
    browsing: list[bool] = []
    puppets.flow.browsing.connect(browsing.append)
    puppets.reach("waiting", replace(redirect_session(), prompt=replace(REDIRECT, camera=camera)))
    assert puppets.browser.shown == []  # nobody has asked for it
    puppets.flow.open_here.emit(STRIP)
    assert puppets.browser.shown == [(REDIRECT.authorization_url, STRIP, camera)]
    assert browsing == [True]
    assert puppets.flow.visit_in(Waiting).is_browsing


def test_a_return_is_told_at_once_wherever_the_page_was(puppets: Stage) -> None:
    returns: list[bool] = []
    puppets.reach("waiting", redirect_session())
    puppets.flow.updated.connect(
        lambda: returns.append(puppets.flow.visit_in(Waiting).has_returned)
    )
    puppets.flow.returned.emit(puppets.attempt, "code=1")
    assert returns == [True]


def test_without_a_browser_the_choice_stays(puppets: Stage) -> None:
    browsing: list[bool] = []
    puppets.flow.browsing.connect(browsing.append)
    puppets.reach("waiting", redirect_session())
    puppets.browser.is_installed = False
    puppets.flow.open_here.emit(STRIP)
    assert browsing == [False]
    assert not puppets.flow.visit_in(Waiting).is_browsing
    assert puppets.state == "waiting"


def test_only_a_page_is_opened(puppets: Stage) -> None:
    puppets.reach("waiting", session())
    puppets.flow.open_here.emit(STRIP)
    assert puppets.browser.shown == []


@pytest.mark.parametrize("state", sorted(set(STATES) - {"waiting"}))
def test_no_page_is_opened_but_while_one_is_waited_for(puppets: Stage, state: str) -> None:
    puppets.reach(state, redirect_session())
    puppets.flow.open_here.emit(STRIP)
    assert puppets.browser.shown == []


@pytest.mark.parametrize(
    ("signal", "arguments"),
    [
        ("leave", (Reason.BY_STAFF,)),
        ("leave", (Reason.IDLE,)),
        ("other_method", ()),
        ("more_time", ()),
        ("completed", None),
        ("returned", ("code=1",)),
        *(("ended", (Outcome.of(reason),)) for reason in Reason),
        ("ended", (VERIFIED,)),
    ],
)
def test_every_way_on_closes_the_browser(
    puppets: Stage, signal: str, arguments: tuple[Any, ...] | None
) -> None:
    browsing: list[bool] = []
    browse(puppets)
    puppets.flow.browsing.connect(browsing.append)
    attempt = (puppets.attempt,) if signal in {"completed", "returned", "ended"} else ()
    getattr(puppets.flow, signal).emit(*attempt, *(arguments or ()))
    assert not puppets.browser.is_open
    assert browsing == [False]


def test_the_end_of_the_program_closes_the_browser(puppets: Stage) -> None:
    browse(puppets)
    puppets.flow.shut_down(2.0)
    assert not puppets.browser.is_open


def test_a_browser_that_the_person_closes_brings_the_choice_back(puppets: Stage) -> None:
    browsing: list[bool] = []
    browse(puppets)
    puppets.flow.browsing.connect(browsing.append)
    puppets.browser.on_exit(BrowserExit.CLOSED)
    assert browsing == [False]
    assert puppets.state == "waiting"
    assert not puppets.flow.visit_in(Waiting).is_browsing
    puppets.flow.open_here.emit(STRIP)
    assert len(puppets.browser.shown) == 2


def test_a_browser_that_is_gone_late_belongs_to_its_own_visit(puppets: Stage) -> None:
    browsing: list[bool] = []
    browse(puppets)
    first = puppets.attempt
    browse(puppets)
    puppets.flow.browsing.connect(browsing.append)
    puppets.flow.browser_exited.emit(first, BrowserExit.CLOSED)
    assert browsing == []
    assert puppets.browser.is_open


@pytest.mark.parametrize("flow", [FlowType.QR, FlowType.PUSH])
def test_the_page_belongs_to_the_prompt_not_to_the_flow(puppets: Stage, flow: FlowType) -> None:
    """What is opened is decided by what there is to be opened."""
    puppets.reach("waiting", session(flow=flow))
    puppets.flow.open_here.emit(None)
    assert not any(isinstance(shown, Redirect) for shown in puppets.browser.shown)
    assert not puppets.browser.is_open


# -- staff's own judgement ------------------------------------------------------------------------


def judged(stage: Stage, *signals: tuple[Any, ...]) -> list[Acceptance]:
    acceptances: list[Acceptance] = []
    stage.flow.judged.connect(acceptances.append)
    for signal, *arguments in signals:
        getattr(stage.flow, signal).emit(*arguments)
    stage.flow.leave.emit(Reason.BY_STAFF)
    return acceptances


def show(stage: Stage, outcome: Outcome) -> None:
    stage.reach("checking")
    stage.flow.ended.emit(stage.attempt, outcome)
    assert stage.state == "result"


ALL = frozenset(Caution)


@pytest.mark.parametrize(
    ("signals", "expected"),
    [
        ((), Acceptance.OPEN),
        ((("accept", ALL),), Acceptance.ACCEPTED),
        ((("refuse",),), Acceptance.REFUSED),
        ((("accept", ALL), ("refuse",)), Acceptance.REFUSED),
        ((("refuse",), ("accept", ALL)), Acceptance.ACCEPTED),
        ((("accept", ALL), ("accept", ALL)), Acceptance.ACCEPTED),
    ],
)
def test_what_staff_say_last_stands_when_the_result_is_left(
    puppets: Stage, signals: tuple[tuple[Any, ...], ...], expected: Acceptance
) -> None:
    show(puppets, VERIFIED)
    assert judged(puppets, *signals) == [expected]


def test_the_end_of_the_program_leaves_the_result(puppets: Stage) -> None:
    acceptances: list[Acceptance] = []
    puppets.flow.judged.connect(acceptances.append)
    show(puppets, VERIFIED)
    puppets.flow.accept.emit(ALL)
    puppets.flow.shut_down(0.0)
    assert acceptances == [Acceptance.ACCEPTED]
    puppets.flow.shut_down(0.0)
    assert acceptances == [Acceptance.ACCEPTED]


@pytest.mark.parametrize(
    "seen", [frozenset(), {Caution.DOCUMENT_EXPIRED}, {Caution.CLOCK_OFFSET}], ids=str
)
def test_nothing_is_accepted_before_every_caution_was_seen(
    puppets: Stage, seen: frozenset[Caution]
) -> None:
    show(puppets, CAUTIOUS)
    assert judged(puppets, ("accept", seen)) == [Acceptance.OPEN]


def test_with_every_caution_seen_it_can_be_accepted(puppets: Stage) -> None:
    show(puppets, CAUTIOUS)
    seen = {Caution.DOCUMENT_EXPIRED, Caution.IMAGE_UNREADABLE}
    assert judged(puppets, ("accept", seen)) == [Acceptance.ACCEPTED]


@pytest.mark.parametrize("reason", [r for r in Reason if r.kind is OutcomeKind.NOT_VERIFIED])
def test_nobody_accepts_what_is_not_verified(puppets: Stage, reason: Reason) -> None:
    show(puppets, Outcome.of(reason))
    assert judged(puppets, ("accept", ALL)) == []


def test_one_judgement_never_reaches_the_next_visit(puppets: Stage) -> None:
    show(puppets, VERIFIED)
    judged(puppets, ("accept", ALL))
    show(puppets, VERIFIED)
    assert puppets.flow.visit_in(Concluded).acceptance is Acceptance.OPEN


def test_the_page_may_lead_back_and_where_its_service_says(puppets: Stage) -> None:
    puppets.reach("waiting", redirect_session())
    visit = puppets.flow.visit_in(Waiting)
    visit.choice = replace(visit.choice, origins=("https://*.mitid.dk",))
    puppets.flow.open_here.emit(STRIP)
    page = puppets.browser.page
    assert page is not None
    assert page.origins == ("https://*.mitid.dk",)
    assert page.callback == visit.session.request.redirect_uri
