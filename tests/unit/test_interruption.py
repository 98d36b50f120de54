"""The end of a console or a session on Windows, which waits for no signal handler."""

from __future__ import annotations

import pytest

from kiosk.interruption import heed_console


@pytest.mark.parametrize(
    ("event", "ends"), [(0, False), (1, False), (2, True), (5, True), (6, True)]
)
def test_a_closed_console_waits_until_the_visit_has_ended(event: int, *, ends: bool) -> None:
    steps: list[str] = []
    answered = heed_console(
        event, lambda: steps.append("interrupted"), lambda: steps.append("waited")
    )
    assert answered is ends
    assert steps == (["interrupted", "waited"] if ends else [])
