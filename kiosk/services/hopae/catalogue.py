"""What the service offers: its providers, and what each of them asks for first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kiosk.services.reading import decode
from kiosk.visit.domain import Availability, FieldType, FlowType, FormField, Provider

_AVAILABILITY: Final[Mapping[str, Availability]] = {
    "activated": Availability.AVAILABLE,
    "deactivated": Availability.DEACTIVATED,
    "action_required": Availability.ACTION_REQUIRED,
}
"""The older catalogue's words."""


def read_providers(body: bytes | None) -> tuple[Provider, ...]:
    """The catalogue, in the service's order; an entry without an id is left out.

    Raises `VerificationError` (`bad_answer`) where it is no list.
    """
    listed = (_provider(entry) for entry in decode(body, list))
    return tuple({provider.id: provider for provider in listed if provider is not None}.values())


def read_form(body: bytes | None) -> tuple[FormField, ...]:
    """What a provider asks for, required fields first.

    Raises `VerificationError` (`bad_answer`).
    """
    payload: dict[str, Any] = decode(body, dict)
    fields: dict[str, FormField] = {}
    for part, required in (("requiredUserData", True), ("optionalUserData", False)):
        for entry in _list(payload.get(part)):
            field = _field(entry, required=required)
            if field is not None:
                fields.setdefault(field.name, field)
    return tuple(fields.values())


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _provider(entry: object) -> Provider | None:
    if not isinstance(entry, dict) or not _text(entry.get("id")):
        return None
    known = {flow.value: flow for flow in FlowType}
    return Provider(
        id=entry["id"],
        name=_text(entry.get("name")) or entry["id"],
        description=_text(entry.get("description")),
        countries=tuple(filter(None, map(_text, _list(entry.get("countries"))))),
        flows=tuple(
            known[word.lower()]
            for word in map(_text, _list(entry.get("flowTypes")))
            if word.lower() in known
        ),
        availability=_availability(entry),
        logo_url=_text(entry.get("logoUrl")),
    )


def _availability(entry: Mapping[str, Any]) -> Availability:
    if entry.get("isActive") is False:
        return Availability.DEACTIVATED
    if entry.get("needAction") is True:
        return Availability.ACTION_REQUIRED
    return _AVAILABILITY.get(_text(entry.get("status")).lower(), Availability.AVAILABLE)


def _field(entry: object, *, required: bool) -> FormField | None:
    if not isinstance(entry, dict) or not _text(entry.get("field")):
        return None
    options = tuple(
        (_text(option["value"]), _text(option.get("label")) or _text(option["value"]))
        for option in _list(entry.get("options"))
        if isinstance(option, dict) and _text(option.get("value"))
    )
    return FormField(
        name=entry["field"],
        label=_text(entry.get("label")) or entry["field"],
        type=FieldType.SELECT if _text(entry.get("type")) == "select" else FieldType.TEXT,
        required=required or entry.get("required") is True,
        description=_text(entry.get("description")),
        options=options,
        pattern=_text(entry.get("pattern")) or None,
    )
