"""Every text of every screen can be translated: in the pseudo-language none stays English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from kiosk.palettes import LIGHT
from kiosk.ui.theme import load_fonts
from kiosk.wording.notice import paragraphs
from tests.support.asking import NOTICE
from tests.support.pseudo import OPEN, pseudo_language
from tests.support.scenes import FINDINGS, SCENES, Scene
from tests.support.visits import StagedWindow

pytestmark = pytest.mark.slow

DATA: Final = frozenset(
    {
        # the desk and what the catalogue says
        *("Nordbank · Front desk 1", "BankID", "Freja+", "Smart-ID", "MitID", "ID Austria"),
        *("mObywatel", "iDIN", "Evrotrust", "Auðkenni", "Mobile-ID", "Finnish Trust Network"),
        *("Sistema Pubblico di Identità Digitale", "BankID Norway", "Freja eID+", "Singpass"),
        *("itsme", "UAE PASS"),
        # a person, a document, and who vouches for them
        *("SK ID Solutions AS", "Digitaliseringsstyrelsen", "Maria Johanna Lindström"),
        *("maria@example.com", "Storgatan 4, Uppsala", "c72322ac-23fc"),
        *("SPECIMEN MARIA JOHANNA", "SPECIMEN", "MARIA JOHANNA", "UTO000000", "JR 3RD", "UT"),
        *("DR", "C1", "Corrective lenses", "430-985 ELEIFEND\nDULUTH WA 92611", "1984-03-XX"),
        *("English", "Svenska", "Dansk", "Deutsch", "Eesti", "Français", "Polski", "العربية"),
        *("\u2068محمد SPECIMEN\u2069", "L01X00T471"),
        *(paragraph.text for paragraph in paragraphs(NOTICE.texts["en"])),
        "Anna Öberg",
        # what another command has put into words, and the faces of keys
        *(text for row in FINDINGS for text in (row.what, row.text, f"{row.status}: {row.what}")),
        *("abc", "áéß", "عربي"),
    }
)
"""What no translator sees."""

FROM_LOCALE: Final = re.compile(
    r"[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}(, [0-9]{2}:[0-9]{2})?|[A-Za-zôç]"  # a date; a monogram
)

COUNTRIES: Final = frozenset(
    {
        *("Sweden", "Estonia", "Latvia", "Lithuania", "Denmark", "Austria", "Poland", "Bulgaria"),
        *("Netherlands", "Iceland", "Finland", "Italy", "Norway", "Singapore", "Belgium"),
        *("Germany", "Greece", "United", "States", "Arab", "Emirates", "and"),
    }
)
"""Words of the countries' names, which come from the list of the reader's language."""


def texts(root: QWidget) -> Iterator[str]:
    """All that can be read, or heard, in what is visible of a window."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
            yield widget.windowTitle()
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
            elif isinstance(widget, QLineEdit):
                yield widget.placeholderText()
            elif isinstance(widget, QComboBox):
                yield from (widget.itemText(place) for place in range(widget.count()))


def is_data(text: str) -> bool:
    text = text.replace("\u200b", "").strip("\u2002")
    name, _, places = text.partition(", ")  # a method and where it is from are one name
    return (
        text in DATA
        or (name in DATA and is_countries(places))
        or is_countries(text)
        or bool(FROM_LOCALE.fullmatch(text))
    )


def is_countries(text: str) -> bool:
    return COUNTRIES.issuperset(re.split(r"[ ,]+", text))


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[StagedWindow]:
    load_fonts()
    with pseudo_language():
        stage = StagedWindow(1280, 800, LIGHT)
        yield stage
        stage.close()


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_no_text_stays_english(stage: StagedWindow, scene: Scene) -> None:
    scene.show(stage)
    windows = [stage.window, *([stage.strip] if stage.strip is not None else [])]
    shown = {text for window in windows for text in texts(window)}
    stage.clear()
    assert any(OPEN in text for text in shown)
    english = {
        text
        for text in shown
        if any(map(str.isalpha, text)) and OPEN not in text and not is_data(text)
    }
    assert not english
