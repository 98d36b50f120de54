"""What each command of `identity-kiosk-receiver` does."""

from __future__ import annotations

import argparse
import base64
import getpass
import json
import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from kiosk import __version__, log
from kiosk.exit_status import ExitStatus
from kiosk.receiver import database, desks, heads, results
from kiosk.receiver.sealing import NotOpened, Sealer
from kiosk.receiver.settings import KEY_BYTES, PLACE, ConfigurationError, Settings, load
from kiosk.receiver.store import Store, now

Verb = Callable[[argparse.Namespace, Settings, Store], int]

_PUBLIC_KEY_BYTES: Final = 32


class UsageError(Exception):
    """The command line asks for what cannot be done. The text says why."""


def run(options: argparse.Namespace) -> int:
    """Do what was parsed. Returns the exit status."""
    if options.verb == "key":
        print(base64.b64encode(os.urandom(KEY_BYTES)).decode())
        return ExitStatus.SUCCESS
    try:
        if options.verb == "try":
            return _try(options)
        settings = load(options.config)
        engine = database.connect(settings.database)
        if options.verb == "migrate":
            database.migrate(engine)
            return ExitStatus.SUCCESS
        store = Store(engine, Sealer(settings.keys()))
        if not database.is_current(engine):
            raise UsageError("The database is of another version: identity-kiosk-receiver migrate")
        return VERBS[options.verb](options, settings, store)
    except (ConfigurationError, UsageError) as error:
        print(error, file=sys.stderr)
    except (desks.NoSuchDesk, desks.DeskExists) as error:
        there = "already is a" if isinstance(error, desks.DeskExists) else "is no"
        print(f"There {there} desk {error}.", file=sys.stderr)
    except NotOpened:
        print("A sealed value cannot be opened: is the key another one?", file=sys.stderr)
    except SQLAlchemyError as error:
        print(f"The database cannot be used ({type(error).__name__}).", file=sys.stderr)
    except OSError as error:
        print(f"This cannot go on: {error.strerror}.", file=sys.stderr)
    return ExitStatus.NOT_STARTED


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line asks for; ends the process where it cannot be understood."""
    parser = argparse.ArgumentParser(
        prog="identity-kiosk-receiver", description="The centre that desks hand their results to."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument(
        "-c", "--config", type=Path, default=PLACE, metavar="FILE", help=f"instead of {PLACE}"
    )
    parser.add_argument("--log-level", choices=log.LEVELS, default="info")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("serve", help="take what desks send, and show it")
    trial = verbs.add_parser("try", help="try it on this machine, on an embedded SQLite")
    trial.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="keeps all of it")
    trial.add_argument("--port", type=int, default=0, help="(default: any that is free)")
    verbs.add_parser("migrate", help="make the tables, or bring them to this version")
    verbs.add_parser("key", help="print a new key for the personal columns")
    verbs.add_parser("check", help="say what is wrong, for a watchdog; exit 1 if anything is")
    desk = verbs.add_parser("desk", help="let desks in, or cut them off")
    acts = desk.add_subparsers(dest="act", required=True, metavar="ACT")
    add = acts.add_parser("add", help="let it in, and print what it has to be configured with")
    add.add_argument("name", metavar="NAME", help="small letters, digits and -")
    add.add_argument("--journal-key", metavar="HEX", help="of its journal (default: its first)")
    acts.add_parser("list", help="all desks, and when they last reported")
    for act, text in (
        ("cut-off", "take nothing more from it, at once"),
        ("restore", "take from it again, with a new secret"),
    ):
        acts.add_parser(act, help=text).add_argument("name", metavar="NAME")
    settle = acts.add_parser("settle", help="put away what was found of it, with a note")
    settle.add_argument("name", metavar="NAME")
    settle.add_argument("--reason", required=True, metavar="TEXT", help="nothing personal")
    trust = acts.add_parser("trust", help="hold its heads against another key from now on")
    trust.add_argument("name", metavar="NAME")
    trust.add_argument("journal_key", metavar="HEX", help="the public key of its journal")
    anchors = verbs.add_parser("anchors", help="write a desk's heads, for `journal verify`")
    anchors.add_argument("name", metavar="NAME")
    anchors.add_argument("folder", type=Path, metavar="FOLDER")
    find = verbs.add_parser("find", help="the results in which all of these texts stand")
    find.add_argument("texts", nargs="+", metavar="TEXT", help="such as a name; - reads a line")
    erase = verbs.add_parser("erase", help="delete what is personal of results, with a note")
    erase.add_argument("results", nargs="+", metavar="DESK/ID", help="as `find` prints them")
    erase.add_argument("--reason", required=True, metavar="TEXT", help="nothing personal")
    verbs.add_parser("tidy", help="delete what is older than retention_days; for every night")
    verbs.add_parser("reseal", help="seal all with the first key, after a new one was put there")
    return parser.parse_args(arguments)


# -- the verbs -------------------------------------------------------------------------------------


def _serve(_options: argparse.Namespace, settings: Settings, store: Store) -> int:
    # Uvicorn and the pages are for this verb alone.
    from kiosk.receiver.server import listen, serve

    with listen(settings) as bound:
        # Whoever has started this process may connect from here on.
        print(json.dumps({"port": bound.getsockname()[1]}), flush=True)
        return serve(settings, store, bound)


def _try(options: argparse.Namespace) -> int:
    from kiosk.receiver.trial import try_out

    if options.folder is not None:
        return try_out(options.folder, options.port)
    with tempfile.TemporaryDirectory(prefix="identity-kiosk-receiver-") as folder:
        return try_out(Path(folder), options.port)


def _desk(options: argparse.Namespace, settings: Settings, store: Store) -> int:
    match options.act:
        case "add":
            try:
                desk = desks.add(store, options.name, _journal_key(options.journal_key))
            except ValueError as error:
                raise UsageError(f"{options.name}: {error}") from None
            print(_configuration(settings, desk))
        case "restore":
            print(_configuration(settings, desks.restore(store, options.name)))
        case "cut-off":
            desks.cut_off(store, options.name)
        case "settle":
            desks.settle(store, options.name, _who(), options.reason)
        case "trust":
            desks.trust(store, options.name, _journal_key(options.journal_key) or b"")
        case _:
            with store.engine.connect() as connection:
                for desk in desks.every(connection, store):
                    state = "cut off" if desk.cut_off_at else "let in"
                    reported = desk.reported_at
                    last = f"{reported:%Y-%m-%d %H:%M} UTC" if reported else "never"
                    print(f"{desk.name}\t{state}\tlast report {last}")
    return ExitStatus.SUCCESS


def _configuration(settings: Settings, desk: desks.Desk) -> str:
    """What the desk's own configuration needs, and once, its secret."""
    address = f"{settings.address}/desks/{desk.name}"
    return "\n".join(
        (
            "[handover.centre]",
            'kind = "webhook"',
            f"url = {json.dumps(address + '/results')}",
            "secret = { keyring = true }",
            "",
            "[journal]",
            f"anchor = {json.dumps(address + '/heads')}",
            "",
            "# Its secret, which is not shown again, for `credentials set handover/centre`:",
            f"# {desk.secret}",
        )
    )


