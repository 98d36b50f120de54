"""Printing a receipt: the button, and in words what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtWidgets import QLabel

from kiosk.ui.receipt.content import Printed
from kiosk.ui.receipt.printing import ReceiptPrinter
from kiosk.ui.theme import LEAD, Theme
from kiosk.ui.widgets.builders import announce, button, label, restyle, say


class ReceiptControl(QObject):
    """Staff go on whatever the printer does: the button waits for it, and nothing else."""

    def __init__(
        self, parent: QObject, look: Theme, printer: ReceiptPrinter, on_click: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self.button = button(look, "", "action.print", on_click, drawn="printer")
        self.button.setText("")
        self.button.setIconSize(QSize(look.px(LEAD), look.px(LEAD)))
        self.button.setAccessibleName(self.tr("Print a receipt"))
        self.button.setToolTip(self.tr("Print a receipt"))
        self._printer.changed.connect(self.show_state)

    def note(self) -> QLabel:
        """A label for what came of it, which has no room while there is nothing to say."""
        self._note = label("", "small", name="note.print", wrap=True)
        self._note.hide()
        return self._note

    def wipe(self) -> None:
        """Say nothing any more."""
        self._note = None

    _note: QLabel | None = None

    def show_state(self) -> None:
        """Show how far the receipt is."""
        self.button.setEnabled(not self._printer.is_at_work)
        if self._note is None:
            return
        result = self._printer.result
        text = "" if result is None else printed_text(result)
        if self._printer.is_at_work:
            text = self.tr("Printing the receipt")
        if text and text != self._note.text():
            announce(self.button, text)
        say(self._note, text)
        is_well = result in {None, Printed.SENT, Printed.SAVED}
        restyle(self._note, "small" if is_well else "fault")
        self._note.setVisible(bool(text))


def printed_text(result: Printed) -> str:
    """What came of a receipt, in a sentence for staff."""
    match result:
        case Printed.SENT:
            return QCoreApplication.translate("Receipts", "The receipt was sent to the printer.")
        case Printed.SAVED:
            return QCoreApplication.translate("Receipts", "The receipt was saved.")
        case Printed.NO_PRINTER:
            return QCoreApplication.translate(
                "Receipts", "No receipt: this desk has no printer. You can go on."
            )
        case Printed.STOPPED:
            return QCoreApplication.translate(
                "Receipts", "No receipt: the printer is paused or reports an error. You can go on."
            )
        case Printed.STUCK:
            return QCoreApplication.translate(
                "Receipts", "No receipt: the printer does not answer. You can go on."
            )
        case _:
            return QCoreApplication.translate(
                "Receipts", "No receipt: it could not be printed. You can go on."
            )
