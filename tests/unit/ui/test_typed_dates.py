"""Dates as the reader writes them, in and out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.dates import as_iso, day, hint, typed
from kiosk.ui.widgets.decoration import Drawing
from kiosk.visit.domain import FieldType, Form, FormField
from kiosk.visit.intake import Asked, Questions
from tests.support.visits import MOBYWATEL, StagedWindow

LOCALES = {
    "en_GB": "DD/MM/YYYY",
    "en_US": "MM/DD/YYYY",
    "sv_SE": "YYYY-MM-DD",
    "de_DE": "DD.MM.YYYY",
    "et_EE": "DD.MM.YYYY",
    "pl_PL": "DD.MM.YYYY",
    "da_DK": "DD.MM.YYYY",
    "fr_FR": "DD/MM/YYYY",
    "hu_HU": "YYYY.MM.DD",
    "C": "YYYY-MM-DD",
}


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", LOCALES)
def test_the_form_is_the_reader_s(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert hint() == LOCALES[name]


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(sorted(LOCALES)))
def test_what_is_shown_is_read(day: date, name: str) -> None:
    QLocale.setDefault(QLocale(name))
    shown = typed(day.isoformat())
    assert len(shown) == len(hint())
    assert as_iso(shown) == day.isoformat()
    assert as_iso(day.isoformat()) == day.isoformat()


@pytest.mark.parametrize(
    ("name", "text", "iso"),
    [
        ("en_GB", "17/3/1984", "1984-03-17"),
        ("en_GB", "17.03.1984", "1984-03-17"),
        ("en_GB", "17 3 1984", "1984-03-17"),
        ("en_GB", "17031984", "1984-03-17"),
        ("en_US", "3/17/1984", "1984-03-17"),
        ("en_US", "03171984", "1984-03-17"),
        ("sv_SE", "19840317", "1984-03-17"),
        ("de_DE", "17.3.1984", "1984-03-17"),
        *((name, "1984-3-17", "1984-03-17") for name in LOCALES),
        *((name, "1984/03/17", "1984-03-17") for name in LOCALES),
        ("en_GB", "3/17/1984", "3/17/1984"),
        ("en_GB", "17/3/84", "17/3/84"),
        ("en_GB", "31/2/1984", "31/2/1984"),
        ("en_GB", "17 March 1984", "17 March 1984"),
        ("en_GB", "17/003/1984", "17/003/1984"),
        ("en_GB", "17/3", "17/3"),
        ("en_GB", "", ""),
    ],
)
def test_what_is_typed(name: str, text: str, iso: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert as_iso(text) == iso


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("en_GB", "17 March 1984"),
        ("sv_SE", "17 mars 1984"),
        ("da_DK", "17. marts 1984"),  # in the whole form a word comes before it: den
        ("de_DE", "17. März 1984"),
        ("et_EE", "17. märts 1984"),
        ("fr_FR", "17 mars 1984"),
        ("pl_PL", "17 marca 1984"),
        ("ar_AE", "17 مارس 1984"),
    ],
)
def test_what_is_read(name: str, written: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert day("1984-03-17") == written


@given(st.text(max_size=30), st.sampled_from(sorted(LOCALES)))
def test_anything(text: str, name: str) -> None:
    QLocale.setDefault(QLocale(name))
    read = as_iso(text)
    assert read in {text, date.fromisoformat(read).isoformat() if read != text else text}


FORM = Form(
    user_data=(FormField("personalNumber", "Personal number"), FormField("nickname", "Nickname")),
    match_data=(FormField("dateOfBirth", "Date of birth", FieldType.DATE),),
)


def test_a_date_goes_out_as_iso_8601(new_set: Callable[..., StagedWindow]) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    stage = new_set()
    sent: list[object] = []
    stage.flow.submit.connect(sent.append)
    stage.details(MOBYWATEL, FORM)
    field = stage.find("field.dateOfBirth")
    assert isinstance(field, QLineEdit)
    assert field.placeholderText() == "DD/MM/YYYY"
    QTest.keyClicks(field, "17/3/1984")
    stage.click("action.continue")
    [request] = sent
    assert request.match_data == {"dateOfBirth": "1984-03-17"}  # type: ignore[attr-defined]


def test_what_is_personal_is_covered_once_it_is_left(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.details(MOBYWATEL, FORM)
    number, other = stage.find("field.personalNumber"), stage.find("field.nickname")
    assert isinstance(number, QLineEdit)
    assert isinstance(other, QLineEdit)
    number.setFocus()
    QTest.keyClicks(number, "19840317-2384")
    assert number.displayText() == "19840317-2384"
    QTest.keyClick(number, Qt.Key.Key_Tab)
    QTest.keyClicks(other, "Majken 2")
    assert not set("0123456789") & set(number.displayText())
    assert number.text() == "19840317-2384"
    number.setFocus()
    assert number.displayText() == "19840317-2384"
    assert "Majken" not in other.displayText()
    QTest.keyClick(number, Qt.Key.Key_Tab)
    assert other.displayText() == "Majken 2"
    born = stage.find("field.dateOfBirth")
    assert isinstance(born, QLineEdit)
    born.setFocus()
    QTest.keyClicks(born, "17/03/1984")
    number.setFocus()
    assert "1984" not in born.displayText()
    assert eyes(stage) == {"field.nickname", "field.dateOfBirth"}
    QTest.mouseClick(born, Qt.MouseButton.LeftButton, pos=born.rect().center())
    assert born.displayText() == "17/03/1984"
    assert "field.dateOfBirth" not in eyes(stage)


def eyes(stage: StagedWindow) -> set[str]:
    """The fields that say that a touch shows what is in them."""
    lines = stage.window.findChildren(QLineEdit)
    return {
        line.objectName()
        for line in lines
        if any(drawn.isVisible() for drawn in line.findChildren(Drawing))
    }


def test_an_eye_is_no_obstacle_to_a_touch(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.details(MOBYWATEL, FORM, personalNumber="19840317-2384", nickname="Majken")
    nickname = stage.find("field.nickname")
    [eye] = [drawn for drawn in nickname.findChildren(Drawing) if drawn.isVisible()]
    at = eye.mapTo(stage.window, eye.rect().center())
    assert stage.window.childAt(at) is nickname


def test_a_scanned_case_can_be_read_afterwards(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.flow.asks = Questions(None, Asked.REQUIRED, Asked.REQUIRED)
    stage.enter("case")
    case, name = stage.find("field.case_reference"), stage.find("field.name")
    assert isinstance(case, QLineEdit)
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(case, "A-2026-17")
    QTest.keyClick(case, Qt.Key.Key_Return)
    QTest.keyClicks(name, "Majken")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert case.displayText() == "A-2026-17"
    assert "Majken" not in name.displayText()


def test_a_number_that_was_rejected_is_covered_elsewhere(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.details(MOBYWATEL, FORM, personalNumber="19840317-2384", nickname="Majken")
    number = stage.find("field.personalNumber")
    assert isinstance(number, QLineEdit)
    stage.find("field.nickname").setFocus()
    assert "1984" not in number.displayText()
