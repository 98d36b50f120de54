"""What must hold on this desk, row by row, and what to do where something does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication

from kiosk.app.application import Application
from kiosk.app.check import desk, records, returns, services
from kiosk.app.check.result import CheckResult, CheckStatus
from kiosk.config import ConfigurationError, find_for_desk
from kiosk.exit_status import ExitStatus
from kiosk.visit.sanitize import plain
from kiosk.wording.language import speak


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
            yield from services.service(application, name)
        yield returns.listener(application)
        yield from returns.certificate(application.settings.listener)
        yield from desk.browser(application)
        yield desk.displays(application.settings.kiosk)
        yield desk.crash_dumps()
        yield from returns.phones(application)
        yield from desk.sound(application.settings.sound)
        yield from desk.printer(application.settings.receipt)
        if application.sandbox is None:
            yield records.data_folder(application.settings.kiosk.data_dir)
            yield records.journal(application.settings)
            yield from records.held_results(application.settings)
            yield records.anchors(application.settings.journal)
            yield from records.handover(application.settings)
            yield from records.staff(application.settings)
