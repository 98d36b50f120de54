"""`identity-kiosk handover`: what is on its way, and what is to become of it.

Nothing personal is printed. Each change is entered in the journal.
"""

from __future__ import annotations

import secrets
from contextlib import closing
from typing import TextIO

from kiosk.app.handover import event_of
from kiosk.app.journal import journal_file, open_journal
from kiosk.app.journal_words import trouble as journal_trouble
from kiosk.app.proofs import prover
from kiosk.app.targets import open_outbox, target_for
from kiosk.config import Settings
from kiosk.exit_status import ExitStatus
from kiosk.handover.deliverer import Deliverer
from kiosk.handover.payload import test_payload
from kiosk.handover.targets import Answer, Delivered, Message
from kiosk.host.secrets import SecretUnavailable
from kiosk.records.journal.events import ResultHandedOver
from kiosk.records.journal.faults import JournalUnavailable
from kiosk.records.journal.journal import Journal, stamp
from kiosk.records.outbox import Outbox, Parcel
from kiosk.records.sealed import SealBroken
from kiosk.visit import clock
from kiosk.visit.handover import HandoverState, Progress, Trouble
from kiosk.visit.interrupt import Interrupt
from kiosk.wording.handovers import trouble_text


class HandoverRefused(Exception):
    """What was asked for was not done. Its text is one plain line."""


def list_parcels(settings: Settings, stream: TextIO) -> int:
    """Print each parcel on a line: its id, its target, how it stands. Raises `HandoverRefused`."""
    outbox = _outbox(settings)
    for name in outbox.names():
        id_, _, target = name.partition("-")
        try:
            stream.write(f"{id_}  {target:<12} {_line(outbox.get(name))}\n")
        except KeyError:
            continue  # delivered meanwhile
        except SealBroken:
            stream.write(f"{id_}  {target:<12} unreadable: its key is gone, or it is damaged\n")
    return ExitStatus.SUCCESS


def _line(parcel: Parcel) -> str:
    state = "refused" if parcel.is_refused else "waiting"
    why = ""
    if parcel.trouble is not None:
        why = trouble_text(Trouble(parcel.trouble), parcel.number)
    accepted, tries = stamp(parcel.accepted), parcel.tries
    return f"{state:<8} accepted {accepted}  failed {tries} times  {why}".rstrip()


def retry(settings: Settings, id_: str, stream: TextIO) -> int:
    """Try a result once more, refused or not; exit 1 unless it is delivered.

    Raises `HandoverRefused`.
    """
    outbox = _outbox(settings)
    names = _named(outbox, id_)
    said: list[Progress] = []
    with _journal(settings) as journal:

        def told(id_: str, attempt: str, progress: Progress) -> None:
            event = event_of(id_, attempt, progress)
            if event is not None:
                journal.append(event)
            said.append(progress)

        targets = {name: target_for(settings, name) for name in settings.handover}
        prove = prover(settings, journal.sign_proof)
        with closing(Deliverer(targets, outbox, told, prove=prove)) as deliverer:
            for name in names:
                _try(deliverer, name)
    for one in said:
        why = "" if one.trouble is None else trouble_text(one.trouble, one.number)
        stream.write(f"{one.target}: {one.state.value} {why}".rstrip() + "\n")
    is_delivered = [one.state is HandoverState.DELIVERED for one in said]
    done = len(said) == len(names) and all(is_delivered)
    return ExitStatus.SUCCESS if done else ExitStatus.FAILURE


def _try(deliverer: Deliverer, name: str) -> None:
    try:
        if not deliverer.try_once(name):
            raise HandoverRefused("It is being tried just now.")
    except KeyError:
        raise HandoverRefused("It has been delivered meanwhile.") from None
    except SealBroken:
        raise HandoverRefused("It cannot be read any more: drop it.") from None
    except JournalUnavailable as error:
        raise HandoverRefused(f"The journal cannot be written ({error.fault.value}).") from None


def drop(settings: Settings, id_: str, stream: TextIO) -> int:
    """Keep a result no longer; it is not delivered any more. Raises `HandoverRefused`."""
    outbox = _outbox(settings)
    with _journal(settings) as journal:
        for name in _named(outbox, id_):
            with outbox.held(name) as is_ours:
                if not is_ours:
                    raise HandoverRefused("It is being tried just now.")
                try:
                    attempt: str | None = outbox.get(name).attempt
                except (KeyError, SealBroken):
                    attempt = None
                target = name.partition("-")[2]
                journal.append(
                    ResultHandedOver(attempt=attempt, handover=id_, receiver=target, how="dropped")
                )
                outbox.remove(name)
                stream.write(f"{target}: dropped\n")
    return ExitStatus.SUCCESS


def test(settings: Settings, name: str, stream: TextIO) -> int:
    """Send a target a message that says nothing of anybody. Raises `HandoverRefused`."""
    if name not in settings.handover:
        raise HandoverRefused("There is no target of that name.")
    answer = target_for(settings, name).deliver(test_message(), Interrupt())
    stream.write(f"{name}: {answer_text(answer)}\n")
    return ExitStatus.SUCCESS if isinstance(answer, Delivered) else ExitStatus.FAILURE


def test_message() -> Message:
    """A message of its own, without data."""
    id_ = secrets.token_hex(16)
    return Message(id_, test_payload(id_, clock.utc_now()))


def answer_text(answer: Answer) -> str:
    """What a target has answered, in words."""
    if isinstance(answer, Delivered):
        return "delivered"
    return trouble_text(answer.trouble, answer.number)


def _named(outbox: Outbox, id_: str) -> list[str]:
    names = [name for name in outbox.names() if name.partition("-")[0] == id_]
    if not names:
        raise HandoverRefused("Nothing of that ID is kept.")
    return names


def _outbox(settings: Settings) -> Outbox:
    try:
        outbox = open_outbox(settings)
    except SecretUnavailable as error:
        raise HandoverRefused(str(error)) from None
    if outbox is None:
        raise HandoverRefused("Nothing is kept on this desk: it has no secret store.")
    return outbox


def _journal(settings: Settings) -> Journal:
    try:
        return open_journal(settings)
    except JournalUnavailable as error:
        raise HandoverRefused(journal_trouble(error.fault, journal_file(settings))) from None
