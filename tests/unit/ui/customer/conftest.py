"""The fixtures of these tests."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.customer import display as customers
from kiosk.ui.window import Window
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit.domain import Reason
from kiosk.visit.methods import Methods
from tests.support.kiosk import _clipboard, _fonts, announced, desk, kiosk, new_kiosk, new_set
from tests.support.stage import Stage, puppets, stage
from tests.support.visits import StagedWindow, settle

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


@pytest.fixture(autouse=True)
def _second_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's one screen stands in for a second display, which lies below the first window."""
    monkeypatch.setattr(customers, "customers_display", QGuiApplication.primaryScreen)


@pytest.fixture
def two(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    """A desk with a display for customers, who speak Swedish; staff read English."""
    return new_set(languages=("sv", "en", "ar"), staff_language="en", customers_display=True)


@pytest.fixture
def desk_of_two(puppets: Stage) -> Iterator[Window]:
    """A window that follows a flow at work, and a display for customers."""
    methods = Methods(tuple)
    there = Window()
    settings = WindowSettings(
        "Desk", False, ("sv", "en"), "en", 60.0, 20.0, 120.0, customer_display="auto"
    )
    there.open(settings, puppets.flow, methods)
    there.resize(1280, 800)
    there.show()
    puppets.flow.leave.emit(Reason.BY_STAFF)
    settle()
    yield there
    there.close()
    there.deleteLater()
    methods.deleteLater()
    settle()
