"""What the customer does, step by step, for each way of taking part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import Prompt, Push, Redirect
from kiosk.visit.ports import Place
from kiosk.wording.providers import PageSteps, app_steps, page_steps


def heading(prompt: Prompt, method: str) -> str:
    """What is to be done, in one line."""
    match prompt:
        case Push():
            return QCoreApplication.translate("Steps", "Approve on your phone")
        case Redirect(camera=True):
            return QCoreApplication.translate("Steps", "Show your document")
        case Redirect():
            return QCoreApplication.translate("Steps", "Sign in with {method}").format(
                method=method
            )
        case _:
            return QCoreApplication.translate("Steps", "Scan the code with {method}").format(
                method=method
            )


def steps(provider: str, prompt: Prompt, method: str, place: Place = Place.DESK) -> tuple[str, ...]:
    """Three steps, in the words of the provider's own app where they are known.

    Args:
        provider: The provider's id.
        prompt: What the session asks of the person.
        method: The method's name, as people know it.
        place: Where the page of a redirect is opened.
    """
    match prompt:
        case Push():
            lines = _approve(provider, has_number=prompt.control_code is not None)
        case Redirect(camera=True):
            lines = _show_document(place)
        case Redirect():
            lines = _sign_in(place, page_steps(provider))
        case _:
            lines = app_steps(provider).scan
    return tuple(line.format(method=method) for line in lines)


def _approve(provider: str, *, has_number: bool) -> tuple[str, ...]:
    app = app_steps(provider)
    comparison = (
        QCoreApplication.translate("Steps", "Compare the number with the one here")
        if has_number
        else QCoreApplication.translate("Steps", "Check that it comes from this desk")
    )
    return app.open_request, comparison, app.approve


def _sign_in(place: Place, on_page: PageSteps) -> tuple[str, ...]:
    match place:
        case Place.DESK:
            return (
                QCoreApplication.translate("Steps", "The {method} page opens"),
                on_page.desk,
                QCoreApplication.translate("Steps", "You come back by yourself when you are done"),
            )
        case Place.PHONE:
            return (
                QCoreApplication.translate("Steps", "Scan the code with your phone's camera"),
                on_page.phone,
                QCoreApplication.translate(
                    "Steps", "You can then put your phone away, whatever it shows"
                ),
            )
        case _:
            return (
                QCoreApplication.translate("Steps", "Open the page below in a browser"),
                on_page.desk,
                QCoreApplication.translate("Steps", "You come back by yourself when you are done"),
            )


def _show_document(place: Place) -> tuple[str, ...]:
    match place:
        case Place.DESK:
            opened = QCoreApplication.translate(
                "Steps", "The page opens, and asks for this desk's camera"
            )
        case Place.PHONE:
            return (
                QCoreApplication.translate("Steps", "Scan the code with your phone's camera"),
                QCoreApplication.translate(
                    "Steps", "Show your document, then your face, to your phone's camera"
                ),
                QCoreApplication.translate("Steps", "You can then put your phone away"),
            )
        case _:
            opened = QCoreApplication.translate(
                "Steps", "Open the page below in a browser with a camera"
            )
    return (
        opened,
        QCoreApplication.translate(
            "Steps", "Hold your document, then your face, before the camera"
        ),
        QCoreApplication.translate("Steps", "You come back by yourself when you are done"),
    )
