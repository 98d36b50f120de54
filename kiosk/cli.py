"""The command line. What a command needs is imported when that command runs."""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk import interruption, log, qt, streams
from kiosk.arguments import (
    PROGRAM,
    intake_of,
    make_parser,
    read_values,
    refuse,
    say,
    unknown,
)
from kiosk.exit_status import ExitStatus
from kiosk.program import is_checkout

if TYPE_CHECKING:
    from kiosk.app.headless import View
    from kiosk.config import Settings
    from kiosk.visit.intake import Intake

_log = logging.getLogger("kiosk.main")


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return the exit status."""
    _be_orderly()
    options, rest = make_parser().parse_known_args(arguments)
    if rest and options.command != "sandbox":
        refuse(unknown(rest))
    _log_to(None, options)
    log.install_excepthooks()
    try:
        return _run(options, rest)
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: whatever it is, people get a line
        if streams.is_closed_pipe(error):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return ExitStatus.FAILURE
        text = _plain(error)
        if text is not None:
            say(text)
            return ExitStatus.NOT_STARTED
        _log.critical("unhandled.command", exc_info=True)
        say(f"Something went wrong in this program ({type(error).__name__}).")
        return ExitStatus.FAILURE


def _run(options: argparse.Namespace, rest: list[str]) -> int:
    match options.command:
        case "sandbox":
            from kiosk import sandbox

            return sandbox.main(rest)
        case "pages" | "receipt" | "displays" | "guard":
            return _run_part(options)
        case "verify":
            return _verify(options)
        case "check":
            qt.load()
            from PySide6.QtCore import QCoreApplication

            from kiosk.app.check import check

            with interruption.raised():
                QCoreApplication(sys.argv[:1])
                return check(_config(options), sys.stdout, sandbox=_on_sandbox(options))
        case "credentials" | "handover" | "journal" | "staff" | "support-bundle":
            act = {
                "credentials": _credentials,
                "handover": _handover,
                "journal": _journal,
                "staff": _staff,
                "support-bundle": _support_bundle,
            }
            with interruption.raised():
                return act[options.command](options)
        case _:
            if not _has_display():  # Qt would end the process
                refuse(
                    "There is no display for the window.",
                    f"A visit in the terminal: {PROGRAM} verify bankidse",
                )
            _require_own_screen()
            qt.load()
            from kiosk.app import gui

            return gui.run(
                _config(options), sandbox=_on_sandbox(options), windowed=options.windowed
            )


def _run_part(options: argparse.Namespace) -> int:
    """What this program starts of itself, and people would not ask for."""
    match options.command:
        case "pages":
            from kiosk.pdf_renderer import drawing

            with interruption.raised():
                return drawing.main()
        case "receipt":
            qt.load()
            from kiosk.ui.receipt import drawing as receipt

            with interruption.raised():
                return receipt.main(options.printer, options.folder, only_look=options.look)
        case "displays":
            if not _has_display():
                return ExitStatus.FAILURE
            qt.load()
            from kiosk.ui import displays

            return displays.main()
        case _:
            from kiosk.host.browser import guard

            return guard.watch(options.folder)


def _verify(options: argparse.Namespace) -> int:
    qt.load()
    from kiosk.app.application import Application
    from kiosk.app.headless import place_for, verify
    from kiosk.visit.domain import Outcome, Reason
    from kiosk.visit.intake import Intake
    from kiosk.visit.ports import Place

    application = None
    try:
        try:
            with interruption.raised():
                read_values(options)
                intake = intake_of(options)
                application = Application.from_file(_config(options), sandbox=_on_sandbox(options))
                application.require(intake, hand_over=options.hand_over)
                choice = application.choice(
                    options.provider,
                    options.service,
                    user_data={option.key: option.value for option in options.user_data},
                    match_data={option.key: option.value for option in options.match_data},
                    claims=tuple(options.claims),
                    loa=options.loa,
                )
                options.place = place_for(application, choice, Place(options.place))
        except KeyboardInterrupt:
            _view(options, Intake(), on_sandbox=False).finished(None, Outcome.of(Reason.BY_STAFF))
            return ExitStatus.INTERRUPTED
        view = _view(options, intake, on_sandbox=application.settings.is_for_trial)
        with _held_log(options):
            return verify(
                application, choice, view, options.place, intake, hand_over=options.hand_over
            )
    finally:
        if application is not None:
            application.close()


@contextmanager
def _held_log(options: argparse.Namespace) -> Iterator[None]:
    """Where the visit is painted on the terminal, keep the log off it until the end."""
    if options.json or not (sys.stdout.isatty() and sys.stderr.isatty()):
        yield
        return
    held = io.StringIO()
    _log_to(held, options)
    try:
        yield
    finally:
        _log_to(None, options)
        sys.stderr.write(held.getvalue())


def _view(options: argparse.Namespace, intake: Intake, *, on_sandbox: bool) -> View:
    typed = [option.value for option in (*options.user_data, *options.match_data)]
    if options.json:
        from kiosk.terminal.lines import JsonLines
        from kiosk.wording.providers import method_name

        return JsonLines(sys.stdout.buffer, method_name(options.provider), typed, intake.expected)
    from kiosk.terminal.screen import Screen
    from kiosk.visit.ports import Place

    return Screen(
        sys.stdout,
        options.provider,
        typed,
        Place(options.place),
        on_sandbox=on_sandbox,
        expected=intake.expected,
    )


def _configured(options: argparse.Namespace, without: str) -> Settings:
    """The settings of a desk that keeps something; `without` is said where it does not."""
    from kiosk.config import find_for_desk, load
    from kiosk.services.registry import SERVICE_KINDS

    file = None if _on_sandbox(options) else find_for_desk(_config(options))
    if file is None:
        refuse(without)
    return load(file, SERVICE_KINDS)


def _journal(options: argparse.Namespace) -> int:
    from kiosk.app import journal
    from kiosk.records.journal.verifier import NotVerified, Unreadable, visible

    settings = _configured(options, "This desk keeps no journal: it runs on its embedded sandbox.")
    try:
        match options.action:
            case "verify":
                return journal.verify_entries(settings, sys.stdout, options.anchors)
            case "export":
                is_table = options.format == "csv"
                return journal.export(settings, sys.stdout, as_table=is_table)
            case _:
                return journal.list_entries(settings, sys.stdout)
    except Unreadable as error:
        refuse(visible(str(error)))
    except NotVerified as error:
        say(visible(str(error)))
        return ExitStatus.FAILURE


def _staff(options: argparse.Namespace) -> int:
    from kiosk.app import staff

    settings = _configured(options, "This desk has no staff: it runs on its embedded sandbox.")
    name = options.name
    if (name is None) is not (options.action == "list"):
        refuse("Expected a name, and none for list.")
    try:
        match options.action:
            case "add":
                pin, administrator = _read_secret(f"PIN of {name}: "), options.administrator
                return staff.add(settings, name, pin, is_administrator=administrator)
            case "reset":
                return staff.reset(settings, name, _read_secret(f"New PIN of {name}: "))
            case "remove":
                return staff.remove(settings, name)
            case _:
                return staff.list_accounts(settings, sys.stdout)
    except staff.StaffRefused as error:
        say(str(error))
        return ExitStatus.FAILURE


def _handover(options: argparse.Namespace) -> int:
    from kiosk.app import handover_commands as commands

    settings = _configured(options, "This desk hands nothing over: it runs on its sandbox.")
    name = options.name
    if (name is None) is not (options.action == "list"):
        refuse("Expected an ID for retry and drop, a NAME for test, and nothing for list.")
    act = {"retry": commands.retry, "drop": commands.drop, "test": commands.test}
    try:
        if options.action == "list":
            return commands.list_parcels(settings, sys.stdout)
        return act[options.action](settings, name, sys.stdout)
    except commands.HandoverRefused as error:
        say(str(error))
        return ExitStatus.FAILURE


def _read_secret(prompt: str) -> str:
    """A line that is not echoed, or that stands in standard input."""
    if sys.stdin is None:
        refuse("A secret is read from standard input, which is closed.")
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n")


def _support_bundle(options: argparse.Namespace) -> int:
    qt.load()
    from PySide6.QtCore import QCoreApplication

    from kiosk.app import support

    QCoreApplication(sys.argv[:1])
    try:
        file = support.write_bundle(_config(options), options.file, sandbox=_on_sandbox(options))
    except OSError as error:
        refuse(f"The file cannot be written: {error.strerror}.")
    sys.stdout.write(f"{file}\n")
    return ExitStatus.SUCCESS


def _credentials(options: argparse.Namespace) -> int:
    from kiosk.config import find, load
    from kiosk.host import secrets
    from kiosk.services.registry import SERVICE_KINDS

    kind, _, name = options.service.rpartition("/")
    if kind not in {"", "handover"}:  # as what the desk itself keeps there, such as a key
        refuse("No service is called so.")
    file = find(_config(options))
    if file is not None:
        settings = load(file, SERVICE_KINDS)
        if name not in (settings.handover if kind else settings.services):
            refuse(f"{file} has no service of that name.")
    if options.action == "delete":
        secrets.delete(options.service)
        return ExitStatus.SUCCESS
    secrets.store(options.service, _read_secret(f"Client secret of {options.service}: "))
    return ExitStatus.SUCCESS


def _config(options: argparse.Namespace) -> Path | None:
    return getattr(options, "config", None)


def _log_to(stream: io.StringIO | None, options: argparse.Namespace) -> None:
    if options.debug and not is_checkout():
        refuse("--debug prints what no log may hold: it is for a checkout and made-up data.")
    level = getattr(options, "log_level", "warning")
    log.configure(level, stream, tracebacks=options.debug)


def _has_display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _on_sandbox(options: argparse.Namespace) -> bool:
    return getattr(options, "sandbox", False)


_OF_OTHER_STORES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""Variables by which OpenSSL would believe others than the system's store does."""

_LISTENING: Final = frozenset({"vnc", "webgl"})
"""Platforms of Qt's that show the window to the network, unprotected."""


def _require_own_screen() -> None:
    """Refuse a window that others could see and operate."""
    named = os.environ.get("QT_QPA_PLATFORM", "")
    if any(name.partition(":")[0].strip().lower() in _LISTENING for name in named.split(";")):
        refuse(
            "QT_QPA_PLATFORM names a platform that shows the window to the whole network.",
            "Unset it, or name one of this desk's own, such as xcb or wayland.",
        )


def _be_orderly() -> None:
    """Make sure of what the rest takes for granted."""
    streams.provide()
    for name in _OF_OTHER_STORES:
        os.environ.pop(name, None)


def _plain(error: Exception) -> str | None:
    """The text of an error that is shown as it is; None for one that nobody foresaw."""
    from kiosk.app.application import UsageError
    from kiosk.config import ConfigurationError
    from kiosk.host.sandbox import SandboxUnavailable
    from kiosk.host.secrets import SecretUnavailable

    if isinstance(error, SandboxUnavailable):
        return "The embedded sandbox did not start."
    if isinstance(error, UsageError | ConfigurationError | SecretUnavailable):
        return str(error)
    return None
