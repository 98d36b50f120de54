"""What is usual comes first, and nothing of it tells of a customer."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.records.method_use import DAYS, LARGEST, LONGEST_ID, MOST_METHODS, MethodUse

TODAY = date(2026, 11, 28)


def counted(*choices: tuple[str, int], file: Path | None = None) -> MethodUse:
    """`choices` are methods, and how many days ago they were chosen."""
    use = MethodUse(file)
    for method, ago in sorted(choices, key=lambda choice: -choice[1]):
        use.count("hopae", method, TODAY - timedelta(days=ago))
    return use


def order(use: MethodUse) -> list[str]:
    weights = use.weights(TODAY)
    return [method for _service, method in sorted(weights, key=lambda key: -weights[key])]


def test_more_often_comes_first() -> None:
    assert order(counted(("a", 0), ("b", 0), ("b", 0))) == ["b", "a"]


def test_long_ago_counts_less() -> None:
    assert order(counted(*[("old", 50)] * 3, ("new", 0))) == ["new", "old"]
    assert order(counted(*[("old", 10)] * 3, ("new", 0))) == ["old", "new"]


def test_very_long_ago_is_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "use.json"
    use = counted(("old", DAYS), ("new", 0), file=file)
    assert order(use) == ["new"]
    assert "old" not in file.read_text()


def test_services_are_told_apart() -> None:
    use = MethodUse(None)
    use.count("one", "same", TODAY)
    use.count("two", "same", TODAY)
    assert set(use.weights(TODAY)) == {("one", "same"), ("two", "same")}


def test_file_holds_days_and_numbers_alone(tmp_path: Path) -> None:
    file = tmp_path / "use.json"
    counted(("bankidse", 0), ("bankidse", 0), ("mitid", 1), file=file)
    assert json.loads(file.read_text()) == {
        "2026-11-27": {"hopae": {"mitid": 1}},
        "2026-11-28": {"hopae": {"bankidse": 2}},
    }
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_counts_go_on_after_a_start(tmp_path: Path) -> None:
    file = tmp_path / "use.json"
    counted(("a", 0), file=file)
    again = counted(("a", 0), file=file)
    assert again.weights(TODAY) == {("hopae", "a"): 2.0}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"[" * 50_000,
        b'{"2026-11-28": {"hopae": {"a": "many"}}}',
        b'{"2026-11-28": {"hopae": {"a": -1}}}',
        b'{"2026-11-28": {"hopae": {"a": 99999999999999999999999}}}',
        b'{"someday": {"hopae": {"a": 1}}}',
        b"\xff\xfe",
        b" " * (LARGEST + 1),
    ],
)
def test_damaged_file_is_as_good_as_none(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "use.json"
    file.write_bytes(content)
    assert MethodUse(file).weights(TODAY) == {}
    assert counted(("a", 0), file=file).weights(TODAY) == {("hopae", "a"): 1.0}


def test_wrong_clock_has_no_say_once_it_is_right() -> None:
    use = MethodUse(None)
    use.count("hopae", "a", TODAY + timedelta(days=400))
    assert use.weights(TODAY) == {}


def test_file_has_an_end(tmp_path: Path) -> None:
    file = tmp_path / "use.json"
    use = MethodUse(file)
    use.count("hopae", "x" * (LONGEST_ID + 1), TODAY)
    for number in range(MOST_METHODS + 5):
        use.count("hopae", f"{number:0{LONGEST_ID}}", TODAY)
    assert len(use.weights(TODAY)) == MOST_METHODS
    assert file.stat().st_size * DAYS < LARGEST


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    use = counted(("a", 0), file=tmp_path / "data" / "use.json")
    assert order(use) == ["a"]


@given(content=st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_no_error(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "use.json"
    file.write_bytes(content)
    assert isinstance(MethodUse(file).weights(TODAY), dict)
