"""No PIN is anywhere but in the hands of who knows it, and no try is for nothing."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.records.journal.journal import FILE as JOURNAL
from kiosk.records.staff.accounts import FILE as STAFF
from kiosk.records.staff.accounts import Account, Accounts, SignIn
from kiosk.records.staff.strangers import FILE as TRIED
from kiosk.visit import clock
from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.files import files_below
from tests.support.journaled import Written
from tests.support.sandbox import Sandbox

if sys.platform == "win32":
    pytest.skip("its signals are those of POSIX", allow_module_level=True)

pytestmark = pytest.mark.slow

NAME, PIN, WRONG = "Xenia Planted", "837492610573", "905827364118"

Step = tuple[str, ...]


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> ConfiguredDesk:
    desk = ConfiguredDesk.at(sandbox, tmp_path, variables={"QT_QPA_PLATFORM": "offscreen"})
    with desk.file.open("a", encoding="utf-8") as stream:
        stream.write("\n[staff]\nsign_in = true\nconfirm = true\n")
    with desk.start("staff", "add", NAME, "--administrator", stdin=-1) as program:
        assert program.process.stdin is not None
        program.process.stdin.write(f"{PIN}\n".encode())
        program.process.stdin.close()
        program.process.stdin = None
        assert program.end().status == 0
    return desk


def window(desk: ConfiguredDesk, *steps: Step) -> Program:
    """The program's window, and hands that take these steps."""
    run = ("-m", "tests.support.hands", json.dumps(steps))
    return desk.start("--windowed", "--log-level", "debug", run=run)


def entering(pin: str, name: str = NAME) -> Iterator[Step]:
    if name:
        yield ("type", "field.name", name)
    yield ("type", "field.pin", pin)
    yield ("click", "action.continue")


def account(desk: ConfiguredDesk) -> Account:
    [known] = msgspec.json.decode((desk.folder / "data" / STAFF).read_bytes(), type=list[Account])
    return known


def holding(desk: ConfiguredDesk, text: str) -> set[str]:
    """Which of the desk's files hold it."""
    return {
        file.name for file, content in files_below(desk.folder).items() if text.encode() in content
    }


def test_a_pin_is_nowhere_and_a_name_in_the_accounts_and_the_journal(
    desk: ConfiguredDesk, sandbox: Sandbox
) -> None:
    """Right, wrong, in place of the name, and once more before a result."""
    sandbox.plan(approve_after=0.2)
    steps: list[Step] = [
        ("state", "locked"),
        *entering(WRONG, name=PIN),
        ("see", "action.continue"),
        *(("clear", "field.name"), *entering(PIN)),
        ("state", "welcome"),
        ("click", "action.continue"),
        *(("state", "attract"), ("click", "action.start"), ("click", "provider.bankidse")),
        *(("state", "turning"), ("click", "action.turned"), ("state", "confirming")),
        *entering(WRONG, name=""),
        ("see", "action.continue"),
        *entering(PIN, name=""),
        *(("state", "result"), ("see", "mark.word"), ("click", "action.done")),
        *(("state", "attract"), ("click", "action.lock"), ("state", "locked")),
    ]
    with window(desk, *steps) as program:
        assert program.text_line() == "there"
        during = {secret: holding(desk, secret) for secret in (PIN, WRONG)}
        program.signal(signal.SIGTERM)
        ended = program.end()
    said = ended.output.decode() + ended.errors
    assert ended.status == 0
    assert during == {PIN: set(), WRONG: set()}
    assert (holding(desk, PIN), holding(desk, WRONG)) == (set(), set())
    assert not any(word in said for word in (PIN, WRONG, NAME))
    assert holding(desk, NAME) <= {STAFF, JOURNAL, f"{JOURNAL}-wal"}
    entries = Written.of(desk.folder / "data")
    failed = [entry.details.get("account") for entry in entries.of_type("staff.sign_in_failed")]
    assert failed == [None, NAME]  # what was typed as a name is nobody's
    assert {entry.staff for entry in entries.of_type("attempt.finished")} == {NAME}
    assert entries.one("staff.confirmed").staff == NAME


@pytest.mark.parametrize("pin", [PIN, WRONG])
def test_a_try_that_is_killed_while_it_is_checked_has_been_one(
    desk: ConfiguredDesk, pin: str
) -> None:
    with window(desk, ("state", "locked"), *entering(pin)) as program:
        eventually(lambda: account(desk).lock_out.failures == 1 or not_yet(program))
        program.process.kill()
        program.end()
    tried = account(desk).lock_out.failures
    assert tried in ({0, 1} if pin == PIN else {1})  # a right PIN may have come to its end
    assert holding(desk, pin) == set()
    accounts = Accounts(desk.folder / "data")
    assert accounts.sign_in(NAME, WRONG) == (SignIn.WRONG, 0.0)
    assert accounts.sign_in(NAME, PIN) == (SignIn.RIGHT, 0.0)
    with window(desk, ("state", "locked"), *entering(PIN), ("state", "welcome")) as program:
        assert program.text_line() == "there"
        program.signal(signal.SIGTERM)
        assert program.end().status == 0
    assert "run.unclean_stop" in Written.of(desk.folder / "data").types


@pytest.mark.parametrize("name", [NAME, "Nobody Planted"])
def test_no_restart_and_no_clock_ends_a_lock_out(desk: ConfiguredDesk, name: str) -> None:
    """Its time is written into the file, as a machine's clock could not be turned for a test."""

    def tries(*pins: str) -> list[str]:
        """What the journal says of these, by a window that is then killed."""
        before = len(failed())
        steps = (("state", "locked"), *entering(pins[0], name))
        more = [step for pin in pins[1:] for step in (*ready, *entering(pin, name=""))]
        with window(desk, *steps, *more, *ready) as program:
            assert program.text_line() == "there"
            eventually(lambda: len(failed()) == before + len(pins))
            program.process.kill()
            program.end()
        return failed()[before:]

    def failed() -> list[str]:
        entries = Written.of(desk.folder / "data").of_type("staff.sign_in_failed")
        return [entry.details["why"] for entry in entries]

    def write(**changes: object) -> None:
        """Have the last try been at another time."""
        file = desk.folder / "data" / (STAFF if name == NAME else TRIED)
        content = json.loads(file.read_bytes())
        [tried] = content if name == NAME else content["tried"]
        tried["lock_out"] |= changes
        file.write_text(json.dumps(content))

    ready: list[Step] = [("see", "action.continue")]
    assert tries(*(4 * (WRONG,)), PIN) == [*(4 * ("wrong_pin",)), "locked_out"]
    assert tries(PIN) == ["locked_out"]
    write(boot="another start of the machine", at=1e9)
    assert tries(PIN) == ["locked_out"]
    write(at=clock.now() + 1e6)  # as if the clock had been turned back since
    assert tries(PIN) == ["locked_out"]
    write(at=clock.now() - 40)
    if name == NAME:
        with window(desk, ("state", "locked"), *entering(PIN), ("state", "welcome")) as program:
            assert program.text_line() == "there"
            program.process.kill()
    else:
        assert tries(PIN) == ["wrong_pin"]


def not_yet(program: Program) -> bool:
    assert program.process.poll() is None
    return False
