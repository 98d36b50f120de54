import base64
import json
import socket
import threading

import pytest

from kiosk.sandbox.faults import FAULTS
from tests.support.sandbox import Sandbox
from tests.unit.sandbox.authenteq.scanned import REDIRECT_URL, ask, code_of, press, start, visit

CALLS = ("verification-url", "verification-result")
ERRORS = {
    "MISSING_REQUEST_PARAMETER": 400,
    "INVALID_REQUEST_PARAMETER": 400,
    "NO_REDIRECT_URLS": 400,
    "API_KEYS_MISSING": 401,
    "API_KEYS_INVALID": 401,
    "BAD_API_KEYS": 401,
    "API_KEYS_BAD": 401,
    "ACCOUNT_DEACTIVATED": 403,
}


def error(sandbox: Sandbox, call: str, **query: str) -> tuple[int, str, str]:
    status, answer = sandbox.documents_api(call, **query)
    assert answer.keys() == {"errorCode", "errorMessage"}
    return status, answer["errorCode"], answer["errorMessage"]


def test_a_visit_from_its_start_to_its_result(sandbox: Sandbox) -> None:
    url = start(sandbox)
    assert url.startswith(f"{sandbox.origin}/idv/verify?token=")
    back = press(sandbox, url, "finish")
    assert back.startswith(f"{REDIRECT_URL}&code=")
    status, result = ask(sandbox, code_of(back))
    assert (status, result["status"], result["platform"]) == (200, "PASSED", "WEB")
    assert result["id"] == visit(sandbox, url)["id"]


def test_the_headers_say_which_flow(sandbox: Sandbox) -> None:
    url = start(sandbox, AQ_Multi_Document_Flow="On", AQ_Flow_Slug="front-desk")
    recorded = visit(sandbox, url)
    assert (recorded["multi_document"], recorded["flow_slug"]) == (True, "front-desk")
    assert recorded["redirect_url"] == REDIRECT_URL
    plain = visit(sandbox, start(sandbox, AQ_Multi_Document_Flow="Off"))
    assert (plain["multi_document"], plain["flow_slug"]) == (False, None)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("authorization", "code"),
    [
        (None, "API_KEYS_MISSING"),
        ("Basic", "API_KEYS_INVALID"),
        ("Basic !!!", "API_KEYS_INVALID"),
        ("Bearer abc", "API_KEYS_INVALID"),
        ("Basic " + base64.b64encode(b"no colon").decode(), "API_KEYS_INVALID"),
        ("Basic " + base64.b64encode(b"sandbox:wrong").decode(), "BAD"),
    ],
)
def test_every_call_asks_for_credentials(
    sandbox: Sandbox, call: str, authorization: str | None, code: str
) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    status, _, body = sandbox.request("GET", f"/web-idv/{call}", headers=headers)
    bad = "BAD_API_KEYS" if call == "verification-url" else "API_KEYS_BAD"
    assert (status, json.loads(body)["errorCode"]) == (401, bad if code == "BAD" else code)


@pytest.mark.parametrize("call", CALLS)
def test_the_credentials_of_the_other_service_are_not_taken(sandbox: Sandbox, call: str) -> None:
    assert sandbox.request("GET", f"/web-idv/{call}", headers=sandbox.authorization)[0] == 401


def test_missing_parameters(sandbox: Sandbox) -> None:
    missing = "MISSING_REQUEST_PARAMETER"
    redirect_url = "Required 'redirectUrl' parameter is missing"
    assert error(sandbox, "verification-url") == (400, missing, redirect_url)
    assert error(sandbox, "verification-result", code="x") == (400, missing, redirect_url)
    code = "Required 'code' parameter is missing"
    assert error(sandbox, "verification-result", redirectUrl="x") == (400, missing, code)


@pytest.mark.parametrize(
    ("url", "taken"),
    [
        ("http://localhost:3000/callback", True),
        ("http://127.0.0.1:3000/callback?nonce=x", True),
        ("http://[::1]:3000/", True),
        ("https://desk.example/callback", True),
        ("http://desk.example/callback", False),
        ("https:///callback", False),
        ("https://desk.example/#fragment", False),
        ("javascript:alert(1)", False),
        ("http://[::1/", False),
    ],
)
def test_redirect_urls_where_none_are_registered(sandbox: Sandbox, url: str, taken: bool) -> None:
    status, answer = sandbox.documents_api("verification-url", redirectUrl=url)
    assert status == (200 if taken else 400)
    assert taken or answer["errorCode"] == "INVALID_REQUEST_PARAMETER"


def test_registered_redirect_urls_match_exactly(sandbox: Sandbox) -> None:
    sandbox.control("PUT", "/redirect-urls", {"urls": ["http://localhost:3000/callback"]})
    start(sandbox, "http://localhost:3000/callback")
    refused = error(sandbox, "verification-url", redirectUrl=REDIRECT_URL)
    message = "Parameter 'redirectUrl' does not match any registered one"
    assert refused == (400, "INVALID_REQUEST_PARAMETER", message)
    sandbox.control("PUT", "/redirect-urls", {"urls": []})
    assert error(sandbox, "verification-url", redirectUrl=REDIRECT_URL)[1] == "NO_REDIRECT_URLS"
    sandbox.control("PUT", "/redirect-urls", {"urls": None})
    start(sandbox)


@pytest.mark.slow
def test_redirect_urls_are_registered_by_options_too() -> None:
    with Sandbox.start("--redirect-url", "https://desk.example/back") as sandbox:
        start(sandbox, "https://desk.example/back")
        assert error(sandbox, "verification-url", redirectUrl=REDIRECT_URL)[0] == 400


