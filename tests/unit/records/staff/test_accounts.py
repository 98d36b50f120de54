"""Who works at this desk: accounts, PINs, and a lock-out that nothing shortens."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Literal

import argon2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.staff import accounts as accounts_module
from kiosk.records.staff import lockout, strangers
from kiosk.records.staff.accounts import FILE, Accounts, SignIn, StaffError, StaffFault
from kiosk.records.staff.lockout import FREE, LONGEST_WAIT, LockOut, wait_after
from kiosk.records.staff.strangers import Strangers
from kiosk.visit import clock

PIN = "846213"


class FakeClock:
    """The clock that only runs ahead, and which start of the machine it is."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        self.boot = "first"
        monkeypatch.setattr(clock, "now", lambda: self.now)
        monkeypatch.setattr(lockout, "boot_id", lambda: self.boot)


class CountingHasher(argon2.PasswordHasher):
    """Counts what takes long."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.count = 0

    def hash(self, password: str | bytes, *, salt: bytes | None = None) -> str:
        self.count += 1
        return super().hash(password, salt=salt)

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002
        self.count += 1
        return super().verify(hash, password)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the real parameters take their time, on purpose."""
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("kiosk.records.staff.accounts._hasher", quick)


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    return Accounts(tmp_path / "data")


@pytest.fixture
def staffed(accounts: Accounts) -> Accounts:
    accounts.add("Anna", PIN, is_administrator=True)
    return accounts


def fault_of(error: pytest.ExceptionInfo[StaffError]) -> StaffFault:
    return error.value.fault


class TestAccounts:
    def test_the_first_has_to_be_an_administrator(self, accounts: Accounts) -> None:
        with pytest.raises(StaffError) as caught:
            accounts.add("Anna", PIN, is_administrator=False)
        assert fault_of(caught) is StaffFault.FIRST
        assert accounts.all() == ()

    def test_they_are_known_by_name(self, staffed: Accounts) -> None:
        staffed.add("bo", PIN, is_administrator=False)
        assert [one.name for one in staffed.all()] == ["Anna", "bo"]
        for name in ("anna", "ANNA", " Anna "):
            with pytest.raises(StaffError) as caught:
                staffed.add(name, PIN, is_administrator=False)
            assert fault_of(caught) is StaffFault.TAKEN

    def test_the_last_administrator_stays_while_there_are_others(self, staffed: Accounts) -> None:
        staffed.add("Bo", PIN, is_administrator=False)
        with pytest.raises(StaffError) as caught:
            staffed.remove("Anna")
        assert fault_of(caught) is StaffFault.LAST
        staffed.remove("Bo")
        staffed.remove("Anna")
        assert staffed.all() == ()

    @pytest.mark.parametrize("act", ["remove", "reset"])
    def test_nobody_of_that_name(self, staffed: Accounts, act: str) -> None:
        with pytest.raises(StaffError) as caught:
            staffed.remove("Bo") if act == "remove" else staffed.reset("Bo", PIN)
        assert fault_of(caught) is StaffFault.UNKNOWN

    @pytest.mark.parametrize("name", ["", " ", "a\nb", "x" * 65, "\u200b"])
    def test_no_name(self, staffed: Accounts, name: str) -> None:
        with pytest.raises(StaffError) as caught:
            staffed.add(name, PIN, is_administrator=False)
        assert fault_of(caught) is StaffFault.NAME

    @pytest.mark.parametrize(
        "pin", ["", "12345", "111111", "123456", "987654", "x" * 65, "12 \n45"]
    )
    def test_no_pin(self, staffed: Accounts, pin: str) -> None:
        with pytest.raises(StaffError) as caught:
            staffed.add("Bo", pin, is_administrator=False)
        assert fault_of(caught) is StaffFault.PIN

    @pytest.mark.skipif(sys.platform == "win32", reason="access is by lists there")
    def test_only_its_user_can_read_the_file_and_no_pin_is_in_it(
        self, staffed: Accounts, tmp_path: Path
    ) -> None:
        file = tmp_path / "data" / FILE
        assert file.stat().st_mode & 0o777 == 0o600
        assert PIN not in file.read_text()
        assert "$argon2id$" in file.read_text()
        assert PIN not in repr(staffed.all())

    @pytest.mark.parametrize("content", ["", "{}", '[{"name": 7}]', "[{}]"])
    def test_a_damaged_file_is_no_empty_one(
        self, staffed: Accounts, tmp_path: Path, content: str
    ) -> None:
        (tmp_path / "data" / FILE).write_text(content)
        with pytest.raises(StaffError) as caught:
            staffed.sign_in("Anna", PIN)
        assert fault_of(caught) is StaffFault.STORAGE
        assert (tmp_path / "data" / FILE).read_text() == content

    def test_changes_at_the_same_time(self, staffed: Accounts, tmp_path: Path) -> None:
        def add(number: int) -> None:
            Accounts(tmp_path / "data").add(f"Staff {number}", PIN, is_administrator=False)

        threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(staffed.all()) == 5


