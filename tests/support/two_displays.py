"""A desk of two displays that can be brought to any step, as a process: it is told by lines.

The window, the flow and the customers' window are the kiosk's own, on a real display; what a
service and a browser would say, the test says. Each line on standard input (`reach STEP`, `turned`,
`leave` or `look`) is answered by what is seen then, as one JSON object.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

import zxingcpp
from PIL import Image, ImageGrab
from PySide6.QtCore import QCoreApplication, QEvent, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

import kiosk.visit.attempts
from kiosk.ui.customer.display import CustomerDisplay
from kiosk.ui.theme import load_fonts
from kiosk.ui.window import Window
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit import qr
from kiosk.visit.documents import Picture
from kiosk.visit.domain import Outcome, Push, Reason
from kiosk.visit.intake import Questions
from kiosk.visit.methods import Methods
from kiosk.wording.language import speak
from tests.support import asking, stage, visits
from tests.support.service import session
from tests.support.specimens import picture
from tests.support.xorg import spot_in

PLANTED: Final = "PLANTED"
"""What is typed at the desk, and what a code says that stands for the person's face."""

SETTLES: Final = 50
"""Milliseconds after which displays have settled here: xrandr returns once they stand."""

PERSONAL: Final = (PLANTED, "Lindström", "19840317", "maria@example.com")
"""What the desk knows of the person, and a customers' display never shows."""

VERIFIED: Final = (0x14, 0x71, 0x3F)
"""The colour of a verdict, and of nothing else as large."""

PUSHED: Final = session(prompt=Push(None, "PNOLT-•••••••0001", "4711"))

STEPS: Final[Mapping[str, str]] = {
    "locked": "locked",
    "attract": "attract",
    "notice": "notice",
    "case": "case",
    "providers": "providers",
    "details": "details",
    "starting": "starting",
    "code": "waiting",
    "push": "waiting",
    "page": "waiting",
    "phone": "waiting",
    "checking": "checking",
    "confirming": "confirming",
    "result": "result",
    "failure": "failure",
}
"""What the desk can be brought to, and the state of the flow that it is in then.

No screen is turned while customers have a display of their own.
"""


class _Patience:
    """What a `Stage` waits with, where no `qtbot` is."""

    def waitUntil(self, condition: Callable[[], bool], timeout: int) -> None:  # noqa: N802
        until = time.monotonic() + timeout / 1000
        while not condition():
            assert time.monotonic() < until
            QApplication.processEvents()


