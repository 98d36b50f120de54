"""`verify --json` as specified: every flow, line by line."""

from __future__ import annotations

import itertools
import re
import signal
from pathlib import Path

from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import Sandbox
from tests.support.verify import INSTANT, RESULT, visit_page


def test_by_qr(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
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
    finished = done.finished
    assert set(finished) == RESULT
    assert finished["session"] == first["session"]
    assert finished["code"] is None
    assert finished["detail"] == "The person is verified."
    assert (finished["loa"], finished["loa_label"]) == (3, "substantial")
    assert finished["attributes"]["name"] == "SANDBOX TESTPERSON"
    assert finished["missing"] == ["email"]
    assert finished["match"] is None
    assert finished["warnings"] == []
    assert INSTANT.fullmatch(finished["verified_at"])
    assert finished["provenance"] == {
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


def test_by_push(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
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
    desk = ConfiguredDesk.at(sandbox, tmp_path, timings={"poll": 60.0})
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
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    submitted = ("fullName=SANDBOX TESTPERSON", "dateOfBirth=1990-01-01")
    with desk.verify(
        "mobywatel", *itertools.chain(*(("--match", g) for g in submitted))
    ) as program:
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


def test_claims_and_assurance_are_asked_for(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0)
    asked = ("--claim", "name", "--claim", "email", "--loa", "3", "--service", "hopae")
    with desk.verify("frejaid", *asked) as program:
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert set(done.finished["attributes"]) == {"name", "email"}
    created = next(r for r in sandbox.requests() if r["method"] == "POST")
    assert {"requestedClaims", "requestedLoa", "redirectUri"} <= set(created["keys"])


def test_a_waiting_line_only_for_what_has_changed(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    with desk.verify("bankidse") as program:
        lines = [program.line(), program.line()]
        polls = len(sandbox.requests())
        eventually(lambda: len(sandbox.requests()) >= polls + 5)
        sandbox.act(lines[0]["session"], "approve")
        lines += program.end().lines
    waiting = [line for line in lines if line["event"] == "waiting"]
    assert [line["status"] for line in waiting] == ["initiated", "pending", "completed"]


def test_a_rotating_code(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.fault("rotating_qr")
    with desk.verify("bankidse") as program:
        codes = [program.line()["qr_data"] for _ in range(4)]
        assert len(set(codes)) >= 3
        program.signal(signal.SIGINT)
        assert program.end().status == 130
