"""The command line of the sandbox, and its life as a process."""

import argparse
import contextlib
import json
import os
import secrets
import sys
import threading
from typing import NoReturn

from kiosk import interruption
from kiosk.sandbox import application
from kiosk.sandbox.authenteq import api as authenteq
from kiosk.sandbox.faults import FAULTS, STAGES, SimulatedFault
from kiosk.sandbox.hopae import api as hopae
from kiosk.sandbox.server import Server
from kiosk.sandbox.state import State
from kiosk.sandbox.timeline import Timeline


def run(argv: list[str]) -> int:
    """Serve until a signal or the end of standard input asks to stop; returns the exit status."""
    options = _parser().parse_args(argv)
    if options.list_faults:
        print(fault_table())
        return 0
    state = State(
        options.client_id or f"sandbox-{secrets.token_hex(8)}",
        options.client_secret or secrets.token_urlsafe(24),
        Timeline(
            acting_after=options.acting_after,
            approve_after=options.approve_after,
            decline_after=options.decline_after,
            lifetime=options.lifetime,
            finish_lag=options.finish_lag,
            reports_acting=options.reports_acting,
            awaiting_user_action=options.awaiting_user_action,
        ),
        options.allow_host,
    )
    if options.redirect_url:
        state.redirect_urls.register(options.redirect_url)
    for fault in options.fault:
        state.faults.add(fault)
    serve(state, options.port, until_stdin_closes=options.until_stdin_closes)
    return 0


def serve(state: State, port: int, *, until_stdin_closes: bool) -> None:
    """Bind, announce the address in the first line of standard output, and answer until the end."""
    server = Server(port, application.create(state))
    state.origin = server.origin
    with contextlib.suppress(KeyboardInterrupt), interruption.raised():
        print(json.dumps(announcement(state)), flush=True)
        if until_stdin_closes:
            threading.Thread(target=_stop_at_end_of_input, args=(server,), daemon=True).start()
        server.serve_forever(poll_interval=0.1)
    state.closing.set()


def announcement(state: State) -> dict[str, object]:
    """Return the first line: where the services are, and what they let in."""
    kinds = (("hopae-connect", hopae.PREFIX, hopae), ("authenteq", "", authenteq))
    dialects = [(kind, prefix, api.dialect(state)) for kind, prefix, api in kinds]
    return {
        "services": {
            dialect.service: {
                "kind": kind,
                "base_url": state.origin + prefix,
                "client_id": dialect.client_id,
                "client_secret": dialect.client_secret,
            }
            for kind, prefix, dialect in dialects
        },
        "control": f"{state.origin}/_sandbox",
        "sandbox": True,
    }


def fault_table() -> str:
    """Return all faults with their stages and arguments, unless told otherwise, as a table."""
    rows = [("fault", "on", "arguments", "what it does")]
    for name, fault in FAULTS.items():
        arguments = ", ".join(
            f"{key}={int(value) if isinstance(value, bool) else value}"
            for key, value in fault.arguments.items()
        )
        rows.append((name, fault.on, arguments, fault.summary))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [
        "  ".join((*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[3]))
        for row in rows
    ]
    lines += [
        "",
        f"on: any, {', '.join(STAGES)}; times=N: that often, then no more",
        "handled=1: the request is carried out before its answer is replaced or lost",
    ]
    return "\n".join(lines)


def _stop_at_end_of_input(server: Server) -> None:
    # The descriptor rather than sys.stdin, whose lock would hold up the interpreter's end.
    while os.read(sys.__stdin__.fileno() if sys.__stdin__ else 0, 4096):
        pass
    server.shutdown()


def _fault(option: str) -> SimulatedFault:
    try:
        return SimulatedFault.parse_option(option)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _seconds(option: str) -> float:
    value = float(option)
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(f"{option} is no number of seconds")
    return value


class _Parser(argparse.ArgumentParser):
    """Errors in two lines."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\nTry: {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="identity-kiosk sandbox",
        description="The identity services on loopback, with a simulated phone and faults.",
    )
    add = parser.add_argument
    add("--port", type=int, default=0, help="0, the default, takes a free one")
    add("--client-id", metavar="ID", help="a random one unless given")
    add("--client-secret", metavar="SECRET", help="a random one unless given")
    add("--acting-after", type=_seconds, metavar="SECONDS", help="the customer opens the app")
    add("--approve-after", type=_seconds, metavar="SECONDS", help="the customer approves")
    add("--decline-after", type=_seconds, metavar="SECONDS", help="the customer declines")
    add("--lifetime", type=_seconds, default=300.0, metavar="SECONDS", help="default 300")
    add(
        "--finish-lag",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="from the approval to completed; default 0",
    )
    add(
        "--reports-acting",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="whether the status says that the customer is acting",
    )
    add(
        "--awaiting-user-action",
        action="store_true",
        help="use the vocabulary with that one waiting word",
    )
    add(
        "--fault",
        type=_fault,
        action="append",
        default=[],
        metavar="NAME[=ARG]",
        help="switch a fault on; repeatable",
    )
    add(
        "--redirect-url",
        action="append",
        default=[],
        metavar="URL",
        help="documents: take this redirect URL and no others; repeatable",
    )
    add(
        "--allow-host",
        type=str.lower,
        action="append",
        default=[],
        metavar="HOST",
        help="documents: the simulated person may come back to this host too; repeatable",
    )
    add("--list-faults", action="store_true", help="print the table of faults and exit")
    add(
        "--until-stdin-closes",
        action="store_true",
        help="stop when standard input ends, so as to end with the program that holds it",
    )
    return parser
