"""The process that serves: uvicorn, on a socket that listens already."""

from __future__ import annotations

import signal
import socket
from typing import Final

import uvicorn

from kiosk.exit_status import ExitStatus
from kiosk.receiver.application import application
from kiosk.receiver.settings import Settings
from kiosk.receiver.store import Store

GRACE: Final = 10
"""Seconds that requests have to come to an end, once the process is to end."""

BACKLOG: Final = 256
"""Desks that wait for their connection to be taken."""


def listen(settings: Settings) -> socket.socket:
    """The socket that the configuration asks for. Raises `OSError`."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    return socket.create_server((settings.host, settings.port), family=family, backlog=BACKLOG)


def serve(settings: Settings, store: Store, bound: socket.socket) -> int:
    """Serve on `bound` until SIGTERM or SIGINT. Raises `ConfigurationError`."""
    configuration = uvicorn.Config(
        application(settings, store),
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        # The proxy's word counts where it is on this machine, and nobody else's.
        proxy_headers=True,
        forwarded_allow_ips="127.0.0.1,::1",
        lifespan="off",
        timeout_graceful_shutdown=GRACE,
    )
    # Uvicorn comes to an end in order, and raises the signal once more when it has: that is not to
    # cut off whatever the caller does at the end.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    uvicorn.Server(configuration).run(sockets=[bound])
    store.engine.dispose()
    return ExitStatus.SUCCESS
