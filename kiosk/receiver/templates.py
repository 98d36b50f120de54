"""Pages from their templates: whatever stands in a value, it is text on the page and no more."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from kiosk.palettes import DARK, LIGHT, Palette

_FOLDER: Final = Path(__file__).with_name("html")

_ENVIRONMENT: Final = Environment(
    loader=FileSystemLoader(_FOLDER),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def _moment(instant: datetime | None) -> str:
    return "never" if instant is None else f"{instant:%Y-%m-%d %H:%M} UTC"


def _said(instant: str | None) -> str:
    """A moment as the payload has it, to the minute."""
    return "–" if instant is None else _moment(datetime.fromisoformat(instant))


def _words(name: str) -> str:
    """A name of the payload as people read it."""
    return name.replace("_", " ")


_ENVIRONMENT.filters |= {"moment": _moment, "said": _said, "words": _words}


def page(template: str, status: int = 200, **values: Any) -> Response:
    """The page of this template, with these values in it."""
    text = _ENVIRONMENT.get_template(template).render({"who": None, "fault": None} | values)
    # A half of a character, which JSON can have, is none that a page can have.
    return HTMLResponse(text.encode("utf-8", "replace"), status)


def style() -> Response:
    """The style of all pages, in the colours of the kiosk."""
    colours = "".join(
        f"{start}:root {{ {_variables(palette)} }}{end}\n"
        for start, palette, end in (
            ("", LIGHT, ""),
            ("@media (prefers-color-scheme: dark) { ", DARK, " }"),
        )
    )
    rules = (_FOLDER / "style.css").read_text("utf-8")
    return Response(colours + rules, media_type="text/css")


def _variables(palette: Palette) -> str:
    names = ("ground", "card", "ink", "soft", "line", "edge", "accent", "tint", "filled",
             "on_filled", "good", "warning", "warning_ground", "bad", "focus")  # fmt: skip
    return " ".join(f"--{name.replace('_', '-')}: {getattr(palette, name)};" for name in names)
