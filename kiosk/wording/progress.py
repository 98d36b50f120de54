"""What the kiosk is doing or waiting for, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import FlowType, Phase, Redirect, Session


def checking(*, document: bool) -> str:
    """What the kiosk does once the person has done their part."""
    return (
        QCoreApplication.translate("Progress", "Checking the document")
        if document
        else QCoreApplication.translate("Progress", "Checking the answer")
    )


def lost() -> str:
    """That the service cannot be reached for now."""
    return QCoreApplication.translate("Progress", "Connection lost")


def still_trying() -> str:
    """What is done about that."""
    return QCoreApplication.translate("Progress", "Still trying. Nothing is lost.")


def progress(session: Session, *, is_opened: bool = True, has_returned: bool = False) -> str:
    """What the kiosk is waiting for.

    Args:
        session: The session that waits.
        is_opened: Whether it is known where the page of a redirect is visited.
        has_returned: Whether the person has come back from that page.
    """
    shows_document = isinstance(session.prompt, Redirect) and session.prompt.camera
    match session.phase, session.flow:
        case phase, _ if phase is Phase.COMPLETED or has_returned:
            return checking(document=shows_document)
        case Phase.ACTING, FlowType.REDIRECT:
            return QCoreApplication.translate("Progress", "Signing in")
        case _, FlowType.REDIRECT if not is_opened:
            return QCoreApplication.translate("Progress", "Waiting for the page to be opened")
        case _ if shows_document:
            return QCoreApplication.translate("Progress", "Waiting for the document")
        case Phase.ACTING, _:
            return QCoreApplication.translate("Progress", "Opened in the app")
        case _, FlowType.QR:
            return QCoreApplication.translate("Progress", "Waiting for the code to be scanned")
        case _, FlowType.PUSH:
            return QCoreApplication.translate("Progress", "Waiting for the approval on the phone")
        case _, _:
            return QCoreApplication.translate("Progress", "Waiting for the sign-in on the website")
