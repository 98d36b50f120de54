"""Each step of a visit on two displays, of which one is unplugged, mirrored, turned or swapped.

The displays are those of a real X server, and one desk takes all the visits.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from typing import Any, Final

import pytest
import zxingcpp
from PIL import Image

from tests.support.command import Program, eventually
from tests.support.stage import REDIRECT
from tests.support.two_displays import PERSONAL, STEPS, shows_result
from tests.support.xorg import (
    BESIDE,
    MAIN_CHANGED,
    MIRRORED,
    SWAPPED,
    TURNED,
    UNPLUGGED,
    Xorg,
    is_there,
)

pytestmark = pytest.mark.skipif(
    not is_there(), reason="needs Xorg, its dummy driver, xrandr and xdotool"
)

CHANGES: Final = {
    "unplugged": UNPLUGGED,
    "mirrored": MIRRORED,
    "turned": TURNED,
    "swapped": SWAPPED,
    "main changed": MAIN_CHANGED,
}

AT_ONCE: Final = 0.2
"""Seconds from what Qt tells until customers see nothing of the visit any more."""

BETWEEN_VISITS: Final = {"locked", "attract"}
TO_BE_TURNED: Final = {"confirming", "result"}
CODES: Final = {"code": "bankid.s-1", "phone": REDIRECT.authorization_url}
"""What a phone reads at a step, on whichever display customers have."""

Seen = dict[str, Any]


class Desk:
    """The process, and the displays that it is on."""

    def __init__(self, displays: Xorg) -> None:
        self.displays = displays
        self._program = Program(
            run=("-m", "tests.support.two_displays"),
            env=displays.environment | {"QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.PIPE,
            stderr=None,
        )

    def ask(self, line: str) -> Seen:
        """What is seen once it has done what `line` says."""
        assert self._program.process.stdin is not None
        self._program.process.stdin.write(f"{line}\n".encode())
        self._program.process.stdin.flush()
        return self._program.line()

    def look(self) -> Seen:
        return self.ask("look")

    def close(self) -> None:
        assert self._program.end().status == 0


@pytest.fixture(scope="module")
def started() -> Iterator[Desk]:
    with Xorg() as displays:
        desk = Desk(displays)
        yield desk
        desk.close()


@pytest.fixture
def desk(started: Desk) -> Iterator[Desk]:
    """A desk between two visits, whose customers have a display of their own."""
    yield started
    started.displays.change(*BESIDE)
    started.ask("leave")


def has_customers(seen: Seen) -> bool:
    return "customer-window" in seen["windows"]


def codes_on(picture: Image.Image) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(picture)}


def personal_in(windows: Seen) -> set[str]:
    """What can be read of the person in any of these windows."""
    texts = "\n".join(text for window in windows.values() for text in window["texts"])
    return {word for word in PERSONAL if word in texts}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("step", STEPS)
def test_customers_see_nothing_of_it_at_once_and_the_visit_goes_on(
    desk: Desk, step: str, change: str
) -> None:
    eventually(lambda: has_customers(desk.look()))
    before = desk.ask(f"reach {step}")
    assert before["state"] == STEPS[step]
    assert not personal_in({"customer-window": before["windows"]["customer-window"]})
    if step == "result":
        eventually(lambda: shows_result(desk.displays.left()))
        assert not shows_result(desk.displays.right())
    desk.displays.change(*CHANGES[change])
    eventually(lambda: desk.look()["hidden_after"] is not None)
    seen = desk.look()
    assert seen["hidden_after"] < AT_ONCE
    assert not seen["was_result_seen"]
    assert not personal_in(seen["windows"])
    assert not seen["is_browsing"]
    if step in BETWEEN_VISITS:
        return
    assert not has_customers(desk.look()), "a display is taken between visits alone"
    if step in TO_BE_TURNED:
        assert seen["state"] == "turning"
        assert not shows_result(desk.displays.picture())
        seen = desk.ask("turned")
        assert seen["state"] == ("confirming" if step == "confirming" else "result")
        return
    assert seen["state"] == STEPS[step]
    if step in CODES:
        eventually(lambda: CODES[step] in codes_on(desk.displays.picture()))
    if STEPS[step] == "waiting":
        assert desk.ask("end")["state"] == "turning"
