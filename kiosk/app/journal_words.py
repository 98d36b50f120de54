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
            text = QCoreApplication.translate(
                "Journal", "The disk is full: {file} cannot be written. Make room."
            )
        case JournalFault.READ_ONLY:
            text = QCoreApplication.translate(
                "Journal",
                "{file} cannot be written. Check the owner of its folder, and whether the disk is"
                " read-only.",
            )
        case JournalFault.BUSY:
            text = QCoreApplication.translate(
                "Journal", "{file} is locked by another program. End that program."
            )
        case JournalFault.DAMAGED:
            text = QCoreApplication.translate(
                "Journal",
                "{file} is not as this desk has written it. See what this finds: identity-kiosk"
                " journal verify. Then keep the file elsewhere: the next start begins a new one.",
            )
        case JournalFault.GONE:
            text = QCoreApplication.translate(
                "Journal",
                "{file} was moved or deleted while the kiosk ran. Put it back, or start the kiosk"
                " anew.",
            )
        case JournalFault.MISSING:
            text = QCoreApplication.translate(
                "Journal",
                "{file} is not there, although this desk’s anchors know it. Put it back. If it is"
                " lost, keep its anchors elsewhere: the next start begins a new one.",
            )
        case JournalFault.NO_STORE:
            text = QCoreApplication.translate(
                "Journal",
                "recovery.hold_result needs this system’s secret store, which cannot be used."
                " Unlock it, or set recovery.hold_result to 0.",
            )
        case JournalFault.UNSUITABLE:
            text = QCoreApplication.translate(
                "Journal",
                "{file} cannot be kept safely on this kind of disk. Set kiosk.data_dir to a folder"
                " on a disk of this machine.",
            )
        case JournalFault.NEWER:
            text = QCoreApplication.translate(
                "Journal",
                "{file} was written by a later version of this program. Install that version.",
            )
        case JournalFault.NO_KEY:
            text = QCoreApplication.translate(
                "Journal",
                "The key that {file} is signed with cannot be had. Unlock this system’s secret"
                " store, or put journal.key back beside the file, with mode 0600.",
            )
        case JournalFault.DISK:
            text = QCoreApplication.translate(
                "Journal", "{file} cannot be read or written: the disk does not work."
            )
        case _:
            assert_never(fault)
    return text
