"""What must hold on this desk, row by row, and what to do where something does not."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, TextIO
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject

from kiosk import dumps
from kiosk.app.application import Application
from kiosk.app.holding import held_folder, require_key
from kiosk.app.journal import journal_file, look_at_journal
from kiosk.app.journal_words import trouble
from kiosk.app.listening import listening_tls
from kiosk.app.phones import why_phones_cannot_return
from kiosk.app.receipts import destination
from kiosk.app.targets import open_outbox, target_for
from kiosk.config import (
    ConfigurationError,
    JournalSettings,
    ListenerSettings,
    ReceiptSettings,
    Settings,
    Sound,
    find_for_desk,
)
from kiosk.exit_status import ExitStatus
from kiosk.handover.targets import Delivered
from kiosk.host.browser import find_browser, starts
from kiosk.host.certificate import Certificate, Fitness, look_at
from kiosk.host.desk_secret import KeyPlace
from kiosk.host.secrets import SecretUnavailable
from kiosk.host.sounds import SILENCE, Player
from kiosk.records.journal.faults import JournalUnavailable
from kiosk.records.staff.accounts import Accounts, StaffError
from kiosk.ui.receipt.content import Printed
from kiosk.ui.receipt.printing import look
from kiosk.visit import clock
from kiosk.visit.domain import Availability
from kiosk.visit.errors import VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.sanitize import plain
from kiosk.wording.handovers import trouble_text
from kiosk.wording.language import speak
from kiosk.wording.reasons import ending_words

RENEWAL: Final = 30
"""Days before its end from which on a certificate is to be renewed."""


class Counted(QObject):
    """The sentences with a number: lupdate finds plurals in `tr` alone."""

    def methods(self, count: int) -> str:
        return self.tr("answers, accepts the credentials and offers %n method(s)", "", count)

    def seconds_off(self, count: int) -> str:
        return self.tr("%n second(s) off the service's time. Switch on automatic time.", "", count)

    def days_left(self, count: int) -> str:
        return self.tr("It ends in %n day(s). Renew it.", "", count)

    def accounts(self, count: int) -> str:
        return self.tr("%n account(s)", "", count)

    def parcels(self, count: int) -> str:
        return self.tr("%n result(s) not delivered yet", "", count)

    def days_fit(self, count: int) -> str:
        return self.tr("fits {host} for %n day(s)", "", count)


_counted: Final = Counted()


class CheckStatus(Enum):
    """How a row stands."""

    GOOD = "ok"
    NOTE = "note"
    BAD = "FAIL"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One row of `identity-kiosk check`."""

    status: CheckStatus
    what: str
    text: str


def check(config: Path | None, stream: TextIO, *, sandbox: bool = False) -> int:
    """Look at everything, print a row for each, and return 1 where one fails."""
    failed = False
    for result in _results(config, sandbox):
        failed = failed or result.status is CheckStatus.BAD
        stream.write(plain(f"{result.status.value:<5} {result.what:<22} {result.text}") + "\n")
        stream.flush()
    return ExitStatus.FAILURE if failed else ExitStatus.SUCCESS


def _results(config: Path | None, sandbox: bool) -> Iterator[CheckResult]:
    try:
        file = None if sandbox else find_for_desk(config)
        application = Application.from_file(config, sandbox=sandbox)
    except ConfigurationError as error:
        what = QCoreApplication.translate("Check", "Configuration")
        yield CheckResult(CheckStatus.BAD, what, str(error))
        return
    program = QCoreApplication.instance()
    if program is not None:
        speak(program, application.settings.kiosk.staff)
    what = QCoreApplication.translate("Check", "Configuration")
    with closing(application):
        if sandbox:
            yield CheckResult(
                CheckStatus.NOTE,
                what,
                QCoreApplication.translate("Check", "It is passed over: this is the sandbox."),
            )
        elif file is None:
            yield CheckResult(
                CheckStatus.NOTE,
                what,
                QCoreApplication.translate(
                    "Check", "There is none: the kiosk runs on its sandbox."
                ),
            )
        else:
            text = QCoreApplication.translate(
                "Check", "{file}; only root and this user can change it"
            )
            yield CheckResult(CheckStatus.GOOD, what, text.format(file=file))
        for name in application.settings.services:
            yield from _service(application, name)
        yield _listener(application)
        yield from _certificate(application.settings.listener)
        yield from _browser(application)
        yield _crashes()
        yield from _phones(application)
        yield from _sound(application.settings.sound)
        yield from _printer(application.settings.receipt)
        if application.sandbox is None:
            yield _data_folder(application.settings.kiosk.data_dir)
            yield _journal(application.settings)
            yield from _held(application.settings)
            yield _anchors(application.settings.journal)
            yield from _handover(application.settings)
            yield from _staff(application.settings)


