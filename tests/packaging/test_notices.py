"""Whatever is inside is named in the notice of third parties, with its licence."""

import re
from importlib.metadata import distribution
from pathlib import Path

import pytest
from bundle import build, contents, notices
from PIL import features

from tests.packaging.test_requirements import pins

ROOT = Path(__file__).resolve().parents[2]


def module(name: str) -> Path:
    """A file of an installed distribution."""
    files = distribution(name).files or []
    return Path(str(next(f.locate() for f in files if f.suffix in (".py", ".so"))))


def inside(*sources: Path, root: Path = ROOT) -> dict[str, notices.Part]:
    return {part.name: part for part in notices.parts(sources, root)}


def test_each_distribution_of_which_a_file_is_inside_is_named() -> None:
    parts = inside(module("requests"), module("h11"), ROOT / "kiosk" / "app" / "__init__.py")
    assert {"requests", "h11"} <= parts.keys()
    assert "Flask" not in parts
    assert parts["requests"].licence == "Apache-2.0"
    assert all(part.texts for part in parts.values())


def test_what_is_always_there_is_always_named() -> None:
    assert {"Python", "pyinstaller", "Inter, Noto Sans", "Lucide"} <= inside().keys()


def test_every_licence_in_the_resources_has_its_owner() -> None:
    texts = set((ROOT / "resources").glob("*/LICENSE"))
    assert texts == {text for part in inside().values() for text in part.texts} & texts


def test_a_licence_in_the_resources_that_nobody_knows_ends_it(tmp_path: Path) -> None:
    (tmp_path / "resources" / "sounds").mkdir(parents=True)
    (tmp_path / "resources" / "sounds" / "LICENSE").touch()
    with pytest.raises(notices.UnknownOriginError, match="sounds"):
        inside(root=tmp_path)


def test_a_file_of_unknown_origin_ends_it(tmp_path: Path) -> None:
    with pytest.raises(notices.UnknownOriginError, match=r"stray\.so"):
        inside(tmp_path / "stray.so")


def test_qt_comes_with_the_texts_that_its_wheels_lack() -> None:
    part = inside(module("PySide6_Essentials"))["PySide6_Essentials"]
    text = notices.notice([part])
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "download.qt.io" in text


def test_what_a_library_has_inside_itself_is_told() -> None:
    part = inside(module("cryptography"))["cryptography"]
    assert any(component.startswith("openssl 4") for component in part.within)


def test_a_wheel_s_own_bill_names_the_licence_that_its_metadata_lack() -> None:
    part = inside(module("pyrage"))["pyrage"]
    assert part.licence == "MIT"
    assert any(component.startswith("age ") for component in part.within)
    assert not any(component.startswith("autocfg ") for component in part.within)


def test_pillow_is_built_without_what_is_under_the_gpl() -> None:
    assert features.check("libimagequant") is False


@pytest.mark.skipif(not build.BUNDLE.is_dir(), reason="there is no bundle (dev.py bundle)")
def test_the_bundle_s_notice_names_what_ships_and_no_tool() -> None:
    file = build.BUNDLE / contents.INSIDE / notices.FOLDER / notices.FILE
    rows = file.read_text(encoding="utf-8").partition("=" * 100)[0]
    versions = {
        re.sub(r"[-_.]+", "-", row[1]).lower(): row[2]
        for row in re.finditer(r"^(\S+) (\d\S*)  ", rows, re.MULTILINE)
    }
    pinned = pins("runtime.txt")
    shipped = {name: version for name, version in versions.items() if name in pinned}
    assert shipped.items() <= pinned.items()
    assert {"pyside6-essentials", "requests", "flask", "keyring", "pillow"} <= shipped.keys()
    # typing_extensions is the environment's, for an optional import of others.
    assert versions.keys() - pinned.keys() == {"python", "pyinstaller", "typing-extensions"}
