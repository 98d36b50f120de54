"""The simulated phone: plain pages on which somebody plays the customer, without JavaScript."""

import math

from flask import Blueprint, Response, redirect
from flask.typing import ResponseReturnValue

from kiosk.sandbox.access import only_by_own_name
from kiosk.sandbox.hopae.person import RECORD
from kiosk.sandbox.hopae.session import Session
from kiosk.sandbox.page import SIGN, page
from kiosk.sandbox.redirects import with_query
from kiosk.sandbox.state import State
from kiosk.sandbox.timeline import Action

_STYLE = """
.code { padding: 8px; border-radius: 16px; background: var(--tint); color: var(--ink);
  font-size: 56px; line-height: 1.25; font-weight: 650; letter-spacing: .15em; text-indent: .15em;
  text-align: center; font-variant-numeric: tabular-nums; }
"""

_LIST = """
{% if sessions %}
<p>These verifications wait for the customer:</p>
<ul>
{% for session in sessions %}
<li><a href="{{ session.page }}">{{ session.title }}</a></li>
{% endfor %}
</ul>
{% else %}
<p>No verification waits for the customer. Start one at the kiosk; this page looks again by
itself.</p>
{% endif %}
"""

_SESSION = (
    """
{% if waiting %}
<p>The front desk asks you to prove who you are.</p>
{% else %}"""
    + SIGN
    + """{% endif %}
{% if session.model == "match" %}
<p>The register knows you as <strong>{{ record.fullName }}</strong>,
born <strong>{{ record.dateOfBirth }}</strong>.</p>
{% elif session.person.name %}
<p>You play <strong>{{ session.person.name }}</strong>.</p>
{% endif %}
{% if session.control_code and waiting %}
<p>Is this the number that the desk shows?</p>
<p class="code">{{ session.control_code }}</p>
{% endif %}
<p class="state" role="status">{{ state }}</p>
{% if waiting %}
{% if coming %}<p>This goes on by itself in about {{ coming }} s.</p>{% endif %}
{% if not opened %}
<form method="post" action="/phone/{{ session.token }}/opened">
<button>Opened in the app</button></form>
{% endif %}
<form method="post" action="/phone/{{ session.token }}/approve">
<button class="main">Approve</button></form>
<form method="post" action="/phone/{{ session.token }}/decline">
<button>Decline</button></form>
{% endif %}
"""
)

_STATES = {
    "completed": "Approved. You can put your phone away.",
    "failed": "Not verified. You can put your phone away.",
    "cancelled": "This verification was cancelled.",
    "expired": "This verification has expired.",
}


def blueprint(state: State) -> Blueprint:
    """``/phone/`` and a page for each session."""
    pages = Blueprint("phone", __name__, url_prefix="/phone")
    pages.before_request(only_by_own_name(state))

    @pages.get("/")
    def waiting() -> Response:
        now = state.now()
        sessions = [s for s in state.sessions() if s.course.ending(now) is None]
        return page("Simulated phone", _LIST, reload=3, sessions=sessions)

    @pages.get("/<token>")
    def session(token: str) -> ResponseReturnValue:
        stored = state.session_of_token(token)
        if not isinstance(stored, Session):
            return _unknown()
        return _back_to_the_desk(state, stored) or _session_page(state, stored)

    @pages.post("/<token>/<any(opened, approve, decline):action>")
    def act(token: str, action: str) -> ResponseReturnValue:
        stored = state.session_of_token(token)
        if not isinstance(stored, Session):
            return _unknown()
        with state.lock:
            now = state.now()
            if stored.course.ending(now) is None:
                stored.act(Action(action), now)
        if action != "opened" and (back := _back_to_the_desk(state, stored, decided=True)):
            return back
        return redirect(f"/phone/{stored.token}", 303)

    return pages


def _unknown() -> ResponseReturnValue:
    return page("Unknown verification", "<p>The sandbox knows no such verification.</p>"), 404


def _session_page(state: State, session: Session) -> Response:
    now = state.now()
    ending = session.course.ending(now)
    opened = session.course.acting(now)
    coming = session.course.next_change(now)
    seconds = None if ending or coming is None else math.ceil(coming)
    return page(
        session.provider.name,
        _SESSION,
        style=_STYLE,
        reload=None if seconds is None else min(seconds, 3),
        session=session,
        state=_STATES[ending.status] if ending else "Opened." if opened else "Waiting for you.",
        waiting=ending is None,
        ending=ending.status if ending else "",
        opened=opened,
        coming=seconds,
        record=RECORD,
    )


def _back_to_the_desk(
    state: State, session: Session, *, decided: bool = False
) -> ResponseReturnValue | None:
    """Return the redirect that ends a redirect flow once the customer has decided, or None.

    `decided` is for the moment of the decision, when the service may not have finished yet.
    """
    uri = session.request_data.redirect_uri
    if session.flow != "redirect" or uri is None or session.deleted:
        return None
    ending = session.course.ending(state.now())
    if not decided and ending is None:
        return None
    if ending is not None and ending.status == "expired":
        return None
    return redirect(with_query(uri, verificationId=session.id), 303)
