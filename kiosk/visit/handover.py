"""How far an accepted result has come on its way into the organisation's own system."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why a target has not taken a result: a closed list, each with its words."""

    NETWORK = "network"
    """No answer, or none in time."""
    TLS = "tls"
    """Its certificate, or the handshake."""
    STATUS = "status"
    """It has answered with a status that is no success; the number is that."""
    SECRET = "secret"  # noqa: S105 - a word, not one
    """The secret that requests are signed with cannot be had, or is none."""
    CERTIFICATE = "certificate"
    """The certificate of this desk, its key, or the file of authorities cannot be read."""
    FOLDER = "folder"
    """The folder is not there, or cannot be written."""
    RECIPIENT = "recipient"
    """Nothing can be encrypted to this recipient."""
    PROGRAM = "program"
    """The program cannot be started."""
    EXIT = "exit"
    """The program has ended with a status that is no success; the number is that."""
    TIME = "time"
    """The program has not ended in time."""
    STORAGE = "storage"
    """What was kept of it cannot be read."""
    PROOF = "proof"
    """The signed PDF that this target gets cannot be made."""


class HandoverState(StrEnum):
    """Where a result stands with one target."""

    SENDING = "sending"
    DELIVERED = "delivered"
    QUEUED = "queued"
    """It is safe on this desk and will be tried again by itself."""
    WAITING = "waiting"
    """The same, but only as long as this program and its screen stay as they are."""
    REFUSED = "refused"
    """The target does not want it as it is."""
    GIVEN_UP = "given_up"


ENDED = frozenset({HandoverState.DELIVERED, HandoverState.REFUSED, HandoverState.GIVEN_UP})
"""After which nothing more happens by itself."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a result stands with one target, and why not further."""

    target: str
    """The target's name in the configuration."""
    state: HandoverState
    trouble: Trouble | None = None
    number: int | None = None
    """Of the status that it has answered with."""

    @property
    def is_safe(self) -> bool:
        """Whether nobody has to wait for it."""
        return self.state in {HandoverState.DELIVERED, HandoverState.QUEUED}
