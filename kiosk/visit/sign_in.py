"""A name and a PIN on their way to being checked, which the window does not wait for."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.visit.flow import Flow
from kiosk.visit.staff import PinAnswer, PinCheck

_log = logging.getLogger(__name__)


class SignIn(QObject):
    """Has PINs checked on a thread of its own, one at a time, and tells the flow who is there."""

    changed = Signal()
    """`is_checking` or `answer`."""
    refused = Signal(object)
    """A PIN did not let anybody in: the `PinAnswer`."""
    _answered = Signal(str, object)

    def __init__(self, flow: Flow, check: Callable[[str, str], PinAnswer]) -> None:
        """`check` takes a name and a PIN, may take long, and is called on a thread."""
        super().__init__()
        self.is_checking = False
        self.answer: PinAnswer | None = None
        """Why the last one let nobody in; None where it did, or nobody has tried since."""
        self._flow = flow
        self._check = check
        self._thread: threading.Thread | None = None
        self._answered.connect(self._take)
        flow.entered.connect(self._forget)

    def try_pin(self, name: str, pin: str) -> None:
        """Sign in or, where an attempt has a result that is not shown yet, confirm it."""
        if self.is_checking:
            return
        self.is_checking, self.answer = True, None
        arguments = (self._flow.visit.attempt, name, pin)
        self._thread = threading.Thread(target=self._work, args=arguments, name="pin", daemon=True)
        self._thread.start()
        self.changed.emit()

    def close(self) -> None:
        """Wait for what is being checked."""
        if self._thread is not None:
            self._thread.join()

    def _work(self, attempt: str, name: str, pin: str) -> None:
        try:
            answer = self._check(name, pin)
        except Exception:  # noqa: BLE001 - whatever it is, nobody is let in
            _log.error("pin.not_checked", exc_info=True)
            answer = PinAnswer(PinCheck.UNAVAILABLE)
        self._answered.emit(attempt, answer)

    def _take(self, attempt: str, answer: PinAnswer) -> None:
        self.is_checking = False
        if answer.check is not PinCheck.RIGHT or answer.member is None:
            self.answer = answer
            self.refused.emit(answer)
        elif attempt:
            self._flow.confirmed.emit(attempt)
        else:
            self._flow.sign_in.emit(answer.member)
        self.changed.emit()

    def _forget(self, _state: str) -> None:
        """What was wrong on the last screen is nothing to the next."""
        self.answer = None