def _service(application: Application, name: str) -> Iterator[CheckResult]:
    what = QCoreApplication.translate("Check", "Secret of {name}").format(name=name)
    try:
        application.access.secret(name)
    except SecretUnavailable as error:
        yield CheckResult(CheckStatus.BAD, what, str(error))
        return
    yield CheckResult(CheckStatus.GOOD, what, QCoreApplication.translate("Check", "found"))
    what = QCoreApplication.translate("Check", "Service {name}").format(name=name)
    try:
        service = application.opener(name)()
    except ConfigurationError as error:
        yield CheckResult(CheckStatus.BAD, what, str(error))
        return
    with closing(service):
        try:
            service_status = service.check_access(Interrupt())
        except VerificationError as fault:
            words = ending_words(fault.outcome, name)
            yield CheckResult(CheckStatus.BAD, what, f"{words.headline} {words.advice}")
            return
    usable = sum(p.availability is Availability.AVAILABLE for p in service_status.providers)
    yield CheckResult(
        CheckStatus.GOOD if usable else CheckStatus.BAD,
        what,
        _counted.methods(usable),
    )
    yield _clock(service_status.clock_offset)


def _clock(offset: float | None) -> CheckResult:
    what = QCoreApplication.translate("Check", "Clock")
    if offset is None:
        return CheckResult(
            CheckStatus.NOTE,
            what,
            QCoreApplication.translate("Check", "The service does not tell its time."),
        )
    if abs(offset) <= clock.TOLERATED_OFFSET:
        return CheckResult(
            CheckStatus.GOOD, what, QCoreApplication.translate("Check", "agrees with the service's")
        )
    return CheckResult(
        CheckStatus.BAD,
        what,
        _counted.seconds_off(round(abs(offset))),
    )


def _listener(application: Application) -> CheckResult:
    what = QCoreApplication.translate("Check", "Return address")
    try:
        with closing(application.listener(lambda _query: None)) as listener:
            listener.open(None)
    except VerificationError as fault:
        words = ending_words(fault.outcome, "")
        return CheckResult(CheckStatus.BAD, what, f"{words.headline} {words.advice}")
    except ConfigurationError as error:
        return CheckResult(CheckStatus.BAD, what, str(error))
    return CheckResult(CheckStatus.GOOD, what, application.settings.listener.redirect_uri)


def _certificate(listener: ListenerSettings) -> Iterator[CheckResult]:
    what = QCoreApplication.translate("Check", "Certificate")
    if listener.tls_certificate is None:
        return
    try:
        serving = listening_tls(listener)
    except ConfigurationError:
        return  # the row of the return address has said so
    host = urlsplit(listener.redirect_uri).hostname or ""
    if serving is not None:
        certificate = look_at(listener.tls_certificate, serving, host)
        yield CheckResult(*_judged(certificate, host, what))


