"""A result that nobody had judged when the power went: offered once more, sealed, and then gone."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import keyring.core
import pytest

from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.journaled import Written
from tests.support.keyring import FileKeyring
from tests.support.kills import DRIVER
from tests.support.sandbox import Sandbox

if sys.platform == "win32":
    pytest.skip("a process is killed as on POSIX", allow_module_level=True)

pytestmark = pytest.mark.slow

CANARIES = (b"TESTPERSON", b"Testperson", b"1990-01-01")
"""What the sandbox's person is called, and when they were born."""


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ConfiguredDesk:
    """It holds results; its store, which has the journal's key too, is this process's as well."""
    ring = tmp_path / "ring.json"
    monkeypatch.setenv("KIOSK_TEST_KEYRING", str(ring))
    monkeypatch.setattr(keyring.core, "_keyring_backend", FileKeyring())
    desk = ConfiguredDesk.at(
        sandbox,
        tmp_path,
        variables={
            "PYTHON_KEYRING_BACKEND": "tests.support.keyring.FileKeyring",
            "KIOSK_TEST_KEYRING": str(ring),
            "PYTHONPATH": str(Path(__file__).resolve().parents[3]),
        },
    )
    with desk.file.open("a", encoding="utf-8") as stream:
        stream.write("\n[recovery]\nhold_result = 10\n")
    return desk


def window(desk: ConfiguredDesk, *options: str) -> Program:
    return Program(str(desk.file), *options, env=desk.environment, run=("-P", DRIVER))


def until(program: Program, state: str) -> None:
    while program.text_line() != state:
        pass


def kept(desk: ConfiguredDesk) -> list[Path]:
    return list((desk.folder / "data" / "held").glob("*"))


def written(desk: ConfiguredDesk) -> Written:
    return Written.of(desk.folder / "data")


def cut_off(desk: ConfiguredDesk, sandbox: Sandbox) -> Path:
    """A window that loses its power while a result is shown; the file that it leaves."""
    sandbox.plan(approve_after=0)
    with window(desk, "--undecided") as program:
        until(program, "result")
        program.process.kill()
        program.end()
    [file] = kept(desk)
    return file


def test_it_is_offered_once_more_and_then_gone(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    file = cut_off(desk, sandbox)
    assert file.stat().st_mode & 0o777 == 0o600
    for left in desk.folder.rglob("*"):
        if left.is_file() and left.suffix != ".pyc":
            assert not any(canary in left.read_bytes() for canary in CANARIES), left
    sandbox.plan(approve_after=None)
    with window(desk, "--idle") as program:
        until(program, "held")
        until(program, "result")
        eventually(lambda: not kept(desk))  # once it was accepted
        eventually(lambda: "verdict.judged" in written(desk).types)
        program.process.kill()
        program.end()
    entries = written(desk)
    [attempt] = entries.by_attempt()
    assert entries.one("result.offered_again").attempt == attempt
    assert entries.one("verdict.judged").details["acceptance"] == "accepted"
    assert entries.one("result.received").attempt == attempt
    assert len(sandbox.sessions()) > 0
    with window(desk, "--idle") as program:
        until(program, "attract")
        eventually(lambda: len(written(desk).of_type("run.unclean_stop")) == 2)
        program.process.kill()
        program.end()
    assert len(written(desk).of_type("result.offered_again")) == 1


def test_one_that_was_accepted_before_the_power_went_is_not_offered_as_unjudged(
    desk: ConfiguredDesk, sandbox: Sandbox
) -> None:
    sandbox.plan(approve_after=0)
    with window(desk, "--stays") as program:  # nobody presses Done
        until(program, "result")
        eventually(lambda: "verdict.judged" in written(desk).types)
        eventually(lambda: not kept(desk))
        program.process.kill()
        program.end()
    sandbox.plan(approve_after=None)
    with window(desk, "--idle") as program:
        eventually(lambda: "run.unclean_stop" in written(desk).types)
        program.process.kill()
        program.end()
    entries = written(desk)
    assert entries.one("verdict.judged").details["acceptance"] == "accepted"
    assert not {"result.offered_again", "result.wiped"} & set(entries.types)


def test_one_that_was_answered_is_not_offered_although_it_could_not_be_removed(
    desk: ConfiguredDesk, sandbox: Sandbox
) -> None:
    file = cut_off(desk, sandbox)
    content = file.read_bytes()
    sandbox.plan(approve_after=None)
    with window(desk, "--idle", "--stays") as program:
        eventually(lambda: "verdict.judged" in written(desk).types)
        program.process.kill()
        program.end()
    file.write_bytes(content)  # as if the power had gone between the entry and this
    with window(desk, "--idle") as program:
        eventually(lambda: not kept(desk))
        program.process.kill()
        program.end()
    assert len(written(desk).of_type("result.offered_again")) == 1


def test_one_that_was_not_looked_at_is_offered_again(
    desk: ConfiguredDesk, sandbox: Sandbox
) -> None:
    cut_off(desk, sandbox)
    for _power_cut in range(2):
        with window(desk, "--undecided", "--idle") as program:
            until(program, "held")
            program.process.kill()
            program.end()
        assert len(kept(desk)) == 1


def tamper(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)


def lose_key(file: Path) -> None:
    ring = file.parents[2] / "ring.json"
    ring.write_text(ring.read_text().replace("sealing/key", "sealing/lost"))


def swap(file: Path) -> None:
    """As if it were another run's, of another attempt."""
    file.rename(file.with_name("00000000-zz-zzzz.sealed"))


@pytest.mark.parametrize("harm", [tamper, lose_key, swap])
def test_one_that_is_not_as_it_was_sealed_is_never_shown(
    desk: ConfiguredDesk, sandbox: Sandbox, harm: object
) -> None:
    file = cut_off(desk, sandbox)
    assert callable(harm)
    harm(file)
    with window(desk, "--idle") as program:
        eventually(lambda: "held_result.removed" in written(desk).types)
        program.process.kill()
        said = program.end().text
    assert "held" not in said.split()
    assert kept(desk) == []
    assert written(desk).one("held_result.removed").details["why"] == "unreadable"


def test_one_that_is_not_to_be_held_any_more_is_removed(
    desk: ConfiguredDesk, sandbox: Sandbox
) -> None:
    cut_off(desk, sandbox)
    desk.file.write_text(desk.file.read_text().replace("hold_result = 10", "hold_result = 0"))
    sandbox.plan(approve_after=0)
    with desk.verify("bankidse") as program:
        program.end()
    assert kept(desk) == []
    assert written(desk).one("held_result.removed").details["why"] == "switched_off"


def test_one_that_is_too_old_is_removed_by_whatever_starts(
    desk: ConfiguredDesk, sandbox: Sandbox
) -> None:
    file = cut_off(desk, sandbox)
    then = time.time() - 601
    os.utime(file, (then, then))
    sandbox.plan(approve_after=0)
    with desk.verify("bankidse") as program:
        program.end()
    assert kept(desk) == []
    assert written(desk).one("held_result.removed").details["why"] == "too_old"


def test_without_a_store_the_start_refuses(desk: ConfiguredDesk) -> None:
    desk.variables["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.status == 2
    assert "recovery.hold_result" in done.errors
    with desk.start("check") as program:
        done = program.end()
    assert done.status == 1
    assert "recovery.hold_result" in done.text


def test_check_says_where_the_key_is(desk: ConfiguredDesk) -> None:
    with desk.start("check") as program:
        done = program.end()
    assert "Held results" in done.text
    assert not kept(desk)
