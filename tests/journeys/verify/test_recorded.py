"""What `verify` writes down, and that it does not verify where it cannot."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from kiosk.records.journal.journal import FILE
from tests.support.command import ConfiguredDesk, eventually
from tests.support.journaled import Written
from tests.support.journals import tamper
from tests.support.sandbox import Sandbox
from tests.support.verify import methods, seen

pytestmark = pytest.mark.slow


@pytest.fixture
def data(desk: ConfiguredDesk) -> Path:
    return desk.folder / "data"


class TestWhatIsWritten:
    def test_a_verified_visit(self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path) -> None:
        sandbox.plan(approve_after=0.2)
        done = desk.verify("bankidse").end()
        assert done.status == 0
        written = Written.of(data)
        types = [type_ for type_ in written.types if type_ != "evidence.named"]
        assert types == [
            *("journal.begun", "run.started", "attempt.begun", "session.created"),
            *("session.settled", "result.received", "attempt.finished"),
            *("verdict.judged", "result.wiped", "run.stopped"),
        ]
        begun, created = written.one("attempt.begun"), written.one("session.created")
        assert (begun.details["service"], begun.details["provider"]) == ("hopae", "bankidse")
        assert created.details["session"] == done.finished["session"]
        assert created.service_at is not None
        received = written.one("result.received")
        assert received.details["outcome"] == "verified"
        assert received.details["loa"] == done.finished["loa"]
        assert len(received.details["digest"]) == 64
        assert "name" in received.details["attributes"]
        assert written.one("session.settled").details["how"] == "completed"
        assert written.one("verdict.judged").details["acceptance"] == "open"

    def test_what_the_visit_was_about(
        self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path
    ) -> None:
        sandbox.plan(approve_after=0.2, user={"name": "Åsa Öberg", "birthdate": "1990-01-31"})
        expected = ("--expect", "name=AASA OEBERG", "--expect", "birthdate=1991")
        assert desk.verify("bankidse", "--case", "A 2026/17", *expected).end().status == 0
        written = Written.of(data)
        assert written.one("attempt.begun").details["case"] == "A 2026/17"
        fields = written.one("person.compared").details["fields"]
        assert fields == {"name": "close", "birthdate": "different"}
        content = b"".join(file.read_bytes() for file in data.glob("journal*"))
        assert b"OEBERG" not in content

    def test_nothing_of_the_person(
        self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path
    ) -> None:
        person = {"name": "Xenophilia Planted", "birthdate": "1990-01-31", "planted key": "x"}
        sandbox.plan(approve_after=0.2, user=person)
        arguments = ("smartid", "--user-data", "registrationId=PNOLT-40504040001")
        assert desk.verify(*arguments).end().status == 0
        content = b"".join(file.read_bytes() for file in data.glob("journal*"))
        assert b"result.received" in content
        for value in ("Xenophilia", "Planted", "1990", "planted key", "40504040001"):
            assert value.encode() not in content

    def test_the_case_and_how_the_expected_person_compares(
        self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path
    ) -> None:
        sandbox.plan(approve_after=0.2, user={"name": "Ana Planted", "birthdate": "1990-01-31"})
        arguments = ("--case", "A-2026-17", "--expect", "name=Bo Other")
        dates = ("--expect", "birthdate=1990-01-31")
        assert desk.verify("bankidse", *arguments, *dates).end().status == 0
        written = Written.of(data)
        assert written.one("attempt.begun").details["case"] == "A-2026-17"
        compared = written.one("person.compared").details["fields"]
        assert compared == {"name": "different", "birthdate": "equal"}
        assert "Planted" not in str(written.entries)
        assert "Other" not in str(written.entries)

    def test_a_cancelled_visit(self, desk: ConfiguredDesk, data: Path) -> None:
        with desk.verify("bankidse") as program:
            program.line()
            program.signal(signal.SIGTERM)
            assert program.end().status == 130
        written = Written.of(data)
        finished = written.one("attempt.finished").details
        assert (finished["outcome"], finished["reason"]) == ("cancelled", "by_staff")
        assert written.one("session.settled").details["how"] == "cancelled"
        assert "verdict.judged" not in written.types

    def test_a_creation_that_is_not_answered(
        self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path
    ) -> None:
        sandbox.fault("hang", on="create")
        assert desk.verify("bankidse").end().verdict == (1, "failed", "network")
        written = Written.of(data)
        attempt = written.one("attempt.begun").attempt
        assert written.one("creation.unanswered").attempt == attempt
        assert written.one("attempt.finished").details["reason"] == "network"

    def test_a_creation_that_is_refused(
        self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path
    ) -> None:
        sandbox.fault("fail_code", on="create", code="provider_not_enabled")
        assert desk.verify("bankidse").end().status == 1
        assert "creation.unanswered" not in Written.of(data).types

    def test_another_configuration(self, desk: ConfiguredDesk, data: Path) -> None:
        for _ in range(2):
            with desk.verify("bankidse") as program:
                program.line()
                program.signal(signal.SIGTERM)
                program.end()
        assert "configuration.changed" not in Written.of(data).types
        desk.file.write_text(desk.file.read_text().replace("[timings]", "[timings]\nidle = 61"))
        with desk.verify("bankidse") as program:
            program.line()
            program.signal(signal.SIGTERM)
            program.end()
        changed = Written.of(data).one("configuration.changed").details["digest"]
        assert changed == Written.of(data).of_type("run.started")[-1].details["configuration"]

    def test_heads_are_put_aside(self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path) -> None:
        anchors = desk.folder / "anchors"
        anchors.mkdir()
        text = desk.file.read_text().replace(
            "[timings]", f'[journal]\nanchor = "{anchors}"\n[timings]'
        )
        desk.file.write_text(text)
        sandbox.plan(approve_after=0.2)
        assert desk.verify("bankidse").end().status == 0
        written = Written.of(data, anchors)
        assert written.verified.anchors >= 1
        assert any(
            file.name.endswith(f"{written.verified.head.seq:012}.json")
            for file in anchors.iterdir()
        )  # the last word of the run, too
        assert desk.start("journal", "verify").end().status == 0
        tamper(data / FILE, "DELETE FROM entry WHERE seq = 5")
        done = desk.start("journal", "verify").end()
        assert (done.status, "Entry 5 is missing" in done.text) == (1, True)


FOUND_OUT_FIRST = """
import sys, time
from kiosk.__main__ import main
from kiosk.app.recorder import Recorder

