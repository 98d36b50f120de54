"""Delivery: again and again, with one id, until each target has taken what it is given."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.handover.deliverer import BackOff, Deliverer
from kiosk.handover.targets import Answer, Delivered, Failed, Message, ProofError, Refused, Target
from kiosk.records import outbox as outboxes
from kiosk.records.outbox import LONGEST, Outbox
from kiosk.records.sealed import KEY_LENGTH
from kiosk.visit.errors import Interrupted
from kiosk.visit.handover import HandoverState, Progress, Trouble
from kiosk.visit.interrupt import Interrupt
from tests.support.handovers import ID, parcel

KEY = bytes(KEY_LENGTH)
QUICK = BackOff(first=0.01, longest=0.05)
DEADLINE = 20.0

NO_ANSWER = Failed(Trouble.NETWORK)
WRONG = Refused(Trouble.STATUS, 422)


class FakeTarget:
    """Answers in turn, with the last answer over and over; counts what it was given."""

    def __init__(self, *answers: Answer | None) -> None:
        self.answers = list(answers)
        self.messages: list[Message] = []
        self.taken: dict[str, int] = defaultdict(int)

    def deliver(self, message: Message, interrupt: Interrupt) -> Answer:
        interrupt.check()
        self.messages.append(message)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is None:  # it hangs
            interrupt.pause(60.0)
            raise Interrupted
        if isinstance(answer, Delivered):
            self.taken[message.id] += 1
        return answer

    def probe(self, message: Message, interrupt: Interrupt) -> Answer:
        return self.deliver(message, interrupt)


class Heard:
    """What a deliverer has told."""

    def __init__(self) -> None:
        self.progress: list[tuple[str, Progress]] = []
        self.hook: Callable[[Progress], None] = lambda _progress: None
        self._changed = threading.Condition()

    def __call__(self, id_: str, _attempt: str, progress: Progress) -> None:
        self.hook(progress)
        with self._changed:
            self.progress.append((id_, progress))
            self._changed.notify_all()

    def states(self, target: str = "crm") -> list[HandoverState]:
        return [one.state for _id, one in self.progress if one.target == target]

    def wait_for(self, *states: HandoverState, target: str = "crm", times: int = 1) -> Progress:
        def last() -> list[Progress]:
            return [
                one for _id, one in self.progress if one.target == target and one.state in states
            ]

        with self._changed:
            assert self._changed.wait_for(lambda: len(last()) >= times, DEADLINE), self.progress
            return last()[-1]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path, KEY)


@contextmanager
def delivering(heard: Heard, outbox: Outbox | None, **targets: Target) -> Iterator[Deliverer]:
    deliverer = Deliverer(targets, outbox, heard, QUICK)
    deliverer.start()
    try:
        yield deliverer
    finally:
        deliverer.close()


def gone(outbox: Outbox) -> bool:
    """Whether the last parcel has left the disk, which follows upon the telling."""
    pause = threading.Event()
    for _time in range(1000):
        if not outbox.names():
            return True
        pause.wait(0.02)
    return False


def test_a_result_is_safe_first_and_delivered_then(heard: Heard, outbox: Outbox) -> None:
    crm = FakeTarget(Delivered())
    kept_when_told: list[int] = []
    heard.hook = lambda _progress: kept_when_told.append(len(outbox.names()))
    with delivering(heard, outbox, crm=crm) as deliverer:
        [state] = deliverer.hand_over([parcel()])
        assert state.is_safe
        heard.wait_for(HandoverState.DELIVERED)
        assert gone(outbox)
    assert heard.states() == [HandoverState.QUEUED, HandoverState.DELIVERED]
    # Whoever writes a delivery down does so before the parcel is gone.
    assert kept_when_told == [1, 1]
    assert crm.messages == [Message(ID, parcel().body)]


def test_it_is_tried_until_it_is_taken_always_with_one_id(heard: Heard, outbox: Outbox) -> None:
    crm = FakeTarget(NO_ANSWER, Failed(Trouble.STATUS, 503), NO_ANSWER, Delivered())
    with delivering(heard, outbox, crm=crm) as deliverer:
        deliverer.hand_over([parcel()])
        heard.wait_for(HandoverState.DELIVERED)
    assert {message.id for message in crm.messages} == {ID}
    assert len({message.body for message in crm.messages}) == 1
    assert crm.taken == {ID: 1}
    assert heard.progress[2][1] == Progress("crm", HandoverState.QUEUED, Trouble.STATUS, 503)


class FakeProver:
    """Makes another proof each time, once it can."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.made: list[bytes] = []

    def __call__(self, body: bytes, _interrupt: Interrupt) -> bytes:
        if self.failures:
            self.failures -= 1
            raise ProofError
        self.made.append(b"%PDF-" + body + bytes([len(self.made)]))
        return self.made[-1]


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_proof_is_made_once_and_sent_with_the_same_bytes_each_time(
    heard: Heard, outbox: Outbox, is_kept: bool
) -> None:
    prove = FakeProver(failures=0)
    files = FakeTarget(NO_ANSWER, NO_ANSWER, Delivered())
    deliverer = Deliverer({"crm": files}, outbox if is_kept else None, heard, QUICK, prove)
    with closing(deliverer):
        deliverer.start()
        deliverer.hand_over([replace(parcel(), has_proof=True)])
        heard.wait_for(HandoverState.DELIVERED)
    assert [message.proof for message in files.messages] == prove.made * 3
    assert len(prove.made) == 1


