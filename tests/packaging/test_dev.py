import ast
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


SCRIPT = ROOT / "packaging" / "dev.py"


SET_UP = [("install_packages",), ("install_project",)]


def test_the_first_call_makes_the_environment_and_the_second_does_nothing(dev: ModuleType) -> None:
    dev.provide_environment()
    assert dev.done == SET_UP
    dev.provide_environment()
    assert dev.done == SET_UP


def grow(name: str) -> Callable[[ModuleType, pytest.MonkeyPatch], None]:
    def change(dev: ModuleType, _: pytest.MonkeyPatch) -> None:
        with (dev.ROOT / name).open("a") as file:
            file.write("# more\n")

    return change


def replace(where: str, value: object) -> Callable[[ModuleType, pytest.MonkeyPatch], None]:
    return lambda dev, monkeypatch: monkeypatch.setattr(dev, where, value)


@pytest.mark.parametrize(
    ("change", "steps"),
    [
        pytest.param(grow("dev.txt"), SET_UP, id="other pins"),
        pytest.param(grow("pyproject.toml"), SET_UP[1:], id="another project file"),
        pytest.param(replace("ROOT", Path("/moved")), SET_UP, id="the checkout was moved"),
        pytest.param(lambda _, mp: mp.setattr(sys, "version", "3.99"), SET_UP, id="another Python"),
        pytest.param(lambda dev, _: dev.STAMP.unlink(), SET_UP, id="no stamp"),
        pytest.param(lambda dev, _: dev.STAMP.write_bytes(b"\xff\0"), SET_UP, id="a broken stamp"),
    ],
)
def test_what_changed_is_made_anew(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[ModuleType, pytest.MonkeyPatch], None],
    steps: list[tuple[str]],
) -> None:
    dev.provide_environment()
    dev.done.clear()
    change(dev, monkeypatch)
    dev.provide_environment()
    assert dev.done == steps
    dev.provide_environment()
    assert dev.done == steps


