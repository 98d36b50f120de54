"""The attributes that an organisation requires, and which of them a result lacks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.visit.comparison.person import stated_kinds, states
from kiosk.visit.domain import Caution, Result


@dataclass(frozen=True, slots=True)
class MissingAttribute:
    """An attribute that is required and not in the result: accepted knowingly, or not at all."""

    name: str

    def __str__(self) -> str:
        """As the journal has it, beside the words of cautions."""
        return f"missing:{self.name}"


Acknowledgement = Caution | MissingAttribute
"""What staff have to have seen before they can accept a verdict."""


def to_acknowledge(result: Result, required: Iterable[str]) -> tuple[Acknowledgement, ...]:
    """All that staff have to have seen of `result`, where these attributes are required."""
    kinds = stated_kinds(result)
    missing = (name for name in required if not states(result, kinds, name))
    return (*result.cautions, *map(MissingAttribute, missing))
