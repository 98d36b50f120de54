"""What a call of a visit can end with instead of an answer."""

from __future__ import annotations

from kiosk.visit.domain import Outcome, Reason


class VisitError(Exception):
    """The one root of what a visit's calls raise on purpose.

    ::

        VisitError
        ├── VerificationError   the verification is over, for a `Reason`
        ├── TransientError      no usable answer this time; asking again is right
        └── Interrupted         given up from this side
    """


class Interrupted(VisitError):
    """The call was given up because its `Interrupt` was set."""


class VerificationError(VisitError):
    """A service's answer, or the want of one, that ends the verification.

    The message is the reason's own word: an exception never carries anything personal.
    """

    def __init__(
        self,
        reason: Reason,
        code: str | None = None,
        *,
        fields: tuple[str, ...] = (),
        retry_after: float | None = None,
        session_id: str | None = None,
        about: str | None = None,
        is_unanswered: bool = False,
    ) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.code = code
        self.fields = fields
        self.retry_after = retry_after
        """Seconds after which the same request may be repeated, where the service says so."""
        self.session_id = session_id
        """A session that an unusable answer names: it has to be cancelled all the same."""
        self.about = about
        self.is_unanswered = is_unanswered
        """Whether the request may have reached the service, and its answer was never read."""

    @property
    def outcome(self) -> Outcome:
        """The verification that this fault ends."""
        return Outcome.of(self.reason, self.code, fields=self.fields, about=self.about)


class TransientError(VisitError):
    """No usable answer this time; nothing is known of the session, and asking again is right."""

    def __init__(self, *, answered: bool, retry_after: float | None = None) -> None:
        super().__init__("answered" if answered else "no answer")
        self.answered = answered
        """Whether the service answered at all."""
        self.retry_after = retry_after
        """Seconds that the service asks us to wait."""
