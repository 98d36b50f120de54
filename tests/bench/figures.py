"""A measured number beside what it is held against, for people (a table) and programs (JSON)."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

SHORT = "  <- over the limit"

_HEAD = ("name", "value", "unit", "limit", "baseline", "ratio", "min – max", "runs")


@dataclass(frozen=True, slots=True)
class Figure:
    """One row. None is what does not apply.

    A value falls short where its ratio to the baseline is above the limit: what a machine takes by
    itself says nothing of the kiosk. Without a baseline the limit is the value's own, which is for
    what no machine changes, such as a size.
    """

    name: str
    value: float | None
    unit: str
    limit: float | None = None
    baseline: float | None = None
    """The same measured on what the kiosk is compared with, in the same run."""
    spread: tuple[float, float] | None = None
    runs: int | None = None

    @classmethod
    def median(
        cls,
        name: str,
        values: Sequence[float],
        unit: str,
        *,
        limit: float | None = None,
        baseline: Sequence[float] | None = None,
    ) -> Self:
        """What is typical: for runs that a busy machine now and then disturbs."""
        middle = None if baseline is None else statistics.median(baseline)
        ends = (min(values), max(values))
        return cls(name, statistics.median(values), unit, limit, middle, ends, len(values))

    @classmethod
    def mean(
        cls,
        name: str,
        values: Sequence[float],
        unit: str,
        *,
        limit: float | None = None,
        baseline: float | None = None,
    ) -> Self:
        """What it comes to on average: for waits, of which the long ones count as well."""
        ends = (min(values), max(values))
        return cls(name, statistics.fmean(values), unit, limit, baseline, ends, len(values))

    @property
    def ratio(self) -> float | None:
        """The value as a multiple of the baseline."""
        return self.value / self.baseline if self.value is not None and self.baseline else None

    @property
    def falls_short(self) -> bool:
        """Whether the limit is passed."""
        held = self.value if self.baseline is None else self.ratio
        return held is not None and self.limit is not None and held > self.limit


def table(figures: Sequence[Figure]) -> str:
    """The figures in columns, the name to the left and all else to the right."""
    rows = [_HEAD, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    marks = ["", *(SHORT if figure.falls_short else "" for figure in figures)]
    return "\n".join(
        "  ".join((row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:]))) + mark
        for row, mark in zip(rows, marks, strict=True)
    )


def as_json(figures: Sequence[Figure]) -> str:
    """An array of objects: name, value, unit, limit, baseline."""
    fields = ("name", "value", "unit", "limit", "baseline")
    rows = [{field: getattr(figure, field) for field in fields} for figure in figures]
    return json.dumps(rows, indent=2, allow_nan=False) + "\n"


def _cells(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        _number(figure.value),
        figure.unit,
        _number(figure.limit),
        _number(figure.baseline),
        _number(figure.ratio),
        "" if figure.spread is None else " – ".join(map(_number, figure.spread)),
        "" if figure.runs is None else str(figure.runs),
    )


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"
