"""What the customer does, step by step, for each way of taking part."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import Prompt, Push, Redirect


class Place(StrEnum):
    """Where the page of a sign-in is opened."""

    DESK = "desk"
    PHONE = "phone"
    NONE = "none"
    """It is not: the customer is given its address."""


def heading(prompt: Prompt, method: str) -> str:
    """What is to be done, in one line."""
    match prompt:
        case Push():
            return _tr("Approve on your phone")
        case Redirect(camera=True):
            return _tr("Show your document")
        case Redirect():
            return _tr("Sign in with {method}").format(method=method)
        case _:
            return _tr("Scan the code with {method}").format(method=method)


def steps(provider: str, prompt: Prompt, method: str, place: Place = Place.DESK) -> tuple[str, ...]:
    """The steps, in the words of a method that is known, and in general words for the rest."""
    match prompt:
        case Push():
            told = _approve(provider, has_number=prompt.control_code is not None)
        case Redirect(camera=True):
            told = _show_document(place)
        case Redirect():
            told = _sign_in(place)
        case _:
            told = _scan(provider)
    return tuple(step.format(method=method) for step in told)


def _scan(provider: str) -> tuple[str, ...]:
    match provider:
        case "bankidse":
            return (
                _tr("Open the BankID app on your phone"),
                _tr("Tap “Scan QR code”"),
                _tr("Point the camera at the code and approve"),
            )
        case "frejaid":
            return (
                _tr("Open the Freja app on your phone"),
                _tr("Tap “Scan”"),
                _tr("Point the camera at the code and approve"),
            )
        case "mobywatel":
            return (
                _tr("Open mObywatel on your phone"),
                _tr("Tap “Scan QR code”"),
                _tr("Point the camera at the code and confirm"),
            )
        case _:
            return (
                _tr("Open {method} on your phone"),
                _tr("Choose to scan a code"),
                _tr("Point the camera at the code and approve"),
            )


def _approve(provider: str, *, has_number: bool) -> tuple[str, ...]:
    match provider:
        case "smartid":
            opened, approved = _tr("Open the Smart-ID app on your phone"), _tr("Enter your PIN 1")
        case "skmobileid":
            opened, approved = _tr("Open the request on your phone"), _tr("Enter your PIN 1")
        case "audkenni":
            opened, approved = _tr("Open the request on your phone"), _tr("Enter your PIN")
        case _:
            opened, approved = _tr("Open the request in {method} on your phone"), _tr("Approve")
    if has_number:
        return opened, _tr("Compare the number with the one here"), approved
    return opened, _tr("Check that it comes from this desk"), approved


def _sign_in(place: Place) -> tuple[str, ...]:
    match place:
        case Place.DESK:
            return (
                _tr("The page of {method} opens"),
                _tr("Sign in there as you always do"),
                _tr("You come back by yourself when you are done"),
            )
        case Place.PHONE:
            return (
                _tr("Scan the code with your phone's camera"),
                _tr("Sign in to {method} there as you always do"),
                _tr("You can then put your phone away, whatever it shows"),
            )
        case _:
            return (
                _tr("Open the page below in a browser"),
                _tr("Sign in there as you always do"),
                _tr("You come back by yourself when you are done"),
            )


def _show_document(place: Place) -> tuple[str, ...]:
    match place:
        case Place.DESK:
            opened = _tr("The page opens, and asks for this desk's camera")
        case Place.PHONE:
            return (
                _tr("Scan the code with your phone's camera"),
                _tr("Show your document, then your face, to your phone's camera"),
                _tr("You can then put your phone away"),
            )
        case _:
            opened = _tr("Open the page below in a browser with a camera")
    return (
        opened,
        _tr("Hold your document, then your face, before the camera"),
        _tr("You come back by yourself when you are done"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Steps", text)
