"""The worker against the sandbox, over real sockets: interruptions, weather, deadlines."""

from __future__ import annotations

import statistics
import time
from itertools import pairwise
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visit import worker as worker_module
from kiosk.visit.domain import OutcomeKind, Reason, VerificationRequest
from kiosk.visit.worker import Pace
from tests.support.sandbox import Sandbox
from tests.unit.visit.work import QUICK, at_work, opener, requests

SLOW = Pace(poll=30.0, poll_active=30.0, finish=1.0)
PROMPT = 0.2
"""Seconds in which a cancellation has to leave."""

SOON = 0.01
"""Seconds after creation: not yet in the answer to that, but in the first look."""

SMARTID = VerificationRequest("smartid", user_data={"registrationId": "PNOLT-40504040001"})
IDIN = VerificationRequest("idin", redirect_uri="http://localhost:3000/callback")


def stages(sandbox: Sandbox) -> list[str]:
    """What was asked, in the words of the faults."""
    last = {"userinfo": "userinfo", "evidence": "evidence", "configuration": "configuration"}
    by_method = {"POST": "create", "GET": "poll", "DELETE": "cancel"}
    return [
        last.get(request["path"].rpartition("/")[2], by_method[request["method"]])
        for request in sandbox.requests()
    ]


# -- interruptions --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stage", "cancels"),
    [("configuration", 0), ("poll", 1), ("userinfo", 0), ("evidence", 0)],
)
def test_a_hanging_request_is_given_up_at_once(
    qtbot: QtBot, sandbox: Sandbox, stage: str, cancels: int
) -> None:
    sandbox.fault("hang", on=stage)
    if stage in {"userinfo", "evidence"}:
        sandbox.plan(approve_after=SOON)
    with at_work(qtbot, opener(sandbox)) as work:
        work.until(lambda: stage in stages(sandbox))
        began = time.time()
        work.worker.close()
        work.until_reported("closed")
        assert work.when("closed") - began < PROMPT
        deletes = requests(sandbox, "DELETE")
        assert len(deletes) == cancels
        assert all(request["time"] - began < PROMPT for request in deletes)
    if cancels:
        assert sandbox.sessions()[-1]["deleted"]


def test_a_late_creation_is_cancelled_as_soon_as_it_names_its_session(
    qtbot: QtBot, sandbox: Sandbox
) -> None:
    sandbox.fault("late_answer", on="create", seconds=0.6)
    with at_work(qtbot, opener(sandbox)) as work:
        work.until(lambda: "create" in stages(sandbox))
        work.worker.close()
        work.until_reported("closed")
        [created], [deleted] = requests(sandbox, "POST"), requests(sandbox, "DELETE")
        assert 0.6 <= deleted["time"] - created["time"] < 0.6 + PROMPT
        assert work.names == ["closed"]
    assert sandbox.sessions()[-1]["deleted"]


@pytest.mark.parametrize("stage", ["create", "cancel"])
def test_what_still_hangs_is_left_when_the_program_ends(
    qtbot: QtBot, sandbox: Sandbox, stage: str
) -> None:
    sandbox.fault("hang", on=stage)
    with at_work(qtbot, opener(sandbox)) as work:
        work.until(lambda: ("create" if stage == "create" else "poll") in stages(sandbox))
        work.worker.close()
        work.until(lambda: stage in stages(sandbox))
        began = time.time()
        work.worker.abandon()
        work.until_reported("closed")
        assert work.when("closed") - began < PROMPT


def test_the_pause_between_two_looks_is_interrupted(qtbot: QtBot, sandbox: Sandbox) -> None:
    with at_work(qtbot, opener(sandbox), pace=SLOW) as work:
        work.until_reported("started")
        began = time.time()
        work.worker.close()
        work.until_reported("closed")
        [deleted] = requests(sandbox, "DELETE")
        assert deleted["time"] - began < PROMPT


def test_a_cancellation_is_tried_once_more(qtbot: QtBot, sandbox: Sandbox) -> None:
    with at_work(qtbot, opener(sandbox), pace=SLOW) as work:
        work.until_reported("started")
        sandbox.fault("reset", on="cancel", times=1)
        work.worker.close()
        work.until_reported("closed")
    assert len(requests(sandbox, "DELETE")) == 2
    assert sandbox.sessions()[-1]["deleted"]