def _judged(certificate: Certificate, host: str, what: str) -> tuple[CheckStatus, str, str]:
    if certificate.fitness is not Fitness.GOOD or certificate.ends is None:
        text = {
            Fitness.EXPIRED: QCoreApplication.translate(
                "Check", "It has expired. Renew listener.tls_certificate."
            ),
            Fitness.NOT_YET_VALID: QCoreApplication.translate(
                "Check", "It is not valid yet. Check this machine's clock."
            ),
            Fitness.OTHER_NAME: QCoreApplication.translate(
                "Check", "It is not for {host}, which listener.redirect_uri names."
            ),
        }.get(
            certificate.fitness,
            QCoreApplication.translate("Check", "It cannot be used for a web server."),
        )
        return CheckStatus.BAD, what, text.format(host=host)
    days = (certificate.ends - clock.utc_now()).days
    if days < RENEWAL:
        return (
            CheckStatus.NOTE,
            what,
            _counted.days_left(days),
        )
    if not certificate.is_known:
        text = QCoreApplication.translate(
            "Check", "No authority that this machine knows has issued it: phones may warn of it."
        )
        return CheckStatus.NOTE, what, text
    return (
        CheckStatus.GOOD,
        what,
        _counted.days_fit(days).format(host=host),
    )


def _browser(application: Application) -> Iterator[CheckResult]:
    what = QCoreApplication.translate("Check", "Browser")
    browser = find_browser()
    if browser is None:
        text = QCoreApplication.translate(
            "Check",
            "Neither Chromium, Chrome nor Edge was found: pages can only be opened on the"
            " customer's phone.",
        )
        yield CheckResult(CheckStatus.NOTE, what, text)
        return
    if not starts(browser, os.environ):
        as_root = QCoreApplication.translate(
            "Check", "{path} does not start as root: run the kiosk as another user."
        )
        by_hand = QCoreApplication.translate(
            "Check", "{path} does not start: run it by hand to see why."
        )
        text = as_root if hasattr(os, "geteuid") and os.geteuid() == 0 else by_hand
        # The sandbox has a phone of its own; a desk would offer its customers what does nothing.
        status = CheckStatus.BAD if application.sandbox is None else CheckStatus.NOTE
        yield CheckResult(status, what, text.format(path=browser.path))
        return
    if browser.is_privileged:
        text = QCoreApplication.translate(
            "Check",
            "{path} is set-uid: it may stay when the kiosk is killed, until the next start.",
        )
        yield CheckResult(CheckStatus.NOTE, what, text.format(path=browser.path))
    else:
        yield CheckResult(CheckStatus.GOOD, what, f"{browser.name} ({browser.path})")
    for name, service in application.settings.services.items():
        what = QCoreApplication.translate("Check", "Pages of {name}").format(name=name)
        text = ", ".join(service.allowed_origins) or QCoreApplication.translate(
            "Check", "any https address"
        )
        yield CheckResult(
            CheckStatus.GOOD,
            what,
            QCoreApplication.translate("Check", "may lead to: {origins}").format(origins=text),
        )


def _crashes() -> CheckResult:
    what = QCoreApplication.translate("Check", "Crash dumps")
    handler = dumps.handler()
    if handler is None:
        return CheckResult(
            CheckStatus.GOOD, what, QCoreApplication.translate("Check", "not written")
        )
    text = QCoreApplication.translate(
        "Check",
        "The memory of a browser that crashes, with what the customer typed, is handed to"
        " {handler}. Set kernel.core_pattern to a word without | in front.",
    )
    return CheckResult(CheckStatus.NOTE, what, text.format(handler=handler))


def _phones(application: Application) -> Iterator[CheckResult]:
    """Whether documents can be shown with the customer's own phone."""
    if not any(connector.needs_return for connector in application.access.connectors.values()):
        return
    what = QCoreApplication.translate("Check", "Documents by phone")
    why = why_phones_cannot_return(application.settings.listener)
    if (
        application.sandbox is not None
    ):  # nothing for an administrator to mend, with a browser or without
        text = QCoreApplication.translate(
            "Check", "Not offered: the sandbox can only be reached from this machine."
        )
        yield CheckResult(CheckStatus.NOTE, what, text)
    elif why is None:
        yield CheckResult(CheckStatus.GOOD, what, QCoreApplication.translate("Check", "offered"))
    elif find_browser() is None:
        text = QCoreApplication.translate(
            "Check", "Not offered, and there is no browser here. {why}"
        ).format(why=why)
        yield CheckResult(CheckStatus.BAD, what, text)
    else:
        yield CheckResult(
            CheckStatus.NOTE,
            what,
            QCoreApplication.translate("Check", "Not offered. {why}").format(why=why),
        )


