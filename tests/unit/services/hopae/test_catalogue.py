"""What the service offers, in both forms of its catalogue."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.hopae.catalogue import read_form, read_providers
from kiosk.visit.domain import Availability, FieldType, FlowType, FormField, Provider, Reason
from kiosk.visit.errors import VerificationError
from tests.unit.services.hopae.answers import BODIES, JSON, changed, encoded

ENTRY: dict[str, Any] = {
    "id": "bankidse",
    "name": "BankID",
    "description": "The Swedish BankID",
    "logoUrl": "https://cdn.example/bankid.svg",
    "countries": ["SE"],
    "flowTypes": ["qr", "redirect"],
    "scopes": ["openid"],
    "loa": [3, 4],
    "isActive": True,
    "needAction": False,
}

FORM: dict[str, Any] = {
    "providerId": "idin",
    "requiredUserData": [
        {
            "field": "presetBank",
            "type": "select",
            "required": True,
            "label": "Bank",
            "description": "Your bank",
            "options": [{"value": "abn", "label": "ABN"}, {"value": "ing"}],
        },
        {"field": "registrationId", "type": "text", "pattern": "^PNO.*$"},
    ],
    "optionalUserData": [{"field": "email", "type": "text", "label": "E-mail"}],
    "flowTypes": ["redirect"],
    "lastUpdated": "2026-01-01T00:00:00Z",
}


def test_newer_catalogue() -> None:
    assert read_providers(encoded([ENTRY])) == (
        Provider(
            "bankidse",
            "BankID",
            "The Swedish BankID",
            ("SE",),
            (FlowType.QR, FlowType.REDIRECT),
            Availability.AVAILABLE,
            logo_url="https://cdn.example/bankid.svg",
        ),
    )


@pytest.mark.parametrize(
    ("entry", "availability"),
    [
        ({"isActive": True, "needAction": False}, Availability.AVAILABLE),
        ({"isActive": True, "needAction": True}, Availability.ACTION_REQUIRED),
        ({"isActive": False, "needAction": False}, Availability.DEACTIVATED),
        ({"isActive": False, "needAction": True}, Availability.DEACTIVATED),
        ({"isActive": True}, Availability.AVAILABLE),
        ({"status": "activated"}, Availability.AVAILABLE),
        ({"status": "deactivated"}, Availability.DEACTIVATED),
        ({"status": "action_required"}, Availability.ACTION_REQUIRED),
        ({"status": "ACTIVATED"}, Availability.AVAILABLE),
        ({"status": "Deactivated"}, Availability.DEACTIVATED),
        ({}, Availability.AVAILABLE),
    ],
)
def test_availability_in_both_forms(entry: dict[str, Any], availability: Availability) -> None:
    (provider,) = read_providers(encoded([{"id": "x", **entry}]))
    assert provider.availability is availability


@pytest.mark.parametrize(
    "entry", [None, 1, "x", [], {}, {"id": ""}, {"id": None}, {"id": 5}, {"name": "x"}]
)
def test_entry_without_an_id_is_left_out(entry: object) -> None:
    assert [p.id for p in read_providers(encoded([entry, ENTRY]))] == ["bankidse"]


def test_order_is_the_services_and_an_id_comes_once() -> None:
    read = read_providers(encoded([{"id": "b"}, {"id": "a"}, {"id": "b", "name": "B"}]))
    assert [p.id for p in read] == ["b", "a"]


def test_what_is_missing_or_strange_is_empty() -> None:
    (provider,) = read_providers(
        encoded(
            [
                {
                    "id": "x",
                    "name": "",
                    "countries": ["SE", 1, None],
                    "flowTypes": ["QR", "dc", 7],
                }
            ]
        )
    )
    assert provider == Provider("x", "x", countries=("SE",), flows=(FlowType.QR,))


@pytest.mark.parametrize("body", [None, b"", b"{}", b"null", b"<html>", b"[1,]", b"[" * 100_000])
def test_catalogue_that_is_none(body: bytes | None) -> None:
    with pytest.raises(VerificationError) as fault:
        read_providers(body)
    assert fault.value.reason is Reason.BAD_ANSWER


def test_form() -> None:
    assert read_form(encoded(FORM)) == (
        FormField(
            "presetBank",
            "Bank",
            FieldType.SELECT,
            required=True,
            description="Your bank",
            options=(("abn", "ABN"), ("ing", "ing")),
        ),
        FormField("registrationId", "registrationId", required=True, pattern="^PNO.*$"),
        FormField("email", "E-mail"),
    )


def test_form_of_few_words() -> None:
    assert read_form(b"{}") == ()
    assert read_form(encoded({"requiredUserData": None, "optionalUserData": 5})) == ()
    payload = {"requiredUserData": [None, {}, {"field": ""}, {"field": "a"}]}
    assert read_form(encoded(payload)) == (FormField("a", "a", required=True),)


def test_field_in_both_lists_is_required_once() -> None:
    payload = {"requiredUserData": [{"field": "a"}], "optionalUserData": [{"field": "a"}]}
    assert read_form(encoded(payload)) == (FormField("a", "a", required=True),)


@pytest.mark.parametrize("body", [None, b"", b"[]", b"null", b"<html>"])
def test_form_that_is_none(body: bytes | None) -> None:
    with pytest.raises(VerificationError) as fault:
        read_form(body)
    assert fault.value.reason is Reason.BAD_ANSWER


@given(BODIES | st.lists(JSON | changed(ENTRY)).map(encoded))
def test_any_catalogue(body: bytes | None) -> None:
    try:
        providers = read_providers(body)
    except VerificationError as fault:
        reason = fault.reason
    else:
        assert all(provider.id and provider.name for provider in providers)
        return
    assert reason is Reason.BAD_ANSWER


@pytest.mark.filterwarnings("ignore::FutureWarning")
@given(BODIES | changed(FORM).map(encoded), st.text(max_size=40))
def test_any_form(body: bytes | None, value: str) -> None:
    try:
        fields = read_form(body)
    except VerificationError as fault:
        reason = fault.reason
    else:
        assert all(isinstance(field.accepts(value), bool) for field in fields)
        return
    assert reason is Reason.BAD_ANSWER
