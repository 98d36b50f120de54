"""The simulated phone: plain pages on which somebody plays the customer, without JavaScript."""

import math
from urllib.parse import urlencode, urlsplit, urlunsplit

from flask import Blueprint, Response, make_response, redirect, render_template_string
from flask.typing import ResponseReturnValue

from kiosk.sandbox.access import only_by_own_name
from kiosk.sandbox.person import RECORD
from kiosk.sandbox.state import Session, State

_STYLE = """
:root { color-scheme: light dark; --ground: #f4f6f9; --card: #ffffff; --ink: #0f1b2d;
  --soft: #51607a; --line: #dbe2ea; --accent: #2f47d0; --tint: #eceffd; --good: #14713f;
  --bad: #a85400; --notice: #a85400; --notice-ground: #fff3e0; --shadow: 0 8px 24px #2f47d033;
  font: 18px/1.5 Inter, system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ground: #0e1522; --card: #172133; --ink: #f2f5fa;
  --soft: #a7b3c7; --line: #2a3851; --accent: #8fa2ff; --tint: #1f2b4d; --good: #187a45;
  --bad: #a85400; --notice: #ffb35c; --notice-ground: #3a2a12; --shadow: none; } }
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; display: flex; flex-direction: column; background: var(--ground);
  color: var(--ink); }
.sandbox { padding: 12px 16px; background: var(--notice-ground); color: var(--notice);
  font-weight: 600; text-align: center; }
main { width: min(100% - 32px, 440px); margin: auto; padding: 40px 32px; background: var(--card);
  border: 1px solid var(--line); border-radius: 22px; display: grid; gap: 16px; }
h1 { font-size: 24px; line-height: 1.25; font-weight: 650; }
p { color: var(--soft); }
strong { color: var(--ink); font-weight: 600; }
.code { padding: 8px; border-radius: 16px; background: var(--tint); color: var(--ink);
  font-size: 56px; line-height: 1.25; font-weight: 650; letter-spacing: .15em; text-indent: .15em;
  text-align: center; font-variant-numeric: tabular-nums; }
.state { color: var(--ink); font-weight: 600; }
form, ul { display: contents; }
button, li a { display: block; width: 100%; min-height: 64px; padding: 0 24px; border-radius: 16px;
  border: 1px solid var(--line); background: var(--card); color: var(--accent);
  font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
li { list-style: none; }
li a { color: var(--ink); line-height: 62px; }
button.main { border-color: #2f47d0; background: #2f47d0; color: #ffffff;
  box-shadow: var(--shadow); }
button:hover, li a:hover { border-color: var(--accent); }
button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
svg { width: 72px; height: 72px; fill: none; stroke: #ffffff; stroke-width: 5;
  stroke-linecap: round; stroke-linejoin: round; }
circle { stroke: none; fill: var(--bad); }
.completed circle { fill: var(--good); }
"""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} – Sandbox</title>
{% if reload %}<meta http-equiv="refresh" content="{{ reload }}">{% endif %}
<style>{{ style|safe }}</style>
</head>
<body>
<div class="sandbox" role="note">Sandbox – no real identities are checked</div>
<main>
<h1>{{ title }}</h1>
{% block content %}{% endblock %}
</main>
</body>
</html>
"""

_LIST = """
{% if sessions %}
<p>These verifications wait for the customer:</p>
<ul>
{% for session in sessions %}
<li><a href="/phone/{{ session.token }}">{{ session.provider.name }}</a></li>
{% endfor %}
</ul>
{% else %}
<p>No verification waits for the customer. Start one at the kiosk; this page looks again by
itself.</p>
{% endif %}
"""

_SESSION = """
{% if waiting %}
<p>The front desk asks you to prove who you are.</p>
{% else %}
<svg class="{{ ending }}" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="30"/>
{% if ending == "completed" %}<path d="M19 33l9 9 18-19"/>
{% else %}<path d="M32 17v19M32 46v.5"/>{% endif %}</svg>
{% endif %}
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
        return _page("Simulated phone", _LIST, reload=3, sessions=sessions)

    @pages.get("/<token>")
    def session(token: str) -> ResponseReturnValue:
        found = state.session_on_phone(token)
        if found is None:
            return _unknown()
        return _back_to_the_desk(state, found) or _session_page(state, found)

    @pages.post("/<token>/<any(opened, approve, decline):action>")
    def act(token: str, action: str) -> ResponseReturnValue:
        found = state.session_on_phone(token)
        if found is None:
            return _unknown()
        with state.lock:
            now = state.now()
            if found.course.ending(now) is None:
                course = found.course
                {"opened": course.opened, "approve": course.approve, "decline": course.decline}[
                    action
                ](now)
        if action != "opened" and (back := _back_to_the_desk(state, found, decided=True)):
            return back
        return redirect(f"/phone/{found.token}", 303)

    return pages


def _unknown() -> ResponseReturnValue:
    page = _page("Unknown verification", "<p>The sandbox knows no such verification.</p>")
    page.status_code = 404
    return page


def _session_page(state: State, session: Session) -> Response:
    now = state.now()
    ending = session.course.ending(now)
    opened = session.course.acting(now)
    coming = session.course.next_change(now)
    seconds = None if ending or coming is None else math.ceil(coming)
    return _page(
        session.provider.name,
        _SESSION,
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
    uri = session.order.redirect_uri
    if session.flow != "redirect" or uri is None or session.deleted:
        return None
    ending = session.course.ending(state.now())
    if not decided and ending is None:
        return None
    if ending is not None and ending.status == "expired":
        return None
    parts = urlsplit(uri)
    added = urlencode({"verificationId": session.id})
    # The query that is there stays as it is to the byte: it carries the client's own nonce.
    query = f"{parts.query}&{added}" if parts.query else added
    return redirect(urlunsplit(parts._replace(query=query)), 303)


def _page(title: str, content: str, **values: object) -> Response:
    template = _PAGE.replace("{% block content %}{% endblock %}", content)
    response = make_response(
        render_template_string(template, title=title, style=_STYLE, **{"reload": None, **values})
    )
    response.headers["Cache-Control"] = "no-store"
    # No form-action: browsers apply it to the redirect that follows, which leads to the desk.
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"
    )
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
