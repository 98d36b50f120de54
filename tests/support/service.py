"""An identity service whose answers a test gives, call by call."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from typing import Any

from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    Form,
    Outcome,
    Phase,
    Provider,
    QrText,
    Result,
    ServiceStatus,
    Session,
    VerificationRequest,
)
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.service import Cancellation

REQUEST = VerificationRequest("bankidse", user_data={"registrationId": "PLANTED-4711"})
VERIFIED = Outcome.verified(Result(3, "substantial", {"name": "Planted Person"}))


def session(name: str = "s-1", **changes: Any) -> Session:
    """A session that waits for an hour."""
    values: dict[str, Any] = {
        "id": name,
        "request": REQUEST,
        "flow": FlowType.QR,
        "status": "pending",
        "phase": Phase.WAITING,
        "prompt": QrText(f"bankid.{name}"),
        "expires_at": None,
        "deadline": clock.now() + 3600.0,
    }
    return Session(**values | changes)


class ScriptedService:
    """Fulfils `kiosk.visit.service.Service`. A call without an answer waits for one, or hangs.

    Cancelling succeeds, no form asks for anything and no evidence exists, unless a test says so.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        """The calls so far, with the session that they name."""
        self.deaf: set[str] = set()
        """Calls that no interrupt ends: their answers come late."""
        self.requests: list[VerificationRequest] = []
        self.queries: list[str] = []
        """Returns from the browser that it was told of."""
        self.returns: dict[str, Session | Outcome] = {}
        """What a return tells, by its query; nothing otherwise."""
        self.closed = False
        self._always: dict[str, object] = {"form": Form(), "cancel": "cancelled", "evidence": ()}
        self._answers: dict[str, deque[object]] = defaultdict(deque)
        self._changed = threading.Condition()

    def will(self, call: str, *answers: object) -> None:
        """Answer the next times that `call` is asked, one after the other; raise an exception."""
        with self._changed:
            self._answers[call].extend(answers)
            self._changed.notify_all()

    def always(self, call: str, answer: object) -> None:
        """Answer so whenever nothing else is said."""
        with self._changed:
            self._always[call] = answer
            self._changed.notify_all()

    def hang(self, call: str) -> None:
        """Do not answer any more."""
        with self._changed:
            self._always.pop(call, None)

    def count(self, call: str) -> int:
        """How often `call` has been asked."""
        return sum(request.split()[0] == call for request in self.asked)

    def _ask(self, call: str, about: str, interrupt: Interrupt) -> Any:
        with interrupt.ending(self._wake), self._changed:
            self.asked.append(f"{call} {about}".strip())
            self._changed.notify_all()
            while not (self._answers[call] or call in self._always):
                if interrupt.is_set and call not in self.deaf:
                    break
                self._changed.wait()
            else:
                queued = self._answers[call]
                answer = queued.popleft() if queued else self._always[call]
                if isinstance(answer, Exception):
                    raise answer
                return answer
        return interrupt.check()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    # -- the service -----------------------------------------------------------------------------

    def check_access(self, interrupt: Interrupt) -> ServiceStatus:
        return ServiceStatus((), None)

    def providers(self, interrupt: Interrupt) -> tuple[Provider, ...]:
        return ()

    def form(self, provider: str, interrupt: Interrupt) -> Form:
        return self._ask("form", provider, interrupt)  # type: ignore[no-any-return]

    def start(self, request: VerificationRequest, interrupt: Interrupt) -> Session | Outcome:
        self.requests.append(request)
        return self._ask("start", "", interrupt)  # type: ignore[no-any-return]

    def poll(self, session: Session, interrupt: Interrupt) -> Session | Outcome:
        return self._ask("poll", session.id, interrupt)  # type: ignore[no-any-return]

    def came_back(self, session: Session, query: str) -> Session | Outcome:
        self.queries.append(query)
        return self.returns.get(query, session)

    def finish(self, session: Session, within: float, interrupt: Interrupt) -> Outcome:
        return self._ask("finish", session.id, interrupt)  # type: ignore[no-any-return]

    def evidence(self, session: Session, interrupt: Interrupt) -> tuple[str, ...]:
        return self._ask("evidence", session.id, interrupt)  # type: ignore[no-any-return]

    def cancel(self, session_id: str, interrupt: Interrupt) -> Cancellation:
        return self._ask("cancel", session_id, interrupt)  # type: ignore[no-any-return]

    def close(self) -> None:
        self.closed = True
