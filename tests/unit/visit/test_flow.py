"""Every transition of the visit, and that there is no other. The workers are puppets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from PySide6.QtStateMachine import QState

from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import Form, Outcome, Phase, Reason
from kiosk.visit.intake import NoticeAcceptance
from kiosk.visit.ports import BrowserExit
from kiosk.visit.reports import (
    Closed,
    Completed,
    Ended,
    Progressed,
    Report,
    Reporter,
    Started,
)
from kiosk.visit.staff import LockCause
from kiosk.visit.stages import Waiting
from kiosk.visit.transitions import Transition
from tests.support.driving import (
    DECLINED,
    NETWORK,
    OUTCOMES,
    REJECTED,
    REPORTS,
    SIGNALS,
    emit,
    facts,
)
from tests.support.service import REQUEST, VERIFIED, session
from tests.support.stage import (
    FORM,
    INNER,
    MEMBER,
    STATES,
    Stage,
    redirect_session,
    signal_of,
)

PLAIN = ("welcome", "administering", "notice", "case", "providers", "details", "failure", "result")

WAYS: list[tuple[str, str, str | None, tuple[object, ...]]] = [
    ("locked", "sign_in", "welcome", (MEMBER,)),
    *((state, "lock", "locked", (LockCause.IDLE,)) for state in ("attract", *PLAIN)),
    *((state, "lock", None, (LockCause.IDLE,)) for state in ("turning", *INNER)),
    *((state, "leave", "attract", (Reason.BY_STAFF,)) for state in ("welcome", "administering")),
    *((state, "stumble", "attract", ()) for state in ("welcome", "administering")),
    *((state, "exposed", None, ()) for state in PLAIN if state != "result"),
    *((state, "exposed", None, ()) for state in ("turning", *INNER)),
    *((state, "exposed", "turning", ()) for state in ("confirming", "result")),
    *((state, "lock", "locked", (LockCause.IDLE,)) for state in ("out_of_service", "held")),
    ("out_of_service", "resumed", "attract", ()),
    ("out_of_service", "stumble", "attract", ()),
    ("held", "turned", "result", ()),
    ("held", "leave", "attract", (Reason.IDLE,)),
    ("held", "stumble", "attract", ()),
    ("confirming", "confirmed", "result", ()),
    ("confirming", "keep_open", None, ()),
    ("confirming", "leave", "attract", (Reason.IDLE,)),
    ("confirming", "stumble", "failure", ()),
    ("attract", "begin", "providers", ()),
    ("notice", "agree", "providers", (NoticeAcceptance("2026-11", "en"),)),
    ("notice", "leave", "attract", (Reason.BY_PERSON,)),
    ("notice", "stumble", "attract", ()),
    ("case", "admit", "providers", ("A-1", ExpectedPerson())),
    ("case", "leave", "attract", (Reason.BY_STAFF,)),
    ("case", "stumble", "attract", ()),
    ("providers", "leave", "attract", (Reason.BY_STAFF,)),
    ("details", "submit", "starting", (REQUEST,)),
    ("details", "back", "providers", ()),
    ("details", "leave", "attract", (Reason.IDLE,)),
    ("starting", "started", "waiting", (session(),)),
    ("waiting", "progressed", None, (session(),)),
    ("waiting", "open_here", None, (None,)),
    ("waiting", "use_phone", None, ()),
    ("waiting", "returned", None, ("code=1",)),
    ("waiting", "browser_exited", None, (BrowserExit.CLOSED,)),
    ("waiting", "completed", "checking", ()),
    ("waiting", "more_time", "renewing", ()),
    ("renewing", "ended", None, (NETWORK,)),
    ("renewing", "completed", "checking", ()),
    ("renewing", "closed", "starting", ()),
    ("failure", "retry", "starting", ()),
    ("failure", "other_method", "providers", ()),
    ("failure", "leave", "attract", (Reason.BY_STAFF,)),
    ("turning", "turned", "result", ()),
    ("turning", "keep_open", None, ()),
    ("turning", "leave", "attract", (Reason.IDLE,)),
    ("result", "accept", None, (frozenset(),)),
    ("result", "refuse", None, ()),
    ("result", "keep_open", None, ()),
    ("result", "leave", "attract", (Reason.BY_STAFF,)),
    ("providers", "stumble", "attract", ()),
    ("failure", "stumble", "attract", ()),
    *((state, "stumble", "failure", ()) for state in ("details", "turning", "result", *INNER)),
    *((state, "ended", "details", (REJECTED,)) for state in INNER[:3]),
    *((state, "ended", "result", (VERIFIED,)) for state in INNER[:3]),
    *((state, "ended", "result", (DECLINED,)) for state in INNER[:3]),
    *((state, "ended", "failure", (NETWORK,)) for state in INNER[:3]),
    *((state, "other_method", "providers", ()) for state in INNER),
    *((state, "leave", "attract", (Reason.BY_STAFF,)) for state in INNER),
]
"""From a state, by a signal with these arguments (after the attempt), to a state."""


def test_every_state_has_a_way_out_for_when_its_screen_fails(puppets: Stage) -> None:
    flow = puppets.flow
    ways = {row.source for row in flow.table() if row.signal == flow.stumble}
    states = [state for state in flow.findChildren(QState) if state.objectName()]
    assert {state.objectName() for state in states} == set(STATES)
    assert [state.objectName() for state in states if not {state, state.parent()} & ways] == [
        "locked",  # whoever saw another screen there would be let in
        "attract",
    ]


@pytest.mark.parametrize(("state", "signal", "target", "arguments"), WAYS)
def test_each_way_leads_where_the_table_says(
    puppets: Stage, state: str, signal: str, target: str | None, arguments: tuple[object, ...]
) -> None:
    puppets.reach(state)
    before = list(puppets.entered)
    if (state, signal) == ("failure", "retry"):
        puppets.flow.closed.emit(puppets.attempt)  # what it was has been settled by then
    emit(puppets, signal, *arguments)
    assert puppets.entered[len(before) :][-1:] == ([] if target is None else [target])


@pytest.mark.parametrize(
    ("form", "target"), [(Form(), "starting"), (FORM, "details")], ids=["all is known", "asks"]
)
def test_a_choice_asks_only_for_what_is_not_known(puppets: Stage, form: Form, target: str) -> None:
    puppets.choose(form=form)
    assert puppets.state == target


FROM_A_REFUSAL = (
    (("result", "retry"), "details"),
    (("result", "retry"), "renewing"),
    (("result", "other_method"), "providers"),
)


@pytest.mark.parametrize(
    ("outcome", "form", "signal", "target"),
    [
        (DECLINED, Form(), "retry", "starting"),
        (DECLINED, FORM, "retry", "starting"),
        (Outcome.of(Reason.MATCH_FAILED), FORM, "retry", "details"),
        (Outcome.of(Reason.MATCH_FAILED), Form(), "retry", "starting"),
        (DECLINED, Form(), "other_method", "providers"),
        (VERIFIED, Form(), "retry", "result"),
        (VERIFIED, Form(), "other_method", "result"),
    ],
)
def test_on_from_a_verdict(
    puppets: Stage, outcome: Outcome, form: Form, signal: str, target: str
) -> None:
    puppets.reach("checking")
    visit = puppets.flow.visit_in(Waiting)
    visit.choice = replace(visit.choice, form=form)
    attempt = puppets.attempt
    puppets.flow.ended.emit(attempt, outcome)
    assert puppets.state == "result"
    puppets.flow.closed.emit(attempt)
    emit(puppets, signal)
    assert puppets.state == target


def test_the_ways_are_the_whole_table(puppets: Stage) -> None:
    ways = {(state, signal, target) for state, signal, target, _arguments in WAYS}
    ways |= {("providers", "choose", "details"), ("providers", "choose", "starting")}
    ways |= {("failure", "retry", "renewing")}
    # What is asked first, where a desk asks it: see test_intake.
    ways |= {("attract", "begin", "notice"), ("attract", "begin", "case")}
    ways |= {("notice", "agree", "case")}
    ways |= {(*way, target) for way, target in FROM_A_REFUSAL}
    ways |= {(state, "ended", "turning") for state in INNER}
    ways |= {("result", "handed_over", None)}  # once it is accepted: see TestHandover
    # What staff do where they sign in: see test_staffed_flow.
    ways |= {(state, "ended", "confirming") for state in INNER}
    ways |= {("turning", "turned", "confirming"), ("attract", "administer", "administering")}
    # What an earlier run, or a disk, has left: see test_suspended_flow.
    ways |= {("attract", "recalled", "held"), ("held", "turned", "confirming")}
    ways |= {("attract", "suspended", "out_of_service"), ("attract", "begin", "out_of_service")}

    def walked(row: Transition) -> bool:
        sources = INNER if row.source is puppets.flow.verifying else (row.source.objectName(),)
        target = None if row.target is None else row.target.objectName()
        return any((source, signal_of(row), target) in ways for source in sources)

    assert [row for row in puppets.flow.table() if not walked(row)] == []


@pytest.mark.parametrize("state", STATES)
def test_what_is_not_in_the_table_changes_nothing(puppets: Stage, state: str) -> None:
    flow = puppets.flow
    heard = {
        signal_of(row)
        for row in flow.table()
        if row.source.objectName() == state or (row.source is flow.verifying and state in INNER)
    }
    assert heard, "a state without a way out"
    puppets.reach(state)
    for name in SIGNALS.keys() - heard:
        before = facts(puppets)
        getattr(flow, name).emit(*SIGNALS[name](puppets, puppets.attempt))
        QCoreApplication.processEvents()
        assert facts(puppets) == before, name


@pytest.mark.parametrize("state", STATES)
def test_late_answers_of_another_attempt_move_nothing(puppets: Stage, state: str) -> None:
    puppets.reach("waiting", redirect_session("old"))
    old = puppets.attempt
    puppets.reach(state, session("new"))
    for name in REPORTS:
        for outcome in OUTCOMES if name == "ended" else (None,):
            arguments = SIGNALS[name](puppets, old)
            before = facts(puppets)
            getattr(puppets.flow, name).emit(*(arguments if outcome is None else (old, outcome)))
            QCoreApplication.processEvents()
            assert facts(puppets) == before, (name, outcome)
    assert "late" not in repr(puppets.flow.visit)


def test_no_attempt_at_all_is_no_strangers(puppets: Stage) -> None:
    puppets.reach("providers")
    before = facts(puppets)
    for name in REPORTS:
        getattr(puppets.flow, name).emit(*SIGNALS[name](puppets, ""))
    assert facts(puppets) == before


# -- nothing is lost ------------------------------------------------------------------------------


class HastyWorker(QObject):
    """Has `worker` report several things from another thread, one right after the other."""

    def __init__(self, worker: Reporter, attempt: str, reports: list[Report]) -> None:
        super().__init__()
        self._worker, self._attempt, self._reports = worker, attempt, reports

    def speak(self) -> None:
        for report in self._reports:
            self._worker.report(self._attempt, report)
        QThread.currentThread().quit()


def test_signals_back_to_back_are_all_heard(puppets: Stage) -> None:
    puppets.reach("starting")
    worker, attempt, waiting = puppets.worker, puppets.attempt, session()
    hasty = HastyWorker(
        worker,
        attempt,
        [
            Started(waiting),
            Progressed(replace(waiting, phase=Phase.COMPLETED)),
            Completed(),
            Ended(VERIFIED),
            Closed(),
        ],
    )
    thread = QThread()
    hasty.moveToThread(thread)
    thread.started.connect(hasty.speak)
    thread.start()
    assert thread.wait(5000)  # all is said before the event loop runs again
    assert puppets.state == "starting"
    QCoreApplication.processEvents()
    assert puppets.entered[-4:] == ["starting", "waiting", "checking", "result"]
    assert puppets.concluded == [VERIFIED]


def test_a_signal_from_within_an_entry_is_heard(puppets: Stage) -> None:
    def go_on(state: str) -> None:
        match state:
            case "starting":
                puppets.flow.started.emit(puppets.attempt, session())
            case "waiting":
                puppets.flow.completed.emit(puppets.attempt)
            case "checking":
                puppets.flow.ended.emit(puppets.attempt, NETWORK)

    puppets.flow.entered.connect(go_on)
    puppets.choose(form=Form())
    assert puppets.entered[-4:] == ["starting", "waiting", "checking", "failure"]


def test_a_signal_from_within_a_conclusion_is_heard(puppets: Stage) -> None:
    puppets.reach("waiting")
    puppets.flow.concluded.connect(lambda _outcome: puppets.flow.leave.emit(Reason.IDLE))
    puppets.flow.ended.emit(puppets.attempt, NETWORK)
    assert puppets.entered[-2:] == ["failure", "attract"]
    assert puppets.concluded == [NETWORK]
