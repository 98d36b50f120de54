"""What staff should look at, beside a green verdict."""

from __future__ import annotations

import sys
import time
from base64 import b64encode
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.visit import clock
from kiosk.visit.documents import Picture
from kiosk.visit.documents import Unreadable as Bad
from kiosk.visit.domain import Caution
from tests.unit.services.authenteq.read import checked, verified
from tests.unit.services.authenteq.results import NAMED, image, jpeg, result


@pytest.mark.parametrize(
    ("expiry", "is_expired"),
    [
        (-1, True),
        (-4000, True),
        (0, False),
        (1, False),
    ],
)
def test_expiry(expiry: int, is_expired: bool) -> None:
    payload = result()
    ended = clock.parse_instant(payload["endTime"])
    assert ended is not None
    day = (ended.astimezone() + timedelta(days=expiry)).date().isoformat()
    received = verified(
        payload | {"documentData2": NAMED | {"dateOfExpiry": day}} | {"documentData": NAMED}
    )
    assert (Caution.DOCUMENT_EXPIRED in received.cautions) is is_expired
    assert received.documents is not None
    assert [document.is_expired for document in received.documents.documents] == [False, is_expired]


@pytest.mark.parametrize(
    ("expiry", "cautions"),
    [
        ("2021", {Caution.DOCUMENT_EXPIRED}),
        ("2021-12-00", {Caution.DOCUMENT_EXPIRED}),
        ("20211231", {Caution.DOCUMENT_EXPIRED}),
        ("2999-12", set()),
        ("01.01.2001", {Caution.DATE_UNREADABLE}),
        ("01.01.2999", {Caution.DATE_UNREADABLE}),
    ],
)
def test_expiry_in_part_or_in_another_form(expiry: str, cautions: set[Caution]) -> None:
    received = verified(result(documentData=NAMED | {"dateOfExpiry": expiry}))
    assert received.documents is not None
    assert received.documents.documents[0].date_of_expiry == expiry
    asked = {Caution.DOCUMENT_EXPIRED, Caution.DATE_UNREADABLE}
    assert set(received.cautions) & asked == cautions


@pytest.mark.parametrize(
    ("zone", "hour", "is_expired"),
    [
        ("DESK-2", "23:30", True),
        ("DESK-2", "21:30", False),
        ("DESK8", "23:30", False),
        ("UTC0", "23:30", False),
    ],
)
def test_the_last_day_ends_where_the_desk_is(
    monkeypatch: pytest.MonkeyPatch, zone: str, hour: str, is_expired: bool
) -> None:
    """A POSIX zone counts west of Greenwich: two hours east, eight hours west."""
    if sys.platform == "win32":
        pytest.skip("needs POSIX")
    monkeypatch.setattr(clock, "utc_now", lambda: datetime(2026, 11, 21, 23, 31, tzinfo=UTC))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        at = f"2026-11-21T{hour}:00Z"
        payload = result(
            startTime=at, endTime=at, documentData=NAMED | {"dateOfExpiry": "2026-11-21"}
        )
        received = verified(payload, age=7300.0)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (Caution.DOCUMENT_EXPIRED in received.cautions) is is_expired


@pytest.mark.parametrize("expiry", ["", "never", "12.2020", "2020-13-45", 20200101])
def test_expiry_that_cannot_be_read(expiry: object) -> None:
    document = NAMED | {"dateOfExpiry": expiry}
    assert verified(result(documentData=document)).cautions == (Caution.DATE_UNREADABLE,)


def test_documents_that_disagree() -> None:
    other = NAMED | {"dateOfBirth": "1987-01-13"}
    received = verified(result(documentData=NAMED, documentData2=NAMED, documentData3=other))
    assert received.cautions == (Caution.DOCUMENTS_DISAGREE,)


@pytest.mark.parametrize(
    "bad",
    [
        image(b"GIF89a"),
        image(b"<svg/>", "image/svg+xml"),
        {"contentType": "image/jpeg", "content": "%%%"},
        {"contentType": "image/jpeg", "content": b64encode(jpeg()).decode()[:-8]},
        {"contentType": "image/jpeg"},
        {"content": None},
        {},
        [],
        "x",
        7,
    ],
)
@pytest.mark.parametrize(
    "where",
    [
        *("livenessFaceImage", "addressProofDocument"),
        *("faceImage", "croppedFrontImage", "croppedBackImage"),
    ],
)
def test_unreadable_images(where: str, bad: object) -> None:
    is_of_visit = where in {"livenessFaceImage", "addressProofDocument"}
    received = verified(
        result(**({where: bad} if is_of_visit else {"documentData": NAMED | {where: bad}}))
    )
    assert received.cautions == (Caution.IMAGE_UNREADABLE,)
    check = received.documents
    assert check is not None
    shown = {
        "livenessFaceImage": check.liveness,
        "addressProofDocument": check.address_proof,
        "faceImage": check.documents[0].face,
        "croppedFrontImage": check.documents[0].front,
        "croppedBackImage": check.documents[0].back,
    }
    assert shown[where] is Bad.UNREADABLE


def test_type_that_it_claims_is_passed_over() -> None:
    attachment = image(kind="text/html")
    assert isinstance(checked(result(addressProofDocument=attachment)).address_proof, Picture)
    assert isinstance(checked(result(livenessFaceImage=attachment)).liveness, Picture)


@pytest.mark.parametrize("offset", [None, 0.0, 60.0, -60.0])
def test_a_clock_that_is_not_off(offset: float | None) -> None:
    assert verified(result(), clock_offset=offset).cautions == ()


def test_cautions_come_together() -> None:
    document = NAMED | {"dateOfExpiry": "2001-01-01", "faceImage": 1, "sex": "F"}
    payload = result(documentData=document, documentData2=NAMED | {"sex": "M"})
    assert verified(payload, clock_offset=61.0).cautions == (
        Caution.DOCUMENT_EXPIRED,
        Caution.DOCUMENTS_DISAGREE,
        Caution.IMAGE_UNREADABLE,
        Caution.CLOCK_OFFSET,
    )
