"""The values of a visit, as every other part of the kiosk speaks of them.

No Qt, no I/O, no word of any vendor's. What a service says is translated into these values at the
edge (`kiosk.services`); nothing above decides on a status string, an HTTP code or JSON again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Any, Final, Self

from kiosk.visit.clock import ServiceTime
from kiosk.visit.documents import DocumentCheck, Image

LONGEST_ANSWER: Final = 256
"""Characters that a form field takes at most: longer than any identifier, short for any regex."""


NONCE: Final = "kiosk_nonce"
"""The query parameter by which a visit knows its own return, where the registration allows one."""


class FlowType(StrEnum):
    """How the person takes part, as the service's answer decides it."""

    QR = "qr"
    PUSH = "push"
    REDIRECT = "redirect"


class Phase(Enum):
    """How far the person has come, as far as the service tells."""

    WAITING = "waiting"
    ACTING = "acting"
    """The person has opened the app or page and is acting there."""
    COMPLETED = "completed"
    """The service has its answer; the verdict still has to be fetched and checked."""


class OutcomeKind(StrEnum):
    """The five ways in which a verification ends."""

    VERIFIED = "verified"
    NOT_VERIFIED = "not_verified"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Reason(StrEnum):
    """Why a verification did not end in `verified`: the closed list."""

    kind: OutcomeKind
    """The outcome that this reason belongs to; never `verified`."""

    def __new__(cls, word: str, kind: OutcomeKind) -> Self:
        member = str.__new__(cls, word)
        member._value_ = word
        member.kind = kind
        return member

    MATCH_FAILED = "match_failed", OutcomeKind.NOT_VERIFIED
    ASSURANCE_TOO_LOW = "assurance_too_low", OutcomeKind.NOT_VERIFIED
    CHECK_NOT_PASSED = "check_not_passed", OutcomeKind.NOT_VERIFIED
    PERSON_MISSING = "person_missing", OutcomeKind.NOT_VERIFIED
    WRONG_SESSION = "wrong_session", OutcomeKind.NOT_VERIFIED
    NO_CODE = "no_code", OutcomeKind.NOT_VERIFIED
    DECLINED = "declined", OutcomeKind.NOT_VERIFIED
    USER_DATA_REJECTED = "user_data_rejected", OutcomeKind.FAILED
    PROVIDER_NOT_ENABLED = "provider_not_enabled", OutcomeKind.FAILED
    PROVIDER_UNAVAILABLE = "provider_unavailable", OutcomeKind.FAILED
    ASSURANCE_UNAVAILABLE = "assurance_unavailable", OutcomeKind.FAILED
    CREDENTIALS_REJECTED = "credentials_rejected", OutcomeKind.FAILED
    ACCOUNT_DEACTIVATED = "account_deactivated", OutcomeKind.FAILED
    REDIRECT_NOT_REGISTERED = "redirect_not_registered", OutcomeKind.FAILED
    UNSUPPORTED_FLOW = "unsupported_flow", OutcomeKind.FAILED
    UNSAFE_URL = "unsafe_url", OutcomeKind.FAILED
    BAD_ANSWER = "bad_answer", OutcomeKind.FAILED
    NETWORK = "network", OutcomeKind.FAILED
    TLS = "tls", OutcomeKind.FAILED
    RATE_LIMITED = "rate_limited", OutcomeKind.FAILED
    SESSION_LOST = "session_lost", OutcomeKind.FAILED
    CONFIGURATION = "configuration", OutcomeKind.FAILED
    CODE_SPENT = "code_spent", OutcomeKind.FAILED
    LISTENER_UNAVAILABLE = "listener_unavailable", OutcomeKind.FAILED
    STORAGE = "storage", OutcomeKind.FAILED
    INTERNAL = "internal", OutcomeKind.FAILED
    EXPIRED = "expired", OutcomeKind.EXPIRED
    BY_STAFF = "by_staff", OutcomeKind.CANCELLED
    BY_PERSON = "by_person", OutcomeKind.CANCELLED
    IDLE = "idle", OutcomeKind.CANCELLED


class Caution(StrEnum):
    """What staff should look at beside a verdict. A caution never changes the outcome."""

    DOCUMENT_EXPIRED = "document_expired"
    DOCUMENTS_DISAGREE = "documents_disagree"
    EVIDENCE_DISAGREES = "evidence_disagrees"
    IMAGE_UNREADABLE = "image_unreadable"
    DATE_UNREADABLE = "date_unreadable"
    """A date of birth or expiry is missing where it belongs, or cannot be read as one."""
    CLOCK_OFFSET = "clock_offset"


# -- what can be chosen ------------------------------------------------------------------------