# -- creating -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "arguments", "reason"),
    [
        ("reset", {"handled": True}, Reason.NETWORK),
        ("reset", {}, Reason.NETWORK),
        ("hang", {"handled": True}, Reason.NETWORK),
        ("drip_head", {"interval": 0.1}, Reason.NETWORK),
        ("drip_body", {"interval": 0.1}, Reason.NETWORK),
        ("service_unavailable", {}, Reason.PROVIDER_UNAVAILABLE),
        ("html_error", {}, Reason.PROVIDER_UNAVAILABLE),
        ("captive_portal", {}, Reason.BAD_ANSWER),
        ("captive_redirect", {}, Reason.BAD_ANSWER),
        ("empty_body", {}, Reason.BAD_ANSWER),
        ("not_json", {}, Reason.BAD_ANSWER),
        ("huge", {}, Reason.BAD_ANSWER),
        ("fail_code", {"code": "AUTH_INVALID_CLIENT"}, Reason.CREDENTIALS_REJECTED),
        ("rate_limited", {"seconds": 31}, Reason.RATE_LIMITED),
        ("rate_limited_date", {"seconds": 40}, Reason.RATE_LIMITED),
    ],
)
def test_creating_is_not_repeated(
    qtbot: QtBot, sandbox: Sandbox, fault: str, arguments: dict[str, Any], reason: Reason
) -> None:
    sandbox.fault(fault, on="create", **arguments)
    with at_work(qtbot, opener(sandbox, answer_timeout=0.5)) as work:
        assert work.to_the_end().reason is reason
        assert "started" not in work.names
    assert len(requests(sandbox, "POST")) == 1


@pytest.mark.parametrize("fault", ["rate_limited", "rate_limited_date"])
def test_creating_waits_once_for_the_rate(qtbot: QtBot, sandbox: Sandbox, fault: str) -> None:
    # A date is whole seconds: what it says is up to a second less than what was meant.
    seconds = 1 if fault == "rate_limited" else 2
    sandbox.fault(fault, on="create", seconds=seconds, times=1)
    with at_work(qtbot, opener(sandbox)) as work:
        work.until_reported("started")
        first, second = requests(sandbox, "POST")
        assert second["time"] - first["time"] > 0.9


