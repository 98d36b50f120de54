"""Every transition of the visit, and that there is no other. The workers are puppets."""

from __future__ import annotations

import copy
import gc
import threading
import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtStateMachine import QState
from pytestqt.qtbot import QtBot

from kiosk.visit.attempts import new_reference, with_query
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import NONCE, Acceptance, Caution, Form, Outcome, Phase, Reason
from kiosk.visit.errors import VerificationError
from kiosk.visit.flow import Flow
from kiosk.visit.handover import HandoverState, Progress
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
from kiosk.visit.staff import LockCause, Member
from kiosk.visit.stages import Choosing, Concluded, Waiting
from kiosk.visit.transitions import Transition
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser
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

REJECTED = Outcome.of(Reason.USER_DATA_REJECTED, fields=("registrationId",))
DECLINED = Outcome.of(Reason.DECLINED)
NETWORK = Outcome.of(Reason.NETWORK)
OUTCOMES = (VERIFIED, DECLINED, NETWORK, REJECTED, Outcome.of(Reason.EXPIRED))

SENT = Progress("crm", HandoverState.DELIVERED)

SIGNALS: dict[str, Callable[[Stage, str], tuple[object, ...]]] = {
    "sign_in": lambda stage, attempt: (Member("late"),),
    "lock": lambda stage, attempt: (LockCause.IDLE,),
    "administer": lambda stage, attempt: (),
    "confirmed": lambda stage, attempt: (attempt,),
    "suspended": lambda stage, attempt: (),
    "resumed": lambda stage, attempt: (),
    "recalled": lambda stage, attempt: (),
    "turned": lambda stage, attempt: (),
    "exposed": lambda stage, attempt: (),
    "use_phone": lambda stage, attempt: (),
    "begin": lambda stage, attempt: (),
    "agree": lambda stage, attempt: (NoticeAcceptance("other", "sv"),),
    "admit": lambda stage, attempt: ("other", ExpectedPerson("other")),
    "choose": lambda stage, attempt: (stage.choice(),),
    "submit": lambda stage, attempt: (replace(REQUEST, provider="other"),),
    "back": lambda stage, attempt: (),
    "more_time": lambda stage, attempt: (),
    "retry": lambda stage, attempt: (),
    "other_method": lambda stage, attempt: (),
    "open_here": lambda stage, attempt: (None,),
    "accept": lambda stage, attempt: (frozenset(Caution),),
    "refuse": lambda stage, attempt: (),
    "keep_open": lambda stage, attempt: (),
    "send_again": lambda stage, attempt: (),
    "handed_over": lambda stage, attempt: (attempt, SENT),
    "leave": lambda stage, attempt: (Reason.IDLE,),
    "stumble": lambda stage, attempt: (),
    "started": lambda stage, attempt: (attempt, session("late")),
    "progressed": lambda stage, attempt: (attempt, session("late", phase=Phase.ACTING)),
    "connection": lambda stage, attempt: (attempt, False),
    "completed": lambda stage, attempt: (attempt,),
    "ended": lambda stage, attempt: (attempt, VERIFIED),
    "evidenced": lambda stage, attempt: (attempt, ("id_token",)),
    "closed": lambda stage, attempt: (attempt,),
    "returned": lambda stage, attempt: (attempt, "code=late"),
    "browser_exited": lambda stage, attempt: (attempt, BrowserExit.CLOSED),
}
"""What drives the flow, and with what."""

REPORTS = (
    *("started", "progressed", "connection", "completed", "ended", "evidenced", "closed"),
    *("returned", "browser_exited", "confirmed", "handed_over"),
)
"""What a worker, the listener, the browser and who checks a PIN tell."""

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


def facts(stage: Stage) -> tuple[object, ...]:
    """All that a transition could change."""
    visit = copy.copy(stage.flow.visit)
    seen = (stage.updates, stage.ear.is_open, stage.browser.is_open, len(stage.browser.shown))
    return (visit, list(stage.entered), list(stage.concluded), *seen)


