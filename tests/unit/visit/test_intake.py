"""What may be a case reference, and that what is known of a visit ends with it."""

from __future__ import annotations

import pytest

from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import Reason
from kiosk.visit.intake import (
    LONGEST_REFERENCE,
    Asked,
    Intake,
    Notice,
    NoticeAcceptance,
    Questions,
    is_reference,
)
from tests.support.stage import Stage

NOTICE = Notice("2026-11", {"en": "A notice", "sv": "En upplysning"})
READ = NoticeAcceptance("2026-11", "sv")
PERSON = ExpectedPerson("Å", "1990-01-31")


@pytest.mark.parametrize("text", ["A", "2026/11-Å 7", "案件", "x" * LONGEST_REFERENCE])
def test_references(text: str) -> None:
    assert is_reference(text)


@pytest.mark.parametrize("text", ["", "-", " ", "a\nb", "a\x1b[0m", "x" * (LONGEST_REFERENCE + 1)])
def test_no_references(text: str) -> None:
    assert not is_reference(text)


def test_it_names_nobody() -> None:
    intake = Intake("PLANTED-1", ExpectedPerson("PLANTED-2", "PLANTED-3"))
    assert "PLANTED" not in repr(intake)


def test_a_notice_is_read_in_the_language_that_is_spoken_or_that_of_the_desk() -> None:
    assert [NOTICE.language_for(spoken) for spoken in ("en", "sv", "ar")] == ["en", "sv", "en"]


@pytest.mark.parametrize(
    ("asks", "states"),
    [
        (Questions(), []),
        (Questions(NOTICE), ["notice"]),
        (Questions(None, Asked.OPTIONAL), ["case"]),
        (Questions(None, Asked.OFF, Asked.REQUIRED), ["case"]),
        (Questions(NOTICE, Asked.REQUIRED, Asked.REQUIRED), ["notice", "case"]),
    ],
)
def test_only_what_is_switched_on_is_asked(
    puppets: Stage, asks: Questions, states: list[str]
) -> None:
    flow = puppets.flow
    flow.asks = asks
    flow.begin.emit()
    if "notice" in states:
        flow.agree.emit(READ)
    if "case" in states:
        flow.admit.emit("A-1", PERSON)
    assert puppets.entered == ["attract", *states, "providers"]
    assert flow.intake.notice == (READ if "notice" in states else None)
    assert flow.intake.case_reference == ("A-1" if "case" in states else None)


def known(puppets: Stage) -> None:
    puppets.flow.asks = Questions(NOTICE, Asked.REQUIRED, Asked.REQUIRED)
    puppets.flow.begin.emit()
    puppets.flow.agree.emit(READ)
    puppets.flow.admit.emit("A-1", PERSON)
    assert puppets.flow.intake == Intake("A-1", PERSON, READ)


def test_it_is_kept_while_another_method_is_chosen_and_ends_with_the_visit(
    puppets: Stage,
) -> None:
    known(puppets)
    puppets.choose()
    puppets.flow.back.emit()
    assert puppets.state == "providers"
    assert puppets.flow.intake == Intake("A-1", PERSON, READ)
    puppets.flow.leave.emit(Reason.IDLE)
    assert puppets.flow.intake == Intake()


def test_it_ends_with_the_program(puppets: Stage) -> None:
    known(puppets)
    puppets.flow.shut_down(1.0)
    assert puppets.flow.intake == Intake()


def test_a_refusal_keeps_nothing(puppets: Stage) -> None:
    puppets.reach("notice")
    puppets.flow.leave.emit(Reason.BY_PERSON)
    assert puppets.state == "attract"
    assert puppets.flow.intake == Intake()
