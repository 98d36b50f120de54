"""Hopae Connect, as its API documentation describes it (docs.hopae.com, API reference)."""

import secrets
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, g, jsonify, request
from flask.typing import ResponseReturnValue

from kiosk.sandbox.hopae import person
from kiosk.sandbox.hopae.catalogue import PROVIDERS, Provider
from kiosk.sandbox.hopae.errors import RefusedError, of_credentials, of_fault
from kiosk.sandbox.hopae.session import Session, SessionRequest
from kiosk.sandbox.middleware import install
from kiosk.sandbox.refusal import Dialect
from kiosk.sandbox.state import State

PREFIX = "/connect/v1"

_EVIDENCE_LIFETIME = 3600.0


def dialect(state: State) -> Dialect:
    """Return the service's credentials and its errors; a poll fails its session by itself."""
    return Dialect(
        "hopae",
        state.client_id,
        state.client_secret,
        of_credentials,
        of_fault,
        left_to_views=frozenset({"poll"}),
    )


def blueprint(state: State) -> Blueprint:
    """Build the calls of the service. The names of the views are the stages of the faults."""
    api = Blueprint("hopae", __name__, url_prefix=PREFIX)
    install(api, state, dialect(state))

    @api.get("/providers")
    def providers() -> Response:
        enabled = request.args.get("status") == "enabled"
        return jsonify(
            [p.entry(state.origin) for p in PROVIDERS.values() if p.active or not enabled]
        )

    @api.get("/providers/<provider_id>/configuration")
    def configuration(provider_id: str) -> ResponseReturnValue:
        return _provider(provider_id).configuration()

    @api.post("/verifications")
    def create() -> ResponseReturnValue:
        provider, request_data = _session_request()
        session = Session(provider, request_data, state.next_script(), state.now())
        state.add(session)
        g.record["session"] = session.id
        return _created(state, session), 201

    @api.get("/verifications/<verification_id>")
    def poll(verification_id: str) -> ResponseReturnValue:
        return _polled(state, _session(state, verification_id))

    @api.delete("/verifications/<verification_id>")
    def cancel(verification_id: str) -> ResponseReturnValue:
        session = _session(state, verification_id)
        with state.lock:
            now = state.now()
            if session.course.ending(now):
                raise RefusedError(
                    "SESSION_INVALID_STATUS_TRANSITION", "The session is already over", "problem"
                )
            session.course.cancel(now)
            session.deleted = True
        return "", 204

    @api.get("/verifications/<verification_id>/userinfo")
    def userinfo(verification_id: str) -> ResponseReturnValue:
        return _userinfo(state, _session(state, verification_id))

    @api.get("/verifications/<verification_id>/evidence")
    def evidence(verification_id: str) -> ResponseReturnValue:
        session = _session(state, verification_id)
        ending = session.course.ending(state.now())
        if ending is None or ending.status != "completed":
            raise RefusedError("evidence_not_available", "There is no evidence yet", status=400)
        expires_at = state.stamp(ending.instant + _EVIDENCE_LIFETIME)
        answer = person.evidence(session.provider, session.id, expires_at)
        return session.script.shape("evidence", answer)

    return api


def _provider(provider_id: object) -> Provider:
    provider = PROVIDERS.get(provider_id) if isinstance(provider_id, str) else None
    if provider is None:
        raise RefusedError("PROVIDER_NOT_FOUND", "There is no such provider", "title")
    return provider


def _session(state: State, verification_id: str) -> Session:
    session = state.session(verification_id)
    if not isinstance(session, Session):
        raise RefusedError("SESSION_NOT_FOUND", "Verification session not found", "problem")
    return session


def _session_request() -> tuple[Provider, SessionRequest]:
    """Read what the request asks for; RefusedError where the service would refuse it."""
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise RefusedError("VALIDATION_INVALID_PARAMETER", "The body is not a JSON object")
    if not body.get("providerId"):
        raise _parameter("VALIDATION_MISSING_PARAMETER", "providerId")
    provider = _provider(body["providerId"])
    if not provider.active or provider.need_action:
        raise RefusedError("PROVIDER_NOT_ENABLED", "The provider is not enabled", "problem")
    redirect_uri = body.get("redirectUri")
    if provider.flow == "redirect" and not redirect_uri:
        raise RefusedError("VALIDATION_REDIRECT_URI_REQUIRED", "redirectUri is required")
    if redirect_uri is not None and not _is_web_url(redirect_uri):
        raise _parameter("VALIDATION_INVALID_PARAMETER", "redirectUri")
    claims = body.get("requestedClaims")
    if claims is not None and not (
        isinstance(claims, list) and all(isinstance(claim, str) for claim in claims)
    ):
        raise _parameter("VALIDATION_INVALID_PARAMETER", "requestedClaims")
    loa = body.get("requestedLoa")
    if loa is not None and (not isinstance(loa, int) or isinstance(loa, bool) or not 1 <= loa <= 5):
        raise _parameter("VALIDATION_INVALID_PARAMETER", "requestedLoa")
    if loa is not None and loa > max(provider.loa):
        raise RefusedError(
            "VALIDATION_UNPROCESSABLE", "The provider can't meet this level of assurance", "title"
        )
    request_data = SessionRequest(
        redirect_uri, _member(body, "userData"), _member(body, "matchData"), loa, claims
    )
    provider.check_user_data(request_data.user_data)
    if provider.model == "match":
        provider.check_match_data(request_data.match_data)
    return provider, request_data


