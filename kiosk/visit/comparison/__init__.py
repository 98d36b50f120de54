"""How a result compares with the person that the organisation expects.

Pure functions of texts: no Qt, no I/O. What differs is shown and never changes an outcome.
"""

from kiosk.visit.comparison.agreement import Agreement, Difference
from kiosk.visit.comparison.person import (
    ExpectedField,
    ExpectedPerson,
    FieldComparison,
    compare,
)

__all__ = [
    "Agreement",
    "Difference",
    "ExpectedField",
    "ExpectedPerson",
    "FieldComparison",
    "compare",
]