def test_a_later_run_sends_the_proof_of_an_earlier_one(heard: Heard, outbox: Outbox) -> None:
    outbox.put(replace(parcel(), has_proof=True))
    first, second = FakeProver(failures=0), FakeProver(failures=0)
    Deliverer({"crm": FakeTarget(NO_ANSWER)}, outbox, heard, QUICK, first).try_once(parcel().name)
    crm = FakeTarget(Delivered())
    Deliverer({"crm": crm}, outbox, heard, QUICK, second).try_once(parcel().name)
    assert [message.proof for message in crm.messages] == first.made
    assert second.made == []


def test_nothing_is_delivered_without_its_proof(heard: Heard, outbox: Outbox) -> None:
    """It is safe meanwhile, staff are told why, and it is tried again as after any failure."""
    crm = FakeTarget(Delivered())
    deliverer = Deliverer({"crm": crm}, outbox, heard, QUICK, FakeProver(failures=2))
    with closing(deliverer):
        deliverer.start()
        deliverer.hand_over([replace(parcel(), has_proof=True)])
        heard.wait_for(HandoverState.DELIVERED)
    without = Progress("crm", HandoverState.QUEUED, Trouble.PROOF)
    assert [one for _id, one in heard.progress].count(without) == 2
    [message] = crm.messages
    assert message.proof.startswith(b"%PDF-")


def test_what_an_earlier_run_has_left_is_delivered(heard: Heard, outbox: Outbox) -> None:
    outbox.put(parcel())
    with delivering(heard, outbox, crm=FakeTarget(Delivered())):
        heard.wait_for(HandoverState.DELIVERED)
        assert gone(outbox)


def test_a_refusal_is_kept_and_told_and_not_tried_again(heard: Heard, outbox: Outbox) -> None:
    crm = FakeTarget(WRONG, Delivered())
    with delivering(heard, outbox, crm=crm) as deliverer:
        deliverer.hand_over([parcel()])
        told = heard.wait_for(HandoverState.REFUSED)
        assert (told.trouble, told.number) == (Trouble.STATUS, 422)
        assert outbox.get(parcel().name).is_refused
    with delivering(heard, outbox, crm=crm):  # nor by the next run
        pass
    assert len(crm.messages) == 1
    with delivering(heard, outbox, crm=crm) as deliverer:
        deliverer.hand_over([parcel("b" * 32)])
        heard.wait_for(HandoverState.DELIVERED)
        deliverer.try_now(ID)  # but where somebody has mended the target, and says so
        heard.wait_for(HandoverState.DELIVERED, times=2)
        assert gone(outbox)


def test_one_try_by_hand(heard: Heard, outbox: Outbox) -> None:
    outbox.put(parcel())
    deliverer = Deliverer({"crm": FakeTarget(WRONG, Delivered())}, outbox, heard, QUICK)
    assert deliverer.try_once(parcel().name)
    assert deliverer.try_once(parcel().name)
    assert heard.states() == [HandoverState.REFUSED, HandoverState.DELIVERED]
    with pytest.raises(KeyError):
        deliverer.try_once(parcel().name)
    deliverer.close()


def test_a_target_that_hangs_holds_up_no_other(heard: Heard, outbox: Outbox) -> None:
    slow, quick = FakeTarget(None), FakeTarget(Delivered())
    with delivering(heard, outbox, slow=slow, quick=quick) as deliverer:
        deliverer.hand_over([parcel(target="slow"), parcel(target="quick")])
        heard.wait_for(HandoverState.DELIVERED, target="quick")
    assert outbox.names() == (parcel(target="slow").name,)


