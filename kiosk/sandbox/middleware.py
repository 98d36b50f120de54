"""What stands between a service and its client: the record of requests, credentials and faults."""

import base64
import gzip
import hmac
import zlib
from typing import Any

from flask import Blueprint, Response, g, jsonify, request

from kiosk.sandbox.delivery import ENVIRON_KEY, Delivery
from kiosk.sandbox.faults import SimulatedFault
from kiosk.sandbox.png import Colour, file
from kiosk.sandbox.refusal import Credentials, Dialect, Refusal
from kiosk.sandbox.state import State

_HTML = "text/html; charset=utf-8"
_SCRIPTED = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
    b'<script>alert("sandbox")</script><circle cx="32" cy="32" r="32"/></svg>'
)
_LOGIN_PAGE = (
    "<!doctype html><html lang=en><title>Guest network (sandbox)</title>"
    "<h1>Welcome to the guest network</h1><form><button>Accept and connect</button></form></html>"
)
_ERROR_PAGE = (
    "<html><head><title>500 Internal Server Error</title></head>"
    "<body><center><h1>500 Internal Server Error</h1></center><hr></body></html>"
)


def install_faults(pages: Blueprint, state: State) -> None:
    """Give `pages`, which anybody may fetch, the faults, and nothing else of a service."""

    @pages.before_request
    def receive() -> Response | None:
        g.instead = state.faults.strike(_stage(), kind="instead")
        return None if g.instead is None else Response()  # replaced in `send`

    @pages.after_request
    def send(response: Response) -> Response:
        response, _delivery = _faulty(response, state)
        return response


def install(api: Blueprint, state: State, dialect: Dialect) -> None:
    """Give `api` the record of requests, the check of credentials and the faults.

    The names of its view functions are the stages that faults are switched on for.
    """

    @api.before_request
    def receive() -> Response | None:
        body = request.get_json(silent=True)
        g.record = {
            "service": dialect.service,
            "method": request.method,
            "path": request.path,
            "query": sorted(request.args),
            "time": state.now(),
            "status": None,
            "keys": sorted(body) if isinstance(body, dict) else None,
            "session": (request.view_args or {}).get("verification_id"),
            # One number for each TCP connection: shows whether connections are kept alive.
            "connection": request.environ["REMOTE_PORT"],
        }
        state.requests.append(g.record)
        g.instead = state.faults.strike(_stage(), kind="instead")
        if g.instead is not None and not g.instead.arguments["handled"]:
            return Response()  # replaced in `send`
        if (credentials := _credentials(dialect)) != "right":
            raise dialect.of_credentials(credentials, _stage())
        if _stage() not in dialect.left_to_views and (
            fault := state.faults.strike(_stage(), name="fail_code")
        ):
            raise dialect.of_fault(fault, _stage())
        return None

    @api.errorhandler(Refusal)
    def refuse(error: Refusal) -> Response:
        response = jsonify(error.document(state.stamp(state.now()), request.path))
        response.status_code = error.http_status
        response.mimetype = error.media_type
        if error.http_status == 401:
            response.headers["WWW-Authenticate"] = 'Basic realm="sandbox", charset="UTF-8"'
        return response

    @api.after_request
    def send(response: Response) -> Response:
        response, delivery = _faulty(response, state)
        response.headers["Date"] = state.http_date(state.now())
        if delivery.way not in {"reset", "hang"}:
            g.record["status"] = response.status_code
        return response


def _faulty(response: Response, state: State) -> tuple[Response, Delivery]:
    """The answer as the faults have it, and how it is sent."""
    delivery = Delivery()
    if g.instead is not None:
        response, delivery = _instead(g.instead, state)
    elif (fault := state.faults.strike(_stage(), kind="answer")) is not None:
        _change(response, fault)
    if delivery.way == "at_once":
        wire = state.faults.strike(_stage(), kind="wire")
        delivery = delivery if wire is None else _on_the_wire(wire)
    request.environ[ENVIRON_KEY] = delivery
    return response, delivery


def _stage() -> str:
    return (request.endpoint or "").rpartition(".")[2]


def _credentials(dialect: Dialect) -> Credentials:
    # Read by hand, because the framework falls back to Latin-1 where the bytes are not UTF-8.
    header = request.headers.get("Authorization")
    if header is None:
        return "missing"
    scheme, _, value = header.partition(" ")
    try:
        credentials = base64.b64decode(value.strip(), validate=True)
    except ValueError:
        return "malformed"
    if scheme.lower() != "basic" or b":" not in credentials:
        return "malformed"
    wanted = f"{dialect.client_id}:{dialect.client_secret}".encode()
    return "right" if hmac.compare_digest(credentials, wanted) else "wrong"


def _instead(fault: SimulatedFault, state: State) -> tuple[Response, Delivery]:
    answer = Response()
    match fault.name:
        case "service_unavailable":
            answer = Response("Service Unavailable\n", 503, mimetype="text/plain")
        case "rate_limited" | "rate_limited_date":
            seconds = fault.arguments["seconds"]
            in_seconds = fault.name == "rate_limited"
            answer = Response('{"title": "Too Many Requests", "status": 429}\n', 429)
            answer.mimetype = "application/problem+json"
            answer.headers["Retry-After"] = (
                str(seconds) if in_seconds else state.http_date(state.now() + seconds)
            )
        case "html_error":
            answer = Response(_ERROR_PAGE, 500, content_type=_HTML)
        case "captive_portal":
            answer = Response(_LOGIN_PAGE, 200, content_type=_HTML)
        case "captive_redirect":
            answer = Response("", 302, {"Location": f"{state.origin}/guest-network"})
        case "reset":
            return answer, Delivery("reset")
        case "hang":
            return answer, Delivery("hang")
    return answer, Delivery()


def _on_the_wire(fault: SimulatedFault) -> Delivery:
    match fault.name:
        case "late_answer":
            return Delivery("late", fault.arguments["seconds"])
        case "drip_head":
            return Delivery("drip_head", fault.arguments["interval"])
        case "drip_body":
            return Delivery("drip_body", fault.arguments["interval"])
    return Delivery("close")


def _change(response: Response, fault: SimulatedFault) -> None:
    data = response.get_data()
    arguments: Any = fault.arguments
    match fault.name:
        case "empty_body":
            response.set_data(b"")
        case "not_json":
            response.set_data(b'{"sandbox": this is not JSON')
        case "huge":
            # White space, so that a client without a limit of its own would find nothing amiss.
            data += b" " * arguments["bytes"]
            if arguments["gzip"]:
                data = gzip.compress(data)
                response.headers["Content-Encoding"] = "gzip"
            response.set_data(data)
        case "scripted_svg":
            response.set_data(_SCRIPTED)
            response.mimetype = "image/svg+xml"
        case "picture_bomb":
            side = arguments["side"]
            response.set_data(file(side, side, 8, Colour.RGBA, zlib.compress(bytes(100_000))))
            response.mimetype = "image/png"
        case "deep" if data[:1] in {b"{", b"["}:
            nested = b"[" * arguments["levels"] + b"]" * arguments["levels"]
            key = b'"deep":' if data[:1] == b"{" else b""
            response.set_data(data[:1] + key + nested + b"," + data[1:])
