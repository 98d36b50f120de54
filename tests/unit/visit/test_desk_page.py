"""The page of a redirect: who hears its return, and for which attempt."""

from __future__ import annotations

import threading
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.visit.attempts import new_reference, with_query
from kiosk.visit.domain import NONCE, Form, Outcome, Reason
from kiosk.visit.errors import VerificationError
from tests.support.driving import (
    OUTCOMES,
    emit,
)
from tests.support.service import session
from tests.support.stage import (
    STATES,
    Stage,
    redirect_session,
)


def test_the_listener_is_open_while_a_redirect_waits_and_is_checked(puppets: Stage) -> None:
    for state in STATES:
        puppets.reach(state, redirect_session())
        assert puppets.ear.is_open == (state in {"waiting", "checking"}), state
    puppets.reach("waiting", session())
    assert not puppets.ear.is_open


@pytest.mark.parametrize("way", [("leave", Reason.IDLE), ("other_method",), ("more_time",)])
@pytest.mark.parametrize("outcome", [None, *OUTCOMES])
def test_every_way_out_closes_the_listener(
    puppets: Stage, way: tuple[Any, ...], outcome: Outcome | None
) -> None:
    puppets.reach("waiting", redirect_session())
    assert puppets.ear.is_open
    if outcome is None:
        emit(puppets, *way)
    else:
        puppets.flow.ended.emit(puppets.attempt, outcome)
    assert puppets.state != "waiting"
    assert not puppets.ear.is_open


def test_a_taken_port_ends_the_attempt_and_names_its_holder(puppets: Stage) -> None:
    puppets.ear.fault = VerificationError(
        Reason.LISTENER_UNAVAILABLE, about="Port 3000 is used by another."
    )
    puppets.reach("starting")
    worker = puppets.worker
    puppets.flow.started.emit(puppets.attempt, redirect_session())
    assert puppets.entered[-2:] == ["waiting", "failure"]
    [outcome] = puppets.concluded
    assert outcome.reason is Reason.LISTENER_UNAVAILABLE
    assert outcome.about == "Port 3000 is used by another."
    assert worker.closings == ["for good"]


def test_a_return_prompts_a_look_at_its_own_session_only(puppets: Stage) -> None:
    puppets.reach("waiting", redirect_session())
    first = puppets.worker
    puppets.ear.on_return("code=1")
    puppets.reach("waiting", redirect_session())
    assert (first.returns, puppets.worker.returns) == (["code=1"], [])


def test_a_return_from_the_listeners_thread_belongs_to_the_session_then(puppets: Stage) -> None:
    puppets.reach("waiting", redirect_session())
    thread = threading.Thread(target=puppets.ear.on_return, args=("code=1",))
    thread.start()
    thread.join()  # said, and not yet heard
    puppets.reach("waiting", redirect_session())
    QCoreApplication.processEvents()
    assert puppets.worker.returns == []


@pytest.mark.parametrize("nonce", [True, False])
def test_the_nonce_goes_to_the_service_where_the_registration_allows(
    puppets: Stage, nonce: bool
) -> None:
    uri = "http://localhost:3000/callback?desk=1"
    puppets.choose(form=Form(), nonce=nonce, uri=uri)
    sent = puppets.worker.request.redirect_uri
    puppets.flow.started.emit(puppets.attempt, redirect_session())
    expected = puppets.ear.nonces[-1]
    if nonce:
        assert expected is not None
        assert len(expected) >= 16
        assert parse_qs(urlsplit(sent).query) == {"desk": ["1"], NONCE: [expected]}
    else:
        assert (sent, expected) == (uri, None)


def test_each_attempt_has_a_nonce_of_its_own(puppets: Stage) -> None:
    for _attempt in range(3):
        puppets.reach("waiting", redirect_session())
    assert len(set(puppets.ear.nonces)) == 3


def test_a_query_is_added_to_an_address() -> None:
    assert (
        with_query("https://x.example/a?b=c&d=", {"e": "f g"}) == "https://x.example/a?b=c&d=&e=f+g"
    )
    assert with_query("https://x.example", {"e": "f"}) == "https://x.example?e=f"


def test_references_can_be_read_out() -> None:
    drawn = {new_reference() for _number in range(200)}
    assert len(drawn) == 200
    assert all(len(reference) == 7 and reference[2] == "-" for reference in drawn)
    assert not set("".join(drawn)) & set("01OILSBUAE")
