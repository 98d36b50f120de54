"""A desk that is an organisation's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from kiosk.contrast import contrast
from kiosk.logo import read_logo
from kiosk.palettes import DARK, PALETTES, Palette, with_accent
from kiosk.ui.brand import drawn, logo_label
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.decoration import Decoration
from kiosk.visit.domain import Form, FormField
from tests.support.languages import choose_language
from tests.support.logos import NORDBANK, png
from tests.support.visits import MOBYWATEL, StagedWindow, settle


@pytest.fixture(autouse=True)
def _icon(qapp: QApplication) -> None:
    qapp.setWindowIcon(type(qapp.windowIcon())())


def shown(stage: StagedWindow) -> set[str]:
    return {label.text() for label in stage.window.findChildren(QLabel) if label.isVisible()}


def pictures(stage: StagedWindow) -> list[QLabel]:
    """The logos that are shown, that of the header first."""
    labels = [label for label in stage.window.findChildren(QLabel) if label.isVisible()]
    wide = [label for label in labels if label.pixmap().width() > 1.5 * label.pixmap().height() > 0]
    return sorted(wide, key=lambda label: label.mapToGlobal(label.rect().topLeft()).y())


def test_it_is_greeted_in_the_language_that_is_spoken(
    new_set: Callable[..., StagedWindow], qtbot: object
) -> None:
    stage = new_set(brand=NORDBANK)
    assert "Welcome to Nordbank" in shown(stage)
    assert "Welcome" not in shown(stage)
    stage.click("language.sv")
    qtbot.waitUntil(lambda: "Välkommen till Nordbank" in shown(stage))  # type: ignore[attr-defined]


def test_its_logo_is_in_the_header_and_on_the_first_screen(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set(brand=NORDBANK)
    header, first = pictures(stage)
    assert header.height() <= 48 < first.height() <= 144
    assert first.accessibleName() == "Nordbank"
    assert header.accessibleName() == ""  # the name stands beside it
    assert not QApplication.windowIcon().isNull()
    stage.enter("providers")
    assert len(pictures(stage)) == 1


def test_a_logo_that_says_no_name_is_not_read_aloud(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(brand=replace(NORDBANK, name=""))
    for picture in pictures(stage):
        assert isinstance(picture.parentWidget(), Decoration)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_its_colour_is_in_every_theme(
    new_set: Callable[..., StagedWindow], palette: Palette
) -> None:
    stage = new_set(1280, 800, palette, brand=NORDBANK)
    assert stage.window.appearance.palette() == with_accent(palette, "#0a5c36")
    assert with_accent(palette, "#0a5c36").filled in stage.window.styleSheet()


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@pytest.mark.parametrize("colour", ["#0a5c36", "#101828", "#ffffff", "#e4007f", "#ffd400"])
def test_a_logo_of_any_colour_is_seen_on_every_ground(
    qapp: QApplication, palette: Palette, colour: str
) -> None:
    label = logo_label(Theme(palette), read_logo(png(colour)), QSize(192, 48), "Nordbank")
    assert label is not None
    label.ensurePolished()
    plates = [part for part in label.styleSheet().split() if part.startswith("#")]
    ground = plates[0].strip(";") if plates else palette.ground
    assert contrast(colour, ground) >= 3
    assert QRect(0, 0, 193, 49).contains(label.rect())


def test_a_logo_of_which_nothing_is_seen_leaves_the_sign_of_the_program(
    new_set: Callable[..., StagedWindow],
) -> None:
    nothing = b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"></svg>'
    stage = new_set(brand=replace(NORDBANK, logo=read_logo(nothing)))
    assert pictures(stage) == []
    assert "Welcome to Nordbank" in shown(stage)


def test_a_picture_keeps_its_proportions(qapp: QApplication) -> None:
    image = drawn(read_logo(png(size=(300, 100))), QSize(90, 90))
    assert (image.width(), image.height()) == (90, 30)
    assert image.pixelColor(45, 15) == QColor("#0a5c36")


def test_a_desk_that_learns_its_brand_late_shows_it(
    new_set: Callable[..., StagedWindow],
) -> None:
    """The first picture is there before the configuration is read."""
    stage = new_set()
    window = stage.window
    assert "Welcome" in shown(stage)
    window.open(
        replace(window._settings, brand=NORDBANK, theme="dark", name="Nordbank"),
        stage.flow,
        stage.methods,
    )
    settle()
    assert {"Nordbank", "Welcome to Nordbank"} <= shown(stage)
    assert len(pictures(stage)) == 2
    assert window.appearance.palette() == with_accent(DARK, "#0a5c36")
    assert window.windowTitle() == "Nordbank"


def test_a_label_is_in_the_language_that_is_spoken(
    new_set: Callable[..., StagedWindow], qtbot: object
) -> None:
    labels = (("en", "Size of shoes"), ("pl", "Rozmiar butów"))
    asked = FormField("shoeSize", "Size of shoes", required=True, labels=labels)
    stage = new_set()
    stage.details(MOBYWATEL, Form(match_data=(asked,)))
    assert "Size of shoes" in shown(stage)
    choose_language(stage.window, "pl", qtbot)  # type: ignore[arg-type]
    assert "Rozmiar butów" in shown(stage)
    field = stage.find("field.shoeSize")
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Rozmiar butów"
    choose_language(stage.window, "sv", qtbot)  # type: ignore[arg-type]
    assert "Size of shoes" in shown(stage)


def test_what_it_is_without_any(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    assert "Welcome" in shown(stage)
    assert pictures(stage) == []
