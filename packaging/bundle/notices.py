"""The notice of third parties: every distribution that is really inside, with its licence."""

from __future__ import annotations

import json
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, Final

FILE: Final = "THIRD-PARTY.txt"
FOLDER: Final = "licences"

_TEXTS: Final = Path(__file__).resolve().parent / "licences"
_NAMES: Final = ("authors", "copying", "copyright", "licence", "license", "notice")

_OF_QT: Final = ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt-components.txt")
_NOT_IN_THEIR_WHEELS: Final = {
    "PySide6_Addons": _OF_QT,
    "PySide6_Essentials": _OF_QT,
    "shiboken6": _OF_QT,
}
"""Our copies of the licences' texts, where a wheel has none or not of all that is inside it."""

_IN_RESOURCES: Final = {
    "countries": ("Unicode CLDR", "Unicode-3.0"),
    "fonts": ("Inter, Noto Sans", "OFL-1.1"),
    "icons": ("Lucide", "ISC"),
    "letters": ("Unicode CLDR", "Unicode-3.0"),
}

_HEAD: Final = """\
Identity Kiosk is under the Apache License, version 2.0. It comes with the software of others that
is listed here, each under its own licence; the texts follow the list.

Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General Public License,
version 3. They are libraries of their own, in the folders PySide6 and shiboken6 beside this one,
and may be replaced there by other builds of the same version. Their source is at
https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/.
"""


class UnknownOriginError(Exception):
    """Something would be inside that nobody can say the licence of."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something of somebody else's that is inside."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    within: tuple[str, ...] = ()
    """What it has inside itself of others, as its own bills of materials tell."""


def write(sources: Iterable[str], root: Path, folder: Path) -> list[tuple[str, str, str]]:
    """Write the notice of what these files come from: what PyInstaller has to take in of it.

    Raises `UnknownOriginError`.
    """
    file = folder / FILE
    file.write_text(notice(parts(map(Path, sources), root)), encoding="utf-8")
    return [
        (f"{FOLDER}/{FILE}", str(file), "DATA"),
        (f"{FOLDER}/LICENSE", str(root / "LICENSE"), "DATA"),
    ]


def parts(sources: Iterable[Path], root: Path) -> list[Part]:
    """What these files come from, by name. What is below `root` and not installed is ours.

    Raises `UnknownOriginError`.
    """
    owners = {
        file: distribution for distribution in distributions() for file in _files(distribution)
    }
    # The loader, and what it runs first, are of PyInstaller's own.
    origins = {
        "pyinstaller": next(
            distribution for distribution in distributions() if _name(distribution) == "pyinstaller"
        )
    }
    packages = Path(sysconfig.get_path("purelib")).resolve()
    for source in sources:
        file = source.resolve()
        owner = owners.get(file)
        if owner is not None:
            origins[_name(owner)] = owner
        elif file.is_relative_to(packages) or not _is_known(file, root):
            raise UnknownOriginError(f"{source}: this is of no installed distribution")
    return sorted(
        [_python(), *_ours(root), *map(_part, origins.values())], key=lambda part: part.name.lower()
    )


def notice(inside: Sequence[Part]) -> str:
    """The whole text: the list, then each part's licences."""
    width = max(len(f"{part.name} {part.version}") for part in inside)
    rows = (
        "\n".join(
            [
                f"{part.name} {part.version}".ljust(width) + f"  {part.licence}",
                *(f"    with {component}" for component in part.within),
            ]
        )
        for part in inside
    )
    texts = dict.fromkeys(text for part in inside for text in part.texts)
    users = {text: [part.name for part in inside if text in part.texts] for text in texts}
    chapters = (
        f"{'=' * 100}\n{', '.join(names)}: {text.name}\n{'=' * 100}\n\n"
        + text.read_text(encoding="utf-8", errors="replace").strip("\n")
        for text, names in users.items()
    )
    return "\n\n".join([_HEAD, "\n".join(rows), *chapters]) + "\n"


def _files(distribution: Distribution) -> Iterator[Path]:
    for file in distribution.files or ():
        yield Path(str(distribution.locate_file(file))).resolve()


def _is_known(file: Path, root: Path) -> bool:
    """Whether it is ours, or comes with Python."""
    homes = (root.resolve(), Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix, "lib"))
    return any(file.is_relative_to(home.resolve()) for home in homes)


def _name(distribution: Distribution) -> str:
    return distribution.metadata["Name"]


def _part(distribution: Distribution) -> Part:
    name = _name(distribution)
    own = (
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and file.name.lower().startswith(_NAMES)
    )
    texts = (*sorted(own), *(_TEXTS / text for text in _NOT_IN_THEIR_WHEELS.get(name, ())))
    if not texts:
        raise UnknownOriginError(f"{name}: there is no text of its licence")
    return Part(name, distribution.version, _licence(distribution), texts, _within(distribution))


def _within(distribution: Distribution) -> tuple[str, ...]:
    """What its bills of materials list.

    What is optional is there in some builds: the licences' texts tell of it where it is. What is
    excluded served only to build it.
    """
    components = {
        f"{component['name']} {component.get('version', '')}  {_licensing(component)}".strip()
        for bill in _bills(distribution)
        for component in bill["components"]
        if component.get("scope", "required") == "required"
    }
    return tuple(sorted(components, key=str.lower))


def _licence(distribution: Distribution) -> str:
    """As its metadata say: by expression, by the short field, by classifiers, or by its bill."""
    metadata = distribution.metadata
    for field in ("License-Expression", "License"):
        for short in metadata.get_all(field) or ():
            if short and "\n" not in short and short != "UNKNOWN":
                return str(short)
    kinds = (words.split(" :: ") for words in metadata.get_all("Classifier") or ())
    names = ", ".join(kind[-1] for kind in kinds if kind[0] == "License") or ", ".join(
        _licensing(bill["metadata"].get("component", {})) for bill in _bills(distribution)
    )
    if not names:
        raise UnknownOriginError(f"{_name(distribution)}: its metadata name no licence")
    return names


def _bills(distribution: Distribution) -> Iterator[dict[str, Any]]:
    """The bills of materials that its wheel carries (CycloneDX, PEP 770)."""
    for file in distribution.files or ():
        if file.parts[1:2] == ("sboms",):
            yield json.loads(Path(str(distribution.locate_file(file))).read_bytes())


def _licensing(component: Mapping[str, Any]) -> str:
    """The licences of one component of a bill."""
    licences = (one.get("license", one) for one in component.get("licenses", ()))
    return " and ".join(
        one.get("id") or one.get("expression") or one.get("name") or "" for one in licences
    )


def _python() -> Part:
    """Python itself: where it says so depends on who built it."""
    short = "python{}.{}".format(*sys.version_info[:2])
    homes = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path("/usr/share/doc", f"lib{short}-stdlib", "copyright"),
    )
    text = next((home for home in homes if home.is_file()), None)
    if text is None:
        raise UnknownOriginError("Python: there is no text of its licence")
    return Part("Python", sys.version.split()[0], "Python-2.0.1", (text,))


def _ours(root: Path) -> Iterator[Part]:
    """What lies in our own folders and is of others: where they do, their licence does, too."""
    texts: dict[tuple[str, str], list[Path]] = {}
    for text in sorted((root / "resources").glob("*/LICENSE")):
        what = _IN_RESOURCES.get(text.parent.name)
        if what is None:
            raise UnknownOriginError(
                f"{text}: whose licence is this? (packaging/bundle/notices.py)"
            )
        texts.setdefault(what, []).append(text)
    for (name, licence), of_it in texts.items():
        yield Part(name, "", licence, tuple(of_it))
