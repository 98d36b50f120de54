"""The pictures of every screen: the same each time, and with the strip above the browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kiosk.palettes import DARK, LIGHT
from kiosk.ui.screens.result import verdict
from kiosk.ui.theme import load_fonts
from kiosk.visit import clock
from tests import screenshots
from tests.support.scenes import SCENES
from tests.support.visits import StagedWindow

pytestmark = pytest.mark.slow

SIZE = (1280, 800)


@pytest.fixture(autouse=True)
def _taking(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What taking a picture changes for the whole program is put back."""
    load_fonts()
    for module, name in ((clock, "now"), (verdict, "_now")):
        monkeypatch.setattr(module, name, getattr(module, name))
    locale = QLocale()
    yield
    QLocale.setDefault(locale)


def colours(picture: Path) -> set[tuple[int, ...]]:
    with Image.open(picture) as opened:
        counted = opened.convert("RGB").getcolors(opened.width * opened.height)
    assert counted is not None
    return {colour for _count, colour in counted if isinstance(colour, tuple)}


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def test_a_page_on_the_desk_has_a_picture_with_its_strip(tmp_path: Path) -> None:
    written = screenshots.take(tmp_path, (SIZE,), "waiting-document-open")
    assert {file.name for file in written} == {
        f"{scene}-en-{theme}-1280x800.png"
        for scene in ("waiting-document-open", "strip-document-open", "trouble-configuration")
        for theme in ("light", "dark")
    }
    for file in written:
        with Image.open(file) as picture:
            assert picture.size == SIZE
        has_browser = rgb(screenshots.BROWSER) in colours(file)
        assert has_browser == file.name.startswith("strip-"), file.name


def test_the_strip_lies_above_the_browser(tmp_path: Path) -> None:
    screenshots.take(tmp_path, (SIZE,), "waiting-document-open")
    for theme in (LIGHT, DARK):
        with Image.open(tmp_path / f"strip-document-open-en-{theme.name}-1280x800.png") as opened:
            left = [opened.convert("RGB").getpixel((2, y)) for y in range(SIZE[1])]
        expected = [rgb(theme.banner), rgb(theme.ground), rgb(screenshots.BROWSER)]
        assert [colour for colour in dict.fromkeys(left) if colour in expected] == expected
        assert 60 < left.index(rgb(screenshots.BROWSER)) < 200


def test_they_are_the_same_each_time(tmp_path: Path) -> None:
    first, second = (
        screenshots.take(tmp_path / name, (SIZE,), "waiting-document-e") for name in ("1", "2")
    )
    assert [file.name for file in first] == [file.name for file in second]
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes(), one.name


def test_each_scene_has_a_name_of_its_own() -> None:
    names = [scene.name for scene in SCENES]
    assert len(set(names)) == len(names)


def test_no_strip_stays_behind() -> None:
    stage = StagedWindow()
    for scene in SCENES:
        if scene.screen == "waiting":
            scene.show(stage)
            assert (stage.strip is not None) == stage.is_browsing, scene.name
            stage.clear()
            assert stage.strip is None, scene.name
    stage.close()


def test_the_contact_sheet_holds_them_all(tmp_path: Path) -> None:
    pictures = []
    for number, colour in enumerate(("#aa0000", "#00aa00", "#0000aa")):
        pictures.append(tmp_path / f"{number}.png")
        Image.new("RGB", SIZE, colour).save(pictures[-1])
    sheet = tmp_path / "sheet.png"
    screenshots.contact_sheet(pictures * 3, sheet)
    with Image.open(sheet) as opened:
        assert opened.width == screenshots.ROW
        assert opened.height > 2 * screenshots.THUMBNAIL  # more than one row
    assert {(0xAA, 0, 0), (0, 0xAA, 0), (0, 0, 0xAA)} <= colours(sheet)
