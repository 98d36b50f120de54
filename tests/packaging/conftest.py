"""dev.py as a module, on a checkout of its own."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
import system_packages

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "dev.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_under_test", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Give dev.py a checkout of its own; each step of the set-up is only noted in `dev.done`."""
    module = _load()
    (tmp_path / "dev.txt").write_text("flask==3.1.3\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "PACKAGES", tmp_path / "dev.txt")
    monkeypatch.setattr(module, "PROJECT", tmp_path / "pyproject.toml")
    monkeypatch.setattr(module, "TRANSLATIONS", tmp_path / "translations")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "set-up")
    monkeypatch.chdir(tmp_path)
    done: list[object] = []
    monkeypatch.setattr(module, "done", done, raising=False)

    def note(room: ModuleType, name: str) -> None:
        monkeypatch.setattr(room, name, lambda *arguments: done.append((name, *arguments)))

    note(module, "install_packages")
    note(module, "install_project")
    note(system_packages, "apt_install")
    monkeypatch.setattr(system_packages, "missing_libraries", list)
    monkeypatch.setattr(system_packages, "missing_python_packages", list)
    monkeypatch.setattr(module, "provide_test_programs", lambda: None)

    def become(*command: str) -> int:
        done.append(command)
        return 7

    monkeypatch.setattr(module, "become", become)
    return module
