"""`verify` for people: the code, what is being waited for, the verdict."""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Iterable, Mapping
from typing import Final, TextIO

from PySide6.QtCore import QCoreApplication

from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Prompt, Push, QrPicture, QrText, Redirect, Result, Session
from kiosk.visit.privacy import redact
from kiosk.visit.qr import Modules, modules
from kiosk.visit.wording import assurance, progress, verdict, words

_BLACK_ON_WHITE: Final = {
    # upper and lower module, dark or not: "▀" takes the upper from the text's colour and the lower
    # from the ground's. 16 and 231 are black and white whatever the terminal's own palette says.
    (dark_upper, dark_lower): (
        f"\x1b[38;5;{16 if dark_upper else 231};48;5;{16 if dark_lower else 231}m"
    )
    for dark_upper in (False, True)
    for dark_lower in (False, True)
}
_PLAIN: Final = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
"""Without colours, light modules are drawn: right on a dark terminal, which most are."""


class Screen:
    """Draws on a terminal; on anything else it only adds lines."""

    def __init__(
        self,
        stream: TextIO,
        provider: str,
        typed: Iterable[str],
        environment: Mapping[str, str] = os.environ,
        *,
        on_sandbox: bool = False,
    ) -> None:
        """`typed` are the values that staff gave: none of them is shown unmasked."""
        self._stream = stream
        self._provider = provider
        self._typed = tuple(typed)
        self._live = stream.isatty() and environment.get("TERM") != "dumb"
        self._colours = environment.get("TERM") != "dumb" and not environment.get("NO_COLOR")
        self._shown: Prompt | None = None
        self._height = 0
        self._status = ""
        if on_sandbox:
            self._line(_tr("Sandbox – no real identities are checked"))

    # -- what happens --------------------------------------------------------------------------

    def waiting(self, session: Session) -> None:
        """The session is up, or something in it has changed."""
        if session.prompt != self._shown:
            self._redraw(session)
        self.tick(session, connected=True)

    def tick(self, session: Session, connected: bool) -> None:
        """Time has passed."""
        said = progress(session) if connected else _tr("Connection lost. Still trying")
        if self._live:
            left = max(0, math.ceil(session.deadline - clock.now()))
            self._stream.write(f"\r\x1b[K{said}  {left // 60}:{left % 60:02d}")
            self._stream.flush()
        elif said != self._status:
            self._line(said)
        self._status = said

    def checking(self) -> None:
        """The person is done."""
        self._end_status()
        self._line(_tr("Checking the answer"))

    def finished(self, session: Session | None, outcome: Outcome) -> None:  # noqa: ARG002 - one interface
        """The end."""
        self._end_status()
        told = words(outcome, self._provider)
        self._line("")
        self._line(verdict(outcome).upper())
        self._line(told.headline)
        if told.advice:
            self._line(told.advice)
        if outcome.result is not None:
            self._result(outcome.result)

    # -- drawing -------------------------------------------------------------------------------

    def _redraw(self, session: Session) -> None:
        """A code that has changed takes the place of the last one, where it can be reached."""
        lines = self._body(session.prompt)
        size = shutil.get_terminal_size()
        if self._live and self._shown is not None and self._height < size.lines:
            self._stream.write(f"\r\x1b[{self._height}A\x1b[J")
        elif self._shown is not None and not self._live:
            self._shown = session.prompt
            return  # a pipe is not filled with a new code every second
        for line in lines:
            self._line(line)
        self._height = len(lines)
        self._shown = session.prompt

    def _body(self, prompt: Prompt) -> list[str]:
        match prompt:
            case QrText():
                return [*self._code(prompt.raw), _tr("Scan this code with {method}.", self)]
            case QrPicture():
                return [_tr("{method} sends its code as a picture: use the window for it.", self)]
            case Redirect():
                return [_tr("Sign in to {method} on this page:", self), prompt.authorization_url]
            case Push():
                return self._push(prompt)

    def _push(self, push: Push) -> list[str]:
        lines = [_tr("Approve in {method} on the phone.", self)]
        if push.user_identifier is not None:
            lines.append(_tr("A request was sent to: ") + push.user_identifier)
        if push.message is not None:
            lines.append(redact(push.message, self._typed))
        if push.control_code is not None:
            lines.append(_tr("The phone must show this number: ") + push.control_code)
        return lines

    def page_code(self, url: str) -> None:
        """The address of a page, for the customer's own phone to scan."""
        for line in self._code(url):
            self._line(line)
        self._line(_tr("Scan this code with the phone's camera."))
        self._line(_tr("When you are done there, you can put the phone away."))

    def _code(self, text: str) -> list[str]:
        try:
            lines = self._drawn(modules(text))
        except ValueError:
            return [text]
        columns, rows = shutil.get_terminal_size()
        width = len(modules(text))
        if self._live and (columns < width or rows < len(lines) + 2):
            return [
                _tr("This terminal is too small for the code: it needs {size}.").format(
                    size=f"{width}×{len(lines) + 2}"
                ),
                text,
            ]
        return lines

    def _drawn(self, code: Modules) -> list[str]:
        """Two rows of modules a line. An odd last row is completed with white."""
        rows = [*code, *([(False,) * len(code)] if len(code) % 2 else [])]
        lines = []
        for upper, lower in zip(rows[::2], rows[1::2], strict=True):
            pairs = zip(upper, lower, strict=True)
            if self._colours:
                lines.append("".join(f"{_BLACK_ON_WHITE[pair]}▀" for pair in pairs) + "\x1b[0m")
            else:
                lines.append("".join(_PLAIN[pair] for pair in pairs))
        return lines

    def _result(self, result: Result) -> None:
        rows = [
            (_tr("Assurance"), f"{assurance(result.loa)} ({result.loa or '–'}/5)"),
            *((name, _value(value)) for name, value in result.attributes.items()),
        ]
        rows += [
            (_tr("Confirmed by"), credential.authority)
            for credential in result.credentials
            if credential.authority is not None
        ]
        if result.match is not None:
            rows += [
                (field.name, _tr("matches") if field.matched else _tr("does not match"))
                for field in result.match.fields
            ]
        if result.missing:
            rows.append((_tr("Not provided"), ", ".join(result.missing)))
        rows += [(_tr("Look at"), caution.value) for caution in result.cautions]
        width = max(len(name) for name, _value in rows)
        for name, value in rows:
            self._line(f"  {name:<{width}}  {redact(_printable(value), self._typed)}")

    def _line(self, text: str) -> None:
        self._stream.write(text + "\n")
        self._stream.flush()

    def _end_status(self) -> None:
        if self._live and self._status:
            self._stream.write("\r\x1b[K")
        self._status = ""


def _value(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(_value(item) for item in value.values())
    return ", ".join(map(_value, value)) if isinstance(value, list) else str(value)


def _printable(text: str) -> str:
    """What a service says is text, never a command to the terminal."""
    return "".join(c if c.isprintable() else "�" for c in text)


def _tr(text: str, screen: Screen | None = None) -> str:
    told = QCoreApplication.translate("Terminal", text)
    return told if screen is None else told.format(method=screen._provider)
