"""The fixtures of these tests."""

from tests.support.configuration import folders, load

__all__ = ["folders", "load"]
