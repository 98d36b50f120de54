"""Whole visits as a screen reader takes them: all is read and pressed over the AT-SPI bus."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

pytest.importorskip("jeepney", reason="speaks to the bus, which Linux alone has")

from tests.support.atspi import AccessibilityBus, Node, is_there
from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import Sandbox
from tests.support.translated import translated
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

READ: Final = frozenset(
    {"heading", "graphic", "push button", "radio button", "check box", "text", "password text"}
)
"""Roles whose objects are read aloud, and therefore have a name."""

PRESSED: Final = {"push button": "Press", "radio button": "Toggle", "check box": "Toggle"}
"""What can be done with a control, by its role."""

PERSON: Final = ("TESTPERSON", "1990", "40504040001")
"""Parts of what is covered until somebody asks to see it."""

LANGUAGES: Final = ("en", "ar")


@pytest.fixture
def bus() -> Iterator[AccessibilityBus]:
    with Xvfb(is_managed=True) as screen, AccessibilityBus(screen.display) as bus:
        bus.listen("object:announcement", "object:property-change")
        yield bus


class Reader:
    """Somebody who does not see the window, at a desk that speaks one language."""

    def __init__(self, bus: AccessibilityBus, sandbox: Sandbox, code: str) -> None:
        self.bus, self.sandbox, self.code = bus, sandbox, code
        self.heard: list[str] = []
        """What was announced on the present step."""

    def words(self, context: str, text: str, **values: str) -> str:
        return translated(self.code, context, text).format(**values)

    # -- reading -------------------------------------------------------------------------------

    def step(self, title: str) -> list[Node]:
        """Everything that is on the screen, once the step of that title has been announced."""

        def is_announced() -> bool:
            self.heard += [str(what) for kind, what in self.bus.events() if kind == "Announcement"]
            return any(text.startswith(title) for text in self.heard)

        eventually(is_announced)
        heading = self.bus.find("heading", title)
        assert heading.attributes["level"] == "1"
        assert len(self.heard) == len(set(self.heard)), self.heard
        self.heard = []
        shown = self.bus.shown()
        check_all(shown)
        return shown

    def step_is_said(self, text: str) -> None:
        """That it is announced, and once."""

        def is_announced() -> bool:
            self.heard += [str(what) for kind, what in self.bus.events() if kind == "Announcement"]
            return text in self.heard

        eventually(is_announced)
        assert self.heard.count(text) == 1, self.heard
        self.heard = []

    def turn(self) -> list[Node]:
        """From the customer's part to the verdict; everything that is on the screen then."""
        self.step(self.words("Turn", "Please turn the screen to our staff"))
        self.press(self.words("Turn", "Staff: show the result"))
        verdict = self.find("panel", self.words("Results", "Verified"))
        assert verdict.is_focused  # which says it: nothing else has to be announced
        shown = self.bus.shown()
        check_all(shown)
        return shown

    def find(self, role: str, name: str) -> Node:
        return self.bus.find(role, name)

    def session(self) -> str:
        return self.sandbox.newest

    # -- pressing ------------------------------------------------------------------------------

    def press(self, name: str, role: str = "push button") -> None:
        """Press what has that name, once it can be."""

        def is_pressed() -> bool:
            control = self.bus.find(role, name)
            if PRESSED[role] not in control.actions:
                return False
            control.do(PRESSED[role])
            return True

        eventually(is_pressed)

    def start(self) -> None:
        self.step(self.words("Start", "Welcome"))
        assert self.find("push button", self.words("Start", "Start")).is_focused
        self.press(self.words("Start", "Start"))
        shown = self.step(self.words("Providers", "How would you like to identify?"))
        assert [node for node in shown if node.is_focused and node.role == "push button"]


def check_all(shown: list[Node]) -> None:
    """What holds for every screen."""
    for node in shown:
        assert node.name.strip() or node.role not in READ, node
        if "focusable" in node.states:
            assert node.name.strip(), node
        if node.role in PRESSED and "enabled" in node.states:
            assert PRESSED[node.role] in node.actions, node
        if node.role == "push button":
            assert node.children == [], node  # one thing, read once
        # What cannot be done says why.
        if node.role == "push button" and "enabled" not in node.states:
            assert node.description, node
    titles = [node for node in shown if node.role == "heading"]
    assert [node.attributes["level"] for node in titles].count("1") == 1, titles


def everything_told(shown: list[Node]) -> str:
    """Every word that the bus has of these."""
    fields = [node.text for node in shown if "Text" in node.interfaces]
    return " ".join([*(f"{node.name} {node.description}" for node in shown), *fields])


