"""The whole program, told to end: soon, from wherever the visit is."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

from tests.support.command import ConfiguredDesk, Program
from tests.support.sandbox import Sandbox

ENDED_WITHIN: Final = 15.0
"""Seconds: half of what a server that hangs would be waited for."""

Step = tuple[str, ...]

FORM: Final[tuple[Step, ...]] = (
    ("type", "field.registrationId", "PNOLT-40504040001"),
    ("click", "action.continue"),
)


@dataclass(frozen=True, slots=True)
class State:
    """Where the program is when it is told to end, and how it gets there."""

    name: str
    provider: str = "bankidse"
    steps: tuple[Step, ...] = ()
    """After the choice of the method."""
    script: Mapping[str, Any] = field(default_factory=dict)
    """What the customer does."""
    fault: Mapping[str, Any] = field(default_factory=dict)
    timings: Mapping[str, float] = field(default_factory=dict)
    cancels: bool = False
    """Whether a session is then cancelled at its service."""


SLOW: Final = {"acting_after": 250, "approve_after": 250}
PATIENT: Final = {"read_timeout": 30.0, "answer_timeout": 30.0, "finish": 30.0}
"""A desk that would wait for a hanging server far longer than for its own end."""

STATES: Final = (
    State("attract", provider=""),
    State("providers", provider=""),
    State("idle", provider="", timings={"idle": 0.2, "idle_warning": 60.0}),
    State("details", "smartid", (("state", "details"),)),
    State("starting", steps=(("state", "starting"),), fault={"on": "create"}, timings=PATIENT),
    State("waiting for a scan", steps=(("see", "qr"),), script=SLOW, cancels=True),
    State(
        "waiting for an approval",
        "smartid",
        (*FORM, ("state", "waiting")),
        script=SLOW,
        cancels=True,
    ),
    State("waiting for a return", "mitid", (("see", "action.on-phone"),), SLOW, cancels=True),
    State(
        "waiting without a connection",
        steps=(("see", "note"),),
        script=SLOW,
        fault={"on": "poll"},
        timings={"poll": 0.05},
        cancels=True,
    ),
    State(
        "checking",
        steps=(("state", "checking"),),
        script={"approve_after": 0},
        fault={"on": "userinfo"},
        timings=PATIENT,
    ),
    State(
        "renewing",
        steps=(("click", "action.more-time"), ("state", "renewing")),
        script={**SLOW, "lifetime": 50},
        fault={"on": "cancel"},
        timings=PATIENT,
    ),
    State("turning", steps=(("state", "turning"),), script={"approve_after": 0}),
    State(
        "result",
        steps=(("click", "action.turned"), ("state", "result")),
        script={"approve_after": 0},
    ),
    State(
        "failure",
        steps=(("state", "failure"),),
        fault={"name": "fail_code", "on": "create", "code": "PROVIDER_UNAVAILABLE"},
    ),
)


def steps(state: State) -> list[Step]:
    """From the first screen on."""
    if state.name == "attract":
        return [("state", "attract"), ("see", "action.start")]
    begun: list[Step] = [("click", "action.start"), ("state", "providers")]
    if state.name == "idle":
        return [*begun, ("see", "idle-question")]
    if not state.provider:
        return begun
    return [*begun, ("click", f"provider.{state.provider}"), *state.steps]


@contextmanager
def brought_to(state: State, sandbox: Sandbox, folder: Path) -> Iterator[Program]:
    """The program, once it is there."""
    if state.script:
        sandbox.plan(**state.script)
    if state.fault:
        sandbox.fault(**{"name": "hang", **state.fault})
    desk = ConfiguredDesk.at(sandbox, folder, timings={"poll": 0.2, **state.timings})
    desk.variables["QT_QPA_PLATFORM"] = "offscreen"
    arguments = ["-m", "tests.support.hands", json.dumps(steps(state))]
    with desk.start("--windowed", run=arguments) as program:
        assert program.process.stdout is not None
        assert program.process.stdout.readline() == b"there\n"
        yield program


@pytest.mark.skipif(sys.platform == "win32", reason="there, nothing can be told to end so")
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name.replace(" ", "-"))
def test_it_ends_soon_and_leaves_no_session(state: State, sandbox: Sandbox, tmp_path: Path) -> None:
    known = {session["id"] for session in sandbox.sessions()}
    with brought_to(state, sandbox, tmp_path) as program:
        started = time.monotonic()
        program.signal(signal.SIGTERM)
        done = program.end(within=2 * ENDED_WITHIN)
        seconds = time.monotonic() - started
    assert seconds < ENDED_WITHIN
    assert done.status == 0
    assert "Traceback" not in done.errors
    new_sessions = [session for session in sandbox.sessions() if session["id"] not in known]
    if state.cancels:
        assert [session["status"] for session in new_sessions] == ["cancelled"]
    if state.name == "renewing":  # the service does not answer, but it has been asked
        [session] = new_sessions
        asked = [
            (request["method"], request["path"].rsplit("/", 1)[-1])
            for request in sandbox.requests()
        ]
        assert ("DELETE", session["id"]) in asked
