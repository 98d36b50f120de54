"""What the service's errors mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.hopae.errors import (
    Problem,
    creation_fault,
    failed_outcome,
    read_problem,
    session_trouble,
)
from kiosk.visit.domain import OutcomeKind, Reason
from kiosk.visit.errors import TransientError, VerificationError
from tests.unit.services.hopae.answers import BODIES, JSON, answer, encoded

SHAPES: dict[str, Callable[[str], dict[str, Any]]] = {
    "problem document": lambda code: {
        "type": f"urn:org:hopae:problem-type:client/{code}",
        "title": code if not code.isdigit() else "SOME_TITLE",
        "status": 400,
        "detail": "Something went wrong",
        "code": int(code) if code.isdigit() else 999999,
        "timestamp": "2024-01-20T10:30:00.000Z",
    },
    "title": lambda code: {"type": "about:blank", "title": code, "status": 400, "detail": "x"},
    "string": lambda code: {"code": code, "message": "Something went wrong"},
    "nested": lambda code: {"error": {"code": code, "message": "x", "details": [{"a": 1}]}},
    "nested, lower case": lambda code: {"error": {"code": code.lower(), "message": "x"}},
    "nested, number": lambda code: {"error": {"code": int(code) if code.isdigit() else code}},
    "bare": lambda code: {"error": code, "message": "x"},
}

CREATION = [
    (401, "AUTH_INVALID_CREDENTIALS", Reason.CREDENTIALS_REJECTED),
    (401, "AUTH_INVALID_CLIENT", Reason.CREDENTIALS_REJECTED),
    (403, "AUTH_FORBIDDEN", Reason.CREDENTIALS_REJECTED),
    (400, "AUTH_INVALID_GRANT", Reason.CREDENTIALS_REJECTED),
    (401, "PROVIDER_AUTHENTICATION_FAILED", Reason.DECLINED),
    (400, "400002", Reason.PROVIDER_NOT_ENABLED),
    (403, "PROVIDER_NOT_ENABLED", Reason.PROVIDER_NOT_ENABLED),
    (400, "PROVIDER_NOT_ENABLED", Reason.PROVIDER_NOT_ENABLED),
    (503, "400005", Reason.PROVIDER_UNAVAILABLE),
    (400, "400005", Reason.PROVIDER_UNAVAILABLE),
    (503, "PROVIDER_UNAVAILABLE", Reason.PROVIDER_UNAVAILABLE),
    (502, "PROVIDER_INITIALIZATION_FAILED", Reason.PROVIDER_UNAVAILABLE),
    (502, "PROVIDER_ERROR", Reason.PROVIDER_UNAVAILABLE),
    (502, "PROVIDER_UNEXPECTED_RESPONSE", Reason.PROVIDER_UNAVAILABLE),
    (400, "VALIDATION_MISSING_USER_DATA", Reason.USER_DATA_REJECTED),
    (400, "VALIDATION_INVALID_USER_DATA", Reason.USER_DATA_REJECTED),
    (400, "200001", Reason.USER_DATA_REJECTED),
    (400, "200002", Reason.USER_DATA_REJECTED),
    (400, "200003", Reason.USER_DATA_REJECTED),
    (422, "VALIDATION_UNPROCESSABLE", Reason.ASSURANCE_UNAVAILABLE),
    (400, "VALIDATION_UNPROCESSABLE", Reason.ASSURANCE_UNAVAILABLE),
    (400, "PROVIDER_CONFIGURATION_ERROR", Reason.CONFIGURATION),
    (404, "PROVIDER_NOT_FOUND", Reason.CONFIGURATION),
    (400, "VALIDATION_REDIRECT_URI_REQUIRED", Reason.CONFIGURATION),
    (400, "VALIDATION_MISSING_PARAMETER", Reason.CONFIGURATION),
    (400, "VALIDATION_INVALID_PARAMETER", Reason.CONFIGURATION),
    (400, "SESSION_INVALID_FLOW", Reason.CONFIGURATION),
    (501, "SYSTEM_UNSUPPORTED_MODE", Reason.CONFIGURATION),
    (500, "SYSTEM_INTERNAL_ERROR", Reason.PROVIDER_UNAVAILABLE),
]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("status", "code", "reason"), CREATION)
def test_creation(status: int, code: str, reason: Reason, shape: str) -> None:
    fault = creation_fault(answer(SHAPES[shape](code), status), ())
    assert fault.reason is reason
    if shape in {"title", "string", "bare"}:
        assert fault.code == code


@pytest.mark.parametrize("status", [400, 401, 422, 500])
@pytest.mark.parametrize(("_status", "code", "reason"), CREATION)
def test_the_code_decides_before_the_status(
    status: int, _status: int, code: str, reason: Reason
) -> None:
    assert creation_fault(answer({"code": code}, status), ()).reason is reason


STATUSES = {
    400: Reason.CONFIGURATION,
    401: Reason.CREDENTIALS_REJECTED,
    403: Reason.CREDENTIALS_REJECTED,
    404: Reason.CONFIGURATION,
    422: Reason.ASSURANCE_UNAVAILABLE,
    429: Reason.RATE_LIMITED,
    500: Reason.PROVIDER_UNAVAILABLE,
    502: Reason.PROVIDER_UNAVAILABLE,
    503: Reason.PROVIDER_UNAVAILABLE,
    504: Reason.PROVIDER_UNAVAILABLE,
    599: Reason.PROVIDER_UNAVAILABLE,
    302: Reason.BAD_ANSWER,
    204: Reason.BAD_ANSWER,
    101: Reason.BAD_ANSWER,
    600: Reason.BAD_ANSWER,
}

UNTELLING = [
    b"",
    None,
    b"Service Unavailable",
    b"<html><title>502 Bad Gateway</title></html>",
    b"[]",
    b"null",
    b'"PROVIDER_ERROR"',
    b"[" * 100_000,
    b"\xff\xfe",
    encoded({"error": None}),
    encoded({"error": "something went wrong for PNOLT-40504040001"}),
    encoded({"title": "Bad Request", "status": 400, "detail": "AUTH_INVALID_CREDENTIALS"}),
    encoded({"code": "SOMETHING_NEW"}),
    encoded({"code": 123456}),
    encoded({"code": True}),
    encoded({"code": None}),
    encoded({"code": {"AUTH_FORBIDDEN": 1}}),
    encoded({"error": {"message": "AUTH_FORBIDDEN"}}),
]


@pytest.mark.parametrize("body", UNTELLING)
@pytest.mark.parametrize(("status", "reason"), STATUSES.items())
def test_the_status_counts_where_no_code_tells(
    status: int, reason: Reason, body: bytes | None
) -> None:
    refusal = answer(b"", status) if body is None else answer(body, status)
    assert creation_fault(refusal, ()).reason is reason


def test_a_sentence_is_no_code() -> None:
    assert read_problem(encoded({"error": "no such person: PNOLT-40504040001"})).code is None
    assert read_problem(encoded({"title": "PNOLT-40504040001 rejected"})).code is None


def test_code_is_kept_as_written_and_short() -> None:
    assert read_problem(encoded({"code": 300001})).code == "300001"
    assert read_problem(encoded({"error": {"code": "weird code"}})).code == "weird code"
    assert read_problem(encoded({"code": "X" * 500})).code == "X" * 64
    assert read_problem(encoded({"code": "  "})).code is None


def test_number_that_nobody_knows_gives_way_to_the_title() -> None:
    problem = {"code": 100007, "title": "PROVIDER_NOT_FOUND"}
    assert creation_fault(answer(problem, 400), ()).reason is Reason.CONFIGURATION
    problem = {"code": 100007, "title": "AUTH_INVALID_CLIENT"}
    assert creation_fault(answer(problem, 400), ()).reason is Reason.CREDENTIALS_REJECTED


FIELDS = ("registrationId", "country", "phone")


@pytest.mark.parametrize(
    ("details", "named"),
    [
        ({"message": "registrationId must match the pattern"}, ("registrationId",)),
        ({"message": "userData.registrationId is missing"}, ("registrationId",)),
        ({"details": {"registrationId": "missing"}}, ("registrationId",)),
        ({"details": [{"field": "country"}, {"field": "phone"}]}, ("country", "phone")),
        ({"message": "registrationIdentifier"}, ()),
        ({"message": "something"}, ()),
    ],
)
def test_rejected_field_is_named(details: dict[str, Any], named: tuple[str, ...]) -> None:
    body = {"error": {"code": "VALIDATION_INVALID_USER_DATA", **details}}
    assert creation_fault(answer(body, 400), FIELDS).fields == named


def test_fields_are_named_for_the_form_alone() -> None:
    body = {"error": {"code": "PROVIDER_ERROR", "message": "country"}}
    assert creation_fault(answer(body, 502), FIELDS).fields == ()


def test_retry_after_is_handed_on() -> None:
    assert creation_fault(answer(b"", 429, retry_after=31.0), ()).retry_after == 31.0
    weather = session_trouble(answer(b"", 503, retry_after=2.0))
    assert isinstance(weather, TransientError)
    assert weather.answered
    assert weather.retry_after == 2.0


def test_a_problem_shows_nothing_of_its_text() -> None:
    problem = read_problem(encoded({"code": "X_Y", "detail": "PNOLT-40504040001"}))
    assert "4050" not in repr(problem)


# -- of a session ------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("status", [400, 404, 499])
@pytest.mark.parametrize(
    "code", ["300001", "SESSION_NOT_FOUND", "SESSION_VERIFICATION_NOT_FOUND", "RESOURCE_NOT_FOUND"]
)
def test_lost_session(shape: str, status: int, code: str) -> None:
    fault = session_trouble(answer(SHAPES[shape](code), status))
    assert isinstance(fault, VerificationError)
    assert fault.reason is Reason.SESSION_LOST


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize("code", ["AUTH_INVALID_CREDENTIALS", "AUTH_FORBIDDEN", "AUTH_NEW_WORD"])
def test_rejected_credentials_of_a_session(shape: str, status: int, code: str) -> None:
    fault = session_trouble(answer(SHAPES[shape](code), status))
    assert isinstance(fault, VerificationError)
    assert fault.reason is Reason.CREDENTIALS_REJECTED


@pytest.mark.parametrize("status", [204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503])
@pytest.mark.parametrize("body", [*UNTELLING, *(SHAPES["string"](c) for _, c, _ in CREATION[5:])])
def test_all_else_is_weather(status: int, body: Any) -> None:
    assert isinstance(session_trouble(answer(body or b"", status)), TransientError)


@pytest.mark.parametrize("status", [302, 399, 429, 500, 503])
@pytest.mark.parametrize("code", ["AUTH_FORBIDDEN", "SESSION_NOT_FOUND", "300001"])
def test_no_code_counts_with_a_service_fault(status: int, code: str) -> None:
    assert isinstance(session_trouble(answer({"code": code}, status)), TransientError)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (None, Reason.DECLINED),
        ({}, Reason.DECLINED),
        ("something", Reason.DECLINED),
        (17, Reason.DECLINED),
        ([], Reason.DECLINED),
        ({"code": "USER_REFUSED", "message": "loa"}, Reason.DECLINED),
        ({"code": "PROVIDER_AUTHENTICATION_FAILED"}, Reason.DECLINED),
        ({"code": "provider_authentication_failed"}, Reason.DECLINED),
        ({"code": "USER_UPLOADED_NOTHING"}, Reason.DECLINED),
        ({"code": "FLOAT_MACRO"}, Reason.DECLINED),
        ({"code": "PROVIDER_ERROR"}, Reason.PROVIDER_UNAVAILABLE),
        ({"code": "provider_error"}, Reason.PROVIDER_UNAVAILABLE),
        ({"code": "PROVIDER_UNAVAILABLE"}, Reason.PROVIDER_UNAVAILABLE),
        ({"code": "PROVIDER_NEW_WORD"}, Reason.PROVIDER_UNAVAILABLE),
        ({"code": 400005}, Reason.PROVIDER_UNAVAILABLE),
        ({"code": "400005"}, Reason.PROVIDER_UNAVAILABLE),
        ({"code": "SYSTEM_INTERNAL_ERROR"}, Reason.PROVIDER_UNAVAILABLE),
        ("SYSTEM_INTERNAL_ERROR", Reason.PROVIDER_UNAVAILABLE),
        ({"code": "LOA_TOO_LOW"}, Reason.ASSURANCE_TOO_LOW),
        ({"code": "loa_not_met"}, Reason.ASSURANCE_TOO_LOW),
        ({"code": "insufficientLoa"}, Reason.ASSURANCE_TOO_LOW),
        ({"code": "LOA3NotMet"}, Reason.ASSURANCE_TOO_LOW),
        ({"code": "ASSURANCE_LEVEL_INSUFFICIENT"}, Reason.ASSURANCE_TOO_LOW),
        ({"code": "PROVIDER_ASSURANCE_TOO_LOW"}, Reason.ASSURANCE_TOO_LOW),
        ({"code": "unmet_acr"}, Reason.ASSURANCE_TOO_LOW),
        ({"code": "VALIDATION_UNPROCESSABLE"}, Reason.ASSURANCE_TOO_LOW),
    ],
)
def test_failed(error: object, reason: Reason) -> None:
    outcome = failed_outcome(error)
    assert outcome.reason is reason
    assert outcome.kind is reason.kind is not OutcomeKind.VERIFIED


# -- anything ----------------------------------------------------------------------------------


@given(BODIES, st.integers(100, 999), st.floats(0, 1e5))
def test_any_answer_has_a_meaning(body: bytes | None, status: int, retry_after: float) -> None:
    refusal = answer(body or b"", status, retry_after=retry_after)
    assert isinstance(read_problem(body), Problem)
    assert isinstance(creation_fault(refusal, FIELDS), VerificationError)
    assert isinstance(session_trouble(refusal), VerificationError | TransientError)


@given(st.fixed_dictionaries({}, optional={"error": JSON, "code": JSON, "title": JSON}))
def test_any_error_has_a_meaning(problem: dict[str, Any]) -> None:
    assert creation_fault(answer(problem, 400), FIELDS).reason in Reason
    assert failed_outcome(problem).kind is not OutcomeKind.VERIFIED
    assert failed_outcome(problem.get("error")).kind is not OutcomeKind.VERIFIED


@given(st.text())
def test_any_code_is_short(code: str) -> None:
    shown = read_problem(encoded({"code": code})).code
    assert shown is None or len(shown) <= 64
