"""What a check of documents is to find, fixed beforehand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

SAMPLES: Final = ("card", "licence", "passport")
"""The documents that there are."""

FLAWS: Final = (*("base64", "bomb", "empty", "not_a_picture", "svg", "truncated", "wrong_type"),)
"""What can be wrong with a picture or an attachment."""

LARGEST: Final = 64_000_000


@dataclass(frozen=True, slots=True)
class Plan:
    """One result. All that is not said is as it is with an honest person."""

    documents: tuple[str, ...] = ()
    """Up to three of `SAMPLES`; none: the card, and in the multi-document flow the licence too."""
    minimal: bool = False
    """Only the properties that the service promises."""
    nfc: bool = False
    address_proof: int = 0
    """Pages of the address proof; 0 for no such attachment."""
    patch: Mapping[str, Any] = field(default_factory=dict)
    """Laid over the result as a JSON merge patch (RFC 7396): null takes a property away."""
    flaws: Mapping[str, str] = field(default_factory=dict)
    """One of `FLAWS` by property, such as ``{"documentData.faceImage": "bomb"}``."""
    size: int = 0
    """Bytes that the whole answer has at least, by pictures of that size; 0 for no such wish."""
    start_shift: float = 0.0
    """Seconds added to ``startTime``."""
    end_shift: float = 0.0
    """Seconds added to ``endTime``."""
    code_lifetime: float = 600.0
    """Seconds for which the code may be used."""
    returns: int = 1
    """How often the simulated person comes back with the same code, all at once."""

    @classmethod
    def parse(cls, body: Mapping[str, Any]) -> Self:
        """Read a plan from JSON; ValueError says what is wrong with it."""
        for key, value in body.items():
            if key not in _FITS or not _FITS[key](value):
                raise ValueError(f"documents.{key}: {value!r} is no such setting")
        values = dict(body)
        if "documents" in values:
            values["documents"] = tuple(values["documents"])
        return cls(**values)


def _are_seconds(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e9


def _is_count(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: (
        isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    )


def _are_samples(value: object) -> bool:
    return isinstance(value, list) and len(value) <= 3 and all(name in SAMPLES for name in value)


def _are_flaws(value: object) -> bool:
    return isinstance(value, dict) and all(flaw in FLAWS for flaw in value.values())


_FITS: Final[Mapping[str, Callable[[object], bool]]] = {
    "documents": _are_samples,
    "minimal": lambda value: isinstance(value, bool),
    "nfc": lambda value: isinstance(value, bool),
    "address_proof": _is_count(0, 50),
    "patch": lambda value: isinstance(value, dict),
    "flaws": _are_flaws,
    "size": _is_count(0, LARGEST),
    "start_shift": _are_seconds,
    "end_shift": _are_seconds,
    "code_lifetime": _are_seconds,
    "returns": _is_count(1, 50),
}
