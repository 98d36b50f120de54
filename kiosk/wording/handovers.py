"""What staff and administrators read of a result on its way to the organisation's own system."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.visit.handover import HandoverState, Progress, Trouble


def state_text(progress: Progress) -> str:
    """Where a result stands with a target, in a few words."""
    match progress.state:
        case HandoverState.SENDING:
            return QCoreApplication.translate("Handover", "Sending …")
        case HandoverState.DELIVERED:
            return QCoreApplication.translate("Handover", "Delivered")
        case HandoverState.QUEUED:
            return QCoreApplication.translate(
                "Handover", "Saved on this desk. It is sent again by itself."
            )
        case HandoverState.WAITING:
            return QCoreApplication.translate(
                "Handover", "Not sent yet, and not saved on this desk."
            )
        case HandoverState.REFUSED:
            return QCoreApplication.translate("Handover", "Refused")
        case HandoverState.GIVEN_UP:
            return QCoreApplication.translate("Handover", "Not possible")
        case _:
            assert_never(progress.state)


def trouble_text(trouble: Trouble, number: int | None = None) -> str:
    """Why a target has not taken a result, and whose part it is to change that."""
    return _trouble_text(trouble).replace("{number}", "?" if number is None else str(number))


def _trouble_text(trouble: Trouble) -> str:  # noqa: PLR0911 - one for each
    match trouble:
        case Trouble.NETWORK:
            return QCoreApplication.translate("Handover", "The system does not answer.")
        case Trouble.TLS:
            return QCoreApplication.translate(
                "Handover", "The system’s certificate is not accepted here."
            )
        case Trouble.STATUS:
            return QCoreApplication.translate("Handover", "The system answers with {number}.")
        case Trouble.SECRET:
            return QCoreApplication.translate(
                "Handover", "The secret that messages are signed with is missing or wrong."
            )
        case Trouble.CERTIFICATE:
            return QCoreApplication.translate(
                "Handover", "This desk’s certificate or key cannot be used."
            )
        case Trouble.FOLDER:
            return QCoreApplication.translate("Handover", "The folder cannot be written.")
        case Trouble.RECIPIENT:
            return QCoreApplication.translate("Handover", "The recipient’s key cannot be used.")
        case Trouble.PROGRAM:
            return QCoreApplication.translate("Handover", "The program cannot be started.")
        case Trouble.EXIT:
            return QCoreApplication.translate("Handover", "The program ends with status {number}.")
        case Trouble.TIME:
            return QCoreApplication.translate("Handover", "The program does not end in time.")
        case Trouble.STORAGE:
            return QCoreApplication.translate("Handover", "What is saved of it cannot be read.")
        case Trouble.PROOF:
            return QCoreApplication.translate("Handover", "The signed PDF cannot be made.")
        case _:
            assert_never(trouble)
