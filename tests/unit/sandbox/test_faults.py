import contextlib
import gzip
import json
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sandbox.command import fault_table
from kiosk.sandbox.faults import FAULTS, STAGES, Faults, SimulatedFault
from tests.support.command import eventually
from tests.support.sandbox import Sandbox
from tests.unit.sandbox.hopae.test_hopae_api import REDIRECT_URI, create

PROVIDERS = "/connect/v1/providers"


class Raw:
    """One connection, byte for byte."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        host, _, port = sandbox.origin.removeprefix("http://").partition(":")
        self.socket = socket.create_connection((host, int(port)), timeout=10)

    def ask(self, method: str = "GET", path: str = PROVIDERS, body: str = "") -> None:
        lines = [
            f"{method} {path} HTTP/1.1",
            "Host: 127.0.0.1",
            f"Authorization: {self.sandbox.authorization['Authorization']}",
            f"Content-Length: {len(body)}",
            "Content-Type: application/json",
        ]
        self.socket.sendall(("\r\n".join(lines) + "\r\n\r\n" + body).encode())

    def pieces(self) -> Iterator[bytes]:
        """What arrives, as it arrives, until the answer is whole or the connection ends."""
        received = b""
        while piece := self.socket.recv(65536):
            received += piece
            yield piece
            head, end, body = received.partition(b"\r\n\r\n")
            if end and len(body) >= int(head.lower().split(b"content-length:")[1].split()[0]):
                return

    def answer(self) -> tuple[int, bytes]:
        head, _, body = b"".join(self.pieces()).partition(b"\r\n\r\n")
        return int(head.split()[1]), body


@pytest.fixture
def raw(sandbox: Sandbox) -> Iterator[Raw]:
    connection = Raw(sandbox)
    with contextlib.closing(connection.socket):
        yield connection


def fetch(sandbox: Sandbox, path: str = PROVIDERS) -> tuple[int, Any, bytes]:
    return sandbox.request("GET", path, headers=sandbox.authorization)


def test_connections_are_kept_alive(raw: Raw) -> None:
    for _ in range(3):
        raw.ask()
        assert raw.answer()[0] == 200
    assert len({request["connection"] for request in raw.sandbox.requests()}) == 1


def test_chunked_bodies_are_read(raw: Raw) -> None:
    body = b'{"providerId": "bankidse"}'
    raw.socket.sendall(
        b"POST /connect/v1/verifications HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        b"Authorization: " + raw.sandbox.authorization["Authorization"].encode() + b"\r\n"
        b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    )
    assert raw.answer()[0] == 201
    raw.ask()
    assert raw.answer()[0] == 200


def test_an_oversized_request_is_refused(raw: Raw) -> None:
    raw.socket.sendall(
        b"POST /connect/v1/verifications HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n"
    )
    assert raw.answer()[0] == 400


def test_service_unavailable(sandbox: Sandbox) -> None:
    sandbox.fault("service_unavailable")
    status, headers, _ = fetch(sandbox)
    assert (status, headers.get_content_type()) == (503, "text/plain")


def test_rate_limited_in_seconds(sandbox: Sandbox) -> None:
    sandbox.fault("rate_limited", seconds=30)
    status, headers, _ = fetch(sandbox)
    assert (status, headers["Retry-After"]) == (429, "30")


@pytest.mark.parametrize("clock", [None, "clock_ahead"])
def test_rate_limited_until_a_date_of_the_same_clock(sandbox: Sandbox, clock: str | None) -> None:
    sandbox.fault("rate_limited_date", seconds=60)
    if clock:
        sandbox.fault(clock)
    status, headers, _ = fetch(sandbox)
    wait = parsedate_to_datetime(headers["Retry-After"]) - parsedate_to_datetime(headers["Date"])
    assert status == 429
    assert timedelta(seconds=59) <= wait <= timedelta(seconds=61)


@pytest.mark.parametrize(
    ("name", "status"), [("html_error", 500), ("captive_portal", 200), ("captive_redirect", 302)]
)
def test_pages_instead_of_an_answer(sandbox: Sandbox, name: str, status: int) -> None:
    sandbox.fault(name)
    answered, headers, body = fetch(sandbox)
    assert answered == status
    assert headers.get_content_type() == "text/html"
    assert b"html" in body or headers["Location"]


def test_reset(raw: Raw) -> None:
    raw.sandbox.fault("reset", times=1)
    raw.ask()
    with pytest.raises(ConnectionResetError):
        raw.socket.recv(1)
    assert raw.sandbox.requests()[-1]["status"] is None
    assert fetch(raw.sandbox)[0] == 200


@pytest.mark.parametrize(("handled", "sessions"), [(False, 0), (True, 1)])
def test_a_reset_before_or_after_the_request_was_handled(
    raw: Raw, handled: bool, sessions: int
) -> None:
    before = len(raw.sandbox.sessions())
    raw.sandbox.fault("reset", on="create", handled=handled)
    raw.ask("POST", "/connect/v1/verifications", '{"providerId": "bankidse"}')
    with pytest.raises(ConnectionResetError):
        raw.socket.recv(1)
    assert len(raw.sandbox.sessions()) == before + sessions


def test_hang(raw: Raw) -> None:
    raw.sandbox.fault("hang", on="providers")
    raw.ask()
    raw.socket.settimeout(0.2)
    with pytest.raises(TimeoutError):
        raw.socket.recv(1)
    assert fetch(raw.sandbox, f"{PROVIDERS}/mitid/configuration")[0] == 200


@pytest.mark.slow
def test_the_sandbox_ends_while_a_client_hangs() -> None:
    with Sandbox.start("--fault", "hang") as sandbox:
        connection = Raw(sandbox)
        with contextlib.closing(connection.socket):
            connection.ask()
            deadline = time.monotonic() + 10
            while not sandbox.requests():
                assert time.monotonic() < deadline
            assert sandbox.stop() == 0
            assert connection.socket.recv(1) == b""


@pytest.mark.parametrize(("name", "part"), [("drip_head", 0), ("drip_body", 2)])
def test_drips(raw: Raw, name: str, part: int) -> None:
    raw.sandbox.fault(name, interval=0.001)
    began = time.monotonic()
    raw.ask(path="/connect/v1/verifications/nobody")
    parts = b"".join(raw.pieces()).partition(b"\r\n\r\n")
    assert time.monotonic() - began >= 0.001 * len(parts[part])
    assert parts[0].startswith(b"HTTP/1.1 404")
    assert json.loads(parts[2])["code"] == 300001


def test_a_drip_ends_when_its_client_goes(sandbox: Sandbox) -> None:
    sandbox.fault("drip_head", interval=3600, times=1)
    connection = Raw(sandbox)
    with contextlib.closing(connection.socket):
        connection.ask()
        assert connection.socket.recv(1) == b"H"
        connection.socket.shutdown(socket.SHUT_WR)
        # The sandbox closes its end, rather than wait an hour for its turn.
        assert connection.socket.recv(1) == b""


def test_late_answer(raw: Raw) -> None:
    raw.sandbox.fault("late_answer", seconds=0.3)
    began = time.monotonic()
    raw.ask()
    assert raw.answer()[0] == 200
    assert time.monotonic() - began >= 0.29
    raw.sandbox.control("DELETE", "/faults")
    raw.ask()
    assert raw.answer()[0] == 200


def test_close_after_answer(raw: Raw) -> None:
    raw.sandbox.fault("close_after_answer")
    raw.ask()
    received = b""
    while piece := raw.socket.recv(65536):
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    assert b"connection: close" not in head.lower()
    assert len(json.loads(body)) >= 12


@pytest.mark.parametrize("stage", ["create", "poll"])
def test_empty_body_and_not_json(sandbox: Sandbox, stage: str) -> None:
    session = create(sandbox, providerId="bankidse")["verificationId"]
    for name in ("empty_body", "not_json"):
        sandbox.control("DELETE", "/faults")
        sandbox.fault(name, on=stage)
        method, path, sent, right = (
            ("POST", "/verifications", {"providerId": "bankidse"}, 201)
            if stage == "create"
            else ("GET", f"/verifications/{session}", None, 200)
        )
        status, headers, body = sandbox.request(
            method, sandbox.base_url + path, sent, sandbox.authorization
        )
        assert (status, headers.get_content_type()) == (right, "application/json")
        if name == "empty_body":
            assert body == b""
        else:
            with pytest.raises(json.JSONDecodeError):
                json.loads(body)


@pytest.mark.parametrize("compressed", [False, True])
def test_huge(sandbox: Sandbox, compressed: bool) -> None:
    _, _, right = fetch(sandbox)
    sandbox.fault("huge", gzip=compressed)
    status, headers, body = fetch(sandbox)
    assert status == 200
    if compressed:
        assert headers["Content-Encoding"] == "gzip"
        assert len(body) < 100_000
        body = gzip.decompress(body)
    assert len(body) > 1_048_576
    assert json.loads(body) == json.loads(right)


@pytest.mark.parametrize("path", [PROVIDERS, f"{PROVIDERS}/mitid/configuration"])
def test_deep(sandbox: Sandbox, path: str) -> None:
    sandbox.fault("deep")
    status, _, body = fetch(sandbox, path)
    assert status == 200
    assert b"[" * 100_000 in body
    sandbox.fault("deep", levels=3)
    document = json.loads(fetch(sandbox, path)[2])
    assert (document[0] if path == PROVIDERS else document["deep"]) == [[[]]]


@pytest.mark.parametrize(("name", "hours"), [("clock_ahead", 2), ("clock_behind", -2)])
def test_the_clock(sandbox: Sandbox, name: str, hours: int) -> None:
    sandbox.fault(name)
    answer = create(sandbox, providerId="bankidse")
    _, headers, _ = fetch(sandbox)
    for moment in (
        datetime.fromisoformat(answer["createdAt"]),
        parsedate_to_datetime(headers["Date"]),
        datetime.fromisoformat(answer["expiresAt"]) - timedelta(minutes=5),
    ):
        assert abs(moment - datetime.now(UTC) - timedelta(hours=hours)) < timedelta(minutes=1)
    assert sandbox.session(answer["verificationId"])["status"] == "pending"


def test_expired(sandbox: Sandbox) -> None:
    session = create(sandbox, providerId="bankidse")["verificationId"]
    sandbox.fault("expired", times=1)
    for _ in range(2):
        assert sandbox.api("GET", f"/verifications/{session}")[1]["status"] == "expired"


def test_rotating_qr(sandbox: Sandbox) -> None:
    answer = create(sandbox, providerId="bankidse")
    path = f"/verifications/{answer['verificationId']}"
    assert "flowDetails" not in sandbox.api("GET", path)[1]
    sandbox.fault("rotating_qr")
    rotated = {sandbox.api("GET", path)[1]["flowDetails"]["qrData"]}
    deadline = time.monotonic() + 5
    while len(rotated) < 2 and time.monotonic() < deadline:
        rotated.add(sandbox.api("GET", path)[1]["flowDetails"]["qrData"])
    assert len(rotated) == 2
    assert answer["flowDetails"]["qrData"] not in rotated
    assert all(sandbox.request("GET", url)[0] == 200 for url in rotated)


def test_late_userinfo(sandbox: Sandbox) -> None:
    sandbox.fault("late_userinfo", seconds=0.3)
    sandbox.plan(approve_after=0)
    session = create(sandbox, providerId="bankidse")["verificationId"]
    status, answer = sandbox.api("GET", f"/verifications/{session}/userinfo")
    assert (status, answer["error"]["code"]) == (400, "verification_not_completed")
    path = f"/verifications/{session}/userinfo"
    eventually(lambda: sandbox.api("GET", path)[0] == 200)


def test_lost_userinfo(sandbox: Sandbox) -> None:
    sandbox.fault("lost_userinfo")
    sandbox.plan(approve_after=0)
    session = create(sandbox, providerId="bankidse")["verificationId"]
    assert sandbox.api("GET", f"/verifications/{session}/userinfo")[0] == 404
    assert sandbox.api("GET", f"/verifications/{session}")[1]["status"] == "completed"


def test_other_person(sandbox: Sandbox) -> None:
    sandbox.fault("other_person")
    sandbox.plan(approve_after=0)
    session = create(sandbox, providerId="bankidse")["verificationId"]
    _, userinfo = sandbox.api("GET", f"/verifications/{session}/userinfo")
    assert userinfo["provenance"]["_metadata"]["verification_id"] != session
    assert userinfo["user"]["family_name"] == "OTHERPERSON"


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("problem", {"title": "PROVIDER_NOT_ENABLED", "code": 400002, "status": 403}),
        ("title", {"title": "PROVIDER_NOT_ENABLED", "status": 403}),
        ("code", {"code": "PROVIDER_NOT_ENABLED"}),
        ("nested", {"error": {"code": "PROVIDER_NOT_ENABLED"}}),
    ],
)
def test_fail_code_in_each_shape(sandbox: Sandbox, shape: str, expected: dict[str, Any]) -> None:
    sandbox.fault("fail_code", code="PROVIDER_NOT_ENABLED", shape=shape)
    status, answer = sandbox.api("POST", "/verifications", {"providerId": "bankidse"})
    assert status == 403
    if "error" in expected:
        assert answer["error"].items() >= expected["error"].items()
        assert answer.keys() == {"error"}
    else:
        assert answer.items() >= expected.items()
        assert ("code" in answer) == ("code" in expected)

    session = create_despite(sandbox)
    sandbox.fault("fail_code", on="poll", code="PROVIDER_NOT_ENABLED", shape=shape)
    status, answer = sandbox.api("GET", f"/verifications/{session}")
    assert (status, answer["status"]) == (200, "failed")
    assert answer["error"].items() >= expected.get("error", expected).items()


def create_despite(sandbox: Sandbox) -> str:
    sandbox.control("DELETE", "/faults")
    return str(create(sandbox, providerId="bankidse")["verificationId"])


def test_fail_code_refuses_a_poll_where_it_has_a_status(sandbox: Sandbox) -> None:
    session = create_despite(sandbox)
    sandbox.fault("fail_code", on="poll", code="SESSION_NOT_FOUND", status=404, times=1)
    assert sandbox.api("GET", f"/verifications/{session}")[0] == 404
    assert sandbox.api("GET", f"/verifications/{session}")[1]["status"] == "pending"


@pytest.mark.parametrize("stage", sorted(set(STAGES[:7]) - {"create", "poll"}))
def test_fail_code_at_the_other_calls(sandbox: Sandbox, stage: str) -> None:
    session = create_despite(sandbox)
    sandbox.fault("fail_code", on=stage, code="SYSTEM_INTERNAL_ERROR")
    method, path = {
        "providers": ("GET", "/providers"),
        "configuration": ("GET", "/providers/mitid/configuration"),
        "cancel": ("DELETE", f"/verifications/{session}"),
        "userinfo": ("GET", f"/verifications/{session}/userinfo"),
        "evidence": ("GET", f"/verifications/{session}/evidence"),
    }[stage]
    status, answer = sandbox.api(method, path)
    assert (status, answer["title"]) == (500, "SYSTEM_INTERNAL_ERROR")


def test_wrong_session_and_unknown_status(sandbox: Sandbox) -> None:
    session = create(sandbox, providerId="bankidse")["verificationId"]
    sandbox.fault("wrong_session")
    sandbox.fault("unknown_status")
    _, answer = sandbox.api("GET", f"/verifications/{session}")
    assert answer["verificationId"] != session
    assert answer["status"] == FAULTS["unknown_status"].arguments["status"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://elsewhere.example/?a=b"])
def test_unsafe_url(sandbox: Sandbox, url: str) -> None:
    sandbox.fault("unsafe_url", url=url)
    answer = create(sandbox, providerId="mitid", redirectUri=REDIRECT_URI)
    assert answer["flowDetails"]["authorizationUrl"] == url


def test_no_flow_details_and_unknown_flow(sandbox: Sandbox) -> None:
    sandbox.fault("no_flow_details", times=1)
    assert "flowDetails" not in create(sandbox, providerId="bankidse")
    sandbox.fault("unknown_flow")
    assert create(sandbox, providerId="bankidse")["flowType"] == "dc"


def test_a_fault_strikes_as_often_as_it_says_and_where(sandbox: Sandbox) -> None:
    sandbox.fault("html_error", on="providers", times=2)
    answers = [fetch(sandbox)[0] for _ in range(3)]
    assert answers == [500, 500, 200]
    sandbox.fault("html_error", on="configuration")
    assert fetch(sandbox)[0] == 200


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("hang", {"name": "hang", "on": "any", "times": None, "handled": False}),
        ("rate_limited=30", {"seconds": 30}),
        ("fail_code=code=X_Y,shape=nested,on=poll,times=2", {"on": "poll", "times": 2}),
        ("unsafe_url=http://elsewhere.example/?a=b", {"url": "http://elsewhere.example/?a=b"}),
        ("huge=gzip=1", {"gzip": True, "bytes": 2_000_000}),
    ],
)
def test_faults_as_options(option: str, expected: dict[str, Any]) -> None:
    assert SimulatedFault.parse_option(option).document().items() >= expected.items()


@pytest.mark.parametrize("option", ["", "nothing", "lost_userinfo=3", "hang=on=never"])
def test_options_that_are_no_fault(option: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        SimulatedFault.parse_option(option)


@given(st.sampled_from(sorted(FAULTS)) | st.text(), st.text())
def test_any_option_is_a_fault_or_refused(name: str, rest: str) -> None:
    with contextlib.suppress(ValueError):
        assert SimulatedFault.parse_option(f"{name}={rest}").name in FAULTS


def test_every_fault_is_in_the_table() -> None:
    table = fault_table()
    for name, fault in FAULTS.items():
        assert f"\n{name} " in table
        assert fault.summary in table


def test_a_fault_added_again_replaces_the_first() -> None:
    faults = Faults()
    faults.add(SimulatedFault.parse({"name": "rate_limited", "seconds": 1}))
    faults.add(SimulatedFault.parse({"name": "rate_limited", "seconds": 2}))
    assert [fault["seconds"] for fault in faults.documents()] == [2]
