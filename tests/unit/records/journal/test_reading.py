"""The journal as lines, as JSON and as a table."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.journal.reading import (
    COLUMNS,
    WrittenEntry,
    as_json,
    as_line,
    as_row,
    heading,
    read,
)
from kiosk.records.journal.verifier import NotVerified, open_to_read
from tests.support.journals import filled, tamper


def entry(desk: str = "Front desk 1", **details: object) -> WrittenEntry:
    return WrittenEntry(
        7, "2026-11-27T10:00:00.000Z", None, desk, "anna", "attempt.finished", details, "00" * 32
    )


def test_an_entry_on_a_line() -> None:
    line = as_line(entry(attempt="K7-4F2Q", outcome="verified", warnings=["clock_offset"]))
    assert line.split() == [
        *("7", "2026-11-27T10:00:00.000Z", "anna", "K7-4F2Q", "attempt.finished"),
        *("outcome=verified", 'warnings=["clock_offset"]'),
    ]


def test_an_entry_as_json() -> None:
    fields = json.loads(as_json(entry(attempt="K7-4F2Q", outcome="verified", seq=99)))
    assert fields["seq"] == 7  # nothing that an event says stands in the entry's own place
    assert (fields["attempt"], fields["outcome"], fields["staff"]) == (
        *("K7-4F2Q", "verified", "anna"),
    )


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_no_cell_of_the_table_is_a_formula(desk: str, details: dict[str, str]) -> None:
    details["attempt"] = "K7-4F2Q"
    text = heading() + as_row(entry(desk, **details))
    head, row = csv.reader(io.StringIO(text, newline=""))
    assert head == list(COLUMNS)
    assert len(row) == len(COLUMNS)
    begun = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
    assert not any(cell.lstrip().startswith(begun) for cell in row)
    assert all(map(str.isprintable, row))
    if desk.isprintable():
        assert row[3].removeprefix("'") == desk.removeprefix("'")
    assert ";" not in row[7]
    del details["attempt"]
    assert json.loads(row[7]) == details


def test_no_cell_begins_behind_a_semicolon() -> None:
    """As spreadsheets part them where the comma stands in decimal numbers."""
    row = as_row(entry(case='7;=HYPERLINK("https://evil.example")'))
    assert not any(cell.startswith("=") for cell in row.split(";"))


HOSTILE = "\x1b]0;x\x07\x9b2J\u202e\u2028\ud800\n"


def test_nothing_is_written_over_the_terminal() -> None:
    hostile = entry(HOSTILE, case=HOSTILE, fields={HOSTILE: HOSTILE}, **{HOSTILE: 7})
    for text in (as_line(hostile), as_json(hostile), as_row(hostile).removesuffix("\r\n")):
        assert text.isprintable()
    assert json.loads(as_json(hostile))["case"] == HOSTILE


def test_a_whole_journal(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with closing(open_to_read(path)) as connection:
        entries = list(read(connection))
    assert [entry.seq for entry in entries] == list(range(1, 11))
    assert entries[0].type == "journal.begun"
    assert {"outcome": "verified"}.items() <= entries[2].details.items()


ENTRY = {"event": {"type": "journal.begun"}, "at": "x", "desk": "x"}


@pytest.mark.parametrize(
    "body",
    [
        *("", "{}", "[]", '{"event": 7}', '{"event": {}, "at": "x"}'),
        json.dumps(ENTRY | {"at": 7}),
        json.dumps(ENTRY | {"desk": ["x"]}),
        json.dumps(ENTRY | {"staff": 7}),
        json.dumps(ENTRY | {"event": {"type": {}}}),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, body: str) -> None:
    path = filled(tmp_path)
    tamper(path, ("UPDATE entry SET body = ? WHERE seq = 4", (body,)))
    with closing(open_to_read(path)) as connection, pytest.raises(NotVerified) as caught:
        list(map(as_line, read(connection)))
    assert caught.value.entry == 4
