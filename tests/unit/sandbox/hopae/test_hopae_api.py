import base64
import json
import re
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from kiosk.sandbox.hopae.catalogue import PROVIDERS
from tests.support.sandbox import Sandbox

REDIRECT_URI = "http://localhost:3000/callback?nonce=a%2Fb&x"
SMART_ID = {"providerId": "smartid", "userData": {"registrationId": "PNOLT-40504040001"}}
MATCH = {"fullName": "Sandbox Testperson", "dateOfBirth": "1990-01-01"}


def create(sandbox: Sandbox, **body: Any) -> dict[str, Any]:
    status, answer = sandbox.api("POST", "/verifications", body)
    assert status == 201, answer
    assert isinstance(answer, dict)
    return answer


def completed(sandbox: Sandbox, **body: Any) -> tuple[str, dict[str, Any]]:
    session = create(sandbox, **body)["verificationId"]
    sandbox.act(session, "approve")
    status, userinfo = sandbox.api("GET", f"/verifications/{session}/userinfo")
    assert status == 200
    return session, userinfo


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "Basic",
        "Basic !!!",
        "Bearer abc",
        "Basic " + base64.b64encode(b"sandbox:wrong").decode(),
        "Basic " + base64.b64encode(b"\xff\xfe").decode(),
    ],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/providers"),
        ("GET", "/providers/mitid/configuration"),
        ("POST", "/verifications"),
        ("GET", "/verifications/x"),
        ("DELETE", "/verifications/x"),
        ("GET", "/verifications/x/userinfo"),
        ("GET", "/verifications/x/evidence"),
    ],
)
def test_every_call_asks_for_credentials(
    sandbox: Sandbox, method: str, path: str, authorization: str | None
) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    status, _, body = sandbox.request(method, sandbox.base_url + path, headers=headers)
    assert status == 401
    assert json.loads(body)["code"] == "AUTH_INVALID_CREDENTIALS"


@pytest.mark.slow
def test_credentials_are_utf_8() -> None:
    with Sandbox.start("--client-id", "kiosk-ö", "--client-secret", "pass:wörd€") as sandbox:
        assert sandbox.api("GET", "/providers")[0] == 200
        latin = base64.b64encode("kiosk-ö:pass:wörd".encode("latin-1")).decode()
        headers = {"Authorization": f"Basic {latin}"}
        assert sandbox.request("GET", f"{sandbox.base_url}/providers", headers=headers)[0] == 401


def test_the_catalogue(sandbox: Sandbox) -> None:
    status, answer = sandbox.api("GET", "/providers")
    catalogue = {entry["id"]: entry for entry in answer}
    assert status == 200
    assert len(catalogue) >= 12
    assert {flow for entry in answer for flow in entry["flowTypes"]} == {"qr", "push", "redirect"}
    assert all("sandbox" in entry["name"] for entry in answer)
    assert catalogue["ftn"]["status"] == "activated"
    assert "isActive" not in catalogue["ftn"]
    assert catalogue["itsme"]["isActive"] is False
    assert catalogue["uaepass"]["needAction"] is True
    _, enabled = sandbox.api("GET", "/providers?status=enabled")
    assert {entry["id"] for entry in enabled} == catalogue.keys() - {"itsme"}


def test_logos_are_pictures(sandbox: Sandbox) -> None:
    _, catalogue = sandbox.api("GET", "/providers")
    urls = [entry["logoUrl"] for entry in catalogue if entry["logoUrl"]]
    assert urls
    for url in urls:
        status, headers, body = sandbox.request("GET", url)
        is_svg = url.endswith(".svg")
        kind = "image/svg+xml; charset=utf-8" if is_svg else "image/png"
        assert (status, headers["Content-Type"]) == (200, kind)
        assert body.startswith(b"<svg" if is_svg else b"\x89PNG\r\n\x1a\n")
    assert {url[-3:] for url in urls} == {"png", "svg"}
    assert sandbox.request("GET", "/logos/ftn.png")[0] == 404


@pytest.mark.parametrize("provider", PROVIDERS)
def test_configurations(sandbox: Sandbox, provider: str) -> None:
    status, answer = sandbox.api("GET", f"/providers/{provider}/configuration")
    assert status == 200
    assert answer["providerId"] == provider
    for key, required in (("requiredUserData", True), ("optionalUserData", False)):
        for field in answer[key]:
            assert field["required"] is required
            assert (field["type"] == "select") == bool(field.get("options"))
            re.compile(field.get("pattern", ""))


def test_an_unknown_provider_has_no_configuration(sandbox: Sandbox) -> None:
    status, answer = sandbox.api("GET", "/providers/nobody/configuration")
    assert (status, answer["title"]) == (404, "PROVIDER_NOT_FOUND")


