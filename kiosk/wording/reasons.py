"""What staff read about an ending: what happened, what to do now, and which ways on can help.

Exhaustive by type: a reason without words does not pass the type check. No text blames anybody or
repeats a code or a word of the service.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.visit.domain import Outcome, Reason


class Way(Enum):
    """A way on from a failure."""

    RETRY = "retry"
    OTHER_METHOD = "other-method"


@dataclass(frozen=True, slots=True)
class Words:
    """The words for an ending."""

    headline: str
    """What happened, in one sentence."""
    advice: str
    """What to do now."""
    ways: tuple[Way, ...] = (Way.RETRY, Way.OTHER_METHOD)
    """Only those that can help."""


def ending_words(outcome: Outcome, method: str) -> Words:
    """The words for `outcome`.

    Args:
        outcome: How the verification ended.
        method: The method's name, as people know it.
    """
    if outcome.reason is None:
        return Words(QCoreApplication.translate("Reasons", "The person is verified."), "", ())
    words = _of_reason(outcome.reason, method)
    if outcome.about is not None:
        words = replace(words, headline=f"{words.headline} {outcome.about}")
    if outcome.must_repeat:
        again = QCoreApplication.translate(
            "Reasons", "What the customer has done is lost: a new verification is needed."
        )
        words = replace(words, advice=f"{again} {words.advice}")
    return words


def _of_reason(reason: Reason, method: str) -> Words:  # noqa: PLR0911, PLR0912 - one case a reason
    both, other, none = (Way.RETRY, Way.OTHER_METHOD), (Way.OTHER_METHOD,), ()
    tell_administrator = QCoreApplication.translate(
        "Reasons", "Use another method, and tell the administrator."
    )
    match reason:
        case Reason.MATCH_FAILED:
            return Words(
                QCoreApplication.translate("Reasons", "The details do not match."),
                QCoreApplication.translate(
                    "Reasons", "Check the details with the customer and try again."
                ),
            )
        case Reason.ASSURANCE_TOO_LOW:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "{method} did not reach the level of assurance that is needed."
                ).format(method=method),
                QCoreApplication.translate(
                    "Reasons", "Use a method with a higher level of assurance."
                ),
                other,
            )
        case Reason.CHECK_NOT_PASSED:
            return Words(
                QCoreApplication.translate("Reasons", "The check was not passed."),
                QCoreApplication.translate(
                    "Reasons",
                    "Try again with good light and a clean document, or use another method.",
                ),
            )
        case Reason.PERSON_MISSING:
            return Words(
                QCoreApplication.translate("Reasons", "The answer names no person."),
                QCoreApplication.translate("Reasons", "Try again, or use another method."),
            )
        case Reason.WRONG_SESSION:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The answer belongs to another verification, so it does not count."
                ),
                QCoreApplication.translate("Reasons", "Start again, and tell the administrator."),
            )
        case Reason.NO_CODE:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The customer came back before the check was finished."
                ),
                QCoreApplication.translate("Reasons", "Start again."),
            )
        case Reason.DECLINED:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The customer was not verified by {method}."
                ).format(method=method),
                QCoreApplication.translate(
                    "Reasons",
                    "Ask the customer what their phone shows. Try again, or use another method.",
                ),
            )
        case Reason.USER_DATA_REJECTED:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The details do not have the form that {method} needs."
                ).format(method=method),
                QCoreApplication.translate("Reasons", "Correct the details and try again."),
            )
        case Reason.PROVIDER_NOT_ENABLED:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "{method} is not switched on for this organisation."
                ).format(method=method),
                tell_administrator,
                other,
            )
        case Reason.PROVIDER_UNAVAILABLE:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "{method} is not answering right now."
                ).format(method=method),
                QCoreApplication.translate(
                    "Reasons",
                    "Nothing went wrong on your side. Try again in a moment, or use another"
                    " method.",
                ),
            )
        case Reason.ASSURANCE_UNAVAILABLE:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "{method} cannot give the level of assurance that is needed."
                ).format(method=method),
                QCoreApplication.translate(
                    "Reasons", "Use a method with a higher level of assurance."
                ),
                other,
            )
        case Reason.CREDENTIALS_REJECTED:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The service does not accept this desk's credentials."
                ),
                QCoreApplication.translate(
                    "Reasons", "Tell the administrator: the client id or its secret is wrong."
                ),
                other,
            )
        case Reason.ACCOUNT_DEACTIVATED:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The organisation's account with the service is switched off."
                ),
                tell_administrator,
                other,
            )
        case Reason.REDIRECT_NOT_REGISTERED:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The service does not know this desk's return address."
                ),
                QCoreApplication.translate(
                    "Reasons", "Tell the administrator: the redirect address has to be registered."
                ),
                other,
            )
        case Reason.UNSUPPORTED_FLOW:
            return Words(
                QCoreApplication.translate(
                    "Reasons",
                    "{method} asked for a way of signing in that this desk does not have.",
                ).format(method=method),
                tell_administrator,
                other,
            )
        case Reason.UNSAFE_URL:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The service sent an address that is not safe to open."
                ),
                tell_administrator,
                other,
            )
        case Reason.BAD_ANSWER:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The service sent an answer that cannot be read."
                ),
                QCoreApplication.translate(
                    "Reasons", "Try again in a moment, or use another method."
                ),
            )
        case Reason.NETWORK:
            return Words(
                QCoreApplication.translate("Reasons", "The service could not be reached."),
                QCoreApplication.translate("Reasons", "Check this desk's network, then try again."),
            )
        case Reason.TLS:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "No safe connection to the service could be made."
                ),
                QCoreApplication.translate(
                    "Reasons", "Tell the administrator: a certificate was not accepted."
                ),
            )
        case Reason.RATE_LIMITED:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The service asks us to wait: there were too many requests."
                ),
                QCoreApplication.translate("Reasons", "Try again in a minute."),
            )
        case Reason.SESSION_LOST:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The service no longer knows this verification."
                ),
                QCoreApplication.translate("Reasons", "Start again."),
                both,
            )
        case Reason.CONFIGURATION:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "{method} is not set up correctly on this desk."
                ).format(method=method),
                tell_administrator,
                other,
            )
        case Reason.CODE_SPENT:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The answer had already been collected, or came too late."
                ),
                QCoreApplication.translate(
                    "Reasons",
                    "A new verification is needed. Start again. If the person did pass, your "
                    "administrator can find the result at the service.",
                ),
            )
        case Reason.LISTENER_UNAVAILABLE:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "This desk cannot receive the customer's return from the browser."
                ),
                QCoreApplication.translate(
                    "Reasons", "Close the other program, or tell the administrator."
                ),
            )
        case Reason.STORAGE:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The verification could not be recorded on this desk."
                ),
                QCoreApplication.translate(
                    "Reasons", "Tell the administrator: the data folder cannot be written."
                ),
                none,
            )
        case Reason.INTERNAL:
            return Words(
                QCoreApplication.translate("Reasons", "Something went wrong in this program."),
                QCoreApplication.translate("Reasons", "Start again, and tell the administrator."),
            )
        case Reason.EXPIRED:
            return Words(
                QCoreApplication.translate("Reasons", "The time for this verification ran out."),
                QCoreApplication.translate("Reasons", "Start again when the customer is ready."),
            )
        case Reason.BY_STAFF:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The verification was cancelled at this desk."
                ),
                "",
                both,
            )
        case Reason.BY_PERSON:
            return Words(
                QCoreApplication.translate("Reasons", "The customer cancelled the verification."),
                QCoreApplication.translate(
                    "Reasons", "Start again if that was a mistake, or use another method."
                ),
            )
        case Reason.IDLE:
            return Words(
                QCoreApplication.translate(
                    "Reasons", "The verification was ended because nobody was there."
                ),
                "",
                both,
            )
        case _:
            assert_never(reason)
