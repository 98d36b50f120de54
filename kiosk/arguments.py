"""What can be asked on the command line, and what is wrong with what was asked."""

from __future__ import annotations

import argparse
import itertools
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from kiosk import __version__, log
from kiosk.exit_status import ExitStatus

if TYPE_CHECKING:
    from kiosk.visit.intake import Intake

PROGRAM: Final = "identity-kiosk"


class _Parser(argparse.ArgumentParser):
    """Errors in a line or two, and never with a value that somebody typed."""

    def error(self, message: str) -> NoReturn:
        refuse(_VALUE.sub(r"\1", message), f"Try: {self.prog} --help")


_VALUE: Final = re.compile(
    r"(invalid choice|invalid \w+ value|ignored explicit argument):? .+?"
    r"(?=(?: \(choose from [^()]*\))?$)",
    re.DOTALL,
)
"""The value in one of argparse's messages, after what is wrong with it."""


def make_parser() -> argparse.ArgumentParser:
    """Of all commands and their arguments."""
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
    verify.add_argument(
        "--hand-over", action="store_true", help="accept a verified result, and hand it over"
    )
    verify.add_argument("--json", action="store_true", help="one JSON object a line")
    command("check", "one row for each thing that must hold on this desk")
    command("sandbox", "the sandbox alone", add_help=False)
    commands.add_parser("pages", add_help=False)  # nothing that people would ask for
    receipt = commands.add_parser("receipt", add_help=False)  # nor is this
    receipt.add_argument("--printer", default="")
    receipt.add_argument("--folder", type=Path)
    receipt.add_argument("--look", action="store_true")
    commands.add_parser("displays", add_help=False)  # nor this
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
    support = command("support-bundle", "a zip for support, without secrets and persons")
    support.add_argument(
        "file", type=Path, metavar="FILE", nargs="?", help="which is made (default: in this folder)"
    )
    journal = command("journal", "the audit journal")
    journal.add_argument("action", choices=("list", "verify", "export"))
    journal.add_argument(
        "--anchors", type=Path, metavar="FOLDER",
        help="for verify: where the anchors lie (default: the configured folder)",
    )  # fmt: skip
    handover = command("handover", "accepted results on their way to your own systems")
    handover.add_argument("action", choices=("list", "retry", "drop", "test"))
    handover.add_argument(
        "name", metavar="ID|NAME", nargs="?",
        help="of the result for retry and drop, of the target for test",
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


def read_values(options: argparse.Namespace) -> None:
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
            refuse(f"Standard input: expected a line of text for {pair.key}, in UTF-8.")
        if not line:
            refuse(f"Standard input has ended: expected a line for {pair.key}.")
        pair.value = normalized(line)


def intake_of(options: argparse.Namespace) -> Intake:
    """What is known of the visit. Its values have been read; none of them is printed."""
    from kiosk.visit.comparison import ExpectedPerson
    from kiosk.visit.dates import read_date
    from kiosk.visit.intake import Intake, is_reference

    expected: dict[str, str] = {}
    for pair in options.expect:
        if pair.key in expected:
            refuse(f"--expect {pair.key}: expected only once.")
        expected[pair.key] = pair.value
    if "name" in expected and not any(map(str.isalpha, expected["name"])):
        refuse("--expect name: expected a name.")
    if "birthdate" in expected and read_date(expected["birthdate"]) is None:
        refuse("--expect birthdate: expected a date such as 1990-01-31.")
    if options.case is not None and not is_reference(options.case.value):
        refuse("--case: expected a reference of one line.")
    return Intake(
        None if options.case is None else options.case.value,
        ExpectedPerson(expected.get("name"), expected.get("birthdate")),
    )


def unknown(arguments: list[str]) -> str:
    """What of these was not understood; a value may be personal, an option's name is not."""
    names = [name[0] for word in arguments if (name := re.match(r"--[a-z-]+|-[a-z]", word))]
    return f"unknown option {names[0]}" if names else "too many arguments"


def refuse(*lines: str) -> NoReturn:
    """Say why nothing was started, and end."""
    say(*lines)
    sys.exit(ExitStatus.NOT_STARTED)


def say(*lines: str) -> None:
    """Print `lines` to standard error, after the program's name."""
    print(f"{PROGRAM}: " + "\n".join(lines), file=sys.stderr)
