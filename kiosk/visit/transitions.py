"""A table of transitions, and how one row of it works in Qt's state machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtStateMachine import QSignalTransition, QState, QStateMachine


class Transition(NamedTuple):
    """One transition: from a state, on a signal, where the guard holds, to a state."""

    source: QState
    signal: Any
    target: QState | None
    """None where the state stays."""
    guard: Callable[..., bool] | None = None
    effect: Callable[..., None] | None = None


class TableTransition(QSignalTransition):
    """A row of the table at work."""

    def __init__(self, row: Transition) -> None:
        super().__init__(row.signal)
        self._row = row
        if row.target is not None:
            self.setTargetState(row.target)

    def eventTest(self, event: QStateMachine.SignalEvent) -> bool:  # type: ignore[override]
        if not super().eventTest(event):
            return False
        guard = self._row.guard
        return guard is None or guard(*event.arguments())

    def onTransition(self, event: QStateMachine.SignalEvent) -> None:  # type: ignore[override]
        if self._row.effect is not None:
            self._row.effect(*event.arguments())
