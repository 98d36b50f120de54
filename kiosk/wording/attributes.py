"""The names of a person's attributes, for people."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

_WORD_BOUNDARY: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_.\s-]+")


_USUAL_NAMES: Final[Mapping[str, str]] = {
    "birth_date": "birthdate",
    "birth_place": "place_of_birth",
    "birthplace": "place_of_birth",
    "date_of_birth": "birthdate",
    "first_name": "given_name",
    "given_names": "given_name",
    "last_name": "family_name",
    "national_id": "personal_number",
    "national_identity_number": "personal_number",
    "nationalities": "nationality",
    "phone": "phone_number",
    "sex": "gender",
    "surname": "family_name",
}
"""The standard's name, by that of services which have their own."""


def attribute_name(name: str) -> str:
    """The words for an attribute, from a service's name for it.

    Those of OpenID Connect (Core 1.0, section 5.1; Identity Assurance 1.0, section 4) and their
    usual variants are translated; any other is shown in the service's own words, such as
    `Tax office` for `tax_office` or `taxOffice`.
    """
    known = known_attribute(name)
    return words_of(name) if known is None else known


def words_of(name: str) -> str:
    """What a service's name for something says by itself."""
    words = _WORD_BOUNDARY.sub(" ", name).strip()
    return words[:1].upper() + words[1:].lower()


def known_attribute(name: str) -> str | None:
    """The words for an attribute in the reader's language; None where it is not known."""
    key = words_of(name).lower().replace(" ", "_")
    known = {
        "address": QCoreApplication.translate("Attributes", "Address"),
        "age": QCoreApplication.translate("Attributes", "Age"),
        "birth_family_name": QCoreApplication.translate("Attributes", "Family name at birth"),
        "birthdate": QCoreApplication.translate("Attributes", "Date of birth"),
        "country": QCoreApplication.translate("Attributes", "Country"),
        "document_number": QCoreApplication.translate("Attributes", "Document number"),
        "email": QCoreApplication.translate("Attributes", "Email"),
        "family_name": QCoreApplication.translate("Attributes", "Family name"),
        "full_name": QCoreApplication.translate("Attributes", "Full name"),
        "gender": QCoreApplication.translate("Attributes", "Gender"),
        "given_name": QCoreApplication.translate("Attributes", "Given name"),
        "identification_number": QCoreApplication.translate("Attributes", "Identification number"),
        "middle_name": QCoreApplication.translate("Attributes", "Middle name"),
        "name": QCoreApplication.translate("Attributes", "Name"),
        "nationality": QCoreApplication.translate("Attributes", "Nationality"),
        "personal_number": QCoreApplication.translate("Attributes", "Personal number"),
        "phone_number": QCoreApplication.translate("Attributes", "Phone number"),
        "picture": QCoreApplication.translate("Attributes", "Picture"),
        "place_of_birth": QCoreApplication.translate("Attributes", "Place of birth"),
    }
    return known.get(_USUAL_NAMES.get(key, key))
