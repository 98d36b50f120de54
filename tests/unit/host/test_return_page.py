"""The page after a return: in the window's colours, and of whose desk it is."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from hashlib import sha256

from kiosk.contrast import contrast
from kiosk.host.return_page import CONTENT_SECURITY_POLICY, Page, html
from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT
from tests.support.logos import NORDBANK, SVG

PAGE = Page("en", "ltr", "Desk", "Heading", "Text", "No heading", "No text")
BRANDED = Page(
    *("en", "ltr", "Desk", "Heading", "Text", "No heading", "No text"),
    name="Smith <& Sons>",
    logo=NORDBANK.logo,
)


def test_it_says_whose_desk_it_is() -> None:
    for returned in (True, False):
        page = html(BRANDED, returned=returned).decode()
        assert "Smith &lt;&amp; Sons&gt;</header>" in page
        [picture] = re.findall(r'src="data:image/svg\+xml;base64,([^"]*)"', page)
        assert b64decode(picture) == SVG


def test_it_is_nobodys_in_particular_without_a_name() -> None:
    page = html(PAGE, returned=True).decode()
    assert "<header>" not in page
    assert "<img" not in page


def test_nothing_is_loaded_from_elsewhere() -> None:
    page = html(BRANDED, returned=True).decode()
    assert not re.findall(r'(?:src|href)="(?!data:)', page)
    [style] = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in CONTENT_SECURITY_POLICY
    assert "default-src 'none'" in CONTENT_SECURITY_POLICY


def test_it_has_the_windows_colours_in_every_theme() -> None:
    page = html(PAGE, returned=True).decode()
    for palette in (LIGHT, DARK, HIGH_CONTRAST):
        assert f"--ground: {palette.ground}; --card: {palette.card};" in page
    assert "prefers-contrast: more" in page
    for sign in (LIGHT.warning, LIGHT.success, DARK.success, HIGH_CONTRAST.success):
        assert contrast("#ffffff", sign) >= 3
