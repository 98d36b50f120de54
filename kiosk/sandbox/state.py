"""All that the sandbox remembers: sessions, requests, what the next sessions are to do, faults."""

import secrets
import threading
import time
from collections import deque
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Any

from kiosk.sandbox.authenteq.registration import RedirectUrls
from kiosk.sandbox.faults import Faults
from kiosk.sandbox.timeline import Action, Course, Script, Timeline


class Session:
    """One verification session, of whichever service."""

    provider_id = ""
    """What is verified with, as the control interface tells it."""
    title = ""
    """The same as a customer reads it."""
    flow = ""

    def __init__(self, script: Script, now: float, *, loa_met: bool = True) -> None:
        self.id = secrets.token_hex(16)
        self.token = secrets.token_urlsafe(12)
        """Names the session to the customer, who must not know its id."""
        self.script = script
        self.course = Course(script, now, loa_met=loa_met)

    @property
    def page(self) -> str:
        """The path of the page on which somebody plays the customer."""
        raise NotImplementedError

    def act(self, action: Action, now: float) -> None:
        """Let the customer act; the state's lock is held."""
        self.course.act(action, now)

    def document(self, now: float) -> dict[str, Any]:
        """Return this session for the control interface; instants are epoch seconds."""
        ending = self.course.ending(now)
        completed = ending is not None and ending.status == "completed"
        return {
            "id": self.id,
            "provider": self.provider_id,
            "flow": self.flow,
            "status": self.course.status(now),
            "phone": self.page,
            "created_at": self.course.created_at,
            "expires_at": self.course.expires_at,
            "ended_at": ending.instant if ending else None,
            "completed_at": ending.instant if ending and completed else None,
            "code": ending.code if ending else None,
        }


class State:
    """The sandbox's memory. Its `lock` is held while a session is looked at and changed."""

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        timeline: Timeline,
        allowed_hosts: Iterable[str] = (),
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.timeline = timeline
        self.origin = ""
        """``http://127.0.0.1:PORT``, known once the server is bound."""
        self.faults = Faults()
        self.redirect_urls = RedirectUrls()
        self.allowed_hosts = frozenset(allowed_hosts)
        """Hosts beyond this machine that the simulated person may call."""
        self.closing = threading.Event()
        """Set when the sandbox ends."""
        self.lock = threading.RLock()
        self.requests: deque[dict[str, Any]] = deque(maxlen=100_000)
        self._sessions: dict[str, Session] = {}
        self._tokens: dict[str, Session] = {}
        self._scripts: list[tuple[Script, int | None]] = []

    def now(self) -> float:
        """Return the true time, in epoch seconds: what the sessions run by."""
        return time.time()

    def stamp(self, instant: float, timespec: str = "milliseconds") -> str:
        """Return `instant` in ISO 8601, as the service's clock has it."""
        moment = datetime.fromtimestamp(instant + self.faults.clock_offset(), UTC)
        return moment.isoformat(timespec=timespec).replace("+00:00", "Z")

    def http_date(self, instant: float) -> str:
        """Return `instant` for an HTTP header, as the service's clock has it."""
        return formatdate(instant + self.faults.clock_offset(), usegmt=True)

    def add(self, session: Session) -> None:
        """Remember a new session."""
        with self.lock:
            self._sessions[session.id] = session
            self._tokens[session.token] = session

    def session(self, session_id: str) -> Session | None:
        """Return the session of that id."""
        return self._sessions.get(session_id)

    def session_of_token(self, token: str) -> Session | None:
        """Return the session that a customer's page is about."""
        return self._tokens.get(token)

    def sessions(self) -> list[Session]:
        """Return all sessions, in the order of their creation."""
        with self.lock:
            return list(self._sessions.values())

    def plan(self, script: Script, count: int | None) -> None:
        """Let the next `count` sessions follow `script`; None: all until the plans are cleared."""
        with self.lock:
            self._scripts.append((script, count))

    def clear_plans(self) -> None:
        """Let new sessions follow the default timeline again."""
        with self.lock:
            self._scripts.clear()

    def next_script(self) -> Script:
        """Take the script of the session that is being created."""
        with self.lock:
            if not self._scripts:
                return Script(timeline=self.timeline)
            script, count = self._scripts[0]
            if count is not None:
                self._scripts[0] = (script, count - 1)
                if count <= 1:
                    del self._scripts[0]
            return script
