"""What every identity service can be asked to do."""

from __future__ import annotations

from typing import Literal, Protocol

from kiosk.visit.domain import Form, Outcome, Provider, ServiceStatus, Session, VerificationRequest
from kiosk.visit.interrupt import Interrupt

Cancellation = Literal["cancelled", "was_over", "abandoned"]
"""What has become of a session that was to be cancelled: it `was_over` before, or is `abandoned`
where the service cannot cancel any, and lapses there by itself."""


class Service(Protocol):
    """One identity service, for one verification.

    Calls block, come from one thread, and end with `Interrupted` as soon as their interrupt is set.

    Each ending has one channel. An `Outcome` is returned where the session has come to its end at
    the service, which leaves nothing to cancel there. `VerificationError` is raised where it has
    not, as far as is known, but the verification cannot go on: whatever was created is cancelled.
    """

    def check_access(self, interrupt: Interrupt) -> ServiceStatus:
        """See whether the service answers this desk. Raises `VerificationError`."""

    def providers(self, interrupt: Interrupt) -> tuple[Provider, ...]:
        """The methods that it offers. Raises `VerificationError`."""

    def form(self, provider: str, interrupt: Interrupt) -> Form:
        """What is to be asked before `provider` begins; an empty form where that is not known."""

    def start(self, request: VerificationRequest, interrupt: Interrupt) -> Session | Outcome:
        """Create a session; never repeated by the service itself. Raises `VerificationError`."""

    def poll(self, session: Session, interrupt: Interrupt) -> Session | Outcome:
        """The session as it is now, or how it ended.

        Raises `TransientError`, and `VerificationError`.
        """

    def came_back(self, session: Session, query: str) -> Session | Outcome:
        """What the person's return from the browser tells: its `query`, as it came.

        A return proves nothing by itself: a session that it does not complete is looked at again.
        """

    def finish(self, session: Session, within: float, interrupt: Interrupt) -> Outcome:
        """The checked verdict on a completed session, begun to be read within `within` seconds.

        Raises `TransientError` only where asking again is right, and `VerificationError`.
        """

    def evidence(self, session: Session, interrupt: Interrupt) -> tuple[str, ...]:
        """The kinds of evidence that the service holds.

        Raises `TransientError`, and `VerificationError`.
        """

    def cancel(self, session_id: str, interrupt: Interrupt) -> Cancellation:
        """Cancel a session, as far as the service can. Raises `TransientError`."""

    def close(self) -> None:
        """Let go of connections."""
