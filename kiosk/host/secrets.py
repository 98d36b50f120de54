"""Where the services' client secrets live: the system's store, a variable, a file, systemd.

Each function raises `SecretUnavailable` with a sentence for the administrator of what was expected
and what to do. A secret itself is in no message and in no chained exception.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from kiosk.config import belongs_to_us, leak_of

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

ENTRY = "identity-kiosk"
"""The entry in the system's store; the user name in it is the service's name."""

LARGEST = 8 * 1024
"""Bytes in a file; a client secret has some dozens."""

_GROUP_AND_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_OTHERS_AND_GROUP_WRITES = stat.S_IRWXO | stat.S_IWGRP


class SecretUnavailable(Exception):
    """A secret can't be had or kept. Its text is for the administrator, and holds no secret."""


def from_keyring(service: str) -> str:
    """Read the secret of `service` from the operating system's store.

    May wait for the person at the desk, where the system asks to unlock its store.
    """
    secret = _with_store(service, lambda backend: backend.get_password(ENTRY, service))
    if secret is None:
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets",
                "This system's secret store holds no client secret of {service}."
                " Put it there with: identity-kiosk credentials set {service}",
            ).format(service=service)
        )
    place = QCoreApplication.translate(
        "Secrets", "the entry of {service} in this system's secret store"
    )
    return _checked(secret, place.format(service=service))


def store(service: str, secret: str) -> None:
    """Put the secret of `service` into the operating system's store, over an earlier one."""
    place = QCoreApplication.translate("Secrets", "what was given for {service}")
    _checked(secret, place.format(service=service))
    _with_store(service, lambda backend: backend.set_password(ENTRY, service, secret))


def delete(service: str) -> None:
    """Remove the secret of `service` from the operating system's store, where it must be."""
    _with_store(service, lambda backend: backend.delete_password(ENTRY, service))


def has_store() -> bool:
    """Whether this system has a store that is safe to use, locked or not."""
    import keyring

    try:
        return _is_safe(keyring.get_keyring())
    except Exception:  # noqa: BLE001 - each system's store raises errors of its own
        return False


def from_store(entry: str) -> str | None:
    """What the system's store holds under `entry`, which is not a service's; None for nothing."""
    return _with_store(entry, lambda backend: backend.get_password(ENTRY, entry))


def to_store(entry: str, secret: str) -> None:
    """Put what is not a service's under `entry` into the system's store."""
    _with_store(entry, lambda backend: backend.set_password(ENTRY, entry, secret))


def from_env(name: str) -> str:
    """Read the secret from the environment variable `name`."""
    secret = os.environ.get(name)
    if secret is None:
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets",
                "The environment variable {name} is not set."
                " Set it to the client secret before the kiosk starts.",
            ).format(name=name)
        )
    return _checked(
        secret,
        QCoreApplication.translate("Secrets", "the environment variable {name}").format(name=name),
    )


def from_file(path: Path) -> str:
    """Read the secret from a file that holds nothing else, and that only this user can read."""
    return _read(path, forbidden=_GROUP_AND_OTHERS)


