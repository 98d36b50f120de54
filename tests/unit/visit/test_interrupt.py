"""One way to end what blocks."""

from __future__ import annotations

import threading

import pytest

from kiosk.visit.errors import Interrupted
from kiosk.visit.interrupt import Interrupt

DEADLINE = 10.0


def test_it_stays_set() -> None:
    interrupt = Interrupt()
    interrupt.check()
    interrupt.set()
    interrupt.set()
    with pytest.raises(Interrupted):
        interrupt.check()
    assert interrupt.is_set


@pytest.mark.parametrize("seconds", [-1.0, 0.0, 0.001])
def test_pause_ends_by_itself(seconds: float) -> None:
    Interrupt().pause(seconds)


def test_pause_ends_at_once() -> None:
    interrupt = Interrupt()
    ended = threading.Event()

    def pause() -> None:
        with pytest.raises(Interrupted):
            interrupt.pause(600.0)
        ended.set()

    thread = threading.Thread(target=pause)
    thread.start()
    interrupt.set()
    thread.join(DEADLINE)
    assert ended.is_set()
    with pytest.raises(Interrupted):
        interrupt.pause(600.0)


def test_ending_is_called_within_its_block_alone() -> None:
    interrupt = Interrupt()
    called: list[str] = []
    with interrupt.ending(lambda: called.append("before")):
        pass
    with (
        interrupt.ending(lambda: called.append("outer")),
        interrupt.ending(lambda: called.append("inner")),
    ):
        interrupt.set()
    assert called == ["outer", "inner"]


def test_set_interrupt_lets_nothing_begin() -> None:
    interrupt = Interrupt()
    interrupt.set()
    called: list[str] = []
    with pytest.raises(Interrupted), interrupt.ending(lambda: called.append("x")):
        called.append("begun")
    assert not called


def test_block_that_fails_is_forgotten() -> None:
    interrupt = Interrupt()
    called: list[str] = []
    with pytest.raises(KeyError), interrupt.ending(lambda: called.append("x")):
        raise KeyError
    interrupt.set()
    assert not called


def test_from_many_threads() -> None:
    interrupt = Interrupt()
    ready = threading.Barrier(9, timeout=DEADLINE)
    ended = []

    def wait() -> None:
        over = threading.Event()
        with interrupt.ending(over.set):
            ready.wait()
            ended.append(over.wait(DEADLINE))

    threads = [threading.Thread(target=wait) for _ in range(8)]
    for thread in threads:
        thread.start()
    ready.wait()
    interrupt.set()
    for thread in threads:
        thread.join(DEADLINE)
    assert ended == [True] * 8