@pytest.mark.parametrize("urls", ["http://localhost/", [1], {}])
def test_what_is_no_list_of_redirect_urls(sandbox: Sandbox, urls: object) -> None:
    with pytest.raises(ValueError, match="400"):
        sandbox.control("PUT", "/redirect-urls", {"urls": urls})


def test_a_code_works_once(sandbox: Sandbox) -> None:
    url = start(sandbox)
    code = code_of(press(sandbox, url, "finish"))
    assert ask(sandbox, code)[0] == 200
    status, answer = ask(sandbox, code)
    assert (status, answer["errorCode"]) == (400, "INVALID_REQUEST_PARAMETER")
    assert answer["errorMessage"] == "Parameter 'code' is invalid or expired"
    assert (visit(sandbox, url)["asked"], visit(sandbox, url)["spent"]) == (2, True)


def test_a_code_works_once_whoever_asks_first(sandbox: Sandbox) -> None:
    code = code_of(press(sandbox, start(sandbox), "finish"))
    together, answers = threading.Barrier(8, timeout=10), list[int]()

    def client() -> None:
        together.wait()
        answers.append(ask(sandbox, code)[0])

    threads = [threading.Thread(target=client) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(answers) == [200] + [400] * 7


@pytest.mark.parametrize("other", ["http://localhost:3000/callback", REDIRECT_URL + "=", "x"])
def test_the_redirect_urls_are_equal_to_the_byte(sandbox: Sandbox, other: str) -> None:
    url = start(sandbox)
    code = code_of(press(sandbox, url, "finish"))
    status, answer = ask(sandbox, code, other)
    message = "Parameter 'redirectUrl' does not match the given authorization code"
    assert (status, answer["errorMessage"]) == (400, message)
    assert visit(sandbox, url)["spent"] is False


def test_codes_that_are_none(sandbox: Sandbox) -> None:
    assert ask(sandbox, "nonsense")[0] == 400
    sandbox.plan(documents={"code_lifetime": 0})
    status, answer = ask(sandbox, code_of(press(sandbox, start(sandbox), "finish")))
    assert (status, answer["errorMessage"]) == (400, "Parameter 'code' is invalid or expired")


def test_a_visit_that_is_not_completed_grants_no_code(sandbox: Sandbox) -> None:
    url = start(sandbox)
    assert visit(sandbox, url)["granted_code"] is None
    assert press(sandbox, url, "leave") == REDIRECT_URL
    assert visit(sandbox, url)["granted_code"] is None


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("code", ERRORS)
def test_every_error_on_request(sandbox: Sandbox, call: str, code: str) -> None:
    sandbox.fault("fail_code", on=call.replace("-", "_"), code=code)
    status, named, message = error(sandbox, call, redirectUrl=REDIRECT_URL, code="x")
    assert (status, named) == (ERRORS[code], code)
    assert "on request" not in message


def test_an_error_of_ones_own(sandbox: Sandbox) -> None:
    sandbox.fault(
        "fail_code", on="verification_result", code="NEW_ONE", status=418, message="Hello"
    )
    assert error(sandbox, "verification-result") == (418, "NEW_ONE", "Hello")


@pytest.mark.parametrize("name", ["service_unavailable", "html_error", "empty_body", "not_json"])
@pytest.mark.parametrize("call", CALLS)
def test_faults_strike_here_too(sandbox: Sandbox, call: str, name: str) -> None:
    sandbox.fault(name, on=call.replace("-", "_"), times=1)
    with pytest.raises(ValueError, match="Expecting"):
        sandbox.documents_api(call, redirectUrl=REDIRECT_URL, code="x")
    assert sandbox.api("GET", "/providers")[0] == 200


@pytest.mark.parametrize(("handled", "spent"), [(False, False), (True, True)])
def test_an_answer_that_is_lost(sandbox: Sandbox, handled: bool, spent: bool) -> None:
    url = start(sandbox)
    code = code_of(press(sandbox, url, "finish"))
    sandbox.fault("reset", on="verification_result", handled=handled, times=1)
    with pytest.raises(ConnectionResetError):
        ask(sandbox, code)
    assert visit(sandbox, url)["spent"] is spent
    assert ask(sandbox, code)[0] == (400 if spent else 200)


def test_an_answer_that_stalls(sandbox: Sandbox) -> None:
    sandbox.fault("hang", on="verification_result", handled=True)
    with pytest.raises(socket.timeout):
        sandbox.request("GET", "/web-idv/verification-result", timeout=0.2)


def test_unsafe_url(sandbox: Sandbox) -> None:
    sandbox.fault("unsafe_url", on="verification_url")
    assert start(sandbox) == FAULTS["unsafe_url"].arguments["url"]


def test_answers_are_reshaped(sandbox: Sandbox) -> None:
    sandbox.plan(answers={"verification_url": {"verificationUrl": 17}})
    assert start(sandbox) == "17"


def test_the_requests_tell_how_often_a_code_was_asked_for(sandbox: Sandbox) -> None:
    url = start(sandbox)
    code = code_of(press(sandbox, url, "finish"))
    for _ in range(2):
        ask(sandbox, code)
    started, *asked = sandbox.requests()
    assert (started["service"], started["path"]) == ("documents", "/web-idv/verification-url")
    assert [request["status"] for request in asked] == [200, 400]
    assert {request["session"] for request in (started, *asked)} == {visit(sandbox, url)["id"]}
    assert asked[0]["query"] == ["code", "redirectUrl"]
    assert code not in str(asked)