class Desk:
    """Plays the visit, and notes how long customers could still see it after a change."""

    def __init__(self) -> None:
        vars(kiosk.visit.attempts)["Worker"] = stage.ScriptedWorker
        self._verified = Outcome.verified(replace(visits.VERIFIED, portrait=_face()))
        vars(stage)["VERIFIED"] = self._verified
        self._stage = stage.Stage(_Patience())  # type: ignore[arg-type]
        self._changed_at: float | None = None
        self._hidden_after: float | None = None
        self._was_result_seen = False
        """Whether it still was at that moment."""
        self._watch_displays()  # before the kiosk does: time begins with what Qt says
        self._window = Window(stays=True)
        languages = ("en", "sv", "ar")
        settings = WindowSettings(
            "Desk", False, languages, "en", 3600.0, 20.0, 3600.0, customer_display="auto"
        )
        self._window.open(settings, self._stage.flow, Methods(tuple))
        self._window.showFullScreen()
        self._stage.flow.exposed.connect(self._note_hidden)
        [customer] = self._window.findChildren(CustomerDisplay)
        customer._displays._settle.setInterval(SETTLES)
        self.leave()

    # -- the displays --------------------------------------------------------------------------

    def _watch_displays(self) -> None:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        for told in (
            application.screenAdded,
            application.screenRemoved,
            application.primaryScreenChanged,
            *(screen.geometryChanged for screen in QGuiApplication.screens()),
        ):
            told.connect(self._note_change)
        application.screenAdded.connect(
            lambda screen: screen.geometryChanged.connect(self._note_change)
        )

    def _note_change(self, *_about: object) -> None:
        if self._changed_at is None:
            self._changed_at = time.monotonic()

    def _note_hidden(self) -> None:
        """The kiosk has hidden what customers might see, and goes on to what is seen instead."""
        if self._changed_at is not None and self._hidden_after is None:
            self._hidden_after = time.monotonic() - self._changed_at
            self._was_result_seen = shows_result(ImageGrab.grab(xdisplay=os.environ["DISPLAY"]))

    # -- the visit -----------------------------------------------------------------------------

    def reach(self, step: str) -> None:
        """Bring the visit to a step, with what customers are not to see."""
        if step in {"notice", "case"}:
            self._stage.flow.asks = asking.ALL
            self._stage.flow.begin.emit()
        else:
            self._stage.reach(STEPS[step], _SESSIONS.get(step))
        match step:
            case "case":
                self._press("action.accept")
                self._type("field.name")
            case "details":
                self._type("field.registrationId")
            case "page":
                self._press("action.on-desk")
            case "phone":
                self._press("action.on-phone")
            case "result":
                self._press("action.reveal")
        _let_qt_work()
        self._changed_at = self._hidden_after = None

    def turned(self) -> None:
        """Staff say that the screen has been turned to them."""
        self._press("action.turned")

    def end(self) -> None:
        """The service says that the person is verified."""
        flow, attempt = self._stage.flow, self._stage.attempt
        flow.completed.emit(attempt)
        flow.ended.emit(attempt, self._verified)

    def leave(self) -> None:
        """The visit ends."""
        self._stage.flow.asks = Questions()
        self._stage.flow.leave.emit(Reason.BY_STAFF)
        self._stage.reach("attract")

    def _press(self, name: str) -> None:
        _let_qt_work()
        [button] = [b for b in self._window.findChildren(QAbstractButton, name) if b.isVisible()]
        button.click()

    def _type(self, name: str) -> None:
        _let_qt_work()
        [line] = [w for w in self._window.findChildren(QLineEdit, name) if w.isVisible()]
        line.setFocus()
        line.setText(PLANTED)

    # -- what is seen --------------------------------------------------------------------------

    def seen(self) -> dict[str, Any]:
        """What the desk shows now, and where."""
        primary = QGuiApplication.primaryScreen().geometry()
        return {
            "state": self._stage.state,
            "primary": [primary.x(), primary.y()],
            "windows": {
                window.objectName(): {
                    "at": [window.geometry().x(), window.geometry().y()],
                    "texts": list(_texts(window)),
                }
                for window in QApplication.topLevelWidgets()
                if window.isVisible()
            },
            "is_browsing": any(browser.is_open for browser in self._stage.browsers),
            "hidden_after": self._hidden_after,
            "was_result_seen": self._was_result_seen,
        }


_SESSIONS: Final = {
    "push": PUSHED,
    "page": stage.redirect_session(),
    "phone": stage.redirect_session(),
}


def _face() -> Picture:
    """The person's picture: a code, which can be read off a picture of the display."""
    rows = qr.modules(PLANTED)
    image = Image.new("L", (len(rows), len(rows)), 255)
    image.putdata([0 if is_dark else 255 for row in rows for is_dark in row])
    return picture(image.resize((600, 600), Image.Resampling.NEAREST))


def shows_result(picture: Image.Image) -> bool:
    """Whether the person's face, or the verdict, is in a picture of the displays."""
    seen = picture.convert("RGB")
    if any(code.text == PLANTED for code in zxingcpp.read_barcodes(seen)):
        return True
    return spot_in(seen, VERIFIED, run=200) is not None


def _texts(window: QWidget) -> Iterator[str]:
    """What can be read in a window, as it is displayed; and the names of its screens."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            if widget.objectName().startswith(("screen.", "customer.")):
                yield widget.objectName()
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
            if isinstance(widget, QLineEdit):
                yield widget.displayText()


def _let_qt_work() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Do what each line says, until there are no more."""
    application = QApplication([])
    speak(application, "en")
    load_fonts()
    desk = Desk()
    doing: dict[str, Callable[..., None]] = {
        "reach": desk.reach,
        "turned": desk.turned,
        "end": desk.end,
        "leave": desk.leave,
        "look": lambda: None,
    }

    def fail(*about: Any) -> None:
        sys.__excepthook__(*about)
        os._exit(1)  # or whoever waits for an answer would wait long

    def read() -> None:
        line = os.read(sys.stdin.fileno(), 4096).decode()
        if not line:
            os._exit(0)  # with all that it has open
        name, *arguments = line.split()
        doing[name](*arguments)
        _let_qt_work()
        print(json.dumps(desk.seen()), flush=True)

    sys.excepthook = fail
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    application.exec()


if __name__ == "__main__":
    main()
