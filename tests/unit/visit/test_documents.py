"""What a check of documents lets slip into a log or a traceback: nothing of the person."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from kiosk.visit.documents import (
    Document,
    DocumentCheck,
    DocumentType,
    LicenceClass,
    Pages,
    Picture,
)

_SHOWN = {"type", "issuing_country", "is_expired"}
"""What kind of document it is, whose, and whether it still counts."""


def planted(kind: type, shown: set[str], **known: Any) -> Any:
    values = {
        field.name: f"PLANTED-{field.name}" for field in fields(kind) if field.name not in shown
    }
    return kind(**values | known)


@pytest.mark.parametrize(
    "value",
    [
        planted(Document, _SHOWN, type=DocumentType.PASSPORT, issuing_country="SWE"),
        planted(LicenceClass, {"name"}, name="B"),
        planted(Picture, {"width", "height"}, width=1, height=1),
        planted(Pages, set()),
        planted(DocumentCheck, {"nfc_verified", "reference"}, reference="check-1"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_nothing_personal_is_in_a_repr(value: object) -> None:
    assert "PLANTED" not in repr(value)
