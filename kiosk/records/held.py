"""A received result that nobody has judged yet, as it is kept over a power cut.

It is written as MessagePack, and read into the very types that it was made of: what does not fit
them, such as one of another version of the program, is no result.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar, get_type_hints

import msgspec

from kiosk.records.sealed import SealBroken, SealedFolder
from kiosk.visit.documents import DocumentCheck, Image, Pages
from kiosk.visit.domain import Outcome, OutcomeKind, Result
from kiosk.visit.held import HeldResult

FOLDER: Final = "held"
"""Below the data folder; it is there only where results are held."""

T = TypeVar("T")


class HeldResultUnreadable(Exception):
    """What is kept is not a result that this desk has sealed: damaged, foreign, of another key."""


class HeldResultTooOld(Exception):
    """It was received longer ago than results are held, or in what is now the future."""


class HeldResults:
    """One for each attempt of each run of the program. Safe from any thread."""

    def __init__(self, folder: SealedFolder, lifetime: timedelta) -> None:
        self._folder = folder
        self._lifetime = lifetime

    def keep(self, run: str, held: HeldResult) -> None:
        """Have it on the disk when this returns. Raises `OSError`."""
        self._folder.put(name_of(run, held.attempt), _encoder.encode(held))

    def find(self, name: str, now: datetime) -> HeldResult:
        """What is kept under `name`.

        Raises `HeldResultUnreadable`, `HeldResultTooOld`, `OSError`.
        """
        try:
            content = self._folder.get(name)
        except (KeyError, SealBroken):
            raise HeldResultUnreadable from None
        try:
            held = _read_held(msgspec.msgpack.decode(content))
        except (msgspec.MsgspecError, ValueError, TypeError, KeyError, AttributeError):
            # Without its cause, which may quote what it has read.
            raise HeldResultUnreadable from None
        if self.left(held, now) < timedelta(0) or now < held.received_at:
            raise HeldResultTooOld
        return held

    def left(self, held: HeldResult, now: datetime) -> timedelta:
        """How long it may still be kept."""
        return self._lifetime - (now - held.received_at)

    def remove(self, name: str) -> bool:
        """Let nothing be kept under `name`; whether something was. Raises `OSError`."""
        return self._folder.remove(name)

    def names(self) -> tuple[str, ...]:
        """The names of all that is kept, each of a run and an attempt. Raises `OSError`."""
        return self._folder.names()

    def tidy(self) -> None:
        """Remove what writes that were cut off have left. Raises `OSError`."""
        self._folder.tidy()


def name_of(run: str, attempt: str) -> str:
    """The name of what `run` keeps of `attempt`."""
    return f"{run}-{attempt.lower()}"


def run_of(name: str) -> str:
    """The run that has kept what has this name."""
    return name.partition("-")[0]


_encoder: Final = msgspec.msgpack.Encoder()


def _read_held(raw: Any) -> HeldResult:
    held = _read(HeldResult, raw, outcome=_read_outcome(raw["outcome"]))
    if held.outcome.kind is not OutcomeKind.VERIFIED:
        raise ValueError
    return held


def _read_outcome(raw: Any) -> Outcome:
    documents = raw["result"]["documents"]
    check = None if documents is None else _read_documents(documents)
    return _read(Outcome, raw, result=_read(Result, raw["result"], documents=check))


def _read_documents(raw: Any) -> DocumentCheck:
    proof = raw["address_proof"]
    is_pdf = isinstance(proof, Mapping) and "pdf" in proof
    kind: Any = Pages if is_pdf else Image | None
    return _read(DocumentCheck, raw, address_proof=msgspec.convert(proof, kind))


def _read(kind: type[T], raw: Any, **known: object) -> T:
    """A dataclass from its fields, of which some are `known` already.

    They are read one by one, since msgspec knows no union of two dataclasses anywhere below.
    """
    hints = get_type_hints(kind)
    read = {name: msgspec.convert(raw[name], hints[name]) for name in hints if name not in known}
    return kind(**read, **known)
