"""Kills the program at random moments of visits, and compares what it and its service know."""

from __future__ import annotations

import os
import random
import select
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.journaled import Written
from tests.support.sandbox import Sandbox

DRIVER: Final = str(Path(__file__).with_name("window_driver.py"))

COMPLETING: Final = 0.3
"""Seconds after which the customer approves; half of the visits nobody completes."""


@dataclass(frozen=True)
class Account:
    """What is left once the program has been killed again and again, and started a last time."""

    written: Written
    kills: int
    sessions: list[dict[str, object]]
    """The service's own list of what was created."""

    def complaints(self) -> list[str]:
        """All that is not accounted for; nothing, if all is well."""
        found: list[str] = []
        by_attempt = self.written.by_attempt()
        for attempt, types in by_attempt.items():
            count = Counter(types)
            if count["attempt.finished"] + count["attempt.cut_off"] != 1:
                found.append(f"{attempt} ends otherwise than once: {types}")
        known = {
            entry.details["session"]: entry.attempt
            for entry in self.written.of_type("session.created")
        }
        unanswered = sum(
            entry.details.get("creation") == "unanswered"
            for entry in self.written.of_type("attempt.cut_off")
        )
        strangers = [session for session in self.sessions if session["id"] not in known]
        if len(strangers) > unanswered:
            found.append(f"{len(strangers)} sessions unknown, {unanswered} named unanswered")
        for session in self.sessions:
            is_open = not session["deleted"] and session["ended_at"] is None
            if session["id"] in known and is_open:
                found.append(f"the session of {known[session['id']]} is still open")
        runs = Counter(entry.details["run"] for entry in self.written.of_type("run.started"))
        ends = [*self.written.of_type("run.stopped"), *self.written.of_type("run.unclean_stop")]
        if runs != Counter(entry.details["run"] for entry in ends):
            found.append("a run has no end, or more than one")
        return found


def kill_again_and_again(
    desk: ConfiguredDesk, sandbox: Sandbox, kills: int, chance: random.Random
) -> Account:
    """Kill `verify` and the window in turn, at moments that `chance` draws."""
    before = {session["id"] for session in sandbox.sessions()}
    for number in range(kills):
        sandbox.control("DELETE", "/sessions/next")
        if chance.random() < 0.5:
            sandbox.plan(approve_after=COMPLETING, count=20)
        program = _start(desk, in_window=number % 2 == 1)
        with program:
            _wait_for_its_moment(program, chance)
            program.process.kill()  # unless it has ended by itself
            program.end()
    sandbox.control("DELETE", "/sessions/next")
    sandbox.plan(approve_after=0.0)
    with desk.verify("bankidse") as program:  # names and settles what was left
        done = program.end()
    assert done.status == 0, done.errors
    sessions = [session for session in sandbox.sessions() if session["id"] not in before]
    return Account(Written.of(desk.folder / "data"), kills, sessions)


def _start(desk: ConfiguredDesk, *, in_window: bool) -> Program:
    if in_window:
        return Program(str(desk.file), env=desk.environment, run=("-P", DRIVER))
    return desk.verify("bankidse")


def _wait_for_its_moment(program: Program, chance: random.Random) -> None:
    """Any moment of its start, or of a visit: from when it shows that it waits."""
    if chance.random() < 0.2:
        _pause(chance.uniform(0.0, 3.0))
        return
    eventually(lambda: _waits(program))
    _pause(chance.uniform(0.0, 1.0))


def _waits(program: Program) -> bool:
    """Whether it says that a session waits, or has ended."""
    stream = program.process.stdout
    assert stream is not None
    if select.select([stream], [], [], 0)[0]:
        said = os.read(stream.fileno(), 65_536)
        return b"waiting" in said or not said
    return program.process.poll() is not None


def _pause(seconds: float) -> None:
    select.select([], [], [], seconds)
