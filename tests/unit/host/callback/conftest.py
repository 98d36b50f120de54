"""The fixtures of these tests."""

from tests.support.listening_desk import _no_thread_is_left, desk

__all__ = ["_no_thread_is_left", "desk"]
