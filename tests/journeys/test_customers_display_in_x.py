"""A desk of two displays in a real X server: each is looked at, unplugged, mirrored and swapped."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.support.browser import launcher
from tests.support.command import ConfiguredDesk, Ended, Program, eventually
from tests.support.sandbox import Sandbox
from tests.support.xorg import (
    BESIDE,
    HEIGHT,
    MAIN_CHANGED,
    MIRRORED,
    SWAPPED,
    TURNED,
    UNPLUGGED,
    WIDTH,
    Xorg,
    is_there,
    spot_in,
)

pytestmark = pytest.mark.skipif(
    not is_there(), reason="needs Xorg, its dummy driver, xrandr and xdotool"
)

FILLED = (0x2F, 0x47, 0xD0)
CARD = (0xFF, 0xFF, 0xFF)
VERIFIED = (0x14, 0x71, 0x3F)
GROUND = (0xF4, 0xF6, 0xF9)
BUTTON, TILE, HIGH = 100, 250, 16

CHANGES = {
    "unplugged": UNPLUGGED,
    "mirrored": MIRRORED,
    "turned": TURNED,
    "swapped": SWAPPED,
    "main changed": MAIN_CHANGED,
}

AT_ONCE = 0.2
"""Seconds from what Qt tells until customers see nothing of the visit any more."""


@pytest.fixture(scope="module")
def server() -> Iterator[Xorg]:
    with Xorg() as server:
        yield server


@pytest.fixture
def displays(server: Xorg) -> Xorg:
    server.change(*BESIDE)
    return server


def desk_at(sandbox: Sandbox, folder: Path, displays: Xorg, method: str) -> ConfiguredDesk:
    desk = ConfiguredDesk.at(sandbox, folder, service={"providers": f'["{method}"]'})
    desk.variables["DISPLAY"] = displays.display
    return desk


def code_on(picture: Image.Image) -> str | None:
    codes = zxingcpp.read_barcodes(picture)
    return codes[0].text if codes else None


def touch(displays: Xorg, colour: tuple[int, int, int], run: int = BUTTON) -> None:
    """Touch the first thing of this colour on the main display."""

    def look() -> bool:
        spot = spot_in(displays.left(), colour, run=run, high=HIGH)
        if spot is not None:
            displays.click(spot)
        return spot is not None

    eventually(look)


def to_waiting(displays: Xorg, sandbox: Sandbox) -> str:
    """From the first screen to a session; its id."""
    known = {session["id"] for session in sandbox.sessions()}
    eventually(lambda: is_ground(displays.right()))
    touch(displays, FILLED)
    eventually(lambda: spot_in(displays.left(), FILLED, run=BUTTON) is None)
    touch(displays, CARD, TILE)
    [session] = eventually(lambda: [s["id"] for s in sandbox.sessions() if s["id"] not in known])
    return str(session)


def is_ground(picture: Image.Image) -> bool:
    """Whether the kiosk covers all of a display: its corners are of its ground."""
    corners = ((0, HEIGHT - 1), (WIDTH - 1, HEIGHT - 1))
    return all(picture.getpixel(corner) == GROUND for corner in corners)


def shows_result(picture: Image.Image) -> bool:
    return spot_in(picture, VERIFIED, run=200) is not None


def lost_within(ended: Ended) -> float:
    """Seconds that it took to take the customers' window away, as the log has it."""
    [seconds] = re.findall(r"display\.lost .*seconds=([0-9.]+)", ended.errors)
    return float(seconds)


def end(program: Program) -> Ended:
    program.signal(signal.SIGTERM)
    ended = program.end()
    assert ended.status == 0
    assert "Traceback" not in ended.errors
    return ended


