"""What the kiosk itself puts together in Arabic shows no sign of a mark that is not to be seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.visit.sanitize import REPLACEMENT
from tests.support.scenes import SCENES
from tests.support.visits import StagedWindow, settle

pytestmark = pytest.mark.slow

RESULTS = [scene for scene in SCENES if scene.name.startswith("result-")]


def test_no_result_shows_a_replaced_mark(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(languages=("ar", "en"), staff_language="ar")
    read = 0
    for scene in RESULTS:
        scene.show(stage)
        settle()
        texts = [label.text() for label in stage.window.findChildren(QLabel) if label.isVisible()]
        assert [text for text in texts if REPLACEMENT in text] == [], scene.name
        read += len(texts)
        stage.clear()
    assert read > len(RESULTS)
