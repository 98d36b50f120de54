"""What the Debian package is made of, without building it."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from debian import build

import kiosk
from kiosk import config
from kiosk.config import finding
from kiosk.services.registry import SERVICE_KINDS
from tests.support.browser import stand_in
from tests.support.logos import SVG

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def text(name: str) -> str:
    return (PACKAGING / "debian" / name).read_text(encoding="utf-8")


def test_the_version_is_the_program_s() -> None:
    assert build.version() == kiosk.__version__


def test_the_version_stands_in_one_place() -> None:
    files = [
        *(ROOT / "kiosk").rglob("*.py"),
        *(file for file in PACKAGING.rglob("*") if file.suffix not in (".txt", ".pyc")),
        ROOT / "pyproject.toml",
    ]
    number = re.compile(rf'"{re.escape(kiosk.__version__)}"')
    holders = [
        file
        for file in files
        if file.is_file() and number.search(file.read_text(encoding="utf-8", errors="replace"))
    ]
    assert holders == [ROOT / "kiosk" / "__init__.py"]


def test_every_blank_is_filled() -> None:
    blanks = {
        blank
        for name in ("control", "identity-kiosk.1", "identity-kiosk.metainfo.xml")
        for blank in re.findall(r"@([A-Z]+)@", text(name))
    }
    known = {"ARCHITECTURE", "DATE", "DEPENDS", "MAINTAINER", "SIZE", "VERSION"}
    assert blanks == known


def test_the_default_configuration_sets_nothing_and_leaves_the_kiosk_on_its_sandbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tomllib.loads(text("config.toml")) == {}
    site = tmp_path / "etc"
    (site / "conf.d").mkdir(parents=True)
    (site / "config.toml").write_text(text("config.toml"), encoding="utf-8")
    monkeypatch.setattr(finding, "_user_file", lambda: tmp_path / "none.toml")
    monkeypatch.setattr(finding, "site_files", lambda: (site / "config.toml",))
    monkeypatch.delenv(config.ENVIRONMENT, raising=False)
    assert config.find() is None
    (site / "conf.d" / "10.toml").write_text("timings.poll = 2\n", encoding="utf-8")
    assert config.find() == site / "config.toml"


def test_the_default_configuration_is_right_once_its_comments_are_taken_off(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    lines = re.sub(r"^# (?=\[|\w+ = )", "", text("config.toml"), flags=re.MULTILINE)
    file.write_text(lines, encoding="utf-8")
    (tmp_path / "logo.svg").write_bytes(SVG)
    settings = config.load(file, SERVICE_KINDS)
    assert set(settings.services) == {"hopae", "documents"}
    # What is written there is what holds anyway.
    assert settings.timings == config.Timings()


def test_the_desktop_entry_starts_the_program_with_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read_string(text("identity-kiosk.desktop"))
    assert entry["Desktop Entry"]["Exec"] == "identity-kiosk"
    assert entry["Desktop Entry"]["Icon"] == build.ICON.stem


def test_the_metadata_lead_to_the_desktop_entry() -> None:
    root = ET.fromstring(text("identity-kiosk.metainfo.xml"))  # noqa: S314 - our own
    assert root.findtext("launchable") == "identity-kiosk.desktop"
    assert root.findtext("project_license") == "Apache-2.0"


@pytest.mark.parametrize("side", [16, 48, 256])
def test_the_icon_is_painted_in_the_sizes_of_the_desktop(tmp_path: Path, side: int) -> None:
    from PySide6.QtGui import QColor, QImage

    file = tmp_path / "icons" / "icon.png"
    build.paint(file, side)
    image = QImage(str(file))
    assert (image.width(), image.height()) == (side, side)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(side // 8, side // 2) == QColor("#2f47d0")


def test_every_override_of_lintian_has_its_reason() -> None:
    lines = text("lintian-overrides").splitlines()
    assert lines[0].startswith("# ")
    assert all(line.startswith(("# ", "identity-kiosk: ")) for line in lines)
    assert len([line for line in lines if line.startswith("#")]) >= len(lines) // 3


@pytest.mark.skipif(sys.platform != "linux", reason="a script of Debian's")
@pytest.mark.parametrize("has_browser", [False, True])
def test_the_offline_folder_installs_all_that_it_was_made_for(
    tmp_path: Path, *, has_browser: bool
) -> None:
    folder, told = tmp_path / "a folder", tmp_path / "told"
    folder.mkdir()
    shutil.copy(PACKAGING / "debian" / "install.sh", folder / "install")
    if has_browser:
        (folder / "chromium_1_amd64.deb").touch()
        (folder / "chromium-common_1_amd64.deb").touch()
    stand_in(tmp_path / "bin", f'#!/bin/sh\nfor word; do echo "$word"; done >>{told}\n', "apt-get")
    path = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    subprocess.run(["sh", str(folder / "install")], env={"PATH": path}, check=True)
    words = told.read_text().splitlines()
    last = words[len(words) - words[::-1].index("install") :]
    assert last == [
        *("--no-install-recommends", "identity-kiosk"),
        *(["chromium"] if has_browser else []),
    ]