def _sound(sound: Sound) -> Iterator[CheckResult]:
    """Whether a sound can be played; what is played for it is silence."""
    if not (sound.your_turn or sound.done or sound.problem):
        return
    what = QCoreApplication.translate("Check", "Sound")
    with closing(Player()) as player:
        program = player.play_now(SILENCE)
    if program is None:
        text = QCoreApplication.translate(
            "Check",
            "None can be played for this user. Install pw-play, paplay or aplay, or switch sounds"
            " off under [sound].",
        )
        yield CheckResult(CheckStatus.NOTE, what, text)
    else:
        text = QCoreApplication.translate("Check", "played by {program}")
        yield CheckResult(CheckStatus.GOOD, what, text.format(program=program))


def _printer(settings: ReceiptSettings) -> Iterator[CheckResult]:
    """Whether a receipt can be printed, or saved, as the settings have it."""
    where = destination(settings)
    if where is None:
        return
    what = QCoreApplication.translate("Check", "Printer")
    if where.folder is not None:
        yield _folder(what, where.folder)
        return
    is_named, name = bool(where.printer), where.printer or "default"
    state = look(where)
    # A desk that nobody has given a printer verifies people all the same.
    failing = CheckStatus.BAD if is_named else CheckStatus.NOTE
    match state:
        case Printed.READY:
            text = QCoreApplication.translate("Check", "ready ({name})")
            yield CheckResult(CheckStatus.GOOD, what, text.format(name=name))
        case Printed.NO_PRINTER if is_named:
            text = QCoreApplication.translate(
                "Check", "There is no {name}. Set receipt.printer to a printer of this system."
            )
            yield CheckResult(failing, what, text.format(name=name))
        case Printed.NO_PRINTER:
            text = QCoreApplication.translate(
                "Check",
                "None is set up: receipts cannot be printed. Add one to this system, or set"
                " receipt.offered = false.",
            )
            yield CheckResult(failing, what, text)
        case Printed.STOPPED:
            text = QCoreApplication.translate(
                "Check", "It is paused or reports an error. Look at the printer, and resume it."
            )
            yield CheckResult(failing, what, text)
        case _:
            text = QCoreApplication.translate(
                "Check", "This system's printing does not answer. Is its print service running?"
            )
            yield CheckResult(failing, what, text)


def _folder(what: str, folder: Path) -> CheckResult:
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        text = QCoreApplication.translate("Check", "{folder} cannot be written. Check its owner.")
        return CheckResult(CheckStatus.BAD, what, text.format(folder=folder))
    text = QCoreApplication.translate("Check", "receipts are saved in {folder}")
    return CheckResult(CheckStatus.GOOD, what, text.format(folder=folder))


def _staff(settings: Settings) -> Iterator[CheckResult]:
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
        yield CheckResult(CheckStatus.GOOD, what, _counted.accounts(count))
    else:
        text = QCoreApplication.translate(
            "Check",
            "Nobody can sign in. Add an account: identity-kiosk staff add NAME --administrator",
        )
        yield CheckResult(CheckStatus.BAD, what, text)


def _handover(settings: Settings) -> Iterator[CheckResult]:
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
            CheckStatus.NOTE if waiting else CheckStatus.GOOD, what, _counted.parcels(waiting)
        )


def _data_folder(folder: Path) -> CheckResult:
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


def _journal(settings: Settings) -> CheckResult:
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


def _held(settings: Settings) -> Iterator[CheckResult]:
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


def _anchors(settings: JournalSettings) -> CheckResult:
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
