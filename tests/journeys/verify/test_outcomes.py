"""Every outcome and reason that `verify --json` can end with, and what it says of each."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import ConfiguredDesk, free_port
from tests.support.sandbox import Sandbox
from tests.support.verify import methods, seen


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
    desk: ConfiguredDesk,
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
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    submitted = ("--match", "fullName=Somebody Else", "--match", "dateOfBirth=1990-01-01")
    with desk.verify("mobywatel", *submitted) as program:
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
    desk: ConfiguredDesk, sandbox: Sandbox, code: str, status: int, outcome: str, reason: str
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
    desk: ConfiguredDesk, sandbox: Sandbox, code: str, status: int, outcome: str, reason: str
) -> None:
    sandbox.fault("fail_code", on="poll", code=code, status=status)
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.verdict == (1, outcome, reason)
    assert done.finished["code"] == code


def test_a_service_that_is_not_there(tmp_path: Path) -> None:
    desk = ConfiguredDesk(tmp_path, f"http://127.0.0.1:{free_port()}/v1", "id", "secret")
    with desk.verify("bankidse") as program:
        assert program.end().verdict == (1, "failed", "network")


def test_a_service_without_tls(sandbox: Sandbox, tmp_path: Path) -> None:
    address = sandbox.base_url.replace("http:", "https:")
    with ConfiguredDesk(tmp_path, address, "id", "secret").verify("bankidse") as program:
        assert program.end().verdict == (1, "failed", "tls")


def test_a_port_that_is_taken(sandbox: Sandbox, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        desk = ConfiguredDesk.at(
            sandbox, tmp_path, redirect_uri=f"http://localhost:{port}/callback"
        )
        with desk.verify("mitid", "--open", "none") as program:
            done = program.end()
    assert done.verdict == (1, "failed", "listener_unavailable")
    assert str(port) in done.finished["detail"]
    assert seen(sandbox, "DELETE")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--user-data", "registrationId=4711"),
        ("--user-data", "registrationId=PNOLT-40504040001\n4711"),
        ("--user-data", "registrationId=pnolt-40504040001"),
    ],
)
def test_user_data_of_the_wrong_form_is_not_sent(
    desk: ConfiguredDesk, sandbox: Sandbox, arguments: tuple[str, ...]
) -> None:
    with desk.verify("smartid", *arguments) as program:
        done = program.end()
    assert done.verdict == (1, "failed", "user_data_rejected")
    assert set(methods(sandbox)) <= {"GET"}
    assert "4711" not in done.text
