"""The fixtures of these tests."""

from tests.support.kiosk import _clipboard, _fonts, announced, desk, kiosk, new_kiosk, new_set
from tests.support.staffed_desk import staffed_desk

__all__ = [
    "_clipboard",
    "_fonts",
    "announced",
    "desk",
    "kiosk",
    "new_kiosk",
    "new_set",
    "staffed_desk",
]
