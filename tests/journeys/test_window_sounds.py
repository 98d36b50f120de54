"""The window as a program is heard through a player of the system's, and not held up by it."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import Sandbox

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="stands in for a program of Linux"),
]

TO_THE_RESULT: Final = (
    ("click", "action.start"),
    ("click", "provider.bankidse"),
    ("click", "action.turned"),
    ("state", "result"),
)


@pytest.mark.parametrize("then", ["exit 0", "exec sleep 600"], ids=["plays", "is-stuck"])
def test_a_visit_is_heard(sandbox: Sandbox, tmp_path: Path, then: str) -> None:
    notes = tmp_path / "notes"
    player = tmp_path / "bin" / "pw-play"
    player.parent.mkdir()
    player.write_text(f'#!/bin/sh\necho "$*" >> {notes}\n{then}\n')
    player.chmod(0o700)
    sandbox.plan(approve_after=0)
    desk = ConfiguredDesk.at(
        sandbox,
        tmp_path,
        sound={"your_turn": True, "done": True, "problem": True},
        timings={"poll": 0.2},
    )
    desk.variables["QT_QPA_PLATFORM"] = "offscreen"
    desk.variables["PATH"] = f"{player.parent}:{desk.environment['PATH']}"
    arguments = ["-m", "tests.support.hands", json.dumps(TO_THE_RESULT)]
    with desk.start("--windowed", run=arguments) as program:
        assert program.text_line() == "there"
        played = eventually(lambda: _names(notes) if len(_names(notes)) == 2 else [])
        program.signal(signal.SIGTERM)
        done = program.end()
    assert done.status == 0
    assert sorted(played) == ["done", "your-turn"]  # each in a thread of its own
    assert "Traceback" not in done.errors


def _names(notes: Path) -> list[str]:
    """Of the sounds that were asked for; nothing but the file is in the arguments."""
    lines = notes.read_text().splitlines() if notes.exists() else []
    return [Path(line).stem for line in lines]
