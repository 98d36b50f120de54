import ast
import importlib.util
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


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_under_test", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Give dev.py a checkout of its own; each step of the set-up is only noted in `dev.done`."""
    module = load()
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

    def note(name: str) -> None:
        monkeypatch.setattr(module, name, lambda *arguments: done.append((name, *arguments)))

    for name in ("install_packages", "install_project", "apt_install"):
        note(name)
    monkeypatch.setattr(module, "missing_libraries", list)
    monkeypatch.setattr(module, "missing_python_packages", list)
    monkeypatch.setattr(module, "provide_test_programs", lambda: None)

    def become(*command: str) -> int:
        done.append(command)
        return 7

    monkeypatch.setattr(module, "become", become)
    return module


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
        (["trial"], [("bundle.build",), ("debian.build", "--offline"), ("trial",)]),
    ],
)
def test_what_is_built_goes_from_the_environment_to_the_bundle_and_on(
    building: ModuleType, command: list[str], built: list[tuple[str, ...]]
) -> None:
    assert building.main(command) == 0
    assert building.done == [*SET_UP, *built]


@pytest.mark.parametrize(
    "command", [["bundle", "x"], ["deb", "--online"], ["trial", "now"], ["deb", "--offline", "x"]]
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


@pytest.mark.parametrize(
    ("library", "there", "asked"),
    [("libpython3.11.so.1.0", True, ["binutils"]), ("libpython3.11.so.1.0", False, None)],
)
def test_the_tools_of_the_build_are_installed_for_root(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    library: str,
    asked: list[str] | None,
    *,
    there: bool,
) -> None:
    python = "libpython{}.{}".format(*sys.version_info[:2])
    monkeypatch.setattr(dev.sysconfig, "get_config_var", lambda _name: library)
    monkeypatch.setattr(dev, "is_loadable", lambda _library: there)
    monkeypatch.setattr(dev.shutil, "which", lambda name: "apt" if "apt" in name else None)
    monkeypatch.setattr(dev, "is_root", lambda: True)
    dev.provide_programs(dev.BUNDLE_PROGRAMS)
    assert dev.done == [("apt_install", asked or ["binutils", python])]


def test_a_python_without_a_shared_library_cannot_build(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sysconfig, "get_config_var", lambda _name: "libpython3.11.a")
    assert dev.main(["bundle"]) == 2
    assert "shared library" in capfd.readouterr().err


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


LACKING = ["libEGL.so.1", "libxcb-cursor.so.0"]


def desk(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, *, apt: bool, root: bool, pip: bool = True
) -> None:
    """Describe a machine that lacks some of Qt's libraries, and possibly ensurepip."""
    monkeypatch.setattr(dev, "missing_libraries", lambda: LACKING)
    monkeypatch.setattr(dev, "missing_python_packages", lambda: [] if pip else ["python3.11-venv"])
    monkeypatch.setattr(dev, "has_apt", lambda: apt)
    monkeypatch.setattr(dev, "is_root", lambda: root)


def test_root_gets_the_missing_packages(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    desk(dev, monkeypatch, apt=True, root=True, pip=False)
    dev.provide_system_packages()
    assert dev.done == [("apt_install", ["python3.11-venv", "libegl1", "libxcb-cursor0"])]


def test_others_get_one_command_to_run(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    desk(dev, monkeypatch, apt=True, root=False)
    assert dev.main(["run"]) == 2
    explanation, command = capfd.readouterr().err.splitlines()
    assert explanation.endswith("This command installs them:")
    assert command.startswith("    sudo ")
    assert command.endswith(" libegl1 libxcb-cursor0'")
    assert not dev.done


def test_without_apt_the_set_up_goes_on_with_a_hint(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    desk(dev, monkeypatch, apt=False, root=True)
    dev.provide_system_packages()
    assert "libEGL.so.1 libxcb-cursor.so.0" in capfd.readouterr().err


def test_without_apt_a_python_that_cannot_make_an_environment_ends_it(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    desk(dev, monkeypatch, apt=False, root=True, pip=False)
    assert dev.main(["run"]) == 2
    assert "ensurepip" in capfd.readouterr().err
    assert not dev.done


def test_a_library_is_missing_when_it_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    dev = load()
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "SYSTEM_LIBRARIES", {"libc.so.6": "libc6", "libno-such.so.9": "no"})
    assert "libno-such.so.9" in dev.missing_libraries()
    monkeypatch.setattr(dev.sys, "platform", "win32")
    assert dev.missing_libraries() == []


def test_debian_s_python_needs_a_package_for_venv(monkeypatch: pytest.MonkeyPatch) -> None:
    dev = load()
    assert dev.missing_python_packages() == []
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _: None)
    expected = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert dev.missing_python_packages() == [expected]


@pytest.mark.parametrize(
    ("there", "root", "works", "installs", "skips"),
    [
        (True, True, True, False, False),
        (False, True, True, True, False),
        (False, True, False, True, True),
        (False, False, True, False, True),
    ],
)
def test_programs_of_tests_are_installed_where_they_can_be_and_missed_in_a_line_where_not(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    *,
    there: bool,
    root: bool,
    works: bool,
    installs: bool,
    skips: bool,
) -> None:
    dev = load()
    asked: list[list[str]] = []

    def install(packages: list[str]) -> None:
        asked.append(packages)
        if not works:
            raise dev.SetUpError("no")

    monkeypatch.setattr(dev.shutil, "which", lambda name: name if there or "apt" in name else "")
    monkeypatch.setattr(dev, "is_root", lambda: root)
    monkeypatch.setattr(dev, "apt_install", install)
    dev.provide_test_programs()
    packages = "at-spi2-core chromium chromium-driver dbus-daemon openbox xdotool xvfb"
    assert asked == ([packages.split()] if installs else [])
    assert ("will be skipped" in capfd.readouterr().err) == skips


def test_a_step_is_silent_when_it_works_and_shows_its_last_words_when_not(
    capfd: pytest.CaptureFixture[str],
) -> None:
    dev = load()
    dev.quietly([sys.executable, "-c", "print('chatter')"], "never said")
    assert capfd.readouterr() == ("", "")
    with pytest.raises(dev.SetUpError, match="what to do"):
        dev.quietly([sys.executable, "-c", "print('the cause'); exit(3)"], "what to do")
    assert capfd.readouterr() == ("", "the cause\n")


BECOME = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("dev", sys.argv[1])
dev = importlib.util.module_from_spec(spec)
spec.loader.exec_module(dev)
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
    command = [sys.executable, "-c", BECOME, str(SCRIPT), program]
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


def test_only_the_standard_library_is_needed_in_a_syntax_that_old_pythons_read() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7))
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
    assert imported <= sys.stdlib_module_names


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
