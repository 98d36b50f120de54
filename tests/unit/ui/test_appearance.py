"""Which theme is shown, and whether anything moves: by the configuration, else by the system."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollerProperties

from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Palette
from kiosk.ui import appearance
from kiosk.ui.appearance import Appearance, hold_still, usual_effects
from tests.support.visits import StagedWindow, settle


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Appearance]:
    shown = Appearance(qapp)
    yield shown
    shown.deleteLater()


@pytest.fixture(autouse=True)
def _moving(qapp: QApplication) -> Iterator[None]:
    yield
    hold_still(False)


def test_it_is_as_the_system_asks(shown: Appearance, monkeypatch: pytest.MonkeyPatch) -> None:
    for palette in PALETTES.values():
        monkeypatch.setattr(appearance, "system_palette", lambda palette=palette: palette)
        assert shown.palette() is palette
    monkeypatch.setattr(appearance, "system_palette", lambda: DARK)
    shown.heed(less_motion=False, more_contrast=True)
    assert shown.palette() is HIGH_CONTRAST
    shown.heed(less_motion=False, more_contrast=False)
    assert shown.palette() is DARK


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_what_is_fixed_stays(
    shown: Appearance, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.settle(palette.name, None, None)
    for system in PALETTES.values():
        monkeypatch.setattr(appearance, "system_palette", lambda system=system: system)
        shown.heed(less_motion=False, more_contrast=system is HIGH_CONTRAST)
        assert shown.palette() is palette


@pytest.mark.parametrize(
    ("fixed", "asked_for", "still"),
    [(None, False, False), (None, True, True), (False, True, False), (True, False, True)],
)
def test_it_moves_or_not(
    shown: Appearance, fixed: bool | None, asked_for: bool, still: bool
) -> None:
    shown.settle("auto", None, fixed)
    shown.heed(less_motion=asked_for, more_contrast=False)
    assert shown.look(QSize(1280, 800)).is_still is still


def test_nothing_is_built_anew_for_what_is_as_it_was(new_set: Callable[..., StagedWindow]) -> None:
    window = new_set(1280, 800, LIGHT).window
    body = window.centralWidget()
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    window.appearance.heed(less_motion=False, more_contrast=True)
    assert window.centralWidget() is body
    window.appearance.heed(less_motion=True, more_contrast=True)
    assert window.centralWidget() is not body


def test_all_motion_ends_when_it_is_not_wanted(new_set: Callable[..., StagedWindow]) -> None:
    def moving() -> set[str]:
        """What would paint without anybody doing anything."""
        dots = [timer for timer in stage.window.findChildren(QTimer) if timer.interval() == 400]
        return {
            *("dots" for timer in dots if timer.isActive()),
            *("caret" for _ in [0] if QGuiApplication.styleHints().cursorFlashTime()),
            *("push" for _ in [0] if QScrollerProperties().scrollMetric(velocity)),
        }

    velocity = QScrollerProperties.ScrollMetric.MaximumVelocity
    stage = new_set()
    stage.work("starting")
    assert moving() == {"dots", "caret", "push"}
    stage.window.appearance.heed(less_motion=True, more_contrast=False)
    settle()
    assert moving() == set()
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    stage.window.appearance.heed(less_motion=False, more_contrast=False)
    settle()
    assert moving() == {"dots", "caret", "push"}


def test_motion_comes_back_where_the_system_has_any(qapp: QApplication) -> None:
    effect = Qt.UIEffect.UI_General
    usual = QApplication.isEffectEnabled(effect)
    usual_effects.cache_clear()
    QApplication.setEffectEnabled(effect, True)
    try:
        hold_still(True)
        assert not QApplication.isEffectEnabled(effect)
        hold_still(False)
        assert QApplication.isEffectEnabled(effect)
    finally:
        usual_effects.cache_clear()
        QApplication.setEffectEnabled(effect, usual)