def test_a_qr_session(sandbox: Sandbox) -> None:
    answer = create(sandbox, providerId="bankidse")
    assert answer.keys() == {
        "verificationId",
        "status",
        "providerId",
        "flowType",
        "flowDetails",
        "expiresAt",
        "createdAt",
        "verification_model",
    }
    assert (answer["status"], answer["flowType"]) == ("initiated", "qr")
    assert answer["verification_model"] == "disclosure"
    assert answer["flowDetails"]["qrData"].startswith(f"{sandbox.origin}/phone/")
    assert answer["verificationId"] not in answer["flowDetails"]["qrData"]


def test_a_push_session(sandbox: Sandbox) -> None:
    details = create(sandbox, **SMART_ID)["flowDetails"]
    assert details["userIdentifier"] == "PNOLXXXXXXXXXXXXX"
    assert "sandbox" in details["message"]
    assert re.fullmatch(r"\d{4}", details["verificationCode"])


def test_a_redirect_session(sandbox: Sandbox) -> None:
    answer = create(sandbox, providerId="mitid", redirectUri=REDIRECT_URI)
    assert answer["flowType"] == "redirect"
    assert answer["flowDetails"]["authorizationUrl"].startswith(f"{sandbox.origin}/phone/")


@pytest.mark.parametrize(
    ("body", "status", "code", "named"),
    [
        ({}, 400, "VALIDATION_MISSING_PARAMETER", "providerId"),
        ({"providerId": "nobody"}, 404, "PROVIDER_NOT_FOUND", None),
        ({"providerId": ["mitid"]}, 404, "PROVIDER_NOT_FOUND", None),
        ({"providerId": "itsme"}, 403, "PROVIDER_NOT_ENABLED", None),
        ({"providerId": "uaepass"}, 403, "PROVIDER_NOT_ENABLED", None),
        ({"providerId": "mitid"}, 400, "VALIDATION_REDIRECT_URI_REQUIRED", None),
        (
            {"providerId": "mitid", "redirectUri": "javascript:1"},
            400,
            "VALIDATION_INVALID_PARAMETER",
            "redirectUri",
        ),
        ({"providerId": "smartid"}, 400, "VALIDATION_MISSING_USER_DATA", "registrationId"),
        (
            {"providerId": "smartid", "userData": {"registrationId": "40504040001"}},
            400,
            "VALIDATION_INVALID_USER_DATA",
            "registrationId",
        ),
        ({"providerId": "evrotrust"}, 400, "VALIDATION_MISSING_USER_DATA", "identificationNumber"),
        (
            {"providerId": "evrotrust", "userData": {"identificationNumber": "1234567890"}},
            400,
            "VALIDATION_MISSING_USER_DATA",
            "country",
        ),
        (
            {
                "providerId": "idin",
                "redirectUri": REDIRECT_URI,
                "userData": {"presetBank": "NOBANK"},
            },
            400,
            "VALIDATION_INVALID_USER_DATA",
            "presetBank",
        ),
        ({"providerId": "bankidse", "requestedLoa": 4}, 422, "VALIDATION_UNPROCESSABLE", None),
        (
            {"providerId": "bankidse", "requestedLoa": True},
            400,
            "VALIDATION_INVALID_PARAMETER",
            "requestedLoa",
        ),
        (
            {"providerId": "bankidse", "requestedClaims": "name"},
            400,
            "VALIDATION_INVALID_PARAMETER",
            "requestedClaims",
        ),
        (
            {"providerId": "mobywatel", "matchData": {"fullName": "A"}},
            400,
            "VALIDATION_MISSING_PARAMETER",
            "matchData.dateOfBirth",
        ),
    ],
)
def test_refusals(
    sandbox: Sandbox, body: dict[str, Any], status: int, code: str, named: str | None
) -> None:
    before = len(sandbox.sessions())
    answered, answer = sandbox.api("POST", "/verifications", body)
    error = answer.get("error", answer)
    assert answered == status
    assert code in {error.get("code"), error.get("title")}
    if named:
        assert named in error["details"].values()
    assert len(sandbox.sessions()) == before


def test_a_body_that_is_no_object_is_refused(sandbox: Sandbox) -> None:
    assert sandbox.api("POST", "/verifications", ["bankidse"])[0] == 400


@pytest.mark.parametrize(
    "user_data",
    [
        {"identificationNumber": "1234567890", "country": "BG"},
        {"email": "user@sandbox.example"},
        {"phone": "+359881234567"},
    ],
)
def test_evrotrust_takes_any_of_its_groups(sandbox: Sandbox, user_data: dict[str, str]) -> None:
    assert create(sandbox, providerId="evrotrust", userData=user_data)["flowType"] == "push"


