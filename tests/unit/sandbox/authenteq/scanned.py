"""A visit at the sandbox's document service, step by step."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.support.sandbox import Sandbox

REDIRECT_URL = "http://localhost:3000/callback?nonce=a%2Fb&x"


def start(sandbox: Sandbox, redirect_url: str = REDIRECT_URL, **headers: str) -> str:
    """Ask for a visit; the URL of its page."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    status, answer = sandbox.documents_api("verification-url", named, redirectUrl=redirect_url)
    assert status == 200, answer
    return str(answer["verificationUrl"])


def visit(sandbox: Sandbox, url: str) -> dict[str, Any]:
    """What the control interface tells of the visit of this page."""
    return next(s for s in sandbox.sessions() if s["phone"] == url.removeprefix(sandbox.origin))


def press(sandbox: Sandbox, url: str, action: str) -> str:
    """Open the page and end the visit there, with `finish`, `fail` or `leave`; where it leads."""
    assert sandbox.request("GET", url)[0] == 200
    token = urlsplit(url).query
    status, headers, _ = sandbox.request("POST", f"/idv/{action}?{token}")
    assert status == 303
    return str(headers["Location"])


def code_of(url: str) -> str:
    return parse_qs(urlsplit(url).query)["code"][0]


def ask(sandbox: Sandbox, code: str, redirect_url: str = REDIRECT_URL) -> tuple[int, Any]:
    return sandbox.documents_api("verification-result", redirectUrl=redirect_url, code=code)


def result(sandbox: Sandbox, documents: dict[str, Any] | None = None, **script: Any) -> Any:
    """The result of a visit that follows this plan."""
    sandbox.plan(documents=documents or {}, **script)
    status, answer = ask(sandbox, code_of(press(sandbox, start(sandbox), "finish")))
    assert status == 200, answer
    return answer
