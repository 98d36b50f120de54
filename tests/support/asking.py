"""What a desk asks before a method is chosen, and what it compares afterwards, as scenes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import Outcome
from kiosk.visit.intake import Asked, Intake, Notice, Questions
from tests.support.visits import SMARTID, VERIFIED, StagedWindow, settle

NOTICE: Final = Notice(
    "2026-11",
    {
        "en": """
# How Nordbank uses your data

We verify **who you are** before you open an account. The law on money laundering asks us to.

- We receive your name, your date of birth and your personal number from the method you choose.
- We keep them for five years after you have closed your account.
- Nobody else receives them.

## Your rights

You can ask to see what we hold about you, and to have it corrected.
Write to privacy@nordbank.example. If you do not accept, our staff can verify you in another way.
""",
        "sv": """
# Så använder Nordbank dina uppgifter

Vi kontrollerar **vem du är** innan du öppnar ett konto. Det kräver penningtvättslagen.

- Vi får ditt namn, ditt födelsedatum och ditt personnummer från det sätt som du väljer.
- Vi sparar dem i fem år efter att du har avslutat ditt konto.
""",
    },
)
ALL: Final = Questions(NOTICE, Asked.REQUIRED, Asked.OPTIONAL)


def asks(stage: StagedWindow, questions: Questions = ALL) -> None:
    """The desk asks these."""
    stage.flow.asks = questions


def notice(stage: StagedWindow) -> None:
    """The privacy notice."""
    asks(stage)
    stage.enter("notice")


def keys(stage: StagedWindow, name: str = "field.name") -> None:
    """The same, where somebody has touched a field and has no keyboard."""
    case(stage)
    QTest.mouseClick(stage.find(name), Qt.MouseButton.LeftButton)
    settle()
    settle()  # the field is scrolled to


def digits(stage: StagedWindow) -> None:
    """Keys for a date."""
    keys(stage, "field.birthdate")


def case(stage: StagedWindow) -> None:
    """The case and the expected person."""
    asks(stage)
    stage.enter("case")


def wrong_case(stage: StagedWindow) -> None:
    """The same, half filled in."""
    case(stage)
    name = stage.find("field.name")
    assert isinstance(name, QLineEdit)
    name.setText("Anna Öberg")
    stage.click("action.continue")


def _ended(stage: StagedWindow, name: str, birthdate: str) -> None:
    stage.flow.intake = Intake("A-2026-17", ExpectedPerson(name, birthdate))
    stage.end(SMARTID, Outcome.verified(VERIFIED))


def compared(stage: StagedWindow) -> None:
    """The result is nearly the person that was expected."""
    person = VERIFIED.attributes
    _ended(stage, " ".join(reversed(person["name"].split())), person["birthdate"])


def differs(stage: StagedWindow) -> None:
    """It is another one."""
    _ended(stage, "Maria García Márquez", "1991-02-01")


def incomplete(stage: StagedWindow) -> None:
    """What the organisation requires is not there."""
    stage.flow._required = ("name", "email", "address")
    attributes = {key: VERIFIED.attributes[key] for key in ("name", "birthdate")}
    stage.flow.intake = Intake(expected=ExpectedPerson("Nobody", None))
    stage.end(SMARTID, Outcome.verified(replace(VERIFIED, attributes=attributes)))
