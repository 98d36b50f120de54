"""Who of the staff is at the desk, and whether it can still be taken to be them."""

from __future__ import annotations

from kiosk.visit.signals import FlowSignals
from kiosk.visit.staff import LockCause, Member


class Presence:
    """Nobody, until somebody signs in."""

    def __init__(self, signals: FlowSignals, *, confirms: bool) -> None:
        """`confirms` is whether the PIN is asked for before each result."""
        self._signals = signals
        self.member: Member | None = None
        """Who is signed in."""
        self.confirms = confirms
        self._lock_cause = LockCause.START
        self._is_doubted = False
        """Whether nobody has touched the desk for so long that it may be somebody else by now."""

    def asks_for_pin(self) -> bool:
        """Whether the PIN is asked for before the result is shown."""
        return self.confirms or self._is_doubted

    def is_administrator(self) -> bool:
        """Whether whoever is signed in may see to the desk itself."""
        return self.member is not None and self.member.is_administrator

    def sign_in(self, member: Member) -> None:
        """It is this member of staff from here on."""
        self.member = member
        self._signals.staffed.emit(member)

    def lock(self, cause: LockCause) -> None:
        """The desk is about to be locked, for this cause."""
        self._lock_cause = cause

    def leave(self) -> None:
        """Nobody is signed in any more."""
        self.member = None
        self._signals.locked_up.emit(self._lock_cause)

    def doubt(self, _cause: LockCause) -> None:
        """The customer's part goes on, and what comes of it is shown for the PIN alone."""
        self._is_doubted = True

    def confirm(self, attempt: str) -> None:
        """The PIN was right once more, for the result of this attempt."""
        self.trust()
        self._signals.trusted.emit(attempt)

    def trust(self) -> None:
        """It is them, as far as anybody knows."""
        self._is_doubted = False
