"""The whole visit over real sockets: the kiosk's own flow, service and listener on the sandbox."""

from __future__ import annotations

import http.client
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.application import Application
from kiosk.config import for_sandbox
from kiosk.services.registry import SERVICE_KINDS
from kiosk.visit.domain import Outcome, OutcomeKind, Reason, Redirect
from kiosk.visit.flow import Flow
from kiosk.visit.stages import Waiting
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser
from tests.support.sandbox import Sandbox
from tests.unit.visit.work import PATIENCE, requests

QUICK = Pace(poll=0.05, poll_active=0.02, finish=2.0)
SLOW = Pace(poll=30.0, poll_active=30.0, finish=2.0)


class Visitor:
    """A desk on the sandbox, and a visit there."""

    flow: Flow

    def __init__(self, qtbot: QtBot, desk: Application) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.entered: list[str] = []
        self.concluded: list[Outcome] = []

    def begin(self, provider: str, pace: Pace, **user_data: str) -> None:
        self.flow = Flow(pace, self.desk.listener, FakeBrowser)
        self.flow.entered.connect(self.entered.append)
        self.flow.concluded.connect(self.concluded.append)
        self.flow.start()
        self.until("attract")
        self.flow.begin.emit()
        self.flow.choose.emit(self.desk.choice(provider, user_data=user_data, match_data={}))

    def until(self, state: str) -> None:
        self.qtbot.waitUntil(lambda: self.entered[-1:] == [state], timeout=PATIENCE)

    def settled(self) -> None:
        self.qtbot.waitUntil(lambda: not self.flow.attempts, timeout=PATIENCE)

    @property
    def page(self) -> str:
        session = self.flow.visit_in(Waiting).session
        assert isinstance(session.prompt, Redirect)
        return session.prompt.authorization_url


@pytest.fixture
def visitor(qtbot: QtBot, sandbox: Sandbox, tmp_path: Path) -> Iterator[Visitor]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    settings = for_sandbox(
        sandbox.announcement, SERVICE_KINDS, listener_port=port, data_dir=tmp_path
    )
    visitor = Visitor(qtbot, Application(settings))
    yield visitor
    visitor.flow.shut_down(2.0)
    visitor.desk.close()


def listener_port(visitor: Visitor) -> int:
    return urlsplit(visitor.desk.settings.listener.redirect_uri).port or 0


def can_connect(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=2.0).close()
    except OSError:
        return False
    return True


