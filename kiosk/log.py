"""Logging by allow-list: what isn't named here is never written.

Every event is one line: when, how grave, which module, the event's name, and of its data only the
keys below, each only if it looks as it should. Of an exception come its type and its place, never
its text: texts quote addresses, answers and what people typed. Other libraries' logs are dropped.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

NAME: Final = "identity-kiosk"

FILE: Final = "kiosk.log"
LARGEST: Final = 1_000_000
"""Bytes of a log file, after which another one is begun."""
OLDER: Final = 3
"""How many earlier ones are kept beside it."""

LEVELS: Final = ("debug", "info", "warning", "error")

_log = logging.getLogger(__name__)


def configure(level: str, stream: TextIO | None = None, *, tracebacks: bool = False) -> None:
    """Write the kiosk's events of ``level`` (one of LEVELS) and above to ``stream`` or stderr.

    ``tracebacks`` is whether whole exceptions follow: for whoever works on the program, on made-up
    data. Calling it again replaces what the last call set. Another handler on the logger "kiosk"
    needs an :class:`EventFormatter` of its own.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Debugging() if tracebacks else EventFormatter())
    events = logging.getLogger("kiosk")
    events.handlers = [handler]
    events.propagate = False
    events.setLevel(level.upper())
    # Without any handler the root logger would print others' warnings, which quote addresses.
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.NullHandler())
    logging.captureWarnings(True)
    # A line that can't be written would otherwise be printed with everything in it.
    logging.raiseExceptions = False


def keep_in(folder: Path) -> None:
    """Write the events into a file in `folder` as well, which is made anew before it is large.

    Where no file can be written, the desk works without. `configure` comes first.
    """
    from logging.handlers import RotatingFileHandler  # no first picture waits for it

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8"
        )
        (folder / FILE).chmod(0o600)
    except OSError:
        _log.warning("log.no_file")
        return
    handler.setFormatter(EventFormatter())
    logging.getLogger("kiosk").addHandler(handler)


def default_folder() -> Path:
    """Where this user's programs keep their logs."""
    import platformdirs

    return Path(platformdirs.user_log_dir(NAME, appauthor=False))


def files_in(folder: Path) -> list[Path]:
    """The log files that are in `folder`, the oldest first."""
    names = (*(f"{FILE}.{number}" for number in range(OLDER, 0, -1)), FILE)
    return [folder / name for name in names if (folder / name).is_file()]


def is_event(line: str) -> bool:
    """Whether `line` is one that this module could have written, word by word."""
    match = _LINE.fullmatch(line)
    if match is None:
        return False
    return all(_could_be_written(*word.partition("=")[::2]) for word in match["data"].split())


def _could_be_written(key: str, text: str) -> bool:
    shown = _ALLOWED.get(key) or _OF_AN_EXCEPTION.get(key)
    number = _seconds_of(text)
    return shown is not None and text in ("?", shown(text), shown(int(number)), shown(number))


def _seconds_of(text: str) -> float:
    return float(text) if re.fullmatch(r"-?[0-9]{1,6}(\.[0-9]{1,3})?", text, re.ASCII) else 0.0