def emit(stage: Stage, signal: str, *arguments: object) -> None:
    attempt = (stage.attempt,) if signal in REPORTS else ()
    getattr(stage.flow, signal).emit(*attempt, *arguments)


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


# -- one end for each attempt ---------------------------------------------------------------------


@pytest.mark.parametrize("state", INNER)
@pytest.mark.parametrize("reason", [Reason.BY_STAFF, Reason.IDLE])
def test_leaving_cancels_and_concludes_once(puppets: Stage, state: str, reason: Reason) -> None:
    puppets.reach(state)
    worker, attempt = puppets.worker, puppets.attempt
    puppets.flow.leave.emit(reason)
    for name in REPORTS:
        getattr(puppets.flow, name).emit(*SIGNALS[name](puppets, attempt))
    assert puppets.concluded == [Outcome.of(reason)]
    assert worker.closings[-1] == "for good"


@pytest.mark.parametrize("state", INNER)
def test_another_method_cancels_and_concludes_once(puppets: Stage, state: str) -> None:
    puppets.reach(state)
    worker = puppets.worker
    puppets.flow.other_method.emit()
    assert puppets.concluded == [Outcome.of(Reason.BY_STAFF)]
    assert worker.closings[-1] == "for good"


def test_more_time_waits_for_the_old_session(puppets: Stage) -> None:
    puppets.reach("waiting")
    worker, first = puppets.worker, puppets.attempt
    puppets.flow.more_time.emit()
    assert (puppets.state, worker.closings, puppets.concluded) == ("renewing", ["renewing"], [])
    puppets.flow.closed.emit(first)
    assert puppets.state == "starting"
    assert puppets.attempt != first
    assert puppets.concluded == [Outcome.of(Reason.BY_STAFF)]


def test_an_end_that_crosses_more_time_is_the_one_that_counts(puppets: Stage) -> None:
    puppets.reach("renewing")
    first = puppets.attempt
    puppets.flow.ended.emit(first, DECLINED)
    assert puppets.state == "renewing"
    puppets.flow.closed.emit(first)
    assert (puppets.state, puppets.concluded) == ("starting", [DECLINED])


def test_a_failed_attempt_ends_once_whatever_its_worker_still_says(puppets: Stage) -> None:
    puppets.reach("failure")
    first = puppets.attempt
    puppets.flow.retry.emit()
    puppets.flow.completed.emit(first)
    puppets.flow.ended.emit(first, VERIFIED)
    assert puppets.state == "renewing"
    puppets.flow.closed.emit(first)
    assert (puppets.state, puppets.concluded) == ("starting", [NETWORK])


def test_a_verdict_keeps_its_worker_until_the_result_is_left(puppets: Stage) -> None:
    puppets.reach("result")
    worker = puppets.worker
    assert worker.closings == []
    puppets.flow.leave.emit(Reason.BY_STAFF)
    assert worker.closings == ["for good"]
    assert puppets.concluded == [VERIFIED]


def test_rejected_details_are_mended_only_where_they_were_asked_for(puppets: Stage) -> None:
    puppets.choose(form=Form())
    puppets.flow.ended.emit(puppets.attempt, REJECTED)
    assert puppets.state == "failure"


# -- redirects ------------------------------------------------------------------------------------


def test_the_listener_is_open_while_a_redirect_waits_and_is_checked(puppets: Stage) -> None:
    for state in STATES:
        puppets.reach(state, redirect_session())
        assert puppets.ear.is_open == (state in {"waiting", "checking"}), state
    puppets.reach("waiting", session())
    assert not puppets.ear.is_open


@pytest.mark.parametrize("way", [("leave", Reason.IDLE), ("other_method",), ("more_time",)])
@pytest.mark.parametrize("outcome", [None, *OUTCOMES])
def test_every_way_out_closes_the_listener(
    puppets: Stage, way: tuple[Any, ...], outcome: Outcome | None
) -> None:
    puppets.reach("waiting", redirect_session())
    assert puppets.ear.is_open
    if outcome is None:
        emit(puppets, *way)
    else:
        puppets.flow.ended.emit(puppets.attempt, outcome)
    assert puppets.state != "waiting"
    assert not puppets.ear.is_open


