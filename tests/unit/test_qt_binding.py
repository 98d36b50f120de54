"""The Qt binding keeps Python's books. A release of it did not, and the interpreter aborted."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal


class _Emitter(QObject):
    sent = Signal()


@pytest.mark.parametrize("constant", [None, True, False])
def test_calls_keep_the_reference_count_of_constants(
    qapp: QCoreApplication, constant: bool | None
) -> None:
    emitter = _Emitter()
    before = sys.getrefcount(constant)
    for _ in range(1000):
        emitter.sent.emit()
        emitter.setObjectName("name")
        qapp.processEvents()
    assert abs(sys.getrefcount(constant) - before) < 500
