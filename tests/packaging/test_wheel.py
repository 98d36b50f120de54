"""The wheel has all that the program needs: installed far from the checkout, it takes a visit."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
import smoke

from kiosk import __version__
from tests.support.command import environment
from tests.support.xvfb import is_there

ROOT = Path(__file__).resolve().parents[2]


def build(target: str, source: Path, folder: Path) -> Path:
    """Build one distribution from `source` into `folder`."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True, timeout=smoke.DEADLINE)
    [built] = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from the source distribution."""
    folder = tmp_path_factory.mktemp("wheel")
    with tarfile.open(build("sdist", ROOT, folder / "sdist")) as archive:
        archive.extractall(folder, filter="data")
    return build("wheel", folder / f"identity_kiosk-{__version__}", folder / "wheel")


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The command of a new environment that has the wheel, and its dependencies from this one."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "--python", str(python), "install", "--no-index"),
            *("--no-deps", str(wheel)),
        ],
        check=True,
        capture_output=True,
        timeout=smoke.DEADLINE,
    )
    [packages] = folder.glob("lib/python*/site-packages")
    # A folder that is named there is searched, but what makes the checkout importable is not read.
    (packages / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"], "utf-8")
    return str(folder / "bin" / "identity-kiosk")


def test_it_carries_what_the_program_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder, pattern in (
        *(("fonts", "*.?tf"), ("icons", "*.svg"), ("countries", "*.json")),
        ("letters", "*.json"),
        *((name, "LICENSE") for name in ("fonts", "icons", "countries", "letters")),
    ):
        files = list((ROOT / "resources" / folder).glob(pattern))
        assert files
        assert names >= {f"kiosk/_resources/{folder}/{file.name}" for file in files}
    assert "kiosk/_resources/translations/identity-kiosk_en.qm" in names
    assert "kiosk/_resources/handover.schema.json" in names
    for folder in ("html", "migrations", "migrations/versions"):
        for file in (ROOT / "kiosk" / "receiver" / folder).glob("*.*"):
            assert f"kiosk/receiver/{folder}/{file.name}" in names
    assert not [name for name in names if name.endswith(".ts")]
    assert not [name for name in names if name.startswith(("kiosk/_resources/pictures", "tests"))]


def test_nothing_is_taken_from_the_checkout(program: str, tmp_path: Path) -> None:
    code = "import kiosk.resources as r, kiosk; print(kiosk.__file__, r.RESOURCES)"
    python = str(Path(program).with_name("python"))
    places = subprocess.run(
        [python, "-P", "-c", code],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout
    assert str(ROOT) not in places
    assert places.count(str(Path(program).parents[1])) == 2


def test_it_prints_no_tracebacks(program: str) -> None:
    done = subprocess.run([program, "--debug"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "for a checkout" in done.stderr


def test_it_runs_on_no_sandbox_unasked(program: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [program, "verify", "bankidse"],
        env=environment(tmp_path),
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
        timeout=smoke.DEADLINE,
    )
    assert done.returncode == 2
    assert "Not configured" in done.stderr


def test_without_compiled_translations_there_is_no_wheel(wheel: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(wheel.parents[1] / f"identity_kiosk-{__version__}", source)
    for compiled in (source / "resources" / "translations").glob("*.qm"):
        compiled.unlink()
    with pytest.raises(subprocess.CalledProcessError) as failed:
        build("wheel", source, tmp_path / "wheel")
    assert b"identity-kiosk_ar.qm" in failed.value.stderr


@pytest.mark.parametrize(
    "step",
    [
        smoke.check,
        lambda program: smoke.verify(program, "qr"),
        pytest.param(
            smoke.window,
            marks=pytest.mark.skipif(not is_there(), reason="needs xvfb and xdotool"),
        ),
    ],
    ids=["check", "visit", "window"],
)
def test_it_runs(
    program: str,
    step: smoke.Step,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)  # the window is really shown
    monkeypatch.chdir(tmp_path)
    assert step([program])
