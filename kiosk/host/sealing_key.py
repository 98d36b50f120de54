"""The key that seals what this desk keeps of a customer, in the system's secret store alone."""

from __future__ import annotations

import os
import secrets
import threading
from pathlib import Path
from typing import Final

from kiosk.host.secrets import SecretUnavailable, from_store, has_store, to_store
from kiosk.locks import hold
from kiosk.visit import clock

ENTRY: Final = "sealing/key"
"""Its name in the system's store: no service can be called so."""

LENGTH: Final = 32
"""Bytes, drawn from the system's random generator."""

_DRAWING: Final = "sealing.lock"
"""Locked while a process draws the key, so that two do not draw two."""

_PAUSE: Final = 0.02
_PATIENCE: Final = 10.0


def of_desk(folder: Path) -> bytes | None:
    """The desk's key, drawn when it is first asked for; None where there is no safe store.

    `folder` is the desk's data folder, in which nothing of the key is kept. May wait for the person
    at the desk, where the system asks to unlock its store. Raises `SecretUnavailable`.
    """
    if not has_store():
        return None
    known = from_store(ENTRY)
    if known is not None:
        return _decoded(known)
    try:
        held = _locked(folder)
    except OSError as error:
        raise SecretUnavailable(f"{folder}: {error.strerror}") from None
    try:
        known = from_store(ENTRY)  # another process may have been first
        if known is None:
            known = secrets.token_bytes(LENGTH).hex()
            to_store(ENTRY, known)
        return _decoded(known)
    finally:
        os.close(held)


def _locked(folder: Path) -> int:
    pause, until = threading.Event(), clock.now() + _PATIENCE
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    while (held := hold(folder / _DRAWING)) is None:
        if clock.now() > until:
            raise SecretUnavailable(f"{folder / _DRAWING}: locked")
        pause.wait(_PAUSE)
    return held


def _decoded(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != LENGTH:
        # Without its cause, which would quote it.
        raise SecretUnavailable("The sealing key is not one.")
    return key
