"""`verify` for people: the code, what to do, what is being waited for, the verdict.

On a terminal all of it is painted in place, on the terminal's second screen, so that no code stays
behind; on anything else it is printed line by line.
"""

from __future__ import annotations

import math
import os
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Final, NamedTuple, TextIO

from PySide6.QtCore import QCoreApplication

from kiosk.terminal.code import BLOCKS, drawn, fitted, needed
from kiosk.terminal.console import can_be_painted
from kiosk.terminal.picture import read_modules
from kiosk.visit import clock
from kiosk.visit.comparison import ExpectedPerson, FieldComparison, compare
from kiosk.visit.domain import (
    Outcome,
    OutcomeKind,
    Phase,
    Prompt,
    Push,
    QrPicture,
    QrText,
    Redirect,
    Result,
    Session,
)
from kiosk.visit.handover import Progress
from kiosk.visit.ports import BrowserExit, Place
from kiosk.visit.privacy import redact
from kiosk.visit.qr import Modules, modules
from kiosk.visit.sanitize import plain
from kiosk.wording.comparisons import agreement_text, difference_text, field_text
from kiosk.wording.handovers import state_text, trouble_text
from kiosk.wording.progress import progress
from kiosk.wording.providers import method_name
from kiosk.wording.reasons import ending_words
from kiosk.wording.results import assurance_text, caution_text, verdict_text
from kiosk.wording.steps import heading, steps

_ENTER: Final = "\x1b[?1049h\x1b[?25l\x1b[?7l"
"""The second screen, without a cursor; what is too wide is cut, not wrapped."""
_LEAVE: Final = "\x1b[?7h\x1b[?25h\x1b[999H\x1b[?1049l"
_TOGETHER: Final = ("\x1b[?2026h", "\x1b[?2026l")
"""What stands between is shown at once (synchronized output), where the terminal knows it."""

_BOLD: Final = "\x1b[1m"
_REVERSED: Final = "\x1b[7m"
_RESET: Final = "\x1b[0m"
_STYLES: Final = re.compile(r"\x1b\[[0-9;]*m")

_GAP: Final = 3
"""Columns between the code and the words beside it."""
_NARROWEST: Final = 26
"""Columns that words beside a code need."""
_WIDEST: Final = 60
"""Columns that a line of words takes at most."""

_MARKS: Final = {
    OutcomeKind.VERIFIED: ("✓", "\x1b[1;32m"),
    OutcomeKind.NOT_VERIFIED: ("✗", "\x1b[1;31m"),
}
_OTHER_MARK: Final = ("!", "\x1b[1;33m")


class _Size(NamedTuple):
    columns: int
    lines: int


class _Text(NamedTuple):
    text: str
    style: str = ""
    hanging: int = 0
    """Columns by which all lines but the first are indented."""

    def wrapped(self, width: int) -> list[str]:
        """Lines of at most `width` columns."""
        lines = textwrap.wrap(
            plain(self.text),
            max(1, width),
            subsequent_indent=" " * min(self.hanging, width - 1),
            break_on_hyphens=False,
        )
        return [f"{self.style}{line}{_RESET}" if self.style else line for line in lines or [""]]


_BLANK: Final = _Text("")


