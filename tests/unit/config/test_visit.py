"""`[visit]`: what is asked before a method is chosen, and the privacy notice's files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config
from kiosk.config.notice import LARGEST_NOTICE, notice_text
from kiosk.config.rules import RuleError
from kiosk.services.registry import SERVICE_KINDS
from kiosk.visit.intake import Asked, Notice, Questions
from tests.support.configuration import SERVICE


def load(folder: Path, visit: str) -> config.Settings:
    file = folder / "kiosk.toml"
    file.write_text(f'[kiosk]\nlanguages = ["en", "sv"]\n[visit]\n{visit}\n{SERVICE}', "utf-8")
    return config.load(file, SERVICE_KINDS)


def refused(folder: Path, visit: str) -> str:
    with pytest.raises(config.ConfigurationError) as error:
        load(folder, visit)
    return str(error.value)


def test_nothing_is_asked_unless_it_is_switched_on(tmp_path: Path) -> None:
    settings = load(tmp_path, "")
    assert settings.questions == Questions()
    assert settings.visit.required_attributes == ()


def test_all_of_it(tmp_path: Path) -> None:
    (tmp_path / "notice.md").write_text("# A notice\n\nPlanted\n", "utf-8")
    visit = """
case_reference = "optional"
expected_person = "required"
privacy_notice = "notice.md"
privacy_version = "2026-11"
required_attributes = ["name", "birthdate"]
"""
    settings = load(tmp_path, visit)
    notice = Notice("2026-11", {"en": "# A notice\n\nPlanted\n"})
    assert settings.questions == Questions(notice, Asked.OPTIONAL, Asked.REQUIRED)
    assert settings.visit.required_attributes == ("name", "birthdate")
    assert "Planted" not in repr(settings.notice)


def test_a_notice_in_several_languages_begins_with_that_of_the_desk(tmp_path: Path) -> None:
    for language in ("en", "sv"):
        (tmp_path / f"{language}.txt").write_bytes(f"\ufeffIn {language}".encode())
    files = '{ sv = "sv.txt", en = "en.txt" }'
    notice = load(tmp_path, f'privacy_notice = {files}\nprivacy_version = "1"').notice
    assert notice is not None
    assert list(notice.texts.items()) == [("en", "In en"), ("sv", "In sv")]


@pytest.mark.parametrize(
    ("visit", "key", "expected"),
    [
        ('case_reference = "yes"', "visit.case_reference", "off, optional or required"),
        ("expected_person = true", "visit.expected_person", "text, found true or false"),
        ('privacy_notice = "notice.md"', "visit.privacy_version", "beside privacy_notice"),
        ('privacy_version = "1"', "visit.privacy_notice", "beside privacy_version"),
        ('privacy_notice = 3\nprivacy_version = "1"', "visit.privacy_notice", "text or a table"),
        ('privacy_notice = {}\nprivacy_version = "1"', "visit.privacy_notice", "by language"),
        (
            'privacy_notice = { tlh = "x" }\nprivacy_version = "1"',
            "visit.privacy_notice",
            "by language",
        ),
        (
            'privacy_notice = { sv = "x" }\nprivacy_version = "1"',
            "visit.privacy_notice",
            "a file for en",
        ),
        ('privacy_notice = ""\nprivacy_version = "1"', "visit.privacy_notice", "a path"),
        ('privacy_notice = "none"\nprivacy_version = "1"', "visit.privacy_notice", "cannot be"),
        ('privacy_notice = "."\nprivacy_version = "1"', "visit.privacy_notice", "a directory"),
        ('privacy_notice = "x"\nprivacy_version = ""', "visit.privacy_version", "length >= 1"),
        ('privacy_notice = "x"\nprivacy_version = "a\\nb"', "visit.privacy_version", "a word"),
        ('privacy_notice = "x"\nprivacy_version = "May 1"', "visit.privacy_version", "a word"),
        ('required_attributes = "name"', "visit.required_attributes", "a list, found text"),
        ('required_attributes = [""]', "visit.required_attributes[0]", "length >= 1"),
        ('required_attributes = ["a", "a"]', "visit.required_attributes", "only once"),
    ],
)
def test_refusals_name_the_key(tmp_path: Path, visit: str, key: str, expected: str) -> None:
    text = refused(tmp_path, visit)
    assert key in text
    assert expected in text


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "found none"),
        (b"\n - \n", "found none"),
        (b"caf\xe9", "UTF-8"),
        (b"a" * (LARGEST_NOTICE + 1), "64 kB"),
        (b"Read <b>this</b>", "without HTML"),
        (b"<!-- x -->", "without HTML"),
        (b"<script>", "without HTML"),
    ],
)
def test_what_is_no_notice(tmp_path: Path, content: bytes, expected: str) -> None:
    (tmp_path / "notice.md").write_bytes(content)
    text = refused(tmp_path, 'privacy_notice = "notice.md"\nprivacy_version = "1"')
    assert "visit.privacy_notice" in text
    assert expected in text


def test_a_notice_that_others_could_have_written(tmp_path: Path) -> None:
    file = tmp_path / "notice.md"
    file.write_text("A notice", "utf-8")
    file.chmod(0o666)
    text = refused(tmp_path, 'privacy_notice = "notice.md"\nprivacy_version = "1"')
    assert "others can change it" in text


def test_a_pipe_in_its_place_holds_nothing_up(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("there are none")
    os.mkfifo(tmp_path / "notice.md")
    text = refused(tmp_path, 'privacy_notice = "notice.md"\nprivacy_version = "1"')
    assert "a regular file" in text


@given(st.binary(max_size=200))
def test_whatever_a_file_holds_it_is_a_text_or_refused(content: bytes) -> None:
    try:
        text = notice_text(content)
    except RuleError:
        return
    assert any(map(str.isalnum, text))
