"""Whether a service answers, as its last request showed."""

from __future__ import annotations

from collections.abc import Callable


class ServiceHealth:
    """Health of one service over all connections to it. Safe to use from any thread."""

    def __init__(self) -> None:
        self.is_answering: bool | None = None
        """Whether the last request was answered as by a service at work; None before the first."""
        self.on_change: Callable[[], None] | None = None
        """Called when `is_answering` changes, on the thread that recorded the change."""

    def note(self, *, is_answering: bool) -> None:
        """Record how a request ended."""
        was, self.is_answering = self.is_answering, is_answering
        notify = self.on_change
        if was is not is_answering and notify is not None:
            notify()
