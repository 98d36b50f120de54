"""Authenteq's web identity verification, as its API reference describes it."""

from typing import Any

from flask import Blueprint, g, request
from flask.typing import ResponseReturnValue

from kiosk.sandbox.authenteq.errors import (
    CODE_SPENT,
    MISSING,
    RefusedError,
    of_credentials,
    of_fault,
)
from kiosk.sandbox.authenteq.person import Person
from kiosk.sandbox.authenteq.result import result
from kiosk.sandbox.authenteq.visit import Visit
from kiosk.sandbox.middleware import install
from kiosk.sandbox.refusal import Dialect
from kiosk.sandbox.state import State


def dialect(state: State) -> Dialect:
    """Return the service's credentials, which are its own, and its errors."""
    return Dialect(
        "documents",
        f"{state.client_id}-documents",
        f"{state.client_secret}-documents",
        of_credentials,
        of_fault,
    )


def blueprint(state: State) -> Blueprint:
    """Build the calls of the service. The names of the views are the stages of the faults."""
    api = Blueprint("authenteq", __name__, url_prefix="/web-idv")
    install(api, state, dialect(state))
    person = Person(state)

    @api.get("/verification-url")
    def verification_url() -> ResponseReturnValue:
        redirect_url = _parameter("redirectUrl")
        state.redirect_urls.check(redirect_url)
        visit = Visit(
            redirect_url,
            state.next_script(),
            state.now(),
            person.follow,
            slug=request.headers.get("AQ-Flow-Slug"),
            multiple=request.headers.get("AQ-Multi-Document-Flow") == "On",
        )
        state.add(visit)
        g.record["session"] = visit.id
        person.follow(visit)
        url = state.origin + visit.page
        if fault := state.faults.strike("verification_url", name="unsafe_url"):
            url = fault.arguments["url"]
        return visit.script.shape("verification_url", {"verificationUrl": url})

    @api.get("/verification-result")
    def verification_result() -> ResponseReturnValue:
        code, redirect_url = _parameter("code"), _parameter("redirectUrl")
        with state.lock:
            now = state.now()
            visit = _visit_of(state, code, now)
            g.record["session"] = visit.id
            ended_at = visit.redeem(redirect_url, now)
        answer: dict[str, Any] = result(
            visit,
            state.stamp(visit.course.created_at + visit.plan.start_shift, "seconds"),
            state.stamp(ended_at + visit.plan.end_shift, "seconds"),
        )
        return visit.script.shape("verification_result", answer)

    return api


def _parameter(name: str) -> str:
    value = request.args.get(name)
    if not value:
        raise RefusedError("MISSING_REQUEST_PARAMETER", MISSING.format(name))
    return value


def _visit_of(state: State, code: str, now: float) -> Visit:
    for session in state.sessions():
        if isinstance(session, Visit) and session.code(now) == code:
            return session
    raise RefusedError("INVALID_REQUEST_PARAMETER", CODE_SPENT)
