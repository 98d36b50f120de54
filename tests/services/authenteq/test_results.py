"""Every field of a result, and every check before it is green."""

from __future__ import annotations

import json
import time
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.authenteq.documents import LONGEST_TEXT, MOST_CLASSES, MOST_LINES
from kiosk.services.authenteq.results import TOLERANCE, read_result
from kiosk.visit import clock
from kiosk.visit.documents import DocumentCheck, DocumentType, LicenceClass, Pages, Picture
from kiosk.visit.documents import Unreadable as Bad
from kiosk.visit.domain import (
    Caution,
    Channel,
    Fault,
    Outcome,
    OutcomeKind,
    Reason,
    Result,
)
from kiosk.visit.interrupt import Interrupt, Interrupted
from tests.services.authenteq.samples import (
    DOCUMENT,
    NAMED,
    PDF,
    answer,
    image,
    instant,
    jpeg,
    result,
    session,
)
from tests.services.hopae.samples import JSON, changed, without

AGE = 120.0
"""Seconds since the visit of these tests began."""


def read(told: object, *, age: float = AGE, **changes: Any) -> Outcome:
    return read_result(answer(told, clock_offset=0.0), session(**changes), age, Interrupt())


def verified(told: object, **changes: Any) -> Result:
    outcome = read(told, **changes)
    assert outcome.kind is OutcomeKind.VERIFIED
    assert outcome.result is not None
    return outcome.result


def checked(told: object) -> DocumentCheck:
    check = verified(told).documents
    assert check is not None
    return check


# -- what it tells -----------------------------------------------------------------------------


def test_every_field() -> None:
    told = result(nfcVerified=True)
    found = verified(told)
    check = found.documents
    assert check is not None
    [document] = check.documents
    assert document.type is DocumentType.DRIVING_LICENCE
    assert (document.number, document.issuing_country) == ("1234567890", "USA")
    assert (document.jurisdiction, document.nationality) == ("UT", "USA")
    assert (document.full_name, document.surname) == ("DOE JOHN", "DOE")
    assert (document.given_names, document.name_prefixes) == ("JOHN", "JR")
    assert (document.name_suffixes, document.sex) == ("MR", "M")
    assert (document.date_of_birth, document.date_of_issue) == ("1964-12-30", "2012-05-30")
    assert (document.date_of_expiry, document.is_expired) == ("2099-12-30", False)
    assert document.address == ("430-985 ELEIFEND", "DULUTH WA 92611")
    assert document.licence_classes == (
        LicenceClass("B", "2019-01-30", "2029-01-30", "Some valuable note"),
        LicenceClass("C", "2019-01-30", "2029-01-30"),
        LicenceClass("D", "2019-01-30", "2029-01-30", "Another note"),
    )
    for shown in (document.face, document.front, document.back, check.liveness):
        assert isinstance(shown, Picture)
        assert (shown.width, shown.height) == (8, 6)
    assert check.address_proof == Pages(PDF)
    assert check.nfc_verified is True
    assert check.reference == told["id"]
    assert found.verified_at == clock.parse_instant(told["endTime"])
    assert found.channel == Channel("WEB", None)
    assert (found.loa, found.loa_label, found.match, found.cautions) == (None, None, None, ())


def test_attributes_are_the_services_own_without_pictures() -> None:
    told = result(documentData2=NAMED)
    images = ("croppedFrontImage", "croppedBackImage", "faceImage")
    assert verified(told).attributes == {
        **without(told, "livenessFaceImage", "addressProofDocument"),
        "documentData": without(DOCUMENT, *images),
    }
    assert image()["content"] not in json.dumps(verified(told).attributes)


def test_what_is_not_documented_is_left_out() -> None:
    document = NAMED | {"signatureImage": image(), "licenseClassDetails": {"B": {"x": image()}}}
    found = verified(result(documentData=document, extra=image()))
    assert found.attributes["documentData"] == NAMED | {"licenseClassDetails": {"B": {}}}
    assert "extra" not in found.attributes


def test_nothing_personal_in_a_repr() -> None:
    told = repr(read(result()))
    for planted in ("DOE", "1234567890", "1964", "ELEIFEND", "PLANTED", "valuable"):
        assert planted not in told


