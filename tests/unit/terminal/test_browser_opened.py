"""`verify` in a terminal leaves nothing of the browser that it has opened."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.support.browser import main_process, processes, stand_in
from tests.support.command import ConfiguredDesk
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
    desk = ConfiguredDesk.at(sandbox, tmp_path)
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


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("#!/bin/sh\nexit 1\n", "The browser ended by itself."),
        ("#!/bin/sh\nexit 0\n", "The browser was closed."),
        ("#!/nowhere/at/all\n", "The browser could not be opened."),
    ],
)
def test_a_browser_that_ends_at_once(
    sandbox: Sandbox, tmp_path: Path, script: str, said: str
) -> None:
    """The address is there to be opened by hand, and leads to the end like any other."""
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    desk.variables |= {"BROWSER": str(stand_in(tmp_path / "bin", script))}
    with desk.start("verify", "mitid") as program:
        while not program.text_line().startswith(said):
            pass
        rest = [program.text_line() for _ in range(7)]
        assert any("Open the page below in a browser" in line for line in rest)
        assert any("Ctrl+C" in line for line in rest)
        [address] = [line for line in rest if "http" in line]
        assert sandbox.base_url.rpartition(":")[0] in address
        program.signal(signal.SIGINT)
        program.end()
