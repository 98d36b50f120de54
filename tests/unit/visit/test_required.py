"""What an organisation requires of a result, and what of it is missing."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.visit.documents import Document, DocumentCheck
from kiosk.visit.domain import Caution, Outcome, Result
from kiosk.visit.required import MissingAttribute, to_acknowledge
from tests.support.stage import Stage

REQUIRED = ("name", "birthdate", "personal_number")


def missing(result: Result, *names: str) -> list[str]:
    return [
        item.name for item in to_acknowledge(result, names) if isinstance(item, MissingAttribute)
    ]


@pytest.mark.parametrize(
    ("attributes", "absent"),
    [
        ({"name": "Å", "birthdate": "1990-01-31", "personal_number": "1"}, []),
        ({"given_name": "Å", "date_of_birth": "1990", "personal_number": 1}, []),
        ({"familyName": "Å", "birthdate": "1990", "personal_number": {"value": "7"}}, []),
        ({}, ["name", "birthdate", "personal_number"]),
        ({"name": " ", "birthdate": "-", "personal_number": []}, [*REQUIRED]),
        ({"name": None, "birthdate": {}, "personal_number": {"error": "x"}}, [*REQUIRED]),
        ({"name": {"error": "x"}, "birthdate": 5, "personal_number": False}, ["name", "birthdate"]),
    ],
)
def test_of_an_eid(attributes: dict[str, Any], absent: list[str]) -> None:
    assert missing(Result(3, None, attributes), *REQUIRED) == absent


def test_of_a_document() -> None:
    document = Document(None, surname="Å", date_of_birth="1990-01-31")
    attributes = {"documentData": {"surname": "Å", "documentNumber": "7"}, "status": "PASSED"}
    result = Result(None, None, attributes, documents=DocumentCheck((document,)))
    assert missing(result, "name", "birthdate", "document_number", "email") == ["email"]
    nameless = Result(None, None, attributes, documents=DocumentCheck((Document(None),)))
    assert missing(nameless, "name", "birthdate") == ["name", "birthdate"]


def test_a_comparison_discloses_nothing() -> None:
    assert missing(Result(3, None, {}), "name") == ["name"]


def test_it_is_not_accepted_before_all_has_been_seen(puppets: Stage) -> None:
    flow = puppets.flow
    flow._required = ("email", "name")
    puppets.reach("checking")
    result = Result(3, None, {"name": "Å"}, cautions=(Caution.CLOCK_OFFSET,))
    flow.ended.emit(puppets.attempt, Outcome.verified(result))
    needed = flow.to_acknowledge(result)
    assert needed == (Caution.CLOCK_OFFSET, MissingAttribute("email"))
    for seen in ((), needed[:1], needed[1:], (MissingAttribute("name"), Caution.CLOCK_OFFSET)):
        flow.accept.emit(frozenset(seen))
        assert flow.visit.acceptance == "open"  # type: ignore[union-attr]
    flow.accept.emit(frozenset(needed))
    assert flow.visit.acceptance == "accepted"  # type: ignore[union-attr]
