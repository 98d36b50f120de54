"""Inside the kiosk's process, on the window's thread: `python -m tests.bench.inside WHAT CONFIG`.

The window, the flow and all behind them are the program's own. Prints a JSON array of numbers.
"""

from __future__ import annotations

import json
import resource
import statistics
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from kiosk.app.controller import Controller
from kiosk.config import load
from kiosk.services.registry import SERVICE_KINDS
from kiosk.ui.theme import load_fonts
from kiosk.ui.window import Window
from kiosk.visit import clock
from kiosk.visit.documents import DocumentCheck
from kiosk.visit.domain import Form, Outcome, Provider, QrText, Result
from kiosk.visit.stages import Choice, Concluded, Waiting
from tests.bench.codes import TEXT
from tests.bench.pictures import Sender
from tests.support.specimens import LICENCE, PASSPORT, face, pdf, side
from tests.unit.services.authenteq.results import PROVIDER, REQUEST, authenteq

BEAT: Final = 5
"""Milliseconds between two heartbeats of the window's thread."""

OBSERVED: Final = 8.0
"""Seconds of waiting."""

PATIENCE: Final = 30.0
"""Seconds until what has to come must have come."""

CODES: Final = 21
BUILT: Final = 15

BUTTONS: Final = 36

METHODS: Final = 60

DRAGGED: Final = 40
"""Pixels that a finger moves the methods by between two pictures."""


class Kiosk:
    """The program's window and what stands behind it, as they stand after the start."""

    def __init__(self, config: Path) -> None:
        self.application = QApplication(sys.argv[:1])
        load_fonts()
        self.window = Window()
        self.controller = Controller(load(config, SERVICE_KINDS))
        self.window.painted.connect(lambda: self.controller.open(self.window))
        self.window.resize(1280, 800)
        self.window.show()
        self.flow = self.controller.flow
        self.until(lambda: bool(self.controller.methods.methods))

    def until(self, is_so: Callable[[], bool]) -> None:
        """Run the event loop until something is so."""
        late = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > late:
                raise RuntimeError("it did not come about")
            self.application.processEvents()

    def wait(self, seconds: float) -> None:
        """Run the event loop as the program does, without a look from outside."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def seen(self, name: str) -> bool:
        """Whether something of that name is there to be seen."""
        widget: QWidget | None = self.window.findChild(QWidget, name)
        return widget is not None and widget.isVisible()


class Painted(QObject):
    """Notices that a widget of some name is painted, as one of all that a window brings up to date.

    It sees the events of the window itself: to be told of each widget's takes longer than those do.
    """

    def __init__(self, kiosk: Kiosk, name: str) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._name = name
        self.was_seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest and self._kiosk.seen(self._name):
            self.was_seen = True
        return False


class Heart:
    """Beats on the window's thread, and keeps the time between beats, in seconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        present = time.perf_counter()
        self.gaps.append(present - self._last)
        self._last = present


def until_painted(kiosk: Kiosk, name: str, act: Callable[[], object]) -> float:
    """Seconds from `act` to a painted widget."""
    painted = Painted(kiosk, name)
    kiosk.window.installEventFilter(painted)
    started = time.perf_counter()
    act()
    kiosk.until(lambda: painted.was_seen)  # the round of events that painted it is over
    seconds = time.perf_counter() - started
    kiosk.window.removeEventFilter(painted)
    return seconds


def touch(kiosk: Kiosk) -> list[float]:
    """The first touch of all, a moment after the start."""
    kiosk.wait(1.0)
    start: QPushButton | None = kiosk.window.findChild(QPushButton, "action.start")
    assert start is not None
    return [until_painted(kiosk, "provider.bankidse", start.click)]


def gaps(kiosk: Kiosk) -> list[float]:
    """Between the beats of the window's thread on the waiting screen."""
    _wait_for_a_person(kiosk)
    heart = Heart()
    kiosk.wait(OBSERVED)
    heart.stop()
    return heart.gaps


def busy(kiosk: Kiosk) -> list[float]:
    """The share of a processor that the waiting screen takes."""
    _wait_for_a_person(kiosk)
    before = _processor()
    kiosk.wait(OBSERVED)
    return [(_processor() - before) / OBSERVED]


def codes(kiosk: Kiosk) -> list[float]:
    """One code after another on the waiting screen."""
    _wait_for_a_person(kiosk)
    visit = kiosk.flow.visit_in(Waiting)
    seconds = []
    for number in range(CODES):
        prompt = QrText(f"{number:02}{TEXT[2:]}")
        visit.session = replace(visit.session, prompt=prompt)
        seconds.append(until_painted(kiosk, "qr", kiosk.flow.updated.emit))
    return seconds


def documents(kiosk: Kiosk) -> list[float]:
    """Seconds until a result of ten large pictures is painted, then the gaps meanwhile."""
    _wait_for_a_person(kiosk)
    kiosk.wait(1.0)  # until each screen has been made ahead of its need
    large = _ten_pictures()
    last = kiosk.flow.visit_in(Waiting)
    outcome = Outcome.verified(Result(None, None, {}, documents=large))
    kiosk.flow.visit = Concluded(last.choice, last.request, last.attempt, outcome, clock.now())
    heart = Heart()
    kiosk.wait(0.1)
    first = len(heart.gaps)
    seconds = until_painted(kiosk, "action.enlarge.face", lambda: kiosk.flow.entered.emit("result"))
    for place in (2, 3, 1):
        tab: QPushButton | None = kiosk.window.findChild(QPushButton, f"action.document.{place}")
        assert tab is not None
        tab.click()
        kiosk.wait(0.2)
    for name in ("front", "proof"):
        opener: QPushButton | None = kiosk.window.findChild(QPushButton, f"action.enlarge.{name}")
        assert opener is not None
        opener.click()
        kiosk.wait(1.0)
        close: QPushButton | None = kiosk.window.findChild(QPushButton, "action.close")
        assert close is not None
        close.click()
        kiosk.wait(0.2)
    heart.stop()
    return [seconds, *heart.gaps[first:]]


