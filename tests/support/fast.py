"""The fast half of the tests: no browser, no child process, and no waiting in earnest.

`dev.py test --fast` loads this. What is left out is said by its place, by what it asks for, or by
the mark `slow`; whatever starts a process all the same, fails.
"""

from __future__ import annotations

import subprocess
from typing import Final, NoReturn

import pytest
from hypothesis import settings
from PySide6.QtCore import QProcess

SLOW_PLACES: Final = frozenset({"journeys", "hostile", "packaging"})
SLOW_FIXTURES: Final = frozenset({"sandbox", "sandbox_process"})


def pytest_configure() -> None:
    """Fewer examples of each property: the whole suite takes its time for them."""
    settings.register_profile("fast", settings.get_profile("kiosk"), max_examples=5)
    settings.load_profile("fast")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the slow ones out; pytest's closing line says how many."""
    slow = [item for item in items if _is_slow(config, item)]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in set(slow)]


def _is_slow(config: pytest.Config, item: pytest.Item) -> bool:
    place = item.path.relative_to(config.rootpath / "tests").parts[0]
    asked_for = set(getattr(item, "fixturenames", ()))
    is_marked = any(item.get_closest_marker(name) for name in ("slow", "browser"))
    return place in SLOW_PLACES or bool(asked_for & SLOW_FIXTURES) or is_marked


@pytest.fixture(autouse=True)
def _no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_named: object) -> NoReturn:
        pytest.fail("A child process: mark this test as slow.")

    monkeypatch.setattr(subprocess.Popen, "__init__", refuse)
    monkeypatch.setattr(QProcess, "start", refuse)
