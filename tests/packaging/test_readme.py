"""What the README draws and lists is what the program does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtStateMachine import QSignalTransition, QState

from kiosk.sandbox.faults import FAULTS
from kiosk.visit.domain import OutcomeKind, Reason
from kiosk.visit.flow import Flow
from kiosk.visit.transitions import Transition
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser, FakeListener

README = Path(__file__).parents[2] / "README.md"


@pytest.fixture
def flow(qapp: QCoreApplication) -> Flow:
    return Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser)


def _label(row: Transition) -> str:
    signal = bytes(QSignalTransition(row.signal).signal().data()).decode()
    name = re.sub(r"^\d|\(.*", "", signal)
    guard = "" if row.guard is None else row.guard.__name__.strip("_").replace("_", " ")
    return name + (f" [{guard.removeprefix('is ')}]" if guard else "")


def _name(flow: Flow, state: QState) -> str:
    return "verifying" if state is flow.verifying else state.objectName()


def _diagram(flow: Flow) -> Iterator[str]:
    yield "stateDiagram-v2"
    yield "    [*] --> locked: where staff sign in"
    yield "    [*] --> attract"
    yield "    state verifying {"
    yield "        [*] --> starting"
    inner = {"starting", "waiting", "checking", "renewing"}
    rows = [
        (_name(flow, row.source), _name(flow, row.target), _label(row))
        for row in flow.table()
        if row.target is not None
    ]
    for source, target, label in rows:
        if source in inner:
            yield f"        {source} --> {target}: {label}"
    yield "    }"
    for source, target, label in rows:
        if source not in inner:
            yield f"    {source} --> {target}: {label}"


def _between(name: str) -> str:
    match = re.search(
        rf"<!-- {name}: begin -->\n(.*?)<!-- {name}: end -->", README.read_text("utf-8"), re.DOTALL
    )
    assert match
    return match[1]


def test_the_diagram_is_the_flow(flow: Flow) -> None:
    drawn = "\n".join(_diagram(flow))
    assert _between("flow") == f"```mermaid\n{drawn}\n```\n"


def test_every_outcome_and_reason_is_listed() -> None:
    contract, _, _ = README.read_text("utf-8").partition("## Configuration")
    table = re.findall(r"^\| `(\w+)` \| (.*) \|$", contract, re.MULTILINE)
    listed = {kind: set(re.findall(r"`(\w+)`", reasons)) for kind, reasons in table}
    for kind in OutcomeKind:
        assert listed[kind.value] == {r.value for r in Reason if r.kind is kind}


def test_every_fault_is_listed() -> None:
    assert re.findall(r"^\| `(\w+)`", _between("faults"), re.MULTILINE) == list(FAULTS)
