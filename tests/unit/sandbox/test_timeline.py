import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sandbox.timeline import DECLINED, LOA_NOT_MET, Course, Script, Timeline

BORN = 1_000.0
TERMINAL = {"completed", "failed", "cancelled", "expired"}


def course(*, loa_met: bool = True, fail_code: str | None = None, **timeline: Any) -> Course:
    script = Script.parse(Timeline(), timeline)
    return Course(dataclasses.replace(script, fail_code=fail_code), BORN, loa_met=loa_met)


def test_a_session_left_alone_waits_and_expires() -> None:
    alone = course(lifetime=60)
    assert alone.status(BORN, created=True) == "initiated"
    assert alone.status(BORN + 59.9) == "pending"
    assert alone.status(BORN + 60) == "expired"


def test_the_script_takes_a_session_to_its_end() -> None:
    scripted = course(acting_after=5, approve_after=10, finish_lag=2)
    words = [scripted.status(BORN + second) for second in (0, 5, 10, 11.9, 12)]
    assert words == ["pending", "authenticating", "authenticating", "authenticating", "completed"]
    ending = scripted.ending(BORN + 100)
    assert ending is not None
    assert ending.instant == BORN + 12


@pytest.mark.parametrize(
    ("script", "word"),
    [
        ({"reports_acting": False}, "pending"),
        ({"awaiting_user_action": True}, "awaiting_user_action"),
        ({}, "authenticating"),
    ],
)
def test_what_an_acting_customer_looks_like(script: dict[str, Any], word: str) -> None:
    assert course(acting_after=1, **script).status(BORN + 2) == word


@pytest.mark.parametrize(
    ("script", "status", "code"),
    [
        ({"decline_after": 1}, "failed", DECLINED),
        ({"cancel_after": 1}, "cancelled", None),
        ({"approve_after": 1, "loa_met": False}, "failed", LOA_NOT_MET),
        ({"approve_after": 1, "fail_code": "X"}, "failed", "X"),
        ({"decline_after": 1, "fail_code": "X"}, "failed", "X"),
        ({"fail_code": "X"}, "failed", "X"),
        ({"approve_after": 1, "decline_after": 0.5}, "failed", DECLINED),
    ],
)
def test_endings(script: dict[str, Any], status: str, code: str | None) -> None:
    ending = course(**script).ending(BORN + 2)
    assert ending is not None
    assert (ending.status, ending.code) == (status, code)


def test_the_phone_decides_where_the_script_does_not() -> None:
    by_hand = course(finish_lag=1)
    by_hand.opened(BORN + 1)
    assert by_hand.status(BORN + 1) == "authenticating"
    by_hand.approve(BORN + 2)
    assert by_hand.next_change(BORN + 2) == 1
    assert by_hand.status(BORN + 3) == "completed"


actions = st.sampled_from(["opened", "approve", "decline", "cancel", "expire"])
instants = st.floats(0, 400, allow_nan=False)


@given(
    st.tuples(*[st.none() | instants] * 4), st.lists(st.tuples(instants, actions)), st.floats(0, 9)
)
def test_an_ending_is_final(
    script: tuple[float | None, ...], played: list[tuple[float, str]], lag: float
) -> None:
    names = ("acting_after", "approve_after", "decline_after", "cancel_after")
    timings: dict[str, Any] = dict(zip(names, script, strict=True))
    subject = course(**timings, finish_lag=lag)
    first = None
    for moment, action in sorted([*played, (500.0, "opened")]):
        now = BORN + moment
        if first is not None:
            assert subject.ending(now) == first
        first = first or subject.ending(now)
        if first is None:
            getattr(subject, action)(now)
    assert first is not None
    assert first.status in TERMINAL


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
keys = st.sampled_from(
    [*(f.name for f in dataclasses.fields(Timeline)), "user", "loa", "answers", "omit", "fail_code"]
)


@given(st.dictionaries(keys | st.text(), json))
def test_any_json_is_a_script_or_refused(body: dict[str, object]) -> None:
    try:
        script = Script.parse(Timeline(), body)
    except ValueError:
        return
    assert isinstance(script.timeline.lifetime, int | float)


def test_a_script_changes_answers() -> None:
    script = Script.parse(
        Timeline(), {"answers": {"poll": {"status": "x"}}, "omit": {"poll": ["expiresAt"]}}
    )
    assert script.shape("poll", {"status": "pending", "expiresAt": 1, "a": 2}) == {
        "status": "x",
        "a": 2,
    }
    assert script.shape("create", {"status": "pending"}) == {"status": "pending"}
