import pytest

from tests.support.sandbox import Sandbox
from tests.unit.sandbox.hopae.test_hopae_api import create


def test_requests_are_recorded_without_values(sandbox: Sandbox) -> None:
    session = create(
        sandbox, providerId="smartid", userData={"registrationId": "PNOLT-40504040001"}
    )["verificationId"]
    sandbox.api("GET", f"/verifications/{session}")
    created, polled = sandbox.requests()
    assert (created["method"], created["path"]) == ("POST", "/connect/v1/verifications")
    assert created["keys"] == ["providerId", "userData"]
    assert (created["status"], polled["status"]) == (201, 200)
    assert created["session"] == polled["session"] == session
    assert created["time"] <= polled["time"]
    assert "40504040001" not in str(sandbox.requests())
    sandbox.control("DELETE", "/requests")
    assert sandbox.requests() == []


def test_sessions_tell_when_they_were_completed(sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0)
    session = sandbox.session(create(sandbox, providerId="bankidse")["verificationId"])
    assert session["status"] == "completed"
    assert session["completed_at"] == session["created_at"]
    waiting = sandbox.session(create(sandbox, providerId="bankidse")["verificationId"])
    assert waiting["completed_at"] is None


def test_plans_serve_as_many_sessions_as_they_say(sandbox: Sandbox) -> None:
    sandbox.plan(user={"name": "One"}, count=2, approve_after=0)
    sandbox.plan(user=None, approve_after=0)
    people = []
    for _ in range(3):
        session = create(sandbox, providerId="bankidse")["verificationId"]
        people.append(sandbox.api("GET", f"/verifications/{session}/userinfo")[1]["user"])
    assert people == [{"name": "One"}, {"name": "One"}, None]
    assert create(sandbox, providerId="bankidse")["status"] == "initiated"


def test_plans_without_end_are_cleared(sandbox: Sandbox) -> None:
    sandbox.plan(fail_code="SYSTEM_INTERNAL_ERROR", count=None)
    for _ in range(2):
        session = create(sandbox, providerId="bankidse")["verificationId"]
        _, polled = sandbox.api("GET", f"/verifications/{session}")
        assert polled["error"]["code"] == "SYSTEM_INTERNAL_ERROR"
    sandbox.control("DELETE", "/sessions/next")
    assert create(sandbox, providerId="bankidse")["status"] == "initiated"


def test_a_plan_reshapes_flow_and_answers(sandbox: Sandbox) -> None:
    sandbox.plan(
        flow_type="push",
        flow_details={"code": "0042"},
        omit={"create": ["expiresAt"]},
        answers={"userinfo": {"hopae_loa": 1}},
        model="match",
        approve_after=0,
    )
    answer = create(sandbox, providerId="bankidse")
    assert (answer["flowType"], answer["verification_model"]) == ("push", "match")
    assert answer["flowDetails"]["code"] == "0042"
    assert "expiresAt" not in answer
    _, userinfo = sandbox.api("GET", f"/verifications/{answer['verificationId']}/userinfo")
    assert userinfo["hopae_loa"] == 1
    assert userinfo["match"]["matched"] is False


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/faults", {"name": "nothing"}),
        ("/faults", {"name": ["hang"]}),
        ("/faults", {"name": "hang", "on": "never"}),
        ("/faults", {"name": "hang", "seconds": 1}),
        ("/faults", {"name": "rate_limited", "seconds": "soon"}),
        ("/faults", []),
        ("/sessions/next", {"approve": 1}),
        ("/sessions/next", {"lifetime": None}),
        ("/sessions/next", {"count": 0}),
        ("/sessions/nobody/approve", {}),
    ],
)
def test_nonsense_is_refused(sandbox: Sandbox, path: str, body: object) -> None:
    with pytest.raises(ValueError, match=r"^40[04]: .*error"):
        sandbox.control("POST", path, body)


def test_a_session_that_is_over_stays_over(sandbox: Sandbox) -> None:
    session = create(sandbox, providerId="bankidse")["verificationId"]
    assert sandbox.act(session, "expire")["status"] == "expired"
    with pytest.raises(ValueError, match="409"):
        sandbox.act(session, "approve")
    assert sandbox.session(session)["status"] == "expired"


@pytest.mark.parametrize("path", ["/_sandbox/sessions", "/phone/"])
def test_other_names_for_this_address_are_refused(sandbox: Sandbox, path: str) -> None:
    assert sandbox.request("GET", path, headers={"Host": "attacker.example"})[0] == 421
    assert sandbox.request("GET", path)[0] == 200


def test_a_web_page_cannot_switch_faults_on(sandbox: Sandbox) -> None:
    headers = {"Content-Type": "text/plain"}
    status, _, _ = sandbox.request(
        "POST", "/_sandbox/faults", {"name": "hang"}, headers | {"Origin": "http://evil.example"}
    )
    assert status == 415
    assert sandbox.control("GET", "/faults") == []
