"""Whatever a file holds, it is read or refused in one line that shows no secret."""

from __future__ import annotations

import copy
import datetime as dt
import json
import tomllib
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config
from kiosk.services.registry import SERVICE_KINDS
from tests.support.configuration import FULL, SECRET, Folders, put


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (f"name = {SECRET}", "line 1, column 8"),
        (f'[kiosk]\n"{SECRET}" "x"', "line 2"),
        (f"x = {{ {SECRET} = 1, {SECRET} = 2 }}", "line 1"),
        (f'x = "{SECRET}', "end of document"),
        ("x = " + "1" * 5000, "somewhere"),
    ],
)
def test_not_toml(load: Callable[[str], config.Settings], content: str, where: str) -> None:
    with pytest.raises(config.ConfigurationError, match="expected TOML") as refused:
        load(content)
    shown = "".join(traceback.format_exception(refused.value))
    assert where in str(refused.value)
    assert SECRET not in shown


def test_not_utf8(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"[kiosk]\nname = '\xe4'\n")
    with pytest.raises(config.ConfigurationError, match="line 2: expected UTF-8"):
        config.load(file, SERVICE_KINDS)


def test_unreadable(tmp_path: Path) -> None:
    for file in (tmp_path / "missing.toml", tmp_path):
        with pytest.raises(config.ConfigurationError, match="can't be read: ") as refused:
            config.load(file, SERVICE_KINDS)
        assert str(refused.value).startswith(f"{file}: ")


@pytest.mark.parametrize("text", ["x = " + "[" * 5000 + "]" * 5000, "a" + ".a" * 5000 + " = 1"])
def test_nested_without_end(
    load: Callable[[str], config.Settings], folders: Folders, text: str
) -> None:
    with pytest.raises(config.ConfigurationError):
        load(text)
    site = put(folders.site / "config.toml", text)
    put(folders.site / "conf.d" / "1.toml", text)
    with pytest.raises(config.ConfigurationError):
        config.load(site, SERVICE_KINDS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("config")


def toml(value: object) -> str:
    """Writes a value as TOML, tables inline."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list():
            return f"[{', '.join(map(toml, value))}]"
        case dict():
            return "{" + ", ".join(f"{toml(k)} = {toml(v)}" for k, v in value.items()) + "}"
        case dt.date() | dt.time():
            return value.isoformat()
        case _:
            return str(value)


texts = (
    st.text(max_size=20) | st.just(SECRET) | st.sampled_from(["https://a", "keyring", "en", "~"])
)
scalars = (
    st.booleans() | st.integers() | st.floats() | texts | st.dates() | st.times() | st.datetimes()
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def spoiled(draw: st.DrawFn) -> dict[str, Any]:
    """A good file's tables, with one place in them taken by anything."""
    tables = copy.deepcopy(tomllib.loads(FULL))
    at: Any = tables
    while True:
        key = draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        inner = at[key]
        if not isinstance(inner, dict | list) or not inner or draw(st.booleans()):
            break
        at = inner
    if isinstance(at, dict) and draw(st.booleans()):
        key = draw(st.text())
    at[key] = draw(values)
    return tables


@given(tables=spoiled() | st.dictionaries(st.text(), values, max_size=4))
def test_any_tables(folder: Path, tables: dict[str, Any]) -> None:
    file = folder / "any.toml"
    text = "\n".join(f"{toml(key)} = {toml(value)}" for key, value in tables.items())
    file.write_text(text, encoding="utf-8", newline="\n")
    error: config.ConfigurationError | None = None
    try:
        config.load(file, SERVICE_KINDS)
    except config.ConfigurationError as raised:
        error = raised
    if error is not None:
        shown = "".join(traceback.format_exception(error)) + repr(error)
        assert SECRET not in shown
        assert len(str(error).splitlines()) == 1


@given(content=st.binary() | st.text().map(str.encode))
def test_any_bytes(folder: Path, content: bytes) -> None:
    file = folder / "bytes.toml"
    file.write_bytes(content)
    with pytest.raises(config.ConfigurationError):
        config.load(file, SERVICE_KINDS)