def test_a_taken_port_ends_the_attempt_and_names_its_holder(puppets: Stage) -> None:
    puppets.ear.fault = VerificationError(
        Reason.LISTENER_UNAVAILABLE, about="Port 3000 is used by another."
    )
    puppets.reach("starting")
    worker = puppets.worker
    puppets.flow.started.emit(puppets.attempt, redirect_session())
    assert puppets.entered[-2:] == ["waiting", "failure"]
    [outcome] = puppets.concluded
    assert outcome.reason is Reason.LISTENER_UNAVAILABLE
    assert outcome.about == "Port 3000 is used by another."
    assert worker.closings == ["for good"]


def test_a_return_prompts_a_look_at_its_own_session_only(puppets: Stage) -> None:
    puppets.reach("waiting", redirect_session())
    first = puppets.worker
    puppets.ear.on_return("code=1")
    puppets.reach("waiting", redirect_session())
    assert (first.returns, puppets.worker.returns) == (["code=1"], [])


def test_a_return_from_the_listeners_thread_belongs_to_the_session_then(puppets: Stage) -> None:
    puppets.reach("waiting", redirect_session())
    thread = threading.Thread(target=puppets.ear.on_return, args=("code=1",))
    thread.start()
    thread.join()  # said, and not yet heard
    puppets.reach("waiting", redirect_session())
    QCoreApplication.processEvents()
    assert puppets.worker.returns == []


@pytest.mark.parametrize("nonce", [True, False])
def test_the_nonce_goes_to_the_service_where_the_registration_allows(
    puppets: Stage, nonce: bool
) -> None:
    uri = "http://localhost:3000/callback?desk=1"
    puppets.choose(form=Form(), nonce=nonce, uri=uri)
    sent = puppets.worker.request.redirect_uri
    puppets.flow.started.emit(puppets.attempt, redirect_session())
    expected = puppets.ear.nonces[-1]
    if nonce:
        assert expected is not None
        assert len(expected) >= 16
        assert parse_qs(urlsplit(sent).query) == {"desk": ["1"], NONCE: [expected]}
    else:
        assert (sent, expected) == (uri, None)


def test_each_attempt_has_a_nonce_of_its_own(puppets: Stage) -> None:
    for _attempt in range(3):
        puppets.reach("waiting", redirect_session())
    assert len(set(puppets.ear.nonces)) == 3


def test_a_query_is_added_to_an_address() -> None:
    assert (
        with_query("https://x.example/a?b=c&d=", {"e": "f g"}) == "https://x.example/a?b=c&d=&e=f+g"
    )
    assert with_query("https://x.example", {"e": "f"}) == "https://x.example?e=f"


def test_references_can_be_read_out() -> None:
    drawn = {new_reference() for _number in range(200)}
    assert len(drawn) == 200
    assert all(len(reference) == 7 and reference[2] == "-" for reference in drawn)
    assert not set("".join(drawn)) & set("01OILSBUAE")


# -- nothing personal stays -----------------------------------------------------------------------


class Personal(dict[str, str]):
    """User data that can be watched."""


@pytest.mark.parametrize("way", [("leave", Reason.BY_STAFF), ("other_method",)])
@pytest.mark.parametrize("state", ["waiting", "failure"])
def test_a_visit_leaves_nothing_behind(puppets: Stage, state: str, way: tuple[Any, ...]) -> None:
    planted = Personal(registrationId="PLANTED-4711")
    puppets.reach("details")
    puppets.flow.submit.emit(replace(REQUEST, user_data=planted))
    puppets.flow.started.emit(puppets.attempt, session())
    if state == "failure":
        puppets.flow.ended.emit(puppets.attempt, NETWORK)
    attempt, watched = puppets.attempt, weakref.ref(planted)
    shown = [puppets.flow.visit, puppets.worker, puppets.flow, *puppets.flow.table()]
    assert "PLANTED" not in repr(shown)
    del planted, shown
    emit(puppets, *way)
    puppets.flow.closed.emit(attempt)
    assert puppets.flow.visit == Choosing()
    gc.collect()
    assert watched() is None


