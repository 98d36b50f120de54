"""Values that lie on the disk encrypted, each a file that its key alone opens.

They are what may be personal and has to survive the end of the program. The key never lies beside
them: a desk without a secret store keeps nothing here at all (`kiosk.host.sealing_key`).
"""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

KEY_LENGTH: Final = 32
"""Bytes of the desk's key, from the system's random generator."""

SUFFIX: Final = ".sealed"
"""Of the file of a value."""

_PART: Final = ".part"
_FORMAT: Final = b"IKS1"
_NONCE_LENGTH: Final = 12
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


class SealBroken(Exception):
    """A file is not what this desk has sealed under its name: it is damaged, or of another key."""


class SealedFolder:
    """Values by name, each in a file of its own. Safe from any thread and beside other processes.

    Each is sealed for its purpose and its name (AES-256-GCM): no file passes for another one.
    Nothing is written, nor is the folder made, before the first value is put there.
    """

    def __init__(self, folder: Path, key: bytes, purpose: str) -> None:
        """`key` is the desk's, `purpose` what these values are kept for, such as `outbox`.

        Raises `ValueError` where the key is not of `KEY_LENGTH`.
        """
        if len(key) != KEY_LENGTH:
            raise ValueError("expected 32 bytes")
        self._folder = folder
        self._purpose = purpose.encode()
        info = b"identity-kiosk sealed " + self._purpose
        self._cipher = AESGCM(HKDFExpand(SHA256(), KEY_LENGTH, info).derive(key))

    def put(self, name: str, content: bytes) -> None:
        """Keep `content` under `name`, over an earlier one: whole, or not at all.

        It is on the disk when this returns. Raises `OSError`.
        """
        file = self._file(name)
        nonce = os.urandom(_NONCE_LENGTH)
        sealed = _FORMAT + nonce + self._cipher.encrypt(nonce, content, self._bound_to(name))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = file.with_suffix(_PART)
        try:
            with open(part, "wb", opener=_for_us_alone) as stream:
                stream.write(sealed)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(file)
        except OSError:
            with suppress(OSError):
                part.unlink()
            raise
        _flush(self._folder)

    def get(self, name: str) -> bytes:
        """What is kept under `name`. Raises `KeyError`, `SealBroken`, `OSError`."""
        try:
            content = self._file(name).read_bytes()
        except FileNotFoundError:
            raise KeyError(name) from None
        start = len(_FORMAT) + _NONCE_LENGTH
        if not content.startswith(_FORMAT):
            raise SealBroken(name)
        try:
            return self._cipher.decrypt(
                content[len(_FORMAT) : start], content[start:], self._bound_to(name)
            )
        except (InvalidTag, ValueError):  # ValueError: of a file that ends within its nonce
            raise SealBroken(name) from None

    def names(self) -> tuple[str, ...]:
        """The names of all values, in their order. Raises `OSError`."""
        try:
            files = [file for file in self._folder.iterdir() if file.suffix == SUFFIX]
        except FileNotFoundError:
            return ()
        return tuple(sorted(file.stem for file in files if _NAME.fullmatch(file.stem)))

    def size(self) -> int:
        """Bytes that all values take on the disk. Raises `OSError`."""
        total = 0
        for name in self.names():
            with suppress(FileNotFoundError):
                total += self._file(name).stat().st_size
        return total

    def age(self, name: str) -> float:
        """Seconds since the value was put there, by this machine's clock. Raises `OSError`."""
        return time.time() - self._file(name).stat().st_mtime

    def remove(self, name: str) -> bool:
        """Let nothing be kept under `name` any more; whether something was. Raises `OSError`."""
        file = self._file(name)
        with suppress(FileNotFoundError):  # of a write that was cut off
            file.with_suffix(_PART).unlink()
        try:
            file.unlink()
        except FileNotFoundError:
            return False
        _flush(self._folder)
        return True

    def tidy(self) -> None:
        """Remove what writes that were cut off have left. Nobody else may write meanwhile.

        Raises `OSError`.
        """
        with suppress(FileNotFoundError):
            for file in self._folder.iterdir():
                if file.suffix == _PART:
                    file.unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError("expected a short name of small letters and digits")
        return self._folder / (name + SUFFIX)

    def _bound_to(self, name: str) -> bytes:
        return _FORMAT + self._purpose + b"/" + name.encode()


def _for_us_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _flush(folder: Path) -> None:
    """Have a new or removed name on the disk too; Windows does so by itself."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
