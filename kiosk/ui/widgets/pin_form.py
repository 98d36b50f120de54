"""Where staff show that it is them: a name, unless that is known, and a PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import announce, button, column, label, say
from kiosk.ui.widgets.pin_input import PinInput
from kiosk.ui.widgets.text_input import TextInput
from kiosk.visit.sign_in import SignIn
from kiosk.visit.staff import PinAnswer, PinCheck


class PinForm(QWidget):
    """The PIN is never shown, and is wiped as soon as it is on its way to being checked."""

    def __init__(self, look: Theme, sign_in: SignIn | None, *, asks_name: bool) -> None:
        super().__init__()
        self._sign_in = sign_in
        self._known_name = ""
        self._name, self._pin = TextInput(), PinInput()
        self._name.setObjectName("field.name")
        self._name.setAccessibleName(self.tr("Name"))
        self._pin.setObjectName("field.pin")
        self._pin.setAccessibleName(self.tr("PIN"))
        self._name.returnPressed.connect(self._pin.setFocus)
        self._pin.returnPressed.connect(self._submit)
        self._fault = label("", "error", wrap=True)
        self._asks_name = asks_name
        lines: list[QWidget] = []
        if asks_name:
            lines += [label(self._name.accessibleName(), "strong"), self._name]
        else:
            self._name.setParent(self)
            self._name.hide()
        lines += [label(self._pin.accessibleName(), "strong"), self._pin, self._fault]
        self.setLayout(column(look, *lines, gap=STEP))
        self.setMaximumWidth(look.px(760))
        self.go_on: QPushButton = button(
            look,
            self.tr("Sign in") if asks_name else self.tr("Show the result"),
            "action.continue",
            self._submit,
            kind="primary",
            drawn="arrow-right",
        )

    def ask(self, name: str = "") -> None:
        """Ask anew; of the member of that name, where it is known who it has to be."""
        self.wipe()
        self._known_name = name
        self.show_answer()
        (self._name if self._asks_name else self._pin).setFocus()

    def wipe(self) -> None:
        """Forget all that was typed, and the way back to it."""
        self._known_name = ""
        for line in (self._name, self._pin):
            line.setText("")
        say(self._fault, "")
        self._fault.hide()

    @property
    def name(self) -> str:
        """As far as it is typed."""
        return self._name.text()

    def resume(self, name: str) -> None:
        """Hold the name that was typed in another look, and ask for the PIN."""
        self._name.setText(name)
        if name:
            self._pin.setFocus()

    def show_answer(self) -> None:
        """Show what came of the last PIN, or that it is being checked."""
        is_checking = self._sign_in is not None and self._sign_in.is_checking
        answer = None if self._sign_in is None else self._sign_in.answer
        self.go_on.setEnabled(not is_checking)
        text = "" if answer is None else self._words(answer)
        if text and text != self._fault.text():
            announce(self, text)
        say(self._fault, text)
        self._fault.setVisible(bool(text))

    def _words(self, answer: PinAnswer) -> str:
        if answer.seconds:
            minutes = round(answer.seconds / 60)
            if minutes > 1:
                return self.tr("Too many wrong PINs. Try again in %n minute(s).", "", minutes)
            seconds = max(1, round(answer.seconds))
            return self.tr("Too many wrong PINs. Try again in %n second(s).", "", seconds)
        if answer.check is PinCheck.UNAVAILABLE:
            return self.tr("PINs cannot be checked at the moment. Please tell your administrator.")
        if self._asks_name:
            return self.tr("The name or the PIN is not correct.")
        return self.tr("The PIN is not correct.")

    def _submit(self) -> None:
        name, pin = (self._name.text() if self._asks_name else self._known_name), self._pin.pin
        if self._sign_in is None or self._sign_in.is_checking:
            return
        if not name.strip():
            self._name.setFocus()
        elif not pin:
            self._pin.setFocus()
        else:
            self._pin.setText("")
            self._pin.setFocus()
            self._sign_in.try_pin(name, pin)
