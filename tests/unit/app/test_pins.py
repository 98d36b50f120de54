"""A PIN by the accounts of the desk, the mark of its owner, and what the journal says of both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app.keeper import DeskKeeper
from kiosk.app.pins import check_pin
from kiosk.app.recorder import Recorder
from kiosk.config import ConfigurationError, Kiosk, ListenerSettings, Settings
from kiosk.host import desk_secret
from kiosk.records.staff.accounts import Accounts
from kiosk.records.staff.mark import SYMBOLS, WORDS, mark_of
from kiosk.ui.widgets.mark import SHAPES
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.flow import Flow
from kiosk.visit.staff import LockCause, Mark, Member, PinAnswer, PinCheck
from kiosk.visit.worker import Pace
from kiosk.wording.marks import mark_words, symbol_name
from tests.support.host import FakeBrowser, FakeListener
from tests.support.journaled import Written
from tests.support.journals import ATTEMPT
from tests.support.service import REQUEST

NAME, PIN = "Anna Öberg", "284913"
SECRET = bytes(range(32))


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr("kiosk.host.desk_secret.has_store", lambda: False)
    Accounts(tmp_path).add(NAME, PIN, is_administrator=True)
    return Settings({}, Kiosk(data_dir=tmp_path), ListenerSettings())


def today() -> date:
    return datetime.now().astimezone().date()


def test_who_has_the_pin_is_named_as_the_account_is(settings: Settings) -> None:
    before = today()
    answer = check_pin(settings, f" {NAME.upper()} ", PIN)
    assert answer.check is PinCheck.RIGHT
    assert answer.member is not None
    assert (answer.member.name, answer.member.is_administrator) == (NAME, True)
    known = desk_secret.find(settings.kiosk.data_dir)
    assert known is not None
    days = (before, today())
    assert answer.member.mark in {mark_of(known[0], NAME, day) for day in days}
    assert PIN not in repr(answer)
    assert "Mark" not in repr(answer.member)


def test_what_is_wrong_names_an_account_only_where_there_is_one(settings: Settings) -> None:
    assert check_pin(settings, NAME, "000001") == PinAnswer(PinCheck.WRONG, account=NAME)
    assert check_pin(settings, "Maria", PIN) == PinAnswer(PinCheck.WRONG)
    for _ in range(2):
        check_pin(settings, "Maria", PIN)
    for check in (PinCheck.WRONG, PinCheck.LOCKED_OUT):
        answer = check_pin(settings, "Maria", PIN)
        assert (answer.check, answer.account, answer.seconds > 0) == (check, None, True)


def test_a_desk_without_its_secret_lets_nobody_in(settings: Settings) -> None:
    (settings.kiosk.data_dir / "journal.key").write_text("no key", "ascii")
    assert check_pin(settings, NAME, PIN).check is PinCheck.UNAVAILABLE


def test_marks_differ_by_desk_member_and_day() -> None:
    one_day, another = date(2026, 11, 27), date(2026, 11, 28)
    ours = [mark_of(SECRET, name, one_day) for name in map(str, range(200))]
    assert len(set(ours)) > 150  # of 1,024, by chance
    assert ours == [mark_of(SECRET, name, one_day) for name in map(str, range(200))]
    for others in (
        [mark_of(SECRET, name, another) for name in map(str, range(200))],
        [mark_of(bytes(32), name, one_day) for name in map(str, range(200))],
    ):
        assert sum(map(Mark.__eq__, ours, others)) < 5
    assert all(0 <= mark.word < WORDS and 0 <= mark.symbol < SYMBOLS for mark in ours)


def test_every_mark_can_be_shown() -> None:
    assert len(set(mark_words())) == WORDS
    assert len({symbol_name(symbol) for symbol in range(SYMBOLS)}) == SYMBOLS == len(set(SHAPES))


def _no_service(_name: str) -> object:
    raise ConfigurationError("no such service")


@pytest.fixture
def recorder(settings: Settings) -> Iterator[Recorder]:
    recorder = Recorder(settings, "window", lambda: DeskKeeper(settings, _no_service))  # type: ignore[arg-type]
    recorder.start()
    yield recorder
    recorder.close()


def test_the_journal_says_who_was_signed_in(
    qapp: QCoreApplication, settings: Settings, recorder: Recorder
) -> None:
    flow = Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser)
    recorder.follow(flow)
    flow.locked_up.emit(LockCause.START)
    recorder.refuse(PinAnswer(PinCheck.WRONG, account=NAME))
    recorder.refuse(PinAnswer(PinCheck.LOCKED_OUT, 30.0))
    flow.staffed.emit(Member(NAME))
    attempt = recorder.attempt(ATTEMPT, "hopae", REQUEST)
    attempt.begin()
    flow.trusted.emit(ATTEMPT)
    flow.locked_up.emit(LockCause.IDLE)
    attempt.conclude(Outcome.of(Reason.IDLE))
    recorder.close()
    flow.deleteLater()
    told = [
        (entry.type, entry.staff, entry.details)
        for entry in Written.of(settings.kiosk.data_dir).entries
        if entry.type.startswith(("staff.", "attempt."))
    ]
    assert [(type_, staff) for type_, staff, _details in told] == [
        ("staff.locked", None),
        ("staff.sign_in_failed", None),
        ("staff.sign_in_failed", None),
        ("staff.signed_in", NAME),
        ("attempt.begun", NAME),
        ("staff.confirmed", NAME),
        ("staff.locked", NAME),
        ("attempt.finished", NAME),
    ]
    assert told[1][2]["account"] == NAME
    assert "account" not in told[2][2]
    assert told[5][2]["attempt"] == ATTEMPT
    assert (told[0][2]["how"], told[6][2]["how"]) == ("start", "idle")
