"""Who may use the pages that ask for no credentials."""

from collections.abc import Callable

from flask import request
from flask.typing import ResponseReturnValue

from kiosk.sandbox.state import State


def only_by_own_name(state: State) -> Callable[[], ResponseReturnValue | None]:
    """Return a check that refuses a request whose Host is not the sandbox's own loopback address.

    A web page elsewhere could otherwise reach these pages through a name that it points at
    127.0.0.1 (DNS rebinding).
    """

    def check() -> ResponseReturnValue | None:
        port = state.origin.rpartition(":")[2]
        if request.host in {f"127.0.0.1:{port}", f"localhost:{port}"}:
            return None
        return "Unknown host\n", 421, {"Content-Type": "text/plain; charset=utf-8"}

    return check
