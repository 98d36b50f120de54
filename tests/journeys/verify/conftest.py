"""The fixtures of these tests."""

from tests.support.verify import desk

__all__ = ["desk"]
