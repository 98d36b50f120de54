"""Whoever has no keyboard gets keys, which write into the field and keep nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from shiboken6 import isValid

from kiosk.ui import dates
from kiosk.ui.widgets.flow_layout import FlowLayout
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import Form, FormField, Reason
from kiosk.visit.intake import Asked, Questions
from tests.support.visits import EVROTRUST, FORM, LONG_FORM, MANY, SMARTID, StagedWindow, settle
from tests.unit.ui.test_small_screens import faults as screen_faults
from tests.unit.ui.test_small_screens import in_sight
from tests.unit.ui.test_touch_targets import faults as target_faults

SIZES = ((1280, 800), (640, 400), (400, 640), (480, 800), (800, 480))
PLANTED = "kq7w"


def case(stage: StagedWindow) -> None:
    stage.flow.asks = Questions(None, Asked.REQUIRED, Asked.REQUIRED)
    stage.enter("case")


def keypad(stage: StagedWindow) -> QWidget | None:
    shown = [pad for pad in stage.window.findChildren(QWidget, "keypad") if pad.isVisible()]
    assert len(shown) <= 1
    return shown[0] if shown else None


def field(stage: StagedWindow, name: str) -> QLineEdit:
    found = stage.find(f"field.{name}")
    assert isinstance(found, QLineEdit)
    return found


def touch(stage: StagedWindow, name: str) -> None:
    QTest.mouseClick(stage.find(name), Qt.MouseButton.LeftButton)
    settle()
    settle()


def write(stage: StagedWindow, text: str) -> None:
    for letter in text:
        touch(stage, f"key.{letter}")


def test_nothing_is_shown_until_a_field_is_touched(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    case(stage)
    assert field(stage, "case_reference").hasFocus()
    assert keypad(stage) is None
    touch(stage, "field.case_reference")
    assert keypad(stage) is not None


def test_a_whole_form_by_touch_alone(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(languages=("en", "sv"))
    case(stage)
    sent: list[tuple[object, ...]] = []
    stage.flow.admit.connect(lambda *values: sent.append(values))
    touch(stage, "field.case_reference")
    touch(stage, "key.shift")
    write(stage, "Ab")
    touch(stage, "key.digits")
    write(stage, "-12")
    touch(stage, "field.name")
    write(stage, "ann")
    touch(stage, "key.space")
    touch(stage, "key.marks")
    write(stage, "åł")
    touch(stage, "key.backspace")
    touch(stage, "field.birthdate")
    write(stage, "".join(filter(str.isdigit, dates.typed("1990-12-31"))))
    touch(stage, "key.done")
    assert keypad(stage) is None
    assert field(stage, "case_reference").text() == "Ab-12"
    assert field(stage, "name").text() == "ann å"
    touch(stage, "action.continue")
    [(reference, expected)] = sent
    assert reference == "Ab-12"
    assert expected == ExpectedPerson("ann å", "1990-12-31")


def test_a_person_at_a_keyboard_gets_none(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    case(stage)
    QTest.keyClicks(field(stage, "case_reference"), "A")
    touch(stage, "field.name")
    assert keypad(stage) is None
    stage.clear()  # the next visit
    case(stage)
    touch(stage, "field.name")
    assert keypad(stage) is not None


def test_a_scan_is_no_keyboard(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    case(stage)
    touch(stage, "field.case_reference")
    line = field(stage, "case_reference")
    QTest.keyClicks(line, "SE-2026-1")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert line.text() == "SE-2026-1"
    assert field(stage, "name").hasFocus()  # the next one is asked
    assert keypad(stage) is not None
    write(stage, "ann")
    assert field(stage, "name").text() == "ann"
    touch(stage, "key.done")
    touch(stage, "field.name")
    assert keypad(stage) is not None


def test_both_at_once(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    case(stage)
    touch(stage, "field.name")
    write(stage, "a")
    QTest.keyClicks(field(stage, "name"), "b")
    write(stage, "c")
    assert field(stage, "name").text() == "abc"


@pytest.mark.parametrize(
    ("name", "page"), [("case_reference", "key.q"), ("name", "key.q"), ("birthdate", "key.7")]
)
def test_the_keys_that_are_wanted_come_first(
    new_set: Callable[..., StagedWindow], name: str, page: str
) -> None:
    stage = new_set()
    case(stage)
    touch(stage, f"field.{name}")
    assert stage.find(page).isVisible()


def test_latin_letters_come_first_where_they_are_wanted(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set(languages=("ar",))
    stage.details(SMARTID, FORM)
    touch(stage, "field.registrationId")
    assert stage.find("key.q").isVisible()


def test_done_leaves_the_field_which_is_checked_and_covered(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    form = Form(
        (FormField("nationalIdentityNumber", "Number", required=True, pattern="[0-9]{11}"),)
    )
    stage.details(SMARTID, form)
    touch(stage, "field.nationalIdentityNumber")
    write(stage, "50001")
    line = field(stage, "nationalIdentityNumber")
    assert line.text() == "5000\u202f1"
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    touch(stage, "key.done")
    assert line.property("fault") == "true"
    assert line.echoMode() is QLineEdit.EchoMode.Password


def scan(stage: StagedWindow, text: str) -> None:
    """As the system sends it: to the window, wherever the focus is."""
    for letter in text:
        QTest.keyClick(stage.window.windowHandle(), Qt.Key(ord(letter)))  # of digits


def test_a_scan_after_done_goes_into_what_is_still_empty(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    case(stage)
    touch(stage, "field.name")
    write(stage, "ann")
    touch(stage, "key.done")
    assert field(stage, "birthdate").hasFocus()
    assert keypad(stage) is None
    field(stage, "birthdate").setText("31/12/1990")
    touch(stage, "field.name")
    touch(stage, "key.done")
    assert field(stage, "case_reference").hasFocus()
    scan(stage, "2026")
    assert field(stage, "case_reference").text() == "2026"


def test_done_with_everything_filled_in_leaves_nothing_that_return_would_press(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    ended: list[object] = []
    stage.flow.admit.connect(lambda *answers: ended.append(answers))
    stage.flow.leave.connect(ended.append)
    case(stage)
    for name, text in (("case_reference", "A-17"), ("name", "Ann"), ("birthdate", "31/12/1990")):
        field(stage, name).setText(text)
    touch(stage, "field.name")
    touch(stage, "key.done")
    assert stage.find("screen.case").hasFocus()
    scan(stage, "2027")
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Return)
    assert not ended


def test_keys_that_are_gone_take_nothing_of_the_screen_along(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    case(stage)
    for name, text in (("case_reference", "A-17"), ("name", "Ann"), ("birthdate", "31/12/1990")):
        field(stage, name).setText(text)
    touch(stage, "field.name")
    touch(stage, "key.done")  # which looks for a line that is still empty
    touch(stage, "field.birthdate")  # other keys take the place of those
    assert keypad(stage) is not None
    items = [
        layout.itemAt(place)
        for layout in stage.window.findChildren(FlowLayout)
        for place in range(layout.count())
    ]
    assert items
    assert all(map(isValid, items))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_touched_field_stays_in_sight(
    new_set: Callable[..., StagedWindow], size: tuple[int, int], language: str
) -> None:
    stage = new_set(*size, languages=(language,))
    stage.details(EVROTRUST, LONG_FORM)
    for name in ("identificationNumber", "email", "phone"):
        line = field(stage, name)
        line.setFocus()
        touch(stage, f"field.{name}")
        assert keypad(stage) is not None
        assert in_sight(line).height() == line.height(), name
        assert not list(target_faults(stage.window, stage.window._look))  # type: ignore[arg-type]
        assert not list(screen_faults(stage.window))


def test_the_screens_buttons_are_back_when_it_is_done(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(640, 400)
    case(stage)
    touch(stage, "field.name")
    names = ("action.cancel", "action.continue")
    assert not any(_visible(stage, name) for name in names)
    touch(stage, "key.done")
    assert all(_visible(stage, name) for name in names)


def _visible(stage: StagedWindow, name: str) -> bool:
    return any(widget.isVisible() for widget in stage.window.findChildren(QWidget, name))


def test_a_change_of_size_keeps_it_and_what_was_written(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    case(stage)
    touch(stage, "field.name")
    write(stage, "ann")
    stage.window.resize(800, 1280)
    stage.window.rebuild()
    settle()
    assert keypad(stage) is not None
    write(stage, "a")
    assert field(stage, "name").text() == "anna"


def test_every_other_screen_is_without_it(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    case(stage)
    touch(stage, "field.name")
    stage.catalogue(MANY)
    stage.enter("providers")
    assert keypad(stage) is None
    touch(stage, "field.search")
    assert keypad(stage) is not None
    stage.enter("attract")
    assert keypad(stage) is None


def test_what_was_written_is_nowhere_once_the_visit_is_over(
    new_set: Callable[..., StagedWindow], caplog: pytest.LogCaptureFixture
) -> None:
    stage = new_set()
    case(stage)
    touch(stage, "field.name")
    write(stage, PLANTED)
    assert field(stage, "name").text() == PLANTED
    stage.enter("attract")
    settle()
    held = [
        text
        for widget in stage.window.findChildren(QWidget)
        for text in (
            widget.objectName(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.text() if isinstance(widget, QLineEdit | QAbstractButton) else "",
        )
    ]
    assert not [text for text in held if PLANTED in text]
    assert PLANTED not in caplog.text


def test_each_key_says_what_it_does(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.details(SMARTID, FORM)
    touch(stage, "field.registrationId")
    pad = keypad(stage)
    assert pad is not None
    assert pad.accessibleName()
    for key in pad.findChildren(QAbstractButton):
        if key.isVisible():
            assert key.accessibleName(), key.objectName()
            assert key.objectName().startswith("key.")


def test_a_button_does_not_move_away_under_a_finger(new_set: Callable[..., StagedWindow]) -> None:
    """As the system sends touches: to the window, wherever that is then."""
    stage = new_set()
    case(stage)
    finger(stage, "field.name")
    assert keypad(stage) is not None
    finger(stage, "key.a")
    assert field(stage, "name").text() == "a"
    left: list[object] = []
    stage.flow.leave.connect(left.append)
    finger(stage, "action.cancel")
    assert left == [Reason.BY_STAFF]


def finger(stage: StagedWindow, name: str) -> None:
    touched = stage.find(name)
    at = touched.mapTo(stage.window, touched.rect().center())
    handle = stage.window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    settle()
    settle()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    settle()
    settle()


def test_keys_by_which_people_find_their_way_are_a_keyboard(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.enter("providers")
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    case(stage)
    touch(stage, "field.name")
    assert keypad(stage) is None
