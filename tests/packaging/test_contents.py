"""Nothing but what is listed gets into the bundle."""

import shutil
from pathlib import Path

import pytest
from bundle import build, contents

QT = f"{contents.INSIDE}/PySide6/Qt"

HARMLESS = (
    contents.PROGRAM,
    f"{contents.INSIDE}/base_library.zip",
    f"{contents.INSIDE}/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    f"{QT}/lib/libQt6Core.so.6",
    f"{QT}/lib/libQt6Pdf.so.6",
    f"{QT}/plugins/platforms/libqxcb.so",
    f"{contents.INSIDE}/resources/fonts/LICENSE",
    f"{contents.INSIDE}/licences/THIRD-PARTY.txt",
)

# Each is a part of Qt that is under the GPL alone, or would bring one, or something unheard of.
STRANGE = (
    f"{QT}/lib/libQt6VirtualKeyboard.so.6",
    f"{QT}/lib/libQt6HttpServer.so.6",
    f"{QT}/lib/libQt6NetworkAuth.so.6",
    f"{QT}/lib/libQt6WaylandCompositor.so.6",
    f"{QT}/lib/libQt6Charts.so.6",
    f"{QT}/lib/libQt6Graphs.so.6",
    f"{QT}/lib/libQt6DataVisualization.so.6",
    f"{QT}/lib/libQt6Quick3D.so.6",
    f"{QT}/lib/deeper/libQt6Core.so.6",
    f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    f"{QT}/plugins/platforms/libqvnc.so",
    f"{contents.INSIDE}/PySide6/QtCharts.abi3.so",
    f"{contents.INSIDE}/PySide6/QtHttpServer.abi3.so",
    f"{contents.INSIDE}/libssl.so.3",
    f"{contents.INSIDE}/libgtk-3.so.0",
    f"{contents.INSIDE}/resources/secret.txt",
    f"{contents.INSIDE}/kiosk/receiver/html/base.html",
    f"{contents.INSIDE}/psycopg_binary/_psycopg.cpython-311-x86_64-linux-gnu.so",
    "readme.txt",
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    for name in HARMLESS:
        put(tmp_path / "bundle", name)
    return tmp_path / "bundle"


def put(folder: Path, name: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    return file


def test_what_is_listed_may_be_inside(bundle: Path) -> None:
    assert contents.strangers(bundle, "linux") == []


ON_WINDOWS = (
    "identity-kiosk.exe",
    "identity-kiosk-cli.exe",
    f"{contents.INSIDE}/python311.dll",
    f"{contents.INSIDE}/_ssl.pyd",
    f"{contents.INSIDE}/PySide6/Qt6Core.dll",
    f"{contents.INSIDE}/PySide6/QtPdf.pyd",
    f"{contents.INSIDE}/PySide6/plugins/platforms/qwindows.dll",
    f"{contents.INSIDE}/PySide6/msvcp140.dll",
    f"{contents.INSIDE}/psutil/_psutil_windows.pyd",
    f"{contents.INSIDE}/resources/icons/x.svg",
)


def test_windows_has_a_list_of_its_own(tmp_path: Path) -> None:
    """By the names that the wheels for Windows have for their files."""
    for name in ON_WINDOWS:
        put(tmp_path, name)
    assert contents.strangers(tmp_path, "win32") == []
    strange = [
        f"{contents.INSIDE}/PySide6/Qt6Charts.dll",
        f"{contents.INSIDE}/PySide6/Qt6VirtualKeyboard.dll",
        f"{contents.INSIDE}/PySide6/plugins/platforms/qoffscreen.dll",
        f"{contents.INSIDE}/api-ms-win-odd.dll",
        "setup.exe",
    ]
    for name in strange:
        put(tmp_path, name)
    assert contents.strangers(tmp_path, "win32") == sorted(strange)


@pytest.mark.parametrize("name", ["qoffscreen.dll", "qdirect2d.dll", "qminimal.dll"])
def test_ways_to_no_screen_are_left_out_on_windows(name: str) -> None:
    assert not contents.is_wanted(f"PySide6/plugins/platforms/{name}")
    assert contents.is_wanted("PySide6/plugins/platforms/qwindows.dll")


def test_without_a_list_what_is_of_the_gpl_is_still_named(tmp_path: Path) -> None:
    put(tmp_path, "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/QtCore")
    assert contents.strangers(tmp_path, "darwin") == []
    charts = "Contents/Frameworks/PySide6/Qt/lib/QtCharts.framework/QtCharts"
    put(tmp_path, charts)
    assert contents.strangers(tmp_path, "darwin") == [charts]


@pytest.mark.parametrize("name", STRANGE)
def test_a_file_that_is_not_listed_is_named(bundle: Path, name: str) -> None:
    put(bundle, name)
    assert contents.strangers(bundle, "linux") == [name]


def test_a_link_is_what_it_leads_to(bundle: Path) -> None:
    inside = bundle / contents.INSIDE
    (inside / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    assert contents.strangers(bundle, "linux") == []
    (inside / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    outside = put(bundle.parent, contents.PROGRAM)
    (inside / "base_library.zip").unlink()
    (inside / "base_library.zip").symlink_to(outside)
    names = ["base_library.zip", "libQt6Gui.so.6"]
    assert contents.strangers(bundle, "linux") == [f"{contents.INSIDE}/{name}" for name in names]


def test_all_that_may_be_inside_is_wanted() -> None:
    for allowed in contents.ALLOWED_ON.values():
        inside = [name.removeprefix(f"{contents.INSIDE}/") for name in allowed]
        assert all(map(contents.is_wanted, inside))


@pytest.mark.parametrize(
    ("name", "source", "system_s"),
    [
        ("libssl.so.3", "/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0", False),
        ("pillow.libs/libtiff.so.6", "/srv/checkout/.venv/lib/pillow.libs/libtiff.so.6", False),
    ],
)
def test_the_system_s_libraries_stay_the_system_s(
    name: str, source: str, *, system_s: bool
) -> None:
    assert contents.is_the_system_s(name, source) is system_s


def test_the_build_fails_where_a_stranger_is_inside(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "BUNDLE", bundle)
    assert build.inspect() == 0
    planted = put(bundle, f"{QT}/lib/libQt6Charts.so.6")
    assert build.inspect() == 1
    assert "libQt6Charts.so.6" in capfd.readouterr().err
    planted.unlink()
    assert build.inspect() == 0


@pytest.mark.skipif(not build.BUNDLE.is_dir(), reason="there is no bundle (dev.py bundle)")
def test_a_library_planted_in_the_real_bundle_is_found(tmp_path: Path) -> None:
    copy = tmp_path / "bundle"
    shutil.copytree(build.BUNDLE, copy, symlinks=True, copy_function=shutil.copy2)
    assert contents.strangers(copy, "linux") == []
    put(copy, f"{QT}/lib/libQt6VirtualKeyboard.so.6")
    assert contents.strangers(copy, "linux") == [f"{QT}/lib/libQt6VirtualKeyboard.so.6"]
