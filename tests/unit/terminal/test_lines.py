from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.terminal.lines import JsonLines
from kiosk.visit.domain import (
    Credential,
    FlowType,
    Match,
    Outcome,
    Phase,
    Push,
    QrPicture,
    QrText,
    Reason,
    Redirect,
    Result,
)
from tests.support.service import session

RESULT = Result(None, None, {"name": "Ada"})


def written(*events: Any, typed: tuple[str, ...] = ()) -> bytes:
    stream = io.BytesIO()
    lines = JsonLines(stream, "MitID", typed)
    for event in events:
        if isinstance(event, Outcome):
            lines.finished(session(), event)
        else:
            lines.waiting(event, True)
    return stream.getvalue()


def read(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_the_raw_code_whatever_its_form() -> None:
    prompts = (QrText("bankid.å"), QrPicture("data:image/png;base64,xx", b"picture"))
    lines = read(written(*(session(prompt=prompt) for prompt in prompts)))
    assert [line["qr_data"] for line in lines] == ["bankid.å", "data:image/png;base64,xx"]


@pytest.mark.parametrize(
    ("prompt", "keys"),
    [
        (QrText("x"), {"qr_data"}),
        (Redirect("https://example.com"), {"authorization_url"}),
        (Push("m", "••1", "0042"), {"message", "user_identifier", "control_code"}),
        (Push(None, None, None), set()),
    ],
)
def test_only_what_applies(prompt: Any, keys: set[str]) -> None:
    (line,) = read(written(session(prompt=prompt)))
    assert set(line) == {"event", "session", "flow", "status", "expires_at", *keys}


def test_a_line_only_for_what_has_changed() -> None:
    first = session()
    same = replace(first, deadline=first.deadline + 1, phase=Phase.ACTING)
    other = replace(first, status="authenticating")
    assert len(read(written(first, first, same, other, other, first))) == 3


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        (None, None),
        (datetime(2026, 11, 21, 10, 5, tzinfo=UTC), "2026-11-21T10:05:00Z"),
        (
            datetime(2026, 11, 21, 10, 5, 0, 999_999, timezone(timedelta(hours=2))),
            "2026-11-21T08:05:00Z",
        ),
        (datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00Z"),
    ],
)
def test_instants_are_utc(instant: datetime | None, text: str | None) -> None:
    waiting, finished = read(
        written(session(expires_at=instant), Outcome.verified(replace(RESULT, verified_at=instant)))
    )
    assert waiting["expires_at"] == text
    assert finished["verified_at"] == text


@pytest.mark.parametrize("reason", list(Reason))
def test_the_contracts_words(reason: Reason) -> None:
    (line,) = read(written(Outcome.of(reason, "CODE")))
    assert line == {
        "event": "finished",
        "session": "s-1",
        "outcome": reason.kind.value,
        "reason": reason.value,
        "code": "CODE",
        "detail": line["detail"],
    }
    assert line["detail"].endswith(".")


def test_no_value_that_was_compared() -> None:
    match = Match(True, "aggregate", ("fullName",), ())
    (line,) = read(written(Outcome.verified(replace(RESULT, attributes={}, match=match))))
    assert line["match"] == {
        "matched": True,
        "granularity": "aggregate",
        "submitted_fields": ["fullName"],
        "details": {},
    }


def test_typed_values_are_masked_wherever_a_service_puts_them() -> None:
    typed = "PNOLT-40504040001"
    result = Result(
        3,
        typed,
        {"a": typed, "b": [{"c": typed.lower()}], "n": 7, "t": True, "z": None},
        credentials=(Credential(typed, typed, typed, None, ()),),
    )
    push = Push(None, None, None)
    waiting = session(flow=FlowType.PUSH, prompt=push, status=typed)
    output = written(
        waiting,
        Outcome.verified(result),
        Outcome.of(Reason.DECLINED, f"CODE_{typed}", about=typed),
        typed=(typed, "verified", "name"),
    )
    assert b"40504040001" not in output
    lines = read(output)
    assert lines[1]["outcome"] == "verified"  # the contract's own words stay, whatever was typed
    assert lines[1]["attributes"]["n"] == 7
    assert lines[1]["attributes"]["t"] is True


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_lossless_and_harmless(text: str) -> None:
    output = written(Outcome.verified(replace(RESULT, attributes={text: [text]})))
    (line,) = read(output)
    assert line["attributes"] == {text: [text]}
    shown = output.decode().removesuffix("\n")
    for character in shown:
        assert character >= " "
        assert not "\x7f" <= character <= "\x9f"
        assert not "\u202a" <= character <= "\u202e"
        assert not "\u2066" <= character <= "\u2069"
