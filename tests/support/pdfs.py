"""PDFs as strangers may make them, written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

A4: Final = "0 0 595 842"


def written(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A file of these objects, numbered from 1; the first is its catalogue."""
    held, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(held))
        held += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return held + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d /Root 1 0 R %s>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, trailer, len(held))
    )


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s /Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def sheets(
    count: int = 1,
    content: bytes = b"",
    resources: bytes = b"",
    *others: bytes,
    box: str = A4,
    trailer: bytes = b"",
) -> bytes:
    """A file of pages that all say the same. `others` are objects, numbered from 4."""
    first = 4 + len(others)
    pages = range(first, first + count)
    page = (
        f"<</Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 3 0 R /Resources <<".encode()
        + resources
        + b">> >>"
    )
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    return written(
        (
            b"<</Type /Catalog /Pages 2 0 R>>",
            b"<</Type /Pages /Count %d /Kids [%s]>>" % (count, kids),
            stream(content),
            *others,
            *([page] * count),
        ),
        trailer,
    )


def lettered(font: str) -> bytes:
    """A word in a font that the file does not bring along."""
    return sheets(
        1,
        b"BT /F1 90 Tf 60 400 Td (Specimen) Tj ET",
        b"/Font <</F1 4 0 R>>",
        f"<</Type /Font /Subtype /TrueType /BaseFont /{font}>>".encode(),
    )


def locked() -> bytes:
    """A page that a password is needed for."""
    key = b"<" + b"5a" * 32 + b">"
    return sheets(
        trailer=b"/ID [<00><00>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -1 /O %s /U %s>>"
        % (key, key)
    )


def nested() -> bytes:
    """A page of ten parts that each hold ten, and so on: more than there is memory for."""
    deep = 9
    forms = [
        stream(
            b" ".join([b"/F Do"] * 10) if level < deep else b"",
            b"/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources "
            b"<</XObject <</F %d 0 R>> >>" % (5 + level),
        )
        for level in range(deep + 1)
    ]
    return sheets(1, b"/F Do", b"/XObject <</F 4 0 R>>", *forms)


def slow(pages: int = 1) -> bytes:
    """Pages that are painted over and over again, for a minute each."""
    return sheets(
        pages,
        b"/G gs\n" + b"0 0 595 842 re f\n" * 50_000,
        b"/ExtGState <</G <</ca 0.5>> >>",
    )
