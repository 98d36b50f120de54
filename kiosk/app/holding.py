"""Where a desk keeps a received result over a power cut, and the key that seals it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.config import ConfigurationError, Settings
from kiosk.host import sealing_key
from kiosk.host.secrets import SecretUnavailable, has_store
from kiosk.records.held import FOLDER, HeldResults
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import Journal
from kiosk.records.sealed import SealedFolder


def held_folder(settings: Settings) -> Path:
    """The folder of what is held; it is made when there is something."""
    return settings.kiosk.data_dir / FOLDER


def open_held(settings: Settings, journal: Journal) -> HeldResults | None:
    """What is held at the desk that has this journal; None where it is not set to hold anything.

    Another desk's is sealed with other keys, also for the same user. Raises `JournalUnavailable`,
    for such a desk verifies nothing while its key is not to be had, and `OSError`.
    """
    if not settings.recovery.hold_result:
        return None
    key = require_key(settings)
    purpose = f"result of {journal.head[0].journal}"
    lifetime = timedelta(minutes=settings.recovery.hold_result)
    held = HeldResults(SealedFolder(held_folder(settings), key, purpose), lifetime)
    held.tidy()
    return held


def require_store(settings: Settings) -> None:
    """Raise `ConfigurationError` where results are to be held and no store can have their key.

    A store that is locked now is one.
    """
    if settings.recovery.hold_result and not has_store():
        raise ConfigurationError(
            QCoreApplication.translate(
                "App",
                "recovery.hold_result needs a secret store of this system’s that is safe to use,"
                " and there is none. Set it to 0.",
            )
        )


def require_key(settings: Settings) -> bytes:
    """The key that seals what is held. Raises `JournalUnavailable` where there is no safe store."""
    try:
        key = sealing_key.of_desk(settings.kiosk.data_dir)
    except SecretUnavailable as error:
        raise JournalUnavailable(JournalFault.NO_STORE, str(error)) from None
    if key is None:
        raise JournalUnavailable(JournalFault.NO_STORE)
    return key
