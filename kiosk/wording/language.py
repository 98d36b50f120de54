"""The language that texts are shown in, and the forms that dates and numbers have in it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from kiosk.resources import RESOURCES

_NAME: Final = "language"

_REGIONS: Final = {"en": "en_GB", "ar": "ar_AE"}
"""Where the language alone would mean another region's forms: dates with the month first, and
digits that neither phones nor cards here show."""


def locale_of(code: str) -> QLocale:
    """The forms of a language, by its code as ISO 639-1 has it."""
    return QLocale(_REGIONS.get(code, code))


def own_name(code: str) -> str:
    """What a language calls itself, with a capital as where it stands alone."""
    locale = QLocale(code)
    if locale.language() is QLocale.Language.English:  # Qt would name the region's: American
        return QLocale.languageToString(QLocale.Language.English)
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def spoken() -> str:
    """The language that is spoken now, by its code."""
    return QLocale().bcp47Name().partition("-")[0]


def listed(items: Iterable[str]) -> str:
    """Things that are all meant, as the language in use counts them up: `A, B and C`."""
    return QLocale().createSeparatedList(list(items))


def in_line(parts: Iterable[str]) -> str:
    """Parts in a line, such as of an address, or in a table, with the language's own comma."""
    pair = QCoreApplication.translate("Language", "{first}, {second}", "parts of an address")
    line = ""
    for part in parts:
        line = pair.format(first=line, second=part) if line else part
    return line


def is_right_to_left(code: str) -> bool:
    """Whether the language is read from the right."""
    return locale_of(code).textDirection() is Qt.LayoutDirection.RightToLeft


def system_language() -> str:
    """The first of the system's languages that this program has; English where it has none."""
    preferred = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in preferred if _compiled(code).is_file()), "en")


def speak(application: QCoreApplication, code: str) -> None:
    """Have every text, date and number of `application` in another language from now on.

    Args:
        application: The application, which keeps the translator; that of the last language goes.
        code: Language as ISO 639-1 writes it. Texts are written in English; its own file holds the
            plurals alone. A language without a compiled file leaves the texts as they are written.
    """
    for last in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(last)
        last.deleteLater()
    QLocale.setDefault(locale_of(code))
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    if translator.load(str(_compiled(code))):
        application.installTranslator(translator)


def _compiled(code: str) -> Path:
    return RESOURCES / "translations" / f"identity-kiosk_{code}.qm"
