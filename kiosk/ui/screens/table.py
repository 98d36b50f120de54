"""Which screen shows which state of the flow, and what the window has to know of them."""

from __future__ import annotations

from typing import Final

SHOWN_BY: Final = {
    "locked": "locked",
    "welcome": "welcome",
    "administering": "administering",
    "attract": "attract",
    "out_of_service": "out-of-service",
    "held": "held",
    "notice": "notice",
    "case": "case",
    "providers": "providers",
    "details": "details",
    "starting": "waiting",
    "waiting": "waiting",
    "checking": "waiting",
    "renewing": "waiting",
    "turning": "turn",
    "confirming": "confirm",
    "result": "result",
    "failure": "failure",
}
"""The flow's states, and the screen that shows each."""

SCREENS: Final = {
    "locked": "locked:Locked",
    "welcome": "welcome:Welcome",
    "administering": "administering:Administering",
    "out-of-service": "out_of_service:OutOfService",
    "held": "held:Held",
    "notice": "notice:NoticeScreen",
    "case": "case:Case",
    "providers": "providers:Providers",
    "details": "details:Details",
    "waiting": "waiting:WaitingScreen",
    "turn": "turn:Turn",
    "confirm": "confirm:Confirm",
    "result": "result:ResultScreen",
    "failure": "failure:Failure",
}
"""The screens of a visit, and where each is defined; the first one can be shown without a flow."""

WITHOUT_A_PERSON: Final = frozenset(
    {
        *("locked", "welcome", "administering", "attract", "out-of-service", "out_of_service"),
        *("held", "notice", "providers"),
    }
)
"""States, and screens, that show nobody's details: the clipboard is emptied on the way to them."""

MAY_BE_LEFT: Final = frozenset(
    {"welcome", "administering", "notice", "case", "providers", "details", "failure"}
)
"""States in which nobody may stand there any more."""

ANSWERED_BY_CUSTOMERS: Final = frozenset({"notice"})
"""States of those in which customers act on a display of their own, where they have one."""

RESULT_SHOWN: Final = frozenset({"turning", "confirming", "result"})
"""States that end some time after the visit was concluded, whether anybody touches them or not."""
