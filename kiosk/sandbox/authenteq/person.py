"""The simulated person, who needs no browser: comes back to the desk when the script says so."""

import contextlib
import http.client
import ssl
import threading
from typing import Final
from urllib.parse import urlsplit

from kiosk.sandbox.authenteq.registration import is_local
from kiosk.sandbox.authenteq.visit import Visit
from kiosk.sandbox.state import State

PATIENCE: Final = 10.0
"""Seconds that the desk may take to answer."""

SOONEST: Final = 0.25
"""Seconds from the start of a visit to the return, at least: the desk must first have been told
where to send the person."""


class Person:
    """Follows visits. Only this machine and hosts that were allowed are ever called."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._tls = ssl.create_default_context()
        # A phone that plays the customer on a test network: there is nothing to protect.
        self._tls.check_hostname = False
        self._tls.verify_mode = ssl.CERT_NONE

    def follow(self, visit: Visit) -> None:
        """Come back for `visit` in time, unless somebody opens its page or it is left alone."""
        now = self._state.now()
        if visit.course.ending(now) or visit.course.next_change(now) is not None:
            threading.Thread(target=self._follow, args=(visit,), daemon=True).start()

    def _follow(self, visit: Visit) -> None:
        state, course = self._state, visit.course
        while course.ending(state.now()) is None or state.now() < course.created_at + SOONEST:
            coming = course.next_change(state.now())
            if coming is None and course.ending(state.now()) is None:
                return
            soonest = course.created_at + SOONEST - state.now()
            if state.closing.wait(max(coming or 0.0, soonest, 0.0)):
                return
        with state.lock:
            way_back = visit.way_back(state.now())
            if way_back is None or not visit.sets_out():
                return
        for _ in range(visit.plan.returns):
            threading.Thread(target=self._come_back, args=(visit, way_back), daemon=True).start()

    def _come_back(self, visit: Visit, url: str) -> None:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if not is_local(host, self._state.allowed_hosts):
            return
        connection = (
            http.client.HTTPSConnection(host, parts.port, timeout=PATIENCE, context=self._tls)
            if parts.scheme == "https"
            else http.client.HTTPConnection(host, parts.port, timeout=PATIENCE)
        )
        # A desk that has closed its listener is no fault of the person's.
        with (
            contextlib.closing(connection),
            contextlib.suppress(OSError, http.client.HTTPException),
        ):
            target = parts._replace(scheme="", netloc="", path=parts.path or "/").geturl()
            connection.request("GET", target, headers={"User-Agent": "sandbox person"})
            visit.returned.append(connection.getresponse().status)
