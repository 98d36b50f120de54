"""What administrators do on the command line, and what it says where that cannot be done."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.receiver import desks, heads, results
from kiosk.receiver.command import parse, run
from kiosk.receiver.database import connect
from kiosk.receiver.sealing import Sealer
from kiosk.receiver.store import Store
from tests.support.centre import KEY, message, signed
from tests.unit.receiver.test_heads import document

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tmp_path: Path, empty_file: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run it on an empty store; the exit status, the output and the errors."""
    database = tmp_path / "centre.sqlite3"
    database.write_bytes(empty_file.read_bytes())
    (tmp_path / "key").write_bytes(base64.b64encode(KEY))
    file = tmp_path / "centre.toml"
    file.write_text(
        f'database = "sqlite:///{database}"\nkey = {{ file = "{tmp_path / "key"}" }}\n'
        'address = "https://identity.example.com"\ntoken = { env = "NONE" }\n'
    )

    def on(*arguments: str) -> tuple[int, str, str]:
        status = run(parse(["--config", str(file), *arguments]))
        out, err = capsys.readouterr()
        return status, out, err

    return on


@pytest.fixture
def store(command: Command, tmp_path: Path) -> Store:
    return Store(connect(f"sqlite:///{tmp_path / 'centre.sqlite3'}"), Sealer((KEY,)))


def test_a_new_key_is_one_that_is_taken(command: Command, tmp_path: Path) -> None:
    _status, key, _err = command("key")
    (tmp_path / "key").write_text(key)
    assert command("desk", "list") == (0, "", "")


def test_a_desk_is_let_in_with_what_its_configuration_needs(command: Command) -> None:
    status, text, _err = command("desk", "add", "front-1")
    assert status == 0
    assert 'url = "https://identity.example.com/desks/front-1/results"' in text
    assert 'anchor = "https://identity.example.com/desks/front-1/heads"' in text
    secret = text.splitlines()[-1]
    assert secret.startswith("# whsec_")
    assert command("desk", "list")[1] == "front-1\tlet in\tlast report never\n"
    assert command("desk", "cut-off", "front-1")[0] == 0
    assert command("desk", "list")[1] == "front-1\tcut off\tlast report never\n"
    assert secret not in command("desk", "restore", "front-1")[1]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("desk", "add", "Front 1"), "small letters"),
        (("desk", "add", "front-1", "--journal-key", "12"), "64 hexadecimal digits"),
        (("desk", "trust", "front-1", "zz"), "64 hexadecimal digits"),
        (("desk", "cut-off", "front-9"), "is no desk front-9"),
        (("anchors", "front-9", "/nowhere"), "is no desk front-9"),
        (("find", ""), "found nothing"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    command: Command, arguments: tuple[str, ...], text: str
) -> None:
    status, out, err = command(*arguments)
    assert (status, out) == (2, "")
    assert text in err
    assert err.count("\n") == 1


def test_a_second_desk_of_a_name_is_refused(command: Command) -> None:
    command("desk", "add", "front-1")
    assert command("desk", "add", "front-1")[2] == "There already is a desk front-1.\n"


def test_another_key_than_the_store_s_is_told(command: Command, tmp_path: Path) -> None:
    command("desk", "add", "front-1")
    (tmp_path / "key").write_bytes(base64.b64encode(bytes(32)))
    assert "is the key another one" in command("desk", "list")[2]


def test_a_database_without_tables_asks_for_them(command: Command, tmp_path: Path) -> None:
    (tmp_path / "centre.sqlite3").write_bytes(b"")
    status, _out, err = command("check")
    assert status == 2
    assert err.endswith("identity-kiosk-receiver migrate\n")
    assert command("migrate")[0] == 0
    assert command("check") == (0, "All desks report, and their journals fit.\n", "")


def test_check_fails_where_heads_do_not_fit_and_anchors_are_written(
    command: Command, store: Store, tmp_path: Path
) -> None:
    command("desk", "add", "front-1")
    for entry in (9, 4):
        heads.take(store, "front-1", document(entry))
    status, text, _err = command("check")
    assert status == 1
    assert text.startswith("front-1: Its journal was shortened")
    anchors = tmp_path / "anchors"
    assert command("anchors", "front-1", str(anchors))[1] == f"2 heads in {anchors}.\n"
    assert len(list(anchors.glob("journal-*.json"))) == 2
    store.engine.dispose()


def test_one_person_s_data_is_found_and_erased(
    command: Command, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, content = desks.add(store, "front-1"), message("A-17")
    results.take(store, desk.name, *signed(desk.secret, content))
    store.engine.dispose()
    found = command("find", "lindqvist")[1]
    assert found.startswith(f"front-1/{content['id']}\t")
    assert found.endswith("\tA-17\n")
    read, write = os.pipe()
    os.write(write, b"Nobody\n")
    os.close(write)
    with os.fdopen(read) as line:
        monkeypatch.setattr("sys.stdin", line)
        assert command("find", "-", "1990") == (0, "", "")
    name = found.partition("\t")[0]
    assert command("erase", name, "--reason", "asked for")[0] == 0
    assert command("erase", name, "--reason", "asked for")[0] == 1
    assert command("find", "lindqvist") == (0, "", "")
    assert command("tidy")[1].startswith("Deleted 0 results")
    assert command("reseal")[1].startswith("0 results")
