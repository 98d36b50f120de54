"""What people are told, for every reason: what happened, what to do now, what can help.

Exhaustive by type: a reason without words does not pass the type check. Nothing here blames, and
no code or word of a service's stands in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import (
    Caution,
    FlowType,
    Outcome,
    OutcomeKind,
    Phase,
    Reason,
    Redirect,
    Session,
)


class Way(Enum):
    """A way on from a failure."""

    RETRY = "retry"
    OTHER_METHOD = "other-method"


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of an ending."""

    headline: str
    """What happened, in one sentence."""
    advice: str
    """What to do now."""
    ways: tuple[Way, ...] = (Way.RETRY, Way.OTHER_METHOD)
    """Only those that can help."""


def words(outcome: Outcome, provider: str) -> Words:
    """What staff are told of `outcome`. `provider` is the name of the method."""
    if outcome.reason is None:
        return Words(_tr("The person is verified."), "", ())
    told = _words(outcome.reason, provider)
    if outcome.about is not None:
        told = replace(told, headline=f"{told.headline} {outcome.about}")
    if outcome.is_spent:
        again = _tr("What the customer has done is lost: a new verification is needed.")
        told = replace(told, advice=f"{again} {told.advice}")
    return told


def _words(reason: Reason, provider: str) -> Words:  # noqa: PLR0911, PLR0912 - one case a reason
    both, other, none = (Way.RETRY, Way.OTHER_METHOD), (Way.OTHER_METHOD,), ()
    tell_administrator = _tr("Use another method, and tell the administrator.")
    match reason:
        case Reason.MATCH_FAILED:
            return Words(
                _tr("The details do not match."),
                _tr("Check the details with the customer and try again."),
            )
        case Reason.ASSURANCE_TOO_LOW:
            return Words(
                _tr("{method} did not reach the level of assurance that is needed.").format(
                    method=provider
                ),
                _tr("Use a method with a higher level of assurance."),
                other,
            )
        case Reason.CHECK_NOT_PASSED:
            return Words(
                _tr("The check was not passed."),
                _tr("Try again with good light and a clean document, or use another method."),
            )
        case Reason.PERSON_MISSING:
            return Words(
                _tr("The answer names no person."), _tr("Try again, or use another method.")
            )
        case Reason.WRONG_SESSION:
            return Words(
                _tr("The answer belongs to another verification, so it does not count."),
                _tr("Start again, and tell the administrator."),
            )
        case Reason.NO_CODE:
            return Words(
                _tr("The customer came back before the check was finished."), _tr("Start again.")
            )
        case Reason.DECLINED:
            return Words(
                _tr("The customer was not verified by {method}.").format(method=provider),
                _tr("Ask the customer what their phone shows. Try again, or use another method."),
            )
        case Reason.USER_DATA_REJECTED:
            return Words(
                _tr("The details do not have the form that {method} needs.").format(
                    method=provider
                ),
                _tr("Correct the details and try again."),
            )
        case Reason.PROVIDER_NOT_ENABLED:
            return Words(
                _tr("{method} is not switched on for this organisation.").format(method=provider),
                tell_administrator,
                other,
            )
        case Reason.PROVIDER_UNAVAILABLE:
            return Words(
                _tr("{method} is not answering right now.").format(method=provider),
                _tr(
                    "Nothing went wrong on your side. Try again in a moment, or use another method."
                ),
            )
        case Reason.ASSURANCE_UNAVAILABLE:
            return Words(
                _tr("{method} cannot give the level of assurance that is needed.").format(
                    method=provider
                ),
                _tr("Use a method with a higher level of assurance."),
                other,
            )
        case Reason.CREDENTIALS_REJECTED:
            return Words(
                _tr("The service does not accept this desk's credentials."),
                _tr("Tell the administrator: the client id or its secret is wrong."),
                other,
            )
        case Reason.ACCOUNT_DEACTIVATED:
            return Words(
                _tr("The organisation's account with the service is switched off."),
                tell_administrator,
                other,
            )
        case Reason.REDIRECT_NOT_REGISTERED:
            return Words(
                _tr("The service does not know this desk's return address."),
                _tr("Tell the administrator: the redirect address has to be registered."),
                other,
            )
        case Reason.UNSUPPORTED_FLOW:
            return Words(
                _tr("{method} asked for a way of signing in that this desk does not have.").format(
                    method=provider
                ),
                tell_administrator,
                other,
            )
        case Reason.UNSAFE_URL:
            return Words(
                _tr("The service sent an address that is not safe to open."),
                tell_administrator,
                other,
            )
        case Reason.BAD_ANSWER:
            return Words(
                _tr("The service sent an answer that cannot be read."),
                _tr("Try again in a moment, or use another method."),
            )
        case Reason.NETWORK:
            return Words(
                _tr("The service could not be reached."),
                _tr("Check this desk's network, then try again."),
            )
        case Reason.TLS:
            return Words(
                _tr("No safe connection to the service could be made."),
                _tr("Tell the administrator: a certificate was not accepted."),
            )
        case Reason.RATE_LIMITED:
            return Words(
                _tr("The service asks us to wait: there were too many requests."),
                _tr("Try again in a minute."),
            )
        case Reason.SESSION_LOST:
            return Words(
                _tr("The service no longer knows this verification."), _tr("Start again."), both
            )
        case Reason.CONFIGURATION:
            return Words(
                _tr("{method} is not set up correctly on this desk.").format(method=provider),
                tell_administrator,
                other,
            )
        case Reason.CODE_SPENT:
            return Words(
                _tr("The answer had already been collected, or came too late."),
                _tr(
                    "A new verification is needed. Start again. If the person did pass, your "
                    "administrator can find the result at the service."
                ),
            )
        case Reason.LISTENER_UNAVAILABLE:
            return Words(
                _tr("This desk cannot receive the customer's return from the browser."),
                _tr("Close the other program, or tell the administrator."),
            )
        case Reason.STORAGE:
            return Words(
                _tr("The verification could not be recorded on this desk."),
                _tr("Tell the administrator: the data folder cannot be written."),
                none,
            )
        case Reason.INTERNAL:
            return Words(
                _tr("Something went wrong in this program."),
                _tr("Start again, and tell the administrator."),
            )
        case Reason.EXPIRED:
            return Words(
                _tr("The time for this verification ran out."),
                _tr("Start again when the customer is ready."),
            )
        case Reason.BY_STAFF:
            return Words(_tr("The verification was cancelled at this desk."), "", both)
        case Reason.BY_PERSON:
            return Words(
                _tr("The customer cancelled the verification."),
                _tr("Start again if that was a mistake, or use another method."),
            )
        case Reason.IDLE:
            return Words(_tr("The verification was ended because nobody was there."), "", both)
        case _:
            assert_never(reason)


