"""`verify --json` in weather and worse: every fault that the sandbox knows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.command import ConfiguredDesk
from tests.support.sandbox import Sandbox

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
    desk: ConfiguredDesk,
    sandbox: Sandbox,
    fault: dict[str, Any],
    verdict: tuple[int, str, str | None],
) -> None:
    is_over = verdict[1] == "expired" and fault["name"] != "expired"
    sandbox.plan(approve_after=0.3, lifetime=1.0 if is_over else 60.0)
    sandbox.fault(**fault)
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.verdict == verdict
    assert "OTHERPERSON" not in done.text
    assert "Traceback" not in done.errors
    if fault["name"] != "unknown_status":  # which is logged
        assert done.errors == ""


def test_every_fault_of_the_sandbox_is_tried(sandbox: Sandbox) -> None:
    from kiosk.sandbox.faults import FAULTS as KNOWN

    elsewhere = {"clock_ahead", "clock_behind", "rotating_qr", "fail_code", "unsafe_url"}
    elsewhere |= {"scripted_svg", "picture_bomb"}  # of logos, which `verify` fetches none of
    assert {fault["name"] for fault, _verdict in FAULTS} | elsewhere == set(KNOWN)


@pytest.mark.parametrize("fault", ["no_flow_details", "unknown_flow"])
def test_a_session_that_cannot_be_shown_is_cancelled(
    desk: ConfiguredDesk, sandbox: Sandbox, fault: str
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
def test_an_unsafe_page_is_not_told(desk: ConfiguredDesk, sandbox: Sandbox, url: str) -> None:
    sandbox.fault("unsafe_url", url=url)
    with desk.verify("mitid", "--open", "none") as program:
        done = program.end()
    assert done.verdict == (1, "failed", "unsafe_url")
    assert url not in done.text
    assert sandbox.sessions()[-1]["deleted"]


@pytest.mark.parametrize("fault", ["clock_ahead", "clock_behind"])
def test_a_clock_that_is_two_hours_off(desk: ConfiguredDesk, sandbox: Sandbox, fault: str) -> None:
    sandbox.plan(approve_after=0.3)
    sandbox.fault(fault)
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.verdict == VERIFIED
    assert done.finished["warnings"] == ["clock_offset"]


def test_another_persons_data_is_not_told(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0)
    sandbox.fault("other_person")
    with desk.verify("frejaid") as program:
        done = program.end()
    assert done.verdict == (1, "not_verified", "wrong_session")
    for theirs in ("OTHERPERSON", "otherperson", "1970-02-02"):
        assert theirs not in done.text + done.errors
