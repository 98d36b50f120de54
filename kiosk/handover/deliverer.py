"""Delivers accepted results to every target, again and again until each has taken it."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Final, assert_never

from msgspec.structs import replace

from kiosk.handover.lane import Lane
from kiosk.handover.targets import (
    Answer,
    Delivered,
    Failed,
    Message,
    ProofError,
    Refused,
    Target,
)
from kiosk.records.outbox import LONGEST, Outbox, OutboxFull, Parcel
from kiosk.records.sealed import SealBroken
from kiosk.visit import clock
from kiosk.visit.errors import Interrupted
from kiosk.visit.handover import HandoverState, Progress, Trouble
from kiosk.visit.interrupt import Interrupt

_log = logging.getLogger(__name__)

RESCAN: Final = 30.0
"""Seconds between two looks for what another process of this desk has left."""

ENDING: Final = 3.0
"""Seconds that the end waits for what is under way, once it has been interrupted."""

_LONGEST_AFTER: Final = 3600.0
"""Seconds that a target may ask to be left alone."""

Told = Callable[[str, str, Progress], None]
"""Is told, on any thread, what has become of a result: its id, its attempt, where it stands.

A delivery is told before the parcel is gone from the disk: whoever writes it down has done so then.
"""

Prove = Callable[[bytes, Interrupt], bytes]
"""Makes the signed PDF of a payload. Raises `ProofError`, `Interrupted`."""


@dataclass(frozen=True, slots=True)
class BackOff:
    """How long to wait after a failure: twice as long each time, and never the same for all."""

    first: float = 2.0
    longest: float = 600.0
    """Seconds."""

    def after(self, failures: int, asked: float | None) -> float:
        """Seconds after so many failures in a row; `asked` is what the target wants at least."""
        usual = min(self.longest, self.first * 2.0 ** min(failures - 1, 32))
        # Desks that a failure has put in step would otherwise all come back at once.
        return max(usual * random.uniform(0.5, 1.0), min(asked or 0.0, _LONGEST_AFTER))  # noqa: S311


class Deliverer:
    """The one who delivers, for as long as the program runs. Safe from any thread.

    What the outbox holds is tried by whichever process comes first; what could not be put there
    is held in memory, and is gone with it.
    """

    def __init__(
        self,
        targets: Mapping[str, Target],
        outbox: Outbox | None,
        told: Told,
        back_off: BackOff | None = None,
        prove: Prove | None = None,
    ) -> None:
        """Without an `outbox` nothing is kept on the disk; without `prove` there are no proofs."""
        self._prove = prove
        self._targets = targets
        self._outbox = outbox
        self._told = told
        self._back_off = back_off or BackOff()
        self._lock = threading.Lock()
        self._in_memory: dict[str, Parcel] = {}
        self._due: dict[str, float] = {}
        """By `clock.now()`; a parcel that is not named is due."""
        self._busy: set[str] = set()
        self._asked: set[str] = set()
        """What is tried once more although it was refused."""
        self._wake = threading.Event()
        self._interrupt = Interrupt()
        # One thread for each target: one that hangs holds up none of the others.
        self._lanes = {name: Lane(f"handover {name}") for name in targets}
        self._thread = threading.Thread(target=self._work, name="handover", daemon=True)

    def start(self) -> None:
        """Begin with what earlier runs have left."""
        self._thread.start()

    def close(self) -> None:
        """End what is under way; what the outbox holds is for the next run."""
        self._interrupt.set()
        self._wake.set()
        until = clock.now() + ENDING
        if self._thread.ident is not None:
            self._thread.join(ENDING)
        for lane in self._lanes.values():
            lane.close(max(0.0, until - clock.now()))

    def hand_over(self, parcels: Iterable[Parcel]) -> tuple[Progress, ...]:
        """Take new parcels, and say of each whether it is safe. Waits for the disk."""
        states = []
        for parcel in parcels:
            is_kept = self._keep(parcel)
            if not is_kept:
                with self._lock:
                    self._in_memory[parcel.name] = parcel
            state = HandoverState.QUEUED if is_kept else HandoverState.WAITING
            states.append(Progress(parcel.target, state))
            self._told(parcel.id, parcel.attempt, states[-1])
        self._wake.set()
        return tuple(states)

    def keep_in(self, outbox: Outbox) -> None:
        """Keep new parcels there from now on, and deliver what it holds; there was none before.

        What is in memory stays there: whoever waits for it has been told so.
        """
        self._outbox = outbox
        self._wake.set()

    def try_now(self, id_: str) -> None:
        """Try all that is left of a result at once, refused or not."""
        with self._lock:
            names = [name for name in self._due if name.startswith(f"{id_}-")]
            self._asked.update(names)
            for name in names:
                del self._due[name]
        self._wake.set()

    def try_once(self, name: str) -> bool:
        """Try one parcel of the outbox on this thread, refused or not; what came of it is told.

        False where somebody else is trying it just now. Raises `KeyError` where it is gone,
        `SealBroken`, `OSError`, `Interrupted`.
        """
        if self._outbox is None:
            raise KeyError(name)
        with self._outbox.held(name) as is_ours:
            if is_ours:
                self._settle(self._outbox.get(name), self._outbox, is_asked=True)
        return is_ours

    def forget(self, id_: str) -> tuple[str, ...]:
        """Let go of what is held in memory of a result, and say for which targets that was."""
        with self._lock:
            forgotten = [one for one in self._in_memory.values() if one.id == id_]
            for parcel in forgotten:
                del self._in_memory[parcel.name]
        return tuple(parcel.target for parcel in forgotten)

    def _keep(self, parcel: Parcel) -> bool:
        if self._outbox is None:
            return False
        try:
            self._outbox.put(parcel)
        except (OutboxFull, OSError) as error:
            _log.error("handover.not_kept", extra={"reason": type(error).__name__})
            return False
        return True

    # -- its thread ----------------------------------------------------------------------------

    def _work(self) -> None:
        if self._outbox is not None:
            with suppress(OSError):
                self._outbox.tidy()
        while not self._interrupt.is_set:
            try:
                wait = self._look()
            except Exception:  # noqa: BLE001 - what comes later must still be delivered
                _log.error("handover.failed", exc_info=True)
                wait = RESCAN
            self._wake.wait(wait)
            self._wake.clear()

    def _look(self) -> float:
        """Have all that is due tried; seconds until something is."""
        try:
            kept = () if self._outbox is None else self._outbox.names()
        except OSError:
            kept = ()
        now = clock.now()
        with self._lock:
            names = dict.fromkeys((*kept, *self._in_memory))
            self._due = {name: due for name, due in self._due.items() if name in names}
            due = [
                name for name in names if self._due.get(name, 0.0) <= now and name not in self._busy
            ]
            self._busy.update(due)
        for name in due:
            lane = self._lanes.get(name.partition("-")[2])
            if lane is None:
                self._try(name)
            else:
                lane.do(partial(self._try, name))
        with self._lock:
            waits = [due - now for name, due in self._due.items() if name not in self._busy]
        return max(0.0, min([RESCAN, *waits]))

    def _try(self, name: str) -> None:
        """Try one parcel, once. On its target's thread."""
        wait = RESCAN
        try:
            self._interrupt.check()
            with self._lock:
                in_memory = self._in_memory.get(name)
                is_asked = name in self._asked
                self._asked.discard(name)
            if in_memory is not None:
                wait = self._settle(in_memory, None, is_asked=is_asked)
            elif self._outbox is not None:
                with self._outbox.held(name) as is_ours:
                    if is_ours:
                        wait = self._settle_kept(name, self._outbox, is_asked=is_asked)
        except Interrupted:
            pass
        except Exception:  # noqa: BLE001 - nobody waits for this call
            _log.error("handover.failed", exc_info=True)
        finally:
            with self._lock:
                self._busy.discard(name)
                self._due[name] = clock.now() + wait
            self._wake.set()

    def _settle_kept(self, name: str, outbox: Outbox, *, is_asked: bool) -> float:
        try:
            return self._settle(outbox.get(name), outbox, is_asked=is_asked)
        except KeyError:  # another process has delivered it
            return RESCAN
        except SealBroken:
            if outbox.age(name) > LONGEST:
                outbox.remove(name)
                id_, _, target = name.partition("-")
                progress = Progress(target, HandoverState.GIVEN_UP, Trouble.STORAGE)
                self._told(id_, "", progress)
            return RESCAN

    def _settle(self, parcel: Parcel, outbox: Outbox | None, *, is_asked: bool) -> float:
        """Deliver a parcel, and tell and keep what came of it; seconds until it is due again.

        Raises `Interrupted`, `OSError`.
        """
        is_old = clock.utc_now() - parcel.accepted > LONGEST
        target = self._targets.get(parcel.target)
        if target is None or (parcel.is_refused and not is_asked):
            # Only somebody who mends the configuration, or the target, can help it.
            if is_old:
                self._give_up(parcel, outbox)
            return RESCAN
        answer: Answer
        try:
            parcel = self._proved(parcel, outbox)
            message = Message(parcel.id, parcel.body, parcel.proof)
            answer = target.deliver(message, self._interrupt)
        except ProofError:
            _log.error("handover.no_proof")
            answer = Failed(Trouble.PROOF)
        match answer:
            case Delivered():
                self._tell(parcel, HandoverState.DELIVERED)
                self._remove(parcel, outbox)
            case Refused(trouble, number):
                changed = replace(parcel, is_refused=True, trouble=trouble.value, number=number)
                self._change(changed, outbox)
                self._tell(changed, HandoverState.REFUSED)
            case Failed(trouble, number, asked):
                changed = replace(
                    parcel,
                    is_refused=False,
                    tries=parcel.tries + 1,
                    trouble=trouble.value,
                    number=number,
                )
                # Not before it has failed once more: a clock may have been put forward by years.
                if is_old:
                    self._give_up(changed, outbox)
                    return RESCAN
                self._change(changed, outbox)
                is_safe = outbox is not None
                self._tell(changed, HandoverState.QUEUED if is_safe else HandoverState.WAITING)
                return self._back_off.after(changed.tries, asked)
            case _:
                assert_never(answer)
        return RESCAN

    def _proved(self, parcel: Parcel, outbox: Outbox | None) -> Parcel:
        """The parcel with its proof, which is made once: its bytes are the same each time.

        Raises `ProofError`, `Interrupted`, `OSError`.
        """
        if not parcel.has_proof or parcel.proof:
            return parcel
        if self._prove is None:
            raise ProofError
        proved = replace(parcel, proof=self._prove(parcel.body, self._interrupt))
        self._change(proved, outbox)
        return proved

    def _give_up(self, parcel: Parcel, outbox: Outbox | None) -> None:
        self._tell(parcel, HandoverState.GIVEN_UP)
        self._remove(parcel, outbox)

    def _tell(self, parcel: Parcel, state: HandoverState) -> None:
        trouble, number = None, None
        if state is not HandoverState.DELIVERED and parcel.trouble is not None:
            trouble, number = Trouble(parcel.trouble), parcel.number
        fields = {"attempt": parcel.attempt, "state": state.value}
        _log.info(
            "handover.tried", extra=fields if trouble is None else fields | {"reason": trouble}
        )
        progress = Progress(parcel.target, state, trouble, number)
        self._told(parcel.id, parcel.attempt, progress)

    def _change(self, parcel: Parcel, outbox: Outbox | None) -> None:
        if outbox is not None:
            outbox.change(parcel)
            return
        with self._lock:
            if parcel.name in self._in_memory:
                self._in_memory[parcel.name] = parcel

    def _remove(self, parcel: Parcel, outbox: Outbox | None) -> None:
        if outbox is not None:
            outbox.remove(parcel.name)
        with self._lock:
            self._in_memory.pop(parcel.name, None)
