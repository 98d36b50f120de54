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
    return AppSteps(
        scan,
        QCoreApplication.translate("Steps", "Open the request in {method} on your phone"),
        QCoreApplication.translate("Steps", "Approve"),
    )
