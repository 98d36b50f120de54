"""What holds for every test: a neutral desk before it, and nothing left of it afterwards."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Iterator
from typing import Any
from weakref import WeakKeyDictionary

# Before any Qt library is loaded: no test opens a window on somebody's screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
import shiboken6
from hypothesis import HealthCheck, settings
from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from kiosk.wording.language import locale_of, speak
from tests.support.sandbox import sandbox, sandbox_process

__all__ = ["sandbox", "sandbox_process"]

GRACE = 1.0
"""Seconds that a thread which has been told to end may still take."""

settings.register_profile(
    "kiosk",
    deadline=None,
    max_examples=60,
    derandomize=bool(os.environ.get("CI")),
    # Two cores that other tests keep busy are no fault of a strategy.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("kiosk")

_FOREIGN = (
    *("IDENTITY_KIOSK_CONFIG", "BROWSER", "DISPLAY", "WAYLAND_DISPLAY", "CREDENTIALS_DIRECTORY"),
    *("DBUS_SESSION_BUS_ADDRESS", "NETRC", "XDG_CONFIG_DIRS", "XDG_DATA_DIRS"),
    *(f"{kind}_proxy" for kind in ("http", "https", "all", "no")),
    *(f"{kind}_PROXY" for kind in ("HTTP", "HTTPS", "ALL", "NO")),
)
"""What a developer's machine may set and a test must not depend on."""

_HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "localappdata",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": ".local/state",
}


_homes = itertools.count()


@pytest.fixture(autouse=True)
def _neutral_desk(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No setting of this machine or this user reaches a test, and no test reaches theirs."""
    # A number of our own: pytest would look through all that there are for the next free one.
    home = tmp_path_factory.mktemp(f"home-{next(_homes)}", numbered=False)
    for name, folder in _HOMES.items():
        monkeypatch.setenv(name, str(home / folder))
    for name in _FOREIGN:
        monkeypatch.delenv(name, raising=False)
    # Else keyring would take any store for the system's that a test has defined.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(autouse=True)
def _logging_as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What the command line sets for its whole process ends with the test that calls it."""
    for owner, name in (
        *((logging, "raiseExceptions"), (sys, "excepthook"), (sys, "unraisablehook")),
        (threading, "excepthook"),
    ):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    loggers = [logging.getLogger(), logging.getLogger("kiosk")]
    kept = [(each, each.level, each.propagate, list(each.handlers)) for each in loggers]
    yield
    logging.captureWarnings(False)
    for logger, level, propagate, handlers in kept:
        logger.setLevel(level)
        logger.propagate, logger.handlers = propagate, handlers


def pytest_addoption(parser: pytest.Parser) -> None:
    """What takes longer than a gate can afford."""
    parser.addoption(
        "--every-size", action="store_true", help="measure every language on screens of every size"
    )


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, which speaks as the program's own does."""
    speak(qapp, "en")
    return qapp


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    """Whatever language a test's window spoke last, the next test reads English."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and QLocale() != locale_of("en"):
        speak(application, "en")
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# -- nothing is left ------------------------------------------------------------------------------

_began: WeakKeyDictionary[Any, traceback.StackSummary] = WeakKeyDictionary()
"""Threads and timers that were started, and from where."""

_left: list[QThread] = []
"""Threads that a test left running: letting go of one would end the whole process."""


@pytest.fixture(autouse=True, scope="session")
def _beginnings() -> Iterator[None]:
    """Remember where each thread and timer was started."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in (threading.Thread, QThread, QTimer):
            patch.setattr(kind, "start", _noting(kind.start))
        gc.freeze()  # what is there by now is no test's: each collection passes it over
        yield


def _noting(start: Callable[..., None]) -> Callable[..., None]:
    def noted(self: object, *arguments: Any) -> None:
        frames = traceback.walk_stack(sys._getframe(1))
        _began[self] = traceback.StackSummary.extract(frames, limit=5, lookup_lines=False)
        start(self, *arguments)

    return noted


@pytest.fixture(autouse=True)
def _nothing_is_left(request: pytest.FixtureRequest, _beginnings: None) -> Iterator[None]:
    """A thread or a timer that a test leaves behind fails it."""
    before = {*threading.enumerate(), *_began.keys()}
    yield
    if "qapp" in request.fixturenames:
        gc.collect()  # what cannot be destroyed in peace says so now, not in another test
        gc.freeze()  # what outlives a test is modules and reports: the next collection skips them
    left = [each for each in threading.enumerate() if each not in before and not _is_over(each)]
    left += [each for each in list(_began) if each not in before and _is_at_work(each)]
    if left:
        pytest.fail("Left behind:\n" + "\n".join(map(_description, left)), pytrace=False)


def _is_over(thread: threading.Thread) -> bool:
    if isinstance(thread, threading._DummyThread):  # Python's stand-in for a thread of Qt's
        return True
    thread.join(GRACE)
    return not thread.is_alive()


def _is_at_work(thing: object) -> bool:
    if not isinstance(thing, QObject) or not shiboken6.isValid(thing):
        return False
    if isinstance(thing, QThread):
        if thing.wait(int(GRACE * 1000)):
            return False
        _left.append(thing)
        return True
    return isinstance(thing, QTimer) and thing.isActive()


def _description(thing: Any) -> str:
    name = thing.name if isinstance(thing, threading.Thread) else thing.objectName()
    began = _began.get(thing)
    where = "".join(reversed(began.format())) if began else "  (somewhere unknown)\n"
    return f"{type(thing).__name__} {name!r}, which began at\n{where}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Qt's complaints while a test is cleared away fail it, as those in a test itself do."""
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            said.append(text)

    previous = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
    if said:
        pytest.fail("Qt complained: " + "; ".join(said), pytrace=False)
