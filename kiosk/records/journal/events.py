"""The closed list of what the journal can say. No field can hold a personal value.

Words are the field's own names, never what stands in them. Each type holds to its patterns when it
is written: what does not fit cannot be entered.
"""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

_NAME: Final = r"^(\[\?\]|[A-Za-z0-9_.:/\[\]-]{1,80})\Z"
Name = Annotated[str, Meta(pattern=_NAME)]
"""The name of an attribute, a field, a provider, a service: short, without spaces."""

Word = Annotated[str, Meta(pattern=r"^[a-z][a-z_]{0,39}\Z")]
"""A member of one of the program's own enumerations."""

_ID: Final = r"^[!-~]{1,256}\Z"
Id = Annotated[str, Meta(pattern=_ID)]
"""What a service calls something: opaque, printable, without spaces."""

_OWN: Final = r"^[^\x00-\x1f\x7f-\x9f]{1,64}\Z"
Own = Annotated[str, Meta(pattern=_OWN)]
"""What the organisation calls something: a case, a version of its notice. On one line."""

Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
"""Of 256 bits, in hexadecimal digits."""

Reference = Annotated[str, Meta(pattern=r"^[2-9A-Z]{2}-[2-9A-Z]{4}\Z")]
"""An attempt's, as the log and the screens have it."""

Run = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}\Z")]
"""One run of the program, from its first entry to its last."""

Instant = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9T:.-]{6,24}Z\Z")]

UNKNOWN: Final = "[?]"
"""In place of a name or id that a service gave and that does not look like one."""

_fits: Final = re.compile(_NAME)
_is_id: Final = re.compile(_ID)
_is_own: Final = re.compile(_OWN)


def id_of(text: str) -> str:
    """`text` where it can be an id in the journal, `UNKNOWN` where not."""
    return text if _is_id.match(text) else UNKNOWN


def case_of(text: str) -> str:
    """A case reference; `UNKNOWN` where a word of it, longer than a letter, may be a name."""
    words = text.split()
    may_be_a_name = not words or any(
        len(word) > 1 and not any(map(str.isdigit, word)) for word in words
    )
    return UNKNOWN if may_be_a_name or not _is_own.match(text) else text


def name_of(text: str) -> str:
    """`text` where it can be a name in the journal, `UNKNOWN` where not."""
    return text if _fits.match(text) else UNKNOWN