class Availability(Enum):
    """Whether a method can be used now, from the service's catalogue."""

    AVAILABLE = "available"
    DEACTIVATED = "deactivated"
    ACTION_REQUIRED = "action_required"
    """The organisation has something to settle with the service first."""
    NO_BROWSER = "no_browser"
    """It needs a page, and there is no browser here, nor a way back from the person's phone."""


class MethodKind(Enum):
    """What the person proves who they are with."""

    EID = "eid"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Provider:
    """One method of the catalogue: an eID, or a document check."""

    id: str
    name: str
    description: str = ""
    countries: tuple[str, ...] = ()
    """ISO 3166-1 alpha-2."""
    flows: tuple[FlowType, ...] = ()
    """What the catalogue announces. The answer to a request decides, not this."""
    availability: Availability = Availability.AVAILABLE
    kind: MethodKind = MethodKind.EID
    logo_url: str = ""
    """Where the service says that its logo is; not yet checked, and empty where there is none."""


@dataclass(frozen=True, slots=True)
class ServiceStatus:
    """That a service answers and accepts the credentials, and what it said of itself."""

    providers: tuple[Provider, ...]
    clock_offset: float | None
    """Seconds that its clock is ahead of this machine's; None where it did not tell."""


class FieldType(StrEnum):
    """How a form field is filled in."""

    TEXT = "text"
    SELECT = "select"
    DATE = "date"
    """Year, month and day as ISO 8601 writes them: 1990-01-31."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing to be asked of the person before the verification begins."""

    name: str
    label: str
    type: FieldType = FieldType.TEXT
    required: bool = False
    description: str = ""
    options: tuple[tuple[str, str], ...] = ()
    """For a select: value and label of each choice."""
    pattern: str | None = None
    """A regular expression that the whole value has to fit, in the provider's own words."""
    labels: tuple[tuple[str, str], ...] = ()
    """Codes of languages (ISO 639-1), and the label in each; in every other it is `label`."""

    def accepts(self, value: str) -> bool:
        """Whether `value` can be sent. An empty one can where the field is not required.

        A pattern that is no regular expression here is the provider's fault, not the person's: it
        is passed over and the service decides.
        """
        if not value:
            return not self.required
        if len(value) > LONGEST_ANSWER or not value.isprintable():
            return False
        if self.type is FieldType.SELECT and self.options:
            return any(value == option for option, _label in self.options)
        if self.type is FieldType.DATE and not _is_iso_date(value):
            return False
        if self.pattern is not None:
            try:
                return re.fullmatch(self.pattern, value) is not None
            except (re.error, ValueError, OverflowError, RecursionError):
                return True
        return True


def normalized(value: str) -> str:
    """A typed or pasted value as services compare it.

    It is composed (NFC, Unicode Annex 15), has no white space at its ends, and a plain space for
    each space of another kind, such as the no-break and narrow ones of pasted numbers.
    """
    plain = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in value)
    return unicodedata.normalize("NFC", plain).strip()


def _is_iso_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Form:
    """What a method asks for before it begins: the provider's own data and values to compare."""

    user_data: tuple[FormField, ...] = ()
    match_data: tuple[FormField, ...] = ()

    def rejected(self, request: VerificationRequest) -> tuple[str, ...]:
        """The names of the fields whose value in `request` cannot be sent, in the form's order."""
        return tuple(
            asked.name
            for fields, values in (
                (self.user_data, request.user_data),
                (self.match_data, request.match_data),
            )
            for asked in fields
            if not asked.accepts(values.get(asked.name, ""))
        )


# -- one verification --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class VerificationRequest:
    """What is asked of the service."""

    provider: str
    redirect_uri: str | None = field(default=None, repr=False)
    user_data: Mapping[str, str] = field(default_factory=dict, repr=False)
    match_data: Mapping[str, str] = field(default_factory=dict, repr=False)
    requested_loa: int | None = None
    """The least assurance that will do, 1 to 5; None where any will."""
    requested_claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QrText:
    """Text to be painted as a QR code; 2,953 bytes of UTF-8 at most (ISO/IEC 18004, 40-L)."""

    raw: str = field(repr=False)

    @property
    def text(self) -> str:
        return self.raw


@dataclass(frozen=True, slots=True)
class QrPicture:
    """A QR code that the service has already painted."""

    raw: str = field(repr=False)
    """As the service sent it."""
    image: bytes = field(repr=False)
    """The bytes of a PNG, JPEG or SVG picture."""


@dataclass(frozen=True, slots=True)
class Push:
    """A request that the service has sent to the person's phone."""

    message: str | None = field(repr=False)
    user_identifier: str | None = field(repr=False)
    """Always masked."""
    control_code: str | None
    """Four digits that the person compares with their phone."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """A page that the person visits in a browser."""

    authorization_url: str = field(repr=False)
    camera: bool = False
    """Whether the page needs this desk's camera."""


