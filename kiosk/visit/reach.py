"""Whether a service is there: what became of the last that it was asked."""

from __future__ import annotations

from collections.abc import Callable


class Reach:
    """One service, over all connections to it. Safe from any thread."""

    def __init__(self) -> None:
        self.is_answering: bool | None = None
        """Whether the last request was answered as by a service at work; None before the first."""
        self.on_change: Callable[[], None] | None = None
        """Called on whatever thread finds out."""

    def note(self, *, is_answering: bool) -> None:
        """A request has come to its end."""
        was, self.is_answering = self.is_answering, is_answering
        notify = self.on_change
        if was is not is_answering and notify is not None:
            notify()
