"""What staff must have seen before they can say that it is this person."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.visit.documents import Document, DocumentCheck, Picture
from kiosk.visit.domain import Result

_WHOLE_NAME = ("name",)
_PARTS = ("given_name", "family_name")


def to_see(result: Result) -> frozenset[str]:
    """The names of the covered values: a name and a date of birth, as far as they came.

    None where the person's picture is there to be compared, and where nothing was disclosed.
    """
    if result.match is not None or isinstance(result.portrait, Picture):
        return frozenset()
    if result.documents is not None:
        return _of_documents(result.documents)
    present = {name for name, value in result.attributes.items() if value not in (None, "", {}, [])}
    names = present.intersection(_WHOLE_NAME) or present.intersection(_PARTS)
    return _named("attribute", names | present.intersection({"birthdate"}))


def _of_documents(check: DocumentCheck) -> frozenset[str]:
    faces = (check.liveness, *(document.face for document in check.documents))
    if any(isinstance(face, Picture) for face in faces) or not check.documents:
        return frozenset()
    return _named("document", _covered(check.documents[0]))


def _covered(document: Document) -> set[str]:
    parts = {"surname": document.surname, "given_names": document.given_names}
    names = {"full_name"} if document.full_name else {name for name in parts if parts[name]}
    return names | ({"date_of_birth"} if document.date_of_birth else set())


def _named(kind: str, names: Iterable[str]) -> frozenset[str]:
    return frozenset(f"{kind}.{name}" for name in names)
