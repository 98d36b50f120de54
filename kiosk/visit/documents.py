"""What a check of documents found: the documents as they were read, and their pictures.

Pictures and pages live in memory only, and never longer than the result that holds them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, decoded: rows from the top, four bytes a pixel (red, green, blue, unused)."""

    width: int
    height: int
    pixels: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pages:
    """A document of pages, as the bytes of a PDF."""

    pdf: bytes = field(repr=False)


class Unreadable(Enum):
    """What came in place of a picture and cannot be shown as one."""

    UNREADABLE = "unreadable"


Image = Picture | Unreadable


class DocumentType(Enum):
    """What kind of document it is."""

    PASSPORT = "passport"
    DRIVING_LICENCE = "driving licence"
    IDENTITY_CARD = "identity card"


@dataclass(frozen=True, slots=True)
class LicenceClass:
    """One class of vehicle that a driving licence is for; texts as the document has them."""

    name: str
    valid_from: str | None = field(default=None, repr=False)
    valid_to: str | None = field(default=None, repr=False)
    note: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """One document, as it was read. Texts are the document's own, dates as they were stated."""

    type: DocumentType | None
    """None where the service names a kind that is not known here."""
    type_name: str | None = field(default=None, repr=False)
    """The service's own word for the type."""
    number: str | None = field(default=None, repr=False)
    issuing_country: str | None = None
    """ISO 3166-1 alpha-3, or another code that documents use."""
    jurisdiction: str | None = field(default=None, repr=False)
    nationality: str | None = field(default=None, repr=False)
    full_name: str | None = field(default=None, repr=False)
    """Surname and given names as they follow one another; never to be split."""
    surname: str | None = field(default=None, repr=False)
    given_names: str | None = field(default=None, repr=False)
    name_prefixes: str | None = field(default=None, repr=False)
    name_suffixes: str | None = field(default=None, repr=False)
    sex: str | None = field(default=None, repr=False)
    """F, M or X (unspecified); anything else as it came."""
    date_of_birth: str | None = field(default=None, repr=False)
    date_of_issue: str | None = field(default=None, repr=False)
    date_of_expiry: str | None = field(default=None, repr=False)
    is_expired: bool = False
    """Whether its last day had passed when it was checked."""
    address: tuple[str, ...] = field(default=(), repr=False)
    """Line by line."""
    licence_classes: tuple[LicenceClass, ...] = field(default=(), repr=False)
    face: Image | None = field(default=None, repr=False)
    front: Image | None = field(default=None, repr=False)
    back: Image | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class DocumentCheck:
    """All that a person showed: one to three documents, their face, a proof of their address."""

    documents: tuple[Document, ...] = field(repr=False)
    liveness: Image | None = field(default=None, repr=False)
    """The face of the person who stood before the camera."""
    nfc_verified: bool | None = None
    """Whether the chip of a document was read; None where the service does not say."""
    address_proof: Pages | Image | None = field(default=None, repr=False)
    reference: str | None = None
    """The service's own name of this check."""
