"""The control interface: faults, scripts, sessions and requests, for tests and demonstrations."""

from typing import Any

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from kiosk.sandbox.access import only_by_own_name
from kiosk.sandbox.faults import SimulatedFault
from kiosk.sandbox.state import State
from kiosk.sandbox.timeline import Action, Script


def blueprint(state: State) -> Blueprint:
    """``/_sandbox``. Bodies must be declared as JSON, which keeps web pages from sending them."""
    pages = Blueprint("control", __name__, url_prefix="/_sandbox")
    pages.before_request(only_by_own_name(state))

    @pages.errorhandler(ValueError)
    def invalid(error: ValueError) -> ResponseReturnValue:
        return {"error": str(error)}, 400

    @pages.errorhandler(HTTPException)
    def refused(error: HTTPException) -> ResponseReturnValue:
        return {"error": error.description}, error.code or 500

    @pages.get("/faults")
    def faults() -> Response:
        return jsonify(state.faults.documents())

    @pages.post("/faults")
    def add_fault() -> ResponseReturnValue:
        fault = SimulatedFault.parse(_object())
        state.faults.add(fault)
        return fault.document(), 201

    @pages.delete("/faults")
    def clear_faults() -> ResponseReturnValue:
        state.faults.clear()
        return "", 204

    @pages.get("/requests")
    def requests() -> Response:
        return jsonify(list(state.requests))

    @pages.delete("/requests")
    def clear_requests() -> ResponseReturnValue:
        state.requests.clear()
        return "", 204

    @pages.get("/sessions")
    def sessions() -> Response:
        now = state.now()
        return jsonify([session.document(now) for session in state.sessions()])

    @pages.post("/sessions/next")
    def plan() -> ResponseReturnValue:
        body = _object()
        count = body.pop("count", 1)
        if count is not None and (not isinstance(count, int) or count < 1):
            raise ValueError("count: a positive number, or null for all from now on")
        state.plan(Script.parse(state.timeline, body), count)
        return "", 204

    @pages.delete("/sessions/next")
    def clear_plans() -> ResponseReturnValue:
        state.clear_plans()
        return "", 204

    @pages.post("/sessions/<session_id>/<any(opened, approve, decline, cancel, expire):action>")
    def act(session_id: str, action: str) -> ResponseReturnValue:
        session = state.session(session_id)
        if session is None:
            return {"error": "no such session"}, 404
        with state.lock:
            now = state.now()
            if session.course.ending(now):
                return {"error": "the session is over"}, 409
            session.act(Action(action), now)
            return session.document(now)

    @pages.put("/redirect-urls")
    def register() -> ResponseReturnValue:
        state.redirect_urls.register(_object().get("urls"))
        return "", 204

    return pages


def _object() -> dict[str, Any]:
    body = request.get_json()
    if not isinstance(body, dict):
        raise ValueError("a JSON object is expected")
    return body