def test_optional_fields_may_be_missing() -> None:
    found = verified(
        {
            "status": "PASSED",
            "startTime": instant(-9.0),
            "endTime": instant(),
            "documentData": {"surnameAndGivenNames": "GARCIA DILS ANNA MARIA DE O"},
        }
    )
    assert found.cautions == ()
    assert found.channel is None
    check = found.documents
    assert check is not None
    assert (check.liveness, check.address_proof) == (None, None)
    assert (check.nfc_verified, check.reference) == (None, None)
    [document] = check.documents
    assert document.full_name == "GARCIA DILS ANNA MARIA DE O"
    assert (document.surname, document.given_names, document.type) == (None, None, None)
    assert (document.face, document.front, document.back) == (None, None, None)
    assert (document.address, document.licence_classes) == ((), ())


@pytest.mark.parametrize("name", [*DOCUMENT, "more"])
@pytest.mark.parametrize("value", [None, 7, True, [], ["x"], {}, {"content": 1}, "", " \t"])
def test_field_of_another_type(name: str, value: object) -> None:
    [document] = checked(result(documentData=DOCUMENT | {name: value})).documents
    assert document.full_name == "DOE JOHN" or name == "surnameAndGivenNames"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_documents(count: int) -> None:
    names = ("documentData", "documentData2", "documentData3")[:count]
    passport = NAMED | {"documentType": "PP"}
    documents = checked(result(**dict.fromkeys(names, passport))).documents
    assert [each.type for each in documents] == [DocumentType.PASSPORT] * count


def test_third_without_second() -> None:
    check = checked(result(documentData2=None, documentData3=NAMED | {"documentType": "NID"}))
    assert [each.type for each in check.documents] == [
        DocumentType.DRIVING_LICENCE,
        DocumentType.IDENTITY_CARD,
    ]


def test_unknown_type() -> None:
    [document] = checked(result(documentData=NAMED | {"documentType": "RP"})).documents
    assert (document.type, document.kind_told) == (None, "RP")


@pytest.mark.parametrize(
    ("listed", "details", "expected"),
    [
        ("A", {}, ["A"]),
        ("B/C1E / AM", {}, ["B", "C1E", "AM"]),
        ("B/B", {"B": {"from": "x"}, "T": {}}, ["B", "T"]),
        (None, {"B": {}, "C": 7}, ["B"]),
        ("/", [], []),
    ],
)
def test_licence_classes(listed: object, details: object, expected: list[str]) -> None:
    document = NAMED | {"licenseClass": listed, "licenseClassDetails": details}
    [read_one] = checked(result(documentData=document)).documents
    assert [each.name for each in read_one.licence_classes] == expected


def test_texts_are_bounded() -> None:
    endless = {
        "surnameAndGivenNames": "X" * 3_000_000,
        "givenNames": "A\x1b[2J\u202eB\nC",
        "address": "L^" * 4000,
        "licenseClass": "/".join(map(str, range(1000))),
        "licenseClassDetails": {str(n): {"note": "N" * 9000} for n in range(1000)},
    }
    found = verified(result(documentData=endless))
    assert found.documents is not None
    [document] = found.documents.documents
    assert document.full_name == "X" * (LONGEST_TEXT - 1) + "…"
    assert document.given_names == "A\ufffd[2J\ufffdB C"
    assert len(document.address) == MOST_LINES
    assert len(document.licence_classes) == MOST_CLASSES
    assert len(json.dumps(found.attributes)) < 40_000


# -- whether it is a success -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("FAILED", "FAILED"),
        ("passed", "passed"),
        ("PASSED ", "PASSED"),
        ("", None),
        (None, None),
        (True, None),
        (["PASSED"], None),
        ("\x1b[2J" + "X" * 9000, None),
    ],
)
def test_not_passed(status: object, code: str | None) -> None:
    outcome = read(result(status=status))
    assert (outcome.kind, outcome.reason) == (
        OutcomeKind.NOT_VERIFIED,
        Reason.CHECK_NOT_PASSED,
    )
    assert outcome.result is None
    if code is not None:
        assert outcome.code == code
    assert len(outcome.code or "") <= LONGEST_TEXT
    assert (outcome.code or "").isprintable()


@pytest.mark.parametrize(
    "more", ['"status": "FAILED"', '"status": "PASSED"', '"nfcVerified": true']
)
def test_a_field_that_is_told_twice(more: str) -> None:
    """Which of them counts is nobody's guess (RFC 8259, 4)."""
    body = json.dumps(result())
    for told in ("{" + more + ", " + body[1:], body[:-1] + ", " + more + "}"):
        with pytest.raises(Fault) as fault:
            read(told.encode())
        assert fault.value.reason is Reason.BAD_ANSWER


