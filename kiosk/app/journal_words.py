"""What administrators read where the journal cannot be written."""

from __future__ import annotations

from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.records.journal.faults import JournalFault


def trouble(fault: JournalFault, file: Path) -> str:
    """What is wrong with the journal in `file`, and what to do."""
    return _text(fault).format(file=file)


def _text(fault: JournalFault) -> str:
    match fault:
        case JournalFault.FULL:
            return QCoreApplication.translate(
                "Journal", "The disk is full: {file} cannot be written. Make room."
            )
        case JournalFault.READ_ONLY:
            return QCoreApplication.translate(
                "Journal",
                "{file} cannot be written. Check the owner of its folder, and whether the disk is"
                " read-only.",
            )
        case JournalFault.BUSY:
            return QCoreApplication.translate(
                "Journal", "{file} is locked by another program. End that program."
            )
        case JournalFault.DAMAGED:
            return QCoreApplication.translate(
                "Journal",
                "{file} is not as this desk has written it. See what this finds: identity-kiosk"
                " journal verify. Then keep the file elsewhere: the next start begins a new one.",
            )
        case JournalFault.GONE:
            return QCoreApplication.translate(
                "Journal",
                "{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk"
                " anew.",
            )
        case JournalFault.NEWER:
            return QCoreApplication.translate(
                "Journal",
                "{file} was written by a later version of this program. Install that version.",
            )
        case JournalFault.NO_KEY:
            return QCoreApplication.translate(
                "Journal",
                "The key that {file} is signed with cannot be had. Unlock this system’s secret"
                " store, or put journal.key back beside the file, with mode 0600.",
            )
        case JournalFault.DISK:
            return QCoreApplication.translate(
                "Journal", "{file} cannot be read or written: the disk does not work."
            )
        case _:
            assert_never(fault)
