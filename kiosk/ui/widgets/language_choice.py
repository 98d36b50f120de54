"""Choosing a language: each by the name that it has for itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import button
from kiosk.wording.language import own_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

MOST: Final = 8
"""Languages that there are."""


def language_chips(
    look: Theme, offered: Sequence[str], spoken: str, choose: Callable[[str], None]
) -> QGridLayout:
    """A button for each language by its code, that of `spoken` marked."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(look.px(STEP))
    columns = _columns(look)
    for place, code in enumerate(offered):
        chip = button(look, own_name(code), f"language.{code}", lambda: None, kind="tab")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)  # a touch on what is chosen leaves it so
        chip.setChecked(code == spoken)
        chip.clicked.connect(lambda _checked, code=code: choose(code))
        grid.addWidget(chip, *divmod(place, columns))
    return grid


def chips_height(look: Theme) -> int:
    """Pixels that the chips of all languages take, so that nothing moves when they come."""
    rows = MOST // _columns(look)
    return rows * (look.px(56) + 2 * look.line(1)) + (rows - 1) * look.px(STEP)


def _columns(look: Theme) -> int:
    return 2 if look.is_narrow else 4


def language_button(look: Theme, spoken: str, ask: Callable[[], None]) -> QPushButton:
    """What opens the menu; where there is little room it is a sign alone."""
    widget = button(look, "", "action.language", ask, kind="plain", drawn="globe")
    widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a touch takes it from no field
    name_language(look, widget, spoken)
    return widget


def name_language(look: Theme, opener: QPushButton, spoken: str) -> None:
    """Say on what opens the menu which language, by its code, is chosen."""
    name = own_name(spoken)
    opener.setText("\u2002" if look.is_narrow or look.is_small else f"\u2002{name}")
    said = QCoreApplication.translate("Language", "Language: {name}").format(name=name)
    opener.setAccessibleName(said)


def language_menu(
    parent: QWidget, offered: Sequence[str], spoken: str, choose: Callable[[str], None]
) -> QMenu:
    """A menu of the languages, gone once it is closed."""
    # Imported here: building these classes is not for the time before the first picture.
    from PySide6.QtGui import QAction, QActionGroup
    from PySide6.QtWidgets import QMenu

    menu = QMenu(parent)
    menu.setObjectName("languages")
    menu.setAccessibleName(QCoreApplication.translate("Language", "Language"))
    group = QActionGroup(menu)
    for code in offered:
        action = QAction(own_name(code), menu, checkable=True, checked=code == spoken)
        action.setObjectName(f"language.{code}")
        action.triggered.connect(lambda _checked, code=code: choose(code))
        group.addAction(action)
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
