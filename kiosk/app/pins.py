"""Whether a PIN is right, by the accounts of this desk; and the mark of who it belongs to."""

from __future__ import annotations

from datetime import datetime

from kiosk.app.journal import open_journal
from kiosk.config import Settings
from kiosk.host import desk_secret
from kiosk.host.secrets import SecretUnavailable
from kiosk.records.journal.faults import JournalUnavailable
from kiosk.records.staff.accounts import Accounts, SignIn, StaffError
from kiosk.records.staff.mark import mark_of
from kiosk.visit.staff import Mark, Member, PinAnswer, PinCheck


def check_pin(settings: Settings, name: str, pin: str) -> PinAnswer:
    """What came of a name and a PIN. Takes a tenth of a second or more."""
    accounts = Accounts(settings.kiosk.data_dir)
    try:
        outcome, seconds = accounts.sign_in(name, pin)
        account = accounts.find(name)
        if account is None or outcome is not SignIn.RIGHT:
            check = PinCheck.WRONG if outcome is SignIn.RIGHT else PinCheck(outcome.value)
            return PinAnswer(check, seconds, None if account is None else account.name)
        member = Member(account.name, account.is_administrator, _mark(settings, account.name))
    except (StaffError, SecretUnavailable, JournalUnavailable):
        return PinAnswer(PinCheck.UNAVAILABLE)
    return PinAnswer(PinCheck.RIGHT, account=account.name, member=member)


def _mark(settings: Settings, name: str) -> Mark:
    """Raises `SecretUnavailable`, `JournalUnavailable`."""
    folder = settings.kiosk.data_dir
    known = desk_secret.find(folder)
    if known is None:
        open_journal(settings).close()  # which makes it, one process at a time
        known = desk_secret.find(folder)
    if known is None:
        raise SecretUnavailable("The desk's secret is gone.")
    return mark_of(known[0], name, datetime.now().astimezone().date())
