"""What is particular to each provider that is known by its id: its name, and its own steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import MethodKind, Provider

NAMES: Final[Mapping[str, str]] = {
    "audkenni": "Auðkenni",
    "bankidse": "BankID",
    "evrotrust": "Evrotrust",
    "frejaid": "Freja",
    "ftn": "Finnish Trust Network",
    "id-austria": "ID Austria",
    "idin": "iDIN",
    "mitid": "MitID",
    "mobywatel": "mObywatel",
    "no-bankid": "BankID",
    "singpass": "Singpass",
    "skmobileid": "Mobiil-ID",
    "smartid": "Smart-ID",
    "spid-ig": "SPID",
}
"""Proper names by provider id, for where the catalogue has not been read."""


def method_name(method: str, kind: MethodKind = MethodKind.EID) -> str:
    """What people call the method with this id: the id itself where nothing better is known."""
    if kind is MethodKind.DOCUMENT:
        return QCoreApplication.translate("App", "Identity document")
    return NAMES.get(method, method)


def provider_name(provider: Provider) -> str:
    """What people call `provider`: a proper name, or the words of the language for a document."""
    is_document = provider.kind is MethodKind.DOCUMENT
    return method_name(provider.id, provider.kind) if is_document else provider.name


@dataclass(frozen=True, slots=True)
class AppSteps:
    """What a person does in a provider's app. `{method}` stands for the method's name."""

    scan: tuple[str, str, str]
    """How a code is scanned."""
    open_request: str
    """How the request is opened that was sent to the phone."""
    approve: str
    """How it is approved."""


@dataclass(frozen=True, slots=True)
class PageSteps:
    """What a person does on a provider's page, in one step. `{method}` is the method's name."""

    desk: str
    """In this desk's browser."""
    phone: str
    """On the person's own phone, where a provider's app can open by itself."""


def app_steps(provider: str) -> AppSteps:
    """The steps in the words of the provider's own app; general words where it is not known."""
    scan = (
        QCoreApplication.translate("Steps", "Open {method} on your phone"),
        QCoreApplication.translate("Steps", "Choose to scan a code"),
        QCoreApplication.translate("Steps", "Point the camera at the code and approve"),
    )
    open_request = QCoreApplication.translate("Steps", "Open the request on your phone")
    match provider:
        case "bankidse":
            scan = (
                QCoreApplication.translate("Steps", "Open the BankID app on your phone"),
                QCoreApplication.translate("Steps", "Tap “Scan QR code”"),
                scan[2],
            )
        case "frejaid":
            scan = (
                QCoreApplication.translate("Steps", "Open the Freja app on your phone"),
                QCoreApplication.translate("Steps", "Tap “Scan”"),
                scan[2],
            )
        case "mobywatel":
            scan = (
                QCoreApplication.translate("Steps", "Open mObywatel on your phone"),
                QCoreApplication.translate("Steps", "Tap “Scan QR code”"),
                QCoreApplication.translate("Steps", "Point the camera at the code and confirm"),
            )
        case "smartid":
            return AppSteps(
                scan,
                QCoreApplication.translate("Steps", "Open the Smart-ID app on your phone"),
                QCoreApplication.translate("Steps", "Enter your PIN 1"),
            )
        case "skmobileid":
            return AppSteps(
                scan, open_request, QCoreApplication.translate("Steps", "Enter your PIN 1")
            )
        case "audkenni":
            return AppSteps(
                scan, open_request, QCoreApplication.translate("Steps", "Enter your PIN")
            )
        case "evrotrust":
            return AppSteps(
                scan,
                QCoreApplication.translate("Steps", "Open the Evrotrust app on your phone"),
                QCoreApplication.translate("Steps", "Confirm with your PIN, face or fingerprint"),
            )
    return AppSteps(
        scan,
        QCoreApplication.translate("Steps", "Open the request in {method} on your phone"),
        QCoreApplication.translate("Steps", "Approve"),
    )


def page_steps(provider: str) -> PageSteps:
    """The step in the words of the provider's own page; general words where it is not known."""
    match provider:
        case "bankidse":
            return PageSteps(
                QCoreApplication.translate("Steps", "Scan the code there with the BankID app"),
                QCoreApplication.translate("Steps", "Approve in the BankID app, which opens"),
            )
        case "singpass":
            return PageSteps(
                QCoreApplication.translate("Steps", "Scan the code there with the Singpass app"),
                QCoreApplication.translate("Steps", "Approve in the Singpass app, which opens"),
            )
        case "mitid":
            step = QCoreApplication.translate(
                "Steps", "Enter your user ID there, then approve in the MitID app"
            )
        case "no-bankid":
            step = QCoreApplication.translate(
                "Steps", "Sign in there with the BankID app or your code device"
            )
        case "id-austria":
            step = QCoreApplication.translate(
                "Steps", "Sign in there, then confirm in the ID Austria app"
            )
        case "idin":
            step = QCoreApplication.translate(
                "Steps", "Choose your bank there and sign in as you always do"
            )
        case "ftn":
            step = QCoreApplication.translate(
                "Steps", "Choose your bank or mobile certificate there and sign in"
            )
        case "spid-ig":
            step = QCoreApplication.translate(
                "Steps", "Choose there who issued your SPID, and sign in"
            )
        case _:
            return PageSteps(
                QCoreApplication.translate("Steps", "Sign in there as you always do"),
                QCoreApplication.translate("Steps", "Sign in to {method} there as you always do"),
            )
    return PageSteps(step, step)
