"""`verify --json` interrupted at every point: it ends in time, and so does its session."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import Sandbox
from tests.support.verify import seen

if sys.platform == "win32":
    pytest.skip("its signals are those of POSIX", allow_module_level=True)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupted_while_it_waits(
    desk: ConfiguredDesk, sandbox: Sandbox, number: signal.Signals
) -> None:
    with desk.verify("bankidse") as program:
        session = program.line()["session"]
        program.signal(number)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert done.finished["session"] == session
    assert sandbox.session(session)["deleted"]


def test_interrupted_while_a_poll_hangs(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.fault("hang", on="poll")
    with desk.verify("bankidse") as program:
        session = program.line()["session"]
        eventually(lambda: seen(sandbox, "GET", session))
        program.signal(signal.SIGINT)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert sandbox.session(session)["deleted"]


def test_interrupted_while_creation_hangs(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.fault("hang", on="create")
    with desk.verify("bankidse") as program:
        eventually(lambda: seen(sandbox, "POST"))
        program.signal(signal.SIGTERM)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert done.finished["session"] is None


def test_interrupted_before_creation_is_answered(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.fault("late_answer", on="create", seconds=0.4)
    with desk.verify("bankidse") as program:
        eventually(lambda: seen(sandbox, "POST"))
        program.signal(signal.SIGINT)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert sandbox.sessions()[-1]["deleted"]


def test_interrupted_while_the_verdict_hangs(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path, timings={"read_timeout": 20, "finish": 20})
    sandbox.plan(approve_after=0)
    sandbox.fault("hang", on="userinfo")
    with desk.verify("bankidse") as program:
        eventually(lambda: seen(sandbox, "GET", "userinfo"))
        program.signal(signal.SIGINT)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert "attributes" not in done.finished


def test_a_second_interruption_ends_at_once(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path, timings={"read_timeout": 20, "answer_timeout": 20})
    sandbox.fault("hang", on="cancel")
    with desk.verify("bankidse") as program:
        program.line()
        program.signal(signal.SIGINT)
        eventually(lambda: seen(sandbox, "DELETE"))
        program.signal(signal.SIGINT)
        assert program.end().status == 130


def test_a_cancellation_that_hangs_holds_nobody_up(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path, timings={"read_timeout": 60, "answer_timeout": 60})
    sandbox.fault("hang", on="cancel")
    with desk.verify("bankidse") as program:
        program.line()
        program.signal(signal.SIGINT)
        assert program.end().verdict == (130, "cancelled", "by_staff")


def test_a_reader_that_goes_away(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    with desk.verify("bankidse") as program:
        session = program.line()["session"]
        program.close_output()  # and nothing changes any more
        done = program.end()
    assert done.status == 1
    assert done.errors == ""
    assert sandbox.session(session)["deleted"]
