"""Nobody touches the screen any more: ask, then wipe."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.ui.theme import Theme
from kiosk.ui.touches import TOUCHES
from kiosk.ui.widgets.builders import announce, button, card, centred, label, say_name
from kiosk.visit import clock
from kiosk.visit.domain import Reason
from kiosk.visit.flow import Flow

if TYPE_CHECKING:
    from kiosk.ui.auto_lock import AutoLock

TOLD_EVERY: Final = 10
"""Seconds between two that a screen reader finds there."""


class Idle(QObject):
    """Watches one screen for touches, as long as it lives."""

    def __init__(
        self,
        window: QWidget,
        look: Theme,
        after: float,
        warning: float,
        flow: Flow,
        *,
        touched_at: float | None = None,
        is_fixed: bool = False,
        lock: AutoLock | None = None,
    ) -> None:
        """After `after` seconds without touch a question stands for `warning` seconds.

        `touched_at` is when the screen was touched last, by `clock.now()`; now where it is None.
        Where the time is fixed, no touch begins it anew but an answer to the question, as often as
        it is asked: the flow is asked then to keep what it shows open. Where `lock` is about to
        come first, the question is asked before that; to lock is left to it.
        """
        super().__init__(window)
        self._window = window
        self._look = look
        self._after = after
        self._warning = warning
        self._flow = flow
        self._is_fixed = is_fixed
        self._lock = lock
        flow.kept_open.connect(self._begin_anew)
        self._touched_at = clock.now() if touched_at is None else touched_at
        self._question: Question | None = None
        self._presses = 0
        """Since a touch answered the question, that one included; 0 where none has."""
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self._check)
        self._timer.start()
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    @property
    def touched_at(self) -> float:
        """When the screen was touched last, by `clock.now()`."""
        return self._touched_at

    @property
    def left(self) -> float:
        """Seconds until the screen is wiped, if nobody touches it."""
        return self._touched_at + self._after + self._warning - clock.now()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Any touch is an answer. A key that is held down is one touch."""
        if isinstance(event, QKeyEvent):
            if event.isAutoRepeat():
                return False
            if event.type() is QEvent.Type.ShortcutOverride and self._question is not None:
                event.accept()  # or a shortcut of what is under the question would take the key
                return True
        if event.type() is QEvent.Type.MouseButtonDblClick:
            return self._presses == 2  # the second touch of two, and the first was the answer
        if event.type() in TOUCHES:
            if not self._is_fixed:
                self._touched_at = clock.now()
            if event.type() is QEvent.Type.MouseButtonPress and self._presses:
                self._presses += 1
            if self._question is not None:
                self._presses = int(event.type() is QEvent.Type.MouseButtonPress)
                self._stay()
                return True  # the touch was meant for the question, not for what is under it
        return False

    def note_customer(self) -> None:
        """A customer has touched their own display: they are there, and staff need not be."""
        if self._lock is not None and self._lock.is_near:
            self._touched_at = clock.now()  # and staff are still asked
        else:
            self._begin_anew()

    def end(self) -> None:
        """Another screen is shown: nothing is asked any more."""
        self._timer.stop()
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None
        self.deleteLater()

    def _stay(self) -> None:
        """Somebody is there: by touch, or by assistive technology, which presses the button."""
        if self._lock is not None:
            self._lock.begin_anew()  # it does not see what was meant for the question
        self._begin_anew()
        if self._is_fixed:
            self._flow.keep_open.emit()

    def _begin_anew(self) -> None:
        self._touched_at = clock.now()
        if self._question is not None:
            self._question.close_up()
            self._question = None

    def _check(self) -> None:
        left, lock = self.left, self._lock
        if left <= 0:
            self._timer.stop()
            self._flow.leave.emit(Reason.IDLE)
            announce(self._window, self.tr("This screen has been cleared."))
        elif left <= self._warning or (lock is not None and lock.is_near):
            if self._question is None:
                self._question = Question(self._window, self._look, self._stay)
            first = left if lock is None else min(left, lock.left)
            self._question.count(max(1, math.ceil(first)))


class Question(QWidget):
    """Asks whether anybody is still there."""

    def __init__(self, window: QWidget, look: Theme, on_stay: Callable[[], None]) -> None:
        super().__init__(window)
        self._opener: QWidget | None = window.focusWidget()
        self.setObjectName("idle-question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = centred(label("", "lead", wrap=True))
        stay = button(
            look,
            self.tr("Yes, go on"),
            "action.stay",
            on_stay,
            kind="primary",
            drawn="arrow-right",
        )
        heading = centred(label(self.tr("Are you still there?"), "heading", wrap=True))
        inside = card(look, heading, self._text, stay)
        inside.setFixedWidth(look.px(min(640, look.measure)))
        whole = QVBoxLayout(self)
        whole.addWidget(inside, 0, Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(window.rect())
        self.setAccessibleName(heading.text())
        self.show()
        self.raise_()
        stay.setFocus()
        self._heading = heading
        self._is_asked = False

    def close_up(self) -> None:
        """Somebody is there: give the focus back."""
        self.hide()
        self.deleteLater()
        if self._opener is not None and isValid(self._opener):
            self._opener.setFocus()

    def count(self, seconds: int) -> None:
        """How many seconds are left to answer; read aloud once, and not each second."""
        text = self.tr("This screen will be cleared in %n second(s).", "", seconds)
        self._text.setText(text)
        if not self._is_asked or seconds % TOLD_EVERY == 0:
            say_name(self._text, text)
        if not self._is_asked:
            self._is_asked = True
            announce(self, f"{self._heading.text()} {text}")
