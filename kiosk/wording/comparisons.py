"""How a result compares with the expected person, in words."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.visit.comparison import Agreement, Difference, ExpectedField


def field_text(which: ExpectedField) -> str:
    """What is compared."""
    match which:
        case ExpectedField.NAME:
            return QCoreApplication.translate("Comparisons", "Expected name")
        case ExpectedField.BIRTHDATE:
            return QCoreApplication.translate("Comparisons", "Expected date of birth")
        case _:
            assert_never(which)


def agreement_text(agreement: Agreement) -> str:
    """The answer in a word or two."""
    match agreement:
        case Agreement.EQUAL:
            return QCoreApplication.translate("Comparisons", "The same")
        case Agreement.CLOSE:
            return QCoreApplication.translate("Comparisons", "Nearly the same")
        case Agreement.DIFFERENT:
            return QCoreApplication.translate("Comparisons", "Different")
        case Agreement.MISSING:
            return QCoreApplication.translate("Comparisons", "Not in the result")
        case _:
            assert_never(agreement)


def difference_text(difference: Difference) -> str:
    """Why two values are not the same, as a sentence."""
    texts = {
        Difference.MARKS: QCoreApplication.translate(
            "Comparisons", "Accents or similar letters differ."
        ),
        Difference.TRANSLITERATION: QCoreApplication.translate(
            "Comparisons", "Letters are written as passports write them, such as OE for Ö."
        ),
        Difference.PUNCTUATION: QCoreApplication.translate(
            "Comparisons", "Hyphens, apostrophes or spaces differ."
        ),
        Difference.ORDER: QCoreApplication.translate(
            "Comparisons", "The names are in another order."
        ),
        Difference.GIVEN_NAMES: QCoreApplication.translate(
            "Comparisons", "One of them has more given names."
        ),
        Difference.FAMILY_NAMES: QCoreApplication.translate(
            "Comparisons", "One of them has more family names."
        ),
        Difference.NAMES: QCoreApplication.translate("Comparisons", "One of them has more names."),
        Difference.INITIALS: QCoreApplication.translate(
            "Comparisons", "An initial stands for a name."
        ),
        Difference.PARTICLES: QCoreApplication.translate(
            "Comparisons", "A word such as van, de or al- is missing in one of them."
        ),
        Difference.TITLES: QCoreApplication.translate(
            "Comparisons", "A title such as Dr is in one of them only."
        ),
        Difference.TRUNCATED: QCoreApplication.translate(
            "Comparisons", "The document has no room for the whole name."
        ),
        Difference.OTHER_NAME: QCoreApplication.translate(
            "Comparisons", "The result has another name as well."
        ),
        Difference.SCRIPT: QCoreApplication.translate(
            "Comparisons", "They are in different scripts. Compare them yourself."
        ),
        Difference.PARTIAL_DATE: QCoreApplication.translate(
            "Comparisons", "The day or the month is not known."
        ),
        Difference.DAY_AND_MONTH: QCoreApplication.translate(
            "Comparisons", "Day and month are swapped."
        ),
        Difference.UNREADABLE_DATE: QCoreApplication.translate(
            "Comparisons", "The date cannot be read."
        ),
    }
    return texts[difference]
