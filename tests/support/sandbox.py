"""The sandbox as a process, for tests of whatever talks to it."""

import base64
import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlencode, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _basic(client_id: str, client_secret: str) -> dict[str, str]:
    pair = f"{client_id}:{client_secret}".encode()
    return {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}


class Sandbox:
    """A running sandbox. `start` starts one, `stop` ends it; also a context manager."""

    def __init__(self, process: subprocess.Popen[str], announcement: dict[str, Any]) -> None:
        self.process = process
        self.announcement = announcement
        service = announcement["services"]["hopae"]
        self.base_url: str = service["base_url"]
        self.client_id: str = service["client_id"]
        self.client_secret: str = service["client_secret"]
        self.documents: dict[str, str] = announcement["services"]["documents"]
        self.control_url: str = announcement["control"]
        self.origin = self.control_url.removesuffix("/_sandbox")

    @classmethod
    def start(cls, *args: str) -> Self:
        """Start a sandbox with the command line `args`; it ends with this process at the latest."""
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.sandbox", "--until-stdin-closes", *args],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            process.communicate()
            raise RuntimeError(f"the sandbox ended with {process.returncode}")
        return cls(process, json.loads(line))

    def stop(self) -> int:
        """End it by closing its standard input; returns its exit status."""
        try:
            self.process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise
        return self.process.returncode

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def authorization(self) -> dict[str, str]:
        """The header that the service asks for."""
        return _basic(self.client_id, self.client_secret)

    def request(
        self,
        method: str,
        url: str,
        body: Any = None,
        headers: dict[str, str] | None = None,
        timeout: float = 10.0,
    ) -> tuple[int, http.client.HTTPMessage, bytes]:
        """One request on its own connection: status, headers, body. Follows no redirect.

        A `body` that is not bytes is sent as JSON.
        """
        parts = urlsplit(url if "://" in url else self.origin + url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=timeout)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        content = body if body is None or isinstance(body, bytes) else json.dumps(body)
        kind = {} if body is None else {"Content-Type": "application/json"}
        try:
            connection.request(method, target, content, kind | (headers or {}))
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    def api(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """One call of the service with the right credentials: status and JSON (None if empty)."""
        status, _, content = self.request(method, self.base_url + path, body, self.authorization)
        return status, json.loads(content) if content else None

    def documents_api(
        self, call: str, headers: dict[str, str] | None = None, /, **query: str
    ) -> tuple[int, Any]:
        """One call of the document service, such as ``verification-url``: status and JSON."""
        right = _basic(self.documents["client_id"], self.documents["client_secret"])
        url = f"{self.documents['base_url']}/web-idv/{call}?{urlencode(query)}"
        status, _, content = self.request("GET", url, headers=right | (headers or {}))
        return status, json.loads(content)

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """One call of the control interface, such as ``control("GET", "/sessions")``: its JSON."""
        status, _, content = self.request(method, self.control_url + path, body)
        if status >= 400:
            raise ValueError(f"{status}: {content.decode()}")
        return json.loads(content) if content else None

    def fault(self, name: str, **arguments: Any) -> None:
        """Switch a fault on, with its arguments and `on` and `times`."""
        self.control("POST", "/faults", {"name": name, **arguments})

    def plan(self, **script: Any) -> None:
        """Say what the next session does (`count` of them), e.g. ``plan(approve_after=0)``."""
        self.control("POST", "/sessions/next", script)

    def act(self, session_id: str, action: str) -> dict[str, Any]:
        """Play the customer: ``opened``, ``approve``, ``decline``, ``cancel`` or ``expire``."""
        document: dict[str, Any] = self.control("POST", f"/sessions/{session_id}/{action}")
        return document

    def requests(self) -> list[dict[str, Any]]:
        """The requests that the services received, oldest first."""
        documents: list[dict[str, Any]] = self.control("GET", "/requests")
        return documents

    def sessions(self) -> list[dict[str, Any]]:
        """All sessions, oldest first, those of earlier tests included."""
        documents: list[dict[str, Any]] = self.control("GET", "/sessions")
        return documents

    @property
    def newest(self) -> str:
        """The id of the session that was created last."""
        return str(self.sessions()[-1]["id"])

    def session(self, session_id: str) -> dict[str, Any]:
        """One session."""
        return next(s for s in self.sessions() if s["id"] == session_id)

    def reset(self) -> None:
        """Switch all faults off, forget the requests and what the next sessions were to do."""
        for path in ("/faults", "/requests", "/sessions/next"):
            self.control("DELETE", path)
        self.control("PUT", "/redirect-urls", {"urls": None})


@pytest.fixture(scope="session")
def sandbox_process() -> Iterator[Sandbox]:
    with Sandbox.start() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(sandbox_process: Sandbox) -> Iterator[Sandbox]:
    """A sandbox without faults, plans or recorded requests; the process is shared by all tests."""
    sandbox_process.reset()
    yield sandbox_process
    sandbox_process.reset()
