"""A return from the browser that brings the verdict with it, and what it means to lose one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visit.domain import FlowType, Outcome, OutcomeKind, Phase, Reason, Redirect
from kiosk.visit.errors import TransientError, VerificationError
from kiosk.visit.worker import Pace
from kiosk.wording.reasons import ending_words
from tests.support.service import VERIFIED, ScriptedService, session
from tests.unit.visit.work import at_work

pytestmark = pytest.mark.slow

SCAN = session(flow=FlowType.REDIRECT, prompt=Redirect("https://scan.example/verify", camera=True))
DONE = replace(SCAN, phase=Phase.COMPLETED)
SILENT = Pace(poll=60.0, poll_active=60.0, finish=0.5)


@pytest.fixture
def service() -> ScriptedService:
    """A service that tells nothing until the person is back."""
    scripted = ScriptedService()
    scripted.will("start", SCAN)
    scripted.always("poll", SCAN)
    scripted.returns = {"code=1": DONE, "": Outcome.of(Reason.NO_CODE)}
    return scripted


def test_a_return_with_a_code_leads_to_the_verdict(qtbot: QtBot, service: ScriptedService) -> None:
    service.will("finish", VERIFIED)
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        work.worker.came_back("code=1")
        assert work.to_the_end() == VERIFIED
    assert service.count("poll") == 0


def test_a_return_without_a_code_ends_it(qtbot: QtBot, service: ScriptedService) -> None:
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        work.worker.came_back("")
        assert work.to_the_end().reason is Reason.NO_CODE
    assert service.count("finish") == 0


def test_only_the_first_return_is_read(qtbot: QtBot, service: ScriptedService) -> None:
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        for query in ("code=1", "", "code=1", "code=2"):
            work.worker.came_back(query)
        service.will("finish", VERIFIED)
        assert work.to_the_end() == VERIFIED
    assert service.queries == ["code=1"]
    assert service.count("finish") == 1


def test_a_return_that_tells_nothing_prompts_one_look(
    qtbot: QtBot, service: ScriptedService
) -> None:
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        work.worker.came_back("state=7")
        work.until(lambda: service.count("poll") == 1)
    assert service.queries == ["state=7"]


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (VerificationError(Reason.NETWORK), Reason.NETWORK),
        (VerificationError(Reason.CODE_SPENT), Reason.CODE_SPENT),
        (VerificationError(Reason.BAD_ANSWER), Reason.BAD_ANSWER),
        (TransientError(answered=False), Reason.NETWORK),
        (TransientError(answered=True), Reason.BAD_ANSWER),
    ],
)
def test_what_the_person_did_in_vain_is_said(
    qtbot: QtBot, service: ScriptedService, trouble: Exception, reason: Reason
) -> None:
    service.always("finish", trouble)
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        work.worker.came_back("code=1")
        outcome = work.to_the_end()
    assert (outcome.reason, outcome.must_repeat) == (reason, True)
    assert "new verification is needed" in ending_words(outcome, "Identity document").advice


def test_what_never_began_is_not_lost(qtbot: QtBot) -> None:
    service = ScriptedService()
    service.will("start", VerificationError(Reason.NETWORK))
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        outcome = work.to_the_end()
    assert not outcome.must_repeat
    assert "new verification" not in ending_words(outcome, "BankID").advice


@pytest.mark.parametrize("ending", [VERIFIED, Outcome.of(Reason.CHECK_NOT_PASSED)])
def test_a_verdict_is_not_lost_either(
    qtbot: QtBot, service: ScriptedService, ending: Outcome
) -> None:
    service.will("finish", ending)
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        work.worker.came_back("code=1")
        outcome = work.to_the_end()
    assert outcome.kind in {OutcomeKind.VERIFIED, OutcomeKind.NOT_VERIFIED}
    assert not outcome.must_repeat


def test_a_code_that_comes_as_staff_give_up_is_not_spent(
    qtbot: QtBot, service: ScriptedService
) -> None:
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        work.worker.close()
        work.worker.came_back("code=1")
        work.until_reported("closed")
    assert service.count("finish") == 0


@pytest.mark.parametrize(
    ("is_renewing", "redeemed"), [(True, 1), (False, 0)], ids=["more time", "given up"]
)
def test_a_code_that_crosses_more_time_is_redeemed(
    qtbot: QtBot, service: ScriptedService, is_renewing: bool, redeemed: int
) -> None:
    service.hang("poll")
    service.deaf.add("poll")
    service.will("finish", VERIFIED)
    with at_work(qtbot, lambda: service, pace=replace(SILENT, poll=0.01)) as work:
        work.until_reported("started")
        work.until(lambda: service.count("poll") == 1)
        work.worker.came_back("code=1")
        work.worker.close(renewing=is_renewing)
        service.will("poll", SCAN)
        work.until_reported("closed")
    assert service.count("finish") == redeemed
    assert work.names.count("ended") == redeemed


def test_a_fault_of_ours_after_the_code_was_sent_is_said_to_cost_it(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("finish", ZeroDivisionError())
    with at_work(qtbot, lambda: service, pace=SILENT) as work:
        work.until_reported("started")
        work.worker.came_back("code=1")
        outcome = work.to_the_end()
    assert (outcome.reason, outcome.must_repeat) == (Reason.INTERNAL, True)
