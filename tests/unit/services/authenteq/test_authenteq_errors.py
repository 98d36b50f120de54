"""What the service's errors mean, in both calls."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.authenteq.errors import read_problem, redemption_fault, request_fault
from kiosk.services.http import Answer
from kiosk.visit.domain import OutcomeKind, Reason
from kiosk.visit.errors import VerificationError
from tests.unit.services.hopae.answers import BODIES

Read = Callable[[Answer], VerificationError]

SAME = [
    (400, "MISSING_REQUEST_PARAMETER", "Required 'redirectUrl' parameter is missing"),
    (401, "API_KEYS_MISSING", "No API Keys in the Authorization header"),
    (401, "API_KEYS_INVALID", "Invalid API Keys in the Authorization header"),
    (401, "BAD_API_KEYS", "Bad API Keys"),
    (401, "API_KEYS_BAD", "Bad API Keys"),
]
URL_ERRORS = [
    *SAME,
    (400, "INVALID_REQUEST_PARAMETER", "Parameter 'redirectUrl' does not match any registered one"),
    (400, "NO_REDIRECT_URLS", "No registered redirect URLs. Please specify at least one"),
    (403, "ACCOUNT_DEACTIVATED", "Account deactivated. Please contact your Sales Representative"),
]
RESULT_ERRORS = [
    *SAME,
    (400, "MISSING_REQUEST_PARAMETER", "Required 'code' parameter is missing"),
    (400, "INVALID_REQUEST_PARAMETER", "Parameter 'code' is invalid or expired"),
    (400, "INVALID_REQUEST_PARAMETER", "Parameter 'redirectUrl' does not match the given code"),
    (403, "ACCOUNT_DEACTIVATED", "Account deactivated"),
    (400, "NO_REDIRECT_URLS", "No registered redirect URLs"),
]
MEANING = {
    "API_KEYS_MISSING": Reason.CREDENTIALS_REJECTED,
    "API_KEYS_INVALID": Reason.CREDENTIALS_REJECTED,
    "BAD_API_KEYS": Reason.CREDENTIALS_REJECTED,
    "API_KEYS_BAD": Reason.CREDENTIALS_REJECTED,
    "ACCOUNT_DEACTIVATED": Reason.ACCOUNT_DEACTIVATED,
    "NO_REDIRECT_URLS": Reason.REDIRECT_NOT_REGISTERED,
    "MISSING_REQUEST_PARAMETER": Reason.CONFIGURATION,
}

SHAPES: dict[str, Callable[[str, str], str]] = {
    "as it should be": lambda code, message: json.dumps(
        {"errorCode": code, "errorMessage": message}
    ),
    "as documented, 1": lambda code, message: (
        f'{{\n  "errorCode": "{code}",\n  "errorMessage: "{message}"\n}}\n'
    ),
    "as documented, 2": lambda code, message: (
        f'{{\n  "errorCode: "{code}",\n  "errorMessage: "{message}"\n}}\n'
    ),
    "lower case": lambda code, message: json.dumps(
        {"errorCode": code.lower(), "errorMessage": message}
    ),
    "with more": lambda code, message: json.dumps(
        {"errorCode": f" {code}", "errorMessage": message, "path": ["redirect"]}
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("status", "code", "message"), URL_ERRORS)
def test_no_page(status: int, code: str, message: str, shape: str) -> None:
    fault = request_fault(Answer(status, SHAPES[shape](code, message).encode()))
    assert fault.reason is MEANING.get(code, Reason.REDIRECT_NOT_REGISTERED)
    assert (fault.code or "").strip().upper() == code


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("status", "code", "message"), RESULT_ERRORS)
def test_no_result(status: int, code: str, message: str, shape: str) -> None:
    fault = redemption_fault(Answer(status, SHAPES[shape](code, message).encode()))
    invalid = Reason.CODE_SPENT if "'code'" in message else Reason.REDIRECT_NOT_REGISTERED
    assert fault.reason is MEANING.get(code, invalid)
    assert (fault.code or "").strip().upper() == code


@pytest.mark.parametrize("body", [None, b"", b"<html><h1>Error</h1>", b"[]", b'{"errorCode": 7}'])
@pytest.mark.parametrize(
    ("status", "no_page", "no_result"),
    [
        (400, Reason.CONFIGURATION, Reason.CODE_SPENT),
        (401, Reason.CREDENTIALS_REJECTED, Reason.CREDENTIALS_REJECTED),
        (403, Reason.CREDENTIALS_REJECTED, Reason.CREDENTIALS_REJECTED),
        (399, Reason.BAD_ANSWER, Reason.BAD_ANSWER),
        (404, Reason.CONFIGURATION, Reason.CONFIGURATION),
        (499, Reason.CONFIGURATION, Reason.CONFIGURATION),
        (429, Reason.RATE_LIMITED, Reason.RATE_LIMITED),
        (500, Reason.PROVIDER_UNAVAILABLE, Reason.PROVIDER_UNAVAILABLE),
        (503, Reason.PROVIDER_UNAVAILABLE, Reason.PROVIDER_UNAVAILABLE),
        (599, Reason.PROVIDER_UNAVAILABLE, Reason.PROVIDER_UNAVAILABLE),
        (600, Reason.BAD_ANSWER, Reason.BAD_ANSWER),
        (204, Reason.BAD_ANSWER, Reason.BAD_ANSWER),
        (302, Reason.BAD_ANSWER, Reason.BAD_ANSWER),
        (999, Reason.BAD_ANSWER, Reason.BAD_ANSWER),
    ],
)
def test_status_where_no_code_tells(
    status: int, no_page: Reason, no_result: Reason, body: bytes | None
) -> None:
    assert request_fault(Answer(status, body)).reason is no_page
    assert redemption_fault(Answer(status, body)).reason is no_result


@pytest.mark.parametrize("read", [request_fault, redemption_fault])
@pytest.mark.parametrize("status", [400, 401, 503])
@pytest.mark.parametrize(("code", "reason"), MEANING.items())
def test_code_decides_before_the_status(code: str, reason: Reason, status: int, read: Read) -> None:
    body = json.dumps({"errorCode": code}).encode()
    assert read(Answer(status, body)).reason is reason


@pytest.mark.parametrize("read", [request_fault, redemption_fault])
def test_the_status_decides_where_nobody_knows_the_code(read: Read) -> None:
    unknown = read(Answer(503, b'{"errorCode": "SOMETHING_NEW"}'))
    assert (unknown.reason, unknown.code) == (Reason.PROVIDER_UNAVAILABLE, "SOMETHING_NEW")


def test_a_bad_request_for_a_result_that_speaks_of_the_redirect() -> None:
    body = b'{"errorMessage": "the Redirect URL differs"}'
    assert redemption_fault(Answer(400, body)).reason is Reason.REDIRECT_NOT_REGISTERED


def test_retry_after() -> None:
    assert request_fault(Answer(429, b"", retry_after=7.0)).retry_after == 7.0


@pytest.mark.parametrize("code", ["", "  ", "\t"])
def test_a_code_of_spaces_is_none(code: str) -> None:
    assert read_problem(json.dumps({"errorCode": code}).encode()).code is None


def test_code_is_short() -> None:
    code = read_problem(json.dumps({"errorCode": "A" * 9000}).encode()).code
    assert code is not None
    assert len(code) == 64


@given(BODIES | st.text(max_size=80).map(str.encode), st.integers(100, 599))
def test_any_body(body: bytes | None, status: int) -> None:
    for read in (request_fault, redemption_fault):
        assert read(Answer(status, body)).outcome.kind is OutcomeKind.FAILED
