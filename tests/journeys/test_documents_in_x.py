"""A document shown at the desk: the window, a real browser with a camera, and what is left."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.host.browser.profile import base_folder
from tests.journeys.test_window_in_x import (
    BUTTON,
    CARD,
    FILLED,
    TILE,
    VERIFIED,
    begin,
    kiosk,
    press_until,
    touch,
)
from tests.support.browser import launcher, processes
from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import Sandbox
from tests.support.xvfb import Xvfb, is_there

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not is_there(), reason="needs xvfb and xdotool (Debian: the same)"),
]

CANCEL = (1160, 77)
"""On the strip above the browser."""
STILLS = 3
"""Front, back and face."""


@pytest.fixture
def screen() -> Iterator[Xvfb]:
    with Xvfb() as screen:
        yield screen


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path, screen: Xvfb) -> ConfiguredDesk:
    """A desk for documents alone, whose browser has a camera that is none."""
    desk = ConfiguredDesk.at(
        sandbox,
        tmp_path,
        service={"providers": '["nobody"]'},
        documents=sandbox.documents,
        timings={"document_answer_timeout": 30.0},
    )
    profiles(desk).mkdir(mode=0o700)
    desk.variables |= {"DISPLAY": screen.display, "XDG_RUNTIME_DIR": str(profiles(desk))}
    desk.variables["BROWSER"] = str(launcher(tmp_path / "bin"))
    return desk


def profiles(desk: ConfiguredDesk) -> Path:
    """Where this desk's browsers have their profiles: the user's own folder in memory."""
    return desk.folder / "run"


def is_tidy(desk: ConfiguredDesk) -> bool:
    """Neither a browser nor a profile is left."""
    folder = base_folder(None, desk.variables, None)
    return not processes(folder) and not any(folder.iterdir())


def to_the_page(screen: Xvfb, sandbox: Sandbox) -> str:
    """From the first screen to the page in the desk's browser; returns the visit's id."""
    known = {visit["id"] for visit in sandbox.sessions()}
    begin(screen)
    touch(screen, CARD, TILE)  # Show your document
    [session] = eventually(lambda: [v["id"] for v in sandbox.sessions() if v["id"] not in known])
    touch(screen, FILLED)  # On this desk
    eventually(lambda: visit(sandbox, session)["opened"])
    return str(session)


def visit(sandbox: Sandbox, wanted: str) -> dict[str, object]:
    [listed] = [session for session in sandbox.sessions() if session["id"] == wanted]
    return listed


def stills(sandbox: Sandbox, wanted: str) -> int:
    pictures = visit(sandbox, wanted)["stills"]
    assert isinstance(pictures, list)
    return len(pictures)


def scan(screen: Xvfb, sandbox: Sandbox, wanted: str) -> None:
    """Hold everything before the camera, and come back."""
    touch(screen, FILLED)  # Start, on the page
    # Whatever the page needs until the camera is there, a touch too many does no harm.
    press_until(screen, lambda: stills(sandbox, wanted) == STILLS)
    # No touch once that is done: the next one would be on the result.
    press_until(screen, lambda: visit(sandbox, wanted)["granted_code"])
    eventually(lambda: visit(sandbox, wanted)["spent"])


def asked(sandbox: Sandbox) -> int:
    """How often a result was asked for."""
    paths = [request["path"] for request in sandbox.requests()]
    return sum(path.endswith("/verification-result") for path in paths)


def test_from_the_tile_to_the_pictures(
    screen: Xvfb, sandbox: Sandbox, desk: ConfiguredDesk
) -> None:
    with kiosk(desk) as program:
        wanted = to_the_page(screen, sandbox)
        assert not is_tidy(desk)
        scan(screen, sandbox, wanted)
        press_until(screen, lambda: screen.shows(VERIFIED, run=BUTTON))  # The screen is turned
        assert visit(sandbox, wanted)["asked"] == 1
        eventually(lambda: is_tidy(desk))
        press_until(screen, lambda: not screen.shows(VERIFIED, run=BUTTON))
        program.process.send_signal(signal.SIGTERM)
        assert program.end().status == 0


def test_given_up_in_the_middle(screen: Xvfb, sandbox: Sandbox, desk: ConfiguredDesk) -> None:
    with kiosk(desk) as program:
        to_the_page(screen, sandbox)
        eventually(lambda: screen.shows(FILLED, run=BUTTON))
        screen.click(CANCEL)  # Cancel, on the strip above the page
        eventually(lambda: is_tidy(desk))
        touch(screen, FILLED)  # Start, for the next customer
        assert asked(sandbox) == 0
        program.process.send_signal(signal.SIGTERM)
        program.end()


def test_killed_in_the_middle_and_started_again(
    screen: Xvfb, sandbox: Sandbox, desk: ConfiguredDesk
) -> None:
    with kiosk(desk) as program:
        to_the_page(screen, sandbox)
        program.process.kill()
        program.end()
    assert not is_tidy(desk)  # nobody was left to end it
    with kiosk(desk) as program:
        eventually(lambda: is_tidy(desk))
        wanted = to_the_page(screen, sandbox)
        assert wanted
        program.process.send_signal(signal.SIGTERM)
        program.end()
    eventually(lambda: is_tidy(desk))
