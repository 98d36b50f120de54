"""Whether somebody types on a keyboard, or a scanner does as if it were one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

SCANNED: Final = 0.05
"""Seconds between two keys of a scanner, at most."""

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
"""Keys with which scanners end what they read."""


class KeyRhythm:
    """Keys of one visit, of which nothing is kept but how they followed one another.

    A scanner sends a burst and ends it with Return or Tab. Whatever comes otherwise is a person's.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """The visit is over."""
        self._at = 0.0
        self._count = 0
        """Keys of the last burst; one alone is a burst of one."""
        self._is_ended = False
        self._was_by_hand = False

    @property
    def is_by_hand(self) -> bool:
        """Whether a person has used a keyboard since the visit began."""
        return self._was_by_hand or self._burst_is_by_hand

    @property
    def _burst_is_by_hand(self) -> bool:
        return self._count > 0 and not (self._is_ended and self._count > 1)

    def press(self, key: int, at: float) -> None:
        """A key went down, by `clock.now()`."""
        if at - self._at > SCANNED:
            self._was_by_hand = self.is_by_hand
            self._count = 0
        self._at = at
        self._count += 1
        self._is_ended = key in _ENDS
