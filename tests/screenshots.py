"""Pictures of every screen: python -m tests.screenshots [--pseudo] [FOLDER]."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.config import LANGUAGES
from kiosk.palettes import DARK, LIGHT, PALETTES, Palette
from kiosk.ui.brand import NO_BRAND, Brand
from kiosk.ui.screens.result import verdict
from kiosk.ui.startup_error import StartupErrorWindow
from kiosk.ui.theme import FAMILY, load_fonts
from kiosk.visit import clock
from kiosk.wording.language import speak
from tests.support.logos import NORDBANK
from tests.support.pseudo import CODE, pseudo_language
from tests.support.scenes import SCENES
from tests.support.visits import NOON, TODAY, StagedWindow, settle

FOLDER: Final = Path(__file__).resolve().parents[1] / "build" / "screenshots"
SIZES: Final = ((1280, 800), (1080, 1920))
TROUBLE: Final = (
    "/etc/identity-kiosk/config.toml: services.hopae.base_url: expected an https address"
)

BROWSER: Final = "#c9ced6"
BROWSER_INK: Final = "#3b4454"
"""A plain ground in the browser's place, and the words on it."""

THUMBNAIL: Final = 400
"""The height of a picture on the contact sheet."""

ROW: Final = 3840
"""The width of the contact sheet."""


def take(
    folder: Path,
    sizes: tuple[tuple[int, int], ...] = SIZES,
    only: str = "",
    language: str = "en",
    palettes: Sequence[Palette] = (LIGHT, DARK),
    brand: Brand = NO_BRAND,
) -> list[Path]:
    """Write a picture of each scene whose name begins with `only`; the same each time.

    Where a page is open on the desk there is a second one, of the strip above the browser.
    """
    folder.mkdir(parents=True, exist_ok=True)
    clock.now = lambda: NOON
    verdict._now = lambda: TODAY
    spoken = language if language in LANGUAGES else "en"
    written = []
    for width, height in sizes:
        for palette in palettes:
            stage = StagedWindow(
                width,
                height,
                palette,
                languages=tuple(sorted(LANGUAGES, key=lambda code: code != spoken)),
                staff_language=spoken,
                brand=brand,
            )
            shown = palette.name if brand == NO_BRAND else f"{palette.name}-branded"
            suffix = f"{language}-{shown}-{width}x{height}.png"
            for scene in SCENES:
                if scene.name.startswith(only):
                    scene.show(stage)
                    written.append(folder / f"{scene.name}-{suffix}")
                    stage.window.grab().save(str(written[-1]))
                    if stage.strip is not None:
                        written.append(folder / f"strip-{scene.body}-{suffix}")
                        with_browser(stage.window, stage.strip).save(str(written[-1]))
                    stage.clear()
            stage.close()
            trouble = StartupErrorWindow(TROUBLE)
            trouble.appearance.settle(palette.name, None, None)
            trouble.resize(width, height)
            trouble.show()
            settle()
            written.append(folder / f"trouble-configuration-{suffix}")
            trouble.grab().save(str(written[-1]))
            trouble.close()
            trouble.deleteLater()
            settle()
    return written


def with_browser(window: QWidget, strip: QWidget) -> QPixmap:
    """The kiosk's place on the screen while `strip` and a browser lie above `window`."""
    corner = window.mapToGlobal(QPoint(0, 0))
    place = strip.geometry().translated(-corner)
    below = window.rect().adjusted(0, place.bottom() + 1, 0, 0)
    picture = window.grab()
    with QPainter(picture) as painter:
        painter.fillRect(below, QColor(BROWSER))
        painter.setPen(QColor(BROWSER_INK))
        font = QFont(FAMILY)
        font.setPixelSize(28)
        painter.setFont(font)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, "The browser, with the page")
        painter.drawPixmap(place.topLeft(), strip.grab())
    return picture


def contact_sheet(pictures: list[Path], sheet: Path) -> None:
    """All `pictures` beside and below one another, each with its name."""
    gap, caption = 24, 28
    shown = []
    for file in pictures:
        with Image.open(file) as opened:
            width = round(opened.width * THUMBNAIL / opened.height)
            image = opened.convert("RGB").resize((width, THUMBNAIL), Image.Resampling.LANCZOS)
        shown.append((file.stem, image))
    places, x, y = [], gap, gap
    for _name, image in shown:
        if x + image.width + gap > ROW:
            x, y = gap, y + THUMBNAIL + caption + gap
        places.append((x, y))
        x += image.width + gap
    whole = Image.new("RGB", (ROW, y + THUMBNAIL + caption + gap), "#8b95a7")
    draw = ImageDraw.Draw(whole)
    for (name, image), (x, y) in zip(shown, places, strict=True):
        whole.paste(image, (x, y))
        draw.text((x, y + THUMBNAIL + 6), name, "#0f1b2d", font_size=16)
    whole.save(sheet)


def main(arguments: list[str]) -> None:
    """Write the pictures and their contact sheet."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--pseudo", action="store_true", help="in the pseudo-language")
    parser.add_argument("--languages", type=_list, default=["en"], help="such as sv,ar; or all")
    parser.add_argument("--themes", type=_list, default=["light", "dark"])
    parser.add_argument("--branded", action="store_true", help="of an organisation")
    parser.add_argument("--sizes", type=_list, help="such as 1280x800,800x1280")
    options = parser.parse_args(arguments)
    sizes = tuple(_size(text) for text in options.sizes) if options.sizes else SIZES
    palettes = [PALETTES[name] for name in options.themes]
    languages = LANGUAGES if options.languages == ["all"] else options.languages
    folder: Path = options.folder
    application = QApplication([])
    speak(application, "en")
    load_fonts()
    with pseudo_language() if options.pseudo else nullcontext():
        for language in [CODE] if options.pseudo else languages:
            pictures = take(
                folder,
                sizes,
                language=language,
                palettes=palettes,
                brand=NORDBANK if options.branded else NO_BRAND,
            )
            name = "contact-sheet" if len(languages) == 1 else f"contact-sheet-{language}"
            contact_sheet(pictures, folder / f"{name}.png")
    print(folder)
    del application


def _list(text: str) -> list[str]:
    return text.split(",")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    main(sys.argv[1:])
