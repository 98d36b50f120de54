"""The command line. What a command needs is imported when that command runs."""

from __future__ import annotations

import argparse
import io
import itertools
import logging
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from kiosk import __version__, interruption, log, qt
from kiosk.exit_status import ExitStatus
from kiosk.program import is_checkout

if TYPE_CHECKING:
    from kiosk.app.headless import View
    from kiosk.config import Settings
    from kiosk.visit.intake import Intake

PROGRAM: Final = "identity-kiosk"


_log = logging.getLogger("kiosk.main")


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return the exit status."""
    _be_orderly()
    options, rest = _parser().parse_known_args(arguments)
    if rest and options.command != "sandbox":
        _refuse(_unknown(rest))
    _log_to(None, options)
    log.install_excepthooks()
    try:
        return _run(options, rest)
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.FAILURE
    except Exception as error:  # noqa: BLE001 - the last resort: whatever it is, people get a line
        text = _plain(error)
        if text is not None:
            _say(text)
            return ExitStatus.NOT_STARTED
        _log.critical("unhandled.command", exc_info=True)
        _say(f"Something went wrong in this program ({type(error).__name__}).")
        return ExitStatus.FAILURE


def _run(options: argparse.Namespace, rest: list[str]) -> int:
    match options.command:
        case "sandbox":
            from kiosk import sandbox

            return sandbox.main(rest)
        case "pages":
            from kiosk.pdf_renderer import drawing

            with interruption.raised():
                return drawing.main()
        case "guard":
            from kiosk.host.browser import guard

            return guard.watch(options.folder)
        case "verify":
            return _verify(options)
        case "check":
            qt.load()
            from PySide6.QtCore import QCoreApplication

            from kiosk.app.check import check

            with interruption.raised():
                QCoreApplication(sys.argv[:1])
                return check(_config(options), sys.stdout, sandbox=_on_sandbox(options))
        case "credentials" | "journal" | "staff":
            act = {"credentials": _credentials, "journal": _journal, "staff": _staff}
            with interruption.raised():
                return act[options.command](options)
        case _:
            if not _has_display():  # Qt would end the process
                _refuse(
                    "There is no display for the window.",
                    f"A visit in the terminal: {PROGRAM} verify bankidse",
                )
            _require_own_screen()
            qt.load()
            from kiosk.app import gui

            return gui.run(
                _config(options), sandbox=_on_sandbox(options), windowed=options.windowed
            )


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
                _read_arguments(options)
                intake = _intake(options)
                application = Application.from_file(_config(options), sandbox=_on_sandbox(options))
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
            return verify(application, choice, view, options.place, intake)
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
        _refuse(without)
    return load(file, SERVICE_KINDS)


def _journal(options: argparse.Namespace) -> int:
    from kiosk.app import journal
    from kiosk.records.journal.verifier import NotVerified, Unreadable

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
        _refuse(str(error))
    except NotVerified as error:
        _say(str(error))
        return ExitStatus.FAILURE


def _staff(options: argparse.Namespace) -> int:
    from kiosk.app import staff

    settings = _configured(options, "This desk has no staff: it runs on its embedded sandbox.")
    name = options.name
    if (name is None) is not (options.action == "list"):
        _refuse("Expected a name, and none for list.")
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
        _say(str(error))
        return ExitStatus.FAILURE


def _read_secret(prompt: str) -> str:
    """A line that is not echoed, or that stands in standard input."""
    if sys.stdin is None:
        _refuse("A secret is read from standard input, which is closed.")
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n")


def _credentials(options: argparse.Namespace) -> int:
    from kiosk.config import find, load
    from kiosk.host import secrets
    from kiosk.services.registry import SERVICE_KINDS

    file = find(_config(options))
    if file is not None and options.service not in load(file, SERVICE_KINDS).services:
        _refuse(f"{file} has no service of that name.")
    if options.action == "delete":
        secrets.delete(options.service)
        return ExitStatus.SUCCESS
    secrets.store(options.service, _read_secret(f"Client secret of {options.service}: "))
    return ExitStatus.SUCCESS


def _config(options: argparse.Namespace) -> Path | None:
    return getattr(options, "config", None)


def _log_to(stream: io.StringIO | None, options: argparse.Namespace) -> None:
    if options.debug and not is_checkout():
        _refuse("--debug prints what no log may hold: it is for a checkout and made-up data.")
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
        _refuse(
            "QT_QPA_PLATFORM names a platform that shows the window to the whole network.",
            "Unset it, or name one of this desk's own, such as xcb or wayland.",
        )


def _be_orderly() -> None:
    """Make sure of what the rest takes for granted."""
    if sys.stdin is None:  # a script has closed it; nothing else may take its number
        os.open(os.devnull, os.O_RDONLY)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # a script has closed it
            nowhere = os.open(os.devnull, os.O_WRONLY)
            stream = os.fdopen(nowhere, "w", encoding="utf-8", closefd=False)
            setattr(sys, name, stream)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # names know more letters than some desks
    for name in _OF_OTHER_STORES:
        os.environ.pop(name, None)


def _plain(error: Exception) -> str | None:
    """The text of an error that is told as it is; None for one that nobody foresaw."""
    from kiosk.app.application import UsageError
    from kiosk.config import ConfigurationError
    from kiosk.host.sandbox import SandboxUnavailable
    from kiosk.host.secrets import SecretUnavailable

    if isinstance(error, SandboxUnavailable):
        return "The embedded sandbox did not start."
    if isinstance(error, UsageError | ConfigurationError | SecretUnavailable):
        return str(error)
    return None


# -- what can be asked ---------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    """Errors in a line or two, and never with a value that somebody typed."""

    def error(self, message: str) -> NoReturn:
        _refuse(_VALUE.sub(r"\1", message), f"Try: {self.prog} --help")


_VALUE: Final = re.compile(
    r"(invalid choice|invalid \w+ value|ignored explicit argument):? .+?"
    r"(?=(?: \(choose from [^()]*\))?$)",
    re.DOTALL,
)
"""The value in one of argparse's messages, after what is wrong with it."""


