"""Kills the program amid handovers, with a receiver that fails a third of the time."""

from __future__ import annotations

import json
import os
import random
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import keyring

from kiosk.records.outbox import FOLDER
from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.handovers import CANARY, SECRET, holds_canary
from tests.support.journaled import Written
from tests.support.keyring import FileKeyring
from tests.support.kills import DRIVER
from tests.support.sandbox import Sandbox
from tests.support.server import Action, Do, Partly, Peer, Request, reply

PERSON: Final = {"name": f"Greta {CANARY}", "birthdate": "1990-01-31"}

_FAILURES: Final[tuple[Action, ...]] = (
    reply(500),
    reply(503, headers={"Retry-After": "1"}),
    Do.RESET,
    Do.CLOSE,
    Partly(b"HTTP/1.1 2", Do.CLOSE),
)


class Receiver:
    """Takes each id once, as a receiver should; a third of its answers do not arrive as such."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._lock = threading.Lock()
        self.taken: dict[str, str] = {}
        """The attempt of each result, by the id that it came with."""
        self.requests = 0
        self.repeated = 0

    def __call__(self, request: Request) -> Action:
        content = request.json
        with self._lock:
            self.requests += 1
            fails = self._chance.random() < 1 / 3
            # Of the failures, some are of the answer alone: the result was taken.
            if not fails or self._chance.random() < 0.5:
                self.repeated += content["id"] in self.taken
                self.taken[content["id"]] = content["data"]["reference"]
            return self._chance.choice(_FAILURES) if fails else reply(204)


@dataclass
class Handovers:
    """What is left once programs were killed again and again, and all was delivered."""

    written: Written
    receiver: Receiver
    left: list[str]
    """Files in which the customer is, and files that are left in the outbox."""
    kills: int = 0
    accepted: set[str] = field(default_factory=set)

    def complaints(self) -> list[str]:
        """All that is lost, counts twice or is left; nothing, if all is well."""
        found = [f"left behind: {file}" for file in self.left]
        ids: dict[str, list[str]] = defaultdict(list)
        for id_, attempt in self.receiver.taken.items():
            ids[attempt].append(id_)
        found += [f"{one} counts {len(ids[one])} times" for one in ids if len(ids[one]) > 1]
        found += [f"{one} was accepted and never arrived" for one in self.accepted - set(ids)]
        told = {
            entry.attempt
            for entry in self.written.of_type("result.handed_over")
            if entry.details["how"] == "delivered"
        }
        found += [f"{one} arrived, and nobody wrote that down" for one in set(ids) - told]
        return found


@contextmanager
def readable_store(file: Path) -> Iterator[dict[str, str]]:
    """A secret store in `file`, for programs by these variables, and for this process."""
    known = keyring.get_keyring()
    os.environ["KIOSK_TEST_KEYRING"] = str(file)
    keyring.set_keyring(FileKeyring())
    try:
        yield {
            "PYTHON_KEYRING_BACKEND": "tests.support.keyring.FileKeyring",
            "KIOSK_TEST_KEYRING": str(file),
            "HOOK": SECRET,
        }
    finally:
        keyring.set_keyring(known)
        del os.environ["KIOSK_TEST_KEYRING"]


def kill_handovers(sandbox: Sandbox, folder: Path, kills: int, chance: random.Random) -> Handovers:
    """Kill `verify --hand-over` and the window in turn, at moments that `chance` draws."""
    receiver = Receiver(random.Random(chance.random()))
    with Peer(receiver) as peer, readable_store(folder / "keyring.json") as variables:
        target = {"kind": "webhook", "url": peer.url}
        lines = [f"{key} = {json.dumps(value)}" for key, value in target.items()]
        tables = "\n".join(["[handover.crm]", *lines, 'secret = { env = "HOOK" }'])
        desk = ConfiguredDesk.at(sandbox, folder, tables=tables, variables=variables)
        for number in range(kills):
            sandbox.control("DELETE", "/sessions/next")
            sandbox.plan(approve_after=0.0, user=PERSON, count=20)
            before = receiver.requests
            program = (
                Program(str(desk.file), env=desk.environment, run=("-P", DRIVER))
                if number % 2
                else desk.verify("bankidse", "--hand-over")
            )
            with program:
                # From the start of the program to some time after a message has come.
                if chance.random() < 0.7:
                    _wait_for_a_message(program, receiver, before)
                    _pause(chance.uniform(0.0, 0.4))
                else:
                    _pause(chance.uniform(0.0, 3.0))
                program.process.kill()  # unless it has ended by itself
                program.end()
        _deliver_the_rest(sandbox, desk)
        data = desk.folder / "data"
        written = Written.of(data)
        left = [*holds_canary(desk.folder)(), *map(str, (data / FOLDER).iterdir())]
        return Handovers(written, receiver, left, kills, _accepted(written))


def _deliver_the_rest(sandbox: Sandbox, desk: ConfiguredDesk) -> None:
    """A window, until nothing waits any more."""
    sandbox.control("DELETE", "/sessions/next")
    outbox = desk.folder / "data" / FOLDER
    variables = {**desk.environment, "QT_QPA_PLATFORM": "offscreen"}
    command = ("--config", str(desk.file), "--windowed")
    with Program(*command, env=variables) as program:
        eventually(lambda: not [file for file in outbox.iterdir() if file.suffix == ".sealed"])
        program.process.terminate()
        program.end()


def _accepted(written: Written) -> set[str]:
    """The attempts that staff were told of as accepted and safe, or that are entered as such."""
    judged = {
        entry.attempt
        for entry in written.of_type("verdict.judged")
        if entry.details["acceptance"] == "accepted"
    }
    queued = {
        entry.attempt
        for entry in written.of_type("result.handed_over")
        if entry.details["how"] == "queued"
    }
    return {attempt for attempt in judged | queued if attempt is not None}


def _wait_for_a_message(program: Program, receiver: Receiver, before: int) -> None:
    eventually(lambda: receiver.requests > before or program.process.poll() is not None)


def _pause(seconds: float) -> None:
    threading.Event().wait(seconds)