def install_excepthooks() -> None:
    """Log what nobody caught, in any thread, by type and place in place of a traceback."""

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        # The interpreter ends by the signal itself: there is nothing to tell.
        if not issubclass(kind, KeyboardInterrupt):
            _log.critical("unhandled.main", exc_info=(kind, error, trace))

    def in_thread(hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None and not issubclass(hook.exc_type, SystemExit):
            _log.critical(
                "unhandled.thread", exc_info=(hook.exc_type, hook.exc_value, hook.exc_traceback)
            )

    def unraisable(hook: sys.UnraisableHookArgs) -> None:
        if hook.exc_value is not None:
            _log.critical(
                "unhandled.unraisable", exc_info=(hook.exc_type, hook.exc_value, hook.exc_traceback)
            )

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


class EventFormatter(logging.Formatter):
    """Makes the one line of an event."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the event; what isn't allowed is left out, what doesn't look right becomes "?"."""
        when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        words = [when.replace("+00:00", "Z"), record.levelname, _short(record.name), _event(record)]
        data = vars(record)
        words += [f"{key}={shown(data[key])}" for key, shown in _ALLOWED.items() if key in data]
        if record.exc_info and record.exc_info[1] is not None:
            words += _exception(record.exc_info[1], record.exc_info[2])
        return " ".join(words)


class _Debugging(EventFormatter):
    """The same, and below it what the allow-list keeps out of every log."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


def _event(record: logging.LogRecord) -> str:
    named = isinstance(record.msg, str) and re.fullmatch(_EVENT, record.msg)
    return str.__str__(record.msg) if named and not record.args else "unnamed"


def _exception(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    yield f"error={_type(error)}"
    yield f"at={_place(trace)}"
    for cause in _causes(error):
        yield f"cause={_type(cause)}"


def _type(error: BaseException) -> str:
    return _name(type(error).__name__)


def _place(trace: TracebackType | None) -> str:
    """Name the innermost frame of ours, or where there is none the innermost of all."""
    ours = any_at_all = "?"
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__")
        any_at_all = f"{_module(module)}:{trace.tb_lineno}"
        if isinstance(module, str) and module.startswith("kiosk."):
            ours = any_at_all
        trace = trace.tb_next
    return ours if ours != "?" else any_at_all


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Follow what an exception was raised from or amid; a chain may be a ring."""
    seen = {id(error)}
    while True:
        cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if cause is None or id(cause) in seen:
            return
        seen.add(id(cause))
        yield cause
        error = cause


def _text(pattern: str) -> Callable[[object], str]:
    compiled = re.compile(pattern, re.ASCII)

    def shown(value: object) -> str:
        # As the text that it is: an enumeration's own way to print itself is not asked.
        return str.__str__(value) if isinstance(value, str) and compiled.fullmatch(value) else "?"

    return shown


def _whole(most: int) -> Callable[[object], str]:
    def shown(value: object) -> str:
        whole = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
        return int.__repr__(value) if whole else "?"

    return shown


def _seconds(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e6:
        return "?"
    return f"{float(value):.3f}".rstrip("0").rstrip(".")


def _code(value: object) -> str:
    return _code_number(value) if isinstance(value, int) else _code_word(value)


def _short(logger: str) -> str:
    return _module(logger).rpartition(".")[2]


_EVENT = r"[a-z]+(\.[a-z_]+)*"
_word = _text(r"[a-z][a-z_.-]{0,63}")
_id = _text(r"[A-Za-z0-9_-]{1,64}")
_name = _text(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_module = _text(r"[A-Za-z_][A-Za-z0-9_.]{0,99}")
# A service's code is a few words or six digits; the numbers that stand for people are longer.
_code_word = _text(r"[A-Za-z][A-Za-z_]{0,63}|[0-9]{1,6}")
_code_number = _whole(999_999)

_LINE: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"
    r" (?:DEBUG|INFO|WARNING|ERROR|CRITICAL) [A-Za-z_][A-Za-z0-9_]{0,99}"
    rf" (?:{_EVENT})(?P<data>(?: [a-z_]+=[^ =]+)*)",
    re.ASCII,
)
_OF_AN_EXCEPTION: Final = {
    "error": _name,
    "at": _text(r"\?|[A-Za-z_][A-Za-z0-9_.]{0,99}:[0-9]{1,6}"),
    "cause": _name,
}

_ALLOWED: Final[dict[str, Callable[[object], str]]] = {
    "desk": _text(r"[a-z0-9][a-z0-9-]{0,63}"),
    "session": _id,
    "state": _word,
    "status": _text(r"[A-Za-z][A-Za-z_-]{0,39}"),
    "outcome": _word,
    "reason": _word,
    "code": _code,
    "http_status": _whole(999),
    "port": _whole(65535),
    "attempt": _text(r"[2-9A-Z]{2}-[2-9A-Z]{4}"),
    "count": _whole(999_999),
    "seconds": _seconds,
}
