from __future__ import annotations

import enum
import io
import logging
import math
import os
import re
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import log

# Shaped unlike anything that may be written.
PLANTED = "Anna Ängström 19800101-1234"

# fmt: off
KEYS = (
    "state", "reason", "outcome", "code", "status", "seconds", "attempt", "session", "http_status",
    "port", "count", "desk",
)
# fmt: on


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where events go, set up anew; afterwards logging is as it was."""
    events, root = logging.getLogger("kiosk"), logging.getLogger()
    handlers, propagate, level = events.handlers, events.propagate, events.level
    others, raising = list(root.handlers), logging.raiseExceptions
    stream = io.StringIO()
    log.configure("debug", stream)
    yield stream
    logging.captureWarnings(False)
    events.handlers, events.propagate = handlers, propagate
    events.setLevel(level)
    root.handlers, logging.raiseExceptions = others, raising


def line(**data: object) -> str:
    """The line of a record that has ``data`` on it, over what every record has."""
    record = logging.LogRecord(
        "kiosk.visit.worker", logging.INFO, "", 0, "poll.weather", None, None
    )
    vars(record).update(data)
    return log.EventFormatter().format(record)


def test_one_line_an_event(stream: io.StringIO) -> None:
    logging.getLogger("kiosk.visit.worker").info(
        "poll.weather", extra={"seconds": 1.25, "session": "3f2a-B_9", "http_status": 503}
    )
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO worker poll\.weather"
        r" session=3f2a-B_9 http_status=503 seconds=1\.25\n",
        stream.getvalue(),
    )


def test_time_is_utc_to_the_millisecond() -> None:
    assert line(created=1_795_255_500.1239).startswith("2026-11-21T10:05:00.123Z ")
    assert line(created=1_795_255_500.0).startswith("2026-11-21T10:05:00.000Z ")


def test_level(stream: io.StringIO) -> None:
    logger = logging.getLogger("kiosk.visit.worker")
    for level, lines in (("debug", 4), ("info", 3), ("warning", 2), ("error", 1)):
        stream.truncate(0)
        log.configure(level, stream)
        for name in log.LEVELS:
            logger.log(getattr(logging, name.upper()), "poll.weather")
        assert len(stream.getvalue().splitlines()) == lines


def test_stderr_unless_told(stream: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    log.configure("warning")
    logging.getLogger("kiosk.app").warning("started")
    said = capsys.readouterr()
    assert said.err.endswith(" WARNING app started\n")
    assert said.out == stream.getvalue() == ""


class Word(enum.StrEnum):
    NETWORK = "network"


class OldWord(str, enum.Enum):  # noqa: UP042 - such enumerations print their class, not their value
    NETWORK = "network"


class Status(enum.IntEnum):
    TOO_MANY = 429


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("state", "waiting", "waiting"),
        ("reason", Word.NETWORK, "network"),
        ("reason", OldWord.NETWORK, "network"),
        ("outcome", "not_verified", "not_verified"),
        ("session", "a" * 64, "a" * 64),
        ("session", "a" * 65, "?"),
        ("session", "a b", "?"),
        ("session", "abc\n", "?"),
        ("session", "\u0661", "?"),
        ("status", "awaiting_user_action", "awaiting_user_action"),
        ("status", "PASSED", "PASSED"),
        ("status", "FAILED: Anna", "?"),
        ("code", "AUTH_INVALID_CLIENT", "AUTH_INVALID_CLIENT"),
        ("code", "400002", "400002"),
        ("code", 400002, "400002"),
        ("code", "198001011234", "?"),
        ("code", "PNOLT_40504040001", "?"),
        ("code", 198001011234, "?"),
        ("http_status", Status.TOO_MANY, "429"),
        ("http_status", "429", "?"),
        ("port", 3000, "3000"),
        ("port", 65536, "?"),
        ("port", -1, "?"),
        ("port", True, "?"),
        ("attempt", "K7-4F2Q", "K7-4F2Q"),
        ("count", 198001011234, "?"),
        ("seconds", 3, "3"),
        ("seconds", 0.1234567, "0.123"),
        ("seconds", 0.0, "0"),
        ("seconds", 120.0, "120"),
        ("seconds", -0.5, "-0.5"),
        ("seconds", math.nan, "?"),
        ("seconds", math.inf, "?"),
        ("seconds", 10**400, "?"),
        ("seconds", 1e300, "?"),
        ("seconds", "3", "?"),
        ("seconds", True, "?"),
        ("reason", None, "?"),
        ("reason", ["network"], "?"),
    ],
)
def test_data(key: str, value: object, shown: str) -> None:
    assert line(**{key: value}).endswith(f" poll.weather {key}={shown}")


@pytest.mark.parametrize(
    ("msg", "args", "shown"),
    [
        ("poll.weather", None, "poll.weather"),
        ("poll.bad_answer", None, "poll.bad_answer"),
        ("started", None, "started"),
        ("Poll", None, "unnamed"),
        ("poll weather", None, "unnamed"),
        ("poll.weather\n", None, "unnamed"),
        ("poll.weather", ("x",), "unnamed"),
        ("poll.%s", ("weather",), "unnamed"),
        (ValueError("x"), None, "unnamed"),
        ("", None, "unnamed"),
    ],
)
def test_event(msg: object, args: Any, shown: str) -> None:
    assert line(msg=msg, args=args).endswith(f" worker {shown}")


hostile = st.one_of(
    st.just(PLANTED),
    st.text().map(lambda text: f"{text}{PLANTED}{text}"),
    st.builds(lambda: {"name": PLANTED}),
    st.builds(lambda: [PLANTED]),
    st.builds(lambda: ValueError(PLANTED)),
    st.just(PLANTED.encode()),
)


@given(
    msg=hostile | st.just("poll.weather") | st.just("%s %(name)s"),
    args=st.none() | st.tuples(hostile) | st.tuples(hostile, hostile),
    data=st.dictionaries(st.sampled_from(KEYS) | st.just("customer"), hostile),
    error=st.none() | hostile,
)
def test_nothing_planted_comes_out(
    msg: object, args: Any, data: dict[str, object], error: object
) -> None:
    exc_info = None
    if error is not None:
        try:
            raise ValueError(error) from KeyError(error)
        except ValueError:
            exc_info = sys.exc_info()
    written = line(msg=msg, args=args, exc_info=exc_info, exc_text=PLANTED, **data)
    for part in PLANTED.split():
        assert part not in written
    assert len(written.splitlines()) == 1
    for key in KEYS:
        assert (f" {key}=?" in written) == (key in data)


junk = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()


@given(data=st.dictionaries(st.sampled_from(KEYS), junk))
def test_any_value_gives_one_plain_line(data: dict[str, object]) -> None:
    written = line(**data)
    assert written.isascii()
    assert written.isprintable()
    assert [word.partition("=")[0] for word in written.split(" ")[4:]] == [
        key for key in log._ALLOWED if key in data
    ]


def test_the_keys_are_these() -> None:
    assert sorted(log._ALLOWED) == sorted(KEYS)


# Exceptions


def raised(module: str, code: str, **names: object) -> Exception:
    """What ``code`` raises, run as if it stood on the first line of ``module``."""
    namespace: dict[str, object] = {"__name__": module, "PLANTED": PLANTED, **names}
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        exec(code, namespace)  # noqa: S102 - a frame that says it is of another module
    return caught.value


def written(error: BaseException) -> str:
    whole = line(exc_info=(type(error), error, error.__traceback__))
    return whole.partition(" poll.weather ")[2]


def test_exception_is_type_and_innermost_place_of_ours() -> None:
    def elsewhere() -> None:
        raise raised("urllib3.connection", "raise OSError(PLANTED)")

    error = raised("kiosk.services.http", "\n\nelsewhere()", elsewhere=elsewhere)
    assert written(error) == "error=OSError at=kiosk.services.http:3"


def test_place_without_a_frame_of_ours() -> None:
    error = raised("json.decoder", "raise ValueError(PLANTED)")
    assert written(error) == "error=ValueError at=json.decoder:1"
    assert written(ValueError(PLANTED)) == "error=ValueError at=?"


def test_a_module_that_is_no_name() -> None:
    assert written(raised(PLANTED, "raise ValueError")) == "error=ValueError at=?:1"
    assert written(raised("x", "raise type(PLANTED, (Exception,), {})")).startswith("error=? ")


def test_causes_by_type() -> None:
    chained = """
