"""On the whole screen no key and no window manager closes the kiosk; a signal always ends it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.test_window_in_x import BUTTON, CARD, FILLED, TILE, begin, touch
from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.sandbox import Sandbox
from tests.support.xvfb import Xvfb, is_there

pytestmark = pytest.mark.skipif(not is_there(), reason="needs xvfb, xdotool and openbox")

WAYS = ("alt+F4", "ctrl+q")
"""By the window manager, as the button in a frame does it, and by the program's own key."""


@pytest.fixture
def screen() -> Iterator[Xvfb]:
    with Xvfb(is_managed=True) as screen:
        yield screen


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path, screen: Xvfb) -> ConfiguredDesk:
    desk = ConfiguredDesk.at(sandbox, tmp_path, service={"providers": '["bankidse"]'})
    desk.variables["DISPLAY"] = screen.display
    return desk


def come_up(screen: Xvfb) -> None:
    eventually(lambda: screen.shows(FILLED, run=BUTTON))
    eventually(lambda: "Identity Kiosk" in screen.tool("getactivewindow", "getwindowname"))


def ends_by_signal(program: Program) -> None:
    assert program.process.poll() is None
    program.signal(signal.SIGTERM)
    assert program.end().status == 0


@pytest.mark.parametrize("way", WAYS)
def test_the_whole_screen_stays(
    screen: Xvfb, sandbox: Sandbox, desk: ConfiguredDesk, way: str
) -> None:
    sandbox.plan(approve_after=60)
    with desk.start() as program:
        come_up(screen)
        for _ in range(3):
            screen.press(way)
        begin(screen)  # it still answers
        touch(screen, CARD, TILE)  # the method
        eventually(lambda: len(sandbox.sessions()))
        screen.press(way)
        ends_by_signal(program)


@pytest.mark.parametrize("way", WAYS)
def test_a_window_may_be_closed(screen: Xvfb, desk: ConfiguredDesk, way: str) -> None:
    with desk.start("--windowed") as program:
        come_up(screen)
        screen.press(way)
        assert program.end().status == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_desk_that_is_not_set_up_stays_as_well(
    screen: Xvfb, desk: ConfiguredDesk, way: str
) -> None:
    desk.file.write_text("[kiosk]\nname = 5\n")
    with desk.start() as program:
        assert program.process.stderr is not None
        program.process.stderr.readline()
        eventually(lambda: "Identity Kiosk" in screen.tool("getactivewindow", "getwindowname"))
        for _ in range(3):
            screen.press(way)
        assert program.process.poll() is None
        program.signal(signal.SIGTERM)
        assert program.end().status == 2
