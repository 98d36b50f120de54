"""The language that texts are shown in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.resources import RESOURCES


def install_language(application: QCoreApplication, code: str) -> None:
    """Have every text of `application` translated from now on.

    Args:
        application: The application, which keeps the translator.
        code: Language as ISO 639-1 writes it. Texts are written in English; its own file holds the
            plurals alone. A language without a compiled file leaves the texts as they are written.
    """
    translator = QTranslator(application)
    if translator.load(f"identity-kiosk_{code}", str(RESOURCES / "translations")):
        application.installTranslator(translator)
