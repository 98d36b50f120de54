"""The web page on which a person shows documents and face, with a camera or without."""

import io
from importlib import resources
from typing import Any, Final

from flask import Blueprint, Response, redirect, request
from flask.typing import ResponseReturnValue
from PIL import Image

from kiosk.sandbox.access import only_by_own_name
from kiosk.sandbox.authenteq import pictures, samples
from kiosk.sandbox.authenteq.visit import Visit
from kiosk.sandbox.page import SIGN, page
from kiosk.sandbox.state import State

_POLICY: Final = (
    "; script-src {0}/idv/scan.js; connect-src {0}/idv/still; img-src {0}/idv/sample blob:"
)

_OVER: Final = (
    SIGN
    + """
<p>Nothing more is needed here. You can close this page.</p>
{% if back %}
<form method="get" action="/idv/return"><input type="hidden" name="token" value="{{ token }}">
<button id="return-again">Back to the desk</button></form>
{% endif %}
"""
)


def _text(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text("utf-8")


def blueprint(state: State) -> Blueprint:
    """``/idv/``. The token in the query says whose visit it is."""
    pages = Blueprint("scan", __name__, url_prefix="/idv")
    pages.before_request(only_by_own_name(state))

    @pages.get("/verify")
    def verify() -> ResponseReturnValue:
        visit = _visit(state)
        if visit is None:
            return _unknown()
        with state.lock:
            now = state.now()
            if visit.course.ending(now) is None:
                visit.open(now)
        if (ending := visit.course.ending(now)) is not None:
            return page(
                "This check is over",
                _OVER,
                ending=ending.status,
                back=visit.way_back(now) is not None,
                token=visit.token,
            )
        response = page(
            "Show your document",
            _text("scan.html"),
            style=_text("scan.css"),
            policy=_POLICY.format(request.host_url.rstrip("/")),
            token=visit.token,
            steps=_steps(visit),
        )
        response.headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()"
        return response

    @pages.get("/scan.js")
    def script() -> Response:
        return Response(
            _text("scan.js"), mimetype="text/javascript", headers={"Cache-Control": "no-store"}
        )

    @pages.get("/sample")
    def sample() -> ResponseReturnValue:
        visit = _visit(state)
        drawn = dict(samples.drawn(visit.samples)) if visit else {}
        picture = drawn.get(request.args.get("of", ""))
        if picture is None:
            return _unknown()
        return Response(pictures.jpeg(picture), mimetype="image/jpeg")

    @pages.post("/still")
    def still() -> ResponseReturnValue:
        visit, of, data = _visit(state), request.args.get("of", ""), request.get_data()
        if visit is None or of not in {step["of"] for step in _steps(visit)}:
            return _unknown()
        if request.mimetype != "image/jpeg" or not _is_jpeg(data):
            return "Not a JPEG\n", 400, {"Content-Type": "text/plain; charset=utf-8"}
        visit.stills[of] = data
        return "", 204

    @pages.post("/<any(finish, fail, leave):action>")
    def end(action: str) -> ResponseReturnValue:
        visit = _visit(state)
        if visit is None:
            return _unknown()
        with state.lock:
            now = state.now()
            if visit.course.ending(now) is None:
                if action == "leave":
                    visit.leave(now)
                else:
                    visit.finish(now, passed=action == "finish")
        return _back(state, visit)

    @pages.get("/return")
    def again() -> ResponseReturnValue:
        visit = _visit(state)
        return _unknown() if visit is None else _back(state, visit)

    return pages


def _visit(state: State) -> Visit | None:
    token = request.args.get("token") or request.form.get("token", "")
    visit = state.session_of_token(token)
    return visit if isinstance(visit, Visit) else None


def _unknown() -> ResponseReturnValue:
    return page("Unknown visit", "<p>The sandbox knows no such visit.</p>"), 404


def _back(state: State, visit: Visit) -> ResponseReturnValue:
    """Send the person back to the desk, where there is still a way."""
    way_back = visit.way_back(state.now())
    return redirect(visit.page if way_back is None else way_back, 303)


def _steps(visit: Visit) -> list[dict[str, Any]]:
    """Return what is to be scanned, one picture after the other: the face comes last."""
    names = {"card": "identity card", "licence": "driver license", "passport": "passport"}
    steps = []
    for key, name in zip(samples.KEYS, visit.samples, strict=False):
        for side, title, hint in (
            ("Front", f"Front of your {names[name]}", "Lay it flat, so that it fills the frame."),
            ("Back", f"Back of your {names[name]}", "Turn it over and fill the frame again."),
        ):
            if name != "passport":
                steps.append({"of": f"{key}.cropped{side}Image", "title": title, "hint": hint})
        if name == "passport":
            hint = "Open it at the page with the photo, so that the page fills the frame."
            title = "Photo page of your passport"
            steps.append({"of": f"{key}.croppedFrontImage", "title": title, "hint": hint})
    hint = "Look straight into the camera, with your face in the frame."
    steps.append({"of": samples.LIVENESS, "title": "Your face", "hint": hint})
    return steps


def _is_jpeg(data: bytes) -> bool:
    try:
        with Image.open(io.BytesIO(data), formats=["JPEG"]) as picture:
            picture.verify()
    except (OSError, ValueError, Image.DecompressionBombError):
        return False
    return True