@pytest.fixture
def reader(
    bus: AccessibilityBus, sandbox: Sandbox, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Reader]:
    code = str(request.param)
    desk = ConfiguredDesk.at(sandbox, tmp_path, languages=(code,), timings={"poll": 0.5})
    desk.variables |= bus.variables
    with desk.start("--windowed") as program:
        yield Reader(bus, sandbox, code)
        program.signal(signal.SIGTERM)
        done = program.end()
    # Qt says so where something was asked about that had just gone.
    errors = [line for line in done.errors.splitlines() if not line.startswith("qt.accessibility")]
    assert (done.status, errors) == (0, [])


in_both = pytest.mark.parametrize("reader", LANGUAGES, indirect=True)


@in_both
def test_a_code_is_scanned_and_the_person_accepted(reader: Reader) -> None:
    words, sandbox = reader.words, reader.sandbox
    reader.start()
    tile = reader.find("push button", "BankID (sandbox)")
    assert tile.description == words("Providers", "Scan with your phone")
    tile.do("Press")
    shown = reader.step(words("Steps", "Scan the code with {method}", method="BankID (sandbox)"))
    [code] = [node for node in shown if node.role == "graphic"]
    assert code.name == words("QrCode", "QR code")
    numbered = [node.name[:2] for node in shown if node.role == "label" and node.name[1:2] == "."]
    assert numbered == ["1.", "2.", "3."]
    sandbox.act(reader.session(), "approve")
    shown = reader.turn()
    assert not any(part in everything_told(shown) for part in PERSON)
    covered = [node for node in shown if node.name == words("Masked", "Covered")]
    assert covered
    assert all(node.description for node in covered)
    accept = words("Judgement", "Yes, it is this person")
    assert reader.find("push button", accept).actions == []
    reader.press(words("Details", "Reveal for 10 s"))
    reader.find("label", "SANDBOX TESTPERSON")
    reader.press(accept)
    reader.step_is_said(words("Verdict", "Accepted"))
    reader.press(words("ResultScreen", "Done"))
    reader.step(words("Start", "Welcome"))
    assert not any(part in everything_told(reader.bus.shown()) for part in PERSON)


@in_both
def test_a_request_goes_to_a_phone(reader: Reader) -> None:
    words, sandbox = reader.words, reader.sandbox
    reader.start()
    reader.press("Smart-ID (sandbox)")
    shown = reader.step("Smart-ID (sandbox)")
    [field] = [node for node in shown if node.role == "text"]
    assert field.is_focused
    field.fill("4050")
    reader.press(words("Details", "Continue"))
    fault = words("Field", "This is not valid. Please check it.")
    reader.step_is_said(words("Field", "{label}: {fault}", label=field.name, fault=fault))
    again = reader.find("text", field.name)
    assert again.description.startswith(fault)
    again.fill("PNOLT-40504040001")
    reader.press(words("Details", "Continue"))
    shown = reader.step(words("Steps", "Approve on your phone"))
    assert [node for node in shown if re.fullmatch("[0-9]{4}", node.name)]
    assert "40504040001" not in everything_told(shown)
    sandbox.act(reader.session(), "approve")
    reader.turn()
    reader.press(words("Judgement", "No"))
    reader.step_is_said(words("Verdict", "Not accepted"))
    reader.press(words("ResultScreen", "Done"))
    reader.step(words("Start", "Welcome"))


@in_both
def test_a_page_is_opened_on_the_phone(reader: Reader) -> None:
    words = reader.words
    reader.start()
    reader.press("MitID (sandbox)")
    title = words("Steps", "Sign in with {method}", method="MitID (sandbox)")
    reader.step(title)
    reader.press(words("CustomerAction", "On your phone"))
    reader.find("graphic", words("QrCode", "QR code"))
    reader.press(words("CustomerAction", "Another method"))
    reader.step(words("Providers", "How would you like to identify?"))
    reader.press(words("Providers", "Back"))
    reader.step(words("Start", "Welcome"))


@pytest.mark.parametrize("reader", ["en"], indirect=True)
def test_nothing_chatters_while_a_code_waits(reader: Reader) -> None:
    """The ring counts seconds; what is told of it changes with the minute."""
    reader.start()
    reader.press("BankID (sandbox)")
    reader.step("Scan the code with BankID (sandbox)")
    polls = len(reader.sandbox.requests())
    reader.bus.events()
    # Two looks a second: six seconds at the least.
    eventually(lambda: len(reader.sandbox.requests()) >= polls + 12)
    events = reader.bus.events()
    assert len(events) <= 1, events


@pytest.mark.parametrize("reader", ["en"], indirect=True)
def test_a_lost_connection_is_told_once(reader: Reader) -> None:
    reader.start()
    reader.press("BankID (sandbox)")
    reader.step("Scan the code with BankID (sandbox)")
    reader.sandbox.fault("reset", on="poll", times=2)
    reader.step_is_said("Connection lost")
    reader.step_is_said("The connection is back.")
    reader.press("Cancel")
    reader.step("Welcome")
    eventually(lambda: reader.sandbox.session(reader.session())["deleted"])