def test_a_session_from_waiting_to_its_result(sandbox: Sandbox) -> None:
    session = create(sandbox, providerId="bankidse")["verificationId"]
    path = f"/verifications/{session}"
    _, polled = sandbox.api("GET", path)
    assert polled["status"] == "pending"
    assert "verification_model" not in polled
    assert sandbox.api("GET", f"{path}/userinfo") == (
        400,
        {
            "error": {
                "code": "verification_not_completed",
                "message": "The verification is not completed",
            }
        },
    )
    status, answer = sandbox.api("GET", f"{path}/evidence")
    assert (status, answer["error"]["code"]) == (400, "evidence_not_available")

    sandbox.act(session, "opened")
    assert sandbox.api("GET", path)[1]["status"] == "authenticating"
    sandbox.act(session, "approve")
    _, polled = sandbox.api("GET", path)
    assert polled["status"] == "completed"
    assert (polled["acr"], polled["hopae_loa"]) == ("urn:hopae:loa:3", 3)
    assert polled["verifiedAt"]

    _, userinfo = sandbox.api("GET", f"{path}/userinfo")
    assert userinfo["user"]["name"] == "SANDBOX TESTPERSON"
    metadata = userinfo["provenance"]["_metadata"]
    assert (metadata["verification_id"], metadata["sandbox"]) == (session, True)
    credential = userinfo["provenance"]["presentation"]["credentials"][0]
    assert credential["type"] == "bankidse"
    assert credential["issuer"]["authority_name"].endswith("(sandbox)")
    evidence = credential["evidence"]
    assert evidence["names"].split(";") == list(evidence["token"]) == ["signature", "ocsp_response"]
    assert sandbox.api("GET", f"{path}/evidence") == (200, evidence)


def test_claims_that_were_asked_for(sandbox: Sandbox) -> None:
    _, userinfo = completed(
        sandbox, providerId="bankidse", requestedClaims=["name", "email", "picture"]
    )
    assert userinfo["user"] == {"name": "SANDBOX TESTPERSON"}
    assert userinfo["missing_claims"] == ["email", "picture"]


@pytest.mark.parametrize(
    ("name", "matched"), [("SANDBOX TESTPERSON", True), ("Somebody Else", False)]
)
def test_a_match(sandbox: Sandbox, name: str, matched: bool) -> None:
    session, userinfo = completed(
        sandbox, providerId="mobywatel", matchData=MATCH | {"fullName": name}
    )
    assert (userinfo["verification_model"], userinfo["user"]) == ("match", None)
    match = userinfo["match"]
    assert match["matched"] is matched
    assert match["submitted_fields"] == ["fullName", "dateOfBirth"]
    assert match["details"]["fullName"]["submitted_value"] == name
    assert match["details"]["dateOfBirth"] == {
        "matched": True,
        "submitted_value": "1990-01-01",
        "similarity": 100,
    }
    assert sandbox.session(session)["status"] == "completed"


def test_a_result_below_what_was_asked_for_fails(sandbox: Sandbox) -> None:
    sandbox.plan(loa=2)
    session = create(sandbox, providerId="frejaid", requestedLoa=3)["verificationId"]
    sandbox.act(session, "approve")
    _, polled = sandbox.api("GET", f"/verifications/{session}")
    assert polled["status"] == "failed"
    assert "LOA" in polled["error"]["code"]


def test_declined_by_the_customer(sandbox: Sandbox) -> None:
    session = create(sandbox, providerId="bankidse")["verificationId"]
    sandbox.act(session, "decline")
    _, polled = sandbox.api("GET", f"/verifications/{session}")
    assert polled["status"] == "failed"
    assert polled["error"]["code"] == "PROVIDER_AUTHENTICATION_FAILED"


def test_cancelling(sandbox: Sandbox) -> None:
    session = create(sandbox, providerId="bankidse")["verificationId"]
    assert sandbox.api("DELETE", f"/verifications/{session}") == (204, None)
    assert sandbox.api("GET", f"/verifications/{session}")[1]["status"] == "cancelled"
    assert sandbox.session(session)["deleted"] is True
    status, answer = sandbox.api("DELETE", f"/verifications/{session}")
    assert (status, answer["code"]) == (409, 300003)


@pytest.mark.parametrize(
    ("method", "suffix"),
    [("GET", ""), ("DELETE", ""), ("GET", "/userinfo"), ("GET", "/evidence")],
)
def test_an_unknown_session(sandbox: Sandbox, method: str, suffix: str) -> None:
    status, answer = sandbox.api(method, f"/verifications/0123456789abcdef{suffix}")
    assert status == 404
    assert answer["type"] == "urn:org:hopae:problem-type:client/300001"
    assert (answer["title"], answer["code"]) == ("SESSION_NOT_FOUND", 300001)


def test_the_vocabularies(sandbox: Sandbox) -> None:
    session = create(sandbox, providerId="idin", redirectUri=REDIRECT_URI)
    assert session["status"] == "awaiting_user_action"
    sandbox.plan(awaiting_user_action=True)
    assert create(sandbox, providerId="bankidse")["status"] == "awaiting_user_action"


def test_every_answer_is_dated(sandbox: Sandbox) -> None:
    for path in ("/providers", "/verifications/x"):
        _, headers, _ = sandbox.request(
            "GET", sandbox.base_url + path, headers=sandbox.authorization
        )
        assert parsedate_to_datetime(headers["Date"]).tzinfo is not None
