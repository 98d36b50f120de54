"""Lock files, also where the system does not delete what somebody looks at."""

from __future__ import annotations

from pathlib import Path

from kiosk.locks import hold, let_go


def test_what_is_let_go_of_is_gone_and_can_be_held_anew(tmp_path: Path) -> None:
    file = tmp_path / "a.lock"
    held = hold(file)
    assert held is not None
    assert hold(file) is None
    let_go(file, held)
    assert not file.exists()
    again = hold(file)
    assert again is not None
    let_go(file, again)


def test_what_the_system_does_not_delete_stays_without_a_word(tmp_path: Path) -> None:
    held = hold(tmp_path / "a.lock")
    assert held is not None
    refused = tmp_path / "folder"  # which no system lets itself be deleted as a file
    refused.mkdir()
    let_go(refused, held)
    assert refused.exists()
    assert hold(tmp_path / "a.lock") is not None
