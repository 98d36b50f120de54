"""What Qt has ready for assistive technology, object by object, on every screen.

`tests/journeys/test_visits_by_assistive_technology.py` reads the same over the real bus.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.ui import accessible
from tests.support.scenes import SCENES, Scene
from tests.support.visits import StagedWindow, settle

Role = QAccessible.Role

READ: Final = frozenset(
    {
        *(Role.Graphic, Role.Button, Role.StaticText, Role.Heading, Role.EditableText),
        *(Role.ComboBox, Role.CheckBox, Role.RadioButton),
    }
)
"""Roles whose objects are read aloud."""

LIDS: Final = ("providers-idle", "result-document-enlarged", "result-document-proof")
"""Scenes in which something with a heading of its own lies over a screen."""


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    accessible.install()


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    return new_set()


class Told(NamedTuple):
    """What one object says of itself.

    The objects themselves are Qt's and go with their widgets, which the binding is not told: no
    name of Python's may outlive them.
    """

    role: QAccessible.Role
    name: str
    words: str
    """Name, description, value and help."""
    description: str
    is_focusable: bool
    is_disabled: bool
    children: int
    level: int | None


def _told(node: QAccessibleInterface) -> Told:
    kinds, state = QAccessible.Text, node.state()
    level: int | None = None
    if node.role() is Role.Heading:
        level = node.attributesInterface().attributeValue(QAccessible.Attribute.Level)
    return Told(
        node.role(),
        node.text(kinds.Name),
        " ".join(map(node.text, (kinds.Name, kinds.Description, kinds.Value, kinds.Help))),
        node.text(kinds.Description),
        bool(state.focusable),
        bool(state.disabled),
        node.childCount(),
        level,
    )


def _below(above: QAccessibleInterface) -> list[Told]:
    """It and everything below it that is visible, parents first."""
    told = [_told(above)]
    for place in range(above.childCount()):
        child: QAccessibleInterface | None = above.child(place)
        if child is not None and not child.state().invisible:
            told += _below(child)
    return told


def show(stage: StagedWindow, scene: Scene) -> list[Told]:
    scene.show(stage)
    settle()
    settle()  # a result is measured twice
    return _below(QAccessible.queryAccessibleInterface(stage.window))


def named(name: str) -> Scene:
    return next(scene for scene in SCENES if scene.name == name)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_whatever_is_read_has_a_name(stage: StagedWindow, scene: Scene) -> None:
    shown = show(stage, scene)
    for node in shown:
        if node.role in READ or node.is_focusable:
            assert node.name.strip(), node
        if node.role is Role.Button:
            assert node.children == 0, node  # one thing, read once
            says_why = bool(node.description) or node.name.endswith(": Cannot be shown")
            assert says_why or not node.is_disabled, node
    levels = [node.level for node in shown if node.role is Role.Heading]
    assert levels.count(1) == (2 if scene.name in LIDS else 1)
    assert set(levels) <= {1, 2}


def test_a_covered_value_is_told_to_nobody(stage: StagedWindow) -> None:
    told = " ".join(node.words for node in show(stage, named("result-verified")))
    assert not any(part in told for part in ("Maria", "1984", "example.com", "Storgatan"))
    assert "Covered" in told
    stage.clear()
    told = " ".join(node.words for node in show(stage, named("result-revealed")))
    assert "Maria" in told
    assert "Covered" not in told


def test_a_method_says_what_it_is_and_what_to_do(stage: StagedWindow) -> None:
    described = {node.name: node.description for node in show(stage, named("providers-few"))}
    assert described["BankID, Sweden"] == "Scan with your phone"
    assert described["iDIN, Netherlands"] == "Not available right now"
