"""The page on which a person's browser ends, when it has come back to the desk.

It stands alone: no script, nothing loaded, nothing of the person, nothing of the request.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import Literal


@dataclass(frozen=True, slots=True)
class Page:
    """What the browser shows at the end, as plain text in the visit's language."""

    language: str
    direction: Literal["ltr", "rtl"]
    title: str
    heading: str
    text: str
    error_heading: str
    error_text: str


# The window's own colours and measures, as far as a page of a few words needs them.
_STYLE = """
:root { color-scheme: light dark; --ground: #f4f6f9; --card: #ffffff; --ink: #0f1b2d;
  --soft: #51607a; --line: #dbe2ea; --done: #14713f; --fault: #a85400; }
@media (prefers-color-scheme: dark) { :root { --ground: #0e1522; --card: #172133; --ink: #f2f5fa;
  --soft: #a7b3c7; --line: #2a3851; --done: #187a45; --fault: #a85400; } }
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; display: grid; place-items: center; padding: 24px;
  background: var(--ground); color: var(--ink); font: 24px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 720px; padding: 56px 48px; text-align: center; background: var(--card);
  border: 1px solid var(--line); border-radius: 22px; }
svg { width: 112px; height: 112px; margin-bottom: 32px; fill: none; stroke: #ffffff;
  stroke-width: 5; stroke-linecap: round; stroke-linejoin: round; }
circle { stroke: none; fill: var(--done); }
.fault circle { fill: var(--fault); }
h1 { margin-bottom: 16px; font-size: 38px; line-height: 1.25; font-weight: 650; }
p { color: var(--soft); }
"""

_DONE = '<path d="M19 33l9 9 18-19"/>'
_FAULT = '<path d="M32 17v19M32 46v.5"/>'

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        f"style-src 'sha256-{b64encode(sha256(_STYLE.encode()).digest()).decode()}'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
"""The header that goes with the document: it may show its own style, and do nothing else."""


def html(page: Page, *, returned: bool) -> bytes:
    """Make the document, in UTF-8: the good end, or that this address leads nowhere."""
    if returned:
        kind, shape, heading, text = "done", _DONE, page.heading, page.text
    else:
        kind, shape, heading, text = "fault", _FAULT, page.error_heading, page.error_text
    return (
        "<!doctype html>\n"
        f'<html lang="{escape(page.language)}" dir="{escape(page.direction)}">\n'
        '<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(page.title)}</title><style>{_STYLE}</style></head>\n"
        f'<body><main class="{kind}"><svg viewBox="0 0 64 64" aria-hidden="true">'
        f'<circle cx="32" cy="32" r="30"/>{shape}</svg>'
        f"<h1>{escape(heading)}</h1><p>{escape(text)}</p></main></body>\n"
        "</html>\n"
    ).encode()