class Screen:
    """Paints on a terminal; to anything else it adds lines."""

    def __init__(
        self,
        stream: TextIO,
        provider: str,
        typed: Iterable[str],
        place: Place,
        environment: Mapping[str, str] = os.environ,
        *,
        on_sandbox: bool = False,
        expected: ExpectedPerson | None = None,
    ) -> None:
        """`typed` are the values that staff gave: none of them is shown unmasked.

        `place` is where a sign-in's page is opened, `expected` whom a result is compared with.
        """
        self._stream = stream
        self._provider = provider
        self._method = method_name(provider)
        self._typed = tuple(typed)
        self._expected = expected or ExpectedPerson()
        self._place = place
        is_dumb = environment.get("TERM") == "dumb"
        self._live = not is_dumb and can_be_painted(stream)
        is_plain = is_dumb or (stream.isatty() and not self._live)
        self._colours = not is_plain and not environment.get("NO_COLOR")
        self._has_blocks = _can_write(BLOCKS, stream)
        self._on_sandbox = on_sandbox
        self._prompt: Prompt | None = None
        self._codes: tuple[Modules, ...] = ()
        """The code to be shown: with more correction, and smaller."""
        self._status = ""
        self._browser_exit: BrowserExit | None = None
        self._entered = False
        self._size = _Size(0, 0)
        self._frame: list[str] = []

    # -- what happens --------------------------------------------------------------------------

    def waiting(self, session: Session, connected: bool) -> None:
        """The session as it is now."""
        is_first = self._prompt is None
        if session.prompt != self._prompt:
            self._prompt = session.prompt
            self._codes = self._codes_of(session.prompt)
        if self._live:
            columns, lines = os.get_terminal_size(self._stream.fileno())
            size = _Size(columns or 80, lines or 24)  # some terminals do not tell theirs
            self._paint(self._composed(session, connected, size), size)
            return
        if is_first:  # a pipe is not filled with a new code every second
            self._tell(session)
        status = self._said(session, connected)
        if status != self._status:
            self._status = status
            self._line(status)

    def browser_exited(self, session: Session, browser_exit: BrowserExit) -> None:
        """From here on, the address is there to be opened by hand."""
        self._place, self._browser_exit = Place.NONE, browser_exit
        if not self._live:
            for text in self._task_texts(session):
                self._line(text.text)

    def finished(
        self,
        session: Session | None,  # noqa: ARG002 - one interface
        outcome: Outcome,
        handover: Sequence[Progress] = (),
    ) -> None:
        """The end."""
        self.close()
        if self._on_sandbox and (self._live or self._prompt is None):
            self._line(_sandbox_notice())
        words = ending_words(outcome, self._method)
        mark, style = _MARKS.get(outcome.kind, _OTHER_MARK)
        is_styled = self._live and self._colours
        self._stream.write(f"{style}{mark}{_RESET} " if is_styled else f"{mark} ")
        self._line(verdict_text(outcome), _BOLD)
        if outcome.reason is not None:
            self._line(words.headline)
        if words.advice:
            self._line(words.advice)
        if outcome.fields:
            self._line(
                QCoreApplication.translate("Terminal", "Please check: {fields}").format(
                    fields=", ".join(outcome.fields)
                )
            )
        if outcome.result is not None:
            self._result(outcome.result)
        for one in handover:
            why = "" if one.trouble is None else trouble_text(one.trouble, one.number)
            self._line(f"{one.target}: {state_text(one)} {why}".rstrip())

    def close(self) -> None:
        """Leave the terminal as it was. Also from a signal's handler, amid anything."""
        if self._entered:
            self._entered = False
            with suppress(OSError):  # the terminal is gone
                os.write(self._stream.fileno(), _LEAVE.encode())

    # -- line by line --------------------------------------------------------------------------

    def _tell(self, session: Session) -> None:
        if self._on_sandbox:
            self._line(_sandbox_notice())
        if self._codes:
            for line in drawn(self._codes[0], colours=self._colours):
                self._stream.write(line + "\n")
        for text in self._task_texts(session):
            self._line(text.text)

    def _line(self, text: str, style: str = "") -> None:
        text = plain(text)
        self._stream.write(f"{style}{text}{_RESET}\n" if style and self._live else f"{text}\n")
        self._stream.flush()

    # -- in place ------------------------------------------------------------------------------

    def _paint(self, frame: list[str], size: _Size) -> None:
        """Write what differs from what is there."""
        if size != self._size or not self._entered:
            begin = "" if self._entered else _ENTER
            change = begin + "\x1b[H\x1b[2J" + "\r\n".join(frame)
        else:
            gone = [""] * max(0, len(self._frame) - len(frame))
            last = [*self._frame, *[None] * len(frame)]
            change = "".join(
                f"\x1b[{row};1H\x1b[K{line}"
                for row, (line, before) in enumerate(zip([*frame, *gone], last, strict=False), 1)
                if line != before
            )
        self._entered, self._size, self._frame = True, size, frame
        if change:
            begin, end = _TOGETHER
            self._stream.write(begin + change + end)
            self._stream.flush()

    def _composed(self, session: Session, connected: bool, size: _Size) -> list[str]:
        """The whole picture, at most as large as the terminal."""
        columns = size.columns
        if self._codes:
            frame = (
                self._beside(session, connected, size)
                or self._above(session, connected, size)
                or self._alone(session, connected, size)
                or self._too_small(columns)
            )
        else:
            frame = self._words(session, connected, columns)
        if max(map(_width, frame), default=0) + 4 <= columns:
            frame = [f"  {line}" for line in frame]
        if len(frame) + 2 <= size.lines:
            frame = ["", *frame]
        return frame[: size.lines]

    def _beside(self, session: Session, connected: bool, size: _Size) -> list[str] | None:
        """The code at the left, the words at the right."""
        cut = fitted(self._codes, size.columns - _GAP - _NARROWEST, size.lines)
        if cut is None:
            return None
        left = drawn(cut, colours=self._colours)
        right = self._words(session, connected, size.columns - len(cut) - _GAP)
        if len(right) > size.lines:
            return None
        blank = " " * len(cut)
        height = max(len(left), len(right))
        left += [blank] * (height - len(left))
        above = (height - len(right)) // 2
        right = [*[""] * above, *right, *[""] * (height - len(right) - above)]
        return [f"{a}{' ' * _GAP}{b}" for a, b in zip(left, right, strict=True)]

    def _above(self, session: Session, connected: bool, size: _Size) -> list[str] | None:
        """The code, and the words below."""
        below = self._words(session, connected, size.columns)
        cut = fitted(self._codes, size.columns, size.lines - len(below) - 1)
        return None if cut is None else [*drawn(cut, colours=self._colours), "", *below]

    def _alone(self, session: Session, connected: bool, size: _Size) -> list[str] | None:
        """The code, and a line of what is being waited for."""
        cut = fitted(self._codes, size.columns, size.lines - 1)
        if cut is None:
            return None
        said = f"{_left(session)}  {self._said(session, connected)}".strip()
        return [*drawn(cut, colours=self._colours), said]

    def _too_small(self, columns: int) -> list[str]:
        width, height = needed(self._codes)
        text = QCoreApplication.translate(
            "Terminal",
            "Make this window larger: the code needs {columns} columns and {lines} lines.",
        )
        return textwrap.wrap(text.format(columns=width, lines=height + 1), max(columns, 1))

    def _words(self, session: Session, connected: bool, columns: int) -> list[str]:
        """All that is said, in lines of at most `columns`."""
        width = max(1, min(columns, _WIDEST))
        texts = [
            _Text(heading(session.prompt, self._method), _BOLD),
            _BLANK,
            *self._task_texts(session),
            _BLANK,
        ]
        if self._on_sandbox:
            texts = [_Text(_sandbox_notice(), _REVERSED), _BLANK, *texts]
        texts.append(_Text(self._said(session, connected), _BOLD))
        if left := _left(session):
            texts.append(_Text(left))
        return [line for text in texts for line in text.wrapped(width)]

    # -- what is said --------------------------------------------------------------------------

    def _task_texts(self, session: Session) -> list[_Text]:
        """What the person does, and what belongs to it."""
        prompt = session.prompt
        lines = steps(self._provider, prompt, self._method, self._place)
        texts = [_Text(f"{number}  {step}", hanging=3) for number, step in enumerate(lines, 1)]
        if self._browser_exit is not None:
            stop = QCoreApplication.translate(
                "Terminal", "Or stop with Ctrl+C, and choose another way."
            )
            texts = [_Text(_exit_sentence(self._browser_exit), _BOLD), _BLANK, *texts, _Text(stop)]
        match prompt:
            case Push():
                texts += self._push(prompt)
            case Redirect() if not self._codes:
                texts += [_BLANK, _Text(prompt.authorization_url)]
            case QrText() | QrPicture() if not self._codes:
                texts = [
                    _Text(
                        QCoreApplication.translate(
                            "Terminal", "This code can only be shown in the window."
                        )
                    )
                ]
        return texts

    def _push(self, push: Push) -> list[_Text]:
        texts = []
        if push.control_code is not None:
            said = QCoreApplication.translate(
                "Terminal", "The number on the phone must be: {number}"
            )
            texts += [_BLANK, _Text(said.format(number=push.control_code), _BOLD)]
        if push.user_identifier is not None:
            said = QCoreApplication.translate("Terminal", "The request was sent to: {identifier}")
            texts += [_BLANK, _Text(said.format(identifier=push.user_identifier))]
        if push.message is not None:
            texts += [_BLANK, _Text(redact(push.message, self._typed))]
        return texts

    def _said(self, session: Session, connected: bool) -> str:
        return (
            progress(session)
            if connected
            else QCoreApplication.translate("Terminal", "Connection lost. Still trying")
        )

    def _codes_of(self, prompt: Prompt) -> tuple[Modules, ...]:
        match prompt:
            case _ if not self._has_blocks:
                return ()
            case QrText():
                return _codes(prompt.text)
            case QrPicture():
                read = read_modules(prompt.image)
                return () if read is None else (read,)
            case Redirect() if self._place is Place.PHONE:
                return _codes(prompt.authorization_url)
        return ()

    def _result(self, result: Result) -> None:
        rows = [
            row
            for name, value in result.attributes.items()
            if name != "picture" or result.portrait is None
            for row in _one_by_one(name, value)
        ]
        if result.match is not None:
            rows += [
                (
                    field.name,
                    QCoreApplication.translate("Terminal", "matches")
                    if field.matched
                    else QCoreApplication.translate("Terminal", "does not match"),
                )
                for field in result.match.fields
            ]
        if result.documents is None:  # a level is an eID's
            rows.append(
                (QCoreApplication.translate("Terminal", "Assurance"), assurance_text(result.loa))
            )
        rows += [
            (QCoreApplication.translate("Terminal", "Confirmed by"), credential.authority)
            for credential in result.credentials
            if credential.authority is not None
        ]
        if result.missing:
            rows.append(
                (QCoreApplication.translate("Terminal", "Not provided"), list(result.missing))
            )
        rows += [
            (QCoreApplication.translate("Terminal", "Please note"), caution_text(caution))
            for caution in result.cautions
        ]
        rows += [
            (field_text(field.which), _compared(field)) for field in compare(self._expected, result)
        ]
        shown = [(plain(name), plain(redact(_text(value), self._typed))) for name, value in rows]
        width = min(max(len(name) for name, _value in shown), _NARROWEST)
        self._line("")
        for name, value in shown:
            self._line(f"  {name:<{width}}  {value}")


