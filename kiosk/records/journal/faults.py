"""Why a journal cannot be written: a closed list, so that each has its words and its advice."""

from __future__ import annotations

import errno
import sqlite3
from enum import Enum
from typing import Final


class JournalFault(Enum):
    """What is wrong with the journal, or with the place where it lies."""

    FULL = "full"
    """The disk is full."""
    READ_ONLY = "read_only"
    """The file, its folder or its disk cannot be written."""
    BUSY = "busy"
    """Another program has kept it locked for too long."""
    DAMAGED = "damaged"
    """It is not as this desk has written it."""
    GONE = "gone"
    """The file was moved or deleted while the program ran."""
    MISSING = "missing"
    """It is not there, although the anchors know one of this desk's."""
    NO_STORE = "no_store"
    """Results are to be held, and the secret store that their key is in is not to be had."""
    UNSUITABLE = "unsuitable"
    """Its disk does not lend what a journal needs, as those of a network do not."""
    NEWER = "newer"
    """A later version of this program has written it."""
    NO_KEY = "no_key"
    """The key that it is signed with is not to be had."""
    DISK = "disk"
    """The disk does not work."""


class JournalUnavailable(Exception):
    """The journal cannot be written or read: whatever it was to record has not been recorded."""

    def __init__(self, fault: JournalFault, detail: str = "") -> None:
        super().__init__(f"{fault.value}: {detail}" if detail else fault.value)
        self.fault = fault
        self.detail = detail
        """What the system or the library says of it; nothing of any visit."""


_FAULTS: Final = {
    sqlite3.SQLITE_FULL: JournalFault.FULL,
    sqlite3.SQLITE_READONLY: JournalFault.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: JournalFault.READ_ONLY,
    sqlite3.SQLITE_PERM: JournalFault.READ_ONLY,
    sqlite3.SQLITE_BUSY: JournalFault.BUSY,
    sqlite3.SQLITE_LOCKED: JournalFault.BUSY,
    sqlite3.SQLITE_IOERR: JournalFault.DISK,
}


def of_system(error: OSError) -> JournalUnavailable:
    """What the system complains of where a file beside the journal cannot be written."""
    is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    fault = JournalFault.FULL if is_full else JournalFault.READ_ONLY
    return JournalUnavailable(fault, error.strerror or "")


def of_sqlite(error: sqlite3.Error) -> JournalUnavailable:
    """What SQLite complains of; all that is not the disk's doing counts as damage."""
    primary = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    fault = _FAULTS.get(primary, JournalFault.DAMAGED)
    return JournalUnavailable(fault, getattr(error, "sqlite_errorname", ""))
