"""Writes resources/letters: python packaging/letters.py, where PySide6 is installed on Linux.

The letters are the main exemplar characters of the Unicode Common Locale Data Repository (UTS 35,
part 2): those that a language is written in, without those of foreign words. They stand in the
order of that language's own alphabet; `latin` holds those of all that are written in Latin letters.
Qt brings ICU along, which holds both; neither Qt nor Babel lets anybody see them.
"""

from __future__ import annotations

import json
from ctypes import CDLL, byref, c_int32, c_uint16, c_void_p, create_string_buffer
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "letters"
LANGUAGES: Final = ("en", "sv", "da", "de", "et", "fr", "pl", "ar")

_LONGEST: Final = 64
"""UTF-16 units that an item of a set may have; there are none of more than a few."""


class Icu:
    """The C interface of the ICU that PySide6 was built with."""

    def __init__(self) -> None:
        import PySide6

        [library] = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicui18n.so.*")
        self._version = library.suffix.removeprefix(".")
        common = library.with_name(f"libicuuc.so.{self._version}")
        self._libraries = [CDLL(str(common)), CDLL(str(library))]

    def call(self, name: str, *arguments: Any, returns: Any = c_int32) -> Any:
        """What the function of that name returns; its last argument, the status, is added.

        The few that take no status are given one too many, which does no harm in C.

        Raises:
            RuntimeError: The status is an error. Warnings, below zero, say that one locale stands
                in for another.
        """
        library = next(one for one in self._libraries if hasattr(one, f"{name}_{self._version}"))
        function = getattr(library, f"{name}_{self._version}")
        function.restype = returns
        status = c_int32(0)
        answer = function(*arguments, byref(status))
        if status.value > 0:
            raise RuntimeError(f"{name}: {status.value}")
        return answer


def exemplars(icu: Icu, language: str) -> set[str]:
    """Every letter that `language` is written in."""
    data = c_void_p(icu.call("ulocdata_open", language.encode(), returns=c_void_p))
    main = 0
    held = c_void_p(icu.call("ulocdata_getExemplarSet", data, None, 0, main, returns=c_void_p))
    found: set[str] = set()
    # Ranges come first; then strings of several characters, such as the Polish "ch".
    for place in range(icu.call("uset_getItemCount", held)):
        first, last = c_int32(), c_int32()
        string = (c_uint16 * _LONGEST)()
        length = icu.call("uset_getItem", held, place, byref(first), byref(last), string, _LONGEST)
        if length == 0:
            found |= set(map(chr, range(first.value, last.value + 1)))
    return set(filter(str.isalpha, found))


def in_order(icu: Icu, letters: set[str], language: str) -> str:
    """The same in the order of a language's alphabet."""
    collator = c_void_p(icu.call("ucol_open", language.encode(), returns=c_void_p))

    def sort_key(letter: str) -> bytes:
        units = letter.encode("utf-16-le")
        text = (c_uint16 * (len(units) // 2)).from_buffer_copy(units)
        key = create_string_buffer(256)
        icu.call("ucol_getSortKey", collator, text, len(text), key, len(key))
        return key.value

    return "".join(sorted(letters, key=sort_key))


if __name__ == "__main__":
    icu = Icu()
    alphabets = {language: exemplars(icu, language) for language in LANGUAGES}
    latin = set().union(*(letters for code, letters in alphabets.items() if code != "ar"))
    content = {code: in_order(icu, letters, code) for code, letters in alphabets.items()}
    content["latin"] = in_order(icu, latin, "root")
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (FOLDER / "letters.json").write_text(text + "\n", "utf-8")
