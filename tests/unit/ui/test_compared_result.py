"""The result beside the expected person, and what has to be accepted knowingly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.documents import Document, DocumentCheck
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.intake import Intake
from kiosk.visit.required import MissingAttribute
from tests.support.visits import DOCUMENTS, SMARTID, VERIFIED, StagedWindow, match_result

PERSON = {"name": "Åsa Öberg", "birthdate": "1990-01-31"}


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    return new_set()


def show(stage: StagedWindow, name: str | None, birthdate: str | None = None) -> None:
    stage.flow.intake = Intake(expected=ExpectedPerson(name, birthdate))
    stage.end(SMARTID, Outcome.verified(replace(VERIFIED, attributes=PERSON)))


def says(stage: StagedWindow) -> list[str]:
    return [label.text() for label in stage.find("comparison").findChildren(QLabel)]


@pytest.mark.parametrize(
    ("name", "answer", "why"),
    [
        ("åsa öberg", "The same", []),
        ("Oeberg Åsa", "Nearly the same", ["OE for Ö", "another order"]),
        ("Anna Öberg", "Different", []),
    ],
)
def test_the_answer_is_shown_and_why(
    stage: StagedWindow, name: str, answer: str, why: list[str]
) -> None:
    show(stage, name)
    label = stage.find("comparison.name")
    assert isinstance(label, QLabel)
    assert label.text() == answer
    assert all(any(part in text for text in says(stage)) for part in why)


def test_each_field_has_a_row_and_what_is_missing_says_so(stage: StagedWindow) -> None:
    stage.flow.intake = Intake(expected=ExpectedPerson("Åsa Öberg", "1990-01-31"))
    result = replace(VERIFIED, attributes={"name": "Åsa Öberg"})
    stage.end(SMARTID, Outcome.verified(result))
    answers = [stage.find(f"comparison.{name}") for name in ("name", "birthdate")]
    assert [label.text() for label in answers if isinstance(label, QLabel)] == [
        "The same",
        "Not in the result",
    ]


def test_what_is_expected_is_covered_until_staff_ask(stage: StagedWindow) -> None:
    show(stage, "Anna Öberg", "1990-01-31")
    assert "Anna Öberg" not in says(stage)
    stage.click("action.reveal.name-expected")
    assert "Anna Öberg" in says(stage)


def test_what_is_expected_and_what_came_are_told_apart_by_name(stage: StagedWindow) -> None:
    show(stage, "Anna Öberg", "1991-01-31")
    for name in ("name", "birthdate"):
        came, expected = f"attribute.{name}", f"attribute.{name}-expected"
        described = {stage.find(shown).accessibleDescription() for shown in (came, expected)}
        assert len(described) == 2
        ways = (f"action.reveal.{name}", f"action.reveal.{name}-expected")
        assert len({stage.find(way).accessibleName() for way in ways}) == 2
    assert stage.find("action.reveal.name-expected").accessibleName() == "Reveal Expected name"


def test_beside_a_document(stage: StagedWindow) -> None:
    stage.flow.intake = Intake(expected=ExpectedPerson("Åsa Öberg"))
    check = DocumentCheck((Document(None, surname="OEBERG", given_names="AASA"),))
    stage.end(DOCUMENTS, Outcome.verified(replace(VERIFIED, attributes={}, documents=check)))
    label = stage.find("comparison.name")
    assert isinstance(label, QLabel)
    assert label.text() == "Nearly the same"


def test_without_an_expected_person_there_is_nothing_to_compare(stage: StagedWindow) -> None:
    show(stage, None)
    assert not stage.window.findChildren(QLabel, "comparison.name")


def test_who_is_not_verified_is_not_compared(stage: StagedWindow) -> None:
    stage.flow.intake = Intake(expected=ExpectedPerson("Åsa Öberg"))
    stage.end(SMARTID, Outcome.of(Reason.MATCH_FAILED, result=match_result(matched=False)))
    assert not stage.window.findChildren(QLabel, "comparison.name")


def test_the_outcome_is_the_same_whatever_differs(stage: StagedWindow) -> None:
    show(stage, "Nobody Else", "1899-12-31")
    assert stage.find("verdict").accessibleName().startswith("Verified")
    stage.click("action.reveal")
    accept = stage.find("action.accept")
    assert accept.isEnabled()


def test_what_is_required_and_missing_is_ticked_first(stage: StagedWindow) -> None:
    stage.flow._required = ("name", "email")
    emitted: list[object] = []
    stage.flow.accept.connect(emitted.append)
    stage.end(SMARTID, Outcome.verified(replace(VERIFIED, attributes=PERSON)))
    stage.click("action.reveal")
    assert not stage.find("action.accept").isEnabled()
    box = stage.find("caution.missing.email")
    assert isinstance(box, QAbstractButton)
    assert box.accessibleName() == "Not in the result: Email."
    box.click()
    stage.click("action.accept")
    assert emitted == [frozenset({MissingAttribute("email")})]
