"""Every signal that drives a flow, with what it carries, and what a transition could change."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace

from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import Caution, Outcome, Phase, Reason
from kiosk.visit.handover import HandoverState, Progress
from kiosk.visit.intake import NoticeAcceptance
from kiosk.visit.ports import BrowserExit
from kiosk.visit.staff import LockCause, Member
from tests.support.service import REQUEST, VERIFIED, session
from tests.support.stage import (
    Stage,
)

REJECTED = Outcome.of(Reason.USER_DATA_REJECTED, fields=("registrationId",))
DECLINED = Outcome.of(Reason.DECLINED)
NETWORK = Outcome.of(Reason.NETWORK)
OUTCOMES = (VERIFIED, DECLINED, NETWORK, REJECTED, Outcome.of(Reason.EXPIRED))

SENT = Progress("crm", HandoverState.DELIVERED)

SIGNALS: dict[str, Callable[[Stage, str], tuple[object, ...]]] = {
    "sign_in": lambda stage, attempt: (Member("late"),),
    "lock": lambda stage, attempt: (LockCause.IDLE,),
    "administer": lambda stage, attempt: (),
    "confirmed": lambda stage, attempt: (attempt,),
    "suspended": lambda stage, attempt: (),
    "resumed": lambda stage, attempt: (),
    "recalled": lambda stage, attempt: (),
    "turned": lambda stage, attempt: (),
    "exposed": lambda stage, attempt: (),
    "use_phone": lambda stage, attempt: (),
    "begin": lambda stage, attempt: (),
    "agree": lambda stage, attempt: (NoticeAcceptance("other", "sv"),),
    "admit": lambda stage, attempt: ("other", ExpectedPerson("other")),
    "choose": lambda stage, attempt: (stage.choice(),),
    "submit": lambda stage, attempt: (replace(REQUEST, provider="other"),),
    "back": lambda stage, attempt: (),
    "more_time": lambda stage, attempt: (),
    "retry": lambda stage, attempt: (),
    "other_method": lambda stage, attempt: (),
    "open_here": lambda stage, attempt: (None,),
    "accept": lambda stage, attempt: (frozenset(Caution),),
    "refuse": lambda stage, attempt: (),
    "keep_open": lambda stage, attempt: (),
    "send_again": lambda stage, attempt: (),
    "handed_over": lambda stage, attempt: (attempt, SENT),
    "leave": lambda stage, attempt: (Reason.IDLE,),
    "stumble": lambda stage, attempt: (),
    "started": lambda stage, attempt: (attempt, session("late")),
    "progressed": lambda stage, attempt: (attempt, session("late", phase=Phase.ACTING)),
    "connection": lambda stage, attempt: (attempt, False),
    "completed": lambda stage, attempt: (attempt,),
    "ended": lambda stage, attempt: (attempt, VERIFIED),
    "evidenced": lambda stage, attempt: (attempt, ("id_token",)),
    "closed": lambda stage, attempt: (attempt,),
    "returned": lambda stage, attempt: (attempt, "code=late"),
    "browser_exited": lambda stage, attempt: (attempt, BrowserExit.CLOSED),
}
"""What drives the flow, and with what."""

REPORTS = (
    *("started", "progressed", "connection", "completed", "ended", "evidenced", "closed"),
    *("returned", "browser_exited", "confirmed", "handed_over"),
)
"""What a worker, the listener, the browser and who checks a PIN tell."""


def facts(stage: Stage) -> tuple[object, ...]:
    """All that a transition could change."""
    visit = copy.copy(stage.flow.visit)
    seen = (stage.updates, stage.ear.is_open, stage.browser.is_open, len(stage.browser.shown))
    return (visit, list(stage.entered), list(stage.concluded), *seen)


def emit(stage: Stage, signal: str, *arguments: object) -> None:
    """Emit it, with the present attempt in front where it has one."""
    attempt = (stage.attempt,) if signal in REPORTS else ()
    getattr(stage.flow, signal).emit(*attempt, *arguments)
