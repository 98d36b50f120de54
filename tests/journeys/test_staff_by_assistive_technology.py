"""What is told over the accessibility bus while staff sign in: all that helps, and no PIN."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="speaks to the bus, which Linux alone has")

from kiosk.records.staff.accounts import Accounts
from tests.support.atspi import AccessibilityBus, is_there
from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import Sandbox
from tests.support.xvfb import Xvfb
from tests.support.xvfb import is_there as has_screen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (is_there() and has_screen()),
        reason="needs the AT-SPI bus and a screen"
        " (Debian: at-spi2-core dbus-daemon xvfb xdotool openbox)",
    ),
]

PASSWORD_TEXT = 40
"""`ATSPI_ROLE_PASSWORD_TEXT`."""

NAME, PIN = "Xenia Planted", "837492610573"


@pytest.fixture
def screen() -> Iterator[Xvfb]:
    with Xvfb(is_managed=True) as screen:
        yield screen


def test_signing_in_says_what_is_asked_and_nothing_of_the_pin(
    screen: Xvfb, sandbox: Sandbox, tmp_path: Path
) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path, languages=("en",))
    with desk.file.open("a", encoding="utf-8") as stream:
        stream.write("\n[staff]\nsign_in = true\n")
    Accounts(desk.folder / "data").add(NAME, PIN, is_administrator=True)
    told: list[tuple[str, object]] = []
    with AccessibilityBus(screen.display) as bus:
        bus.listen(
            "object:announcement",
            "object:property-change",
            "object:text-changed",
            "object:text-caret-moved",
        )
        desk.variables |= bus.variables
        with desk.start("--windowed") as program:

            def is_announced(text: str) -> bool:
                told.extend(bus.events())
                return any(kind == "Announcement" and text in str(what) for kind, what in told)

            eventually(lambda: is_announced("This desk is locked"))
            bus.find("text", "Name").fill(NAME)
            field = bus.find("text", "PIN")
            # By this number a screen reader knows that the keys are not to be read aloud, either.
            (role,) = bus.call(field.owner, field.path, "org.a11y.atspi.Accessible", "GetRole")
            assert role == PASSWORD_TEXT
            bus.call(field.owner, field.path, "org.a11y.atspi.Component", "GrabFocus")
            eventually(lambda: "focused" in bus.find("text", "PIN").states)
            screen.tool("type", "--delay", "50", PIN)
            eventually(lambda: len(bus.find("text", "PIN").text) == len(PIN))
            shown = [node.text for node in bus.shown() if "Text" in node.interfaces]
            assert NAME in shown
            assert PIN not in " ".join(shown)
            bus.find("push button", "Sign in").do("Press")
            eventually(lambda: is_announced("This is your mark today."))
            assert any(NAME in str(what) for _kind, what in told)
            program.signal(signal.SIGTERM)
            assert program.end().status == 0
    whole = " ".join(str(what) for _kind, what in told)
    assert PIN not in whole
    inserted = [str(what) for kind, what in told if kind.startswith("TextChanged")]
    assert NAME in " ".join(inserted)  # such events are heard at all
    assert not any(digit in "".join(inserted) for digit in PIN)
