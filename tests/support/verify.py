"""A desk for `verify --json` on the sandbox, and what its tests ask of both."""

from __future__ import annotations

import http.client
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.support.command import ConfiguredDesk
from tests.support.sandbox import Sandbox

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
RESULT = {
    *("event", "session", "outcome", "reason", "code", "detail"),
    *("loa", "loa_label", "attributes", "missing", "match", "provenance", "warnings"),
    *("verified_at", "expected"),
}


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> ConfiguredDesk:
    return ConfiguredDesk.at(sandbox, tmp_path)


def methods(sandbox: Sandbox) -> list[str]:
    return [request["method"] for request in sandbox.requests()]


def seen(sandbox: Sandbox, method: str, ending: str = "") -> bool:
    return any(
        request["method"] == method and request["path"].endswith(ending)
        for request in sandbox.requests()
    )


def visit_page(url: str, method: str = "GET") -> tuple[int, str | None]:
    """What a browser would get, without following: the status and where it is sent."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    try:
        connection.request(method, f"{parts.path}?{parts.query}" if parts.query else parts.path)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location")
    finally:
        connection.close()
