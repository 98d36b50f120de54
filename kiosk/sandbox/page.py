"""The look of the sandbox's pages: plain, friendly, light or dark, and marked as sandbox."""

import secrets

from flask import Response, make_response, render_template_string

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
.sign { width: 72px; height: 72px; fill: none; stroke: #ffffff; stroke-width: 5;
  stroke-linecap: round; stroke-linejoin: round; }
.sign circle { stroke: none; fill: var(--bad); }
.sign.completed circle { fill: var(--good); }
"""

SIGN = """
<svg class="sign {{ ending }}" viewBox="0 0 64 64" aria-hidden="true">
<circle cx="32" cy="32" r="30"/>
{% if ending == "completed" %}<path d="M19 33l9 9 18-19"/>
{% else %}<path d="M32 17v19M32 46v.5"/>{% endif %}</svg>
"""
"""A tick where ``ending`` is ``completed``, and otherwise an exclamation mark."""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} – Sandbox</title>
{% if reload %}<meta http-equiv="refresh" content="{{ reload }}">{% endif %}
<style nonce="{{ nonce }}">{{ style|safe }}</style>
</head>
<body>
<div class="sandbox" role="note">Sandbox – no real identities are checked</div>
<main>
<h1>{{ title }}</h1>
CONTENT
</main>
</body>
</html>
"""


def page(
    title: str, content: str, *, style: str = "", policy: str = "", **values: object
) -> Response:
    """Return a page: the template `content` filled in with `values`, under its `title`.

    `style` is laid over the common one; `policy` adds to what the page may load, which otherwise
    is nothing at all.
    """
    nonce = secrets.token_urlsafe(16)
    response = make_response(
        render_template_string(
            _PAGE.replace("CONTENT", content),
            title=title,
            style=_STYLE + style,
            nonce=nonce,
            **{"reload": None, **values},
        )
    )
    response.headers["Cache-Control"] = "no-store"
    # No form-action: browsers apply it to the redirect that follows, which leads to the desk.
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; frame-ancestors 'none'"
        + policy
    )
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