def _journal_key(text: str | None) -> bytes | None:
    if text is None:
        return None
    key = b""
    with suppress(ValueError):
        key = bytes.fromhex(text)
    if len(key) != _PUBLIC_KEY_BYTES:
        raise UsageError("Expected the journal's public key, in 64 hexadecimal digits.")
    return key


def _check(_options: argparse.Namespace, settings: Settings, store: Store) -> int:
    after = timedelta(hours=settings.silent_after)
    with store.engine.connect() as connection:
        faults = [f"{found.desk}: {found.text}" for found in heads.findings(connection)]
        faults += [
            f"{desk.name}: has not reported for {settings.silent_after:g} hours."
            for desk in desks.every(connection, store)
            if desk.is_silent(after, now())
        ]
    print("\n".join(faults or ["All desks report, and their journals fit."]))
    return ExitStatus.FAILURE if faults else ExitStatus.SUCCESS


def _anchors(options: argparse.Namespace, _settings: Settings, store: Store) -> int:
    number = heads.write_anchors(store, options.name, options.folder)
    print(f"{number} heads in {options.folder}.")
    return ExitStatus.SUCCESS


def _find(options: argparse.Namespace, _settings: Settings, store: Store) -> int:
    # What stands on a command line is there for every process of the machine to read.
    texts = [sys.stdin.readline().strip() if text == "-" else text for text in options.texts]
    if not all(texts):
        raise UsageError("Expected a text, found nothing.")
    for found in results.of_person(store, texts, _who()):
        received = f"{found.received_at:%Y-%m-%d %H:%M} UTC"
        print(f"{found.desk}/{found.id}\t{received}\t{found.case or '-'}")
    return ExitStatus.SUCCESS


def _erase(options: argparse.Namespace, _settings: Settings, store: Store) -> int:
    missing = []
    for name in options.results:
        desk, _, id_ = name.partition("/")
        if not results.erase(store, desk, id_, _who(), options.reason):
            missing.append(name)
    for name in missing:
        print(f"{name}: there is nothing of it.", file=sys.stderr)
    return ExitStatus.FAILURE if missing else ExitStatus.SUCCESS


def _tidy(_options: argparse.Namespace, settings: Settings, store: Store) -> int:
    gone = results.delete_older(store, settings.retention_days, _who())
    thinned = heads.thin_out(store)
    print(f"Deleted {gone} results by age, and {thinned} heads of which later ones are kept.")
    return ExitStatus.SUCCESS


def _reseal(_options: argparse.Namespace, _settings: Settings, store: Store) -> int:
    with store.engine.begin() as connection:
        desks.reseal(connection, store)
    print(f"{results.reseal(store)} results are sealed with the first key now.")
    return ExitStatus.SUCCESS


def _who() -> str:
    """Whom the access log names: the user of this system."""
    return f"{getpass.getuser()} on the command line"


VERBS: Final[Mapping[str, Verb]] = {
    "serve": _serve,
    "check": _check,
    "desk": _desk,
    "anchors": _anchors,
    "find": _find,
    "erase": _erase,
    "tidy": _tidy,
    "reseal": _reseal,
}
