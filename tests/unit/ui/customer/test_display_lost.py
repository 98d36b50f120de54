"""Whatever becomes of the customers' display, nobody sees what is not for them."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kiosk.ui.customer import display as customers
from kiosk.ui.customer import view
from kiosk.ui.customer.display import CustomerDisplay
from kiosk.ui.window import Window
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit.domain import QrText, Reason
from kiosk.visit.flow import Flow
from kiosk.visit.methods import Methods
from kiosk.visit.stages import Concluded
from tests.support.customers_display import said, shown, window
from tests.support.service import VERIFIED as SERVICE_VERIFIED
from tests.support.stage import Stage, redirect_session
from tests.support.visits import (
    BANKID,
    CODE,
    StagedWindow,
    settle,
)


def change(there: Window) -> None:
    """The system tells of a change in the displays."""
    [customer] = there.findChildren(CustomerDisplay)
    customer._displays.changed.emit()


def screens_of(there: Window) -> set[str]:
    """What staff's window shows; for a moment, while it is built anew, that is nothing."""
    return {
        widget.objectName().removeprefix("screen.")
        for widget in there.findChildren(QWidget)
        if widget.objectName().startswith("screen.") and widget.isVisible()
    }


@pytest.mark.parametrize(
    "state", ["providers", "details", "starting", "waiting", "checking", "confirming", "failure"]
)
def test_a_change_hides_all_before_anything_else_happens(
    puppets: Stage, desk_of_two: Window, state: str
) -> None:
    """Within the very call that tells of it: no event is waited for."""
    puppets.reach(state)
    settle()
    assert window() is not None
    has_display = [puppets.flow.has_customers_display]
    change(desk_of_two)
    assert window() is None
    has_display.append(puppets.flow.has_customers_display)
    assert has_display == [True, False]
    assert puppets.state == ("turning" if state == "confirming" else state)


def test_a_result_is_not_to_be_seen_any_more(puppets: Stage, desk_of_two: Window) -> None:
    puppets.reach("result")
    settle()
    assert (screens_of(desk_of_two), shown()) == ({"result"}, "thank-you")
    change(desk_of_two)
    assert window() is None
    assert "result" not in screens_of(desk_of_two)
    settle()
    assert screens_of(desk_of_two) == {"turn"}
    assert puppets.flow.visit_in(Concluded).outcome is SERVICE_VERIFIED
    puppets.flow.turned.emit()
    settle()
    assert screens_of(desk_of_two) == {"result"}


def test_what_staff_are_typing_is_covered(puppets: Stage, desk_of_two: Window) -> None:
    """It is kept, and seen again by whoever touches it."""
    puppets.reach("details")
    settle()
    [line] = [w for w in desk_of_two.findChildren(QLineEdit) if w.isVisible()]
    line.setText("PLANTED")
    shown_before = line.displayText()
    change(desk_of_two)
    settle()
    [line] = [w for w in desk_of_two.findChildren(QLineEdit) if w.isVisible()]
    shown_after = line.displayText()
    line.setFocus()
    assert (shown_before, line.displayText()) == ("PLANTED", "PLANTED")
    assert "PLANTED" not in shown_after


@pytest.mark.parametrize(("wanted", "state"), [("off", "turning"), ("same", "result")])
def test_a_mirror_covers_a_result_unless_it_is_wanted(
    puppets: Stage, monkeypatch: pytest.MonkeyPatch, wanted: Any, state: str
) -> None:
    methods, there = Methods(tuple), Window()
    desk = WindowSettings("Desk", False, ("en",), "en", 60.0, 20.0, 120.0, customer_display=wanted)
    there.open(desk, puppets.flow, methods)
    there.show()
    puppets.reach("result")
    settle()
    monkeypatch.setattr(customers, "is_mirrored", lambda: True)
    for customer in there.findChildren(CustomerDisplay):
        assert not customer.is_taken
        customer._displays.changed.emit()
    assert puppets.state == state
    there.close()
    there.deleteLater()
    methods.deleteLater()
    settle()


def test_the_visit_goes_on_where_staff_are_and_in_the_customers_language(
    puppets: Stage, desk_of_two: Window
) -> None:
    puppets.reach("waiting")
    settle()
    assert desk_of_two.findChildren(QWidget, "visit-log")
    change(desk_of_two)
    settle()
    assert puppets.state == "waiting"
    assert [w for w in desk_of_two.findChildren(QWidget, "qr") if w.isVisible()]
    assert not desk_of_two.findChildren(QWidget, "visit-log")
    texts = [label.text() for label in desk_of_two.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Skanna koden") for text in texts)
    puppets.flow.completed.emit(puppets.attempt)
    puppets.flow.ended.emit(puppets.attempt, SERVICE_VERIFIED)
    settle()
    assert screens_of(desk_of_two) == {"turn"}


def test_the_display_is_taken_again_for_the_next_customer(
    puppets: Stage, desk_of_two: Window
) -> None:
    puppets.reach("waiting")
    change(desk_of_two)
    [customer] = desk_of_two.findChildren(CustomerDisplay)
    customer._displays.settled.emit()
    assert window() is None, "not in the middle of a visit"
    puppets.flow.leave.emit(Reason.BY_STAFF)
    settle()
    assert shown() == "attract"


def test_a_browser_there_is_closed(puppets: Stage, desk_of_two: Window) -> None:
    puppets.reach("waiting", redirect_session())
    settle()
    [here] = [w for w in desk_of_two.findChildren(QWidget, "action.on-desk") if w.isVisible()]
    here.click()  # type: ignore[attr-defined]
    is_open = [puppets.browser.is_open]
    change(desk_of_two)
    is_open.append(puppets.browser.is_open)
    assert is_open == [True, False]
    assert puppets.state == "waiting"


def test_what_cannot_be_shown_leaves_nothing_of_the_last_step(
    two: StagedWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    two.wait_for(BANKID, QrText(CODE))

    def fail(*_arguments: object, **_more: object) -> view.View:
        raise RuntimeError("planted")

    monkeypatch.setattr(view, "view_of", fail)
    with caplog.at_level(logging.ERROR, "kiosk"):
        two.flow.updated.emit()
    settle()
    there = window()
    assert there is not None
    assert said().strip() == there.windowTitle()
    assert "display.failed" in caplog.text


def test_keys_never_go_to_customers(two: StagedWindow) -> None:
    there = window()
    assert there is not None
    assert there.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert isinstance(two.flow, Flow)
