"""A privacy notice as paragraphs: plain text, or the little of Markdown that such texts need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.visit.sanitize import plain

_HEADING: Final = re.compile(r"#{1,6}\s+(.*?)\s*#*$")
_ITEM: Final = re.compile(r"[-*+]\s+(.*)$")
_EMPHASIS: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_LINK: Final = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


class Paragraph(NamedTuple):
    """One paragraph, heading or item of a list."""

    text: str
    is_heading: bool = False
    is_item: bool = False


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of a notice, each on one line, in their order.

    Known are headings (`#`), items (`-`, `*`, `+`), bold words, of which the words are kept, and
    links, of which words and address are. Anything else is text as it stands.
    """
    lines: list[str] = []
    is_item = False
    for line in (*text.splitlines(), ""):
        bare = line.strip()
        heading, item = _HEADING.match(bare), _ITEM.match(bare)
        if lines and (not bare or heading or item):
            yield Paragraph(_plain(" ".join(lines)), is_item=is_item)
            lines, is_item = [], False
        if heading:
            yield Paragraph(_plain(heading[1]), is_heading=True)
        elif item:
            lines, is_item = [item[1]], True
        elif bare:
            lines.append(bare)


def _plain(text: str) -> str:
    return plain(_LINK.sub(r"\1 (\2)", _EMPHASIS.sub(r"\2", text)))