@pytest.mark.parametrize("name", ["documentData2", "documentData3"])
@pytest.mark.parametrize("value", ["PP", 7, True, [NAMED], False, ""])
def test_a_further_document_that_is_none(name: str, value: object) -> None:
    """Passed over, it would neither be shown nor held against the others."""
    with pytest.raises(Fault) as fault:
        read(result(**{name: value}))
    assert fault.value.reason is Reason.BAD_ANSWER


def test_no_status() -> None:
    assert read(without(result(), "status")).reason is Reason.CHECK_NOT_PASSED


NEAR = TOLERANCE - 20.0
FAR = TOLERANCE + 20.0


@pytest.mark.parametrize(
    ("start", "end"), [(-AGE, 0.0), (-AGE - NEAR, -AGE - NEAR), (NEAR, NEAR), (-60.0, -60.0)]
)
def test_times_in_the_session(start: float, end: float) -> None:
    verified(result(startTime=instant(start), endTime=instant(end)))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (-AGE - FAR, 0.0),
        (-60.0, FAR),
        (0.0, -1.0),
        (-86_400.0, -86_300.0),
        (FAR, FAR + 5.0),
    ],
)
def test_times_of_another_session(start: float, end: float) -> None:
    outcome = read(result(startTime=instant(start), endTime=instant(end)))
    assert outcome == Outcome.of(Reason.WRONG_SESSION)


@pytest.mark.parametrize("name", ["startTime", "endTime"])
@pytest.mark.parametrize("value", [None, "", "soon", 1_700_000_000, [], "9999-99-99T00:00:00Z"])
def test_unreadable_times(name: str, value: object) -> None:
    assert read(result(**{name: value})).reason is Reason.WRONG_SESSION
    assert read(without(result(), name)).reason is Reason.WRONG_SESSION


@pytest.mark.parametrize("offset", [-7200.0, 7200.0])
def test_times_by_the_services_clock(offset: float) -> None:
    """A desk whose clock is two hours off sees the same session as the service."""
    told = result(startTime=instant(offset - 60.0), endTime=instant(offset))
    for own, of_session in ((offset, 0.0), (offset, None), (None, offset)):
        outcome = read_result(
            answer(told, clock_offset=own), session(clock_offset=of_session), AGE, Interrupt()
        )
        assert outcome.kind is OutcomeKind.VERIFIED
        assert outcome.result is not None
        assert outcome.result.cautions == (Caution.CLOCK_OFFSET,)
    assert read(told).reason is Reason.WRONG_SESSION


@pytest.mark.parametrize("date", [(9999, 12, 31, 23, 59, 59), (1, 1, 1)])
def test_a_service_whose_clock_stands_at_an_end_of_time(date: tuple[int, int, int]) -> None:
    offset = (datetime(*date, tzinfo=UTC) - clock.utc_now()) / timedelta(seconds=1)
    outcome = read_result(answer(result(), clock_offset=offset), session(), AGE, Interrupt())
    assert outcome == Outcome.of(Reason.WRONG_SESSION)


def test_clocks_that_hardly_differ() -> None:
    outcome = read_result(answer(result(), clock_offset=59.0), session(), AGE, Interrupt())
    assert outcome.result is not None
    assert outcome.result.cautions == ()


@pytest.mark.parametrize(
    "document",
    [
        None,
        {},
        [],
        "DOE JOHN",
        {"documentNumber": "1", "dateOfBirth": "1990-01-01", "faceImage": image()},
        {"surnameAndGivenNames": " "},
        {"surnameAndGivenNames": "<<<"},
        {"surnameAndGivenNames": 7},
        {"surname": "\x00"},
    ],
)
def test_nobody(document: object) -> None:
    outcome = read(result(documentData=document, documentData2=NAMED))
    assert outcome == Outcome.of(Reason.PERSON_MISSING)


def test_no_documents_at_all() -> None:
    assert read(without(result(), "documentData")).reason is Reason.PERSON_MISSING


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"{", b"[]", b'"PASSED"', b"null", b"<html>", b"\xff", b'{"status": "PASSED",}'),
        *(b'{"a":' * 300 + b"1" + b"}" * 300, b"[" * 100_000),
    ],
)
def test_not_what_it_should_be(body: bytes) -> None:
    with pytest.raises(Fault) as fault:
        read(body)
    assert fault.value.reason is Reason.BAD_ANSWER