@pytest.mark.parametrize("change", CHANGES)
def test_while_the_customer_acts(
    displays: Xorg, sandbox: Sandbox, tmp_path: Path, change: str
) -> None:
    """The visit goes on on one display, which is turned before the result; then both are used."""
    desk = desk_at(sandbox, tmp_path, displays, "bankidse")
    with desk.start("--log-level", "info") as program:
        session = to_waiting(displays, sandbox)
        eventually(lambda: code_on(displays.right()))
        assert code_on(displays.left()) is None
        displays.change(*CHANGES[change])
        at = displays.right if change in {"swapped", "main changed"} else displays.left
        eventually(lambda: code_on(at()))  # on the main display, wherever that is by now
        displays.change(*BESIDE)
        eventually(lambda: code_on(displays.left()))
        assert code_on(displays.right()) is None, "a display is taken between visits alone"
        sandbox.act(session, "approve")
        eventually(lambda: spot_in(displays.left(), FILLED, run=BUTTON, high=HIGH))
        assert not shows_result(displays.picture()), "the screen is to be turned first"
        touch(displays, FILLED)
        eventually(lambda: shows_result(displays.left()))
        assert not shows_result(displays.right())
        ended = end(program)
    assert lost_within(ended) < AT_ONCE


@pytest.mark.parametrize("change", CHANGES)
def test_while_staff_see_the_result(
    displays: Xorg, sandbox: Sandbox, tmp_path: Path, change: str
) -> None:
    """It is covered wherever it would be seen, and shown once the screen has been turned."""
    desk = desk_at(sandbox, tmp_path, displays, "bankidse")
    with desk.start("--log-level", "info") as program:
        session = to_waiting(displays, sandbox)
        eventually(lambda: code_on(displays.right()))
        sandbox.act(session, "approve")
        eventually(lambda: shows_result(displays.left()))
        assert not shows_result(displays.right())
        assert is_ground(displays.right())
        displays.change(*CHANGES[change])
        eventually(lambda: not shows_result(displays.picture()))
        displays.change(*BESIDE)
        touch(displays, FILLED)
        eventually(lambda: shows_result(displays.left()))
        assert not shows_result(displays.right())
        ended = end(program)
    assert lost_within(ended) < AT_ONCE


@pytest.mark.browser
def test_the_page_of_a_sign_in_is_on_the_customers_display(
    displays: Xorg, sandbox: Sandbox, tmp_path: Path
) -> None:
    desk = desk_at(sandbox, tmp_path, displays, "mitid")
    desk.variables["BROWSER"] = str(launcher(tmp_path / "bin"))
    with desk.start() as program:
        session = to_waiting(displays, sandbox)
        touch(displays, FILLED)  # On the customer's display

        def approve() -> bool:
            """Press what leads on upon the page, once it has come up."""
            if sandbox.session(session)["status"] == "completed":
                return True
            spot = spot_in(displays.right(), FILLED, run=BUTTON, high=HIGH)
            if spot is not None:
                displays.click((spot[0] + WIDTH, spot[1]))
            return False

        eventually(approve)
        eventually(lambda: shows_result(displays.left()))
        eventually(lambda: is_ground(displays.right()))
        assert not shows_result(displays.right())
        end(program)


@pytest.mark.browser
@pytest.mark.parametrize("change", ["unplugged", "mirrored"])
def test_the_page_goes_with_the_display(
    displays: Xorg, sandbox: Sandbox, tmp_path: Path, change: str
) -> None:
    """Its browser is closed, and the visit goes on with the staff's display for both."""
    desk = desk_at(sandbox, tmp_path, displays, "mitid")
    desk.variables["BROWSER"] = str(launcher(tmp_path / "bin"))
    with desk.start("--log-level", "info") as program:
        session = to_waiting(displays, sandbox)
        touch(displays, FILLED)  # On the customer's display
        eventually(lambda: spot_in(displays.right(), FILLED, run=BUTTON, high=HIGH))
        displays.change(*CHANGES[change])
        eventually(lambda: is_ground(displays.left()))
        displays.change(*BESIDE)
        assert spot_in(displays.right(), FILLED, run=BUTTON, high=HIGH) is None
        here = eventually(lambda: spot_in(displays.left(), FILLED, run=BUTTON, high=HIGH))
        sandbox.act(session, "approve")

        def is_to_be_turned() -> bool:
            spot = spot_in(displays.left(), FILLED, run=BUTTON, high=HIGH)
            return spot is not None and spot != here

        eventually(is_to_be_turned)
        touch(displays, FILLED)
        eventually(lambda: shows_result(displays.left()))
        assert not shows_result(displays.right())
        ended = end(program)
    assert lost_within(ended) < AT_ONCE
