"""`staff`: who works at this desk, from the command line, and what the journal says of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.command import ConfiguredDesk, Ended
from tests.support.journaled import Written
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.slow

PIN = "846213"


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> ConfiguredDesk:
    return ConfiguredDesk.at(sandbox, tmp_path)


def staff(desk: ConfiguredDesk, *arguments: str, pin: str = "") -> Ended:
    with desk.start("staff", *arguments, stdin=subprocess.PIPE) as program:
        stream = program.process.stdin
        assert stream is not None
        stream.write(f"{pin}\n".encode())
        stream.close()
        program.process.stdin = None
        return program.end()


def test_accounts_come_and_go(desk: ConfiguredDesk) -> None:
    refused = staff(desk, "add", "Anna", pin=PIN)
    assert (refused.status, "--administrator" in refused.errors) == (1, True)
    assert staff(desk, "add", "Anna", "--administrator", pin=PIN).status == 0
    assert staff(desk, "add", "Bo", pin=PIN).status == 0
    assert staff(desk, "list").text.split() == ["administrator", "Anna", "staff", "Bo"]
    assert staff(desk, "reset", "Bo", pin="123456").status == 1
    assert staff(desk, "reset", "bo", pin="736251").status == 0
    assert staff(desk, "remove", "BO").status == 0
    assert staff(desk, "remove", "Bo").status == 1
    written = Written.of(desk.folder / "data")
    changes = [
        (one.details["name"], one.details["how"]) for one in written.of_type("staff.changed")
    ]
    assert changes == [("Anna", "added"), ("Bo", "added"), ("Bo", "reset"), ("Bo", "removed")]
    assert not any(PIN in str(entry) for entry in written.entries)


def test_nothing_is_changed_that_cannot_be_entered(desk: ConfiguredDesk) -> None:
    data = desk.folder / "data"
    data.mkdir(mode=0o700)
    (data / "journal.sqlite3").write_bytes(b"something else" * 100)
    done = staff(desk, "add", "Anna", "--administrator", pin=PIN)
    assert (done.status, done.output) == (1, b"")
    assert not (data / "staff.json").exists()


@pytest.mark.parametrize("arguments", [("add",), ("list", "Anna"), ("promote", "Anna")])
def test_what_is_not_understood(desk: ConfiguredDesk, arguments: tuple[str, ...]) -> None:
    assert staff(desk, *arguments).status == 2
