"""Make the installers for Windows of a bundle that was built there, by programs that run anywhere.

`dev.py installers TREE` writes into dist: the setup program (NSIS), the package for group policy
and Intune (MSI, by wixl), and SHA256SUMS of both. Neither is signed: see sign.ps1.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bundle import contents
from bundle.build import DIST, ROOT
from debian.build import paint, version

HERE: Final = Path(__file__).resolve().parent
STAGE: Final = ROOT / "build" / "windows"
WINDOW: Final = f"{contents.PROGRAM}.exe"
COMMAND: Final = f"{contents.PROGRAM}-cli.exe"

OLDEST_BUILD: Final = 18362
"""Windows 10, version 1903: Qt loads the ICU that Windows has from then on."""

_OURS: Final = uuid.UUID("7f0f1f6e-6f0a-4f4e-9d1e-5a2f1b8c3d47")
"""From which every other identifier is drawn, so that two builds are the same."""
UPGRADE_CODE: Final = str(uuid.uuid5(_OURS, "upgrade")).upper()
"""Of all versions: by it the next one finds the earlier ones."""

_ICON_SIDES: Final = (16, 24, 32, 48, 64, 128, 256)

_ADMINISTRATORS: Final = "*S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F"
_USERS: Final = "*S-1-5-32-545:(OI)(CI)RX"


class ToolError(Exception):
    """A program that makes an installer did not."""


def icon(file: Path) -> Path:
    """Paint the icon in the sizes that Windows shows, into one file."""
    from PIL import Image

    file.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        painted = Path(folder, "icon", "largest.png")
        paint(painted, max(_ICON_SIDES))
        with Image.open(painted) as image:
            image.save(file, sizes=[(side, side) for side in _ICON_SIDES])
    return file


def version_resource(number: str, file: Path) -> Path:
    """Write what the properties of both executables say."""
    text = (HERE / "version.txt").read_text(encoding="utf-8")
    numbers = ", ".join(number.split("."))
    text = text.replace("@NUMBERS@", numbers).replace("@VERSION@", number)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def setup(tree: Path, number: str, into: Path) -> Path:
    """Make the setup program. Raises `ToolError`."""
    target = into / f"{contents.PROGRAM}-{number}-x64-setup.exe"
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    _run(
        "makensis", "-V2", "-WX",
        *(f"-D{name}={value}" for name, value in {
            "VERSION": number, "TREE": tree.resolve(), "OUTPUT": target.resolve(),
            "ICON": icon(STAGE / "identity-kiosk.ico").resolve(), "SIZE": size,
        }.items()),
        str(HERE / "installer.nsi"),
    )  # fmt: skip
    return target


def msi(tree: Path, number: str, into: Path) -> Path:
    """Make the package for group policy and Intune. Raises `ToolError`."""
    target = into / f"{contents.PROGRAM}-{number}-x64.msi"
    source = STAGE / "identity-kiosk.wxs"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(wix(tree.resolve(), number), encoding="utf-8")
    # It looks for files from where it is started, and for none by a whole path.
    _run("wixl", "--arch", "x64", "--output", str(target.resolve()), str(source), cwd=tree)
    return target


def wix(tree: Path, number: str) -> str:
    """The package's description: what is in it, and what is done with it."""
    wix = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = ET.SubElement(
        wix, "Product", Id=_id(f"product {number}"), Name="Identity Kiosk", Language="1033",
        Version=number, Manufacturer="Identity Kiosk maintainers", UpgradeCode=UPGRADE_CODE,
    )  # fmt: skip
    ET.SubElement(
        product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine",
        Description=f"Identity Kiosk {number}", Manufacturer="Identity Kiosk maintainers",
    )  # fmt: skip
    ET.SubElement(product, "Media", Id="1", Cabinet="kiosk.cab", EmbedCab="yes")
    ET.SubElement(
        product, "MajorUpgrade", DowngradeErrorMessage="A newer Identity Kiosk is installed."
    )
    build = ET.SubElement(product, "Property", Id="WINDOWSBUILD")
    ET.SubElement(
        build, "RegistrySearch", Id="WindowsBuild", Root="HKLM", Type="raw", Win64="yes",
        Key=r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", Name="CurrentBuildNumber",
    )  # fmt: skip
    needs = "Identity Kiosk needs a 64-bit Windows 10, version 1903, or newer."
    condition = ET.SubElement(product, "Condition", Message=needs)
    condition.text = f"Installed OR (VersionNT64 AND WINDOWSBUILD >= {OLDEST_BUILD})"

    root = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(root, "Directory", Id="ProgramFiles64Folder")
    home = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name="Identity Kiosk")
    components = list(_files(tree, tree, home))

    site = ET.SubElement(root, "Directory", Id="CommonAppDataFolder")
    ours = ET.SubElement(site, "Directory", Id="SITE", Name=contents.PROGRAM)
    folder = _component(ours, "Site")
    ET.SubElement(folder, "CreateFolder")
    components.append("Site")

    menu = ET.SubElement(root, "Directory", Id="ProgramMenuFolder")
    shortcut = _component(menu, "Shortcut")
    ET.SubElement(
        shortcut, "Shortcut", Id="Menu", Name="Identity Kiosk", Directory="ProgramMenuFolder",
        Target=f"[INSTALLDIR]{WINDOW}",
    )  # fmt: skip
    _registered(shortcut, rf"Software\{contents.PROGRAM}", "Folder", "[INSTALLDIR]")
    components.append("Shortcut")

    autostart = _component(home, "Autostart")
    _registered(
        autostart, r"Software\Microsoft\Windows\CurrentVersion\Run", contents.PROGRAM,
        f'"[INSTALLDIR]{WINDOW}"',
    )  # fmt: skip
    program = ET.SubElement(product, "Feature", Id="Program", Title="Identity Kiosk", Level="1")
    for name in components:
        ET.SubElement(program, "ComponentRef", Id=name)
    chosen = ET.SubElement(
        product, "Feature", Id="AtSignIn", Title="Start when a user signs in", Level="1000"
    )
    ET.SubElement(chosen, "ComponentRef", Id="Autostart")
    _close_site(product)
    ET.indent(wix)
    return ET.tostring(wix, encoding="unicode", xml_declaration=False) + "\n"


