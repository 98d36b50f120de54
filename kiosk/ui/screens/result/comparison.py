"""How the result compares with the person that the organisation expects."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from kiosk.ui.dates import day
from kiosk.ui.theme import LEAD, STEP, Theme
from kiosk.ui.widgets.builders import card_title, column, drawing, label, row
from kiosk.ui.widgets.masked import Masked, Rows
from kiosk.visit.comparison import Agreement, ExpectedField, FieldComparison
from kiosk.wording.attributes import attribute_name
from kiosk.wording.comparisons import agreement_text, difference_text, field_text


class Comparison(QFrame):
    """A row for each field: the answer, why it is not a better one, and what is expected.

    The answers are always to be seen. What is expected is covered like the result beside it.
    """

    def __init__(self, look: Theme, fields: tuple[FieldComparison, ...], masked: Masked) -> None:
        super().__init__()
        self.setObjectName("comparison")
        self.setProperty("kind", "card")
        title = card_title(self.tr("Compared with the application"))
        rows = Rows(look, masked)
        for field in fields:
            what, answer = attribute_name(field.which.value), _answer(look, field)
            if field.agreement is Agreement.EQUAL:
                rows.tell(what, answer)
            else:
                name = f"attribute.{field.which.value}-expected"
                spoken = field_text(field.which)  # the result's own has a row as well
                rows.mask(name, what, _value(field), above=answer, spoken=spoken)
        inside = column(look, row(look, title), rows, gap=STEP)
        margin = look.px(20)
        inside.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(inside)


def _answer(look: Theme, field: FieldComparison) -> QFrame:
    """The answer, and below it each difference."""
    name = f"comparison.{field.which.value}"
    answer = label(agreement_text(field.agreement), "strong", name=name, wrap=True)
    first = row(look, _sign(look, field.agreement), answer, gap=STEP)
    first.setStretch(1, 1)
    lines = (label(difference_text(item), "small", wrap=True) for item in field.differences)
    said = QFrame()
    said.setLayout(column(look, first, *lines, gap=0))
    return said


def _sign(look: Theme, agreement: Agreement) -> QWidget:
    drawn, colour = {
        Agreement.EQUAL: ("check", look.palette.good),
        Agreement.CLOSE: ("circle-alert", look.palette.warning),
        Agreement.DIFFERENT: ("x", look.palette.bad),
        Agreement.MISSING: ("circle-alert", look.palette.warning),
    }[agreement]
    return drawing(look, drawn, colour, LEAD)


def _value(field: FieldComparison) -> str:
    return day(field.expected) if field.which is ExpectedField.BIRTHDATE else field.expected