@pytest.mark.parametrize("step", ["install_packages", "install_project"])
def test_an_environment_that_was_never_finished_is_made_anew(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    dev.provide_environment()
    dev.PACKAGES.write_text("flask==4\n")

    def interrupted() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(dev, step, interrupted)
        assert dev.main(["run"]) == 130
    dev.done.clear()
    dev.provide_environment()
    assert dev.done == SET_UP


def test_run_opens_the_window_on_the_sandbox(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.main(["run"]) == 7
    assert dev.done[-1][0].endswith("identity-kiosk")
    assert dev.done[-1][1:] == ("--sandbox",)
    assert dev.main(["run", "--windowed"]) == 7
    assert dev.done[-1][1:] == ("--windowed",)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("arguments", [[], ["--windowed"]])
def test_run_without_a_display_visits_in_the_terminal_and_says_why(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    arguments: list[str],
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    assert dev.main(["run", *arguments]) == 7
    assert dev.done[-1][0].endswith("identity-kiosk")
    assert dev.done[-1][1:] == ("verify", "bankidse", "--sandbox")
    out, err = capfd.readouterr()
    assert out == ""
    assert err == "There is no display for the window: a visit in the terminal follows.\n"


def test_the_kiosk_is_run_beside_a_receiver(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.main(["run", "--with-receiver", "--windowed"]) == 7
    assert dev.done[-1][1].endswith("with_receiver.py")
    assert dev.done[-1][2:] == ("--windowed",)


def test_the_receiver_is_tried_with_what_is_given(dev: ModuleType) -> None:
    assert dev.main(["receiver", "--port", "8400"]) == 7
    assert dev.done[-1][0].endswith("identity-kiosk-receiver")
    assert dev.done[-1][1:] == ("try", "--port", "8400")


def test_run_passes_on_what_it_is_given_and_adds_no_word(
    dev: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["run", "verify", "frejaid", "--user-data", "a=b c", "--json"]) == 7
    assert dev.done[-1][1:] == ("verify", "frejaid", "--user-data", "a=b c", "--json")
    assert capfd.readouterr() == ("", "")


def test_the_whole_suite_runs_in_parallel_and_a_selection_as_it_is_asked_for(
    dev: ModuleType,
) -> None:
    dev.main(["test"])
    parallel = ("-m", "pytest", "--numprocesses=logical", "--dist=worksteal")
    assert dev.done[-1][1:] == (*parallel, "--cov", "--cov-report=")
    dev.main(["test", "--fast"])
    assert dev.done[-1][1:5] == ("-m", "pytest", "-p", "tests.support.fast")
    dev.main(["test", "-p", "no:xdist", "tests/packaging"])
    assert dev.done[-1][1:] == ("-m", "pytest", "-p", "no:xdist", "tests/packaging")


def test_bench_passes_on_where_the_numbers_go(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "")
    dev.main(["bench", "--json", "numbers.json"])
    assert dev.done[-1][1:] == ("-m", "tests.bench", "--json", "numbers.json")
    assert os.environ["PYTHONPATH"] == str(dev.ROOT)


def test_screenshots_passes_on_where_they_go(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "")
    dev.main(["screenshots", "pictures"])
    assert dev.done[-1][1:] == ("-m", "tests.screenshots", "pictures")
    assert os.environ["PYTHONPATH"] == str(dev.ROOT)


@pytest.mark.parametrize(("failing", "code"), [(None, 0), ("ruff", 1), ("mypy", 1)])
def test_lint_runs_every_check_and_fails_if_one_does(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, failing: str | None, code: int
) -> None:
    ran: list[str] = []

    def check(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(Path(command[0]).name)
        return subprocess.CompletedProcess(command, int(ran[-1] == failing))

    monkeypatch.setattr(dev.subprocess, "run", check)
    assert dev.main(["lint"]) == code
    assert ran == ["ruff", "ruff", "mypy", "mypy", "mypy", "lint-imports"]


@pytest.fixture
def building(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A machine that has every tool; what is built is only noted."""
    monkeypatch.setattr(dev, "provide_programs", lambda _programs: None)
    monkeypatch.setattr(dev, "has_apt", lambda: True)
    monkeypatch.setattr(dev, "is_root", lambda: True)
    monkeypatch.setattr(dev, "build", lambda *module: dev.done.append(module))
    return dev


@pytest.mark.parametrize(
    ("command", "built"),
    [
        (["bundle"], [("bundle.build",)]),
        (["deb"], [("bundle.build",), ("debian.build",)]),
        (["deb", "--offline"], [("bundle.build",), ("debian.build", "--offline")]),
        (
            ["deb", "--offline", "--with-browser"],
            [("bundle.build",), ("debian.build", "--offline", "--with-browser")],
        ),
        (["trial"], [("bundle.build",), ("debian.build", "--offline"), ("trial",)]),
    ],
)
def test_what_is_built_goes_from_the_environment_to_the_bundle_and_on(
    building: ModuleType, command: list[str], built: list[tuple[str, ...]]
) -> None:
    assert building.main(command) == 0
    assert building.done == [*SET_UP, *built]


@pytest.mark.parametrize(
    "command",
    [
        ["bundle", "x"],
        ["deb", "--online"],
        ["deb", "--with-browser"],
        ["trial", "now"],
        ["deb", "--offline", "x"],
    ],
)
def test_a_wrong_word_builds_nothing(building: ModuleType, command: list[str]) -> None:
    assert building.main(command) == 2
    assert building.done == []


def test_the_trial_is_for_root_on_debian(
    building: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(building, "is_root", lambda: False)
    assert building.main(["trial"]) == 2
    assert "root" in capfd.readouterr().err
    assert building.done == []


def test_smoke_drives_the_checkout_or_what_is_given(dev: ModuleType) -> None:
    dev.main(["smoke"])
    assert dev.done[-1][1].endswith("smoke.py")
    assert dev.done[-1][2].endswith("identity-kiosk")
    dev.main(["smoke", "chroot", "/root", "identity-kiosk"])
    assert dev.done[-1][2:] == ("chroot", "/root", "identity-kiosk")


@pytest.mark.parametrize("arguments", [[], ["dance"], ["lint", "kiosk"]])
def test_a_wrong_call_is_explained(
    dev: ModuleType, capfd: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert dev.main(arguments) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "lint" in err
    assert not dev.done


def test_help_names_every_verb(dev: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    out, _ = capfd.readouterr()
    assert all(f"  {verb} " in out for verb in dev.VERBS)


def test_trouble_with_files_is_said_without_a_traceback(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "PACKAGES", dev.ROOT / "nowhere")
    assert dev.main(["run"]) == 2
    assert "nowhere" in capfd.readouterr().err
    assert not dev.done


BECOME = """
import sys
sys.path.insert(0, sys.argv[1])
import dev
sys.exit(dev.become(sys.executable, "-c", sys.argv[2]))
"""


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("raise SystemExit(7)", 7),
        pytest.param(
            f"import os; os.kill(os.getpid(), {signal.SIGTERM:d})",
            -signal.SIGTERM,
            marks=pytest.mark.skipif(os.name == "nt", reason="POSIX signals"),
        ),
    ],
)
def test_the_started_program_s_end_is_ours(program: str, code: int) -> None:
    command = [sys.executable, "-c", BECOME, str(SCRIPT.parent), program]
    assert subprocess.run(command, check=False).returncode == code


def test_an_older_python_reads_a_sentence() -> None:
    program = (
        "import runpy, sys; sys.version_info = (3, 8, 10, 'final', 0);"
        f"runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr == "Identity Kiosk needs Python 3.11 or newer; this is Python 3.8.\n"


@pytest.mark.parametrize("room", [SCRIPT, SCRIPT.with_name("system_packages.py")])
def test_only_the_standard_library_is_needed_in_a_syntax_that_old_pythons_read(room: Path) -> None:
    tree = ast.parse(room.read_text(encoding="utf-8"), feature_version=(3, 7))
    imported = {
        name.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    } | {
        (node.module or "").partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
    }
    assert "subprocess" in imported
    assert imported <= sys.stdlib_module_names | {"system_packages"}


CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
</TS>
"""


def test_texts_are_collected_and_what_is_not_translated_is_a_fault(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "SCRIPTS", Path(sys.executable).parent)
    monkeypatch.setattr(dev, "provide_environment", lambda: None)
    code, catalogue = dev.ROOT / "kiosk" / "a.py", dev.TRANSLATIONS / "identity-kiosk_sv.ts"
    code.parent.mkdir()
    catalogue.parent.mkdir()
    code.write_text('class A(QObject):\n    def f(self):\n        return self.tr("Start")\n')
    catalogue.write_text(CATALOGUE)

    assert dev.main(["translations", "--check"]) == 1
    assert "does not fit the code" in capfd.readouterr().err
    assert dev.main(["translations"]) == 0
    capfd.readouterr()
    assert dev.main(["translations", "--check"]) == 1
    assert "texts that are not translated" in capfd.readouterr().err

    translated = catalogue.read_text().replace(
        '<translation type="unfinished"></translation>', "<translation>Börja</translation>"
    )
    catalogue.write_text(translated)
    assert dev.main(["translations", "--check"]) == 0
    assert catalogue.read_text() == translated
    assert dev.main(["translations"]) == 0
    assert "Börja".encode("utf-16-be") in catalogue.with_suffix(".qm").read_bytes()
