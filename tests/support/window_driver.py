"""The kiosk's window, with somebody who takes one visit after the other: a process to be killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.controller import Controller
from kiosk.config import load
from kiosk.services.registry import SERVICE_KINDS
from kiosk.ui.theme import load_fonts
from kiosk.ui.window import Window
from kiosk.visit.domain import Form
from kiosk.visit.stages import Concluded


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    load_fonts()
    window = Window()
    settings = load(Path(sys.argv[1]), SERVICE_KINDS)
    has_targets = bool(settings.handover)
    controller = Controller(settings)
    flow = controller.flow

    def leave_once_it_is_safe() -> None:
        visit = flow.visit_in(Concluded)
        if visit.handover and not visit.is_unsafe:  # until then, Done cannot be pressed
            flow.leave.emit(None)

    is_undecided = "--undecided" in sys.argv
    """Whether nobody judges a result."""

    def act(state: str) -> None:
        print(state, flush=True)
        match state:
            case "result" if is_undecided:
                pass
            case "held":
                flow.turned.emit()
            case "attract" if "--idle" not in sys.argv:
                flow.begin.emit()
            case "providers":
                choose()
            case "turning":
                flow.turned.emit()
            case "result":
                flow.accept.emit(())
                if not has_targets:
                    flow.leave.emit(None)
            case "failure":
                flow.leave.emit(None)

    def choose() -> None:
        methods = [one for one in controller.methods.methods if one.provider.id == "bankidse"]
        if methods:
            flow.choose.emit(methods[0].choice(Form()))
        else:
            QTimer.singleShot(20, flow, choose)

    flow.entered.connect(lambda state: QTimer.singleShot(0, flow, lambda: act(state)))
    flow.handover_changed.connect(leave_once_it_is_safe)
    window.show()
    controller.open(window)
    QTimer.singleShot(60_000, application.quit)  # a test that has lost it ends it so
    application.exec()
    controller.close()


if __name__ == "__main__":
    main()