def test_without_an_outbox_it_lives_in_memory_alone(heard: Heard, tmp_path: Path) -> None:
    crm = FakeTarget(NO_ANSWER, Delivered())
    with delivering(heard, None, crm=crm) as deliverer:
        [state] = deliverer.hand_over([parcel()])
        assert state == Progress("crm", HandoverState.WAITING)
        assert not state.is_safe
        heard.wait_for(HandoverState.DELIVERED)
    assert heard.states() == [
        HandoverState.WAITING,
        HandoverState.WAITING,
        HandoverState.DELIVERED,
    ]
    assert list(tmp_path.iterdir()) == []


def test_what_staff_have_given_up_is_not_tried_again(heard: Heard) -> None:
    crm = FakeTarget(NO_ANSWER)
    with delivering(heard, None, crm=crm) as deliverer:
        deliverer.hand_over([parcel()])
        heard.wait_for(HandoverState.WAITING, times=3)
        assert deliverer.forget(ID) == ("crm",)
        deliverer.hand_over([parcel("b" * 32)])
        heard.wait_for(HandoverState.WAITING, times=8)
        last = [message.id for message in crm.messages][-3:]
    assert last == ["b" * 32] * 3


def test_an_outbox_that_takes_no_more_is_told(
    heard: Heard, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outboxes, "MOST", 0)
    with delivering(heard, outbox, crm=FakeTarget(Delivered())) as deliverer:
        [state] = deliverer.hand_over([parcel()])
        assert state.state is HandoverState.WAITING
        heard.wait_for(HandoverState.DELIVERED)


def test_what_has_been_tried_for_too_long_is_given_up(heard: Heard, outbox: Outbox) -> None:
    outbox.put(parcel(at=datetime.now(UTC) - LONGEST - timedelta(hours=1)))
    with delivering(heard, outbox, crm=FakeTarget(NO_ANSWER)):
        told = heard.wait_for(HandoverState.GIVEN_UP)
        assert gone(outbox)
    assert told.trouble is Trouble.NETWORK


def test_age_alone_gives_nothing_up_that_can_be_delivered(heard: Heard, outbox: Outbox) -> None:
    outbox.put(parcel(at=datetime.now(UTC) - 100 * LONGEST))  # as after a clock put forward
    with delivering(heard, outbox, crm=FakeTarget(Delivered())):
        heard.wait_for(HandoverState.DELIVERED)


def test_a_parcel_for_nobody_is_kept_until_its_time_is_over(heard: Heard, outbox: Outbox) -> None:
    outbox.put(parcel(target="removed"))
    outbox.put(parcel("b" * 32, "removed", datetime.now(UTC) - LONGEST - timedelta(hours=1)))
    with delivering(heard, outbox, crm=FakeTarget(Delivered())):
        heard.wait_for(HandoverState.GIVEN_UP, target="removed")
    assert outbox.names() == (parcel(target="removed").name,)


def test_two_runs_deliver_each_parcel_once(heard: Heard, outbox: Outbox, tmp_path: Path) -> None:
    crm, ids = FakeTarget(Delivered()), [f"{number:032x}" for number in range(20)]
    for id_ in ids:
        outbox.put(parcel(id_))
    with (
        delivering(heard, outbox, crm=crm),
        delivering(heard, Outbox(tmp_path, KEY), crm=crm),
    ):
        heard.wait_for(HandoverState.DELIVERED, times=20)
        assert gone(outbox)
    assert crm.taken == dict.fromkeys(ids, 1)


def test_one_that_cannot_be_read_holds_up_nothing(
    heard: Heard, outbox: Outbox, tmp_path: Path
) -> None:
    Outbox(tmp_path, bytes([1]) * KEY_LENGTH).put(parcel())
    outbox.put(parcel("b" * 32))
    with delivering(heard, outbox, crm=FakeTarget(Delivered())):
        heard.wait_for(HandoverState.DELIVERED)
    assert parcel().name in outbox.names()


@given(st.integers(1, 10_000), st.none() | st.floats(0, 1e9))
def test_waits_grow_and_have_a_bound(failures: int, asked: float | None) -> None:
    back_off = BackOff(first=2.0, longest=600.0)
    wait = back_off.after(failures, asked)
    assert 1.0 <= wait <= 3600.0
    if asked is None:
        assert wait <= min(600.0, 2.0 * 2.0 ** (min(failures, 40) - 1))
    else:
        assert wait >= min(asked, 3600.0)
