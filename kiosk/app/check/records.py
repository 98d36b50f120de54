"""The rows of what is written down and handed over, and of who may."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.app.check.result import CheckResult, CheckStatus, counted
from kiosk.app.holding import held_folder, require_key
from kiosk.app.journal import journal_file, look_at_journal
from kiosk.app.journal_words import trouble
from kiosk.app.targets import open_outbox, target_for
from kiosk.config import (
    JournalSettings,
    Settings,
)
from kiosk.handover.targets import Delivered
from kiosk.host.desk_secret import KeyPlace
from kiosk.host.secrets import SecretUnavailable
from kiosk.records.journal.faults import JournalUnavailable
from kiosk.records.staff.accounts import Accounts, StaffError
from kiosk.visit.interrupt import Interrupt
from kiosk.wording.handovers import trouble_text


def data_folder(folder: Path) -> CheckResult:
    """Whether the desk can write at all."""
    what = QCoreApplication.translate("Check", "Data folder")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        return CheckResult(
            CheckStatus.BAD,
            what,
            QCoreApplication.translate(
                "Check", "{folder} cannot be written. Check its owner."
            ).format(folder=folder),
        )
    return CheckResult(CheckStatus.GOOD, what, str(folder))


def journal(settings: Settings) -> CheckResult:
    """Whether the journal can be written, and where its key lies."""
    what, file = QCoreApplication.translate("Check", "Journal"), journal_file(settings)
    try:
        place = look_at_journal(settings)
    except JournalUnavailable as error:
        return CheckResult(CheckStatus.BAD, what, trouble(error.fault, file))
    match place:
        case None:
            text = QCoreApplication.translate("Check", "{file}; begins with the first visit")
            return CheckResult(CheckStatus.GOOD, what, text.format(file=file))
        case KeyPlace.STORE:
            text = QCoreApplication.translate(
                "Check", "{file}; its key is in this system’s secret store"
            )
            return CheckResult(CheckStatus.GOOD, what, text.format(file=file))
        case KeyPlace.FILE:
            text = QCoreApplication.translate(
                "Check",
                "{file}; its key is a file beside it: whoever can read this user’s files can forge"
                " the journal.",
            )
            return CheckResult(CheckStatus.NOTE, what, text.format(file=file))


def held_results(settings: Settings) -> Iterator[CheckResult]:
    """Whether results can be held over a power cut, where they are to be."""
    if not settings.recovery.hold_result:
        return
    what = QCoreApplication.translate("Check", "Held results")
    try:
        require_key(settings)
    except JournalUnavailable as error:
        yield CheckResult(CheckStatus.BAD, what, trouble(error.fault, held_folder(settings)))
        return
    text = QCoreApplication.translate(
        "Check", "encrypted; the key is in this system’s secret store"
    )
    yield CheckResult(CheckStatus.GOOD, what, text)


def anchors(settings: JournalSettings) -> CheckResult:
    """Where heads of the journal are put aside."""
    what, folder = QCoreApplication.translate("Check", "Anchors"), settings.anchor_folder
    if settings.anchor is None:
        text = QCoreApplication.translate(
            "Check",
            "None are kept: a journal that is forged with its own key is not found out. Set"
            " journal.anchor.",
        )
        return CheckResult(CheckStatus.NOTE, what, text)
    try:
        if folder is not None:
            with tempfile.TemporaryFile(dir=folder):
                pass
    except OSError:
        text = QCoreApplication.translate("Check", "{folder} cannot be written. Check its owner.")
        return CheckResult(CheckStatus.BAD, what, text.format(folder=folder))
    return CheckResult(CheckStatus.GOOD, what, settings.anchor)


def handover(settings: Settings) -> Iterator[CheckResult]:
    """Whether each target takes what says nothing of anybody, and whether results can be kept."""
    if not settings.handover:
        return
    from kiosk.app.handover_commands import test_message

    for name in settings.handover:
        what = QCoreApplication.translate("Check", "Handover to {name}").format(name=name)
        answer = target_for(settings, name).probe(test_message(), Interrupt())
        if isinstance(answer, Delivered):
            text = QCoreApplication.translate("Check", "takes a message without personal details")
            yield CheckResult(CheckStatus.GOOD, what, text)
        else:
            text = trouble_text(answer.trouble, answer.number)
            yield CheckResult(CheckStatus.BAD, what, text)
    what = QCoreApplication.translate("Check", "Outbox")
    try:
        outbox = open_outbox(settings)
        waiting = 0 if outbox is None else len(outbox.names())
    except (SecretUnavailable, OSError) as error:
        yield CheckResult(CheckStatus.BAD, what, str(error))
        return
    if outbox is None:
        text = QCoreApplication.translate(
            "Check",
            "This system has no secret store: nothing is kept, and staff wait at the desk until a"
            " result is delivered.",
        )
        yield CheckResult(CheckStatus.NOTE, what, text)
    else:
        yield CheckResult(
            CheckStatus.NOTE if waiting else CheckStatus.GOOD, what, counted.parcels(waiting)
        )


def staff(settings: Settings) -> Iterator[CheckResult]:
    """Whether anybody can sign in, where somebody has to."""
    if not settings.staff.sign_in:
        return
    what = QCoreApplication.translate("Check", "Staff")
    try:
        count = len(Accounts(settings.kiosk.data_dir).all())
    except StaffError:
        text = QCoreApplication.translate(
            "Check", "The accounts cannot be read. Check the data folder's owner."
        )
        yield CheckResult(CheckStatus.BAD, what, text)
        return
    if count:
        yield CheckResult(CheckStatus.GOOD, what, counted.accounts(count))
    else:
        text = QCoreApplication.translate(
            "Check",
            "Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator",
        )
        yield CheckResult(CheckStatus.BAD, what, text)
