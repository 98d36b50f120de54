"""What customers see of a visit: a value that nothing about a person, and no result, fits into."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.texts import Texts
from kiosk.visit.domain import MethodKind, Push, QrPicture, QrText, Redirect
from kiosk.visit.flow import Flow
from kiosk.visit.ports import Place
from kiosk.visit.stages import Waiting
from kiosk.wording.notice import Paragraph, paragraphs
from kiosk.wording.progress import checking, lost, progress, still_trying
from kiosk.wording.providers import provider_name
from kiosk.wording.steps import heading, steps


class CustomerScreen(StrEnum):
    """The screens of the customers' display, by the last part of their object names."""

    ATTRACT = "attract"
    NOTICE = "notice"
    INSTRUCTIONS = "instructions"
    CODE = "code"
    PUSH = "push"
    COUNTDOWN = "countdown"
    """The page of a sign-in lies above it."""
    THANK_YOU = "thank-you"


@dataclass(frozen=True, slots=True)
class Remaining:
    """How long the session that waits still has."""

    deadline: float
    """By `clock.now()`."""
    lifetime: float | None


@dataclass(frozen=True, slots=True)
class View:
    """All that there is to be seen at one moment. Texts are in the customer's language."""

    screen: CustomerScreen
    heading: str
    text: str = ""
    notice: tuple[Paragraph, ...] = ()
    notice_language: str = ""
    """By its code: the organisation's notice need not be in that of the other texts."""
    steps: tuple[str, ...] = ()
    number: str = field(default="", repr=False)
    """To be compared with the one on the phone."""
    code: QrText | QrPicture | None = field(default=None, repr=False)
    doing: str = ""
    is_lost: bool = False
    remaining: Remaining | None = None


def view_of(
    state: str, flow: Flow, *, language: str, greeting: Texts | None, connected: bool
) -> View:
    """What customers see in this state of `flow`, in the language that texts are in now.

    Args:
        state: The flow's state.
        flow: Only what it asks, and the session that waits, is looked at.
        language: The customer's, by its code.
        greeting: The organisation's own.
        connected: Whether the service can be reached.
    """
    match state:
        case "locked" | "welcome" | "administering" | "attract" | "held" | "out_of_service":
            return _attract(language, greeting)
        case "notice" if flow.asks.notice is not None:
            notice = flow.asks.notice
            read = notice.language_for(language)
            return View(
                CustomerScreen.NOTICE,
                QCoreApplication.translate("NoticeScreen", "Before we begin"),
                QCoreApplication.translate(
                    "NoticeScreen", "Please read how your personal data is used."
                ),
                notice=tuple(paragraphs(notice.texts[read])),
                notice_language=read,
            )
        case "waiting":
            return _waiting(flow.visit_in(Waiting), connected=connected)
        case "checking" if not connected:
            return View(CustomerScreen.INSTRUCTIONS, lost(), still_trying(), is_lost=True)
        case "checking":
            kind = flow.visit_in(Waiting).choice.provider.kind
            return View(
                CustomerScreen.INSTRUCTIONS,
                checking(document=kind is MethodKind.DOCUMENT),
                QCoreApplication.translate("Progress", "This takes a few seconds."),
            )
        case "turning" | "confirming" | "result" | "failure":
            # The same however it ended: that is for staff to say.
            return View(
                CustomerScreen.THANK_YOU,
                QCoreApplication.translate("CustomerView", "Thank you"),
                QCoreApplication.translate(
                    "CustomerView", "Your part is done. Our staff will go on from here."
                ),
            )
        case _:
            return View(
                CustomerScreen.INSTRUCTIONS,
                QCoreApplication.translate("Progress", "One moment"),
                QCoreApplication.translate("Progress", "We are getting this ready for you."),
            )


def _attract(language: str, greeting: Texts | None) -> View:
    return View(
        CustomerScreen.ATTRACT,
        QCoreApplication.translate("Start", "Welcome")
        if greeting is None
        else greeting.spoken_in(language),
        QCoreApplication.translate(
            "Start", "Let us confirm who you are.\nIt takes a minute or two."
        ),
    )


def _waiting(visit: Waiting, *, connected: bool) -> View:
    provider, prompt = visit.choice.provider, visit.session.prompt
    method = provider_name(provider)
    doing = progress(
        visit.session,
        is_opened=visit.is_browsing or visit.is_on_phone,
        has_returned=visit.has_returned,
    )
    place = Place.PHONE if visit.is_on_phone else Place.DESK
    number = prompt.control_code or "" if isinstance(prompt, Push) else ""
    shown = number or visit.has_returned  # then nothing is to be read beside that
    return View(
        _screen_of(visit),
        heading(prompt, method),
        QCoreApplication.translate("CustomerAction", "Check that your phone shows this number.")
        if number
        else "",
        steps=() if shown else steps(provider.id, prompt, method, place),
        number=number,
        code=_code_of(visit),
        doing=doing if connected else lost(),
        is_lost=not connected,
        remaining=Remaining(visit.session.deadline, visit.session.lifetime),
    )


def _screen_of(visit: Waiting) -> CustomerScreen:
    if _code_of(visit) is not None:
        return CustomerScreen.CODE
    if isinstance(visit.session.prompt, Push):
        return CustomerScreen.PUSH
    return CustomerScreen.COUNTDOWN if visit.is_browsing else CustomerScreen.INSTRUCTIONS


def _code_of(visit: Waiting) -> QrText | QrPicture | None:
    match visit.session.prompt:
        case QrText() | QrPicture() as code:
            return code
        case Redirect() as page if visit.is_on_phone and not visit.has_returned:
            return QrText(page.authorization_url)
        case _:
            return None