def _close_site(product: ET.Element) -> None:
    """See that administrators alone write where the configuration lies."""
    ET.SubElement(
        product, "CustomAction", Id="FindIcacls", Property="ICACLS",
        Value="[System64Folder]icacls.exe",
    )  # fmt: skip
    command = f'"[CommonAppDataFolder]{contents.PROGRAM}" /inheritance:r /grant:r'
    ET.SubElement(
        product, "CustomAction", Id="CloseSite", Property="ICACLS", Execute="deferred",
        Impersonate="no", Return="check", ExeCommand=f"{command} {_ADMINISTRATORS} {_USERS}",
    )  # fmt: skip
    sequence = ET.SubElement(product, "InstallExecuteSequence")
    ET.SubElement(sequence, "Custom", Action="FindIcacls", After="InstallFiles")
    close = ET.SubElement(sequence, "Custom", Action="CloseSite", After="FindIcacls")
    close.text = 'NOT (REMOVE="ALL")'


def _files(folder: Path, tree: Path, parent: ET.Element) -> Iterator[str]:
    """Describe what is in `folder`, and give the name of each component."""
    for entry in sorted(folder.iterdir()):
        name = entry.relative_to(tree).as_posix()
        if entry.is_dir():
            inner = ET.SubElement(parent, "Directory", Id=_key("d", name), Name=entry.name)
            yield from _files(entry, tree, inner)
        else:
            component = _component(parent, _key("c", name))
            ET.SubElement(
                component, "File", Id=_key("f", name), Name=entry.name, Source=name,
                KeyPath="yes",
            )  # fmt: skip
            yield _key("c", name)


def _component(parent: ET.Element, name: str) -> ET.Element:
    return ET.SubElement(parent, "Component", Id=name, Guid=_id(name), Win64="yes")


def _registered(component: ET.Element, key: str, name: str, value: str) -> None:
    ET.SubElement(
        component, "RegistryValue", Root="HKLM", Key=key, Name=name, Value=value, Type="string",
        KeyPath="yes",
    )  # fmt: skip


def _key(kind: str, name: str) -> str:
    return f"{kind}_{hashlib.sha256(name.encode()).hexdigest()[:32]}"


def _id(name: str) -> str:
    return str(uuid.uuid5(_OURS, name)).upper()


def sums(files: list[Path], into: Path) -> Path:
    """Write what `sha256sum --check` reads."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    target = into / "SHA256SUMS"
    target.write_text("".join(lines), encoding="ascii")
    return target


def _run(*command: str, cwd: Path | None = None) -> None:
    done = subprocess.run(
        command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode != 0:
        raise ToolError(f"{command[0]}: {done.stdout.strip()}")


def main() -> int:
    """Return the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py installers")
    parser.add_argument("tree", type=Path, help="a bundle that was built on Windows")
    tree = parser.parse_args().tree
    if not (tree / WINDOW).is_file() or not (tree / COMMAND).is_file():
        print(f"{tree} has not {WINDOW} and {COMMAND}: no bundle of Windows'", file=sys.stderr)
        return 1
    DIST.mkdir(exist_ok=True)
    try:
        files = [make(tree, version(), DIST) for make in (setup, msi)]
    except ToolError as error:
        print(error, file=sys.stderr)
        return 1
    sums(files, DIST)
    for file in files:
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
