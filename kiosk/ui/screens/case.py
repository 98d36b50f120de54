"""What the visit is about: the case, and the person as on the application."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.ui.screens.details import DetailsDraft, Field
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import button, column, label
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.scrolling import measure_again
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import FieldType, FormField, Reason
from kiosk.visit.intake import LONGEST_REFERENCE, Asked
from kiosk.wording.fields import FieldWords


class Case(Screen[DetailsDraft]):
    """Staff type or scan it. Values are wiped on every way out; the visit keeps them."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("screen.case")
        self._look = look
        self._flow = context.flow
        self._fields: list[Field] = []
        self._heading = label(self.tr("What is this visit about?"), "heading", wrap=True)
        self._lead = label(
            self.tr("For staff: enter this as it is on the application."), "lead", wrap=True
        )
        self._place = column(look, gap=3 * STEP)
        words = column(look, self._heading, self._lead, gap=STEP)
        words.addSpacing(look.px(STEP))
        words.addLayout(self._place)
        go_on = button(
            look,
            self.tr("Continue"),
            "action.continue",
            self._submit,
            kind="primary",
            drawn="arrow-right",
        )
        cancel = button(
            look,
            self.tr("Cancel"),
            "action.cancel",
            lambda: self._flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        cancel.setShortcut(Qt.Key.Key_Escape)
        Columns(look, words).fill(look, self, left=[cancel], right=[go_on])

    def _show(self, _state: str, draft: DetailsDraft | None) -> None:
        self._wipe()
        for asked in self._asked():
            words = FieldWords(asked.label, "")
            field = Field(
                self._look,
                asked,
                words,
                is_match=False,
                on_return=self._go_on,
                # Staff see whether the case was scanned right; it names nobody.
                is_personal=asked.name != "case_reference",
            )
            self._fields.append(field)
            self._place.addWidget(field)
        if self._fields:
            self._fields[0].take_focus()
        measure_again(self)
        if draft is not None:
            for field, before in zip(self._fields, draft, strict=True):
                field.resume(before)

    def _asked(self) -> Iterator[FormField]:
        asks = self._flow.asks
        if asks.case_reference is not Asked.OFF:
            yield FormField(
                "case_reference",
                self.tr("Case reference"),
                required=asks.case_reference is Asked.REQUIRED,
                pattern=rf"(?=.*[^\W_]).{{1,{LONGEST_REFERENCE}}}",
            )
        if asks.expected_person is not Asked.OFF:
            is_required = asks.expected_person is Asked.REQUIRED
            name = self.tr("Name on the application")
            yield FormField("name", name, required=is_required, pattern=r".*[^\W\d_].*")
            birthdate = self.tr("Date of birth on the application")
            yield FormField("birthdate", birthdate, FieldType.DATE, is_required)

    def draft(self) -> DetailsDraft:
        return tuple(field.draft() for field in self._fields)

    def announcement(self) -> str:
        """What is asked, and what is wrong; each field says its own name."""
        wrong = [field.fault for field in self._fields if field.is_marked]
        return " ".join([self._heading.text(), self._lead.text(), *wrong])

    def _wipe(self) -> None:
        for field in self._fields:
            field.fill("")
            field.deleteLater()
        self._fields = []
        while self._place.count():
            self._place.takeAt(0)

    def _go_on(self) -> None:
        """A scanner ends what it reads with Return: the next field is asked, and then all is."""
        focused = QApplication.focusWidget()
        places = [
            place
            for place, field in enumerate(self._fields)
            if focused is not None and field.isAncestorOf(focused)
        ]
        following = self._fields[places[0] + 1 :] if places else []
        if following:
            following[0].take_focus()
        else:
            self._submit()

    def _submit(self) -> None:
        for field in self._fields:
            field.unmark()  # what is still wrong is said again
        wrong = [field for field in self._fields if not field.check()]
        if wrong:
            wrong[0].take_focus()
            return
        values = {field.asked.name: field.value() or None for field in self._fields}
        expected = ExpectedPerson(values.get("name"), values.get("birthdate"))
        self._flow.admit.emit(values.get("case_reference"), expected)
