"""Screens use the room that they have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from kiosk.ui.theme import SHADOW, Theme
from kiosk.ui.widgets.decoration import Drawing
from kiosk.ui.widgets.qr import LEAST_SHARE, QrCode
from kiosk.ui.widgets.qr_card import QrCard
from kiosk.visit.domain import Outcome, Push, QrText, Reason
from kiosk.visit.qr import QUIET_ZONE, modules
from tests.support.pages import SIGN_IN, offered, on_phone
from tests.support.visits import (
    BANKID,
    CODE,
    EVROTRUST,
    FORM,
    MITID,
    SMARTID,
    VERIFIED,
    StagedWindow,
    settle,
)

pytestmark = pytest.mark.slow

TALL: Final = ((1080, 1920), (800, 1280), (600, 1024), (400, 640))
WIDE: Final = ((640, 400), (1280, 800), (1920, 1080), (3840, 2160))

WORDS_ALONE: Final[dict[str, Callable[[StagedWindow], None]]] = {
    "page": offered(MITID, SIGN_IN),
    "push": lambda stage: stage.wait_for(EVROTRUST, Push(None, "+359 •••• ••67", None)),
    "number": lambda stage: stage.wait_for(SMARTID, Push(None, "PNOLT-•••••••0001", "4711")),
    "form": lambda stage: stage.details(SMARTID, FORM),
}


def place(shown: QWidget) -> QRect:
    return QRect(shown.mapTo(shown.window(), QPoint(0, 0)), shown.size())


def body(stage: StagedWindow, below: str) -> QRect:
    """What is free between the header and the foot, in which the button `below` is."""
    header, foot = stage.find("status.connection"), stage.find(below)
    top, bottom = place(header).bottom(), place(foot).top()
    return QRect(0, top, stage.window.width(), bottom - top)


def words(stage: StagedWindow) -> QRect:
    """Around all that is said or asked between header and foot."""
    screen = next(s for s in stage.window.findChildren(QWidget) if is_screen(s))
    kinds = (QLabel, QLineEdit, QPushButton)
    around = QRect()
    for area in screen.findChildren(QScrollArea):
        for shown in area.findChildren(QWidget):
            is_meant = isinstance(shown, kinds) or shown.objectName() == "status-card"
            if is_meant and shown.isVisible():
                around |= place(shown)
    return around


def is_screen(shown: QWidget) -> bool:
    return shown.objectName().startswith("screen.") and shown.isVisible()


@pytest.mark.parametrize("body_name", WORDS_ALONE)
@pytest.mark.parametrize("size", TALL[:3] + WIDE[1:], ids=str)
def test_words_alone_are_a_little_above_the_middle(
    new_set: Callable[..., StagedWindow], size: tuple[int, int], body_name: str
) -> None:
    stage = new_set(*size)
    WORDS_ALONE[body_name](stage)
    settle()
    room = body(stage, "action.back" if body_name == "form" else "action.cancel")
    said = words(stage)
    above, below = said.top() - room.top(), room.bottom() - said.bottom()
    assert 0.5 <= above / below <= 1.0, (above, below)
    # In the middle from side to side, too.
    assert abs(said.center().x() - room.center().x()) <= 0.05 * room.width()


@pytest.mark.parametrize("size", TALL + WIDE, ids=str)
def test_words_alone_have_one_place(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    starts = set()
    for name in ("page", "push", "form"):
        WORDS_ALONE[name](stage)
        settle()
        starts.add(words(stage).left())
        stage.clear()
    assert len(starts) == 1


@pytest.mark.parametrize("size", TALL + WIDE, ids=str)
def test_the_code_takes_what_is_free(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    for show in (lambda s: s.wait_for(BANKID, QrText(CODE)), on_phone(MITID, SIGN_IN)):
        show(stage)
        settle()
        code = stage.find("qr")
        assert isinstance(code, QrCode)
        count = code._image.width()
        assert code.width() % count == 0
        module = code.width() // count
        assert module * (count - 2 * QUIET_ZONE) >= LEAST_SHARE * min(size)
        (card,) = [card for card in stage.window.findChildren(QrCard) if card.isVisible()]
        edges = max(frame.width() for frame in card.findChildren(QFrame)) - code.width()
        left_over = min(card.room().width(), card.room().height()) - edges - code.width()
        is_at_most = code.width() + count > 0.8 * min(size)
        assert 0 <= left_over < count or is_at_most  # not one more pixel for each module
        stage.clear()
    assert len(modules(CODE)) == len(modules(CODE)[0])


@pytest.mark.parametrize("size", TALL + WIDE, ids=str)
def test_no_shadow_is_cut(new_set: Callable[..., StagedWindow], size: tuple[int, int]) -> None:
    stage = new_set(*size)
    look = Theme.on(stage.window.size(), stage.window.appearance.palette())
    count = 0
    for show in (
        lambda s: s.wait_for(BANKID, QrText(CODE)),
        on_phone(MITID, SIGN_IN),
        *WORDS_ALONE.values(),
    ):
        show(stage)
        settle()
        for shown in stage.window.findChildren(QWidget):
            if not shown.isVisible() or shown.graphicsEffect() is None:
                continue
            if isinstance(shown, QPushButton) and shown.property("kind") not in {"primary"}:
                continue
            count += 1
            whole = place(shown)
            for above in holders(shown):
                room = place(above)
                sides = (whole.left() - room.left(), room.right() - whole.right())
                assert min(sides) >= look.px(SHADOW) - 1, (shown.objectName(), above, sides)
        stage.clear()
    assert count > 0


def holders(shown: QWidget) -> list[QWidget]:
    """All that it lies in and that cuts what reaches beyond it."""
    held, above = [], shown.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea | QFrame) or above.isWindow():
            held.append(above)
        above = above.parentWidget()
    return held


@pytest.mark.parametrize("language", ["de", "ar", "en"])
def test_the_verdicts_sign_is_on_a_level_with_its_first_line(
    new_set: Callable[..., StagedWindow], language: str
) -> None:
    stage = new_set(400, 640, languages=(language, "sv"), staff_language=language)
    for reason in (Reason.DECLINED, Reason.CHECK_NOT_PASSED):
        stage.end(SMARTID, Outcome.of(reason, result=VERIFIED))
        settle()
        verdict = stage.find("verdict")
        labels = [shown for shown in verdict.findChildren(QLabel) if shown.isVisible()]
        (sign,) = verdict.findChildren(Drawing)
        (heading,) = [shown for shown in labels if shown.property("kind") == "verdict"]
        assert heading.height() == heading.heightForWidth(heading.width())  # none of it is cut
        lines = round(heading.height() / sign.height())
        assert abs(heading.height() / lines - sign.height()) <= 2
        assert place(sign).top() == place(heading).top()
        stage.clear()
