"""The page on which a person's browser ends, when it has come back to the desk.

It stands alone: no script, nothing loaded, nothing of the person, nothing of the request.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import Literal

from kiosk.logo import Logo
from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT, Palette


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
    name: str = ""
    """Whose desk it is; nothing where it is nobody's in particular."""
    logo: Logo | None = None


def _colours(palette: Palette) -> str:
    """The window's own, as far as a page of a few words needs them."""
    return (
        f"--ground: {palette.ground}; --card: {palette.card}; --ink: {palette.ink};"
        f" --soft: {palette.soft}; --line: {palette.line}; --done: {palette.success};"
        f" --fault: {LIGHT.warning}; --weight: {palette.outline:.0f}px;"
    )


_THEMES = f"""
:root {{ color-scheme: light dark; {_colours(LIGHT)} }}
@media (prefers-color-scheme: dark) {{ :root {{ {_colours(DARK)} }} }}
@media (prefers-contrast: more) {{ :root {{ {_colours(HIGH_CONTRAST)} }} }}
"""
_LAYOUT = """
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; display: grid; place-items: center; padding: 24px;
  background: var(--ground); color: var(--ink); font: 24px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 720px; padding: 56px 48px; text-align: center; background: var(--card);
  border: var(--weight) solid var(--line); border-radius: 22px; }
header { margin-bottom: 40px; font-weight: 650; }
img { display: block; margin: 0 auto 12px; max-width: min(320px, 100%); max-height: 96px;
  padding: 8px; border-radius: 8px; background: #ffffff; }
svg { width: 112px; height: 112px; margin-bottom: 32px; fill: none; stroke: #ffffff;
  stroke-width: 5; stroke-linecap: round; stroke-linejoin: round; }
circle { stroke: none; fill: var(--done); }
.fault circle { fill: var(--fault); }
h1 { margin-bottom: 16px; font-size: 38px; line-height: 1.25; font-weight: 650; }
p { color: var(--soft); }
@media (max-width: 480px) { body { padding: 16px; font-size: 20px; }
  main { padding: 40px 24px; } h1 { font-size: 28px; }
  svg { width: 88px; height: 88px; margin-bottom: 24px; } }
"""
_STYLE = _THEMES + _LAYOUT

_DONE = '<path d="M19 33l9 9 18-19"/>'
_FAULT = '<path d="M32 17v19M32 46v.5"/>'

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "img-src data:",
        f"style-src 'sha256-{b64encode(sha256(_STYLE.encode()).digest()).decode()}'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
"""The header that goes with the document: it may show its own style and the pictures that are in
it, and do nothing else."""


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
        f'<body><main class="{kind}">{_head(page)}<svg viewBox="0 0 64 64" aria-hidden="true">'
        f'<circle cx="32" cy="32" r="30"/>{shape}</svg>'
        f"<h1>{escape(heading)}</h1><p>{escape(text)}</p></main></body>\n"
        "</html>\n"
    ).encode()


def _head(page: Page) -> str:
    """Whose desk it is, above all else."""
    if not page.name and page.logo is None:
        return ""
    picture = ""
    if page.logo is not None:
        content = b64encode(page.logo.content).decode()
        picture = f'<img src="data:image/{page.logo.kind};base64,{content}" alt="">'
    return f"<header>{picture}{escape(page.name)}</header>"
