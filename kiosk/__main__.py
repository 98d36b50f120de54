"""The command line. What a command needs is imported when that command runs."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from kiosk import __version__, log

PROGRAM: Final = "identity-kiosk"

FAILED: Final = 1
NOT_STARTED: Final = 2
INTERRUPTED: Final = 130

_log = logging.getLogger("kiosk.main")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return the exit status."""
    options, rest = _parser().parse_known_args(arguments)
    if rest and options.command != "sandbox":
        _refuse(_unknown(rest))
    log.configure(getattr(options, "log_level", "warning"))
    log.install_excepthooks()
    try:
        return _run(options, rest)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: whatever it is, people get a line
        told = _plain(error)
        if told is not None:
            _say(told)
            return NOT_STARTED
        _log.critical("unhandled.command", exc_info=True)
        _say(f"Something went wrong in this program ({type(error).__name__}).")
        return FAILED


def _run(options: argparse.Namespace, rest: list[str]) -> int:
    match options.command:
        case "sandbox":
            from kiosk import sandbox

            return sandbox.main(rest)
        case "verify":
            return _verify(options)
        case "check":
            from kiosk.check import check

            return check(_config(options), sys.stdout)
        case "credentials":
            return _credentials(options)
        case "journal":
            _say("The journal comes with a later version of this program.")
        case _:
            _say(
                "The window comes with a later version of this program.",
                f"A visit in the terminal: {PROGRAM} verify bankidse",
            )
    return NOT_STARTED


def _verify(options: argparse.Namespace) -> int:
    from kiosk.app import Desk
    from kiosk.terminal import OpenOn, View, page_opener, verify
    from kiosk.visit.wording import method_name

    desk = Desk.from_file(_config(options), sandbox=getattr(options, "sandbox", False))
    try:
        user_data, match_data = dict(options.user_data), dict(options.match_data)
        choice = desk.choice(
            options.provider,
            options.service,
            user_data=user_data,
            match_data=match_data,
            claims=tuple(options.claims),
            loa=options.loa,
        )
        name = method_name(options.provider)
        typed = (*user_data.values(), *match_data.values())
        view: View
        show_code = None
        if options.json:
            from kiosk.terminal.lines import JsonLines

            view = JsonLines(sys.stdout.buffer, name, typed)
        else:
            from kiosk.terminal.screen import Screen

            view = screen = Screen(sys.stdout, name, typed, on_sandbox=desk.sandbox is not None)
            show_code = screen.page_code
        return verify(desk, choice, view, page_opener(OpenOn(options.open_on), show_code))
    finally:
        desk.close()


def _credentials(options: argparse.Namespace) -> int:
    from kiosk.config import find, load
    from kiosk.desk import secrets

    file = find(_config(options))
    if file is not None and options.service not in load(file).services:
        _refuse(f"{file} has no service of that name.")
    if options.action == "delete":
        secrets.delete(options.service)
        return 0
    if sys.stdin.isatty():
        from getpass import getpass

        secret = getpass(f"Client secret of {options.service}: ")
    else:
        secret = sys.stdin.readline().rstrip("\r\n")
    secrets.store(options.service, secret)
    return 0


def _config(options: argparse.Namespace) -> Path | None:
    return getattr(options, "config", None)


def _plain(error: Exception) -> str | None:
    """The text of an error that is told as it is; None for one that nobody foresaw."""
    from kiosk.app import UsageError
    from kiosk.config import ConfigurationError
    from kiosk.desk.sandbox import SandboxUnavailable
    from kiosk.desk.secrets import SecretUnavailable

    if isinstance(error, SandboxUnavailable):
        return "The embedded sandbox did not start."
    if isinstance(error, UsageError | ConfigurationError | SecretUnavailable):
        return str(error)
    return None


# -- what can be asked ---------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    """Errors in a line or two, and never with a value that somebody typed."""

    def error(self, message: str) -> NoReturn:
        _refuse(message, f"Try: {self.prog} --help")


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
    parser.add_argument("--windowed", action="store_true", help="not on the whole screen")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, told: str, **more: Any) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=told, description=told, parents=[shared], allow_abbrev=False, **more
        )

    verify = command("verify", "one verification without a window")
    verify.add_argument("provider", metavar="PROVIDER", help="the method's id in the catalogue")
    verify.add_argument("--service", metavar="NAME", help="the service, where several offer it")
    verify.add_argument(
        "--user-data", type=_pair, action="append", default=[], metavar="KEY=VALUE",
        help="what the method asks for first",
    )  # fmt: skip
    verify.add_argument(
        "--match", dest="match_data", type=_pair, action="append", default=[], metavar="KEY=VALUE",
        help="a value to compare",
    )  # fmt: skip
    verify.add_argument(
        "--claim", dest="claims", action="append", default=[], metavar="NAME",
        help="an attribute to ask for",
    )  # fmt: skip
    verify.add_argument(
        "--loa", type=int, choices=range(1, 6), metavar="N", help="the least assurance, 1 to 5"
    )
    verify.add_argument(
        "--open", dest="open_on", choices=("desk", "phone", "none"), default="desk",
        help="where a sign-in page opens (default: desk)",
    )  # fmt: skip
    verify.add_argument("--json", action="store_true", help="one JSON object a line")
    command("check", "one row for each thing that must hold on this desk")
    command("sandbox", "the sandbox alone", add_help=False)
    credentials = command("credentials", "the client secret in the system's store")
    credentials.add_argument("action", choices=("set", "delete"))
    credentials.add_argument("service", metavar="SERVICE", help="the service's name")
    journal = command("journal", "the audit journal")
    journal.add_argument("action", choices=("list", "verify", "export"))
    return parser


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key:
        raise argparse.ArgumentTypeError("expected KEY=VALUE")
    return key, value.strip()


def _unknown(arguments: list[str]) -> str:
    """What was not understood; a value may be personal, an option's name is not."""
    names = [word.partition("=")[0] for word in arguments if word.startswith("-")]
    return f"unknown option {names[0]}" if names else "too many arguments"


def _refuse(*lines: str) -> NoReturn:
    _say(*lines)
    sys.exit(NOT_STARTED)


def _say(*lines: str) -> None:
    print(f"{PROGRAM}: " + "\n".join(lines), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
