"""Who works at this desk: the member of staff who is signed in, and how they are distinguished."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class LockCause(Enum):
    """Why the screen is locked."""

    BY_STAFF = "by_staff"
    IDLE = "idle"
    """Nobody has touched it for as long as the desk allows."""
    START = "start"
    """The program has just begun."""


class PinCheck(Enum):
    """What came of a name and a PIN."""

    RIGHT = "right"
    WRONG = "wrong"
    LOCKED_OUT = "locked_out"
    """The account may not be tried again yet."""
    UNAVAILABLE = "unavailable"
    """The accounts, or the desk's secret, cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a member of staff recognises this desk's own verdicts by on one day."""

    word: int
    """Its place in the list of words (`kiosk/wording/marks.py`)."""
    symbol: int
    """Its place in the list of symbols (`kiosk/ui/widgets/mark.py`)."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff who has shown by a PIN that it is them."""

    name: str
    is_administrator: bool = False
    mark: Mark | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """What came of a name and a PIN, and whose they are."""

    check: PinCheck
    seconds: float = 0.0
    """Until the account may be tried again."""
    account: str | None = None
    """The account's name, where there is one."""
    member: Member | None = None
    """Who it is, where the PIN was right."""
