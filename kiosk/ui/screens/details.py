"""What a method asks for before it begins: a form made from the method's own description."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QWidget

from kiosk.ui import dates
from kiosk.ui.countries import country
from kiosk.ui.grouping import asks_for_digits, asks_for_latin, grouped_number, ungrouped
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import LEAD, STEP, Theme
from kiosk.ui.widgets.builders import (
    announce,
    button,
    column,
    drawing,
    is_mirrored,
    label,
    restyle,
    say,
)
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.scrolling import measure_again, scroll_to
from kiosk.ui.widgets.text_input import TextInput
from kiosk.visit.domain import FieldType, FormField, Outcome, Reason, normalized
from kiosk.visit.stages import Chosen
from kiosk.wording.fields import FieldWords, field_words
from kiosk.wording.providers import provider_name


@dataclass(frozen=True, slots=True, repr=False)
class FieldDraft:
    """An answer that may be half typed, and what is wrong with it."""

    text: str
    """As it stands there."""
    cursor: int
    """Before which character the next one goes; of a choice, which one is chosen."""
    fault: str
    """Empty where nothing is."""


DetailsDraft = tuple[FieldDraft, ...]
"""One for each field, in their order."""


class Details(Screen[DetailsDraft]):
    """Each field is checked as it is left; values are wiped on every way out but a rejection."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow = context.flow
        self.setObjectName("screen.details")
        self._look = look
        self._flow = flow
        self._fields: list[Field] = []
        self._heading = label("", "heading", wrap=True)
        self._lead = label("", "lead", wrap=True)
        self._place = column(look, gap=3 * STEP)
        self._continue = button(
            look,
            self.tr("Continue"),
            "action.continue",
            self._submit,
            kind="primary",
            drawn="arrow-right",
        )
        back = button(look, self.tr("Back"), "action.back", flow.back.emit, drawn="arrow-left")
        back.setShortcut(Qt.Key.Key_Escape)
        words = column(look, self._heading, self._lead, gap=STEP)
        words.addSpacing(look.px(STEP))
        words.addLayout(self._place)
        Columns(look, words).fill(look, self, left=[back], right=[self._continue])

    def _show(self, _state: str, draft: DetailsDraft | None) -> None:
        """Build the form of the method that was chosen, and mark what its service rejected."""
        visit = self._flow.visit_in(Chosen)
        self._wipe()
        form, request = visit.choice.form, visit.request
        name = provider_name(visit.choice.provider)
        say(self._heading, name)
        asks_to_compare = bool(form.match_data)
        say(
            self._lead,
            self.tr("Enter your details as they are on your ID. We will compare them.")
            if asks_to_compare
            else self.tr("{method} needs this to reach you.").format(method=name),
        )
        wrong = _rejected(visit.rejection)
        for asked, values, is_match in (
            *((f, request.user_data, False) for f in form.user_data),
            *((f, request.match_data, True) for f in form.match_data),
        ):
            words = field_words(visit.choice.provider.id, asked, is_match=is_match)
            field = Field(self._look, asked, words, is_match=is_match, on_return=self._submit)
            field.fill(values.get(asked.name, ""))
            self._fields.append(field)
            self._place.addWidget(field)
            if asked.name in wrong:
                field.mark(self._words(visit.rejection, one=True))
        if visit.rejection is not None and not any(field.is_marked for field in self._fields):
            self._fields[0].mark(self._words(visit.rejection, one=False))
        marked = next((field for field in self._fields if field.is_marked), self._fields[0])
        marked.take_focus()
        measure_again(self)
        if draft is not None:
            for field, before in zip(self._fields, draft, strict=True):
                field.resume(before)

    def draft(self) -> DetailsDraft:
        return tuple(field.draft() for field in self._fields)

    def _words(self, outcome: Outcome | None, *, one: bool) -> str:
        is_mismatch = outcome is not None and outcome.reason is Reason.MATCH_FAILED
        match is_mismatch, one:
            case True, True:
                return self.tr("This did not match. Please check it.")
            case True, False:
                return self.tr("These details did not match. Please check them.")
            case False, True:
                return self.tr("The service did not accept this. Please check it.")
            case _:
                return self.tr("The service did not accept these details.")

    def announcement(self) -> str:
        """The method, what is needed, and what is wrong with what was typed."""
        wrong = [field.fault for field in self._fields if field.is_marked]
        return " ".join([f"{self._heading.text()}.", self._lead.text(), *wrong])

    def _wipe(self) -> None:
        for field in self._fields:
            field.fill("")
            field.deleteLater()
        self._fields = []
        while self._place.count():
            self._place.takeAt(0)

    def _submit(self) -> None:
        for field in self._fields:
            field.unmark()  # what is still wrong is said again
        wrong = [field for field in self._fields if not field.check()]
        if wrong:
            wrong[0].take_focus()
            return
        self._flow.submit.emit(
            replace(
                self._flow.visit_in(Chosen).request,
                user_data=self._values(is_match=False),
                match_data=self._values(is_match=True),
            )
        )

    def _values(self, *, is_match: bool) -> Mapping[str, str]:
        return {
            field.asked.name: value
            for field in self._fields
            if field.is_match is is_match and (value := field.value())
        }


