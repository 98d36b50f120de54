"""Every field of a result, and every check before it is green."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.authenteq.documents import LONGEST_TEXT, MOST_CLASSES, MOST_LINES
from kiosk.services.authenteq.results import read_result
from kiosk.services.rules import BACKWARD, FORWARD
from kiosk.visit import clock
from kiosk.visit.documents import DocumentType, LicenceClass, Pages, Picture
from kiosk.visit.domain import Caution, Channel, Outcome, OutcomeKind, Reason
from kiosk.visit.errors import Interrupted, VerificationError
from kiosk.visit.interrupt import Interrupt
from tests.unit.services.authenteq.read import checked, read, verified
from tests.unit.services.authenteq.results import (
    AGE,
    DOCUMENT,
    NAMED,
    PDF,
    answer,
    begun,
    image,
    instant,
    result,
    session,
)
from tests.unit.services.hopae.answers import JSON, changed, without

# -- what it tells -----------------------------------------------------------------------------


def test_every_field() -> None:
    payload = result(nfcVerified=True)
    received = verified(payload)
    check = received.documents
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
    assert check.reference == payload["id"]
    assert received.verified_at == clock.parse_instant(payload["endTime"])
    assert received.channel == Channel("WEB", None)
    assert (received.loa, received.loa_label, received.match, received.cautions) == (
        None,
        None,
        None,
        (),
    )


def test_attributes_are_the_services_own_without_pictures() -> None:
    payload = result(documentData2=NAMED)
    images = ("croppedFrontImage", "croppedBackImage", "faceImage")
    assert verified(payload).attributes == {
        **without(payload, "livenessFaceImage", "addressProofDocument"),
        "documentData": without(DOCUMENT, *images),
    }
    assert image()["content"] not in json.dumps(verified(payload).attributes)


def test_what_is_not_documented_is_left_out() -> None:
    document = NAMED | {"signatureImage": image(), "licenseClassDetails": {"B": {"x": image()}}}
    received = verified(result(documentData=document, extra=image()))
    assert received.attributes["documentData"] == NAMED | {"licenseClassDetails": {"B": {}}}
    assert "extra" not in received.attributes


def test_nothing_personal_in_a_repr() -> None:
    text = repr(read(result()))
    for planted in ("DOE", "1234567890", "1964", "ELEIFEND", "PLANTED", "valuable"):
        assert planted not in text


def test_optional_fields_may_be_missing() -> None:
    received = verified(
        {
            "status": "PASSED",
            "startTime": instant(-9.0),
            "endTime": instant(),
            "documentData": {"surnameAndGivenNames": "GARCIA DILS ANNA MARIA DE O"},
        }
    )
    assert received.cautions == (Caution.DATE_UNREADABLE,)
    assert received.channel is None
    check = received.documents
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


@pytest.mark.parametrize("value", ["true", 1, [], {}])
def test_a_word_on_the_chip_that_is_no_boolean(value: object) -> None:
    found = verified(result(nfcVerified=value))
    assert found.documents is not None
    assert found.documents.nfc_verified is None
    assert "nfcVerified" not in found.attributes


@pytest.mark.parametrize("count", [1, 2, 3])
def test_documents(count: int) -> None:
    names = ("documentData", "documentData2", "documentData3")[:count]
    passport = NAMED | {"documentType": "PP"}
    documents = checked(result(**dict.fromkeys(names, passport))).documents
    assert [document.type for document in documents] == [DocumentType.PASSPORT] * count


def test_third_without_second() -> None:
    check = checked(result(documentData2=None, documentData3=NAMED | {"documentType": "NID"}))
    assert [document.type for document in check.documents] == [
        DocumentType.DRIVING_LICENCE,
        DocumentType.IDENTITY_CARD,
    ]


def test_unknown_type() -> None:
    [document] = checked(result(documentData=NAMED | {"documentType": "RP"})).documents
    assert (document.type, document.type_name) == (None, "RP")


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
    assert [licence.name for licence in read_one.licence_classes] == expected


@pytest.mark.parametrize("details", [{}, {"B": 7}, {"": {"from": "x"}}, [], None])
def test_details_of_no_licence_class_are_left_out(details: object) -> None:
    found = verified(result(documentData=NAMED | {"licenseClassDetails": details}))
    assert found.attributes["documentData"] == NAMED


def test_a_text_of_the_greatest_length_is_whole() -> None:
    name = "X" * LONGEST_TEXT
    [document] = checked(result(documentData=NAMED | {"surnameAndGivenNames": name})).documents
    assert document.full_name == name


def test_texts_are_bounded() -> None:
    endless = {
        "surnameAndGivenNames": "X" * 3_000_000,
        "givenNames": "A\x1b[2J\u202eB\nC",
        "address": "L^" * 4000,
        "licenseClass": "/".join(map(str, range(1000))),
        "licenseClassDetails": {str(n): {"note": "N" * 9000} for n in range(1000)},
    }
    received = verified(result(documentData=endless))
    assert received.documents is not None
    [document] = received.documents.documents
    assert document.full_name == "X" * (LONGEST_TEXT - 1) + "…"
    assert document.given_names == "A\ufffd[2J\ufffdB C"
    assert len(document.address) == MOST_LINES
    assert len(document.licence_classes) == MOST_CLASSES
    assert len(json.dumps(received.attributes)) < 40_000


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
    for doubled in ("{" + more + ", " + body[1:], body[:-1] + ", " + more + "}"):
        with pytest.raises(VerificationError) as fault:
            read(doubled.encode())
        assert fault.value.reason is Reason.BAD_ANSWER


@pytest.mark.parametrize("name", ["documentData2", "documentData3"])
@pytest.mark.parametrize("value", ["PP", 7, True, [NAMED], False, ""])
def test_a_further_document_that_is_none(name: str, value: object) -> None:
    """Passed over, it would neither be shown nor held against the others."""
    with pytest.raises(VerificationError) as fault:
        read(result(**{name: value}))
    assert fault.value.reason is Reason.BAD_ANSWER


def test_no_status() -> None:
    assert read(without(result(), "status")).reason is Reason.CHECK_NOT_PASSED


NEAR = FORWARD - 20.0
FAR = FORWARD + 20.0


@pytest.mark.parametrize(
    ("start", "end"),
    [(-AGE, 0.0), (-AGE - NEAR, 0.0), (-AGE - NEAR, -AGE - BACKWARD / 2), (NEAR, NEAR)],
)
def test_times_in_the_session(start: float, end: float) -> None:
    verified(result(startTime=instant(start), endTime=instant(end)))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (-AGE - FAR, 0.0),
        (-AGE - NEAR, -AGE - BACKWARD * 2),
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
    payload = result(startTime=instant(offset - 60.0), endTime=instant(offset))
    assert verified(payload, offset=offset).cautions == (Caution.CLOCK_OFFSET,)
    assert read(payload).reason is Reason.WRONG_SESSION


def test_the_first_answer_that_has_a_date_tells_the_time() -> None:
    """Without one at the beginning, that of the result has to do."""
    payload = result(startTime=instant(7140.0), endTime=instant(7200.0))
    undated = replace(begun(), is_from_service=False)
    date = clock.utc_now() + timedelta(seconds=7200.0)
    outcome = read_result(answer(payload, date=date), session(service_time=undated), Interrupt())
    assert outcome.kind is OutcomeKind.VERIFIED


@pytest.mark.parametrize(
    ("apart", "is_ours"), [(0.0, True), (-NEAR, True), (FAR, False), (-FAR, False)]
)
def test_a_result_that_dates_itself_elsewhere(apart: float, is_ours: bool) -> None:
    """An old answer, put in place of this one, brings its own time along."""
    date = clock.utc_now() + timedelta(seconds=apart)
    outcome = read_result(answer(result(), date=date), session(), Interrupt())
    assert (outcome.reason is Reason.WRONG_SESSION) is not is_ours


@pytest.mark.parametrize("name", ["errorCode", "errorMessage"])
@pytest.mark.parametrize("value", ["", "INVALID_REQUEST_PARAMETER", 0, False, [], {"a": 1}])
def test_an_error_beside_a_pass(name: str, value: object) -> None:
    assert read(result(**{name: value})) == Outcome.of(Reason.BAD_ANSWER)
    assert read(result(**{name: value, "status": "FAILED"})).reason is Reason.CHECK_NOT_PASSED


@pytest.mark.parametrize("name", ["startTime", "endTime"])
def test_an_error_comes_before_times_that_are_missing(name: str) -> None:
    told = without(result(errorCode="API_KEYS_BAD"), name)
    assert read(told) == Outcome.of(Reason.BAD_ANSWER)


def test_an_error_comes_before_a_date_that_is_off() -> None:
    told = answer(result(errorCode="API_KEYS_BAD"), date=clock.utc_now() + timedelta(seconds=FAR))
    assert read_result(told, session(), Interrupt()) == Outcome.of(Reason.BAD_ANSWER)


@pytest.mark.parametrize("name", ["errorCode", "errorMessage"])
@pytest.mark.parametrize("value", [None, {}])
def test_no_error_beside_a_pass(name: str, value: object) -> None:
    verified(result(**{name: value}))


@pytest.mark.parametrize("date", [(9999, 12, 31, 23, 59, 59), (1, 1, 1)])
def test_a_service_whose_clock_stands_at_an_end_of_time(date: tuple[int, int, int]) -> None:
    service_time = clock.ServiceTime(
        datetime(*date, tzinfo=UTC), clock.now() - AGE, is_from_service=True
    )
    outcome = read_result(answer(result()), session(service_time=service_time), Interrupt())
    assert outcome == Outcome.of(Reason.WRONG_SESSION)


def test_clocks_that_hardly_differ() -> None:
    assert verified(result(), clock_offset=59.0).cautions == ()


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


@pytest.mark.parametrize("name", ["surnameAndGivenNames", "surname", "givenNames"])
def test_one_part_of_a_name_is_enough(name: str) -> None:
    document = without(NAMED, "surnameAndGivenNames") | {name: "GOZHENKO"}
    assert read(result(documentData=document)).kind is OutcomeKind.VERIFIED


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
    with pytest.raises(VerificationError) as fault:
        read(body)
    assert fault.value.reason is Reason.BAD_ANSWER


def test_reading_can_be_given_up() -> None:
    interrupt = Interrupt()
    interrupt.set()
    with pytest.raises(Interrupted):
        read_result(answer(result()), session(), interrupt)


# -- anything ----------------------------------------------------------------------------------


@given(JSON.filter(lambda payload: not isinstance(payload, dict)))
def test_anything_but_a_result(payload: Any) -> None:
    with pytest.raises(VerificationError) as fault:
        read(payload)
    assert fault.value.reason is Reason.BAD_ANSWER


@given(st.dictionaries(st.text(max_size=8), JSON) | st.deferred(lambda: changed(result())))
def test_any_result(payload: Any) -> None:
    try:
        outcome = read(payload)
    except VerificationError:
        further = (payload.get(name) for name in ("documentData2", "documentData3"))
        assert any(value is not None and not isinstance(value, dict) for value in further)
        return
    if outcome.kind is not OutcomeKind.VERIFIED:
        assert outcome.result is None
        return
    assert payload["status"] == "PASSED"
    started, ended = map(clock.parse_instant, (payload["startTime"], payload["endTime"]))
    assert started is not None
    assert ended is not None
    assert started <= ended
    assert outcome.result is not None
    assert outcome.result.documents is not None
    first = outcome.result.documents.documents[0]
    assert first.full_name or first.surname or first.given_names