class TestSignIn:
    def test_right_wrong_and_unknown(self, staffed: Accounts) -> None:
        assert staffed.sign_in("anna", PIN) == (SignIn.RIGHT, 0.0)
        assert staffed.sign_in("Anna", "000000") == (SignIn.WRONG, 0.0)
        assert staffed.sign_in("Bo", PIN) == (SignIn.WRONG, 0.0)

    def test_it_locks_out_for_longer_and_longer(
        self, staffed: Accounts, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        time = FakeClock(monkeypatch)
        for _ in range(FREE):
            assert staffed.sign_in("Anna", "000000") == (SignIn.WRONG, 0.0)
        assert staffed.sign_in("Anna", "000000") == (SignIn.WRONG, 30.0)
        assert staffed.sign_in("Anna", PIN) == (SignIn.LOCKED_OUT, 30.0)
        time.now += 29.0
        assert staffed.sign_in("Anna", PIN) == (SignIn.LOCKED_OUT, 1.0)
        time.now += 1.0
        assert staffed.sign_in("Anna", "000000") == (SignIn.WRONG, 60.0)
        time.now += 60.0
        assert staffed.sign_in("Anna", PIN) == (SignIn.RIGHT, 0.0)
        assert staffed.sign_in("Anna", "000000") == (SignIn.WRONG, 0.0)

    def test_a_restart_of_program_or_machine_shortens_nothing(
        self, staffed: Accounts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        time = FakeClock(monkeypatch)
        for _ in range(FREE + 1):
            staffed.sign_in("Anna", "000000")
        again = Accounts(tmp_path / "data")
        assert again.sign_in("Anna", PIN) == (SignIn.LOCKED_OUT, 30.0)
        time.boot, time.now = "second", 5.0  # its clock begins anew
        assert again.sign_in("Anna", PIN) == (SignIn.LOCKED_OUT, 30.0)
        time.now += 29.0
        assert again.sign_in("Anna", PIN) == (SignIn.LOCKED_OUT, 1.0)
        time.now += 1.0
        assert again.sign_in("Anna", PIN) == (SignIn.RIGHT, 0.0)

    def test_a_guesser_does_not_learn_whose_names_they_are(
        self, staffed: Accounts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        time = FakeClock(monkeypatch)
        again, answers = (
            staffed,
            {staffed.sign_in(name, "000000") for name in ("Anna", "Bo", "Cem")},
        )
        for seconds, boot in (*((1.0, "first"),) * 4, (30.0, "first"), (1.0, "second"), (90.0, "")):
            time.now, time.boot = time.now + seconds, boot or time.boot
            again = Accounts(tmp_path / "data")
            answers = {again.sign_in(name, "000000") for name in ("Anna", "Bo", "Cem")}
            assert len(answers) == 1
        assert answers == {(SignIn.WRONG, 120.0)}
        assert again.sign_in(" bo", PIN) == (SignIn.LOCKED_OUT, 120.0)

    @pytest.mark.parametrize("name", ["Anna", "Bo"])
    def test_each_answer_takes_one_hash(
        self, staffed: Accounts, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        hasher = CountingHasher()
        monkeypatch.setattr(accounts_module, "_hasher", hasher)
        outcomes = {staffed.sign_in(name, "000000")[0] for _ in range(FREE + 3)}
        assert outcomes == {SignIn.WRONG, SignIn.LOCKED_OUT}
        assert hasher.count == FREE + 3

    def test_a_turned_clock_shortens_nothing(
        self, staffed: Accounts, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for _ in range(FREE + 1):
            staffed.sign_in("Anna", "000000")
        import time

        for seconds in (-86_400.0, 86_400.0):
            monkeypatch.setattr(time, "time", lambda seconds=seconds: 1.7e9 + seconds)
            monkeypatch.setattr(clock, "utc_now", lambda: pytest.fail("looked at"))
            assert staffed.sign_in("Anna", PIN)[0] is SignIn.LOCKED_OUT

    def test_a_try_counts_before_its_end(
        self, staffed: Accounts, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def killed(*_arguments: object) -> bool:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr("kiosk.records.staff.accounts._is_right", killed)
            for _ in range(FREE + 1):
                with pytest.raises(KeyboardInterrupt):
                    staffed.sign_in("Anna", "000000")
        assert staffed.sign_in("Anna", PIN)[0] is SignIn.LOCKED_OUT

    def test_another_pin_may_be_tried_at_once(self, staffed: Accounts) -> None:
        for _ in range(FREE + 1):
            staffed.sign_in("Anna", "000000")
        staffed.reset("Anna", "736251")
        assert staffed.sign_in("Anna", "736251") == (SignIn.RIGHT, 0.0)
        assert staffed.sign_in("Anna", PIN)[0] is SignIn.WRONG


class TestStrangers:
    """Names that are nobody's."""

    def test_what_was_typed_is_nowhere(self, staffed: Accounts, tmp_path: Path) -> None:
        for typed in (PIN, "Maria", "Maria"):
            staffed.sign_in(typed, PIN)
        content = (tmp_path / "data" / strangers.FILE).read_bytes()
        assert PIN.encode() not in content
        assert b"aria" not in content
        assert len(Strangers.read(content).tried) == 2
        if sys.platform != "win32":
            assert (tmp_path / "data" / strangers.FILE).stat().st_mode & 0o777 == 0o600

    def test_of_too_many_those_are_kept_that_were_tried_most(
        self, staffed: Accounts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(strangers, "MOST", 8)
        for _ in range(FREE + 1):
            staffed.sign_in("Bo", "000000")
        for number in range(30):
            staffed.sign_in(f"Name {number}", "000000")
        content = (tmp_path / "data" / strangers.FILE).read_bytes()
        assert len(Strangers.read(content).tried) == 8
        assert staffed.sign_in("Bo", "000000")[0] is SignIn.LOCKED_OUT

    @pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"salt": 1}'])
    def test_a_damaged_file_begins_anew(
        self, staffed: Accounts, tmp_path: Path, content: bytes
    ) -> None:
        (tmp_path / "data" / strangers.FILE).write_bytes(content)
        assert staffed.sign_in("Bo", PIN) == (SignIn.WRONG, 0.0)
        assert staffed.sign_in("Anna", PIN) == (SignIn.RIGHT, 0.0)

    def test_a_name_that_was_tried_may_become_an_account_s(self, staffed: Accounts) -> None:
        for _ in range(FREE + 2):
            staffed.sign_in("Bo", PIN)
        staffed.add("Bo", PIN, is_administrator=False)
        assert staffed.sign_in("Bo", PIN) == (SignIn.RIGHT, 0.0)


@given(
    st.integers(0, 10**9), st.floats(-1e9, 1e9), st.sampled_from(["", "other", lockout.boot_id()])
)
def test_no_lock_out_is_endless_or_negative(failures: int, at: float, boot: str) -> None:
    left = LockOut(failures, boot, at).left
    assert 0.0 <= left <= wait_after(failures) <= LONGEST_WAIT


def test_a_pin_that_is_reset_while_it_is_tried(
    staffed: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reset_meanwhile(account: accounts_module.Account, pin: str) -> bool:
        staffed.reset("Anna", "736251")
        return is_right(account, pin)

    is_right = accounts_module._is_right
    monkeypatch.setattr(accounts_module, "_is_right", reset_meanwhile)
    assert staffed.sign_in("Anna", PIN)[0] is SignIn.WRONG