def _rejected(outcome: Outcome | None) -> tuple[str, ...]:
    """The names of what was rejected, or did not match."""
    if outcome is None or outcome.result is None or outcome.result.match is None:
        return () if outcome is None else outcome.fields
    return tuple(field.name for field in outcome.result.match.fields if field.matched is False)


_NOT_LEFT: Final = frozenset(
    {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
)
"""Reasons for which a field loses the focus, and gets it back: a menu, or another window above."""


class Line(TextInput):
    """A line that is covered while nobody writes in it: the next in the queue sees it, too.

    To touch it is to look again, which an eye at its end says.
    """

    is_open = False
    """Whether what is typed goes on, though another has the focus for now."""

    def __init__(self, look: Theme, *, is_personal: bool) -> None:
        """What is not personal stays to be seen."""
        super().__init__()
        self._is_personal = is_personal
        self._eye = drawing(look, "eye", look.palette.soft)
        self._eye.setParent(self)
        self._eye.hide()
        self._room = look.px(LEAD) + look.px(2 * STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        at = self._room - self._eye.width() if is_mirrored() else self.width() - self._room
        self._eye.move(at, (self.height() - self._eye.height()) // 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.is_open = False
        self._show_covered(False)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.is_open = event.reason() in _NOT_LEFT
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.cover()

    def cover(self) -> None:
        """Cover what is there, unless somebody writes it."""
        self._show_covered(self._is_personal and bool(self.text()) and not self.hasFocus())

    def _show_covered(self, is_covered: bool) -> None:
        mode = QLineEdit.EchoMode.Password if is_covered else QLineEdit.EchoMode.Normal
        if mode is not self.echoMode():
            self.setEchoMode(mode)
            room = self._room if is_covered else 0
            left, right = (room, 0) if is_mirrored() else (0, room)
            self.setTextMargins(left, 0, right, 0)
            self._eye.setVisible(is_covered)


class Field(QWidget):
    """One question: its label, its input, and what is wrong with the answer."""

    def __init__(
        self,
        look: Theme,
        asked: FormField,
        words: FieldWords,
        *,
        is_match: bool,
        on_return: Callable[[], None],
        is_personal: bool = True,
    ) -> None:
        super().__init__()
        self._look = look
        self.asked = asked
        self.is_match = is_match
        self._is_personal = is_personal
        self.is_marked = False
        self._is_number = asks_for_digits(asked.pattern)
        self._input = self._new_input(on_return)
        self._input.setObjectName(f"field.{asked.name}")
        if self._is_date and not words.hint:
            # It goes on saying so while something stands in the field.
            words = words._replace(
                hint=self.tr("Such as {example}").format(example=dates.example())
            )
        self._words = words
        self._input.setAccessibleName(words.label)
        self._input.setAccessibleDescription(words.hint)
        self._fault = label("", "error", wrap=True)
        self._fault.hide()
        title = (
            words.label
            if asked.required
            else self.tr("{label} (optional)").format(label=words.label)
        )
        lines: list[QWidget] = [label(title, "strong", wrap=True), self._input]
        if words.hint:
            lines.append(label(words.hint, "small", wrap=True))
        lines.append(self._fault)
        self.setLayout(column(look, *lines, gap=STEP))
        self.setMaximumWidth(look.px(760))

    def _new_input(self, on_return: Callable[[], None]) -> Line | QComboBox:
        if self.asked.type is FieldType.SELECT and self.asked.options:
            chosen = QComboBox()
            # Not its own, which gives no row the height that the style sheet asks for.
            chosen.setItemDelegate(QStyledItemDelegate(chosen))
            chosen.addItem(self.tr("Choose …"), "")
            for value, text in self.asked.options:
                chosen.addItem(self._option(value, text), value)
            chosen.activated.connect(lambda _index: self.check())
            return chosen
        line = Line(self._look, is_personal=self._is_personal)
        if self._is_date:
            line.setPlaceholderText(dates.hint())
            line.ask_for(Qt.InputMethodHint.ImhDate)
        elif self._is_number:
            line.ask_for(Qt.InputMethodHint.ImhPreferNumbers)
        elif asks_for_latin(self.asked.pattern):
            line.ask_for(Qt.InputMethodHint.ImhPreferLatin)
        line.editingFinished.connect(self._left)
        line.returnPressed.connect(on_return)
        line.textEdited.connect(self._edited)
        return line

    def _option(self, value: str, text: str) -> str:
        """A country by its name in the reader's language, anything else as the service has it."""
        is_country = self.asked.name == "country" and len(value) == len("SE")
        named = country(value) if is_country else value
        return text if named == value else named

    @property
    def _is_date(self) -> bool:
        return self.asked.type is FieldType.DATE

    def value(self) -> str:
        """What was answered; a date as ISO 8601 writes it."""
        if isinstance(self._input, QComboBox):
            return str(self._input.currentData() or "")
        value = normalized(self._input.text())
        if self._is_date:
            return dates.as_iso(value)
        if self._is_number:
            return ungrouped(value)
        # A pattern that wants capitals, or none, asks nobody to look for them.
        ways = (value, value.upper(), value.lower())
        return next((way for way in ways if self.asked.accepts(way)), value)

    def fill(self, value: str) -> None:
        """Answer it, or wipe the answer and the way back to it."""
        if isinstance(self._input, QComboBox):
            self._input.setCurrentIndex(max(0, self._input.findData(value)))
        else:
            self._input.setText(self._as_typed(value))
            self._input.setModified(False)
            self._input.cover()

    def _as_typed(self, value: str) -> str:
        if self._is_date:
            return dates.typed(value)
        return grouped_number(value) if self._is_number else value

    def _edited(self, text: str) -> None:
        """Group what is typed at its end; in the middle, nothing moves under the cursor."""
        self.unmark()
        line = self._input
        if not isinstance(line, Line) or line.cursorPosition() < len(text):
            return
        grouped = text
        if self._is_date:
            grouped = dates.grouped(text)
        elif self._is_number:
            grouped = grouped_number(text)
        if grouped != text:
            line.setText(grouped)
            line.setModified(True)

    def draft(self) -> FieldDraft:
        """What stands in it now."""
        fault = self._fault.text() if self.is_marked else ""
        if isinstance(self._input, QComboBox):
            return FieldDraft(self._input.currentText(), self._input.currentIndex(), fault)
        return FieldDraft(self._input.text(), self._input.cursorPosition(), fault)

    def resume(self, draft: FieldDraft) -> None:
        """Hold the answer of the same field in another look, be it half typed."""
        if isinstance(self._input, QComboBox):
            self._input.setCurrentIndex(draft.cursor)
        else:
            self.fill(draft.text)
            self._input.setCursorPosition(draft.cursor)
        if draft.fault:
            self.mark(draft.fault)
        else:
            self.unmark()

    def take_focus(self) -> None:
        """Ask this next."""
        self._input.setFocus()
        scroll_to(self)

    def check(self) -> bool:
        """Whether the answer can be sent; says what is wrong where it cannot."""
        value = self.value()
        if self.asked.accepts(value):
            self.unmark()
            return True
        text = (
            self.tr("Please fill this in.")
            if not value
            else self.tr("This is not valid. Please check it.")
        )
        if not (self.is_marked and self._fault.text() == text):  # it has been said
            self.mark(text)
            announce(self, self.fault)
        return False

    @property
    def fault(self) -> str:
        """What is wrong, and with which answer."""
        return self.tr("{label}: {fault}").format(label=self._words.label, fault=self._fault.text())

    def mark(self, text: str) -> None:
        """Show what is wrong."""
        self.is_marked = True
        self._input.setAccessibleDescription(" ".join(filter(None, (text, self._words.hint))))
        say(self._fault, text)
        self._fault.show()
        restyle(self._input, "true", by="fault")

    def _left(self) -> None:
        is_open = isinstance(self._input, Line) and self._input.is_open
        if self.value() and not is_open:
            self.check()

    def unmark(self) -> None:
        """Nothing is wrong, as far as is known."""
        self.is_marked = False
        self._input.setAccessibleDescription(self._words.hint)
        self._fault.hide()
        restyle(self._input, "false", by="fault")