_METHODS: Final[Mapping[str, str]] = {
    "audkenni": "Auðkenni",
    "bankidse": "BankID",
    "evrotrust": "Evrotrust",
    "frejaid": "Freja",
    "ftn": "Finnish Trust Network",
    "id-austria": "ID Austria",
    "idin": "iDIN",
    "mitid": "MitID",
    "mobywatel": "mObywatel",
    "no-bankid": "BankID",
    "singpass": "Singpass",
    "skmobileid": "Mobiil-ID",
    "smartid": "Smart-ID",
    "spid-ig": "SPID",
}
"""Proper names, for when the catalogue has not been read."""


def method_name(provider: str) -> str:
    """The name of a method that is known by its id alone."""
    return _METHODS.get(provider, provider)


def verdict(outcome: Outcome) -> str:
    """The outcome in one or two words."""
    match outcome.kind:
        case OutcomeKind.VERIFIED:
            return _tr("Verified")
        case OutcomeKind.NOT_VERIFIED:
            return _tr("Not verified")
        case OutcomeKind.FAILED:
            return _tr("Failed")
        case OutcomeKind.EXPIRED:
            return _tr("Expired")
        case OutcomeKind.CANCELLED:
            return _tr("Cancelled")
        case _:
            assert_never(outcome.kind)


def checking(*, document: bool) -> str:
    """What we do once the person has done their part."""
    return _tr("Checking the document") if document else _tr("Checking the answer")


def progress(session: Session, *, is_opened: bool = True, has_returned: bool = False) -> str:
    """What is being waited for.

    Of a page, `is_opened` tells whether it is known where it is visited, and `has_returned` whether
    the person is back from it.
    """
    shows_document = isinstance(session.prompt, Redirect) and session.prompt.camera
    match session.phase, session.flow:
        case phase, _ if phase is Phase.COMPLETED or has_returned:
            return checking(document=shows_document)
        case Phase.ACTING, FlowType.REDIRECT:
            return _tr("Signing in")
        case _, FlowType.REDIRECT if not is_opened:
            return _tr("Waiting for the page to be opened")
        case _ if shows_document:
            return _tr("Waiting for the document")
        case Phase.ACTING, _:
            return _tr("Opened in the app")
        case _, FlowType.QR:
            return _tr("Waiting for the code to be scanned")
        case _, FlowType.PUSH:
            return _tr("Waiting for the approval on the phone")
        case _, _:
            return _tr("Waiting for the sign-in in the browser")


def caution(told: Caution) -> str:
    """What staff should look at beside a verdict."""
    match told:
        case Caution.DOCUMENT_EXPIRED:
            return _tr("The document has expired.")
        case Caution.DOCUMENTS_DISAGREE:
            return _tr("The documents do not agree with one another.")
        case Caution.EVIDENCE_DISAGREES:
            return _tr("The evidence is not of the method that was asked for.")
        case Caution.IMAGE_UNREADABLE:
            return _tr("A picture cannot be shown.")
        case Caution.DATE_UNREADABLE:
            return _tr("A date of birth or expiry is missing or cannot be read.")
        case Caution.CLOCK_OFFSET:
            return _tr("This desk's clock is wrong by more than a minute.")
        case _:
            assert_never(told)


def assurance(loa: int | None) -> str:
    """A level of assurance in words."""
    match loa:
        case 1:
            return _tr("no assurance")
        case 2:
            return _tr("low")
        case 3:
            return _tr("substantial")
        case 4:
            return _tr("high")
        case 5:
            return _tr("qualified")
        case _:
            return _tr("unknown")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)