# -- what staff should look at -----------------------------------------------------------------


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
    told = result()
    ended = clock.parse_instant(told["endTime"])
    assert ended is not None
    day = (ended + timedelta(days=expiry)).date().isoformat()
    found = verified(
        told | {"documentData2": NAMED | {"dateOfExpiry": day}} | {"documentData": NAMED}
    )
    assert (Caution.DOCUMENT_EXPIRED in found.cautions) is is_expired
    assert found.documents is not None
    assert [each.is_expired for each in found.documents.documents] == [False, is_expired]


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
    monkeypatch.setattr(clock, "utc_now", lambda: datetime(2026, 11, 21, 23, 31, tzinfo=UTC))
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        at = f"2026-11-21T{hour}:00Z"
        told = result(startTime=at, endTime=at, documentData=NAMED | {"dateOfExpiry": "2026-11-21"})
        found = verified(told, age=7200.0)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (Caution.DOCUMENT_EXPIRED in found.cautions) is is_expired


@pytest.mark.parametrize("expiry", ["", "never", "2020", "2020-13-45", 20200101])
def test_expiry_that_cannot_be_read(expiry: object) -> None:
    document = NAMED | {"dateOfExpiry": expiry}
    assert verified(result(documentData=document)).cautions == ()


def test_documents_that_disagree() -> None:
    other = NAMED | {"dateOfBirth": "1987-01-13"}
    found = verified(result(documentData=NAMED, documentData2=NAMED, documentData3=other))
    assert found.cautions == (Caution.DOCUMENTS_DISAGREE,)


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
@pytest.mark.parametrize("where", ["livenessFaceImage", "addressProofDocument", "faceImage"])
def test_unreadable_images(where: str, bad: object) -> None:
    told = {where: bad} if where != "faceImage" else {"documentData": NAMED | {where: bad}}
    found = verified(result(**told))
    assert found.cautions == (Caution.IMAGE_UNREADABLE,)
    check = found.documents
    assert check is not None
    shown = {
        "livenessFaceImage": check.liveness,
        "addressProofDocument": check.address_proof,
        "faceImage": check.documents[0].face,
    }
    assert shown[where] is Bad.UNREADABLE


def test_type_that_it_claims_is_passed_over() -> None:
    told = image(kind="text/html")
    assert isinstance(checked(result(addressProofDocument=told)).address_proof, Picture)
    assert isinstance(checked(result(livenessFaceImage=told)).liveness, Picture)


def test_cautions_come_together() -> None:
    document = NAMED | {"dateOfExpiry": "2001-01-01", "faceImage": 1, "sex": "F"}
    told = result(documentData=document, documentData2=NAMED | {"sex": "M"})
    outcome = read_result(answer(told, clock_offset=61.0), session(), AGE, Interrupt())
    assert outcome.result is not None
    assert outcome.result.cautions == (
        Caution.DOCUMENT_EXPIRED,
        Caution.DOCUMENTS_DISAGREE,
        Caution.IMAGE_UNREADABLE,
        Caution.CLOCK_OFFSET,
    )


def test_reading_can_be_given_up() -> None:
    interrupt = Interrupt()
    interrupt.set()
    with pytest.raises(Interrupted):
        read_result(answer(result()), session(), AGE, interrupt)


# -- anything ----------------------------------------------------------------------------------


@given(JSON.filter(lambda told: not isinstance(told, dict)))
def test_anything_but_a_result(told: Any) -> None:
    with pytest.raises(Fault) as fault:
        read(told)
    assert fault.value.reason is Reason.BAD_ANSWER


@given(st.dictionaries(st.text(max_size=8), JSON) | st.deferred(lambda: changed(result())))
def test_any_result(told: Any) -> None:
    try:
        outcome = read(told)
    except Fault:
        further = (told.get(name) for name in ("documentData2", "documentData3"))
        assert any(each is not None and not isinstance(each, dict) for each in further)
        return
    if outcome.kind is not OutcomeKind.VERIFIED:
        assert outcome.result is None
        return
    assert told["status"] == "PASSED"
    started, ended = map(clock.parse_instant, (told["startTime"], told["endTime"]))
    assert started is not None
    assert ended is not None
    assert started <= ended
    assert outcome.result is not None
    assert outcome.result.documents is not None
    first = outcome.result.documents.documents[0]
    assert first.full_name or first.surname or first.given_names
