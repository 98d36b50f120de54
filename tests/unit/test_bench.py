import json
from pathlib import Path

import pytest

from tests.bench.__main__ import main
from tests.bench.figures import SHORT, Figure, as_json, table
from tests.bench.timelines import POLL, courses

FIGURES = [
    Figure.median("fast", [0.1, 0.9, 0.3], "s", limit=1.6, baseline=[0.2, 0.1, 0.3]),
    Figure("small", 0.3, "s", limit=1.4, baseline=0.2),
    Figure.mean("slow", [1.0, 2.0], "s", limit=1.4),
    Figure("at the limit", 2.0, "s", limit=2.0),
    Figure("unknown", None, "processors", limit=1.0),
]


def test_json_holds_what_programs_read() -> None:
    assert json.loads(as_json(FIGURES)) == [
        {"name": "fast", "value": 0.3, "unit": "s", "limit": 1.6, "baseline": 0.2},
        {"name": "small", "value": 0.3, "unit": "s", "limit": 1.4, "baseline": 0.2},
        {"name": "slow", "value": 1.5, "unit": "s", "limit": 1.4, "baseline": None},
        {"name": "at the limit", "value": 2.0, "unit": "s", "limit": 2.0, "baseline": None},
        {"name": "unknown", "value": None, "unit": "processors", "limit": 1.0, "baseline": None},
    ]


def test_the_table_marks_what_is_above_its_limit_and_nothing_else() -> None:
    head, fast, small, slow, at_the_limit, unknown = table(FIGURES).splitlines()

    assert head.split() == ["name", "value", "unit", "limit", "baseline", "ratio",
                            "min", "–", "max", "runs"]  # fmt: skip
    assert fast.split() == ["fast", "0.3", "s", "1.6", "0.2", "1.5", "0.1", "–", "0.9", "3"]
    assert slow.endswith(SHORT)
    assert small.endswith(SHORT)  # it is little, and more than its baseline allows
    assert not any(row.endswith(SHORT) for row in (fast, at_the_limit, unknown))


def test_nothing_that_is_no_number_reaches_programs() -> None:
    with pytest.raises(ValueError, match="JSON"):
        as_json([Figure("broken", float("nan"), "s")])


def test_customers_differ_but_are_noticed_evenly_late() -> None:
    drawn = courses(60, 60.0)

    assert [course.start for course in drawn] == sorted(course.start for course in drawn)
    assert all(14.0 <= course.acting <= 26.0 for course in drawn)
    assert all(2.1 <= course.completed - course.acting <= 3.9 for course in drawn)
    assert len({course.acting for course in drawn}) == len(drawn)
    places = sorted((course.completed - 14.0) % POLL for course in drawn)
    assert [int(place / POLL * 60) for place in places] == list(range(60))


@pytest.mark.slow
def test_a_benchmark_runs_alone_and_writes_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "figures.json"

    assert main(["--only", "qr", "--json", str(file)]) == 0

    (row,) = json.loads(file.read_text(encoding="utf-8"))
    assert row["name"] == "qr.modules"
    assert row["value"] > 0
    assert "qr.modules" in capsys.readouterr().out
