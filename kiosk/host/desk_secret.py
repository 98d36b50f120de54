"""The desk's own secret, from which the keys of its journal are drawn.

It lives in the operating system's store or, where there is none that is safe, in a file of mode
0600 in the data folder. Whoever can read it can write a journal that looks like this desk's.
"""

from __future__ import annotations

import os
import secrets
import stat
import sys
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Final

from kiosk.config import belongs_to_us, leak_of
from kiosk.host.secrets import SecretUnavailable, from_store, has_store, to_store

FILE: Final = "journal.key"
"""Its name in the data folder."""

ENTRY: Final = "journal/key"
"""Its name in the system's store: no service can be called so."""

LENGTH: Final = 32
"""Bytes, drawn from the system's random generator."""


class KeyPlace(Enum):
    """Where the secret is kept."""

    STORE = "store"
    FILE = "file"


def find(folder: Path) -> tuple[bytes, KeyPlace] | None:
    """The secret and where it is kept; None where there is none yet.

    Raises `SecretUnavailable` where there may be one that cannot be had.
    """
    file = folder / FILE
    if os.path.lexists(file):
        return _from_file(file), KeyPlace.FILE
    if not has_store():
        return None
    text = from_store(ENTRY)
    return None if text is None else (_decoded(text), KeyPlace.STORE)


def make(folder: Path) -> tuple[bytes, KeyPlace]:
    """Draw a new secret, and keep it. Raises `SecretUnavailable`."""
    secret = secrets.token_bytes(LENGTH)
    if has_store():
        to_store(ENTRY, secret.hex())
        return secret, KeyPlace.STORE
    file = folder / FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as stream:
                stream.write(secret.hex() + "\n")
                stream.flush()
                os.fsync(stream.fileno())
        except OSError:
            with suppress(OSError):
                file.unlink()
            raise
    except OSError as error:
        raise SecretUnavailable(f"{file}: {error.strerror}") from None
    return _from_file(file), KeyPlace.FILE  # what a next start would refuse is refused now


def _from_file(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            status = os.fstat(stream.fileno())
            content = stream.read(2 * LENGTH + 3)
    except OSError as error:
        raise SecretUnavailable(f"{file}: {error.strerror}") from None
    if sys.platform == "win32":
        fault = leak_of(file)
        if fault is not None:
            raise SecretUnavailable(fault)
    elif status.st_mode & (stat.S_IRWXG | stat.S_IRWXO) or not belongs_to_us(status):
        raise SecretUnavailable(f"{file}: chmod 600")
    return _decoded(content.decode("ascii", "replace").strip())


def _decoded(text: str) -> bytes:
    try:
        secret = bytes.fromhex(text)
    except ValueError:
        secret = b""
    if len(secret) != LENGTH:
        # Without its cause, which would quote it.
        raise SecretUnavailable("The journal's key is not one.")
    return secret
