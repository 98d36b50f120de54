"""Which display is whose: staff's is the system's main one, and customers' another beside it.

Whatever changes in how the displays stand is announced at once. What it comes to is judged later,
once the system has put them where they are to be: in between, nothing on a screen can be trusted.
"""

from __future__ import annotations

import json
import sys
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

SETTLES: Final = 500
"""Milliseconds without another change, after which the displays stand as they are meant to."""


class Seen(NamedTuple):
    """The displays of this desk, in words."""

    staffs: str
    customers: str | None
    mirrored: bool


class _Place(NamedTuple):
    """How one display stands. A panel that takes a strip of it, or its frame rate, do not count."""

    name: str
    geometry: QRect
    orientation: int
    ratio: float


class Displays(QObject):
    """Tells of every change of them, and which of them is staff's and customers'."""

    changed = Signal()
    """At least one of them was plugged, unplugged, mirrored, turned, moved or made the main one."""
    settled = Signal()
    """Nothing of the kind has happened for a while."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._settle = QTimer(self, interval=SETTLES, singleShot=True)
        self._settle.timeout.connect(self.settled)
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            raise TypeError("displays belong to an application with windows")
        application.screenAdded.connect(self._add)
        application.screenRemoved.connect(self._look)
        application.primaryScreenChanged.connect(self._look)
        for screen in QGuiApplication.screens():
            self._watch(screen)
        self._places = _places()

    @property
    def is_settling(self) -> bool:
        """Whether something has changed a moment ago."""
        return self._settle.isActive()

    def _add(self, screen: QScreen) -> None:
        self._watch(screen)
        self._look()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look)
        screen.orientationChanged.connect(self._look)
        screen.logicalDotsPerInchChanged.connect(self._look)

    def _look(self) -> None:
        places = _places()
        if places != self._places:
            self._places = places
            self._settle.start()
            self.changed.emit()


def _places() -> list[_Place]:
    """How all displays stand, the main one first."""
    return [
        _Place(
            screen.name(), screen.geometry(), screen.orientation().value, screen.devicePixelRatio()
        )
        for screen in QGuiApplication.screens()
    ]


def staffs_display() -> QScreen:
    """The system's main display."""
    return QGuiApplication.primaryScreen()


def customers_display() -> QScreen | None:
    """The first display beside staff's; None where there is none.

    One that shows a part of what staff's shows, as a mirrored one does, is not beside it: nothing
    may be on it that customers are not to see.
    """
    staffs = staffs_display()
    for screen in QGuiApplication.screens():
        if screen is not staffs and not screen.geometry().intersects(staffs.geometry()):
            return screen
    return None


def is_mirrored() -> bool:
    """Whether there are displays that show, at least in part, what staff's shows."""
    staffs = staffs_display()
    return any(
        screen is not staffs and screen.geometry().intersects(staffs.geometry())
        for screen in QGuiApplication.screens()
    )


def described(screen: QScreen) -> str:
    """A display as an administrator knows it: its connector, what it is, and its size."""
    model = " ".join(filter(None, (screen.manufacturer(), screen.model()))).strip()
    size = screen.size() * screen.devicePixelRatio()
    parts = [screen.name(), *([model] if model else []), f"{size.width()}×{size.height()}"]
    return " ".join(parts)


def main() -> int:
    """Print which display is whose, as one JSON object, and return the exit status.

    A process of its own: where no display can be opened, Qt ends it.
    """
    application = QGuiApplication([])
    customers = customers_display()
    seen = Seen(
        described(staffs_display()),
        None if customers is None else described(customers),
        is_mirrored(),
    )
    sys.stdout.write(json.dumps(seen._asdict()) + "\n")
    del application
    return 0
