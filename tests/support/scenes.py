"""Every screen with each of its bodies, for the tests and for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QLineEdit

from kiosk.app.journal_words import trouble
from kiosk.records.journal.faults import JournalFault
from kiosk.records.journal.journal import FILE
from kiosk.ui.administration import Finding
from kiosk.ui.idle import Question
from kiosk.ui.receipt.content import Printed
from kiosk.ui.theme import Theme
from kiosk.visit import clock
from kiosk.visit.domain import (
    Availability,
    Caution,
    MethodKind,
    Outcome,
    Push,
    QrText,
    Reason,
    Result,
)
from kiosk.visit.errors import VerificationError
from kiosk.visit.held import RecalledResult
from kiosk.visit.logos import ProviderLogo
from kiosk.visit.methods import Method
from tests.support import asking, pages, shown_results
from tests.support.stage import HELD, MEMBER
from tests.support.visits import (
    BANKID,
    CODE,
    DOCUMENTS,
    EVROTRUST,
    FEW,
    FORM,
    LONG_FORM,
    MANY,
    MATCH_FORM,
    MITID,
    MOBYWATEL,
    PICTURE,
    PUBLIC,
    SMARTID,
    VERIFIED,
    StagedWindow,
    match_result,
    settle,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen with one of its bodies."""

    screen: str
    body: str
    show: Callable[[StagedWindow], None]

    @property
    def name(self) -> str:
        """Of its pictures."""
        return f"{self.screen}-{self.body}"


def _providers(*methods: Method) -> Callable[[StagedWindow], None]:
    def show(stage: StagedWindow) -> None:
        stage.catalogue(methods)
        stage.enter("providers")

    return show


def _logos(stage: StagedWindow) -> None:
    """Logos of several shapes, some of none yet, and one country looked for."""
    shapes = ((60, 60), (90, 30), (30, 70))
    colours = ((12, 60, 96), (196, 40, 60), (10, 120, 80))
    methods = tuple(
        replace(method, provider=replace(method.provider, logo_url=method.provider.id))
        for method in (*MANY, DOCUMENTS)
    )
    for place, method in enumerate(methods):
        if place % 4 != 3 and method.provider.kind is MethodKind.EID:
            width, height = shapes[place % 3]
            pixels = bytes((*colours[place % 3], 255)) * width * height
            drawn = ProviderLogo(width, height, pixels)
            stage.methods._logos[method.source.name, method.provider.logo_url] = drawn
    _providers(*methods)(stage)
    stage.click("action.more-countries")
    stage.click("country.se")


def _search(text: str) -> Callable[[StagedWindow], None]:
    def show(stage: StagedWindow) -> None:
        _providers(*MANY)(stage)
        search = stage.find("field.search")
        assert isinstance(search, QLineEdit)
        search.setText(text)
        settle()

    return show


def _loading(stage: StagedWindow) -> None:
    stage.methods.is_loading = True
    stage.catalogue(())
    stage.methods.is_loading = True
    stage.enter("providers")


def _unreachable(stage: StagedWindow) -> None:
    _loading(stage)
    stage.methods.is_loading, stage.methods.trouble = False, VerificationError(Reason.NETWORK)
    stage.methods.changed.emit()
    settle()


def _idle(stage: StagedWindow) -> None:
    stage.enter("providers")
    look = Theme.on(stage.window.size(), stage.window.appearance.palette())
    Question(stage.window, look, lambda: None).count(18)
    settle()


def _lost(stage: StagedWindow) -> None:
    stage.wait_for(BANKID, QrText(CODE))
    stage.flow.connection.emit(stage.flow.visit.attempt, False)
    settle()


def _checking_lost(stage: StagedWindow) -> None:
    stage.work("checking")
    stage.flow.connection.emit(stage.flow.visit.attempt, False)
    settle()


def _revealed(stage: StagedWindow) -> None:
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    stage.click("action.reveal")


def _cautions(stage: StagedWindow) -> None:
    cautions = (Caution.CLOCK_OFFSET, Caution.EVIDENCE_DISAGREES)
    stage.end(MITID, Outcome.verified(replace(VERIFIED, cautions=cautions, credentials=(PUBLIC,))))


def _ending(
    chosen: Method, reason: Reason, result: Result | None = None
) -> Callable[[StagedWindow], None]:
    return lambda stage: stage.end(chosen, Outcome.of(reason, result=result))


def _receipt(result: Printed | None) -> Callable[[StagedWindow], None]:
    """A receipt that is being printed, or what came of it."""

    def show(stage: StagedWindow) -> None:
        stage.offer_receipts()
        stage.end(SMARTID, Outcome.verified(VERIFIED))
        printer = stage.window._maker.printer()
        assert printer is not None
        printer.result = result
        printer._process = QProcess(printer) if result is None else None  # one that never starts
        printer.changed.emit()
        settle()
        printer.result = printer._process = None

    return show


NO_BROWSER: Final = replace(
    DOCUMENTS, provider=replace(DOCUMENTS.provider, availability=Availability.NO_BROWSER)
)
REJECTED: Final = Outcome.of(Reason.USER_DATA_REJECTED, fields=("registrationId",))


def _signed_in(state: str) -> Callable[[StagedWindow], None]:
    def show(stage: StagedWindow) -> None:
        stage.flow.staff.member = MEMBER
        if state == "confirming":
            stage.conclude(SMARTID, Outcome.verified(VERIFIED))
        stage.enter(state)

    return show