def _parser() -> argparse.ArgumentParser:
    shared = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "-c", "--config", type=Path, metavar="FILE", help="the configuration to use"
    )
    shared.add_argument(
        "--log-level", choices=log.LEVELS, help="how much is logged, to standard error"
    )
    shared.add_argument(
        "--sandbox", action="store_true", help="run on the embedded sandbox whatever is configured"
    )
    parser = _Parser(
        prog=PROGRAM,
        description="Verify who a customer is, at a front desk.",
        parents=[shared],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    # With tracebacks on the console. Not for a desk, and therefore not in the help.
    parser.add_argument("--debug", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--windowed", action="store_true", help="not on the whole screen")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, summary: str, **more: Any) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=summary, description=summary, parents=[shared], allow_abbrev=False, **more
        )

    verify = command("verify", "one verification without a window")
    verify.add_argument("provider", metavar="PROVIDER", help="the method's id in the catalogue")
    verify.add_argument("--service", metavar="NAME", help="the service, where several offer it")
    verify.add_argument(
        "--user-data", type=_pair, action="append", default=[], metavar="KEY=VALUE",
        help="what the method asks for first; a VALUE of - is read from standard input",
    )  # fmt: skip
    verify.add_argument(
        "--match", dest="match_data", type=_pair, action="append", default=[], metavar="KEY=VALUE",
        help="a value to compare; - likewise",
    )  # fmt: skip
    verify.add_argument(
        "--claim", dest="claims", action="append", default=[], metavar="NAME",
        help="an attribute to ask for",
    )  # fmt: skip
    verify.add_argument(
        "--loa", type=int, choices=range(1, 6), metavar="N", help="the least assurance, 1 to 5"
    )
    verify.add_argument(
        "--expect", type=_expectation, action="append", default=[], metavar="NAME=VALUE",
        help="the name or birthdate of the person that is expected; - likewise",
    )  # fmt: skip
    verify.add_argument(
        "--case", type=_case, metavar="REFERENCE", help="the case that this is for; - likewise"
    )
    verify.add_argument(
        "--open", dest="place", choices=("desk", "phone", "none"), default="desk",
        help="where a sign-in page opens (default: desk)",
    )  # fmt: skip
    verify.add_argument("--json", action="store_true", help="one JSON object a line")
    command("check", "one row for each thing that must hold on this desk")
    command("sandbox", "the sandbox alone", add_help=False)
    commands.add_parser("pages", add_help=False)  # nothing that people would ask for
    guard = commands.add_parser("guard", add_help=False)  # neither is this
    guard.add_argument("folder", type=Path, nargs="?")
    credentials = command("credentials", "the client secret in the system's store")
    credentials.add_argument("action", choices=("set", "delete"))
    credentials.add_argument("service", metavar="SERVICE", help="the service's name")
    staff = command("staff", "who works at this desk")
    staff.add_argument("action", choices=("add", "list", "remove", "reset"))
    staff.add_argument("name", metavar="NAME", nargs="?", help="whose account, but for list")
    staff.add_argument(
        "--administrator", action="store_true", help="for add; the first account has to be one"
    )
    journal = command("journal", "the audit journal")
    journal.add_argument("action", choices=("list", "verify", "export"))
    journal.add_argument(
        "--anchors", type=Path, metavar="FOLDER",
        help="for verify: where the anchors lie (default: the configured folder)",
    )  # fmt: skip
    journal.add_argument(
        "--format", choices=("jsonl", "csv"), default="jsonl", help="for export (default: jsonl)"
    )
    return parser


_READ: Final = "-"
"""In place of a personal value: other processes of this machine see what arguments say."""


@dataclass(slots=True)
class _Argument:
    """A value of the command line, in the order in which they stand there."""

    key: str
    value: str
    place: int


_places: Final = itertools.count()

_EXPECTED: Final = ("name", "birthdate")


def _pair(text: str) -> _Argument:
    key, equals, value = text.partition("=")
    if not equals or not key:
        raise argparse.ArgumentTypeError("expected KEY=VALUE")
    return _Argument(key, value.strip(), next(_places))


def _expectation(text: str) -> _Argument:
    expected = _pair(text)
    if expected.key not in _EXPECTED:
        raise argparse.ArgumentTypeError("expected name=VALUE or birthdate=VALUE")
    return expected


def _case(text: str) -> _Argument:
    return _Argument("case", text.strip(), next(_places))


def _read_arguments(options: argparse.Namespace) -> None:
    """Read the values that are not on the command line, one line each, and normalize all."""
    from kiosk.visit.domain import normalized

    pairs: list[_Argument] = [*options.user_data, *options.match_data, *options.expect]
    pairs += [] if options.case is None else [options.case]
    for pair in sorted(pairs, key=lambda pair: pair.place):
        if pair.value != _READ:
            pair.value = normalized(pair.value)
            continue
        if sys.stdin is not None and sys.stdin.isatty():
            print(f"{pair.key}: ", end="", file=sys.stderr, flush=True)
        try:
            line = "" if sys.stdin is None else sys.stdin.readline()
        except UnicodeDecodeError:
            _refuse(f"Standard input: expected a line of text for {pair.key}, in UTF-8.")
        if not line:
            _refuse(f"Standard input has ended: expected a line for {pair.key}.")
        pair.value = normalized(line)


def _intake(options: argparse.Namespace) -> Intake:
    """What is known of the visit. Its values have been read; none of them is told."""
    from kiosk.visit.comparison import ExpectedPerson
    from kiosk.visit.dates import read_date
    from kiosk.visit.intake import Intake, is_reference

    expected: dict[str, str] = {}
    for pair in options.expect:
        if pair.key in expected:
            _refuse(f"--expect {pair.key}: expected only once.")
        expected[pair.key] = pair.value
    if "name" in expected and not any(map(str.isalpha, expected["name"])):
        _refuse("--expect name: expected a name.")
    if "birthdate" in expected and read_date(expected["birthdate"]) is None:
        _refuse("--expect birthdate: expected a date such as 1990-01-31.")
    if options.case is not None and not is_reference(options.case.value):
        _refuse("--case: expected a reference of one line.")
    return Intake(
        None if options.case is None else options.case.value,
        ExpectedPerson(expected.get("name"), expected.get("birthdate")),
    )


def _unknown(arguments: list[str]) -> str:
    """What was not understood; a value may be personal, an option's name is not."""
    names = [name[0] for word in arguments if (name := re.match(r"--[a-z-]+|-[a-z]", word))]
    return f"unknown option {names[0]}" if names else "too many arguments"


def _refuse(*lines: str) -> NoReturn:
    _say(*lines)
    sys.exit(ExitStatus.NOT_STARTED)


def _say(*lines: str) -> None:
    print(f"{PROGRAM}: " + "\n".join(lines), file=sys.stderr)
