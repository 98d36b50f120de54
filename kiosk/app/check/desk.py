"""The rows of what stands on the desk: browser, displays, sound, printer."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk import dumps
from kiosk.app.application import Application
from kiosk.app.check.result import CheckResult, CheckStatus
from kiosk.app.displays import look_at_displays
from kiosk.app.receipts import destination
from kiosk.config import (
    Kiosk,
    ReceiptSettings,
    Sound,
)
from kiosk.host.browser import find_browser, starts
from kiosk.host.sounds import SILENCE, Player
from kiosk.ui.receipt.content import Printed
from kiosk.ui.receipt.printing import look


def browser(application: Application) -> Iterator[CheckResult]:
    """The browser that pages open in, and where each service may lead it."""
    what = QCoreApplication.translate("Check", "Browser")
    program = find_browser()
    if program is None:
        text = QCoreApplication.translate(
            "Check",
            "Neither Chromium, Chrome nor Edge was found: pages can only be opened on the"
            " customer's phone.",
        )
        yield CheckResult(CheckStatus.NOTE, what, text)
        return
    if not starts(program, os.environ):
        as_root = QCoreApplication.translate(
            "Check", "{path} does not start as root: run the kiosk as another user."
        )
        by_hand = QCoreApplication.translate(
            "Check", "{path} does not start: run it by hand to see why."
        )
        text = as_root if hasattr(os, "geteuid") and os.geteuid() == 0 else by_hand
        # The sandbox has a phone of its own; a desk would offer its customers what does nothing.
        status = CheckStatus.BAD if application.sandbox is None else CheckStatus.NOTE
        yield CheckResult(status, what, text.format(path=program.path))
        return
    if program.is_privileged:
        text = QCoreApplication.translate(
            "Check",
            "{path} is set-uid: it may stay when the kiosk is killed, until the next start.",
        )
        yield CheckResult(CheckStatus.NOTE, what, text.format(path=program.path))
    else:
        yield CheckResult(CheckStatus.GOOD, what, f"{program.name} ({program.path})")
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


def displays(kiosk: Kiosk) -> CheckResult:
    """Which display is whose. What customers would see of a result is a fault of the desk."""
    what, seen = QCoreApplication.translate("Check", "Displays"), look_at_displays()
    if seen is None:
        text = QCoreApplication.translate("Check", "None can be opened by this user here.")
        return CheckResult(CheckStatus.NOTE, what, text)
    if seen.mirrored and kiosk.customer_display == "same":
        text = QCoreApplication.translate(
            "Check",
            "{staff}, which another one mirrors, as customer_display = “same” allows: customers see"
            " results, too",
        )
        return CheckResult(CheckStatus.NOTE, what, text.format(staff=seen.staffs))
    if seen.mirrored:
        text = QCoreApplication.translate(
            "Check",
            "Two of them show the same, so that customers see what staff see. Extend the desktop"
            " to the second one, or unplug it.",
        )
        return CheckResult(CheckStatus.BAD, what, text)
    if seen.customers is not None and kiosk.customer_display == "same":
        text = QCoreApplication.translate(
            "Check",
            "{other} does not show what {staff} shows. Mirror the displays, or set customer_display"
            " to “auto”.",
        )
        text = text.format(staff=seen.staffs, other=seen.customers)
        return CheckResult(CheckStatus.NOTE, what, text)
    if seen.customers is not None and kiosk.customer_display == "off":
        text = QCoreApplication.translate(
            "Check", "{staff}, for staff and customers alike; nothing is shown on {other}"
        )
        text = text.format(staff=seen.staffs, other=seen.customers)
        return CheckResult(CheckStatus.GOOD, what, text)
    if seen.customers is None:
        text = QCoreApplication.translate("Check", "{staff}, for staff and customers alike")
        return CheckResult(CheckStatus.GOOD, what, text.format(staff=seen.staffs))
    text = QCoreApplication.translate("Check", "{staff} for staff, {customers} for customers")
    text = text.format(staff=seen.staffs, customers=seen.customers)
    return CheckResult(CheckStatus.GOOD, what, text)


def crash_dumps() -> CheckResult:
    """Whether the memory of a browser that crashes is handed to somebody."""
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


def sound(sound: Sound) -> Iterator[CheckResult]:
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


def printer(settings: ReceiptSettings) -> Iterator[CheckResult]:
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
    # A desk without a printer verifies people all the same.
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
