"""Documents of nobody: drawn pictures, a proof of address, and checks that hold them."""

from __future__ import annotations

import io
from functools import cache
from typing import Final

from PIL import Image, ImageDraw

from kiosk.resources import RESOURCES
from kiosk.visit.documents import (
    Document,
    DocumentCheck,
    DocumentType,
    LicenceClass,
    Pages,
    Picture,
    Unreadable,
)


def picture(image: Image.Image) -> Picture:
    """As a service hands it on."""
    return Picture(image.width, image.height, image.convert("RGBX").tobytes())


@cache
def face(ground: str = "#c8d3e0", width: int = 480, height: int = 600) -> Picture:
    """A person, as far as a few shapes make one."""
    image = Image.new("RGB", (480, 600), ground)
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 430, 460, 900), "#31415f")
    draw.polygon([(190, 440), (290, 440), (240, 520)], "#f2f5fa")
    draw.rectangle((195, 370, 285, 460), "#d8a888")
    draw.ellipse((110, 80, 370, 420), "#4a3324")
    draw.ellipse((130, 120, 350, 420), "#e6b899")
    draw.pieslice((115, 85, 365, 330), 180, 360, "#4a3324")
    for x in (190, 290):
        draw.ellipse((x - 14, 248, x + 14, 270), "#ffffff")
        draw.ellipse((x - 8, 250, x + 8, 268), "#20303f")
        draw.line((x - 24, 228, x + 24, 224), "#3a281c", 7)
    draw.line((240, 270, 232, 320, 246, 322), "#c08d70", 5)
    draw.arc((200, 320, 280, 372), 20, 160, "#a2524c", 7)
    return picture(image.resize((width, height), Image.Resampling.LANCZOS))


@cache
def side(title: str, width: int = 860, height: int = 540) -> Picture:
    """One side of a document."""
    image = Image.new("RGB", (860, 540), "#dfe8d8")
    draw = ImageDraw.Draw(image)
    for y in range(0, 540, 12):
        draw.line((0, y, 860, y + 60), "#d3dfcb", 3)
    bold = str(RESOURCES / "fonts" / "Inter-Bold.otf")
    from PIL import ImageFont

    draw.text((40, 30), title, "#24402b", ImageFont.truetype(bold, 40))
    if "back" not in title.lower():
        shown = face()
        portrait = Image.frombytes("RGBX", (shown.width, shown.height), shown.pixels)
        image.paste(portrait.convert("RGB").resize((240, 300)), (40, 110))
    for place, line in enumerate(("SPECIMEN", "MARIA JOHANNA", "17 03 1984", "UTO 000 000")):
        x = 320 if "back" not in title.lower() else 60
        draw.text((x, 120 + 66 * place), line, "#1b2733", ImageFont.truetype(bold, 34))
    draw.text(
        (40, 460), "P<UTOSPECIMEN<<MARIA<<<<<<<<<<<<", "#1b2733", ImageFont.truetype(bold, 34)
    )
    return picture(image.resize((width, height), Image.Resampling.LANCZOS))


@cache
def pdf(pages: int = 2) -> Pages:
    """An electricity bill."""
    from PIL import ImageFont

    bold = str(RESOURCES / "fonts" / "Inter-Bold.otf")
    sheets = []
    for number in range(1, pages + 1):
        sheet = Image.new("RGB", (1240, 1754), "#ffffff")
        draw = ImageDraw.Draw(sheet)
        draw.rectangle((0, 0, 1240, 150), "#0b6b3a")
        draw.text((100, 48), "Utopia Electricity", "#ffffff", ImageFont.truetype(bold, 52))
        draw.text((100, 260), "Maria Johanna Specimen", "#1b2733", ImageFont.truetype(bold, 40))
        draw.text(
            (100, 320), "Main Street 4, 12345 Utopia", "#1b2733", ImageFont.truetype(bold, 40)
        )
        draw.text((100, 1640), f"Page {number}", "#51607a", ImageFont.truetype(bold, 30))
        for line in range(22):
            draw.rectangle(
                (100, 500 + 48 * line, 1140 - 97 * (line % 4), 516 + 48 * line), "#d5dbe3"
            )
        sheets.append(sheet)
    held = io.BytesIO()
    sheets[0].save(held, "PDF", save_all=True, append_images=sheets[1:], resolution=150)
    return Pages(held.getvalue())


PASSPORT: Final = Document(
    DocumentType.PASSPORT,
    number="UTO000000",
    issuing_country="SWE",
    nationality="SWE",
    full_name="SPECIMEN MARIA JOHANNA",
    surname="SPECIMEN",
    given_names="MARIA JOHANNA",
    sex="F",
    date_of_birth="1984-03-17",
    date_of_issue="2021-05-30",
    date_of_expiry="2031-05-30",
    face=face("#e3e6ea"),
    front=side("PASSPORT OF UTOPIA"),
)
LICENCE: Final = Document(
    DocumentType.DRIVING_LICENCE,
    number="8136431812",
    issuing_country="USA",
    jurisdiction="UT",
    full_name="SPECIMEN MARIA JOHANNA",
    surname="SPECIMEN",
    given_names="MARIA JOHANNA",
    name_prefixes="DR",
    name_suffixes="JR 3RD",
    sex="F",
    date_of_birth="1984-03-17",
    date_of_issue="2012-05-30",
    date_of_expiry="2022-12-30",
    is_expired=True,
    address=("430-985 ELEIFEND", "DULUTH WA 92611"),
    licence_classes=(
        LicenceClass("B", "2012-05-30", "2022-12-30", "Corrective lenses"),
        LicenceClass("C1", "2016-02-01", None, None),
    ),
    face=face("#d8e2cf"),
    front=side("UTOPIA DRIVING LICENCE"),
    back=side("LICENCE, BACK"),
)
CARD: Final = Document(
    DocumentType.IDENTITY_CARD,
    number="L01X00T471",
    issuing_country="D",
    nationality="D",
    full_name="محمد SPECIMEN",
    sex="X",
    date_of_birth="1984-03-XX",
    date_of_expiry="2029-08-01",
    face=Unreadable.UNREADABLE,
    front=Unreadable.UNREADABLE,
)

ONE: Final = DocumentCheck((PASSPORT,), face(), nfc_verified=True, reference="c72322ac-23fc")
THREE: Final = DocumentCheck(
    (LICENCE, PASSPORT, CARD), face(), nfc_verified=False, address_proof=pdf()
)
