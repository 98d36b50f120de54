"""SVG pictures that consist of plain shapes, and reach for nothing outside themselves.

Qt draws `<image xlink:href="...">` from this machine's disk: a picture of ours would be shown, and
a pipe in its place would hold up the window for ever.
"""

from __future__ import annotations

import re
from typing import Final
from xml.parsers import expat

DEEPEST: Final = 50
"""Levels of nesting; a code has three."""

MOST: Final = 50_000
"""Elements; a code of the largest size has 31,329 modules."""

MOST_USED: Final = 2 * MOST
"""Elements that are drawn because they are used: each `use` may be of all that can be used."""

_ELEMENTS: Final = frozenset(
    {
        *("svg", "g", "defs", "use", "title", "desc", "style"),
        *("path", "rect", "circle", "ellipse", "line", "polygon", "polyline"),
    }
)
_OUTSIDE: Final = re.compile(r"@|url\(", re.IGNORECASE)
"""In a style: what may be fetched from elsewhere."""


class _Refused(Exception):
    """The picture has something in it that plain shapes need none of."""


def is_plain_svg(content: bytes) -> bool:
    """Whether `content` is a whole SVG of shapes alone.

    It has no entities and no references but those of `use` to a shape. What can be used holds no
    `use` itself: a few dozen of them, one in the other, would be drawn billions of times. Nor is
    much of it used often, which would take Qt minutes as well.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    can_be_used: list[bool] = []
    """For each element that is open, whether it or one around it has an id."""
    count = uses = usable = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count, uses, usable
        count += 1
        element = name.rpartition(" ")[2]
        is_used = "id" in attributes or element == "defs" or (bool(can_be_used) and can_be_used[-1])
        uses += element == "use"
        usable += is_used
        if (
            element not in _ELEMENTS
            or (not can_be_used and element != "svg")
            or (element == "use" and is_used)
            or len(can_be_used) >= DEEPEST
            or count > MOST
            or uses * usable > MOST_USED
            or not all(_is_inside(*attribute) for attribute in attributes.items())
        ):
            raise _Refused
        can_be_used.append(is_used)

    def end(_name: str) -> None:
        can_be_used.pop()

    def text(data: str) -> None:
        if _OUTSIDE.search(data):
            raise _Refused

    def doctype(_name: str, _system: str | None, _public: str | None, has_subset: int) -> None:
        if has_subset:
            raise _Refused

    def refuse(*_what: object) -> None:
        raise _Refused

    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = doctype
    parser.ProcessingInstructionHandler = refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, _Refused, ValueError):
        return False
    return True


def _is_inside(name: str, value: str) -> bool:
    """Whether an attribute leads nowhere outside the picture."""
    if name.rpartition(" ")[2] == "href":
        return value.startswith("#")
    return not _OUTSIDE.search(value)