FINDINGS: Final = (
    Finding("ok", "Configuration", "kiosk.toml; only root and this user can change it"),
    Finding("FAIL", "Clock", "90 seconds off the service’s time. Switch on automatic time."),
    Finding("note", "Anchors", "None are kept. Set journal.anchor."),
    Finding("ok", "Staff", "2 accounts"),
)
"""As the command `check` has put them into words already."""


def _checked(stage: StagedWindow) -> None:
    stage.administration.findings = FINDINGS
    _signed_in("administering")(stage)


def _marked(stage: StagedWindow) -> None:
    stage.flow.staff.member = MEMBER
    stage.end(SMARTID, Outcome.verified(VERIFIED))


def _suspended(stage: StagedWindow) -> None:
    file = Path("/var/lib/identity-kiosk") / FILE
    stage.flow.pending.trouble = lambda: trouble(JournalFault.FULL, file)
    stage.enter("out_of_service")


def _held(stage: StagedWindow) -> None:
    stage.conclude(SMARTID, Outcome.verified(VERIFIED))
    stage.flow.pending.recall(RecalledResult(HELD, clock.now() + 600.0))
    stage.enter("held")


SCENES: Final = (
    Scene("locked", "plain", lambda stage: stage.enter("locked")),
    Scene("welcome", "plain", _signed_in("welcome")),
    Scene("administering", "plain", _signed_in("administering")),
    Scene("administering", "checked", _checked),
    Scene("attract", "signed-in", _signed_in("attract")),
    Scene("confirm", "plain", _signed_in("confirming")),
    Scene("result", "marked", _marked),
    Scene("attract", "plain", lambda stage: stage.enter("attract")),
    Scene("out-of-service", "full", _suspended),
    Scene("held", "plain", _held),
    Scene("notice", "plain", asking.notice),
    Scene("case", "empty", asking.case),
    Scene("case", "wrong", asking.wrong_case),
    Scene("case", "keys", asking.keys),
    Scene("case", "keys-of-digits", asking.digits),
    Scene("providers", "few", _providers(*FEW)),
    Scene("providers", "many", _providers(*MANY)),
    Scene("providers", "logos", _logos),
    Scene("providers", "documents", _providers(*FEW, DOCUMENTS)),
    Scene("providers", "no-browser", _providers(*FEW, NO_BROWSER)),
    Scene("providers", "found", _search("fin")),
    Scene("providers", "none-found", _search("xyz")),
    Scene("providers", "loading", _loading),
    Scene("providers", "unreachable", _unreachable),
    Scene("providers", "idle", _idle),
    Scene("details", "one", lambda stage: stage.details(SMARTID, FORM)),
    Scene("details", "several", lambda stage: stage.details(EVROTRUST, LONG_FORM)),
    Scene("details", "match", lambda stage: stage.details(MOBYWATEL, MATCH_FORM)),
    Scene(
        "details",
        "rejected",
        lambda stage: stage.details(SMARTID, FORM, REJECTED, registrationId="PNOLT-40504040002"),
    ),
    Scene("waiting", "starting", lambda stage: stage.work("starting")),
    Scene("waiting", "qr", lambda stage: stage.wait_for(BANKID, QrText(CODE))),
    Scene("waiting", "qr-picture", lambda stage: stage.wait_for(MOBYWATEL, PICTURE)),
    Scene(
        "waiting",
        "qr-opened",
        lambda stage: stage.wait_for(BANKID, QrText(CODE), acting=True, left=48.0),
    ),
    Scene("waiting", "qr-lost", _lost),
    Scene(
        "waiting",
        "push",
        lambda stage: stage.wait_for(EVROTRUST, Push(None, "+359 •••• ••67", None)),
    ),
    Scene(
        "waiting",
        "push-code",
        lambda stage: stage.wait_for(SMARTID, Push(None, "PNOLT-•••••••0001", "4711")),
    ),
    *(Scene("waiting", body, show) for body, show in pages.SCENES),
    Scene("waiting", "checking", lambda stage: stage.work("checking")),
    Scene("waiting", "checking-lost", _checking_lost),
    Scene("turn", "plain", lambda s: s.turn(SMARTID, Outcome.verified(VERIFIED))),
    Scene("result", "verified", lambda s: s.end(SMARTID, Outcome.verified(VERIFIED))),
    Scene("result", "revealed", _revealed),
    Scene("result", "cautions", _cautions),
    Scene("result", "compared", asking.compared),
    Scene("result", "differs", asking.differs),
    Scene("result", "incomplete", asking.incomplete),
    Scene(
        "result", "match", lambda s: s.end(MOBYWATEL, Outcome.verified(match_result(matched=True)))
    ),
    Scene(
        "result",
        "match-failed",
        _ending(MOBYWATEL, Reason.MATCH_FAILED, match_result(matched=False)),
    ),
    Scene("result", "declined", _ending(BANKID, Reason.DECLINED)),
    Scene("result", "printing", _receipt(None)),
    Scene("result", "printer-stuck", _receipt(Printed.STUCK)),
    *(Scene("result", body, show) for body, show in shown_results.SCENES),
    Scene("failure", "unavailable", _ending(BANKID, Reason.PROVIDER_UNAVAILABLE)),
    Scene("failure", "network", _ending(BANKID, Reason.NETWORK)),
    Scene("failure", "expired", _ending(BANKID, Reason.EXPIRED)),
    Scene("failure", "configuration", _ending(BANKID, Reason.CREDENTIALS_REJECTED)),
)
"""Every screen with each of its bodies."""