def test_creating_does_not_wait_twice_for_the_rate(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.fault("rate_limited", on="create", seconds=0)
    with at_work(qtbot, opener(sandbox)) as work:
        assert work.to_the_end().reason is Reason.RATE_LIMITED
    assert len(requests(sandbox, "POST")) == 2


def test_the_wait_for_the_rate_is_interrupted(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.fault("rate_limited", on="create", seconds=30)
    with at_work(qtbot, opener(sandbox)) as work:
        work.until(lambda: "create" in stages(sandbox))
        work.worker.close()
        work.until_reported("closed")
    assert len(requests(sandbox, "POST")) == 1


@pytest.mark.parametrize(
    ("fault", "request_", "reason"),
    [
        ("unsafe_url", IDIN, Reason.UNSAFE_URL),
        ("no_flow_details", VerificationRequest("bankidse"), Reason.BAD_ANSWER),
        ("unknown_flow", VerificationRequest("bankidse"), Reason.UNSUPPORTED_FLOW),
    ],
)
def test_a_session_that_cannot_be_used_is_cancelled(
    qtbot: QtBot, sandbox: Sandbox, fault: str, request_: VerificationRequest, reason: Reason
) -> None:
    sandbox.fault(fault)
    with at_work(qtbot, opener(sandbox), request_) as work:
        assert work.to_the_end().reason is reason
        assert "started" not in work.names
    assert len(requests(sandbox, "DELETE")) == 1
    assert sandbox.sessions()[-1]["deleted"]


def test_what_does_not_fit_the_form_is_not_sent(qtbot: QtBot, sandbox: Sandbox) -> None:
    request = VerificationRequest("smartid", user_data={"registrationId": "nonsense"})
    with at_work(qtbot, opener(sandbox), request) as work:
        outcome = work.to_the_end()
    assert (outcome.reason, outcome.fields) == (Reason.USER_DATA_REJECTED, ("registrationId",))
    assert requests(sandbox, "POST") == []


# -- following ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "arguments"),
    [
        ("service_unavailable", {}),
        ("rate_limited", {"seconds": 0}),
        ("rate_limited_date", {"seconds": 0}),
        ("html_error", {}),
        ("captive_portal", {}),
        ("captive_redirect", {}),
        ("reset", {}),
        ("hang", {}),
        ("empty_body", {}),
        ("not_json", {}),
        ("huge", {}),
        ("huge", {"gzip": True}),
        ("deep", {}),
        ("drip_head", {"interval": 0.05}),
        ("drip_body", {"interval": 0.05}),
        ("wrong_session", {}),
        ("fail_code", {"code": "SYSTEM_INTERNAL_ERROR", "status": 500}),
        ("fail_code", {"code": "VALIDATION_INVALID_PARAMETER", "status": 400}),
    ],
)
def test_weather_passes(
    qtbot: QtBot, sandbox: Sandbox, fault: str, arguments: dict[str, Any]
) -> None:
    sandbox.plan(approve_after=SOON)
    sandbox.fault(fault, on="poll", times=2, **arguments)
    with at_work(qtbot, opener(sandbox, answer_timeout=0.3)) as work:
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
        connections = [value for name, value in work.reports if name == "connection"]
        assert connections == [False, True]
    assert len(requests(sandbox, "POST")) == 1
    assert requests(sandbox, "DELETE") == []


@pytest.mark.parametrize("fault", ["service_unavailable", "reset", "hang", "captive_portal"])
def test_weather_lasts_no_longer_than_the_session(
    qtbot: QtBot, sandbox: Sandbox, fault: str
) -> None:
    """A poll that hangs is given up at the end of the session, not after its own timeout."""
    sandbox.plan(lifetime=0.8)
    sandbox.fault(fault, on="poll")
    with at_work(qtbot, opener(sandbox)) as work:
        assert work.to_the_end().reason is Reason.EXPIRED
        created = sandbox.sessions()[-1]["created_at"]
        # The service's clock is known to the second, from the head of its answer.
        assert work.when("ended") - created < 0.8 + 1.0 + 0.3
        [deleted] = requests(sandbox, "DELETE")
        assert deleted["time"] >= work.when("ended") - PROMPT


def test_retry_after_is_waited_for(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=SOON)
    sandbox.fault("rate_limited", on="poll", seconds=1, times=1)
    with at_work(qtbot, opener(sandbox)) as work:
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
        first, second = requests(sandbox, "GET")
        assert second["time"] - first["time"] >= 1.0


def test_retry_after_does_not_outlast_the_session(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.plan(lifetime=0.8)
    sandbox.fault("rate_limited", on="poll", seconds=600)
    with at_work(qtbot, opener(sandbox)) as work:
        assert work.to_the_end().reason is Reason.EXPIRED
    assert len(requests(sandbox, "GET")) == 1


def test_a_return_is_looked_at_in_spite_of_a_long_wait(qtbot: QtBot, sandbox: Sandbox) -> None:
    with at_work(qtbot, opener(sandbox), IDIN, SLOW) as work:
        work.until_reported("started")
        session_id = sandbox.newest
        sandbox.act(session_id, "approve")
        returned = time.time()
        work.worker.came_back("")
        work.to_the_end()
        assert work.outcome.kind is OutcomeKind.VERIFIED
        assert work.when("ended") - returned < SLOW.poll / 4


def gaps(sandbox: Sandbox) -> list[float]:
    times = [request["time"] for request in requests(sandbox, "GET")]
    return sorted(after - before for before, after in pairwise(times))


def test_looks_are_paced_from_start_to_start(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.fault("late_answer", on="poll", seconds=0.8)
    with at_work(qtbot, opener(sandbox), pace=Pace(1.0, 1.0, 1.0)) as work:
        work.until(lambda: len(requests(sandbox, "GET")) >= 6)
    # From end to start it would be 1.8; one that came late brings the next one closer.
    assert 0.95 <= statistics.median(gaps(sandbox)) < 1.6


def test_looks_come_closer_while_the_person_is_acting(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.plan(acting_after=0)
    with at_work(qtbot, opener(sandbox), pace=Pace(2.0, 0.05, 1.0)) as work:
        work.until(lambda: len(requests(sandbox, "GET")) >= 8)
    assert gaps(sandbox)[3] < 1.0
    with_return = Pace(30.0, 0.05, 1.0)
    sandbox.reset()
    with at_work(qtbot, opener(sandbox), IDIN, with_return) as work:
        work.until_reported("started")
        work.worker.came_back("")
        work.until(lambda: len(requests(sandbox, "GET")) >= 5)
    assert gaps(sandbox)[2] < 10.0


@pytest.mark.parametrize("fault", ["hang", "service_unavailable"])
def test_a_lost_connection_is_said_and_said_back(
    qtbot: QtBot, sandbox: Sandbox, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "SILENCE", 0.3)
    monkeypatch.setattr(worker_module, "PATIENCE", 0.1)
    sandbox.fault(fault, on="poll", times=1)
    with at_work(qtbot, opener(sandbox, answer_timeout=1.5)) as work:
        work.until_reported("connection")
        assert work.when("connection") - work.when("started") < 0.3 + 0.5
        work.until(lambda: work.names.count("connection") == 2)
        assert [value for name, value in work.reports if name == "connection"] == [False, True]


def test_a_lost_connection_is_said_within_five_seconds() -> None:
    """Worst is a connection that is lost right after an answer."""
    poll = 3.0
    assert max(worker_module.SILENCE, poll + worker_module.PATIENCE) <= 4.5


def test_what_ends_the_wait(qtbot: QtBot, sandbox: Sandbox) -> None:
    for code, status, reason, cancels in (
        ("AUTH_INVALID_CREDENTIALS", 401, Reason.CREDENTIALS_REJECTED, 1),
        ("SESSION_NOT_FOUND", 404, Reason.SESSION_LOST, 0),
    ):
        sandbox.reset()
        sandbox.fault("fail_code", on="poll", code=code, status=status)
        with at_work(qtbot, opener(sandbox)) as work:
            assert work.to_the_end().reason is reason
        assert len(requests(sandbox, "DELETE")) == cancels


def test_a_session_that_ended_by_itself_is_not_cancelled(qtbot: QtBot, sandbox: Sandbox) -> None:
    for plan, reason in (
        ({"decline_after": SOON}, Reason.DECLINED),
        ({"cancel_after": SOON}, Reason.BY_PERSON),
        ({"fail_code": "PROVIDER_ERROR", "decline_after": SOON}, Reason.PROVIDER_UNAVAILABLE),
    ):
        sandbox.reset()
        sandbox.plan(**plan)
        with at_work(qtbot, opener(sandbox)) as work:
            assert work.to_the_end().reason is reason
        assert requests(sandbox, "DELETE") == []


# -- finishing ------------------------------------------------------------------------------------


def test_completed_in_time_counts_though_the_verdict_comes_after_the_end(
    qtbot: QtBot, sandbox: Sandbox
) -> None:
    sandbox.plan(approve_after=SOON, lifetime=1.0)
    sandbox.fault("late_userinfo", seconds=2.2)
    pace = Pace(poll=0.05, poll_active=0.1, finish=5.0)
    with at_work(qtbot, opener(sandbox), pace=pace) as work:
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
        assert work.when("ended") > sandbox.sessions()[-1]["expires_at"] + 1.0
    assert requests(sandbox, "DELETE") == []


@pytest.mark.parametrize(
    ("fault", "arguments", "reason"),
    [
        ("late_userinfo", {"seconds": 60}, Reason.BAD_ANSWER),
        ("lost_userinfo", {}, Reason.BAD_ANSWER),
        ("service_unavailable", {"on": "userinfo"}, Reason.BAD_ANSWER),
        ("hang", {"on": "userinfo"}, Reason.NETWORK),
        ("reset", {"on": "userinfo"}, Reason.NETWORK),
    ],
)
def test_a_verdict_that_does_not_come_is_no_verdict(
    qtbot: QtBot, sandbox: Sandbox, fault: str, arguments: dict[str, Any], reason: Reason
) -> None:
    sandbox.plan(approve_after=SOON)
    sandbox.fault(fault, **arguments)
    pace = Pace(poll=0.05, poll_active=0.02, finish=0.5)
    with at_work(qtbot, opener(sandbox), pace=pace) as work:
        assert work.to_the_end().reason is reason
        # Not before its time, and not as long as a call may hang.
        assert 0.4 < work.when("ended") - work.when("completed") < 30.0
    assert requests(sandbox, "DELETE") == []


def test_a_verdict_that_was_lost_for_a_moment_is_found(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=SOON)
    sandbox.fault("lost_userinfo", times=2)
    with at_work(qtbot, opener(sandbox)) as work:
        assert work.to_the_end().kind is OutcomeKind.VERIFIED


def test_the_evidence_comes_after_the_verdict_and_may_be_missing(
    qtbot: QtBot, sandbox: Sandbox
) -> None:
    sandbox.plan(approve_after=SOON, count=2)
    with at_work(qtbot, opener(sandbox)) as work:
        work.to_the_end()
        assert work.names[-4:] == ["completed", "ended", "evidenced", "closed"]
        assert dict(work.reports)["evidenced"] == ("signature", "ocsp_response")
    sandbox.fault("html_error", on="evidence")
    with at_work(qtbot, opener(sandbox), pace=QUICK) as work:
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
        assert "evidenced" not in work.names


def test_a_push_session_is_followed_with_its_control_code(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.plan(acting_after=0.1, approve_after=0.2)
    with at_work(qtbot, opener(sandbox), SMARTID) as work:
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
        assert work.names.count("progressed") >= 1


def test_one_connection_serves_a_wait_and_one_the_result(qtbot: QtBot, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0.3)
    with at_work(qtbot, opener(sandbox)) as work:
        work.to_the_end()
    in_session = [request for request in sandbox.requests() if "/verifications" in request["path"]]
    assert len(in_session) > 4
    [result] = [request for request in in_session if request["path"].endswith("/userinfo")]
    before = [request["connection"] for request in in_session[: in_session.index(result)]]
    assert len(set(before)) == 1
    others = [request["connection"] for request in in_session if request is not result]
    assert result["connection"] not in others
