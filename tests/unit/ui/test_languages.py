"""The window speaks eight languages: whose turn it is, and what a change leaves as it was."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QGuiApplication, QRawFont, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.config import LANGUAGES
from kiosk.resources import RESOURCES
from kiosk.ui.theme import FAMILIES, Theme, font_files, load_fonts
from kiosk.visit.domain import Outcome, Reason
from kiosk.wording.language import own_name
from tests.support import asking
from tests.support.languages import choose_language, open_menu
from tests.support.visits import BANKID, FORM, MANY, SMARTID, VERIFIED, StagedWindow, settle

NewSet = Callable[..., StagedWindow]

OWN_NAMES: Final = {
    "en": "English",
    "sv": "Svenska",
    "da": "Dansk",
    "de": "Deutsch",
    "et": "Eesti",
    "fr": "Français",
    "pl": "Polski",
    "ar": "العربية",
}

WELCOME: Final = {
    "en": "Welcome",
    "sv": "Välkommen",
    "da": "Velkommen",
    "de": "Willkommen",
    "et": "Tere tulemast",
    "fr": "Bienvenue",
    "pl": "Witamy",
    "ar": "أهلًا بك",
}


def says(stage: StagedWindow, text: str) -> bool:
    labels = stage.window.findChildren(QLabel)
    return any(text in label.text() for label in labels if label.isVisible())


def buttons(stage: StagedWindow, name: str) -> list[QPushButton]:
    found = stage.window.findChildren(QPushButton, name)
    return [button for button in found if button.isVisible()]


def test_each_language_calls_itself_by_its_own_name() -> None:
    assert {code: own_name(code) for code in LANGUAGES} == OWN_NAMES


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_chip_on_the_first_screen_changes_the_language(
    new_set: NewSet, qtbot: QtBot, code: str
) -> None:
    stage = new_set()
    (chip,) = buttons(stage, f"language.{code}")
    assert chip.text() == OWN_NAMES[code]
    choose_language(stage.window, code, qtbot)
    assert says(stage, WELCOME[code])
    (chip,) = buttons(stage, f"language.{code}")
    assert chip.isChecked()
    assert not buttons(stage, "action.language")


def test_the_menu_is_in_the_header_of_every_other_screen(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set()
    stage.enter("providers")
    (opener,) = buttons(stage, "action.language")
    assert opener.accessibleName() == "Language: English"
    menu = open_menu(stage.window, qtbot)
    offered = {action.objectName(): action for action in menu.findChildren(QAction)}
    assert {f"language.{code}" for code in LANGUAGES} <= offered.keys()
    assert offered["language.en"].isChecked()
    offered["language.de"].trigger()
    menu.close()
    settle()
    assert says(stage, "Wie möchten Sie sich ausweisen?")


def test_one_language_alone_leaves_nothing_to_choose(new_set: NewSet) -> None:
    stage = new_set(languages=("da",), staff_language="da")
    assert says(stage, "Velkommen")
    assert not buttons(stage, "language.da")
    stage.enter("providers")
    assert not buttons(stage, "action.language")


def test_a_customers_language_ends_with_the_visit(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set(languages=("sv", "en"), staff_language="en")
    choose_language(stage.window, "en", qtbot)
    stage.enter("providers")
    assert says(stage, "How would you like to identify?")
    stage.enter("attract")
    assert says(stage, "Välkommen")


def test_the_next_customer_finds_marked_what_they_read(new_set: NewSet, qtbot: QtBot) -> None:
    """Also where the first screen was made anew while staff read theirs, which is the same."""
    stage = new_set(languages=("en", "ar"), staff_language="en")
    choose_language(stage.window, "ar", qtbot)
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    qtbot.waitUntil(lambda: "attract" in stage.window._screens)
    stage.enter("attract")
    assert says(stage, WELCOME["en"])
    marked = {
        chip.objectName()
        for code in ("en", "ar")
        for chip in buttons(stage, f"language.{code}")
        if chip.isChecked()
    }
    assert marked == {"language.en"}


def test_staff_read_the_result_in_theirs(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set(languages=("en", "ar"), staff_language="en")
    choose_language(stage.window, "ar", qtbot)
    stage.conclude(BANKID, Outcome.verified(VERIFIED))
    stage.enter("turning")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert says(stage, "يرجى تدوير الشاشة")
    stage.enter("result")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert says(stage, "Is this the person in front of you?")
    # Back with the customer, who goes on as before.
    stage.enter("providers")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_staff_may_read_one_result_in_another_language(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set(languages=("en", "pl"), staff_language="en")
    stage.conclude(BANKID, Outcome.verified(VERIFIED))
    stage.enter("result")
    choose_language(stage.window, "pl", qtbot)
    assert says(stage, "Potwierdzono")
    stage.enter("attract")
    stage.conclude(BANKID, Outcome.verified(VERIFIED))
    stage.enter("result")
    assert says(stage, "Verified")


def test_staff_are_asked_for_the_case_in_theirs(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set()
    choose_language(stage.window, "ar", qtbot)
    asking.case(stage)
    assert says(stage, "For staff: enter this as it is on the application.")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    stage.enter("providers")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_notice_starts_on_the_side_that_its_own_language_is_read_from(
    new_set: NewSet, qtbot: QtBot
) -> None:
    stage = new_set()
    choose_language(stage.window, "ar", qtbot)  # in which there is no notice
    asking.notice(stage)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    read = stage.find("notice")
    lines = [line for line in read.findChildren(QLabel) if line.text() != "•"]
    assert len(lines) > 5
    assert all(line.alignment() & Qt.AlignmentFlag.AlignLeft for line in lines)
    bullets = [line for line in read.findChildren(QLabel) if line.text() == "•"]
    assert {bullet.mapTo(read, bullet.rect().center()).x() < 30 for bullet in bullets} == {True}
    around = stage.find("screen.notice").findChildren(QLabel)
    assert any(label.alignment() & Qt.AlignmentFlag.AlignRight for label in around)


def test_a_failure_is_the_customers(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set(staff_language="en")
    choose_language(stage.window, "fr", qtbot)
    stage.conclude(BANKID, Outcome.of(Reason.NETWORK))
    stage.enter("failure")
    assert says(stage, "Le service est injoignable.")


def test_what_is_typed_stays(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set()
    stage.details(SMARTID, FORM)
    field = stage.find("field.registrationId")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "PNOEE-1")
    field.setCursorPosition(3)
    choose_language(stage.window, "et", qtbot)
    again = stage.find("field.registrationId")
    assert isinstance(again, QLineEdit)
    assert again is not field
    assert (again.text(), again.cursorPosition()) == ("PNOEE-1", 3)


def test_what_is_scrolled_stays_there(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set(640, 400)
    stage.catalogue(MANY)
    stage.enter("providers")

    def bar() -> QScrollArea:
        areas = [area for area in stage.window.findChildren(QScrollArea) if area.isVisible()]
        return max(areas, key=lambda area: area.verticalScrollBar().maximum())

    bar().verticalScrollBar().setValue(200)
    choose_language(stage.window, "de", qtbot)
    qtbot.waitUntil(lambda: bar().verticalScrollBar().value() == 200)


def test_dates_and_digits_are_the_readers(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set()
    for code, day in (("sv", "2026-03-01"), ("de", "01.03.26"), ("en", "01/03/2026")):
        choose_language(stage.window, code, qtbot)
        form = QLocale.FormatType.ShortFormat
        assert QLocale().toString(QLocale.c().toDate("2026-03-01", "yyyy-MM-dd"), form) == day
    choose_language(stage.window, "ar", qtbot)
    assert QLocale().toString(42) == "42"  # as cards and phones have them


@pytest.mark.parametrize(
    "text",
    [
        "Łukasz Żółć",
        "Ελένη Παπαδοπούλου",
        "Дмитрий Щукин",
        "محمد بن عبد الله",
        "שָׂרָה לוי",
        "สมชาย ใจดี",
        "やまだ タロウ",
        "김민준",
        "王小明 山田太郎",
    ],
)
def test_names_of_every_script_are_drawn_in_shipped_fonts(qapp: QApplication, text: str) -> None:
    load_fonts()
    layout = QTextLayout(text, Theme().font(20))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert {run.rawFont().familyName() for run in runs} <= set(FAMILIES)
    assert all(_is_whole(run.rawFont(), run.glyphIndexes()) for run in runs)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_first_picture_has_the_fonts_of_its_language(qapp: QApplication, code: str) -> None:
    """The others are loaded after it."""
    fonts = [QRawFont(str(file), 20) for file in font_files(code)]
    letters = set(own_name(code)) | _letters(code)
    missing = {x for x in letters if not any(font.supportsCharacter(ord(x)) for font in fonts)}
    assert len(letters) > 20
    assert not missing


def _letters(code: str) -> set[str]:
    """What the translations of `code` are written with."""
    file = RESOURCES / "translations" / f"identity-kiosk_{code}.ts"
    texts = ET.parse(file).iter(  # noqa: S314 - our own file
        "translation" if code != "en" else "source"
    )
    spoken = "".join("".join(text.itertext()) for text in texts)
    return {letter for letter in spoken if letter.isprintable() and not letter.isspace()}


def _is_whole(font: QRawFont, glyphs: list[int]) -> bool:
    """Whether none of them is the box that stands for what a font does not have."""
    return font.isValid() and all(glyphs)


def test_what_points_along_the_line_points_the_other_way(new_set: NewSet, qtbot: QtBot) -> None:
    stage = new_set()

    def icon_first(name: str) -> bool:
        widget: QWidget = stage.find(name)
        return widget.layoutDirection() is Qt.LayoutDirection.LeftToRight

    assert not icon_first("action.start")  # the arrow stands behind the word
    choose_language(stage.window, "ar", qtbot)
    assert icon_first("action.start")