try:
    try:
        raise OSError(PLANTED)
    except OSError:
        raise KeyError(PLANTED)
except KeyError as error:
    raise ValueError(PLANTED) from error
"""
    said = written(raised("kiosk.app", chained))
    assert said == "error=ValueError at=kiosk.app:8 cause=KeyError cause=OSError"
    hidden = chained.replace("from error", "from None")
    assert written(raised("kiosk.app", hidden)) == "error=ValueError at=kiosk.app:8"


def test_a_ring_of_causes_ends() -> None:
    first, second = ValueError(PLANTED), KeyError(PLANTED)
    first.__cause__, second.__cause__ = second, first
    assert written(first) == "error=ValueError at=? cause=KeyError"


def test_whole_exceptions_only_where_they_are_asked_for() -> None:
    for tracebacks in (False, True):
        stream = io.StringIO()
        log.configure("error", stream, tracebacks=tracebacks)
        try:
            raise ValueError(PLANTED)
        except ValueError:
            logging.getLogger("kiosk.unit").exception("unit.failed")
        assert stream.getvalue().startswith("20")
        assert ("Traceback" in stream.getvalue()) is tracebacks
        assert (PLANTED in stream.getvalue()) is tracebacks


def test_logged_exception(stream: io.StringIO) -> None:
    try:
        raise OSError(PLANTED)
    except OSError:
        logging.getLogger("kiosk.host.callback").exception("listener.failed", stack_info=True)
    assert " ERROR callback listener.failed error=OSError at=" in stream.getvalue()
    assert stream.getvalue().count("\n") == 1


# Others


def test_others_are_dropped(stream: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    root.handlers = []  # as in a kiosk of its own: pytest has put some there
    log.configure("debug", stream)
    log.configure("debug", stream)
    assert len(root.handlers) == 1
    for name in ("urllib3.connectionpool", "asyncio", "werkzeug", None):
        logging.getLogger(name).critical("https://api.example/?token=%s", PLANTED)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning(UserWarning(PLANTED), UserWarning, "somewhere.py", 1)
    assert stream.getvalue() == ""
    said = capsys.readouterr()
    assert said.out == said.err == ""


def test_a_line_that_cannot_be_written(
    stream: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(PLANTED)

    log.configure("debug", Broken())
    logging.getLogger("kiosk.app").warning("started", extra={"customer": PLANTED})
    assert capsys.readouterr().err == ""


UNCAUGHT = """
import gc, sys, threading
from kiosk import log
log.configure("error")
log.install_excepthooks()

