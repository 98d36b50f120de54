"""Every row of the matrix is played, and has to come out as it is written there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.hostile.faults.play import METHODS, Row, Visit, rows
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.slow

ROWS = rows()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_fault(qapp: QApplication, sandbox: Sandbox, tmp_path: Path, row: Row) -> None:
    assert Visit(row, sandbox, tmp_path).play().line() == row.line()


def test_the_matrix_is_as_large_as_it_says() -> None:
    assert len(ROWS) >= 120
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert {row.method for row in ROWS} == set(METHODS)
