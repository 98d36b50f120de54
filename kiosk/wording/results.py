"""The words on a result: the verdict, what to look at beside it, and its level of assurance."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import Caution, Outcome, OutcomeKind
from kiosk.visit.required import Acknowledgement, MissingAttribute
from kiosk.wording.attributes import attribute_name


def verdict_text(outcome: Outcome) -> str:
    """`outcome` in one or two words."""
    match outcome.kind:
        case OutcomeKind.VERIFIED:
            return QCoreApplication.translate("Results", "Verified")
        case OutcomeKind.NOT_VERIFIED:
            return QCoreApplication.translate("Results", "Not verified")
        case OutcomeKind.FAILED:
            return QCoreApplication.translate("Results", "Failed")
        case OutcomeKind.EXPIRED:
            return QCoreApplication.translate("Results", "Expired")
        case OutcomeKind.CANCELLED:
            return QCoreApplication.translate("Results", "Cancelled")
        case _:
            assert_never(outcome.kind)


def acknowledgement_text(item: Acknowledgement) -> str:
    """The sentence for what staff have to have seen."""
    if isinstance(item, MissingAttribute):
        return QCoreApplication.translate("Results", "Not in the result: {attribute}.").format(
            attribute=attribute_name(item.name)
        )
    return caution_text(item)


def caution_text(caution: Caution) -> str:
    """The sentence for `caution`."""
    match caution:
        case Caution.DOCUMENT_EXPIRED:
            return QCoreApplication.translate("Results", "The document has expired.")
        case Caution.DOCUMENTS_DISAGREE:
            return QCoreApplication.translate(
                "Results", "The documents do not agree with one another."
            )
        case Caution.EVIDENCE_DISAGREES:
            return QCoreApplication.translate(
                "Results", "The evidence is not of the method that was asked for."
            )
        case Caution.IMAGE_UNREADABLE:
            return QCoreApplication.translate("Results", "A picture cannot be shown.")
        case Caution.DATE_UNREADABLE:
            return QCoreApplication.translate(
                "Results", "A date of birth or expiry is missing or cannot be read."
            )
        case Caution.CLOCK_OFFSET:
            return QCoreApplication.translate(
                "Results", "This desk's clock is wrong by more than a minute."
            )
        case _:
            assert_never(caution)


def assurance_meaning(loa: int | None) -> str:
    """What a level of assurance means, in a sentence for staff.

    After the levels of Regulation (EU) 910/2014, article 8, which are 2 to 4 here.
    """
    match loa:
        case 1:
            return QCoreApplication.translate("Results", "It does not show who the person is.")
        case 2:
            return QCoreApplication.translate(
                "Results", "Limited confidence: it could be another person."
            )
        case 3:
            return QCoreApplication.translate("Results", "Identity checked; misuse is unlikely.")
        case 4:
            return QCoreApplication.translate(
                "Results", "Identity thoroughly checked; misuse is prevented."
            )
        case 5:
            return QCoreApplication.translate(
                "Results", "As high, and fit for a qualified signature."
            )
        case _:
            return QCoreApplication.translate("Results", "The service does not say how sure it is.")


def assurance_text(loa: int | None) -> str:
    """A level of assurance in words; `loa` is 1 to 5, or None where it is unknown."""
    match loa:
        case 1:
            return QCoreApplication.translate("Results", "no assurance")
        case 2:
            return QCoreApplication.translate("Results", "low")
        case 3:
            return QCoreApplication.translate("Results", "substantial")
        case 4:
            return QCoreApplication.translate("Results", "high")
        case 5:
            return QCoreApplication.translate("Results", "qualified")
        case _:
            return QCoreApplication.translate("Results", "unknown")