Prompt = QrText | QrPicture | Push | Redirect


class Model(StrEnum):
    """What a result will be: the person's attributes, or an answer to typed values."""

    DISCLOSURE = "disclosure"
    MATCH = "match"


@dataclass(frozen=True, slots=True)
class Session:
    """One verification that is under way at a service, as last heard of."""

    id: str
    """The service's own id; opaque."""
    request: VerificationRequest
    """What was asked for: the result is held against it."""
    flow: FlowType
    status: str
    """The service's own word, for printing only."""
    phase: Phase
    prompt: Prompt
    expires_at: datetime | None
    """By the service's clock, in UTC; for printing only."""
    deadline: float
    """The same by `clock.now()`, in seconds: what is counted down."""
    lifetime: float | None = None
    """Seconds from the creation to the deadline, as a whole; None where that is not known."""
    clock_offset: float | None = None
    """Seconds that the service's clock is ahead of this machine's; None where it did not tell."""
    model: Model | None = None
    created_at: datetime | None = None
    """By the service's clock, where it says."""
    service_time: ServiceTime = field(
        default_factory=lambda: ServiceTime.from_answer(None), repr=False, compare=False
    )
    levels: frozenset[int] = frozenset()
    """The levels of assurance that the service states so far: the result is held to them."""

    @property
    def began(self) -> datetime:
        """When the session was created, by the service's clock."""
        return self.created_at or self.service_time.first


@dataclass(frozen=True, slots=True)
class Channel:
    """How the person's data reached the service."""

    type: str | None
    transport: str | None


@dataclass(frozen=True, slots=True)
class Credential:
    """One thing that vouches for the person, and who issued it. Never its tokens or claims."""

    type: str | None
    issuer_id: str | None
    authority: str | None
    is_government: bool | None
    evidence: tuple[str, ...]
    """The kinds of evidence that the service holds: names alone."""


@dataclass(frozen=True, slots=True)
class MatchField:
    """How one submitted value compared. The value itself is never kept."""

    name: str
    matched: bool | None
    similarity: float | None
    """0 to 100."""


@dataclass(frozen=True, slots=True)
class Match:
    """The answer to values that were submitted for comparison."""

    matched: bool
    granularity: str | None
    submitted_fields: tuple[str, ...]
    fields: tuple[MatchField, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What a service states about the person, after every local check."""

    loa: int | None
    """Assurance: 1 none, 2 low, 3 substantial, 4 high, 5 qualified; None where it is unknown."""
    loa_label: str | None
    attributes: Mapping[str, Any] = field(repr=False)
    """By the service's own names; empty unless the person is verified."""
    missing: tuple[str, ...] = ()
    match: Match | None = None
    channel: Channel | None = None
    credentials: tuple[Credential, ...] = ()
    cautions: tuple[Caution, ...] = ()
    verified_at: datetime | None = None
    documents: DocumentCheck | None = None
    """Where the person showed documents."""
    portrait: Image | None = field(default=None, repr=False)
    """The picture of the person that their eID has; None where it disclosed none."""


class Acceptance(StrEnum):
    """What staff made of a verdict: whether the person in front of them is the one verified."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a verification ended. `verified` cannot be made by leaving something out."""

    kind: OutcomeKind
    reason: Reason | None = None
    code: str | None = None
    """The service's own code, for printing only."""
    result: Result | None = None
    fields: tuple[str, ...] = ()
    """The form fields that were rejected, where they are known."""
    about: str | None = None
    """What on this machine is at fault, such as the holder of a port."""
    must_repeat: bool = False
    """Whether what the person has done is lost, so that they have to do it again."""
    answer_hash: bytes | None = field(default=None, repr=False, compare=False)
    """SHA-256 of the answer that this was read from, as it was received."""

    def __post_init__(self) -> None:
        if self.kind is OutcomeKind.VERIFIED:
            if self.reason is not None or self.result is None:
                raise ValueError("a verified outcome has a result and no reason")
        elif self.reason is None or self.reason.kind is not self.kind:
            raise ValueError("this outcome needs a reason of its own kind")

    @classmethod
    def verified(cls, result: Result) -> Outcome:
        """The one way to a green verdict."""
        return cls(OutcomeKind.VERIFIED, result=result)

    @classmethod
    def of(
        cls,
        reason: Reason,
        code: str | None = None,
        *,
        result: Result | None = None,
        fields: tuple[str, ...] = (),
        about: str | None = None,
    ) -> Outcome:
        """Any other ending."""
        return cls(reason.kind, reason, code, result, fields, about)
