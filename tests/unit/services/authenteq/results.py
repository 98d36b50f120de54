"""Answers as the service's documentation shows them, to be changed by the tests."""

from __future__ import annotations

import io
import json
from base64 import b64encode
from datetime import datetime, timedelta
from typing import Any, Final

from PIL import Image

from kiosk.services.authenteq.service import Authenteq
from kiosk.services.http import Answer, Client
from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    MethodKind,
    Phase,
    Provider,
    Redirect,
    Session,
    VerificationRequest,
)

REDIRECT: Final = "http://localhost:3000/callback?kiosk_nonce=a%2Fb&x=å +"
ENCODED: Final = (
    "http%3A%2F%2Flocalhost%3A3000%2Fcallback%3Fkiosk_nonce%3Da%252Fb%26x%3D%C3%A5%20%2B"
)
PAGE: Final = "https://web-idv.app.authenteq.com/verify?token=T0KEN"
PROVIDER: Final = Provider("documents", "Identity document", kind=MethodKind.DOCUMENT)
REQUEST: Final = VerificationRequest("documents", redirect_uri=REDIRECT)


def jpeg(width: int = 8, height: int = 6, colour: str = "teal") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(stream, "JPEG")
    return stream.getvalue()


def image(data: bytes | None = None, kind: str = "image/jpeg") -> dict[str, str]:
    return {"contentType": kind, "content": b64encode(jpeg() if data is None else data).decode()}


PDF: Final = b"%PDF-1.7\nPLANTED-PDF\n%%EOF\n"

DOCUMENT: Final[dict[str, Any]] = {
    "documentType": "DL",
    "documentNumber": "1234567890",
    "issuingCountry": "USA",
    "jurisdiction": "UT",
    "nationality": "USA",
    "surnameAndGivenNames": "DOE JOHN",
    "surname": "DOE",
    "givenNames": "JOHN",
    "nameSuffixes": "MR",
    "namePrefixes": "JR",
    "sex": "M",
    "dateOfBirth": "1964-12-30",
    "dateOfExpiry": "2099-12-30",
    "dateOfIssue": "2012-05-30",
    "address": "430-985 ELEIFEND^DULUTH WA 92611",
    "licenseClass": "B/C/D",
    "licenseClassDetails": {
        "B": {"from": "2019-01-30", "to": "2029-01-30", "notes": "Some valuable note"},
        "C": {"from": "2019-01-30", "to": "2029-01-30"},
        "D": {"from": "2019-01-30", "to": "2029-01-30", "note": "Another note"},
    },
    "croppedFrontImage": image(),
    "croppedBackImage": image(),
    "faceImage": image(),
}

NAMED: Final[dict[str, Any]] = {
    "documentType": "PP",
    "documentNumber": "FG617451",
    "issuingCountry": "UKR",
    "surnameAndGivenNames": "GOZHENKO VITALII",
    "dateOfBirth": "1987-01-12",
}
"""What every document has, and no more."""


def instant(seconds: float = 0.0) -> str:
    """The time of day, `seconds` from now."""
    at: datetime = clock.utc_now() + timedelta(seconds=seconds)
    return at.isoformat().replace("+00:00", "Z")


def result(**changes: Any) -> dict[str, Any]:
    """A result that passes, of a visit a minute long that has just ended."""
    return {
        "id": "3631324b-5bcc-48b0-b717-4f12f45e0a1d",
        "status": "PASSED",
        "platform": "WEB",
        "startTime": instant(-60.0),
        "endTime": instant(),
        "livenessFaceImage": image(),
        "documentData": DOCUMENT,
        "nfcVerified": False,
        "addressProofDocument": image(PDF, "application/pdf"),
    } | changes


def answer(payload: object, status: int = 200, **changes: Any) -> Answer:
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return Answer(status, body, **changes)


AGE: Final = 120.0
"""Seconds since the visit of these tests began."""


def begun(age: float = AGE, offset: float = 0.0) -> clock.ServiceTime:
    """The time of a service that is `offset` seconds ahead, of a visit begun `age` seconds ago."""
    first = clock.utc_now() + timedelta(seconds=offset - age)
    return clock.ServiceTime(first, clock.now() - age, is_from_service=True)


def session(**changes: Any) -> Session:
    values: dict[str, Any] = {
        "id": "a1b2",
        "request": REQUEST,
        "flow": FlowType.REDIRECT,
        "status": "",
        "phase": Phase.COMPLETED,
        "prompt": Redirect(PAGE, camera=True),
        "expires_at": None,
        "deadline": clock.now() + 1800.0,
        "clock_offset": 0.0,
        "service_time": begun(),
    }
    return Session(**values | changes)


def authenteq(url: str, *, client: Client | None = None, **changes: Any) -> Authenteq:
    """The service at `url`, on a client of its own."""
    values: dict[str, Any] = {
        "provider": PROVIDER,
        "redirect_uri": REDIRECT,
        "flow_slug": None,
        "multi_document": False,
        "answer_timeout": 4.0,
        "document_answer_timeout": 4.0,
        "lifetime": 1800.0,
    }
    own = client or Client(url, "desk", "secret", connect_timeout=4.0, read_timeout=4.0)
    return Authenteq(own, url, **values | changes)
