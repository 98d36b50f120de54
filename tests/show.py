"""Open one screen of the scenes: python -m tests.show [--pseudo] [--theme NAME] [SCENE]."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext

from PySide6.QtWidgets import QApplication

from kiosk.palettes import PALETTES
from kiosk.ui.theme import load_fonts
from kiosk.wording.language import speak
from tests.support.pseudo import pseudo_language
from tests.support.scenes import SCENES
from tests.support.visits import StagedWindow


def main(arguments: list[str]) -> int:
    """Show the scene until its window is closed; without one, list their names."""
    parser = argparse.ArgumentParser(prog="python -m tests.show")
    parser.add_argument("scene", nargs="?", choices=[scene.name for scene in SCENES])
    parser.add_argument("--pseudo", action="store_true", help="in the pseudo-language")
    parser.add_argument("--theme", choices=PALETTES, default="light")
    options = parser.parse_args(arguments)
    if options.scene is None:
        print("\n".join(scene.name for scene in SCENES))
        return 0
    application = QApplication([])
    speak(application, "en")
    load_fonts()
    [scene] = [scene for scene in SCENES if scene.name == options.scene]
    with pseudo_language() if options.pseudo else nullcontext():
        stage = StagedWindow(1280, 800, PALETTES[options.theme])
        scene.show(stage)
        status = application.exec()
        stage.close()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
