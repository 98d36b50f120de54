"""The organisation's own look: what a file may say of it, and what it may not."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config
from kiosk.config.brand import BrandSettings, texts_of
from kiosk.contrast import contrast
from kiosk.palettes import LIGHT
from kiosk.services.hopae.connector import HopaeSettings
from kiosk.texts import Texts
from tests.support.configuration import SERVICE
from tests.support.logos import SVG, png

Load = Callable[[str], config.Settings]


def brand(text: str) -> str:
    return f"[brand]\n{text}\n{SERVICE}"


def test_none(load: Load) -> None:
    settings = load(SERVICE)
    assert settings.brand == BrandSettings()
    assert settings.title == "Identity Kiosk"


def test_all_of_it(load: Load, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(SVG)
    settings = load(
        brand(
            'name = "Nordbank"\nlogo = "logo.svg"\naccent = "#0A5C36"\n'
            'greeting = { en = "Welcome to Nordbank", sv = "Välkommen till Nordbank" }'
        )
    )
    assert settings.title == "Nordbank"
    assert settings.brand.accent == "#0A5C36"
    logo, greeting = settings.brand.logo, settings.brand.greeting
    assert logo is not None
    assert (logo.kind, logo.content) == ("svg+xml", SVG)
    assert greeting is not None
    assert greeting.spoken_in("sv") == "Välkommen till Nordbank"
    assert greeting.spoken_in("pl") == "Welcome to Nordbank"


def test_the_desk_is_named_beside_its_organisation(load: Load) -> None:
    settings = load('kiosk.name = "Front desk 1"\n' + brand('name = "Nordbank"'))
    assert settings.title == "Nordbank · Front desk 1"


def test_a_greeting_in_every_language(load: Load) -> None:
    greeting = load(brand('greeting = "Hej!"')).brand.greeting
    assert greeting is not None
    assert {greeting.spoken_in(code) for code in config.LANGUAGES} == {"Hej!"}


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("colour = 1", "brand.colour", "unknown; expected name, logo, accent or greeting"),
        ('name = ""', "brand.name", "a name of one line"),
        ("name = 3", "brand.name", "expected text, found a whole number"),
        ('accent = "green"', "brand.accent", "a colour such as #0a5c36"),
        ('accent = "#0a5c3"', "brand.accent", "a colour such as #0a5c36"),
        ('accent = "#0a5c36\\n"', "brand.accent", "a colour such as #0a5c36"),
        ("greeting = 3", "brand.greeting", "expected text, or a table of it by language"),
        ('greeting = " "', "brand.greeting", "expected text, or a table of it by language"),
        ("greeting = {}", "brand.greeting", "expected text, or a table of it by language"),
        ('greeting = { tlh = "nuqneH" }', "brand.greeting.tlh", "unknown; expected en, sv, da"),
        ('greeting = { en = "" }', "brand.greeting.en", "expected text"),
        ('logo = "missing.png"', "brand.logo", "can't be read: No such file"),
        ("logo = 3", "brand.logo", "expected a path"),
        ('logo = "."', "brand.logo", ""),
    ],
)
def test_refused(load: Load, text: str, key: str, expected: str) -> None:
    with pytest.raises(config.ConfigurationError, match=re.escape(f": {key}: ")) as refused:
        load(brand(text))
    assert expected in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (png() + bytes(1_000_000), "at most 1 MB"),
        (b"GIF89a", "expected a PNG, or an SVG of plain shapes"),
        (b"", "expected a PNG, or an SVG of plain shapes"),
        (SVG.replace(b"<path", b'<image href="file:///etc/passwd"/><path'), "plain shapes"),
        (SVG.replace(b"<path", b"<script>1</script><path"), "plain shapes"),
        (png()[:-30], "a PNG that can be read"),
        (png(size=(4001, 4000)), "at most 16 million pixels"),
    ],
    ids=["large", "gif", "empty", "reaching out", "script", "cut off", "bomb"],
)
def test_a_logo_that_is_not_shown(
    load: Load, tmp_path: Path, content: bytes, expected: str
) -> None:
    (tmp_path / "logo").write_bytes(content)
    with pytest.raises(config.ConfigurationError, match=r": brand\.logo: ") as refused:
        load(brand('logo = "logo"'))
    assert expected in str(refused.value)


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes and pipes")
def test_a_logo_that_others_can_change(load: Load, tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(SVG)
    file.chmod(0o666)
    with pytest.raises(config.ConfigurationError, match=r"brand\.logo: others can change it"):
        load(brand('logo = "logo.svg"'))


def test_a_pipe_in_its_place_holds_up_nothing(load: Load, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("there are none")
    os.mkfifo(tmp_path / "logo.svg")
    with pytest.raises(config.ConfigurationError, match=r"brand\.logo: expected a regular file"):
        load(brand('logo = "logo.svg"'))


def test_of_a_png_its_pixels_alone_are_kept(load: Load, tmp_path: Path) -> None:
    chunk = b"\x00\x00\x00\x04tEXtwho\x00"
    content = png(size=(4000, 1000))
    (tmp_path / "logo.png").write_bytes(content[:33] + chunk + bytes(4) + content[33:])
    (tmp_path / "plain.png").write_bytes(content)
    with pytest.raises(config.ConfigurationError, match="a PNG that can be read"):
        load(brand('logo = "logo.png"'))  # its checksum is wrong
    logo = load(brand('logo = "plain.png"')).brand.logo
    assert logo is not None
    assert logo.kind == "png"
    assert logo.content[16:24] == (1024).to_bytes(4) + (256).to_bytes(4)


# -- the accent -----------------------------------------------------------------------------------

THEMES = ("auto", "light", "dark", "high-contrast")


@given(number=st.integers(0, 0xFFFFFF), theme=st.sampled_from(THEMES))
def test_an_accent_is_refused_only_where_a_light_ground_is_shown(number: int, theme: str) -> None:
    """And then with the figure that a calculator has for it."""
    accent = f"#{number:06x}"
    measured = min(contrast(accent, LIGHT.ground), contrast(accent, LIGHT.card))
    weakness = BrandSettings(accent=accent).weakness_in(theme)  # type: ignore[arg-type]
    if theme in {"auto", "light"} and measured < 3:
        assert weakness is not None
        told = re.search(r"light theme is (\d+\.\d):1, and at least 3:1", weakness)
        assert told is not None
        assert 0 <= measured - float(told[1]) < 0.1
    else:
        assert weakness is None


def test_a_weak_accent_stops_the_start(load: Load) -> None:
    with pytest.raises(config.ConfigurationError) as refused:
        load(brand('accent = "#ffd400"'))
    assert str(refused.value).endswith(
        "kiosk.toml: brand.accent: expected a darker colour: its contrast with the ground of the"
        " light theme is 1.3:1, and at least 3:1 is needed"
        ' (or a kiosk.theme of "dark" or "high-contrast", which take any colour)'
    )
    for theme in ("dark", "high-contrast"):
        settings = load(f'kiosk.theme = "{theme}"\n' + brand('accent = "#ffd400"'))
        assert (settings.kiosk.theme, settings.brand.accent) == (theme, "#ffd400")


def test_a_theme_that_nobody_knows(load: Load) -> None:
    with pytest.raises(config.ConfigurationError, match="auto, light, dark or high-contrast"):
        load('kiosk.theme = "sepia"\n' + SERVICE)


# -- labels ---------------------------------------------------------------------------------------

FIELDS = """
[services.hopae.match.mobywatel]
fields = [{ name = "fullName", label = %s }]
"""


def test_a_label_by_language(load: Load) -> None:
    label = '{ pl = "Imię i nazwisko", en = "Full name" }'
    service = load(SERVICE + FIELDS % label).services["hopae"]
    assert isinstance(service, HopaeSettings)
    [field] = service.match["mobywatel"].fields
    assert field.label == Texts((("pl", "Imię i nazwisko"), ("en", "Full name")))


@pytest.mark.parametrize("label", ['""', "3", "{}", "{ en = 3 }", '{ xx = "a" }'])
def test_a_label_that_is_none(load: Load, label: str) -> None:
    place = re.escape("services.hopae.match.mobywatel.fields[0].label")
    with pytest.raises(config.ConfigurationError, match=place):
        load(SERVICE + FIELDS % label)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    )
)
def test_whatever_stands_there_is_a_text_or_refused(value: object) -> None:
    try:
        texts = texts_of(value)
    except config.RuleError:
        return
    assert texts.first.strip()


@pytest.mark.parametrize("name", ["", "x" * 201])
def test_a_desk_has_a_name_that_its_journal_can_hold(load: Load, name: str) -> None:
    with pytest.raises(config.ConfigurationError, match=r"kiosk\.name: .*length"):
        load(f'kiosk.name = "{name}"\n{SERVICE}')
