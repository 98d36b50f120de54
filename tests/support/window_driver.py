"""The kiosk's window, with somebody who takes one visit after the other: a process to be killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.controller import Controller
from kiosk.config import load
from kiosk.services.registry import SERVICE_KINDS
from kiosk.ui.theme import load_fonts
from kiosk.ui.window import Window
from kiosk.visit.domain import Form
from kiosk.visit.stages import Concluded


class Visitor:
    """Takes one visit after the other, as the words of the command line have it."""

    def __init__(self, controller: Controller, *, has_targets: bool) -> None:
        self._controller, self._has_targets = controller, has_targets
        self._flow = controller.flow
        self._visits = 0
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        """Somebody has written a line, by which a customer is judged who is waited with."""
        self._asked.setEnabled(False)
        self._asked.activated.connect(lambda *_: self._judge())
        self._flow.entered.connect(
            lambda state: QTimer.singleShot(0, self._flow, lambda: self._act(state))
        )
        self._flow.handover_changed.connect(self._leave_once_it_is_safe)

    def _act(self, state: str) -> None:
        print(state, flush=True)
        match state:
            case "result" if "--undecided" in sys.argv:  # by anybody
                pass
            case "result" if "--asked" in sys.argv:
                self._asked.setEnabled(True)
            case "result":
                self._judge()
            case "held" | "turning":
                self._flow.turned.emit()
            case "attract" if "--idle" not in sys.argv:
                if not self._visits or "--once" not in sys.argv:
                    self._visits += 1
                    self._flow.begin.emit()
            case "providers":
                self._choose()
            case "failure":
                self._flow.leave.emit(None)

    def _judge(self) -> None:
        self._asked.setEnabled(False)
        self._flow.accept.emit(())
        if not self._has_targets and "--stays" not in sys.argv:
            self._flow.leave.emit(None)

    def _leave_once_it_is_safe(self) -> None:
        visit = self._flow.visit_in(Concluded)
        if visit.handover and not visit.is_unsafe:  # until then, Done cannot be pressed
            self._flow.leave.emit(None)

    def _choose(self) -> None:
        methods = [one for one in self._controller.methods.methods if one.provider.id == "bankidse"]
        if methods:
            self._flow.choose.emit(methods[0].choice(Form()))
        else:
            QTimer.singleShot(20, self._flow, self._choose)


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    load_fonts()
    window = Window()
    settings = load(Path(sys.argv[1]), SERVICE_KINDS)
    controller = Controller(settings)
    visitor = Visitor(controller, has_targets=bool(settings.handover))
    window.show()
    controller.open(window)
    if "--long" not in sys.argv:
        QTimer.singleShot(60_000, application.quit)  # a test that has lost it ends it so
    application.exec()
    del visitor
    controller.close()


if __name__ == "__main__":
    main()