start = Recorder.start

def start_and_find_out(recorder):
    start(recorder)
    while recorder._fault is None:
        time.sleep(0.01)

Recorder.start = start_and_find_out
sys.exit(main(sys.argv[1:]))
"""


class TestWhereNothingCanBeWritten:
    """A desk that cannot write its journal does not verify, and asks its service for nothing."""

    def refused(self, desk: ConfiguredDesk, sandbox: Sandbox) -> str:
        sandbox.plan(approve_after=0.0)
        done = desk.verify("bankidse").end()
        assert done.verdict == (1, "failed", "storage")
        assert "POST" not in methods(sandbox)
        return done.errors

    def test_a_damaged_journal(self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path) -> None:
        data.mkdir(mode=0o700)
        (data / FILE).write_bytes(b"not a journal, but something that is there" * 50)
        (data / "journal.key").touch(0o600)
        (data / "journal.key").write_text("00" * 32)
        self.refused(desk, sandbox)

    def test_a_lost_key(self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path) -> None:
        sandbox.plan(approve_after=0.0)
        assert desk.verify("bankidse").end().status == 0
        (data / "journal.key").unlink()
        sandbox.reset()
        self.refused(desk, sandbox)
        check = desk.start("check").end()
        assert "FAIL  Journal" in check.text

    def test_a_folder_that_is_a_file(
        self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path
    ) -> None:
        data.write_text("")
        self.refused(desk, sandbox)

    def test_it_is_found_out_before_the_visit_begins(
        self, desk: ConfiguredDesk, data: Path
    ) -> None:
        data.write_text("")
        done = desk.verify("bankidse", run=("-c", FOUND_OUT_FIRST)).end()
        assert done.verdict == (1, "failed", "storage")

    @pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
    def test_a_full_disk(self, desk: ConfiguredDesk, sandbox: Sandbox, data: Path) -> None:
        data.mkdir(mode=0o700)
        (data / FILE).symlink_to("/dev/full")
        self.refused(desk, sandbox)


def test_a_kill_while_it_waits(desk: ConfiguredDesk, sandbox: Sandbox, data: Path) -> None:
    with desk.verify("bankidse") as program:
        session = program.line()["session"]
        program.process.kill()
        program.end()
    assert not sandbox.session(session)["deleted"]
    sandbox.plan(approve_after=0.2)
    assert desk.verify("bankidse").end().status == 0
    assert sandbox.session(session)["deleted"]
    written = Written.of(data)
    cut_off = written.one("attempt.cut_off")
    assert cut_off.details["session"] == session
    assert "creation" not in cut_off.details
    assert cut_off.details["run"] == written.one("run.unclean_stop").details["run"]
    assert len(written.of_type("attempt.finished")) == 1


def test_a_kill_before_the_creation_is_answered(
    desk: ConfiguredDesk, sandbox: Sandbox, data: Path
) -> None:
    sandbox.fault("late_answer", on="create", seconds=30)
    with desk.verify("bankidse") as program:
        eventually(lambda: seen(sandbox, "POST"))
        program.process.kill()
        program.end()
    sandbox.reset()
    sandbox.plan(approve_after=0.2)
    assert desk.verify("bankidse").end().status == 0
    assert Written.of(data).one("attempt.cut_off").details["creation"] == "unanswered"


def test_a_visit_beside_another_is_not_taken_for_dead(
    desk: ConfiguredDesk, sandbox: Sandbox, data: Path
) -> None:
    with desk.verify("bankidse") as waiting:
        session = waiting.line()["session"]
        sandbox.plan(approve_after=0.2)
        assert desk.verify("bankidse").end().status == 0
        assert not sandbox.session(session)["deleted"]
        waiting.signal(signal.SIGTERM)
        assert waiting.end().status == 130
    assert "attempt.cut_off" not in Written.of(data).types
    assert len(Written.of(data).of_type("attempt.finished")) == 2
