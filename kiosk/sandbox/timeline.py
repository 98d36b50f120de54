"""What happens to a session, and when: a script fixed beforehand, or a hand on the phone.

The state of a session is a pure function of the time asked about, so no timer is needed, and the
instant at which a session was completed is exact however late somebody looks.
"""

import copy
import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple, Self

from kiosk.sandbox.authenteq.plan import Plan

LOA_NOT_MET = "LOA_NOT_SATISFIED"
DECLINED = "PROVIDER_AUTHENTICATION_FAILED"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Seconds from a session's creation; None means that it never happens by itself."""

    acting_after: float | None = None
    approve_after: float | None = None
    decline_after: float | None = None
    cancel_after: float | None = None
    lifetime: float = 300.0
    finish_lag: float = 0.0
    """Seconds from the customer's approval to ``completed``."""
    reports_acting: bool = True
    """Whether the service says ``authenticating`` while the customer acts."""
    awaiting_user_action: bool = False
    """The vocabulary whose only waiting word is ``awaiting_user_action``."""


_TIMINGS = {f.name for f in dataclasses.fields(Timeline)}
_SECONDS = (int, float)
_MAYBE = (int, float, type(None))
_KINDS: dict[str, tuple[type, ...]] = {
    "acting_after": _MAYBE,
    "approve_after": _MAYBE,
    "decline_after": _MAYBE,
    "cancel_after": _MAYBE,
    "lifetime": _SECONDS,
    "finish_lag": _SECONDS,
    "reports_acting": (bool,),
    "awaiting_user_action": (bool,),
    "fail_code": (str,),
    "loa": (int,),
    "user": (dict, type(None)),
    "model": (str,),
    "flow_type": (str,),
    "flow_details": (dict,),
    "answers": (dict,),
    "omit": (dict,),
    "documents": (dict,),
}
"""What a script may hold, and of which JSON type it is."""


@dataclass(frozen=True, slots=True)
class Script:
    """What one session is to do, beyond what its provider does anyway."""

    timeline: Timeline = Timeline()
    fail_code: str | None = None
    """The session fails with this code at the moment when it would have been decided."""
    loa: int | None = None
    user: Mapping[str, Any] | None = None
    model: str | None = None
    flow_type: str | None = None
    flow_details: Mapping[str, Any] = field(default_factory=dict)
    answers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Keys laid over an answer, by call: ``{"userinfo": {"hopae_loa": 2}}``.

    A dot leads into an object: ``{"userinfo": {"provenance.presentation": null}}``.
    """
    omit: Mapping[str, list[str]] = field(default_factory=dict)
    """Keys taken out of an answer, by call: ``{"poll": ["expiresAt"]}``."""
    documents: Plan = field(default_factory=Plan)
    """What a check of documents finds."""

    @classmethod
    def parse(cls, defaults: Timeline, body: Mapping[str, Any]) -> Self:
        """Read a script; `defaults` fill what it leaves out, ValueError says what is wrong."""
        for key, value in body.items():
            if not (key in _KINDS and isinstance(value, _KINDS[key])):
                raise ValueError(f"{key}: {value!r} is no such setting")
        timings = {key: body[key] for key in body if key in _TIMINGS}
        rest = {key: body[key] for key in body if key not in _TIMINGS}
        if "user" in rest and rest["user"] is None:
            answers = rest.get("answers", {})
            rest["answers"] = answers | {"userinfo": answers.get("userinfo", {}) | {"user": None}}
        if "documents" in rest:
            rest["documents"] = Plan.parse(rest["documents"])
        return cls(timeline=dataclasses.replace(defaults, **timings), **rest)

    def shape(self, call: str, answer: dict[str, Any]) -> dict[str, Any]:
        """Return `answer` to `call` with this script's changes."""
        shaped = copy.deepcopy(answer)
        for path, value in self.answers.get(call, {}).items():
            holder, key = _spot(shaped, path)
            holder[key] = value
        for path in self.omit.get(call, ()):
            holder, key = _spot(shaped, path)
            holder.pop(key, None)
        return shaped


