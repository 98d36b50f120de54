"""A command: JSON on its standard input, and nothing of it anywhere else."""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

import pytest

from kiosk.handover.command import REFUSED, Command
from kiosk.handover.targets import Delivered, Failed, Message, Refused
from kiosk.visit.errors import Interrupted
from kiosk.visit.handover import Trouble
from kiosk.visit.interrupt import Interrupt
from tests.support.handovers import CANARY, ID

MESSAGE = Message(ID, json.dumps({"name": CANARY, "padding": "x" * 200_000}).encode())


def command(program: str, *arguments: str, patience: float = 30.0) -> Command:
    return Command((sys.executable, "-c", program, *arguments), patience)


def test_it_reads_the_whole_payload(tmp_path: Path) -> None:
    program = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"
    target = command(program, str(tmp_path / "out"))
    assert target.deliver(MESSAGE, Interrupt()) == Delivered()
    assert (tmp_path / "out").read_bytes() == MESSAGE.body


def test_neither_arguments_nor_environment_say_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOPAE_SECRET", "planted")
    program = (
        "import json, os, sys; "
        "json.dump([sys.argv, dict(os.environ)], open(sys.argv[1], 'w')); sys.stdin.read()"
    )
    assert command(program, str(tmp_path / "out")).deliver(MESSAGE, Interrupt()) == Delivered()
    seen = (tmp_path / "out").read_text()
    assert CANARY not in seen
    assert "planted" not in seen
    assert ID not in seen


def test_words_are_words_and_no_shell_s(tmp_path: Path) -> None:
    program = "import sys; sys.stdin.read(); sys.exit(sys.argv[1:] != ['$(touch x); *'])"
    assert command(program, "$(touch x); *").deliver(MESSAGE, Interrupt()) == Delivered()


@pytest.mark.parametrize("status", [1, 2, 75, 127])
def test_a_failure_is_tried_again(status: int) -> None:
    target = command(f"import sys; sys.stdin.read(); sys.exit({status})")
    assert target.deliver(MESSAGE, Interrupt()) == Failed(Trouble.EXIT, status)


def test_a_status_says_that_it_never_wants_this_one() -> None:
    target = command(f"import sys; sys.exit({REFUSED})")
    assert target.deliver(MESSAGE, Interrupt()) == Refused(Trouble.EXIT, REFUSED)


def test_a_program_that_does_not_read_to_the_end_is_judged_by_its_status() -> None:
    assert command("pass").deliver(MESSAGE, Interrupt()) == Delivered()


def test_a_program_that_is_not_there() -> None:
    missing = Command(("/nowhere/enter-result",))
    assert missing.deliver(MESSAGE, Interrupt()) == Failed(Trouble.PROGRAM)


def test_what_hangs_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    program = "import time; time.sleep(60)"
    assert command(program, patience=1.0).deliver(MESSAGE, Interrupt()) == Failed(Trouble.TIME)


def test_an_interruption_ends_it(tmp_path: Path) -> None:
    interrupt, there = Interrupt(), tmp_path / "there"
    program = "import sys, time; open(sys.argv[1], 'w'); time.sleep(60)"

    def end() -> None:
        pause = threading.Event()
        while not there.exists():
            pause.wait(0.02)
        interrupt.set()

    ender = threading.Thread(target=end)
    ender.start()
    with pytest.raises(Interrupted):
        command(program, str(there)).deliver(MESSAGE, interrupt)
    ender.join()