def shown(kiosk: Kiosk) -> list[float]:
    """Seconds from the last byte of a result of 20 MB to its painted faces, then the gaps."""
    sender = Sender()
    sending = threading.Thread(target=sender.run)
    sending.start()
    kiosk.flow._turns = False  # whoever turns the screen is not measured
    kiosk.flow.begin.emit()
    kiosk.until(lambda: kiosk.seen("screen.providers"))
    request = replace(REQUEST, redirect_uri="http://localhost/back")
    service = authenteq(sender.url, document_answer_timeout=PATIENCE)
    kiosk.flow.choose.emit(Choice(PROVIDER, lambda: service, request, redirect_nonce=False))
    kiosk.until(lambda: isinstance(kiosk.flow.visit, Waiting))
    kiosk.wait(1.0)  # until each screen has been made ahead of its need
    worker = kiosk.flow.attempts.worker(kiosk.flow.visit.attempt)
    assert worker is not None
    heart = Heart()
    kiosk.wait(0.1)
    first = len(heart.gaps)
    until_painted(kiosk, "action.enlarge.face", lambda: worker.came_back("code=abc"))
    seconds = time.perf_counter() - sender.sent_at
    kiosk.wait(0.5)
    heart.stop()
    sending.join()
    return [seconds, *heart.gaps[first:]]


def methods(kiosk: Kiosk) -> list[float]:
    """Sixty methods: until the first tile is there and the longest gap until all of them are.

    Then the slowest letter of a search, and step of a drag: all in seconds until it is painted.
    """
    few = [method for method in kiosk.controller.methods.methods if method.is_available]
    many = tuple(
        replace(few[place % len(few)], provider=_named(few[place % len(few)].provider, place))
        for place in range(METHODS)
    )
    kiosk.flow.begin.emit()
    kiosk.until(lambda: kiosk.seen("screen.providers"))
    kiosk.wait(1.0)  # until each screen has been made ahead of its need, and the logos are there
    kiosk.controller.methods.methods = many
    heart = Heart()
    kiosk.wait(0.1)
    first = len(heart.gaps)
    built = until_painted(kiosk, "provider.p0", kiosk.controller.methods.changed.emit)
    kiosk.until(lambda: kiosk.seen(f"provider.p{METHODS - 1}"))
    kiosk.wait(0.1)
    heart.stop()
    gap = max(heart.gaps[first:])
    search: QLineEdit | None = kiosk.window.findChild(QLineEdit, "field.search")
    area: QWidget | None = kiosk.window.findChild(QWidget, "provider.p0")
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert search is not None
    assert area is not None
    bar = area.verticalScrollBar()
    steps = [
        until_painted(kiosk, "field.search", partial(bar.setValue, value))
        for value in range(DRAGGED, bar.maximum(), DRAGGED)
    ]
    search.setFocus()
    letters = [
        until_painted(kiosk, "field.search", partial(QTest.keyClick, search, key))
        for key in (*map(Qt.Key, b"METHOD 5"), *(Qt.Key.Key_Backspace,) * 8)
    ]
    return [built, gap, max(letters), max(steps)]


def _named(provider: Provider, number: int) -> Provider:
    return replace(provider, id=f"p{number}", name=f"Method {number}")


def _ten_pictures() -> DocumentCheck:
    """Three documents of three pictures of 1,600 pixels each, a face, and a proof of address."""
    front, back, shown = (
        side("FRONT", 1600, 1000),
        side("BACK", 1600, 1000),
        face(width=1280, height=1600),
    )
    documents = tuple(
        replace(document, face=shown, front=front, back=back)
        for document in (PASSPORT, LICENCE, PASSPORT)
    )
    return DocumentCheck(documents, shown, nfc_verified=True, address_proof=pdf(5))


def _wait_for_a_person(kiosk: Kiosk) -> None:
    kiosk.flow.begin.emit()
    kiosk.until(lambda: kiosk.seen("screen.providers"))
    method = next(m for m in kiosk.controller.methods.methods if m.provider.id == "bankidse")
    kiosk.flow.choose.emit(method.choice(Form()))
    kiosk.until(lambda: kiosk.seen("qr"))
    kiosk.wait(0.5)


def _processor() -> float:
    """Seconds that this process has kept a processor busy."""
    if sys.platform == "win32":
        raise NotImplementedError
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


MEASURES: Final = {
    measure.__name__: measure for measure in (touch, gaps, busy, codes, documents, shown, methods)
}


def yardstick() -> float:
    """Seconds that Qt takes here to build and draw a page of buttons: the median of several."""
    seconds = []
    for _run in range(BUILT):
        started = time.perf_counter()
        page = QWidget()
        layout = QGridLayout(page)
        for number in range(BUTTONS):
            layout.addWidget(QPushButton(f"Button {number}"), number // 6, number % 6)
        page.resize(1280, 800)
        page.grab()
        seconds.append(time.perf_counter() - started)
        page.deleteLater()
    return statistics.median(seconds)


def main() -> None:
    """Measure one thing, and say what came out, after what the machine's own measure is."""
    what, config = sys.argv[1:]
    kiosk = Kiosk(Path(config))
    try:
        own = yardstick()
        figures = MEASURES[what](kiosk)
    finally:
        kiosk.controller.close()
    print(json.dumps([own, *figures]))


if __name__ == "__main__":
    main()
