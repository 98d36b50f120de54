"""The documents of the simulated person: what stands in them, and how they look."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from PIL import Image

from kiosk.sandbox.authenteq import pictures

KEYS: Final = ("documentData", "documentData2", "documentData3")
"""Where the documents stand in a result, in the order in which they were scanned."""

LIVENESS: Final = "livenessFaceImage"

ADDRESS: Final = ("SANDBOX TESTPERSON", "1 Sandbox Street", "Testville UT 00000")

_PERSON: Final = {
    "surnameAndGivenNames": "TESTPERSON SANDBOX",
    "surname": "TESTPERSON",
    "givenNames": "SANDBOX",
    "sex": "F",
    "dateOfBirth": "1990-01-01",
}
_DATES: Final = {"dateOfExpiry": "2045-02-28", "dateOfIssue": "2025-03-01"}
_SPELL: Final = {"from": "2025-03-01", "to": "2045-02-28"}

DATA: Final[Mapping[str, Mapping[str, Any]]] = {
    "card": {
        "documentType": "NID",
        "documentNumber": "SBX0000017",
        "issuingCountry": "SWE",
        "nationality": "SWE",
        **_PERSON,
        **_DATES,
    },
    "licence": {
        "documentType": "DL",
        "documentNumber": "SBX-DL-4711",
        "issuingCountry": "USA",
        "jurisdiction": "UT",
        **_PERSON,
        "nameSuffixes": "JR 3RD",
        "namePrefixes": "DR",
        **_DATES,
        "address": "1 SANDBOX STREET^TESTVILLE UT 00000",
        "licenseClass": "B/C/D",
        # The reference has both spellings of what is noted.
        "licenseClassDetails": {
            "B": {**_SPELL, "notes": "Automatic gearbox only"},
            "C": {**_SPELL, "note": "Corrective lenses"},
            "D": {**_SPELL},
        },
    },
    "passport": {
        "documentType": "PP",
        "documentNumber": "SBX617451",
        "issuingCountry": "SWE",
        "nationality": "SWE",
        **_PERSON,
        **_DATES,
    },
}

_FRONT: Final = {
    "surname": "Surname",
    "givenNames": "Given names",
    "dateOfBirth": "Date of birth",
    "sex": "Sex",
    "documentNumber": "Document no.",
    "issuingCountry": "Country",
    "dateOfIssue": "Issued",
    "dateOfExpiry": "Expires",
}

_MACHINE: Final = {
    "card": (
        "I<SWESBX0000017".ljust(30, "<"),
        "9001010F4502280SWE".ljust(29, "<") + "0",
        "TESTPERSON<<SANDBOX".ljust(30, "<"),
    ),
    "passport": (
        "P<SWETESTPERSON<<SANDBOX".ljust(44, "<"),
        "SBX617451<0SWE9001010F4502280".ljust(43, "<") + "0",
    ),
}


def drawn(names: Sequence[str]) -> Iterator[tuple[str, Image.Image]]:
    """Draw the pictures of a check of these documents, each with its place in the result."""
    yield LIVENESS, pictures.face(live=True)
    for key, name in zip(KEYS, names, strict=False):
        yield f"{key}.croppedFrontImage", _front(name)
        if name != "passport":  # its other pages are empty
            yield f"{key}.croppedBackImage", _back(name)
        yield f"{key}.faceImage", pictures.face()


def _front(name: str) -> Image.Image:
    rows = tuple((label, DATA[name][key]) for key, label in _FRONT.items())
    return pictures.front(name, rows, _MACHINE[name] if name == "passport" else ())


def _back(name: str) -> Image.Image:
    if name == "card":
        rows: tuple[tuple[str, str], ...] = (("Authority", "Sandbox Authority, Testville"),)
        return pictures.back(name, rows, _MACHINE[name])
    details = DATA[name]["licenseClassDetails"].items()
    return pictures.back(
        name,
        tuple(
            (f"Class {category}", f"{spell['from']} to {spell['to']}   {_note(spell)}".rstrip())
            for category, spell in details
        ),
    )


def _note(spell: Mapping[str, str]) -> str:
    return spell.get("notes") or spell.get("note") or ""
