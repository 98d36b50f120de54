"""The kiosk as it stands on a desk: a process with a window in X, and hands that click on it."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.palettes import LIGHT
from tests.support.browser import launcher
from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.sandbox import Sandbox
from tests.support.xvfb import Colour, Spot, Xvfb, is_there

FILLED = (0x2F, 0x47, 0xD0)
"""The colour of a screen's main button."""
BUTTON = 100
"""Pixels of it side by side: nothing else on a screen has as many."""
HIGH = 16
"""Pixels of it below one another, above the words on it."""
TINTED = (0xEC, 0xEF, 0xFD)
"""The colour of the button that reveals the person."""
CARD = (0xFF, 0xFF, 0xFF)
BANNER = (0xFF, 0xDF, 0x9E)
VERIFIED = (0x14, 0x71, 0x3F)

TILE = 250
"""Pixels of a method's tile that have nothing on them: more than anything else white has."""

pytestmark = pytest.mark.skipif(not is_there(), reason="needs xvfb and xdotool (Debian: the same)")


@pytest.fixture
def screen() -> Iterator[Xvfb]:
    with Xvfb() as screen:
        yield screen


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path, screen: Xvfb) -> ConfiguredDesk:
    """A desk with one method; it polls once a minute, so that only a return ends the wait soon."""
    desk = ConfiguredDesk.at(
        sandbox, tmp_path, service={"providers": '["mitid"]'}, timings={"poll": 60.0}
    )
    desk.variables["DISPLAY"] = screen.display
    return desk


def touch(screen: Xvfb, colour: Colour, run: int = BUTTON) -> None:
    """Click on the first thing of this colour, once it is there."""
    spot = eventually(lambda: screen.spot(colour, run=run, high=HIGH))
    assert spot is not None
    screen.click(spot)


def press_until(screen: Xvfb, done: Callable[[], object]) -> None:
    """Touch the main button, or where there is none what reveals the person, until `done`."""

    def look() -> bool:
        if done():
            return True
        spot = screen.spot(FILLED, run=BUTTON, high=HIGH) or screen.spot(
            TINTED, run=BUTTON, high=HIGH
        )
        if spot is not None:
            screen.click(spot)
        return False

    eventually(look)


def begin(screen: Xvfb) -> None:
    """Touch *Start* once: a second touch may be one on what comes next.

    The button is there before the desk is known. The banner then moves it, and comes no earlier
    than all that a touch needs.
    """
    eventually(lambda: screen.shows(BANNER, run=TILE))
    places: list[Spot | None] = [None]

    def is_still() -> bool:
        places.append(screen.spot(FILLED, run=BUTTON, high=HIGH))
        return places[-1] is not None and places[-1] == places[-2]

    eventually(is_still)
    touch(screen, FILLED)
    # The languages on the first screen are as white as the methods on the next.
    eventually(lambda: not screen.shows(FILLED, run=BUTTON))
    eventually(lambda: screen.spot(CARD, run=TILE, high=HIGH))


def to_waiting(screen: Xvfb, sandbox: Sandbox) -> str:
    """From the first screen to the one that waits; returns the session's id."""
    known = {session["id"] for session in sandbox.sessions()}
    begin(screen)
    touch(screen, CARD, TILE)
    [session] = eventually(lambda: [s["id"] for s in sandbox.sessions() if s["id"] not in known])
    eventually(lambda: screen.shows(FILLED, run=BUTTON))
    return str(session)


def kiosk(desk: ConfiguredDesk) -> Program:
    return desk.start("--windowed")


@pytest.mark.browser
def test_a_visit_by_way_of_the_browser(
    screen: Xvfb, sandbox: Sandbox, desk: ConfiguredDesk, tmp_path: Path
) -> None:
    desk.variables["BROWSER"] = str(launcher(tmp_path / "bin"))
    with kiosk(desk) as program:
        session = to_waiting(screen, sandbox)
        touch(screen, FILLED)  # On this desk
        # Approve, on the page, once it has come up above the window.
        press_until(screen, lambda: sandbox.session(session)["status"] == "completed")
        press_until(screen, lambda: screen.shows(VERIFIED, run=200))  # The screen is turned

        # Reveal, Yes, and then Done
        press_until(screen, lambda: not screen.shows(VERIFIED, run=BUTTON))
        eventually(lambda: screen.shows(FILLED, run=BUTTON))
        program.signal(signal.SIGTERM)
        assert program.end().status == 0


def test_the_end_of_the_program_cancels_the_session(
    screen: Xvfb, sandbox: Sandbox, desk: ConfiguredDesk
) -> None:
    with kiosk(desk) as program:
        session = to_waiting(screen, sandbox)
        program.signal(signal.SIGTERM)
        done = program.end()
    assert done.status == 0
    assert sandbox.session(session)["status"] == "cancelled"


def test_a_kiosk_that_is_killed_leaves_no_sandbox(screen: Xvfb, desk: ConfiguredDesk) -> None:
    with desk.start("--windowed", "--sandbox") as program:
        eventually(lambda: screen.shows(FILLED, run=BUTTON))
        process = psutil.Process(program.process.pid)
        [child] = eventually(process.children)
        program.process.kill()
        eventually(lambda: not child.is_running())


def test_it_takes_the_whole_screen_also_without_a_window_manager(
    screen: Xvfb, desk: ConfiguredDesk
) -> None:
    with desk.start() as program:
        eventually(lambda: screen.shows(FILLED, run=BUTTON))
        picture = eventually(screen.picture)
        right, bottom = picture.width - 1, picture.height - 1
        ground = bytes.fromhex(LIGHT.ground[1:])
        for corner in ((0, bottom), (right, bottom), (right, bottom // 2)):
            assert picture.getpixel(corner) == tuple(ground)
        program.signal(signal.SIGTERM)
        assert program.end().status == 0