def test_a_result_is_not_in_any_repr_and_goes_with_the_visit(puppets: Stage) -> None:
    puppets.reach("result")
    assert "Planted" not in repr(puppets.flow.visit)
    assert "Planted" not in repr(puppets.concluded)
    puppets.flow.leave.emit(Reason.BY_STAFF)
    assert puppets.flow.visit == Choosing()


# -- the end of the program -----------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
def test_nothing_begins_after_the_shutdown(puppets: Stage, state: str) -> None:
    puppets.reach(state, redirect_session())
    attempt = puppets.attempt
    puppets.flow.shut_down(1.0)
    before = facts(puppets)
    assert not puppets.ear.is_open
    assert puppets.flow.visit.attempt == ""
    for name, arguments in SIGNALS.items():
        getattr(puppets.flow, name).emit(*arguments(puppets, attempt))
    QCoreApplication.processEvents()
    assert facts(puppets) == before
    assert puppets.threads == []


def test_a_flow_can_be_destroyed(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.flow.shut_down(0.0)
    stage.flow.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(stage.flow)


def test_a_flow_that_never_started_can_be_shut_down(qapp: QCoreApplication) -> None:
    ears: list[object] = []

    class Deaf:
        def open(self, nonce: str | None) -> None: ...

        def close(self) -> None:
            ears.append(self)

    flow = Flow(Pace(1.0, 1.0, 1.0), lambda _on_return: Deaf(), FakeBrowser)
    flow.shut_down(1.0)
    assert ears
    shiboken6.delete(flow)


class TestHandover:
    """Where an accepted result stands: told to the present result alone."""

    def accepted(self, puppets: Stage) -> Stage:
        puppets.reach("result")
        puppets.flow.accept.emit(frozenset())
        puppets.qtbot.waitUntil(
            lambda: puppets.flow.visit_in(Concluded).acceptance is Acceptance.ACCEPTED
        )
        return puppets

    def told(self, stage: Stage, *progress: Progress, attempt: str | None = None) -> None:
        for one in progress:
            stage.flow.handed_over.emit(attempt or stage.attempt, one)

    def test_each_target_keeps_its_place(self, puppets: Stage) -> None:
        stage = self.accepted(puppets)
        sending = Progress("erp", HandoverState.SENDING)
        self.told(stage, Progress("crm", HandoverState.SENDING), sending, SENT)
        visit = stage.flow.visit_in(Concluded)
        stage.qtbot.waitUntil(lambda: visit.handover == (SENT, sending))
        assert visit.is_unsafe
        self.told(stage, Progress("erp", HandoverState.QUEUED))
        stage.qtbot.waitUntil(lambda: not visit.is_unsafe)

    def test_news_of_an_earlier_result_is_not_this_one_s(self, puppets: Stage) -> None:
        stage = self.accepted(puppets)
        self.told(stage, Progress("crm", HandoverState.REFUSED), attempt="K7-4F2Q")
        self.told(stage, SENT)
        visit = stage.flow.visit_in(Concluded)
        stage.qtbot.waitUntil(lambda: visit.handover == (SENT,))

    def test_what_is_on_its_way_cannot_be_refused_any_more(self, puppets: Stage) -> None:
        stage = self.accepted(puppets)
        visit = stage.flow.visit_in(Concluded)
        self.told(stage, SENT)
        stage.qtbot.waitUntil(lambda: bool(visit.handover))
        stage.flow.refuse.emit()
        self.told(stage, Progress("erp", HandoverState.DELIVERED))
        stage.qtbot.waitUntil(lambda: len(visit.handover) == 2)
        assert visit.acceptance is Acceptance.ACCEPTED

    def test_nothing_is_noted_before_it_is_accepted(self, puppets: Stage) -> None:
        puppets.reach("result")
        self.told(puppets, SENT)
        puppets.flow.keep_open.emit()
        visit = puppets.flow.visit_in(Concluded)
        puppets.qtbot.waitUntil(lambda: visit.kept_at is not None)
        assert visit.handover == ()
