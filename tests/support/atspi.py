"""What assistive technology is told of the kiosk: its tree, read and used over the real AT-SPI bus.

AT-SPI is D-Bus (https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml), spoken here by
jeepney. A screen reader gets nothing else from a program, so what a test cannot find here, nobody
who does not see the window can.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Self

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields, MessageType

from tests.support.command import eventually

_LAUNCHER: Final = "/usr/libexec/at-spi-bus-launcher"
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_MARKS: Final = "\u200e\u200f\u2068"
"""Of direction, with which a name may begin."""

_CALL: Final = 20.0
"""Seconds that the program may take for one answer."""

_STATES: Final = {
    "active": 1,
    "checked": 4,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
    "checkable": 41,
    "read-only": 43,
}
"""Bits of a state (AtspiStateType)."""


def is_there() -> bool:
    """Whether this machine has the bus, and a screen for the window."""
    needed = shutil.which("dbus-daemon") and shutil.which("Xvfb") and Path(_LAUNCHER).exists()
    return bool(needed)


class Node:
    """One accessible object; what it says of itself is read once, when it is first asked."""

    def __init__(self, bus: AccessibilityBus, owner: str, path: str) -> None:
        self.bus, self.owner, self.path = bus, owner, path

    def __repr__(self) -> str:
        return f"<{self.role} {self.name!r}>"

    @cached_property
    def role(self) -> str:
        (role,) = self.bus.call(self.owner, self.path, _ACCESSIBLE, "GetRoleName")
        return str(role)

    @cached_property
    def name(self) -> str:
        return str(self.bus.read(self.owner, self.path, _ACCESSIBLE, "Name"))

    @cached_property
    def description(self) -> str:
        return str(self.bus.read(self.owner, self.path, _ACCESSIBLE, "Description"))

    @cached_property
    def states(self) -> frozenset[str]:
        ((low, high),) = self.bus.call(self.owner, self.path, _ACCESSIBLE, "GetState")
        bits = low | high << 32
        return frozenset(name for name, bit in _STATES.items() if bits >> bit & 1)

    @cached_property
    def interfaces(self) -> frozenset[str]:
        (names,) = self.bus.call(self.owner, self.path, _ACCESSIBLE, "GetInterfaces")
        return frozenset(name.rpartition(".")[2] for name in names)

    def is_a(self, role: str, name: str) -> bool:
        """Whether it has that role and that name, which a comma may end: a method has more."""
        shown = self.name.lstrip(_MARKS)
        is_named = shown == name or shown.startswith(tuple(f"{name}{comma}" for comma in ",،"))
        return self.role == role and is_named

    @property
    def attributes(self) -> dict[str, str]:
        """Such as the level of a heading."""
        (answer,) = self.bus.call(self.owner, self.path, _ACCESSIBLE, "GetAttributes")
        return dict(answer)

    @property
    def is_focused(self) -> bool:
        return "focused" in self.states

    @property
    def children(self) -> list[Node]:
        (answer,) = self.bus.call(self.owner, self.path, _ACCESSIBLE, "GetChildren")
        return [Node(self.bus, owner, path) for owner, path in answer]

    @property
    def parent(self) -> Node:
        owner, path = self.bus.read(self.owner, self.path, _ACCESSIBLE, "Parent")
        return Node(self.bus, owner, path)

    @property
    def actions(self) -> list[str]:
        """What can be done with it, by the names that do not depend on the language."""
        if "Action" not in self.interfaces:
            return []
        action = "org.a11y.atspi.Action"
        count = self.bus.read(self.owner, self.path, action, "NActions")
        return [
            str(self.bus.call(self.owner, self.path, action, "GetName", "i", (place,))[0])
            for place in range(count)
        ]

    @property
    def text(self) -> str:
        """What stands in a field, as it is told."""
        (answer,) = self.bus.call(
            self.owner, self.path, "org.a11y.atspi.Text", "GetText", "ii", (0, -1)
        )
        return str(answer)

    def do(self, action: str) -> None:
        """Have one of its actions done."""
        place = self.actions.index(action)
        (done,) = self.bus.call(
            self.owner, self.path, "org.a11y.atspi.Action", "DoAction", "i", (place,)
        )
        assert done, f"{action} of {self.name!r}"

    def fill(self, text: str) -> None:
        """Write into a field."""
        kind = "org.a11y.atspi.EditableText"
        (done,) = self.bus.call(self.owner, self.path, kind, "SetTextContents", "s", (text,))
        assert done, self.name

    def shown(self) -> Iterator[Node]:
        """All that is on the screen of it and below it, parents first."""
        if "visible" not in self.states:
            return
        if "showing" in self.states:
            yield self
        for child in self.children:
            yield from child.shown()


class AccessibilityBus:
    """A session of its own, on an X screen, in which assistive technology is at work."""

    def __init__(self, display: str) -> None:
        self._display = display
        self._ending = ExitStack()
        self.variables: dict[str, str] = {}
        """The environment of programs of this session."""
        self._events: deque[Message] = deque()

    def __enter__(self) -> Self:
        with ExitStack() as ending:
            self._begin(ending)
            self._ending = ending.pop_all()
        return self

    def _begin(self, ending: ExitStack) -> None:
        folder = Path(ending.enter_context(tempfile.TemporaryDirectory()))
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        own = {**kept, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
        own["DISPLAY"] = self._display
        session = self._start(ending, own, "dbus-daemon", "--session", "--nofork", tells=True)
        address = session.readline().strip()
        self.variables = {"DISPLAY": self._display, "DBUS_SESSION_BUS_ADDRESS": address}
        self._start(ending, own | self.variables, _LAUNCHER, "--launch-immediately")
        bus = ending.enter_context(open_dbus_connection(address))
        status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")

        def address_of_bus() -> str:
            try:
                return str(self._ask(bus, new_method_call(status, "GetAddress"))[0])
            except DBusErrorResponse:  # its name is there before its objects are
                return ""

        accessible = eventually(address_of_bus)
        wanted = Properties(status.with_interface("org.a11y.Status"))
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self._ask(bus, wanted.set(name, "b", True))
        self._bus = ending.enter_context(open_dbus_connection(accessible))

    def _start(
        self, ending: ExitStack, own: dict[str, str], *command: str, tells: bool = False
    ) -> Any:
        """Start a program of the session, and have it end with it."""
        more = ["--print-address"] if tells else []
        program = subprocess.Popen(
            [*command, *more],
            env=own,
            stdout=subprocess.PIPE if tells else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        ending.callback(program.wait, _CALL)
        ending.callback(program.terminate)
        if program.stdout is not None:
            ending.callback(program.stdout.close)
        return program.stdout

    def __exit__(self, *_error: object) -> None:
        self._ending.close()

    # -- asking --------------------------------------------------------------------------------

    def _ask(self, bus: DBusConnection, message: Message) -> tuple[Any, ...]:
        reply = bus.send_and_get_reply(message, timeout=_CALL)
        if reply.header.message_type is MessageType.error:
            raise DBusErrorResponse(reply)
        return tuple(reply.body)

    def call(
        self,
        owner: str,
        path: str,
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:
        """What an object answers."""
        address = DBusAddress(path, bus_name=owner, interface=interface)
        return self._ask(self._bus, new_method_call(address, method, signature, body))

    def read(self, owner: str, path: str, interface: str, name: str) -> Any:
        """The value of a property."""
        address = DBusAddress(path, bus_name=owner, interface=interface)
        ((_signature, value),) = self._ask(self._bus, Properties(address).get(name))
        return value

    def windows(self) -> list[Node]:
        """The windows of all programs that have told the bus of themselves."""
        (programs,) = self.call("org.a11y.atspi.Registry", _ROOT, _ACCESSIBLE, "GetChildren")
        windows = []
        for owner, path in programs:
            (children,) = self.call(owner, path, _ACCESSIBLE, "GetChildren")
            windows += [Node(self, *child) for child in children]
        return windows

    def shown(self) -> list[Node]:
        """Everything that is on the screen now; nothing while that is being built anew."""
        try:
            return [node for window in self.windows() for node in window.shown()]
        except DBusErrorResponse:
            return []

    def find(self, role: str, name: str) -> Node:
        """The first one on the screen of that role and that name, once it is there.

        What is told of it afterwards is of that moment.
        """

        def look() -> Node | None:
            try:
                return next((node for node in self.shown() if node.is_a(role, name)), None)
            except DBusErrorResponse:
                return None

        found = eventually(look)
        assert found is not None
        return found

    # -- being told ----------------------------------------------------------------------------

    def listen(self, *kinds: str) -> None:
        """Be told of these events from here on, such as `object:announcement`."""
        registry = "org.a11y.atspi.Registry"
        for kind in kinds:
            self.call(registry, "/org/a11y/atspi/registry", registry, "RegisterEvent", "s", (kind,))
            _, word, *_rest = kind.split(":")
            member = "".join(part.capitalize() for part in word.split("-"))
            rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)
            bus = DBusAddress(
                "/org/freedesktop/DBus",
                bus_name="org.freedesktop.DBus",
                interface="org.freedesktop.DBus",
            )
            self._ask(self._bus, new_method_call(bus, "AddMatch", "s", (rule.serialise(),)))
            self._ending.enter_context(self._bus.filter(rule, queue=self._events))

    def events(self) -> list[tuple[str, Any]]:
        """The kind of each event that has come since this was asked last, and what it says."""
        self.call("org.a11y.atspi.Registry", _ROOT, _ACCESSIBLE, "GetRoleName")  # hears meanwhile
        told = []
        while self._events:
            message = self._events.popleft()
            detail, _one, _two, (_signature, value), *_more = message.body
            member = message.header.fields[HeaderFields.member]
            told.append((f"{member}:{detail}" if detail else str(member), value))
        return told
