"""Plays one row of the matrix: the kiosk's own flow, service, worker and journal on the sandbox."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.app.application import Application
from kiosk.app.keeper import DeskKeeper
from kiosk.app.recorder import Recorder
from kiosk.config import Timings, for_sandbox
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import Journal
from kiosk.services.registry import SERVICE_KINDS
from kiosk.ui.screens.table import SHOWN_BY
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.errors import VerificationError
from kiosk.visit.flow import Flow
from kiosk.visit.stages import Waiting
from kiosk.visit.worker import Pace
from tests.support.command import eventually
from tests.support.host import FakeBrowser, FakeListener
from tests.support.journaled import Written
from tests.support.sandbox import Sandbox
from tests.unit.sandbox.authenteq.scanned import press

MATRIX: Final = Path(__file__).with_name("matrix.md")

_IN_ORDER: Final = (
    *("begun", "created", "lost", "settled", "left_open", "received", "finished", "named"),
    *("judged", "wiped"),
)
"""What a journal says of an attempt. Who finishes and who settles it do so at the same time."""

METHODS: Final = {
    "code": ("bankidse", {}),
    "push": ("smartid", {"registrationId": "PNOLT-40504040001"}),
    "page": ("mitid", {}),
    "documents": ("documents", {}),
}
STAGES: Final = {
    "create": "create",
    "poll": "poll",
    "result": "userinfo",
    "cancel": "cancel",
    "evidence": "evidence",
}
OF_DOCUMENTS: Final = {"create": "verification_url", "result": "verification_result"}
_OURS: Final = r"journal\.(sqlite3(-wal|-shm)?|key|lock)|method-use\.json|[0-9a-f]+\.(json|bin)"
"""What the desk keeps: its journal, how often a method was chosen, and a catalogue."""

HERE: Final = ("the disk is full", "the port is taken", "there is no browser")
"""Faults of the desk; all others are the service's, or people's."""


@dataclass(frozen=True)
class Row:
    """One row of the matrix, by its columns."""

    method: str
    moment: str
    fault: str
    screen: str
    outcome: str
    requests: str
    journal: str
    left: str

    @property
    def name(self) -> str:
        return f"{self.method}-{self.moment}-{self.fault}"

    @classmethod
    def read(cls, line: str) -> Self:
        return cls(*(cell.strip() for cell in line.strip().strip("|").split("|")))

    def line(self) -> str:
        return "| " + " | ".join(getattr(self, field.name) for field in fields(self)) + " |"


def rows() -> list[Row]:
    """Every row of the matrix."""
    lines = MATRIX.read_text("utf-8").splitlines()
    table = [line for line in lines if line.startswith("| ")]
    return [Row.read(line) for line in table[2:]]


class Visit:
    """One visit with one fault, and what it has come to."""

    def __init__(self, row: Row, sandbox: Sandbox, folder: Path) -> None:
        self.row = row
        self.sandbox = sandbox
        settings = for_sandbox(
            sandbox.announcement, SERVICE_KINDS, listener_port=9, data_dir=folder
        )
        timings = _timings(row)
        self.desk = Application(msgspec.structs.replace(settings, timings=timings))
        self.data = folder
        self.full_at: str | None = None
        self.disk = _Disk()
        self.ears: list[FakeListener] = []
        self.browsers: list[FakeBrowser] = []
        self.entered: list[str] = []
        self.concluded: list[Outcome] = []
        keeper = _Keeper(self.desk.settings, self.desk.opener)
        keeper.disk = self.disk
        self.recorder = Recorder(self.desk.settings, "window", lambda: keeper)
        pace = Pace(poll=0.02, poll_active=0.02, finish=timings.finish)
        self.flow = Flow(pace, self._listener, self._browser, record=self.recorder)
        self.recorder.follow(self.flow)
        self.flow.entered.connect(self.entered.append)
        self.flow.concluded.connect(self.concluded.append)
        self.before = {session["id"] for session in sandbox.sessions()}

    def _listener(self, on_return: Callable[[str], None]) -> FakeListener:
        self.ears.append(FakeListener(on_return))
        return self.ears[-1]

    def _browser(self, on_exit: Callable[..., None]) -> FakeBrowser:
        self.browsers.append(FakeBrowser(on_exit))
        return self.browsers[-1]

    # -- playing -------------------------------------------------------------------------------

    def play(self) -> Row:
        """Take the visit to its end; the row as it has come out."""
        self._prepare()
        self.flow.start()
        self.recorder.start()
        self._until(lambda: self.entered[-1:] == ["attract"])
        self.flow.begin.emit()
        provider, data = METHODS[self.row.method]
        choice = self.desk.choice(provider, user_data=dict(data), match_data={})
        self.flow.choose.emit(choice)
        self._act()
        ended = {"result", "failure", "attract", "out_of_service", "details", "providers"}
        self._until(lambda: self.entered[-1] in ended and self.entered[-2:-1] != [])
        screen = SHOWN_BY[self.entered[-1]]
        outcome = self.concluded[-1] if self.concluded else None
        self._until(lambda: not self.flow.attempts)
        if screen == "result":
            self.flow.accept.emit(frozenset())
        self.flow.leave.emit(Reason.BY_STAFF)
        self._until(lambda: not self.flow.attempts)
        self.disk.is_full = False
        self.flow.shut_down(5.0)
        self.recorder.close()
        self.desk.close()
        return Row(
            self.row.method,
            self.row.moment,
            self.row.fault,
            screen,
            _words(outcome),
            self._requests(),
            self._journal(),
            self._left(),
        )

    def _prepare(self) -> None:
        """Say what the service, the person and the desk do."""
        fault, moment = self.row.fault, self.row.moment
        script: dict[str, Any] = {"approve_after": 0.0, "lifetime": 60.0}
        if moment == "poll" or fault == "nothing":
            script["approve_after"] = 0.1
        elif moment in {"wait", "cancel"}:
            script["approve_after"] = None
        if fault.startswith("the person "):
            word = fault.removeprefix("the person ")
            script |= {
                "declines": {"decline_after": 0.0},
                "cancels": {"cancel_after": 0.0},
                "does nothing": {"lifetime": 0.3},
            }.get(word, {})
            script["approve_after"] = None
        self.sandbox.plan(**script)
        if fault in HERE or fault.startswith(("the person ", "staff ", "nothing")):
            return
        name, _, times = fault.partition(", ")
        stages = OF_DOCUMENTS if self.row.method == "documents" else STAGES
        arguments: dict[str, Any] = {"name": name, "on": stages[moment]}
        if times == "once":
            arguments["times"] = 1
        if name in {"rate_limited", "rate_limited_date"}:
            arguments["seconds"] = 0 if name == "rate_limited" else 1
        if name == "late_answer":
            arguments["seconds"] = 0.15
        if name == "late_userinfo":
            arguments["seconds"] = 0.1
        self.sandbox.fault(**arguments)

    def _act(self) -> None:
        """Do what people do, and have happen here what happens here."""
        fault, moment = self.row.fault, self.row.moment
        if fault == "the port is taken":
            self.ears[0].fault = VerificationError(Reason.LISTENER_UNAVAILABLE)
        if fault == "the disk is full":
            if moment == "create":
                self.disk.is_full = True
            else:
                self.disk.full_after = "session.created"
        if fault == "staff leave":
            self._until(lambda: self.entered[-1] == "waiting")
            self.flow.leave.emit(Reason.BY_STAFF)
            return
        if fault == "staff choose another method":
            self._until(lambda: self.entered[-1] == "waiting")
            self.flow.other_method.emit()
            return
        if moment == "cancel":
            self._until(lambda: self.entered[-1] == "waiting")
            self.flow.leave.emit(Reason.BY_STAFF)
            return
        if self.row.method == "documents":
            over = {"failure", "attract"}
            self._until(lambda: self.entered[-1] in {"waiting", *over})
            if self.entered[-1] == "waiting" and not fault.startswith("the person does"):
                self._come_back("fail" if fault == "the person declines" else "finish")

    def _come_back(self, how: str) -> None:
        page = self.flow.visit_in(Waiting).session.prompt
        back = press(self.sandbox, page.authorization_url, how)  # type: ignore[union-attr]
        for _twice in range(2 if self.row.fault == "the person comes back twice" else 1):
            self.ears[0].on_return(urlsplit(back).query)

    @staticmethod
    def _until(condition: Callable[[], object]) -> None:
        def look() -> object:
            QCoreApplication.processEvents()
            return condition()

        eventually(look)

    # -- what has come of it -------------------------------------------------------------------

    def _requests(self) -> str:
        """What was sent; how often somebody looked, and fetched again, depends on the machine."""
        counted: Counter[str] = Counter()
        for request in self.sandbox.requests():
            counted[_stage(request["method"], request["path"])] += 1
        once = {"create", "redeem", "cancel"}
        return ", ".join(
            f"{stage} {counted[stage]}" if stage in once else stage
            for stage in ("create", "userinfo", "redeem", "evidence", "cancel")
            if counted[stage]
        )

    def _journal(self) -> str:
        written = Written.of(self.data)
        assert written.types[0] == "journal.begun"
        if len(written.types) > 1:  # whether the run has begun by then is for the disk to say
            assert written.types[-1] == "run.stopped"
        words = []
        for entry in written.entries:
            if entry.attempt is None:
                continue
            details = entry.details
            said = details.get("how") or details.get("reason") or details.get("outcome")
            word = entry.type.partition(".")[2] if entry.type != "creation.unanswered" else "lost"
            words.append(f"{word} {said}" if said else word)
        return (
            ", ".join(sorted(words, key=lambda word: _IN_ORDER.index(word.split()[0]))) or "nothing"
        )

    def _left(self) -> str:
        """Sessions that are open at the service, and files beside the journal."""
        sessions = [one for one in self.sandbox.sessions() if one["id"] not in self.before]
        is_open = any(not one.get("deleted") and one["ended_at"] is None for one in sessions)
        names = {file.name for file in self.data.rglob("*") if file.is_file()}
        strangers = {name for name in names if not re.fullmatch(_OURS, name)}
        assert not strangers, strangers
        assert "recorder" not in {thread.name for thread in threading.enumerate()}
        with _journal(self.desk) as journal:
            unfinished = [one.name.partition(":")[0] for one in journal.unfinished()]
        left = (["a session"] if is_open else []) + [f"unsettled {name}" for name in unfinished]
        return ", ".join(left) or "nothing"


def _timings(row: Row) -> Timings:
    """Short only where something is waited for in vain: a busy machine must not be a fault."""
    is_slow = row.fault.startswith(("hang", "drip_"))
    is_in_vain = row.moment == "result" and row.outcome != "verified"
    answer = {"create": 0.4}.get(row.moment, 1.0) if is_slow else 20.0
    return Timings(
        read_timeout=answer,
        answer_timeout=answer,
        document_answer_timeout=answer,
        finish=0.2 if is_in_vain else 20.0,
        document_lifetime=0.5 if row.fault == "the person does nothing" else 600.0,
    )


def _journal(desk: Application) -> Journal:
    from kiosk.app.journal import open_journal

    return open_journal(desk.settings)


def _stage(method: str, path: str) -> str:
    if method == "DELETE":
        return "cancel"
    if method == "POST" or "verification-url" in path:
        return "create"
    for word, stage in (("userinfo", "userinfo"), ("evidence", "evidence")):
        if path.endswith(word):
            return stage
    if "verification-result" in path:
        return "redeem"
    return "poll" if re.search(r"/verifications/[^/]+$", path) else ""


def _words(outcome: Outcome | None) -> str:
    if outcome is None:
        return "none"
    reason = "" if outcome.reason is None else f" {outcome.reason.value}"
    return outcome.kind.value + reason


class _Disk:
    """Has no room, from a moment on."""

    is_full = False
    full_after: str | None = None


class _Keeper(DeskKeeper):
    disk: _Disk

    def open(self, run: str) -> Journal:
        if self.disk.is_full:
            raise JournalUnavailable(JournalFault.FULL)
        journal = super().open(run)
        append, try_to_write, disk = journal.append, journal.try_to_write, self.disk

        def append_or_not(event: Any, **about: Any) -> int:
            if disk.is_full:
                raise JournalUnavailable(JournalFault.FULL)
            seq = append(event, **about)
            if disk.full_after == event.__struct_config__.tag:
                disk.is_full = True
            return seq

        def try_or_not() -> None:
            if disk.is_full:
                raise JournalUnavailable(JournalFault.FULL)
            try_to_write()

        journal.append = append_or_not  # type: ignore[method-assign]
        journal.try_to_write = try_or_not  # type: ignore[method-assign]
        return journal
