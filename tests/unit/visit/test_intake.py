"""What may be a case reference, and that what is known of a visit ends with it."""

from __future__ import annotations

import pytest

from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.intake import LONGEST_REFERENCE, Intake, is_reference


@pytest.mark.parametrize("text", ["A", "2026/11-Å 7", "案件", "x" * LONGEST_REFERENCE])
def test_references(text: str) -> None:
    assert is_reference(text)


@pytest.mark.parametrize("text", ["", "-", " ", "a\nb", "a\x1b[0m", "x" * (LONGEST_REFERENCE + 1)])
def test_no_references(text: str) -> None:
    assert not is_reference(text)


def test_it_names_nobody() -> None:
    intake = Intake("PLANTED-1", ExpectedPerson("PLANTED-2", "PLANTED-3"))
    assert "PLANTED" not in repr(intake)
