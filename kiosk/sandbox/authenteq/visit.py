"""One check of documents: the visit of a person to the service's web page."""

import dataclasses
import secrets
from collections.abc import Callable
from typing import Any, Final

from kiosk.sandbox.authenteq.errors import CODE_SPENT, OTHER_REDIRECT, RefusedError
from kiosk.sandbox.redirects import with_query
from kiosk.sandbox.state import Session
from kiosk.sandbox.timeline import Action, Script

LIFETIME: Final = 86_400.0
"""The service tells of no expiry; the sandbox forgets a visit after a day."""


class Visit(Session):
    """A visit and its code. The state's lock is held while it is changed."""

    provider_id = "documents"
    title = "Documents (sandbox)"
    flow = "redirect"

    def __init__(
        self,
        redirect_url: str,
        script: Script,
        now: float,
        follow: Callable[["Visit"], None],
        *,
        slug: str | None,
        multiple: bool,
    ) -> None:
        """`follow` hears of each change, for the simulated person to act upon."""
        timeline = dataclasses.replace(script.timeline, lifetime=LIFETIME, finish_lag=0.0)
        super().__init__(dataclasses.replace(script, timeline=timeline), now)
        self._follow = follow
        self.redirect_url = redirect_url
        self.flow_slug = slug
        self.multiple = multiple
        self.plan = script.documents
        self.samples = script.documents.documents or (
            ("card", "licence") if multiple else ("card",)
        )
        self.stills: dict[str, bytes] = {}
        """Pictures that were taken on the page, by the property of the result: JPEG."""
        self.passed = True
        self.opened = False
        self.returned: list[int] = []
        """The statuses with which the desk answered the simulated person."""
        self._code = secrets.token_urlsafe(24)
        self._asked = 0
        self._spent = False
        self._left = False

    @property
    def page(self) -> str:
        return f"/idv/verify?token={self.token}"

    def act(self, action: Action, now: float) -> None:
        super().act(action, now)
        self._follow(self)

    def open(self, now: float) -> None:
        """Let somebody open the page: the simulated person then keeps out of it."""
        self.opened = True
        self.course.opened(now)
        self.course.taken_over(now)

    def finish(self, now: float, *, passed: bool) -> None:
        """Let the person on the page be done."""
        self.passed = passed
        self._left = True
        self.course.act(Action.APPROVE, now)

    def leave(self, now: float) -> None:
        """Let the person on the page go without being done."""
        self._left = True
        self.course.act(Action.DECLINE, now)

    def sets_out(self) -> bool:
        """Let the simulated person set out for the desk: True once, and only if nobody has."""
        gone, self._left = self._left, True
        return not gone

    def code(self, now: float) -> str | None:
        """Return the code, if the visit was completed."""
        ending = self.course.ending(now)
        return self._code if ending is not None and ending.status == "completed" else None

    def way_back(self, now: float) -> str | None:
        """Return where the person goes, with the code or without; None if nowhere any more."""
        ending = self.course.ending(now)
        if ending is None or ending.status not in {"completed", "failed"}:
            return None
        code = self.code(now)
        return self.redirect_url if code is None else with_query(self.redirect_url, code=code)

    def redeem(self, redirect_url: str, now: float) -> float:
        """Use the code up; returns when the visit ended. RefusedError where the service refuses."""
        self._asked += 1
        ending = self.course.ending(now)
        if ending is None or self._spent or now > ending.instant + self.plan.code_lifetime:
            raise RefusedError("INVALID_REQUEST_PARAMETER", CODE_SPENT)
        if redirect_url != self.redirect_url:
            raise RefusedError("INVALID_REQUEST_PARAMETER", OTHER_REDIRECT)
        self._spent = True
        return ending.instant

    def document(self, now: float) -> dict[str, Any]:
        return super().document(now) | {
            "redirect_url": self.redirect_url,
            "flow_slug": self.flow_slug,
            "multi_document": self.multiple,
            "opened": self.opened,
            "stills": sorted(self.stills),
            "granted_code": self.code(now),
            "asked": self._asked,
            "spent": self._spent,
            "returned": list(self.returned),
        }