def from_credential(name: str) -> str:
    """Read the secret from the systemd credential `name` (systemd.exec(5), LoadCredential=)."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets",
                "The credential {name} is only there when systemd starts the kiosk,"
                " with LoadCredential= or LoadCredentialEncrypted= in its unit.",
            ).format(name=name)
        )
    if name in ("", ".", "..") or "/" in name or "\0" in name:
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets", "The name of a systemd credential was expected, not a path."
            )
        )
    # systemd lets the service's user in either as the owner or by an access list, of which the
    # group's bits are then the mask: being readable to the group says nothing against it.
    return _read(Path(folder, name), forbidden=_OTHERS_AND_GROUP_WRITES)


# -- files -----------------------------------------------------------------------------------------


def _read(path: Path, *, forbidden: int) -> str:
    """Read a file that passes for a secret's.

    What is judged is the opened file, not its name. So a symbolic link may lead there, as those of
    administrators and of mounted secrets do, and none can be swapped in after the look.
    """
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            _check_access(path, os.fstat(file.fileno()), forbidden)
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # a ValueError is of a path that can't be one
        fault = getattr(error, "strerror", None) or type(error).__name__
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets",
                "{path} can't be read ({fault})."
                " Put the client secret there, in a file that the kiosk's user owns.",
            ).format(path=path, fault=fault)
        ) from None
    if len(content) > LARGEST:
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets", "{path} is too large: the client secret was expected, and nothing else."
            ).format(path=path)
        )
    # What is not UTF-8 fails the check below; a decoding error would carry the bytes.
    secret = content.decode("utf-8", "surrogateescape")
    # Editors and `echo` end the line; the secret has no end of line.
    return _checked(secret.removesuffix("\n").removesuffix("\r"), str(path))


def _open_at_once(path: str, flags: int) -> int:
    # Without O_NONBLOCK, a FIFO in the file's place would hold up the start for ever.
    if sys.platform != "win32":
        flags |= os.O_NONBLOCK
    return os.open(path, flags)


def _check_access(path: Path, status: os.stat_result, forbidden: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets", "{path} is not a regular file, as was expected."
            ).format(path=path)
        )
    if sys.platform == "win32":
        fault = leak_of(path)
        if fault is not None:
            raise SecretUnavailable(
                QCoreApplication.translate(
                    "Secrets", "The client secret is not for this user alone. {fault}"
                ).format(fault=fault)
            )
        return
    if not belongs_to_us(status):
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets",
                "{path} belongs to another user. Give it to the kiosk's user, or to root.",
            ).format(path=path)
        )
    if stat.S_IMODE(status.st_mode) & forbidden:
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets", "{path} is open to other users. Close it with: chmod 600 {path}"
            ).format(path=path)
        )


def _checked(secret: str, place: str) -> str:
    """Let one line of printable text pass; `place` says where it stands."""
    if not secret:
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets", "A client secret was expected, but {place} is empty."
            ).format(place=place)
        )
    # Line ends, control characters, byte order marks, and bytes that are not UTF-8.
    if not secret.isprintable():
        raise SecretUnavailable(
            QCoreApplication.translate(
                "Secrets",
                "A client secret was expected, but {place} is not one line of plain UTF-8 text.",
            ).format(place=place)
        )
    return secret


# -- the system's store ----------------------------------------------------------------------------


def _with_store(service: str, act: Callable[[KeyringBackend], T]) -> T:
    """Do something with the system's store, whose errors become plain words."""
    import keyring
    from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

    try:
        backend = keyring.get_keyring()
        if not _is_safe(backend):
            raise NoKeyringError
        return act(backend)
    except NoKeyringError:
        problem = QCoreApplication.translate(
            "Secrets",
            "This system has no secret store that is safe to use."
            " Keep the client secret of {service} in a file of mode 600 or in a systemd"
            " credential, and say so under client_secret in the configuration.",
        )
    except KeyringLocked:
        problem = QCoreApplication.translate(
            "Secrets",
            "This system's secret store is locked."
            " Unlock it, by logging in to the desktop for instance, and try again.",
        )
    except PasswordDeleteError:
        problem = QCoreApplication.translate(
            "Secrets", "This system's secret store holds no client secret of {service}."
        )
    except Exception as error:  # noqa: BLE001 - each system's store raises errors of its own
        problem = QCoreApplication.translate(
            "Secrets",
            "This system's secret store can't be used ({fault})."
            " See that it runs for the kiosk's user, or keep the client secret of {service}"
            " in a file of mode 600 or in a systemd credential.",
        ).replace("{fault}", type(error).__name__)
    # Raised out here, it has no context: what a store says of itself may hold what it was asked.
    raise SecretUnavailable(problem.format(service=service))


def _is_safe(backend: KeyringBackend) -> bool:
    """Tell whether what is stored stays, and is not written to a plain file."""
    from keyring.backends import chainer, fail, null

    if isinstance(backend, chainer.ChainerBackend):
        return all(_is_safe(store) for store in backend.backends)
    kind = type(backend)
    return not (
        isinstance(backend, fail.Keyring | null.Keyring)
        or kind.__module__.startswith("keyrings.alt.")
        or "plaintext" in kind.__name__.lower()
    )
