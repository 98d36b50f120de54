"""The desk cannot write down what it would do, and so does nothing."""

from __future__ import annotations

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import badge, centred, label, message, page, row, say


class OutOfService(Screen[None]):
    """It goes by itself once the desk works again."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("screen.out-of-service")
        self._flow = context.flow
        self._heading = label(self.tr("This desk is out of service"), "heading", wrap=True)
        self._text = label(self.tr("Please speak to our staff."), "lead", wrap=True)
        self._trouble = centred(label("", "small", name="trouble", wrap=True))
        self._trouble.setFixedWidth(look.px(look.measure))
        about = row(look, self._trouble)  # of its own, so that the height fits the width
        about.insertStretch(0, 1)
        about.addStretch(1)
        sign = badge(look, "circle-alert", look.palette.warning, "warning-badge")
        page(look, self, message(look, sign, self._heading, self._text, about))
        self.hear(self._flow.updated, self._tell)

    def _show(self, _state: str, _draft: None) -> None:
        self._tell()

    def _tell(self) -> None:
        """What an administrator has to mend."""
        trouble = self._flow.pending.trouble
        say(self._trouble, "" if trouble is None else trouble())

    def announcement(self) -> str:
        """That nothing can be done here now."""
        return f"{self._heading.text()}. {self._text.text()}"

    def _wipe(self) -> None:
        say(self._trouble, "")