def _parameter(code: str, name: str) -> RefusedError:
    return RefusedError(code, f"Parameter '{name}'", details={"parameter": name})


def _member(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = body.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise _parameter("VALIDATION_INVALID_PARAMETER", name)
    return value


def _is_web_url(value: object) -> bool:
    return isinstance(value, str) and value.startswith(("http://", "https://"))


def _created(state: State, session: Session) -> dict[str, Any]:
    faults = state.faults
    answer: dict[str, Any] = {
        "verificationId": session.id,
        "status": session.course.status(session.course.created_at, created=True),
        "providerId": session.provider.id,
        "flowType": session.flow,
        "flowDetails": _flow_details(state, session),
        "expiresAt": state.stamp(session.course.expires_at),
        "createdAt": state.stamp(session.course.created_at),
        "verification_model": session.model,
    }
    if fault := faults.strike("create", name="unknown_flow"):
        answer |= {"flowType": fault.arguments["flow"], "flowDetails": {}}
    if faults.strike("create", name="no_flow_details"):
        del answer["flowDetails"]
    elif "authorizationUrl" in answer["flowDetails"] and (
        fault := faults.strike("create", name="unsafe_url")
    ):
        answer["flowDetails"]["authorizationUrl"] = fault.arguments["url"]
    _disguise(state, "create", answer)
    return session.script.shape("create", answer)


def _flow_details(state: State, session: Session, rotation: int | None = None) -> dict[str, Any]:
    page = f"{state.origin}/phone/{session.token}"
    details: dict[str, Any] = {}
    match session.flow:
        case "qr":
            details["qrData"] = page if rotation is None else f"{page}?t={rotation}"
        case "redirect":
            details["authorizationUrl"] = page
        case "push":
            details["message"] = "Push notification sent to device (sandbox)"
            if identifier := next(iter(session.request_data.user_data.values()), None):
                details["userIdentifier"] = str(identifier)[:4] + "X" * len(str(identifier)[4:])
            if session.control_code:
                details["verificationCode"] = session.control_code
    return details | dict(session.script.flow_details)


def _disguise(state: State, stage: str, answer: dict[str, Any]) -> None:
    """Answer for another session, or with a word of nobody's, where such a fault is on."""
    if state.faults.strike(stage, name="wrong_session"):
        answer["verificationId"] = secrets.token_hex(16)
    if fault := state.faults.strike(stage, name="unknown_status"):
        answer["status"] = fault.arguments["status"]


def _polled(state: State, session: Session) -> dict[str, Any]:
    faults = state.faults
    with state.lock:
        now = state.now()
        if faults.strike("poll", name="expired"):
            session.course.expire(now)
        if fault := faults.strike("poll", name="fail_code"):
            if fault.arguments["status"]:
                raise of_fault(fault)
            session.error_shape = fault.arguments["shape"] or "nested"
            session.course.fail(now, fault.arguments["code"])
    ending = session.course.ending(now)
    answer: dict[str, Any] = {
        "verificationId": session.id,
        "status": session.course.status(now),
        "providerId": session.provider.id,
        "flowType": session.flow,
        "createdAt": state.stamp(session.course.created_at),
        "expiresAt": state.stamp(session.course.expires_at),
    }
    if ending is not None and ending.status == "completed":
        answer |= {"verifiedAt": state.stamp(ending.instant), **person.assurance(session.loa)}
    elif ending is not None and ending.code is not None:
        error = RefusedError(ending.code, "The verification failed (sandbox)", session.error_shape)
        body = error.document(state.stamp(ending.instant), request.path)
        answer["error"] = body.get("error", body)
    if session.flow == "qr" and faults.strike("poll", name="rotating_qr"):
        second = int(now - session.course.created_at)
        answer["flowDetails"] = _flow_details(state, session, second)
    _disguise(state, "poll", answer)
    return session.script.shape("poll", answer)


def _userinfo(state: State, session: Session) -> dict[str, Any]:
    faults, now = state.faults, state.now()
    if faults.strike("userinfo", name="lost_userinfo"):
        raise RefusedError("SESSION_NOT_FOUND", "Verification session not found", "problem")
    ending = session.course.ending(now)
    late = faults.strike("userinfo", name="late_userinfo")
    if (
        ending is None
        or ending.status != "completed"
        or (late is not None and now < ending.instant + late.arguments["seconds"])
    ):
        raise RefusedError(
            "verification_not_completed", "The verification is not completed", status=400
        )
    other = faults.strike("userinfo", name="other_person") is not None
    result = person.Result(
        provider=session.provider,
        verification_id=secrets.token_hex(16) if other else session.id,
        verified_at=state.stamp(ending.instant),
        expires_at=state.stamp(ending.instant + _EVIDENCE_LIFETIME),
        loa=session.loa,
        model=session.model,
        person=person.customer(session.provider, other=True) if other else session.person,
        requested_claims=session.request_data.requested_claims,
        match_data=session.request_data.match_data,
    )
    return session.script.shape("userinfo", result.userinfo())
