"""The fixtures of these tests."""

from tests.support.kiosk import _clipboard, _fonts, announced, desk, kiosk, new_kiosk, new_set
from tests.support.stage import puppets, stage

__all__ = [
    "_clipboard",
    "_fonts",
    "announced",
    "desk",
    "kiosk",
    "new_kiosk",
    "new_set",
    "puppets",
    "stage",
]
