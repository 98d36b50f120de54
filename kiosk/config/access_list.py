"""Who may read and write a file of Windows, by its security descriptor.

Windows tells it as text in SDDL, the Security Descriptor Definition Language:
https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
Whatever is not understood counts as access: a descriptor is trusted for what it plainly says.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SYSTEM: Final = "S-1-5-18"
ADMINISTRATORS: Final = "S-1-5-32-544"
_TRUSTED_INSTALLER: Final = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"
_OWNER_RIGHTS: Final = "S-1-3-4"
"""Stands for whoever owns the file, which is looked at by itself."""

_ALIASES: Final = {
    "SY": SYSTEM,
    "BA": ADMINISTRATORS,
    "LA": ADMINISTRATORS,
    "DA": ADMINISTRATORS,
    "OW": _OWNER_RIGHTS,
    "WD": "Everyone",
    "BU": "Users",
    "AU": "Authenticated Users",
    "IU": "Interactive users",
    "BG": "Guests",
    "AN": "Anonymous",
}
"""Of those that the format knows: the trusted, and who is named to an administrator."""

_READ: Final = 0x0000_0001 | 0x8000_0000 | 0x1000_0000
"""FILE_READ_DATA (of a folder: to list it), GENERIC_READ, GENERIC_ALL."""

_WRITE: Final = (
    *(0x0002, 0x0004, 0x0010, 0x0040, 0x0100),  # data, more data, attributes, what is in a folder
    *(0x0001_0000, 0x0004_0000, 0x0008_0000),  # DELETE, WRITE_DAC, WRITE_OWNER
    *(0x1000_0000, 0x4000_0000),  # GENERIC_ALL, GENERIC_WRITE
)
_CHANGE: Final = sum(_WRITE)

_RIGHTS: Final = {
    "GA": 0x1000_0000, "GX": 0x2000_0000, "GW": 0x4000_0000, "GR": 0x8000_0000,
    "RC": 0x0002_0000, "SD": 0x0001_0000, "WD": 0x0004_0000, "WO": 0x0008_0000,
    "CC": 0x0001, "DC": 0x0002, "LC": 0x0004, "SW": 0x0008, "RP": 0x0010, "WP": 0x0020,
    "DT": 0x0040, "LO": 0x0080, "CR": 0x0100,
    "FA": 0x001F_01FF, "FR": 0x0012_0089, "FW": 0x0012_0116, "FX": 0x0012_00A0,
}  # fmt: skip
"""Each two letters that rights are written with, where they are no number."""

_ALL: Final = 0xFFFF_FFFF

_DENYING: Final = frozenset({"D", "OD", "XD"})
_INHERIT_ONLY: Final = "IO"


@dataclass(frozen=True, slots=True)
class Opening:
    """What somebody else may do with a file."""

    who: str
    may_change: bool
    """Otherwise they may read it."""


def openings(descriptor: str, user: str, *, secret: bool) -> Iterator[Opening]:
    """What others than the system, administrators and `user` (an identifier, S-1-…) may do.

    With `secret`, reading counts as well. What is denied to somebody is not held against what
    is allowed: whoever was to have neither needs no list that says both.
    """
    owner, entries = _parts(descriptor)
    trusted = {SYSTEM, ADMINISTRATORS, _TRUSTED_INSTALLER, _OWNER_RIGHTS, user}
    if _named(owner) not in trusted:
        yield Opening(_named(owner), may_change=True)
    if entries is None:
        yield Opening(_ALIASES["WD"], may_change=True)
        return
    for kind, flags, rights, who in entries:
        is_of_what_is_inside = _INHERIT_ONLY in re.findall("..", flags)
        if kind in _DENYING or is_of_what_is_inside or who in trusted:
            continue
        if rights & _CHANGE:
            yield Opening(who, may_change=True)
        elif secret and rights & _READ:
            yield Opening(who, may_change=False)


def _parts(descriptor: str) -> tuple[str, list[tuple[str, str, int, str]] | None]:
    """The owner, and the entries of the list; None where there is no list, and all may do all."""
    named = re.match(r"O:(S-1(?:-\d+)+|[A-Z]{2})", descriptor)
    owner = named[1] if named else ""
    beginning = descriptor.find("D:")
    if beginning < 0:
        return owner, None
    flags, _, rest = descriptor[beginning + len("D:") :].partition("(")
    if "NO_ACCESS_CONTROL" in flags:
        return owner, None
    if not rest:
        return owner, []  # a list without entries, which lets nobody in
    return owner, [_entry(text) for text in _in_brackets(f"({rest}")]


def _in_brackets(text: str) -> Iterator[str]:
    """What stands in each pair of brackets, one after another; what follows them is "S:", or odd.

    A condition has brackets of its own.
    """
    depth = start = 0
    for place, letter in enumerate(text):
        if letter == "(":
            depth += 1
            if depth == 1:
                start = place + 1
        elif letter == ")":
            depth -= 1
            if depth == 0:
                yield text[start:place]
        if depth == 0 and letter != ")":
            if not text.startswith("S:", place):
                yield ""  # not understood
            return
    if depth:
        yield ""


def _entry(text: str) -> tuple[str, str, int, str]:
    words = text.split(";")
    if len(words) < 6:
        return "A", "", _ALL, _not_understood()
    kind, flags, rights, _object, _inherited, who = words[:6]
    return kind, flags, _mask(rights), _named(who)


def _not_understood() -> str:
    return "somebody (its access list is not understood)"


def _mask(rights: str) -> int:
    if re.fullmatch(r"0[xX][0-9a-fA-F]{1,8}", rights):
        return int(rights, 16)
    if re.fullmatch(r"\d{1,10}", rights):
        return int(rights)
    letters = re.findall("..", rights) if len(rights) % 2 == 0 else [rights]
    mask = 0
    for two in letters:
        mask |= _RIGHTS.get(two, _ALL)
    return mask


def _named(who: str) -> str:
    return _ALIASES.get(who, who or "nobody that is known")


def fault_of_access(descriptor: str, user: str, path: Path, *, secret: bool = False) -> str | None:
    """What lets others change `path` (or read it, where it is `secret`), for an administrator."""
    for opening in openings(descriptor, user, secret=secret):
        way = "change" if opening.may_change else "read"
        return (
            f"{opening.who} can {way} {path}; leave it to the kiosk's user, administrators and the"
            f' system with: icacls "{path}" /inheritance:r /grant *{ADMINISTRATORS}:F'
            f" *{SYSTEM}:F *{user}:R"
        )
    return None


if sys.platform == "win32":
    import ctypes
    from functools import cache

    _FILE_OBJECT: Final = 1
    _OWNER_AND_LIST: Final = 0x1 | 0x4
    _REVISION: Final = 1
    _TOKEN_QUERY: Final = 0x8
    _TOKEN_USER: Final = 1
    _PRESENT: Final = ctypes.c_void_p(-1)
    """GetCurrentProcess()."""

    def fault_on_windows(path: Path, *, secret: bool = False) -> str | None:
        """What lets others change `path`, or read it. Raises `OSError`."""
        return fault_of_access(descriptor_of(path), this_user(), path, secret=secret)

    def descriptor_of(path: Path) -> str:
        """The owner and the access list of `path`, as SDDL. Raises `OSError`."""
        security, kernel = _libraries()
        descriptor, text = ctypes.c_void_p(), ctypes.c_wchar_p()
        error = security.GetNamedSecurityInfoW(
            str(path), _FILE_OBJECT, _OWNER_AND_LIST, None, None, None, None,
            ctypes.byref(descriptor),
        )  # fmt: skip
        if error:
            raise ctypes.WinError(error)
        try:
            if not security.ConvertSecurityDescriptorToStringSecurityDescriptorW(
                descriptor, _REVISION, _OWNER_AND_LIST, ctypes.byref(text), None
            ):
                raise ctypes.WinError(ctypes.get_last_error())
            try:
                return text.value or ""
            finally:
                kernel.LocalFree(text)
        finally:
            kernel.LocalFree(descriptor)

    @cache
    def this_user() -> str:
        """The identifier of the user of this process, S-1-…. Raises `OSError`."""
        security, kernel = _libraries()
        token, needed = ctypes.c_void_p(), ctypes.c_uint32()
        if not security.OpenProcessToken(_PRESENT, _TOKEN_QUERY, ctypes.byref(token)):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            security.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(needed))
            user = ctypes.create_string_buffer(needed.value)
            if not security.GetTokenInformation(
                token, _TOKEN_USER, user, needed, ctypes.byref(needed)
            ):
                raise ctypes.WinError(ctypes.get_last_error())
        finally:
            kernel.CloseHandle(token)
        # TOKEN_USER begins with a pointer to the identifier, which lies behind it.
        text = ctypes.c_wchar_p()
        identifier = ctypes.c_void_p.from_buffer(user)
        if not security.ConvertSidToStringSidW(identifier, ctypes.byref(text)):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            return text.value or ""
        finally:
            kernel.LocalFree(text)

    @cache
    def _libraries() -> tuple[ctypes.WinDLL, ctypes.WinDLL]:
        pointer, number = ctypes.c_void_p, ctypes.c_uint32
        security = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        security.GetNamedSecurityInfoW.restype = number
        security.GetNamedSecurityInfoW.argtypes = [
            *(ctypes.c_wchar_p, ctypes.c_int, number, pointer, pointer, pointer, pointer, pointer)
        ]
        security.ConvertSecurityDescriptorToStringSecurityDescriptorW.argtypes = [
            *(pointer, number, number, pointer, pointer)
        ]
        security.OpenProcessToken.argtypes = [pointer, number, pointer]
        security.GetTokenInformation.argtypes = [pointer, ctypes.c_int, pointer, number, pointer]
        security.ConvertSidToStringSidW.argtypes = [pointer, pointer]
        kernel.LocalFree.argtypes = [pointer]
        kernel.CloseHandle.argtypes = [pointer]
        return security, kernel
