"""The window writes its journal as the terminal does, from its first picture to its end."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from kiosk.records.journal.journal import FILE
from kiosk.records.journal.verifier import NotVerified
from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.journaled import Written
from tests.support.kills import DRIVER
from tests.support.sandbox import Sandbox

if sys.platform == "win32":
    pytest.skip("its signals are those of POSIX", allow_module_level=True)

pytestmark = pytest.mark.slow


def written(desk: ConfiguredDesk) -> list[str]:
    """The types of what is in the journal; none before its first entry."""
    data = desk.folder / "data"
    try:
        return Written.of(data).types if (data / FILE).exists() else []
    except NotVerified:
        return []


def test_a_run_that_ends_in_good_order(sandbox: Sandbox, tmp_path: Path) -> None:
    variables = {"QT_QPA_PLATFORM": "offscreen"}
    desk = ConfiguredDesk.at(sandbox, tmp_path, variables=variables)
    with desk.start("--windowed") as program:
        eventually(lambda: "run.started" in written(desk))
        program.signal(signal.SIGTERM)
        assert program.end().status == 0
    entries = Written.of(desk.folder / "data")
    assert entries.one("run.started").details["command"] == "window"
    assert entries.types[-1] == "run.stopped"


def test_visits_that_staff_accept(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    sandbox.plan(approve_after=0.2, count=20)
    with Program(str(desk.file), env=desk.environment, run=("-P", DRIVER)) as program:
        eventually(lambda: written(desk).count("verdict.judged") >= 2)
        program.process.kill()
        program.end()
    entries = Written.of(desk.folder / "data")
    judged = entries.of_type("verdict.judged")
    assert {entry.details["acceptance"] for entry in judged} == {"accepted"}
    types = [
        type_
        for type_ in entries.by_attempt()[judged[0].attempt or ""]
        if type_ != "evidence.named"
    ]
    assert types == [
        *("attempt.begun", "session.created", "session.settled", "result.received"),
        *("attempt.finished", "verdict.judged", "result.wiped"),
    ]


def test_a_desk_on_which_staff_sign_in_begins_locked(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path, variables={"QT_QPA_PLATFORM": "offscreen"})
    with desk.file.open("a", encoding="utf-8") as stream:
        stream.write("\n[staff]\nsign_in = true\nconfirm = true\n")
    with desk.start("--windowed") as program:
        eventually(lambda: "staff.locked" in written(desk))
        program.signal(signal.SIGTERM)
        ended = program.end()
    assert (ended.status, "error" in ended.errors.lower()) == (0, False)
    locked = Written.of(desk.folder / "data").one("staff.locked")
    assert (locked.staff, locked.details["how"]) == (None, "start")
