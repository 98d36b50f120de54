"""The words at what a form asks for, and how things are listed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.sandbox.hopae.catalogue import PROVIDERS
from kiosk.visit.domain import FormField
from kiosk.wording.fields import field_words
from kiosk.wording.language import in_line, listed, speak

ASKED = [
    (provider.id, FormField(field.name, field.label, description=field.description))
    for provider in PROVIDERS.values()
    for field in (*provider.required, *provider.optional)
]


@pytest.mark.parametrize(("provider", "field"), ASKED, ids=lambda part: getattr(part, "name", part))
def test_what_the_catalogue_asks_for_is_said_in_the_readers_language(
    qapp: QApplication, provider: str, field: FormField
) -> None:
    speak(qapp, "et")
    words = field_words(provider, field)
    if (provider, field.name) == ("audkenni", "registrationId"):
        assert words == (field.label, field.description)  # Kennitala is what it is called
    else:
        assert words.label not in {"", field.label}
        assert words.hint not in {"", field.description}
        assert "With" not in words.hint


@pytest.mark.parametrize(
    ("name", "label", "said"),
    [
        ("fullName", "Full name", "Vollständiger Name"),
        ("dateOfBirth", "Date of birth", "Geburtsdatum"),
        ("fullName", "Name as on the contract", "Name as on the contract"),
        ("contractNumber", "Contract number", "Contract number"),
    ],
)
def test_an_organisations_own_label_stays(
    qapp: QApplication, name: str, label: str, said: str
) -> None:
    speak(qapp, "de")
    assert field_words("mobywatel", FormField(name, label), is_match=True) == (said, "")


def test_what_is_not_known_is_said_as_the_service_says_it() -> None:
    field = FormField("taxOffice", "Your tax office", description="As on the letter")
    assert field_words("idin", field) == ("Your tax office", "As on the letter")
    another = FormField("phone", "Mobile", description="Ten digits")
    assert field_words("idin", another) == ("Phone number", "Ten digits")


@pytest.mark.parametrize(
    ("language", "all_of_them", "address"),
    [
        ("en", "A, B and C", "A, B"),
        ("de", "A, B und C", "A, B"),
        ("ar", "A وB وC", "\u200fA، B"),
    ],
)
def test_things_are_listed_as_the_language_does(
    qapp: QApplication, language: str, all_of_them: str, address: str
) -> None:
    speak(qapp, language)
    assert listed(["A", "B", "C"]) == all_of_them
    assert in_line(["A", "B"]) == address
    assert listed([]) == in_line([]) == ""