def _spot(answer: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
    """The object that holds what `path` leads to, and its key there."""
    *outer, key = path.split(".")
    holder = answer
    for name in outer:
        if not isinstance(holder.get(name), dict):
            holder[name] = {}
        holder = holder[name]
    return holder, key


class Action(StrEnum):
    """What a customer, or whoever plays one, may do to a session."""

    OPENED = "opened"
    APPROVE = "approve"
    DECLINE = "decline"
    CANCEL = "cancel"
    EXPIRE = "expire"


class Ending(NamedTuple):
    """How a session ends: the instant (epoch seconds), the final status, the error's code."""

    instant: float
    status: str
    code: str | None = None


class Course:
    """One session's way through its states; of the endings that were set the earliest counts."""

    def __init__(self, script: Script, created_at: float, *, loa_met: bool) -> None:
        timeline = script.timeline
        self.created_at = created_at
        self.expires_at = created_at + timeline.lifetime
        self._timeline = timeline
        self._fail_code = script.fail_code
        self._loa_met = loa_met
        self._opened_at: float | None = None
        self._endings = [Ending(self.expires_at, "expired")]
        if timeline.acting_after is not None:
            self._opened_at = created_at + timeline.acting_after
        if timeline.approve_after is not None:
            self._endings.append(
                self._verdict(created_at + timeline.approve_after + timeline.finish_lag)
            )
        if timeline.decline_after is not None:
            self._endings.append(self._refusal(created_at + timeline.decline_after))
        if timeline.cancel_after is not None:
            self._endings.append(Ending(created_at + timeline.cancel_after, "cancelled"))
        if script.fail_code and timeline.approve_after is None and timeline.decline_after is None:
            self._endings.append(self._refusal(created_at))

    def _refusal(self, instant: float) -> Ending:
        return Ending(instant, "failed", self._fail_code or DECLINED)

    def _verdict(self, instant: float) -> Ending:
        if self._fail_code:
            return self._refusal(instant)
        if not self._loa_met:
            return Ending(instant, "failed", LOA_NOT_MET)
        return Ending(instant, "completed")

    def ending(self, now: float) -> Ending | None:
        """Return how the session ended, if it has by `now`."""
        due = [ending for ending in self._endings if ending.instant <= now]
        return min(due, key=lambda ending: ending.instant, default=None)

    def next_change(self, now: float) -> float | None:
        """Return the seconds until something but expiry happens by itself; None if nothing does."""
        coming = [e.instant for e in self._endings if e.instant > now and e.status != "expired"]
        return min(coming) - now if coming else None

    def acting(self, now: float) -> bool:
        """Tell whether the customer has opened the app."""
        return self._opened_at is not None and self._opened_at <= now

    def status(self, now: float, *, created: bool = False) -> str:
        """Return the service's word for the state; `created` for the answer that began it."""
        if ending := self.ending(now):
            return ending.status
        if self._timeline.awaiting_user_action:
            return "awaiting_user_action"
        if self._timeline.reports_acting and self.acting(now):
            return "authenticating"
        return "initiated" if created else "pending"

    def act(self, action: Action, now: float) -> None:
        """Let happen now what `action` names."""
        {
            Action.OPENED: self.opened,
            Action.APPROVE: self.approve,
            Action.DECLINE: self.decline,
            Action.CANCEL: self.cancel,
            Action.EXPIRE: self.expire,
        }[action](now)

    def taken_over(self, now: float) -> None:
        """Let nothing more happen by itself, but for expiry: somebody plays the customer."""
        self._endings = [e for e in self._endings if e.instant <= now or e.status == "expired"]

    def opened(self, now: float) -> None:
        """Let the customer open the app."""
        self._opened_at = now if self._opened_at is None else min(now, self._opened_at)

    def approve(self, now: float) -> None:
        """Let the customer approve; the session is completed `finish_lag` later."""
        self.opened(now)
        self._endings.append(self._verdict(now + self._timeline.finish_lag))

    def decline(self, now: float) -> None:
        """Let the customer decline."""
        self._endings.append(self._refusal(now))

    def cancel(self, now: float) -> None:
        """End the session as cancelled, by the customer or by the client."""
        self._endings.append(Ending(now, "cancelled"))

    def expire(self, now: float) -> None:
        """End the session as expired, before its time."""
        self._endings.append(Ending(now, "expired"))

    def fail(self, now: float, code: str) -> None:
        """End the session as failed with `code`."""
        self._endings.append(Ending(now, "failed", code))