def get(url: str) -> tuple[int, str | None]:
    """Status and `Location`, on a connection of its own."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=5.0)
    try:
        target = f"{parts.path}?{parts.query}"
        connection.request("GET", target, headers={"Host": parts.netloc})
        response = connection.getresponse()
        response.read()
        return response.status, response.getheader("Location")
    finally:
        connection.close()


def test_a_visit_from_the_choice_to_the_verdict(visitor: Visitor, sandbox: Sandbox) -> None:
    sandbox.plan(acting_after=0.1, approve_after=0.2)
    visitor.begin("bankidse", QUICK)
    visitor.until("result")
    [outcome] = visitor.concluded
    assert outcome.kind is OutcomeKind.VERIFIED
    assert visitor.entered[-3:] == ["waiting", "checking", "result"]


def test_more_time_waits_for_the_answer_to_the_cancellation(
    visitor: Visitor, sandbox: Sandbox
) -> None:
    visitor.begin("bankidse", SLOW)
    visitor.until("waiting")
    sandbox.fault("late_answer", on="cancel", seconds=0.4)
    visitor.flow.more_time.emit()
    assert visitor.entered[-1] == "renewing"
    visitor.until("waiting")
    first, second = requests(sandbox, "POST")
    [deleted] = requests(sandbox, "DELETE")
    assert first["time"] < deleted["time"] < deleted["time"] + 0.4 <= second["time"]
    assert visitor.concluded == [Outcome.of(Reason.BY_STAFF)]
    assert [session["deleted"] for session in sandbox.sessions()[-2:]] == [True, False]


def test_more_time_that_comes_too_late_leads_to_the_verdict(
    visitor: Visitor, sandbox: Sandbox
) -> None:
    visitor.begin("bankidse", SLOW)
    visitor.until("waiting")
    sandbox.act(sandbox.newest, "approve")
    visitor.flow.more_time.emit()
    visitor.until("result")
    assert visitor.entered[-3:] == ["renewing", "checking", "result"]
    [outcome] = visitor.concluded
    assert outcome.kind is OutcomeKind.VERIFIED
    [deleted] = requests(sandbox, "DELETE")
    assert (len(requests(sandbox, "POST")), deleted["status"]) == (1, 409)


def test_try_again_after_a_failure(visitor: Visitor, sandbox: Sandbox) -> None:
    sandbox.fault("fail_code", on="create", code="PROVIDER_UNAVAILABLE", times=1)
    visitor.begin("bankidse", QUICK)
    visitor.until("failure")
    visitor.flow.retry.emit()
    visitor.until("waiting")
    assert [outcome.reason for outcome in visitor.concluded] == [Reason.PROVIDER_UNAVAILABLE]


@pytest.mark.parametrize("way", ["leave", "other_method"])
def test_leaving_cancels_at_the_service(visitor: Visitor, sandbox: Sandbox, way: str) -> None:
    visitor.begin("bankidse", SLOW)
    visitor.until("waiting")
    began = time.time()
    if way == "leave":
        visitor.flow.leave.emit(Reason.IDLE)
    else:
        visitor.flow.other_method.emit()
    visitor.settled()
    [deleted] = requests(sandbox, "DELETE")
    assert deleted["time"] - began < SLOW.poll / 4
    assert len(visitor.concluded) == 1


# -- redirects ------------------------------------------------------------------------------------


def test_a_return_is_followed_by_the_verdict_at_once(visitor: Visitor, sandbox: Sandbox) -> None:
    visitor.begin("mitid", SLOW)
    visitor.until("waiting")
    assert can_connect(listener_port(visitor))
    session_id = sandbox.newest
    sandbox.act(session_id, "approve")
    status, back = get(visitor.page)
    assert (status, back is not None) == (303, True)
    returned = time.monotonic()
    assert get(str(back))[0] == 200
    visitor.until("result")
    assert time.monotonic() - returned < SLOW.poll / 4
    assert visitor.concluded[0].kind is OutcomeKind.VERIFIED
    assert not can_connect(listener_port(visitor))


def test_a_return_without_the_nonce_is_refused(visitor: Visitor, sandbox: Sandbox) -> None:
    visitor.begin("mitid", SLOW)
    visitor.until("waiting")
    sandbox.act(sandbox.newest, "approve")
    assert get(visitor.desk.settings.listener.redirect_uri)[0] == 400
    assert visitor.entered[-1] == "waiting"
    assert get(str(get(visitor.page)[1]))[0] == 200
    visitor.until("result")


LEAVE: tuple[Callable[[Visitor], Any], ...] = (
    lambda visitor: visitor.flow.leave.emit(Reason.BY_STAFF),
    lambda visitor: visitor.flow.other_method.emit(),
    lambda visitor: visitor.flow.shut_down(2.0),
)


@pytest.mark.parametrize("leave", LEAVE)
def test_the_port_is_free_once_a_redirect_is_left(
    visitor: Visitor, leave: Callable[[Visitor], Any]
) -> None:
    visitor.begin("mitid", SLOW)
    visitor.until("waiting")
    assert can_connect(listener_port(visitor))
    leave(visitor)
    assert not can_connect(listener_port(visitor))


def test_nothing_listens_for_a_code_on_the_screen(visitor: Visitor) -> None:
    visitor.begin("bankidse", SLOW)
    visitor.until("waiting")
    assert not can_connect(listener_port(visitor))


def test_a_taken_port_is_named_and_the_session_cancelled(
    visitor: Visitor, sandbox: Sandbox
) -> None:
    port = listener_port(visitor)
    with socket.create_server(("127.0.0.1", port)):
        visitor.begin("mitid", SLOW)
        visitor.until("failure")
    [outcome] = visitor.concluded
    assert outcome.reason is Reason.LISTENER_UNAVAILABLE
    assert outcome.about is not None
    assert str(port) in outcome.about
    visitor.settled()
    assert len(requests(sandbox, "DELETE")) == 1
    assert sandbox.sessions()[-1]["deleted"]
    visitor.flow.retry.emit()  # the port is free again
    visitor.until("waiting")


# -- the end of the program -----------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["configuration", "create", "poll", "userinfo", "cancel"])
def test_the_shutdown_is_bounded_whatever_hangs(
    visitor: Visitor, sandbox: Sandbox, stage: str
) -> None:
    sandbox.fault("hang", on=stage)
    if stage == "userinfo":
        sandbox.plan(approve_after=0)
    visitor.begin("bankidse", QUICK)
    # Cancelling hangs only once it is asked for, which is at the end.
    asked = {"create": "POST", "cancel": "GET", "poll": "GET"}.get(stage)
    part = "/verifications" if asked else f"/{stage}"
    visitor.qtbot.waitUntil(
        lambda: any(
            part in request["path"] and request["method"] == (asked or "GET")
            for request in sandbox.requests()
        ),
        timeout=PATIENCE,
    )
    began = time.monotonic()
    visitor.flow.shut_down(0.5)
    assert time.monotonic() - began < 8.0
    if stage == "poll":
        assert sandbox.sessions()[-1]["deleted"]