def _compared(field: FieldComparison) -> str:
    why = " ".join(map(difference_text, field.differences))
    answer = agreement_text(field.agreement)
    return (
        QCoreApplication.translate("Terminal", "{answer}. {reasons}").format(
            answer=answer, reasons=why
        )
        if why
        else answer
    )


def _exit_sentence(browser_exit: BrowserExit) -> str:
    match browser_exit:
        case BrowserExit.UNAVAILABLE:
            return QCoreApplication.translate("Terminal", "The browser could not be opened.")
        case BrowserExit.CRASHED:
            return QCoreApplication.translate("Terminal", "The browser ended by itself.")
        case BrowserExit.CLOSED:
            return QCoreApplication.translate("Terminal", "The browser was closed.")


def _codes(text: str) -> tuple[Modules, ...]:
    try:
        return modules(text), modules(text, smallest=True)
    except ValueError:  # more than a code holds
        return ()


def _can_write(text: str, stream: TextIO) -> bool:
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _left(session: Session) -> str:
    """The countdown; none once the person is done."""
    if session.phase is Phase.COMPLETED:
        return ""
    left = max(0, math.ceil(session.deadline - clock.now()))
    if session.lifetime is not None:
        left = min(left, math.ceil(session.lifetime))
    return f"{left // 60}:{left % 60:02d}"


def _width(line: str) -> int:
    return len(_STYLES.sub("", line))


def _one_by_one(name: str, value: object) -> Iterator[tuple[str, object]]:
    """The rows of one attribute: what has parts has a row for each, under its whole path."""
    match value:
        case dict():
            for part, item in value.items():
                yield from _one_by_one(f"{name}.{part}", item)
        case [dict(), *_]:
            for number, item in enumerate(value, 1):
                yield from _one_by_one(f"{name}.{number}", item)
        case _:
            yield name, value


def _text(value: object) -> str:
    match value:
        case list():
            return ", ".join(map(_text, value))
        case bool():
            return (
                QCoreApplication.translate("Terminal", "yes")
                if value
                else QCoreApplication.translate("Terminal", "no")
            )
        case None:
            return "–"
        case _:
            return str(value)


def _sandbox_notice() -> str:
    return QCoreApplication.translate("Terminal", "Sandbox – no real identities are checked")
