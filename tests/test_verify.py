"""`verify --json`: a process, real sockets, and a sandbox that does as it is told."""

from __future__ import annotations

import http.client
import itertools
import re
import signal
import socket
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import pytest

from tests.support.command import Desk, Program, environment, eventually, free_port
from tests.support.sandbox import Sandbox

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
RESULT = {
    *("event", "session", "outcome", "reason", "code", "detail"),
    *("loa", "loa_label", "attributes", "missing", "match", "provenance", "warnings"),
    "verified_at",
}


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> Desk:
    return Desk.at(sandbox, tmp_path)


def methods(sandbox: Sandbox) -> list[str]:
    return [request["method"] for request in sandbox.requests()]


def seen(sandbox: Sandbox, method: str, ending: str = "") -> bool:
    return any(
        request["method"] == method and request["path"].endswith(ending)
        for request in sandbox.requests()
    )


def visit_page(url: str, method: str = "GET") -> tuple[int, str | None]:
    """What a browser would get, without following: the status and where it is sent."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    try:
        connection.request(method, f"{parts.path}?{parts.query}" if parts.query else parts.path)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location")
    finally:
        connection.close()


# -- as specified --------------------------------------------------------------------------------


def test_by_qr(desk: Desk, sandbox: Sandbox) -> None:
    with desk.verify("bankidse") as program:
        first = program.line()
        assert set(first) == {"event", "session", "flow", "status", "qr_data", "expires_at"}
        assert (first["event"], first["flow"], first["status"]) == ("waiting", "qr", "initiated")
        session = sandbox.session(first["session"])
        assert first["qr_data"] == sandbox.origin + session["phone"]
        assert INSTANT.fullmatch(first["expires_at"])
        assert program.line()["status"] == "pending"
        sandbox.act(first["session"], "opened")
        assert program.line() == {**first, "status": "authenticating"}
        sandbox.act(first["session"], "approve")
        done = program.end()
    assert done.verdict == (0, "verified", None)
    told = done.finished
    assert set(told) == RESULT
    assert told["session"] == first["session"]
    assert told["code"] is None
    assert told["detail"] == "The person is verified."
    assert (told["loa"], told["loa_label"]) == (3, "substantial")
    assert told["attributes"]["name"] == "SANDBOX TESTPERSON"
    assert told["missing"] == ["email"]
    assert told["match"] is None
    assert told["warnings"] == []
    assert INSTANT.fullmatch(told["verified_at"])
    assert told["provenance"] == {
        "channel": {"type": "centralized_idp", "transport": "internet"},
        "credentials": [
            {
                "type": "bankidse",
                "issuer": {
                    "id": "urn:hopae:issuer:se:bankidse",
                    "authority_name": "Finansiell ID-Teknik BID AB (sandbox)",
                    "is_government": False,
                },
            }
        ],
    }
    assert done.errors == ""


def test_by_push(desk: Desk, sandbox: Sandbox) -> None:
    identifier = "PNOLT-40504040001"
    with desk.verify("smartid", "--user-data", f"registrationId={identifier}") as program:
        first = program.line()
        assert set(first) == {
            *("event", "session", "flow", "status", "expires_at"),
            *("message", "user_identifier", "control_code"),
        }
        assert first["flow"] == "push"
        assert re.fullmatch("[0-9]{4}", first["control_code"])
        assert "•" in first["user_identifier"]
        sandbox.act(first["session"], "approve")
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert identifier not in done.text
    assert "40504040001" not in done.text


def test_by_redirect_through_the_listener(sandbox: Sandbox, tmp_path: Path) -> None:
    # Polling alone would take a minute: what ends the wait is the return.
    desk = Desk.at(sandbox, tmp_path, timings={"poll": 60.0})
    with desk.verify("mitid", "--open", "none") as program:
        first = program.line()
        assert set(first) == {
            *("event", "session", "flow", "status", "expires_at", "authorization_url"),
        }
        assert first["flow"] == "redirect"
        status, back = visit_page(first["authorization_url"] + "/approve", "POST")
        assert status == 303
        assert back is not None
        assert back.startswith(desk.redirect_uri + "?")
        assert visit_page(back) == (200, None)
        done = program.end()
    assert done.verdict == (0, "verified", None)


def test_a_match(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.plan(approve_after=0)
    desk = Desk.at(sandbox, tmp_path)
    given = ("fullName=SANDBOX TESTPERSON", "dateOfBirth=1990-01-01")
    with desk.verify("mobywatel", *itertools.chain(*(("--match", g) for g in given))) as program:
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert done.finished["match"] == {
        "matched": True,
        "granularity": "per_field",
        "submitted_fields": ["fullName", "dateOfBirth"],
        "details": {
            "fullName": {"matched": True, "similarity": 100.0},
            "dateOfBirth": {"matched": True, "similarity": 100.0},
        },
    }
    assert done.finished["attributes"] == {}
    assert "SANDBOX TESTPERSON" not in done.text
    assert "1990-01-01" not in done.text


def test_claims_and_assurance_are_asked_for(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0)
    asked = ("--claim", "name", "--claim", "email", "--loa", "3", "--service", "hopae")
    with desk.verify("frejaid", *asked) as program:
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert set(done.finished["attributes"]) == {"name", "email"}
    created = next(r for r in sandbox.requests() if r["method"] == "POST")
    assert {"requestedClaims", "requestedLoa", "redirectUri"} <= set(created["keys"])


def test_a_waiting_line_only_for_what_has_changed(desk: Desk, sandbox: Sandbox) -> None:
    with desk.verify("bankidse") as program:
        lines = [program.line(), program.line()]
        polls = len(sandbox.requests())
        eventually(lambda: len(sandbox.requests()) >= polls + 5)
        sandbox.act(lines[0]["session"], "approve")
        lines += program.end().lines
    waiting = [line for line in lines if line["event"] == "waiting"]
    assert [line["status"] for line in waiting] == ["initiated", "pending", "completed"]


def test_a_rotating_code(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.fault("rotating_qr")
    with desk.verify("bankidse") as program:
        codes = [program.line()["qr_data"] for _ in range(4)]
        assert len(set(codes)) >= 3
        program.signal(signal.SIGINT)
        assert program.end().status == 130


# -- every outcome and reason that can be had ----------------------------------------------------


@pytest.mark.parametrize(
    ("plan", "arguments", "verdict"),
    [
        ({"decline_after": 0}, (), (1, "not_verified", "declined")),
        ({"cancel_after": 0}, (), (1, "cancelled", "by_person")),
        ({"lifetime": 0.5}, (), (1, "expired", "expired")),
        ({"approve_after": 0, "user": None}, (), (1, "not_verified", "person_missing")),
        (
            {"approve_after": 0.3, "loa": 2},
            ("--loa", "3"),
            (1, "not_verified", "assurance_too_low"),
        ),
        (
            {"approve_after": 0, "answers": {"userinfo": {"hopae_loa": 1}}},
            ("--loa", "3"),
            (1, "not_verified", "assurance_too_low"),
        ),
        ({"flow_details": {"qrData": ""}}, (), (1, "failed", "bad_answer")),
    ],
)
def test_how_a_session_ends(
    desk: Desk,
    sandbox: Sandbox,
    plan: dict[str, Any],
    arguments: tuple[str, ...],
    verdict: tuple[int, str, str],
) -> None:
    sandbox.plan(**plan)
    with desk.verify("bankidse", *arguments) as program:
        done = program.end()
    assert done.verdict == verdict
    assert done.finished["detail"].endswith(".")
    assert "SANDBOX" not in done.text


def test_a_comparison_that_fails(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.plan(approve_after=0)
    desk = Desk.at(sandbox, tmp_path)
    given = ("--match", "fullName=Somebody Else", "--match", "dateOfBirth=1990-01-01")
    with desk.verify("mobywatel", *given) as program:
        done = program.end()
    assert done.verdict == (1, "not_verified", "match_failed")
    assert done.finished["match"]["details"]["fullName"]["matched"] is False
    assert "Somebody" not in done.text


@pytest.mark.parametrize(
    ("code", "status", "outcome", "reason"),
    [
        ("AUTH_INVALID_CREDENTIALS", 401, "failed", "credentials_rejected"),
        ("PROVIDER_AUTHENTICATION_FAILED", 401, "not_verified", "declined"),
        ("PROVIDER_NOT_ENABLED", 403, "failed", "provider_not_enabled"),
        ("PROVIDER_UNAVAILABLE", 503, "failed", "provider_unavailable"),
        ("VALIDATION_INVALID_USER_DATA", 400, "failed", "user_data_rejected"),
        ("VALIDATION_UNPROCESSABLE", 422, "failed", "assurance_unavailable"),
        ("PROVIDER_CONFIGURATION_ERROR", 400, "failed", "configuration"),
    ],
)
def test_a_refusal(
    desk: Desk, sandbox: Sandbox, code: str, status: int, outcome: str, reason: str
) -> None:
    sandbox.fault("fail_code", on="create", code=code, status=status)
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.verdict == (1, outcome, reason)
    assert done.finished["code"] == code
    assert done.finished["session"] is None
    assert code not in done.finished["detail"]
    assert "DELETE" not in methods(sandbox)
    assert methods(sandbox).count("POST") == 1


@pytest.mark.parametrize(
    ("code", "status", "outcome", "reason"),
    [
        ("PROVIDER_AUTHENTICATION_FAILED", 0, "not_verified", "declined"),
        ("LOA_NOT_SATISFIED", 0, "not_verified", "assurance_too_low"),
        ("SYSTEM_INTERNAL_ERROR", 0, "failed", "provider_unavailable"),
        ("SESSION_NOT_FOUND", 404, "failed", "session_lost"),
        ("AUTH_INVALID_CLIENT", 401, "failed", "credentials_rejected"),
    ],
)
def test_a_session_that_fails(
    desk: Desk, sandbox: Sandbox, code: str, status: int, outcome: str, reason: str
) -> None:
    sandbox.fault("fail_code", on="poll", code=code, status=status)
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.verdict == (1, outcome, reason)
    assert done.finished["code"] == code


def test_a_service_that_is_not_there(tmp_path: Path) -> None:
    desk = Desk(tmp_path, f"http://127.0.0.1:{free_port()}/v1", "id", "secret")
    with desk.verify("bankidse") as program:
        assert program.end().verdict == (1, "failed", "network")


def test_a_service_without_tls(sandbox: Sandbox, tmp_path: Path) -> None:
    address = sandbox.base_url.replace("http:", "https:")
    with Desk(tmp_path, address, "id", "secret").verify("bankidse") as program:
        assert program.end().verdict == (1, "failed", "tls")


def test_a_port_that_is_taken(sandbox: Sandbox, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        desk = Desk.at(sandbox, tmp_path, redirect_uri=f"http://localhost:{port}/callback")
        with desk.verify("mitid", "--open", "none") as program:
            done = program.end()
    assert done.verdict == (1, "failed", "listener_unavailable")
    assert str(port) in done.finished["detail"]
    assert seen(sandbox, "DELETE")


# -- weather and worse ---------------------------------------------------------------------------

VERIFIED = (0, "verified", None)
FAULTS: list[tuple[dict[str, Any], tuple[int, str, str | None]]] = [
    ({"name": "service_unavailable", "on": "create"}, (1, "failed", "provider_unavailable")),
    ({"name": "service_unavailable", "on": "poll", "times": 2}, VERIFIED),
    ({"name": "service_unavailable", "on": "poll"}, (1, "expired", "expired")),
    ({"name": "service_unavailable", "on": "userinfo"}, (1, "failed", "bad_answer")),
    ({"name": "rate_limited", "on": "create", "seconds": 60}, (1, "failed", "rate_limited")),
    ({"name": "rate_limited", "on": "create", "seconds": 0, "times": 1}, VERIFIED),
    ({"name": "rate_limited_date", "on": "create", "seconds": 90}, (1, "failed", "rate_limited")),
    ({"name": "rate_limited_date", "on": "poll", "seconds": 1, "times": 1}, VERIFIED),
    ({"name": "html_error", "on": "create"}, (1, "failed", "provider_unavailable")),
    ({"name": "html_error", "on": "poll", "times": 1}, VERIFIED),
    ({"name": "captive_portal", "on": "create"}, (1, "failed", "bad_answer")),
    ({"name": "captive_portal", "on": "poll", "times": 1}, VERIFIED),
    ({"name": "captive_redirect", "on": "create"}, (1, "failed", "bad_answer")),
    ({"name": "captive_redirect", "on": "userinfo"}, (1, "failed", "bad_answer")),
    ({"name": "reset", "on": "create"}, (1, "failed", "network")),
    ({"name": "reset", "on": "poll", "times": 1}, VERIFIED),
    ({"name": "reset", "on": "evidence"}, VERIFIED),
    ({"name": "reset", "on": "configuration"}, VERIFIED),
    ({"name": "hang", "on": "create"}, (1, "failed", "network")),
    ({"name": "hang", "on": "poll", "times": 1}, VERIFIED),
    ({"name": "hang", "on": "userinfo"}, (1, "failed", "network")),
    ({"name": "empty_body", "on": "create"}, (1, "failed", "bad_answer")),
    ({"name": "empty_body", "on": "userinfo"}, (1, "failed", "bad_answer")),
    ({"name": "not_json", "on": "create"}, (1, "failed", "bad_answer")),
    ({"name": "not_json", "on": "poll", "times": 1}, VERIFIED),
    ({"name": "huge", "on": "create"}, (1, "failed", "bad_answer")),
    ({"name": "huge", "on": "poll", "times": 1, "gzip": True}, VERIFIED),
    ({"name": "deep", "on": "create"}, (1, "failed", "bad_answer")),
    ({"name": "late_answer", "on": "create", "seconds": 0.3}, VERIFIED),
    ({"name": "drip_head", "on": "create"}, (1, "failed", "network")),
    ({"name": "drip_body", "on": "poll", "times": 1}, VERIFIED),
    ({"name": "close_after_answer", "on": "any"}, VERIFIED),
    ({"name": "expired", "on": "poll"}, (1, "expired", "expired")),
    ({"name": "late_userinfo", "seconds": 0.5}, VERIFIED),
    ({"name": "late_userinfo", "seconds": 60}, (1, "failed", "bad_answer")),
    ({"name": "lost_userinfo"}, (1, "failed", "bad_answer")),
    ({"name": "lost_userinfo", "times": 1}, VERIFIED),
    ({"name": "other_person"}, (1, "not_verified", "wrong_session")),
    ({"name": "wrong_session", "times": 1}, VERIFIED),
    ({"name": "wrong_session"}, (1, "expired", "expired")),
    ({"name": "unknown_status", "times": 1}, VERIFIED),
    ({"name": "unknown_status"}, (1, "expired", "expired")),
    ({"name": "no_flow_details"}, (1, "failed", "bad_answer")),
    ({"name": "unknown_flow"}, (1, "failed", "unsupported_flow")),
]


@pytest.mark.parametrize(
    ("fault", "verdict"),
    FAULTS,
    ids=["-".join(str(value) for value in fault.values()) for fault, _verdict in FAULTS],
)
def test_a_fault(
    desk: Desk, sandbox: Sandbox, fault: dict[str, Any], verdict: tuple[int, str, str | None]
) -> None:
    is_over = verdict[1] == "expired" and fault["name"] != "expired"
    sandbox.plan(approve_after=0.3, lifetime=1.0 if is_over else 60.0)
    sandbox.fault(**fault)
    with desk.verify("bankidse") as program:
        done = program.end(within=8.0)
    assert done.verdict == verdict
    assert "OTHERPERSON" not in done.text
    assert "Traceback" not in done.errors
    if fault["name"] != "unknown_status":  # which is logged
        assert done.errors == ""


def test_every_fault_of_the_sandbox_is_tried(sandbox: Sandbox) -> None:
    from kiosk.sandbox.faults import FAULTS as KNOWN

    elsewhere = {"clock_ahead", "clock_behind", "rotating_qr", "fail_code", "unsafe_url"}
    assert {fault["name"] for fault, _verdict in FAULTS} | elsewhere == set(KNOWN)


@pytest.mark.parametrize("fault", ["no_flow_details", "unknown_flow"])
def test_a_session_that_cannot_be_shown_is_cancelled(
    desk: Desk, sandbox: Sandbox, fault: str
) -> None:
    sandbox.fault(fault)
    with desk.verify("bankidse") as program:
        done = program.end()
    assert sandbox.sessions()[-1]["deleted"]
    assert not any(line["event"] == "waiting" for line in done.lines)


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "http://example.com/", "file:///etc/passwd"),
        *("https://user@example.com/", "https://exa mple.com/", "https:\\\\example.com"),
    ],
)
def test_an_unsafe_page_is_not_told(desk: Desk, sandbox: Sandbox, url: str) -> None:
    sandbox.fault("unsafe_url", url=url)
    with desk.verify("mitid", "--open", "none") as program:
        done = program.end()
    assert done.verdict == (1, "failed", "unsafe_url")
    assert url not in done.text
    assert sandbox.sessions()[-1]["deleted"]


@pytest.mark.parametrize("fault", ["clock_ahead", "clock_behind"])
def test_a_clock_that_is_two_hours_off(desk: Desk, sandbox: Sandbox, fault: str) -> None:
    sandbox.plan(approve_after=0.3)
    sandbox.fault(fault)
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.verdict == VERIFIED
    assert done.finished["warnings"] == ["clock_offset"]


def test_another_persons_data_is_not_told(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0)
    sandbox.fault("other_person")
    with desk.verify("frejaid") as program:
        done = program.end()
    assert done.verdict == (1, "not_verified", "wrong_session")
    for theirs in ("OTHERPERSON", "otherperson", "1970-02-02"):
        assert theirs not in done.text + done.errors


# -- interruptions -------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupted_while_it_waits(desk: Desk, sandbox: Sandbox, number: signal.Signals) -> None:
    with desk.verify("bankidse") as program:
        session = program.line()["session"]
        program.signal(number)
        done = program.end(within=3.0)
    assert done.verdict == (130, "cancelled", "by_staff")
    assert done.finished["session"] == session
    assert sandbox.session(session)["deleted"]


def test_interrupted_while_a_poll_hangs(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.fault("hang", on="poll")
    with desk.verify("bankidse") as program:
        session = program.line()["session"]
        eventually(lambda: seen(sandbox, "GET", session))
        program.signal(signal.SIGINT)
        done = program.end(within=3.0)
    assert done.verdict == (130, "cancelled", "by_staff")
    assert sandbox.session(session)["deleted"]


def test_interrupted_while_creation_hangs(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.fault("hang", on="create")
    with desk.verify("bankidse") as program:
        eventually(lambda: seen(sandbox, "POST"))
        program.signal(signal.SIGTERM)
        done = program.end(within=6.0)
    assert done.verdict == (130, "cancelled", "by_staff")
    assert done.finished["session"] is None


def test_interrupted_before_creation_is_answered(desk: Desk, sandbox: Sandbox) -> None:
    sandbox.fault("late_answer", on="create", seconds=0.4)
    with desk.verify("bankidse") as program:
        eventually(lambda: seen(sandbox, "POST"))
        program.signal(signal.SIGINT)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert sandbox.sessions()[-1]["deleted"]


def test_interrupted_while_the_verdict_hangs(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = Desk.at(sandbox, tmp_path, timings={"read_timeout": 20, "finish": 20})
    sandbox.plan(approve_after=0)
    sandbox.fault("hang", on="userinfo")
    with desk.verify("bankidse") as program:
        eventually(lambda: seen(sandbox, "GET", "userinfo"))
        program.signal(signal.SIGINT)
        done = program.end(within=3.0)
    assert done.verdict == (130, "cancelled", "by_staff")
    assert "attributes" not in done.finished


def test_a_second_interruption_ends_at_once(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = Desk.at(sandbox, tmp_path, timings={"read_timeout": 20, "answer_timeout": 20})
    sandbox.fault("hang", on="cancel")
    with desk.verify("bankidse") as program:
        program.line()
        program.signal(signal.SIGINT)
        eventually(lambda: seen(sandbox, "DELETE"))
        program.signal(signal.SIGINT)
        assert program.end(within=1.0).status == 130


def test_a_cancellation_that_hangs_holds_nobody_up(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = Desk.at(sandbox, tmp_path, timings={"read_timeout": 60, "answer_timeout": 60})
    sandbox.fault("hang", on="cancel")
    with desk.verify("bankidse") as program:
        program.line()
        program.signal(signal.SIGINT)
        assert program.end(within=7.0).verdict == (130, "cancelled", "by_staff")


def test_a_reader_that_goes_away(desk: Desk, sandbox: Sandbox) -> None:
    with desk.verify("bankidse") as program:
        session = program.line()["session"]
        program.close_output()  # and nothing changes any more
        done = program.end(within=5.0)
    assert done.status == 1
    assert done.errors == ""
    assert sandbox.session(session)["deleted"]


# -- what is not even begun ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "given",
    [
        (),
        ("--user-data", "registrationId=4711"),
        ("--user-data", "registrationId=PNOLT-40504040001\n4711"),
        ("--user-data", "registrationId=pnolt-40504040001"),
    ],
)
def test_user_data_of_the_wrong_form_is_not_sent(
    desk: Desk, sandbox: Sandbox, given: tuple[str, ...]
) -> None:
    with desk.verify("smartid", *given) as program:
        done = program.end()
    assert done.verdict == (1, "failed", "user_data_rejected")
    assert set(methods(sandbox)) <= {"GET"}
    assert "4711" not in done.text


# -- the embedded sandbox ------------------------------------------------------------------------


def sandbox_of(program: Program) -> psutil.Process:
    """The sandbox's process, once it is there."""
    children = eventually(psutil.Process(program.pid).children)
    return children[0]


def is_gone(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_without_a_configuration_on_a_sandbox_of_its_own(tmp_path: Path) -> None:
    with Program("verify", "bankidse", "--json", env=environment(tmp_path)) as program:
        embedded = sandbox_of(program)
        assert program.line()["flow"] == "qr"
        program.signal(signal.SIGINT)
        assert program.end().verdict == (130, "cancelled", "by_staff")
    assert is_gone(embedded)
    assert list(tmp_path.rglob("*")) == []


def test_the_sandbox_ends_with_a_kiosk_that_is_killed(tmp_path: Path) -> None:
    with Program("verify", "bankidse", "--json", env=environment(tmp_path)) as program:
        embedded = sandbox_of(program)
        program.line()
        program.signal(signal.SIGKILL)
        eventually(lambda: is_gone(embedded))


def test_interrupted_while_the_sandbox_starts(tmp_path: Path) -> None:
    with Program("verify", "bankidse", "--json", env=environment(tmp_path)) as program:
        embedded = sandbox_of(program)
        program.signal(signal.SIGTERM)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert is_gone(embedded)
