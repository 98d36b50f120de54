"""Visits in every state that people see, and the window that shows them.

Nothing talks to a service here: the flow never starts, and a scene says what the visit holds.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QObject, QTime, QTimeZone
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from kiosk.config import LANGUAGES
from kiosk.palettes import LIGHT, Palette
from kiosk.ui.administration import Administration
from kiosk.ui.brand import NO_BRAND, Brand
from kiosk.ui.idle import Question
from kiosk.ui.receipt.content import Destination
from kiosk.ui.screens.tile_grid import TileGrid
from kiosk.ui.window import Window
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit import clock
from kiosk.visit.domain import (
    Availability,
    Channel,
    Credential,
    FieldType,
    FlowType,
    Form,
    FormField,
    Match,
    MatchField,
    MethodKind,
    Outcome,
    Phase,
    Prompt,
    Provider,
    QrPicture,
    QrText,
    Result,
    Session,
    VerificationRequest,
)
from kiosk.visit.flow import Flow
from kiosk.visit.health import ServiceHealth
from kiosk.visit.intake import Intake, Questions
from kiosk.visit.methods import Method, Methods, Source
from kiosk.visit.service import Service
from kiosk.visit.stages import Choosing, Chosen, Concluded, Starting, Waiting
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser, FakeListener

NOON: Final = 100_000.0
"""`clock.now()` while pictures are taken."""

TODAY: Final = QDateTime(
    QDateTime.fromSecsSinceEpoch(1_795_255_200, QTimeZone.utc()).date(), QTime(10, 42)
)


def _no_service() -> Service:
    raise AssertionError("a scene talks to nobody")


SOURCE: Final = Source(_no_service, VerificationRequest(""))


def method(
    name: str,
    shown: str,
    countries: str,
    flow: FlowType,
    availability: Availability = Availability.AVAILABLE,
    kind: MethodKind = MethodKind.EID,
) -> Method:
    """An entry of the catalogue; `countries` are alpha-2 codes with blanks between."""
    return Method(
        SOURCE,
        Provider(
            name,
            shown,
            countries=tuple(countries.split()),
            flows=(flow,),
            availability=availability,
            kind=kind,
        ),
    )


BANKID: Final = method("bankidse", "BankID", "SE", FlowType.QR)
SMARTID: Final = method("smartid", "Smart-ID", "EE LV LT", FlowType.PUSH)
MITID: Final = method("mitid", "MitID", "DK", FlowType.REDIRECT)
MOBYWATEL: Final = method("mobywatel", "mObywatel", "PL", FlowType.QR)
DOCUMENTS: Final = method(
    "documents", "Identity document", "", FlowType.REDIRECT, kind=MethodKind.DOCUMENT
)
EVROTRUST: Final = method("evrotrust", "Evrotrust", "BG", FlowType.PUSH)

FEW: Final = (
    BANKID,
    method("frejaid", "Freja+", "SE", FlowType.QR),
    SMARTID,
    MITID,
    method("id-austria", "ID Austria", "AT", FlowType.REDIRECT),
    MOBYWATEL,
    method("idin", "iDIN", "NL", FlowType.REDIRECT, Availability.DEACTIVATED),
)
MANY: Final = (
    *FEW[:6],
    EVROTRUST,
    method("audkenni", "Auðkenni", "IS", FlowType.PUSH),
    method("skmobileid", "Mobile-ID", "EE LT", FlowType.PUSH),
    method("ftn", "Finnish Trust Network", "FI", FlowType.REDIRECT),
    method("spid-ig", "Sistema Pubblico di Identità Digitale", "IT", FlowType.REDIRECT),
    method("no-bankid", "BankID Norway", "NO", FlowType.REDIRECT),
    method("freja-nordic", "Freja eID+", "SE NO DK FI", FlowType.QR),
    method("singpass", "Singpass", "SG", FlowType.REDIRECT),
    method("itsme", "itsme", "BE", FlowType.REDIRECT),
    FEW[6],
    method("uaepass", "UAE PASS", "AE", FlowType.REDIRECT, Availability.ACTION_REQUIRED),
)

FORM: Final = Form(
    user_data=(
        FormField(
            "registrationId",
            "Registration number",
            required=True,
            description="With the country's prefix, such as PNOLT-40504040001",
            pattern=r"^PNO[A-Z]{2}-[0-9-]{6,20}$",
        ),
    )
)
LONG_FORM: Final = Form(
    user_data=(
        FormField(
            "identificationNumber", "Identification number", description="With the country's code"
        ),
        FormField(
            "country",
            "Country",
            FieldType.SELECT,
            options=(("BG", "Bulgaria"), ("GR", "Greece")),
            description="That issued the identification number",
        ),
        FormField("email", "Email", description="Of the Evrotrust account, in lower case"),
        FormField("phone", "Phone number", description="With the country's code"),
    )
)
MATCH_FORM: Final = Form(
    match_data=(
        FormField("fullName", "Full name", required=True),
        FormField("dateOfBirth", "Date of birth", FieldType.DATE, required=True),
    )
)

CODE: Final = (
    "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.42."
    "dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8"
)


def code_picture(text: str = CODE, side: int = 400) -> str:
    """A code as a service sends it that paints its own: PNG in base64."""
    from PIL import Image

    from kiosk.visit.qr import modules

    rows = modules(text)
    image = Image.new("L", (len(rows), len(rows)))
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    factor = max(1, side // len(rows))
    image = image.resize((factor * len(rows),) * 2, Image.Resampling.NEAREST)
    held = io.BytesIO()
    image.save(held, "PNG")
    return base64.b64encode(held.getvalue()).decode()


PICTURE: Final = QrPicture(code_picture(), base64.b64decode(code_picture()))

PUBLIC: Final = Credential("mitid", None, "Digitaliseringsstyrelsen", True, ())
PRIVATE: Final = Credential("smartid", None, "SK ID Solutions AS", False, ())

VERIFIED: Final = Result(
    3,
    "substantial",
    {
        "name": "Maria Johanna Lindström",
        "birthdate": "1984-03-17",
        "nationality": "SE",
        "personal_number": "19840317-2384",
        "email": "maria@example.com",
        "address": {"street_address": "Storgatan 4", "locality": "Uppsala"},
    },
    ("gender", "phone_number"),
    None,
    Channel("centralized_idp", "internet"),
    (PRIVATE,),
    (),
    datetime(2026, 11, 21, 10, 42, tzinfo=UTC),
)


def match_result(*, matched: bool) -> Result:
    """The answer to two values, of which the second may differ."""
    return Result(
        4,
        "high",
        {},
        match=Match(
            matched,
            "per_field",
            ("fullName", "dateOfBirth"),
            (
                MatchField("fullName", True, 100.0),
                MatchField("dateOfBirth", matched, 100.0 if matched else 62.0),
            ),
        ),
        channel=Channel("wallet", "internet"),
        credentials=(PUBLIC,),
        verified_at=VERIFIED.verified_at,
    )


HEALTHY: Final = ServiceHealth()
"""Of a service that has answered."""
HEALTHY.note(is_answering=True)


ATTEMPT: Final = "K7-4F2Q"
"""The reference of every staged visit."""


class StagedWindow:
    """A window, and the visit that it shows."""

    def __init__(  # noqa: PLR0913 - all that a test may want otherwise
        self,
        width: int = 1280,
        height: int = 800,
        palette: Palette = LIGHT,
        *,
        name: str = "Nordbank · Front desk 1",
        result: float = 120.0,
        languages: tuple[str, ...] = LANGUAGES,
        staff_language: str = "en",
        brand: Brand = NO_BRAND,
        customers_display: bool = False,
    ) -> None:
        self.flow = Flow(Pace(1, 1, 1), FakeListener, FakeBrowser)
        self.flow.keep_open.connect(self._keep_open)
        self.flow.use_phone.connect(lambda: self._ask_for_phone(True))
        self.flow.open_here.connect(lambda _area: self._ask_for_phone(False))
        self.methods = Methods(tuple)
        self.methods.methods = FEW
        desk = WindowSettings(
            name,
            True,
            languages,
            staff_language,
            60.0,
            20.0,
            result,
            palette.name,
            brand,
            customer_display="auto" if customers_display else "same",
        )
        self._desk = desk
        self.window = Window()
        self.administration = Administration(tuple, lambda: None)
        self.window.open(desk, self.flow, self.methods, administration=self.administration)
        self.window.resize(width, height)
        self.window.show()
        self.clear()

    def _keep_open(self) -> None:
        """As the flow does that has started."""
        self.flow.visit_in(Concluded).kept_at = clock.now()
        self.flow.kept_open.emit()

    def _ask_for_phone(self, asks: bool) -> None:
        """The same."""
        self.flow.visit_in(Waiting).asks_for_phone = asks
        self.flow.updated.emit()

    def offer_receipts(self) -> None:
        """Let the desk have a printer, until the next scene."""
        self.window._maker.settings = replace(self._desk, receipts=Destination("front"))
        self.window.rebuild()

    def clear(self) -> None:
        """Back to the first screen, with nothing of another scene."""
        if self.window._maker.settings is not self._desk:
            self.window._maker.settings, self.window._maker._receipts = self._desk, None
            self.window.rebuild()
        for question in self.window.findChildren(Question):
            question.deleteLater()
        self.flow.visit, self.flow.intake = Choosing(), Intake()
        self.flow.staff.member, self.administration.findings = None, None
        self.flow.asks, self.flow._required = Questions(), ()
        self.methods.methods, self.methods.is_loading, self.methods.trouble = FEW, False, None
        self.methods.health_of_services = (HEALTHY,)
        self.methods.changed.emit()
        self.enter("attract")

    def close(self) -> None:
        """Destroy it."""
        self.window.close()
        self.window.deleteLater()
        self.flow.deleteLater()
        self.administration.deleteLater()
        self.methods.deleteLater()
        settle()

    def enter(self, state: str) -> None:
        """Tell the window of a state."""
        self.flow.entered.emit(state)
        settle()

    def find(self, name: str) -> QWidget:
        """The widget of that name on the screen that is shown."""
        shown = [widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible()]
        assert len(shown) == 1, f"{name}: {len(shown)} of them"
        return shown[0]

    def click(self, name: str) -> None:
        """Press a button."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        settle()

    @property
    def strip(self) -> QWidget | None:
        """The bar above the browser, while it is shown."""
        tops = [
            widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "strip"
        ]
        shown = [widget for widget in tops if widget.isVisible()]
        assert len(shown) <= 1, f"{len(shown)} strips"
        return shown[0] if shown else None

    @property
    def is_browsing(self) -> bool:
        """Whether the page of a redirect is open on this desk."""
        visit = self.flow.visit
        return isinstance(visit, Waiting) and visit.is_browsing

    def catalogue(self, methods: tuple[Method, ...]) -> None:
        """What the services offer."""
        self.methods.methods = methods
        self.methods.changed.emit()

    # -- states --------------------------------------------------------------------------------

    def choose(self, chosen: Method, form: Form | None = None) -> None:
        """A method has been chosen."""
        choice = chosen.choice(form or Form())
        self.flow.visit = Chosen(choice, choice.request, ATTEMPT)

    def details(
        self,
        chosen: Method,
        form: Form,
        outcome: Outcome | None = None,
        **values: str,
    ) -> None:
        """The method's form is filled in."""
        self.choose(chosen, form)
        visit = self.flow.visit_in(Chosen)
        request = replace(visit.request, user_data=values)
        self.flow.visit = replace(visit, request=request, rejection=outcome)
        self.enter("details")

    def wait_for(
        self, chosen: Method, prompt: Prompt, *, acting: bool = False, left: float = 216.0
    ) -> None:
        """A session waits, with `left` seconds to go."""
        self._begin_session(chosen, prompt, acting=acting, left=left)
        self.enter("waiting")

    def _begin_session(
        self, chosen: Method, prompt: Prompt, *, acting: bool = False, left: float = 216.0
    ) -> None:
        choice = chosen.choice(Form())
        phase, status = (Phase.ACTING, "authenticating") if acting else (Phase.WAITING, "pending")
        session = Session(
            "s-1",
            VerificationRequest(chosen.provider.id),
            chosen.provider.flows[0],
            status,
            phase,
            prompt,
            None,
            clock.now() + left,
        )
        self.flow.visit = Waiting(choice, choice.request, ATTEMPT, None, session)

    def end(self, chosen: Method, outcome: Outcome) -> None:
        """It ended."""
        self.conclude(chosen, outcome)
        is_verdict = outcome.kind.value in {"verified", "not_verified"}
        self.enter("result" if is_verdict else "failure")

    def conclude(self, chosen: Method, outcome: Outcome) -> None:
        """The outcome is there, and not shown yet."""
        choice = chosen.choice(Form())
        self.flow.visit = Concluded(choice, choice.request, ATTEMPT, outcome, clock.now())

    def turn(self, chosen: Method, outcome: Outcome) -> None:
        """It ended, and staff are to see how."""
        self.conclude(chosen, outcome)
        self.enter("turning")

    def work(self, state: str, chosen: Method = BANKID) -> None:
        """A state in which the service is being asked."""
        if state == "starting":
            choice = chosen.choice(Form())
            self.flow.visit = Starting(choice, choice.request, ATTEMPT)
        else:
            self._begin_session(chosen, QrText("https://bankid.example/"))
        self.enter(state)


def settle() -> None:
    """Let Qt lay out, paint, destroy what is to be destroyed, and the tiles of all methods come."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while not all(grid.is_whole for grid in _grids()):
        QApplication.processEvents()
    QApplication.processEvents()


def _grids() -> Iterator[TileGrid]:
    for window in QApplication.topLevelWidgets():
        yield from window.findChildren(TileGrid)


def until_drawn(window: QWidget) -> None:
    """Let a document be opened, and its pages be drawn."""
    late = monotonic() + 60
    while not (pages := window.findChildren(QWidget, "page")) or any(
        page.property("drawn") is not True for page in pages
    ):
        assert monotonic() < late
        QApplication.processEvents()


def controls(window: QObject) -> list[QWidget]:
    """Everything on `window` that can be pressed or filled in, and is visible."""
    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QLineEdit, QComboBox)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible()
    ]
