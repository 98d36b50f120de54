"""A try-out on this machine: an embedded SQLite, a token to sign in with, and one desk."""

from __future__ import annotations

import base64
import json
import os
import secrets
import socket
import sys
from pathlib import Path
from typing import Final

from kiosk.receiver import database, desks
from kiosk.receiver.sealing import Sealer
from kiosk.receiver.server import serve
from kiosk.receiver.settings import KEY_BYTES, Settings, load
from kiosk.receiver.store import Store
from kiosk.whole_files import write_whole

DESK: Final = "desk-1"


def try_out(folder: Path, port: int) -> int:
    """Serve from `folder`, which keeps all of it, until the end of the process.

    Its first line of output is one JSON object: where it is, and what a desk needs. Raises
    `ConfigurationError`, `OSError`.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with socket.create_server(("127.0.0.1", port)) as bound:
        port = bound.getsockname()[1]
        settings = _settings(folder, port)
        store = Store(database.connect(settings.database), Sealer(settings.keys()))
        database.migrate(store.engine)
        desk = _desk(store)
        token = "" if settings.token is None else settings.token.read()
        address = f"{settings.address}/desks/{desk.name}"
        announcement = {
            "address": settings.address,
            "token": token,
            "desk": {
                "url": f"{address}/results",
                "secret": desk.secret,
                "anchor": f"{address}/heads",
            },
        }
        print(json.dumps(announcement), flush=True)
        print(f"Open {settings.address} and sign in with {token}", file=sys.stderr)
        return serve(settings, store, bound)


def _settings(folder: Path, port: int) -> Settings:
    """Those of a configuration that is written there, for the other commands to be tried with."""
    folder = folder.absolute()
    key, token, file = folder / "key", folder / "token", folder / "config.toml"
    if not key.exists():
        write_whole(key, base64.b64encode(os.urandom(KEY_BYTES)))
        write_whole(token, secrets.token_urlsafe(32).encode())
    places = {name: json.dumps(str(folder / name)) for name in ("key", "token")}
    database_address = json.dumps(f"sqlite:///{folder / 'receiver.sqlite3'}")
    text = (
        f"database = {database_address}\n"
        f"key = {{ file = {places['key']} }}\n"
        f"token = {{ file = {places['token']} }}\n"
        f'address = "http://127.0.0.1:{port}"\n'
        f"port = {port}\n"
    )
    write_whole(file, text.encode())
    return load(file)


def _desk(store: Store) -> desks.Desk:
    with store.engine.connect() as connection:
        try:
            return desks.find(connection, store, DESK)
        except desks.NoSuchDesk:
            pass
    return desks.add(store, DESK)
