"""The payload: as its schema says, with what was chosen and nothing else."""

from __future__ import annotations

import io
from base64 import b64decode
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import ValidationError
from PIL import Image

from kiosk.config import CommandTarget
from kiosk.handover import payload as payloads
from kiosk.handover.payload import chosen, payload
from kiosk.visit.documents import DocumentCheck
from kiosk.visit.domain import Caution
from kiosk.visit.intake import Intake
from tests.support.handovers import (
    AT,
    CANARY,
    ENTRY,
    ID,
    RESULT,
    accepted,
    decoded,
    validator,
)
from tests.support.shown_results import document_result
from tests.support.specimens import LICENCE, PASSPORT, face, pdf

CHECK = DocumentCheck((PASSPORT, LICENCE), liveness=face(), nfc_verified=True, address_proof=pdf())

ALL = CommandTarget(command=("/bin/true",))


def test_it_is_as_the_schema_says() -> None:
    content = decoded(payload(accepted(), ENTRY, ALL))
    validator().validate(content)
    assert (content["type"], content["version"], content["id"]) == ("identity.verified", 1, ID)
    assert content["time"] == "2026-11-28T12:00:00.123Z"
    data = content["data"]
    assert data["case"] == "A-2026-17"
    assert data["desk"] == "Front desk 1"
    assert data["verification"] == "session-1"
    assert data["assurance"] == {"level": 3, "label": "substantial"}
    assert data["attributes"] == RESULT.attributes
    assert data["missing"] == ["email"]
    assert data["warnings"] == [{"name": "clock_offset", "acknowledged": True}]
    assert [one["agreement"] for one in data["expected"]] == ["equal", "equal"]
    assert data["notice"] == {"version": "2026-11", "language": "sv"}
    assert data["journal"] == {"journal": "ab" * 16, "entry": 17, "hash": bytes(range(32)).hex()}
    assert data["images"] == []


def test_with_documents_and_pictures_it_is_too() -> None:
    target = CommandTarget(command=("/bin/true",), images=True)
    result = document_result(CHECK, Caution.DOCUMENT_EXPIRED)
    content = decoded(payload(accepted(result, intake=Intake()), ENTRY, target))
    validator().validate(content)
    data = content["data"]
    assert data["case"] is None
    assert data["documents"][0]["fields"]["full_name"]
    images = {one["name"]: one for one in data["images"]}
    assert {"liveness", "document1.face", "document2.back", "address_proof"} <= set(images)
    with Image.open(io.BytesIO(b64decode(images["liveness"]["data"]))) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (face().width, face().height)


def test_pictures_are_handed_over_only_where_they_are_asked_for() -> None:
    content = decoded(payload(accepted(document_result(CHECK)), ENTRY, ALL))
    assert content["data"]["images"] == []


def test_only_the_fields_that_are_named_are_handed_over() -> None:
    target = CommandTarget(command=("/bin/true",), fields=("birthdate", "address.city", "surname"))
    data = decoded(payload(accepted(), ENTRY, target))["data"]
    assert data["attributes"] == {"birthdate": "1990-01-31", "address": {"city": "Umeå"}}
    assert CANARY not in str(data)
    documents = decoded(payload(accepted(document_result(CHECK)), ENTRY, target))["data"]
    assert [set(one["fields"]) for one in documents["documents"]] == [{"surname"}, {"surname"}]
    validator().validate(decoded(payload(accepted(), ENTRY, target)))


def test_a_test_message_says_nothing_of_anybody() -> None:
    content = decoded(payloads.test_payload(ID, AT))
    validator().validate(content)
    assert content["data"] == {}


def test_the_schema_refuses_what_is_not_in_it() -> None:
    content = decoded(payload(accepted(), ENTRY, ALL))
    content["data"]["password"] = "planted"
    with pytest.raises(ValidationError):
        validator().validate(content)


def test_who_is_in_it_is_in_no_trace() -> None:
    assert CANARY not in repr(accepted())


def test_the_service_s_own_name_of_a_check_of_documents_counts() -> None:
    result = document_result(replace(CHECK, reference="check-9"))
    data = decoded(payload(accepted(result), ENTRY, ALL))["data"]
    assert data["verification"] == "check-9"


_values = st.recursive(
    st.none() | st.text(max_size=5),
    lambda inner: st.dictionaries(st.sampled_from(["a", "b", "a.b"]), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from(["a", "b", "c", "a.b"]), _values, max_size=4),
    st.lists(st.sampled_from(["a", "a.b", "a.b.a", "c.a", "nobody"]), min_size=1, unique=True),
)
def test_what_is_chosen_is_part_of_what_there_is(
    values: dict[str, object], names: list[str]
) -> None:
    def is_part(some: object, whole: object) -> bool:
        if isinstance(some, dict) and isinstance(whole, dict):
            return all(key in whole and is_part(some[key], whole[key]) for key in some)
        return some == whole

    picked = chosen(values, tuple(names))
    assert is_part(picked, values)
    for name in names:
        if name in values:
            assert picked[name] == values[name]
