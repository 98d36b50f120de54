"""What a method is known by on its tile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from kiosk.contrast import contrast
from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT, Palette
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.emblem import Emblem
from kiosk.visit.domain import MethodKind, Provider
from kiosk.visit.logos import ProviderLogo
from tests.support.visits import DOCUMENTS, FEW, StagedWindow

EID = Provider("bankidse", "BankID")
DOCUMENT = Provider("documents", "Documents", kind=MethodKind.DOCUMENT)
RED = ProviderLogo(20, 20, bytes((255, 0, 0, 255)) * 400)
WHITE = replace(RED, pixels=b"\xff" * 1600, is_light=True)


def drawn(
    provider: Provider, logo: ProviderLogo | None = None, *, available: bool = True
) -> QImage:
    emblem = Emblem(Theme(), provider, 56, is_available=available)
    emblem.show_logo(logo)
    return emblem.grab().toImage()


@pytest.mark.parametrize("available", [True, False])
@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_monogram_can_be_read(palette: Palette, *, available: bool) -> None:
    emblem = Emblem(Theme(palette), EID, 56, is_available=available)
    ground, ink, _line = emblem._colours()
    assert contrast(ink, ground) >= 4.5


def test_monograms_differ_by_their_letter_alone() -> None:
    assert drawn(EID) == drawn(Provider("other", "Bxx"))
    assert drawn(EID) != drawn(Provider("other", "Smart-ID"))


def test_document_has_a_sign_whatever_it_is_called() -> None:
    assert drawn(DOCUMENT) == drawn(replace(DOCUMENT, name="Papers"))
    assert drawn(DOCUMENT) != drawn(replace(EID, name="Documents"))


def test_logo_takes_the_place_of_the_letter() -> None:
    shown = drawn(EID, RED)
    assert shown.pixelColor(28, 28) == QColor("#ff0000")
    assert shown.pixelColor(28, 3) == QColor("#ffffff")  # its plate, in any theme
    assert drawn(EID, None) == drawn(EID)


def test_light_logo_lies_on_a_dark_plate() -> None:
    shown = drawn(EID, WHITE)
    assert contrast(shown.pixelColor(28, 28).name(), shown.pixelColor(28, 3).name()) > 7


def test_logo_of_what_cannot_be_chosen_is_faint() -> None:
    assert drawn(EID, RED, available=False).pixelColor(28, 28) != QColor("#ff0000")


def test_shape_of_a_logo_is_kept() -> None:
    wide = replace(RED, width=40, height=10)
    shown = drawn(EID, wide)
    assert shown.pixelColor(28, 28) == QColor("#ff0000")
    assert shown.pixelColor(28, 40) == QColor("#ffffff")


def test_logo_appears_on_the_tile_that_is_there(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.enter("providers")
    method = next(m for m in stage.methods.methods if m.provider.id == "bankidse")
    tile = stage.find("provider.bankidse")
    before = tile.grab().toImage()
    stage.methods._logos[method.source.name, method.provider.logo_url] = RED
    stage.methods.logos_changed.emit()
    assert stage.find("provider.bankidse") is tile  # a finger may be on it
    after = tile.grab().toImage()
    assert before != after
    assert "#ff0000" in {after.pixelColor(x, y).name() for x in range(90) for y in range(90)}


def test_a_document_says_which_ones(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.catalogue((FEW[4], DOCUMENTS))
    stage.enter("providers")
    said = {label.text() for label in stage.find("provider.documents").findChildren(QLabel)}
    assert "Passport, ID card or licence" in said
