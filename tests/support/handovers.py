"""Accepted results of nobody, and the secret that their webhooks are signed with."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

from kiosk.handover.payload import Accepted, JournalEntry
from kiosk.records.outbox import Parcel
from kiosk.resources import RESOURCES
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import (
    Caution,
    Channel,
    Credential,
    Match,
    MatchField,
    Result,
)
from kiosk.visit.intake import Intake, NoticeAcceptance

CANARY: Final = "Plantedsson"
"""Part of the customer's name: where it is found, the customer is."""

SECRET: Final = "whsec_" + b64encode(bytes(range(32))).decode("ascii")
AT: Final = datetime(2026, 11, 28, 12, 0, 0, 123456, tzinfo=UTC)
ENTRY: Final = JournalEntry("ab" * 16, 17, bytes(range(32)), "session-1")
ID: Final = ENTRY.handover

RESULT: Final = Result(
    loa=3,
    loa_label="substantial",
    attributes={
        "name": f"Greta {CANARY}",
        "birthdate": "1990-01-31",
        "address": {"street": "Storgatan 1", "city": "Umeå"},
    },
    missing=("email",),
    match=Match(True, "attribute", ("fullName",), (MatchField("fullName", True, 97.5),)),
    channel=Channel("app", None),
    credentials=(Credential("eid", "bankid.se", "BankID", False, ("id_token",)),),
    cautions=(Caution.CLOCK_OFFSET,),
    verified_at=AT,
)


def accepted(
    result: Result = RESULT, attempt: str = "K7-4F2Q", intake: Intake | None = None
) -> Accepted:
    """A visit that has gone well."""
    return Accepted(
        attempt=attempt,
        desk="Front desk 1",
        staff=None,
        service="hopae",
        provider="bankidse",
        result=result,
        intake=intake
        or Intake(
            "A-2026-17",
            ExpectedPerson(f"GRETA {CANARY.upper()}", "1990-01-31"),
            NoticeAcceptance("2026-11", "sv"),
        ),
        at=AT,
    )


def parcel(id_: str = ID, target: str = "crm", at: datetime | None = None) -> Parcel:
    """Something to be delivered, with the customer in it."""
    body = msgspec.json.encode({"type": "identity.verified", "id": id_, "name": CANARY})
    accepted_at = at or datetime.now(UTC)
    return Parcel(id=id_, target=target, attempt="K7-4F2Q", accepted=accepted_at, body=body)


def validator() -> Draft202012Validator:
    """Of the published schema, dates included."""
    schema = msgspec.json.decode(Path(RESOURCES, "handover.schema.json").read_bytes())
    kind = validator_for(schema)
    assert kind is Draft202012Validator
    kind.check_schema(schema)
    return Draft202012Validator(schema)


def holds_canary(folder: Path, *canaries: str) -> Callable[[], list[str]]:
    """The files below `folder` in which the customer is."""

    def found() -> list[str]:
        words = [word.encode() for word in (CANARY, *canaries)]
        files = [file for file in folder.rglob("*") if file.is_file()]
        return [str(file) for file in files if any(word in file.read_bytes() for word in words)]

    return found


def decoded(body: bytes) -> dict[str, Any]:
    """The object that a payload is."""
    content: dict[str, Any] = msgspec.json.decode(body)
    return content
