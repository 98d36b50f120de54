"""`verify` in a terminal leaves nothing of the browser that it has opened."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.support.browser import main_process, processes, stand_in
from tests.support.command import Desk
from tests.support.sandbox import Sandbox

SLOW = """#!/bin/sh
# Takes a moment to end, as a real one does.
trap 'sleep 0.5; exit 0' TERM
while :; do sleep 0.1; done
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_with_the_page_open(
    sandbox: Sandbox, tmp_path: Path, number: signal.Signals
) -> None:
    desk = Desk.at(sandbox, tmp_path)
    desk.variables |= {
        "BROWSER": str(stand_in(tmp_path / "bin", SLOW)),
        "XDG_RUNTIME_DIR": str(desk.home),
    }
    profiles = desk.home / "identity-kiosk" / "browser"
    with desk.verify("mitid") as program:
        main_process(profiles)
        program.signal(number)
        assert program.end().verdict == (130, "cancelled", "by_staff")
    assert not processes(profiles)
    assert not list(profiles.iterdir())
