"""The accounts of those who work at this desk: names, and what their PINs are checked with."""

from __future__ import annotations

import os
import tempfile
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Final

import argon2
import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.locks import hold
from kiosk.records.staff import strangers as strangers_file
from kiosk.records.staff.lockout import LockOut
from kiosk.records.staff.strangers import Strangers
from kiosk.visit import clock

FILE: Final = "staff.json"
"""Its name in the data folder; only the desk's user can read it."""

_LOCK: Final = "staff.lock"
_PATIENCE: Final = 10.0
_PAUSE: Final = 0.02

SHORTEST_PIN: Final = 6
LONGEST_PIN: Final = 64
"""Characters."""

_hasher: Final = argon2.PasswordHasher(type=argon2.Type.ID)
"""Argon2id (RFC 9106), with the parameters that the library recommends."""


class StaffFault(Enum):
    """Why something cannot be done with an account."""

    NAME = "name"
    """It is empty, too long, or has characters that cannot be seen."""
    TAKEN = "taken"
    UNKNOWN = "unknown"
    PIN = "pin"
    """It is too short or too long, or one that everybody tries first."""
    FIRST = "first"
    """The first account has to be an administrator's."""
    LAST = "last"
    """The last administrator stays as long as there are others."""
    STORAGE = "storage"
    """The file cannot be read or written."""