class Unraisable:
    def __del__(self):
        raise KeyError(PLANTED)

def fall():
    raise OSError(PLANTED)

def leave():
    raise SystemExit(PLANTED)

for work in (fall, leave):
    thread = threading.Thread(target=work, name=PLANTED)
    thread.start()
    thread.join()
thing = Unraisable()
del thing
raise ValueError(PLANTED) from OSError(PLANTED)
"""


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"PLANTED = {PLANTED!r}\n{code}"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.slow
def test_what_nobody_caught() -> None:
    done = run(UNCAUGHT)
    assert done.returncode == 1
    assert done.stdout == ""
    assert [words.split(" ", 1)[1] for words in done.stderr.splitlines()] == [
        "CRITICAL log unhandled.thread error=OSError at=__main__:13",
        "CRITICAL log unhandled.unraisable error=KeyError at=__main__:10",
        "CRITICAL log unhandled.main error=ValueError at=__main__:24 cause=OSError",
    ]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such end by signal")
def test_an_interrupt_is_no_news() -> None:
    done = run(UNCAUGHT.partition("class")[0] + "raise KeyboardInterrupt")
    assert done.stderr == ""
    assert done.returncode == -2


def test_hooks_log_here_too(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    for owner, name in (
        (sys, "excepthook"),
        (sys, "unraisablehook"),
        (threading, "excepthook"),
    ):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    log.install_excepthooks()
    error = raised("kiosk.app", "raise ValueError(PLANTED)")
    sys.excepthook(type(error), error, error.__traceback__)
    assert stream.getvalue().endswith(
        " CRITICAL log unhandled.main error=ValueError at=kiosk.app:1\n"
    )


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"state": "waiting", "session": "3f2a-B_9", "seconds": -0.25, "count": 3, "port": 3000},
        {
            "code": "AUTH_INVALID_CLIENT",
            "http_status": 429,
            "attempt": "K7-4F2Q",
            "status": "odd one",
        },
    ],
)
def test_an_event_is_known_by_its_line(fields: dict[str, object]) -> None:
    assert log.is_event(line(**fields))


def test_an_exception_is_known_by_its_line(stream: io.StringIO) -> None:
    try:
        raise ValueError(PLANTED) from OSError(PLANTED)
    except ValueError:
        logging.getLogger("kiosk.app").exception("unhandled.main")
    assert log.is_event(stream.getvalue().removesuffix("\n"))


@pytest.mark.parametrize(
    "foreign",
    [
        PLANTED,
        f"EVENT {PLANTED}",
        "EVENT name=Anna",
        "EVENT state=Anna",
        "EVENT attempt=198001011234",
        "Traceback (most recent call last):",
        "",
    ],
)
def test_what_nobody_here_has_written_is_no_event(foreign: str) -> None:
    assert not log.is_event(foreign.replace("EVENT", line()))


def test_nor_is_it_in_the_place_of_the_level() -> None:
    assert not log.is_event(line().replace(" INFO ", f" {PLANTED} "))


def test_a_log_file_has_an_end(
    stream: io.StringIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "LARGEST", 2000)
    folder = tmp_path / "log"
    log.keep_in(folder)
    events = logging.getLogger("kiosk")
    try:
        for _event in range(6 * log.LARGEST // 100):
            events.info("poll.weather", extra={"session": "a" * 60})
    finally:
        for handler in events.handlers:
            handler.close()
    files = log.files_in(folder)
    assert [file.name for file in files] == [
        *("kiosk.log.3", "kiosk.log.2", "kiosk.log.1", "kiosk.log"),
    ]
    assert {file.name for file in folder.iterdir()} == {file.name for file in files}
    assert all(file.stat().st_size <= log.LARGEST for file in files)
    assert all(map(log.is_event, files[0].read_text().splitlines()))


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_only_this_user_reads_the_log_file(stream: io.StringIO, tmp_path: Path) -> None:
    log.keep_in(tmp_path / "log")
    logging.getLogger("kiosk").info("started")
    logging.getLogger("kiosk").handlers[-1].close()
    assert (tmp_path / "log" / log.FILE).stat().st_mode & 0o077 == 0
    assert (tmp_path / "log").stat().st_mode & 0o077 == 0


def test_a_desk_without_room_for_a_log_file_works(stream: io.StringIO, tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    log.keep_in(tmp_path / "log")
    assert "log.no_file" in stream.getvalue()
