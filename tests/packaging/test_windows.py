"""The installers for Windows, made here of a tree that stands in for the bundle."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from windows import build

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
VERSION = "1.2.3"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    tree = tmp_path / "tree"
    for name in (
        *(build.WINDOW, build.COMMAND, "_internal/base_library.zip"),
        *("_internal/licences/LICENSE", "_internal/PySide6/plugins/platforms/qwindows.dll"),
        "_internal/a name with spaces.txt",
    ):
        file = tree / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    return tree


def read(package: Path, table: str) -> list[list[str]]:
    """The rows of one of an MSI's tables."""
    done = subprocess.run(
        ["msiinfo", "export", str(package), table], capture_output=True, text=True, check=True
    )
    return [line.split("\t") for line in done.stdout.splitlines()[3:]]


needs_wixl = pytest.mark.skipif(
    not (shutil.which("wixl") and shutil.which("msiinfo")), reason="no wixl here"
)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("makensis") is None, reason="no makensis here")
def test_the_setup_program_is_made_without_a_warning(tree: Path, tmp_path: Path) -> None:
    file = build.setup(tree, VERSION, tmp_path)
    assert file.name == "identity-kiosk-1.2.3-x64-setup.exe"
    assert file.read_bytes().startswith(b"MZ")


@pytest.mark.slow
@needs_wixl
def test_the_package_has_every_file_and_finds_earlier_versions(tree: Path, tmp_path: Path) -> None:
    file = build.msi(tree, VERSION, tmp_path)
    inside = {row[2].rpartition("|")[2] for row in read(file, "File")}
    assert inside == {path.name for path in tree.rglob("*") if path.is_file()}
    assert {row[0] for row in read(file, "Upgrade")} == {f"{{{build.UPGRADE_CODE}}}"}
    [needed] = [row[0] for row in read(file, "LaunchCondition") if "WINDOWSBUILD" in row[0]]
    assert str(build.OLDEST_BUILD) in needed


@pytest.mark.slow
@needs_wixl
def test_the_package_closes_the_folder_of_the_configuration(tree: Path, tmp_path: Path) -> None:
    file = build.msi(tree, VERSION, tmp_path)
    [close] = [row for row in read(file, "CustomAction") if row[0] == "CloseSite"]
    assert "/inheritance:r" in close[3]
    assert "S-1-5-32-545:(OI)(CI)RX" in close[3]
    deferred, as_the_system = 0x400, 0x800
    assert int(close[1]) & deferred
    assert int(close[1]) & as_the_system
    order = {row[0]: int(row[2]) for row in read(file, "InstallExecuteSequence")}
    assert order["CreateFolders"] < order["FindIcacls"] < order["CloseSite"]
    assert order["CloseSite"] < order["InstallFinalize"]


@pytest.mark.slow
@needs_wixl
def test_starting_at_sign_in_is_a_choice(tree: Path, tmp_path: Path) -> None:
    file = build.msi(tree, VERSION, tmp_path)
    levels = {row[0]: int(row[5]) for row in read(file, "Feature")}
    assert levels == {"Program": 1, "AtSignIn": 1000}


def test_identifiers_of_parts_stay_and_those_of_a_version_do_not(tree: Path) -> None:
    """Windows tells by them whether it has a part already, and whether this is another version."""

    def identifiers(number: str) -> tuple[str, set[str]]:
        root = ET.fromstring(build.wix(tree, number))  # noqa: S314 - our own
        product = root.find(f"{WIX}Product")
        assert product is not None
        return product.attrib["Id"], {part.attrib["Guid"] for part in root.iter(f"{WIX}Component")}

    product, parts = identifiers("1.2.3")
    later, later_parts = identifiers("1.2.4")
    assert product != later
    assert parts == later_parts
    assert len(parts) == 6 + 3


def test_the_sums_are_of_the_files(tmp_path: Path) -> None:
    file = tmp_path / "x.msi"
    file.write_bytes(b"content")
    text = build.sums([file], tmp_path).read_text()
    assert text == f"{hashlib.sha256(b'content').hexdigest()}  x.msi\n"


def test_the_icon_has_every_size(tmp_path: Path) -> None:
    from PIL import Image

    with Image.open(build.icon(tmp_path / "x.ico")) as image:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= image.info["sizes"]


def test_both_executables_say_their_version(tmp_path: Path) -> None:
    text = build.version_resource(VERSION, tmp_path / "v.txt").read_text()
    assert "filevers=(1, 2, 3, 0)" in text
    assert "@" not in text