class StaffError(Exception):
    """What was asked for cannot be done. Its text is the fault's word."""

    def __init__(self, fault: StaffFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class SignIn(Enum):
    """What came of a name and a PIN."""

    RIGHT = "right"
    WRONG = "wrong"
    LOCKED_OUT = "locked_out"


class Account(Struct, frozen=True, forbid_unknown_fields=True):
    """One member of staff."""

    name: str
    pin: str
    """Argon2's own form, with salt and parameters (PHC string)."""
    is_administrator: bool = False
    lock_out: LockOut = LockOut()

    def __repr__(self) -> str:
        return f"Account({self.name!r})"


class Accounts:
    """All accounts of this desk. Safe beside other processes with the same folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / FILE

    def all(self) -> tuple[Account, ...]:
        """In the order of their names. Raises `StaffError` (`storage`)."""
        return tuple(sorted(self._read().values(), key=lambda account: account.name.casefold()))

    def find(self, name: str) -> Account | None:
        """The account of that name, however it is written. Raises `StaffError` (`storage`)."""
        return self._read().get(_key(name))

    def add(self, name: str, pin: str, *, is_administrator: bool) -> str:
        """A new account; its name as it is kept. Raises `StaffError`."""
        name, hashed = _checked_name(name), _hashed(pin)
        with self._changing() as accounts:
            if _key(name) in accounts:
                raise StaffError(StaffFault.TAKEN)
            if not accounts and not is_administrator:
                raise StaffError(StaffFault.FIRST)
            accounts[_key(name)] = Account(name, hashed, is_administrator)
        return name

    def remove(self, name: str) -> str:
        """Its name as it was kept. Raises `StaffError`."""
        with self._changing() as accounts:
            removed = accounts.pop(_key(name), None)
            if removed is None:
                raise StaffError(StaffFault.UNKNOWN)
            if accounts and not any(one.is_administrator for one in accounts.values()):
                raise StaffError(StaffFault.LAST)
        return removed.name

    def reset(self, name: str, pin: str) -> str:
        """Another PIN, which may be tried at once; the account's name. Raises `StaffError`."""
        hashed = _hashed(pin)
        with self._changing() as accounts:
            account = accounts.get(_key(name))
            if account is None:
                raise StaffError(StaffFault.UNKNOWN)
            accounts[_key(name)] = replace(account, pin=hashed, lock_out=LockOut())
        return account.name

    def sign_in(self, name: str, pin: str) -> tuple[SignIn, float]:
        """Whether this is the account's PIN; and how many seconds it may not be tried again.

        A wrong PIN counts before it is known to be wrong: whoever ends the program meanwhile has
        tried it all the same. Nobody learns whether there is such an account, for a name that is
        nobody's is locked out as well, and each answer takes one hash: a tenth of a second or more.
        Raises `StaffError` (`storage`).
        """
        if self.find(name) is None:
            return self._refuse_stranger(name)
        with self._changing() as accounts:
            tried = accounts.get(_key(name))
            if tried is None:
                return SignIn.WRONG, 0.0  # removed meanwhile
            lock_out, left = _tried_now(tried.lock_out.renewed())
            accounts[_key(name)] = replace(tried, lock_out=lock_out)
        is_right = _is_right(tried, pin)
        if left:
            return SignIn.LOCKED_OUT, left
        if not is_right:
            return SignIn.WRONG, lock_out.left
        with self._changing() as accounts:
            account = accounts.get(_key(name))
            if account is None or account.pin != tried.pin:
                return SignIn.WRONG, 0.0  # removed or reset meanwhile
            accounts[_key(name)] = replace(account, lock_out=LockOut())
        return SignIn.RIGHT, 0.0

    def _refuse_stranger(self, name: str) -> tuple[SignIn, float]:
        """As an account is locked out for wrong PINs, whose hash the one of the name stands for."""
        before = self._strangers()
        hashed = _hasher.hash(_key(name), salt=before.salt)
        held = self._locked()
        try:
            strangers = self._strangers()
            if not strangers.tried:  # nor was there a salt yet
                strangers = before
            lock_out, left = _tried_now(strangers.lock_out(hashed))
            self._write(strangers.with_tried(hashed, lock_out).content(), strangers_file.FILE)
        finally:
            os.close(held)
        return (SignIn.LOCKED_OUT, left) if left else (SignIn.WRONG, lock_out.left)

    def _strangers(self) -> Strangers:
        try:
            return Strangers.read((self._folder / strangers_file.FILE).read_bytes())
        except FileNotFoundError:
            return Strangers.read(None)
        except OSError:
            raise StaffError(StaffFault.STORAGE) from None

    # -- the file ------------------------------------------------------------------------------

    def _read(self) -> dict[str, Account]:
        try:
            content = self._file.read_bytes()
            accounts = msgspec.json.decode(content, type=list[Account])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError):
            raise StaffError(StaffFault.STORAGE) from None
        return {_key(account.name): account for account in accounts}

    @contextmanager
    def _changing(self) -> Iterator[dict[str, Account]]:
        """The accounts, which are written once the block has ended without an error."""
        held = self._locked()
        try:
            accounts = self._read()
            yield accounts
            self._write(msgspec.json.encode(list(accounts.values())), FILE)
        finally:
            os.close(held)

    def _locked(self) -> int:
        pause, until = threading.Event(), clock.now() + _PATIENCE
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            while (held := hold(self._folder / _LOCK)) is None:
                if clock.now() > until:
                    raise StaffError(StaffFault.STORAGE)
                pause.wait(_PAUSE)
        except OSError:
            raise StaffError(StaffFault.STORAGE) from None
        return held

    def _write(self, content: bytes, file: str) -> None:
        """Whole or not at all, and on the disk when this returns."""
        written: str | None = None
        try:
            descriptor, written = tempfile.mkstemp(dir=self._folder)  # 0600
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            Path(written).replace(self._folder / file)
        except OSError:
            if written is not None:
                with suppress(OSError):
                    Path(written).unlink()
            raise StaffError(StaffFault.STORAGE) from None


def _key(name: str) -> str:
    """What tells two names apart: neither capitals nor the way in which accents are written."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _checked_name(name: str) -> str:
    name = unicodedata.normalize("NFC", name).strip()
    if not name or len(name) > 64 or not name.isprintable():
        raise StaffError(StaffFault.NAME)
    return name


def _hashed(pin: str) -> str:
    if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN or not pin.isprintable() or _is_obvious(pin):
        raise StaffError(StaffFault.PIN)
    return _hasher.hash(pin)


def _is_obvious(pin: str) -> bool:
    """One character again and again, or one after the other, such as 111111, 123456, 987654."""
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


def _tried_now(lock_out: LockOut) -> tuple[LockOut, float]:
    """What a further try makes of it, and how long it could not be tried before that."""
    left = lock_out.left
    return (lock_out if left else lock_out.failed()), left


def _is_right(account: Account, pin: str) -> bool:
    try:
        return _hasher.verify(account.pin, pin)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
        return False
