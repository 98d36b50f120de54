"""Answers as the service's documentation shows them, to be changed by the tests."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from hypothesis import strategies as st

from kiosk.services.http import Answer
from kiosk.visit import clock
from kiosk.visit.domain import FlowType, Phase, QrText, Session, VerificationRequest

ID: Final = "fc2523d3270f4b64a4c461fb9af7e086"

CREATED: Final[dict[str, Any]] = {
    "verificationId": ID,
    "status": "initiated",
    "providerId": "smartid",
    "flowType": "qr",
    "flowDetails": {"qrData": "bankidse:///?token=7c40b5c1"},
    "expiresAt": "2026-07-30T10:05:00.000Z",
    "createdAt": "2026-07-30T10:00:00.000Z",
    "verification_model": "disclosure",
}

USERINFO: Final[dict[str, Any]] = {
    "sub": "otV9EMJr-iG-dj-AHhrCslfdRkUUBQJ1",
    "acr": "urn:hopae:loa:3",
    "hopae_loa": 3,
    "hopae_loa_label": "substantial",
    "user": {"given_name": "OK", "family_name": "TESTNUMBER", "name": "OK TESTNUMBER"},
    "missing_claims": ["email"],
    "provenance": {
        "presentation": {
            "channel": {"type": "centralized_idp", "transport": "internet"},
            "credentials": [
                {
                    "type": "smartid",
                    "issuer": {
                        "id": "urn:hopae:issuer:ee:smartid",
                        "authority_name": "SK ID Solutions AS",
                        "is_government": False,
                    },
                    "claims": {"documentNumber": "PNOLT-40504040001-MOCK-Q"},
                    "evidence": {
                        "token": {"id_token": "TOKEN-1", "access_token": "TOKEN-2"},
                        "names": "id_token;access_token",
                    },
                }
            ],
        },
        "_metadata": {"verification_id": ID, "verified_at": "2025-10-28T06:09:48.484Z"},
    },
}

MATCHED: Final[dict[str, Any]] = {
    **USERINFO,
    "verification_model": "match",
    "user": None,
    "match": {
        "matched": True,
        "granularity": "per_field",
        "submitted_fields": ["fullName", "dateOfBirth"],
        "details": {
            "fullName": {"matched": True, "submitted_value": "Test User", "similarity": 97},
            "dateOfBirth": {"matched": True, "submitted_value": "1990-01-01", "similarity": 100},
        },
    },
}

MATCH_DATA: Final = {"fullName": "Test User", "dateOfBirth": "1990-01-01"}


def request(**changes: Any) -> VerificationRequest:
    return VerificationRequest(**{"provider": "smartid"} | changes)


VERIFIED: Final = datetime(2025, 10, 28, 6, 9, 48, 484000, UTC)
"""When the person of `USERINFO` was verified."""


def begun(before: float = 60.0) -> clock.ServiceTime:
    """The time of a service where that was just now, and the session began `before` it."""
    first = VERIFIED - timedelta(seconds=before)
    return clock.ServiceTime(first, clock.now() - before, is_from_service=True)


def session(**changes: Any) -> Session:
    asked = {
        name: changes.pop(name)
        for name in ("match_data", "user_data", "requested_loa", "requested_claims")
        if name in changes
    }
    values: dict[str, Any] = {
        "id": ID,
        "request": request(**asked),
        "flow": FlowType.QR,
        "status": "pending",
        "phase": Phase.WAITING,
        "prompt": QrText("bankidse:///?token=1"),
        "expires_at": None,
        "deadline": clock.now() + 300,
        "service_time": begun(),
    }
    return Session(**values | changes)


def encoded(payload: object) -> bytes:
    return json.dumps(payload).encode()


def answer(payload: object, status: int = 200, **changes: Any) -> Answer:
    return Answer(status, payload if isinstance(payload, bytes) else encoded(payload), **changes)


def without(payload: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in payload.items() if name not in names}


JSON: Final = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.sampled_from([ID, "smartid", "completed", "qr", "match", "urn:hopae:loa:4", "", ".."]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
"""Any JSON, with words that the service uses here and there."""


@st.composite
def changed(draw: st.DrawFn, payload: Any) -> Any:
    """`told` with a few of its values, at any depth, replaced by anything or left out."""
    copy = json.loads(json.dumps(payload))
    for _change in range(draw(st.integers(0, 3))):
        spots = list(_spots(copy))
        if not spots:
            break
        holder, key = draw(st.sampled_from(spots))
        if draw(st.booleans()):
            holder[key] = draw(JSON)
        else:
            del holder[key]
    return copy


def _spots(payload: Any) -> Any:
    if isinstance(payload, dict | list):
        items = payload.items() if isinstance(payload, dict) else enumerate(payload)
        for key, value in list(items):
            yield payload, key
            yield from _spots(value)


BODIES: Final = st.none() | st.binary(max_size=60) | JSON.map(encoded)
