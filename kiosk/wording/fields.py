"""What a method's form asks for, in the reader's language.

A service describes its forms in English. What is known by its name is said in our words; the
service's own are the fallback, and so are those that an organisation wrote into its configuration.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import FormField
from kiosk.wording.attributes import known_attribute, words_of
from kiosk.wording.language import spoken

_CODED: Final = ("smartid", "registrationId")
"""A personal number with a prefix (ETSI EN 319 412-1, section 5.1.3)."""


class FieldWords(NamedTuple):
    """What stands at a field."""

    label: str
    hint: str
    """Empty where nothing has to be added."""


def field_words(provider: str, field: FormField, *, is_match: bool = False) -> FieldWords:
    """The words for a field of the form of `provider`, which is the provider's id.

    Args:
        provider: The provider's id.
        field: The field as its service or the configuration describes it.
        is_match: Whether it is one of the configuration's. Where that has its own label for it, in
            the reader's language or not what the field's name says anyway, the label stays.
    """
    own = dict(field.labels).get(spoken())
    if own is not None:
        return FieldWords(own, field.description)
    name = "personal_number" if (provider, field.name) == _CODED else field.name
    known = _own_label(provider, field) or known_attribute(name)
    if known is None or (is_match and field.label.casefold() != words_of(name).casefold()):
        return FieldWords(field.label, field.description)
    return FieldWords(known, _hint(provider, field))


def _own_label(provider: str, field: FormField) -> str | None:
    """The words for what one provider alone asks for."""
    if (provider, field.name) == ("idin", "presetBank"):
        return QCoreApplication.translate("Fields", "Bank")
    return None


def _hint(provider: str, field: FormField) -> str:
    return {
        _CODED: QCoreApplication.translate(
            "Fields", "With the country’s prefix, such as {example}"
        ).format(example="PNOLT-40504040001"),
        ("skmobileid", "phoneNumber"): _phone("+37268000769"),
        ("skmobileid", "nationalIdentityNumber"): QCoreApplication.translate(
            "Fields", "Digits only"
        ),
        ("evrotrust", "identificationNumber"): QCoreApplication.translate(
            "Fields", "Together with the country"
        ),
        ("evrotrust", "country"): QCoreApplication.translate(
            "Fields", "The country that issued the number"
        ),
        ("evrotrust", "email"): QCoreApplication.translate(
            "Fields", "As in the Evrotrust account, in lower case"
        ),
        ("evrotrust", "phone"): _phone("+359881234567"),
        ("idin", "presetBank"): QCoreApplication.translate(
            "Fields", "Skips the choice of the bank"
        ),
    }.get((provider, field.name), field.description)


def _phone(example: str) -> str:
    return QCoreApplication.translate("Fields", "With the country code, such as {example}").format(
        example=example
    )