class _Event(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing that happened."""


# -- the desk --------------------------------------------------------------------------------------


class JournalBegun(_Event, frozen=True, tag="journal.begun"):
    """The first entry of every journal."""

    anew: bool = False
    """Whether the desk's key was there before: an earlier journal of it is lost, or put away."""


class RunStarted(_Event, frozen=True, tag="run.started"):
    """The program has started on this desk."""

    run: Run
    version: Name
    command: Literal["window", "verify"]
    configuration: Digest
    """What the desk is set to; keyed, as all digests of the journal."""


class RunStopped(_Event, frozen=True, tag="run.stopped"):
    """It has ended in good order."""

    run: Run


class UncleanStop(_Event, frozen=True, tag="run.unclean_stop"):
    """A run was found that had ended without saying so: a crash, a kill, a power cut."""

    run: Run


class ConfigurationChanged(_Event, frozen=True, tag="configuration.changed"):
    """The desk is set to something else than at its last start."""

    digest: Digest


class ClockOffset(_Event, frozen=True, tag="clock.offset"):
    """This machine's clock is further off the service's than is tolerated."""

    service: Name
    seconds: float
    """How far the service's clock is ahead."""


class CreationUnanswered(_Event, frozen=True, tag="creation.unanswered"):
    """A service may have made a session whose name was never read: it cannot be cancelled."""

    attempt: Reference


class JournalPruned(_Event, frozen=True, tag="journal.pruned"):
    """Entries have been removed for their age. What the chain begins with now."""

    first: int
    last: int
    last_hash: Digest
    older_than_days: int


# -- an attempt ------------------------------------------------------------------------------------


class AttemptBegun(_Event, frozen=True, tag="attempt.begun"):
    """A session is about to be created at a service."""

    attempt: Reference
    service: Name
    provider: Name
    requested_loa: int | None = None
    case: Own | None = None


class SessionCreated(_Event, frozen=True, tag="session.created"):
    """The service has named its session; written before anything else is done with it."""

    attempt: Reference
    service: Name
    session: Id
    service_time: Instant | None = None


class SessionSettled(_Event, frozen=True, tag="session.settled"):
    """Nothing of the session is left open at the service, as far as this desk knows."""

    attempt: Reference
    how: Literal["completed", "ended", "cancelled", "was_over", "abandoned"]
    """`abandoned` where the service cannot cancel: the session lapses there by itself."""


class SessionLeftOpen(_Event, frozen=True, tag="session.left_open"):
    """The service could not be asked to cancel the session."""

    attempt: Reference


class ResultReceived(_Event, frozen=True, tag="result.received"):
    """A checked result of a session is in this desk's memory; nobody has seen it yet."""

    attempt: Reference
    outcome: Word
    reason: Word | None = None
    verification: Id | None = None
    """The service's own name of it, where that is not the session's."""
    loa: int | None = None
    issuers: tuple[Name, ...] = ()
    attributes: tuple[Name, ...] = ()
    """Which were disclosed, by name."""
    warnings: tuple[Word, ...] = ()
    verified_at: Instant | None = None
    digest: Digest | None = None
    """HMAC-SHA-256 with the desk's key of the SHA-256 of the answer as it was received."""


class AttemptFinished(_Event, frozen=True, tag="attempt.finished"):
    """How it ended."""

    attempt: Reference
    outcome: Word
    reason: Word | None = None


class AttemptCutOff(_Event, frozen=True, tag="attempt.cut_off"):
    """The program ended amid the attempt; found out at a later start."""

    attempt: Reference
    run: Run
    session: Id | None = None
    creation: Literal["unanswered"] | None = None
    """`unanswered` where the service may have made a session that nobody knows the name of."""
    result_received: bool = False


class ResultOfferedAgain(_Event, frozen=True, tag="result.offered_again"):
    """A result that an earlier run had received, and nobody had judged, is offered to staff."""

    attempt: Reference


class HeldResultRemoved(_Event, frozen=True, tag="held_result.removed"):
    """A result that an earlier run had held was removed without having been shown."""

    why: Literal["too_old", "unreadable", "switched_off"]
    """`unreadable` is one that this desk has not sealed: damaged, foreign, or of another key."""


class EvidenceNamed(_Event, frozen=True, tag="evidence.named"):
    """The kinds of evidence that the service holds."""

    attempt: Reference
    names: tuple[Name, ...]


# -- people ----------------------------------------------------------------------------------------


class VerdictJudged(_Event, frozen=True, tag="verdict.judged"):
    """What staff make of a verdict, entered as they answer; a later one of the attempt corrects it.

    With a handover it is entered once the accepted result is safe on its way. `open` is what nobody
    had answered when its result was left.
    """

    attempt: Reference
    acceptance: Literal["accepted", "refused", "open"]
    acknowledged: tuple[Name, ...] = ()
    """What was ticked for it: warnings, and each required attribute that is not in the result, as
    `missing:birthdate`."""


class AttributeRevealed(_Event, frozen=True, tag="attribute.revealed"):
    """Staff have looked at a masked value."""

    attempt: Reference
    names: tuple[Name, ...]


class AttributeCopied(_Event, frozen=True, tag="attribute.copied"):
    """Staff have copied a value."""

    attempt: Reference
    name: Name


class ResultPrinted(_Event, frozen=True, tag="result.printed"):
    """A receipt was sent to the printer."""

    attempt: Reference


class ResultHandedOver(_Event, frozen=True, tag="result.handed_over"):
    """What became of an accepted result on its way to one of the organisation's own systems."""

    receiver: Name
    how: Literal["queued", "delivered", "refused", "given_up", "dropped"]
    attempt: Reference | None = None
    """None where what was kept of it cannot be read any more."""
    handover: Id | None = None
    """The id that it is sent with, the same for each receiver."""
    reason: Word | None = None
    """Why it was refused or given up."""
    number: int | None = None
    """Of the status that the receiver answered with."""


class ResultWiped(_Event, frozen=True, tag="result.wiped"):
    """The result is on no screen any more, nor in the desk's memory."""

    attempt: Reference


class NoticeAccepted(_Event, frozen=True, tag="notice.accepted"):
    """The customer has accepted the privacy notice."""

    version: Own
    language: Word
    """In which it was read."""


class ExpectedPersonCompared(_Event, frozen=True, tag="person.compared"):
    """The verified person was held against the expected one, by field name."""

    attempt: Reference
    fields: dict[Name, Word]
    """`equal`, `close`, `different` or `missing`, by field."""


class SignedIn(_Event, frozen=True, tag="staff.signed_in"):
    """A member of staff has signed in."""


class ResultConfirmed(_Event, frozen=True, tag="staff.confirmed"):
    """Who is signed in has given their PIN once more, for the result of this attempt."""

    attempt: Reference


class SignInFailed(_Event, frozen=True, tag="staff.sign_in_failed"):
    """A PIN was wrong, or the account is locked out."""

    why: Literal["wrong_pin", "locked_out", "unavailable"]
    account: Annotated[str, Meta(min_length=1, max_length=64)] | None = None
    """Whose it was, where there is such an account: what else was typed may be anything."""


class Locked(_Event, frozen=True, tag="staff.locked"):
    """The screen was locked."""

    how: Literal["by_staff", "idle", "start"]


class StaffChanged(_Event, frozen=True, tag="staff.changed"):
    """An account was added, removed, or got another PIN."""

    name: Annotated[str, Meta(min_length=1, max_length=64)]
    how: Literal["added", "removed", "reset"]


Event = (
    JournalBegun
    | RunStarted
    | RunStopped
    | UncleanStop
    | ConfigurationChanged
    | ClockOffset
    | CreationUnanswered
    | JournalPruned
    | AttemptBegun
    | SessionCreated
    | SessionSettled
    | SessionLeftOpen
    | ResultReceived
    | AttemptFinished
    | AttemptCutOff
    | ResultOfferedAgain
    | HeldResultRemoved
    | EvidenceNamed
    | VerdictJudged
    | AttributeRevealed
    | AttributeCopied
    | ResultPrinted
    | ResultHandedOver
    | ResultWiped
    | NoticeAccepted
    | ExpectedPersonCompared
    | SignedIn
    | ResultConfirmed
    | SignInFailed
    | Locked
    | StaffChanged
)


class Body(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The text of an entry: who, when, and what happened."""

    at: Instant
    """By this desk's clock, in UTC."""
    service_at: Instant | None = None
    """By the service's clock, where that is known."""
    desk: Annotated[str, Meta(min_length=1, max_length=200)]
    staff: Annotated[str, Meta(min_length=1, max_length=64)] | None = None
    """Who was signed in."""
    event: Event


_encoder: Final = msgspec.json.Encoder()
_decoder: Final = msgspec.json.Decoder(Body)


def encode(body: Body) -> str:
    """The text of an entry. Raises `msgspec.ValidationError` where a value does not fit."""
    encoded = _encoder.encode(body)
    _decoder.decode(encoded)
    return encoded.decode()


def decode(text: str) -> Body:
    """What `encode` has made. Raises `msgspec.DecodeError`."""
    return _decoder.decode(text)
