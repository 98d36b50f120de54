"""A configuration that cannot be used."""

from __future__ import annotations


class ConfigurationError(Exception):
    """The configuration can't be used. Its text is one line for staff, without any value."""


class NotConfigured(ConfigurationError):
    """There is no configuration, on a desk that is not to run on its sandbox unnoticed."""

    def __init__(self, advice: str) -> None:
        super().__init__(f"Not configured: {advice[:1].lower()}{advice[1:]}")
        self.advice = advice
        """The same for where *Not configured* stands already."""
