"""A pseudo-language: English with accents, in brackets, and a third longer.

What is not translatable stays plain in it, what is cut off loses its bracket, and what has no room
for a longer language shows at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.wording import language

CODE: Final = "en-XA"
"""The language's name; the Unicode CLDR keeps it for pseudo-accents."""

OPEN, CLOSE = "⟦", "⟧"

_ACCENTED: Final = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ")
_PLACEHOLDER: Final = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&)")
_LONGER: Final = 0.35
"""How much longer a text gets: German and Finnish need about this much."""


def pseudo(text: str) -> str:
    """`text` in the pseudo-language, with its placeholders as they are."""
    parts = _PLACEHOLDER.split(text)
    accented = "".join(
        part if number % 2 else part.translate(_ACCENTED) for number, part in enumerate(parts)
    )
    more = max(1, round(len(text) * _LONGER))
    words = " ".join("~" * min(6, more - start) for start in range(0, more, 6))
    return f"{OPEN}{accented} {words}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates every text that is asked for."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return pseudo(source) if source else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Have the program speak the pseudo-language within the block."""
    translator = PseudoTranslator()

    def speak(application: QCoreApplication, code: str) -> None:
        """As the program does; the last one that was installed is asked first."""
        language.speak(application, code)
        application.removeTranslator(translator)
        application.installTranslator(translator)

    QCoreApplication.installTranslator(translator)
    try:
        with patch("kiosk.ui.languages.speak", speak):
            yield
    finally:
        QCoreApplication.removeTranslator(translator)
