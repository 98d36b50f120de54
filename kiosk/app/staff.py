"""`identity-kiosk staff`: who works at this desk. Each change is entered in the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, TextIO

from kiosk.app.journal import journal_file, open_journal
from kiosk.app.journal_words import trouble
from kiosk.config import Settings
from kiosk.exit_status import ExitStatus
from kiosk.records.journal.events import StaffChanged
from kiosk.records.journal.faults import JournalUnavailable
from kiosk.records.staff.accounts import (
    LONGEST_PIN,
    SHORTEST_PIN,
    Accounts,
    StaffError,
    StaffFault,
)

ADVICE: Final = {
    StaffFault.NAME: "Expected a name of one line, at most 64 characters.",
    StaffFault.TAKEN: "There is an account of that name.",
    StaffFault.UNKNOWN: "There is no account of that name.",
    StaffFault.PIN: (
        f"Expected a PIN of {SHORTEST_PIN} to {LONGEST_PIN} characters that is not one of the"
        " first that anybody would try."
    ),
    StaffFault.FIRST: "The first account has to be an administrator's: add --administrator.",
    StaffFault.LAST: "This is the last administrator: remove the other accounts first.",
    StaffFault.STORAGE: "The accounts cannot be read or written. Check the data folder's owner.",
}


class StaffRefused(Exception):
    """What was asked for was not done. Its text is one plain line."""


def list_accounts(settings: Settings, stream: TextIO) -> int:
    """Print each account on a line. Raises `StaffRefused`."""
    try:
        accounts = Accounts(settings.kiosk.data_dir).all()
    except StaffError as error:
        raise StaffRefused(ADVICE[error.fault]) from None
    for account in accounts:
        role = "administrator" if account.is_administrator else "staff"
        left = account.lock_out.left
        wait = f"locked out for {left:.0f} s" if left else ""
        stream.write(f"{role:<15} {account.name}  {wait}".rstrip() + "\n")
    return ExitStatus.SUCCESS


def add(settings: Settings, name: str, pin: str, *, is_administrator: bool) -> int:
    """A new account. Raises `StaffRefused`."""
    return _change(
        settings,
        "added",
        lambda accounts: accounts.add(name, pin, is_administrator=is_administrator),
    )


def remove(settings: Settings, name: str) -> int:
    """Raises `StaffRefused`."""
    return _change(settings, "removed", lambda accounts: accounts.remove(name))


def reset(settings: Settings, name: str, pin: str) -> int:
    """Another PIN. Raises `StaffRefused`."""
    return _change(settings, "reset", lambda accounts: accounts.reset(name, pin))


def _change(
    settings: Settings,
    how: Literal["added", "removed", "reset"],
    act: Callable[[Accounts], str],
) -> int:
    """Change an account, whose name `act` tells. Nothing is changed that could not be entered."""
    try:
        with open_journal(settings) as journal:
            journal.try_to_write()
            name = act(Accounts(settings.kiosk.data_dir))
            journal.append(StaffChanged(name=name, how=how))
    except JournalUnavailable as error:
        raise StaffRefused(trouble(error.fault, journal_file(settings))) from None
    except StaffError as error:
        raise StaffRefused(ADVICE[error.fault]) from None
    return ExitStatus.SUCCESS
