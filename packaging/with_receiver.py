"""Open the kiosk on the sandbox beside a receiver: python3 packaging/dev.py run --with-receiver.

All three are programs of their own, on loopback, and nothing of theirs outlives the window: the
accepted result appears on the receiver's page while it is open.
"""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

SCRIPTS: Final = Path(sys.executable).parent
PHONE: Final = ("--acting-after", "3", "--approve-after", "6")
"""The customer's, which is simulated: after so many seconds they open the app, and approve."""

PATIENCE: Final = 10.0
"""Seconds that a program has to end by itself."""


def main(arguments: list[str]) -> int:
    """Arguments go to the kiosk. Returns its exit status."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="identity-kiosk-")))
        sandbox = stack.enter_context(started("identity-kiosk", "sandbox", *PHONE))
        receiver = stack.enter_context(
            started("identity-kiosk-receiver", "--log-level", "error", "try")
        )
        configuration = folder / "config.toml"
        configuration.write_text(settings(folder, sandbox, receiver), "utf-8")
        command = [str(SCRIPTS / "identity-kiosk"), "--config", str(configuration), *arguments]
        with subprocess.Popen(command) as kiosk:
            # The kiosk comes to its end first, whichever way it is asked to.
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # which reaches the kiosk by itself
            signal.signal(signal.SIGTERM, lambda *_: kiosk.terminate())
            return kiosk.wait()


@contextmanager
def started(program: str, *arguments: str) -> Iterator[dict[str, Any]]:
    """Start a program of the environment; what its first line of output says."""
    process = subprocess.Popen(
        [str(SCRIPTS / program), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        start_new_session=True,  # Ctrl+C is the kiosk's: the others end after it
    )
    try:
        if process.stdout is None or not (line := process.stdout.readline()):
            raise SystemExit(f"{program} has not started.")
        yield json.loads(line)
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


def settings(folder: Path, sandbox: dict[str, Any], receiver: dict[str, Any]) -> str:
    """A desk's configuration with the sandbox's services, and the receiver as its centre."""
    desk, lines = receiver["desk"], ["[kiosk]", f"data_dir = {_text(folder / 'data')}"]
    for name, service in sandbox["services"].items():
        lines += [f"[services.{name}]"]
        lines += [f"{key} = {_text(service[key])}" for key in ("kind", "base_url", "client_id")]
        lines += [f"client_secret = {_kept(folder / name, service['client_secret'])}"]
    lines += [
        *("[listener]", f'redirect_uri = "http://localhost:{_free_port()}/callback"'),
        *("[visit]", 'case_reference = "optional"'),
        *("[journal]", f"anchor = {_text(desk['anchor'])}"),
        *("[handover.centre]", 'kind = "webhook"', f"url = {_text(desk['url'])}"),
        f"secret = {_kept(folder / 'centre', desk['secret'])}",
    ]
    return "\n".join(lines) + "\n"


def _kept(file: Path, secret: str) -> str:
    """Where a secret is read from, once it is in that file."""
    file.touch(mode=0o600)
    file.write_text(secret, "utf-8")
    return f"{{ file = {_text(file)} }}"


def _text(value: object) -> str:
    """As TOML writes it: a basic string has JSON's escapes."""
    return json.dumps(str(value))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
