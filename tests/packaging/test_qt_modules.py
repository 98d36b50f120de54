"""Qt modules are used by allow-list: several are GPL only, and rooms without a screen stay so."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

KIOSK = Path(__file__).resolve().parents[2] / "kiosk"

# All under the LGPL.
ALLOWED = {
    "QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPdf", "QtPrintSupport", "QtStateMachine", "QtSvg",
    "QtSvgWidgets", "QtWidgets",
}  # fmt: skip
ALLOWED_IN = {"visit": {"QtCore", "QtStateMachine"}, "services": set[str](), "sandbox": set[str]()}


def qt_modules(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{name.name}" for name in node.names]
        for name in names:
            package, _, module = name.partition(".")
            if package == "PySide6":
                yield module.partition(".")[0]


@pytest.mark.parametrize(
    "line",
    [
        "import PySide6.QtCharts",
        "from PySide6 import QtCharts",
        "from PySide6.QtCharts import QChart",
        "def late():\n    from PySide6.QtCharts import QChart",
    ],
)
def test_every_way_to_import_is_seen(line: str) -> None:
    assert list(qt_modules(f"import os\n{line}\n")) == ["QtCharts"]


def test_only_allowed_modules_are_imported() -> None:
    files = list(KIOSK.rglob("*.py"))
    assert files
    for file in files:
        room = file.relative_to(KIOSK).parts[0]
        used = set(qt_modules(file.read_text(encoding="utf-8")))
        assert used <= ALLOWED_IN.get(room, ALLOWED), file
