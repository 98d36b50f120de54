"""The fixtures of these tests."""

from tests.support.stage import puppets, stage

__all__ = ["puppets", "stage"]
