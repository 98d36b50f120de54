"""Every translation says as much as the English, and leaves what is filled in where it can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

import pytest

from kiosk.config import LANGUAGES
from kiosk.resources import RESOURCES

MESSAGE: Final = re.compile(
    r"<source>(?P<source>.*?)</source>.*?<translation>(?P<translation>.*?)</translation>", re.DOTALL
)
FORM: Final = re.compile(r"<numerusform>(.*?)</numerusform>", re.DOTALL)
FILLED_IN: Final = re.compile(r"\{\w*\}|%n")
ENDS: Final = {".": ".", "?": "?؟", ":": ":", "…": "…"}
"""How a text ends, and how its translation may."""


def messages(code: str) -> Iterator[tuple[str, list[str]]]:
    """Each English text, and its translation in all its forms of number."""
    file = RESOURCES / "translations" / f"identity-kiosk_{code}.ts"
    for message in MESSAGE.finditer(file.read_text("utf-8")):
        forms = FORM.findall(message["translation"]) or [message["translation"]]
        yield unescape(message["source"]), [unescape(form) for form in forms]


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_it_fits_the_english(code: str) -> None:
    wrong = []
    for source, texts in messages(code):
        for text in texts:
            # Where a number is a word in itself, as Arabic's one and two, it is not written.
            numbers = {"%n"} if len(texts) > 2 else set()
            missing = set(FILLED_IN.findall(source)) - set(FILLED_IN.findall(text)) - numbers
            invented = set(FILLED_IN.findall(text)) - set(FILLED_IN.findall(source))
            if missing or invented:
                wrong.append(f"filled in otherwise: {text}")
            if text != text.strip() or not text:
                wrong.append(f"blank at an end: {text!r}")
            if source[-1] in ENDS and text[-1] not in ENDS[source[-1]]:
                wrong.append(f"ends otherwise: {text}")
            if source.count("\n") != text.count("\n"):
                wrong.append(f"other lines: {text}")
            if '"' in text or "'" in text:
                wrong.append(f"straight quotes: {text}")
    assert not wrong, "\n".join(wrong)


def test_all_languages_have_the_same_texts() -> None:
    texts = {code: {source for source, _ in messages(code)} for code in LANGUAGES if code != "en"}
    assert len({frozenset(each) for each in texts.values()}) == 1
