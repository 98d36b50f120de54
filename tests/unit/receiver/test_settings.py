"""A configuration that does not fit stops the start, and no secret of it is told."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from kiosk.receiver.settings import ConfigurationError, Settings, load

GOOD = """
database = "sqlite://"
key = { env = "A_KEY" }
address = "https://identity.example.com"
token = { env = "A_TOKEN" }
"""
SIGN_IN = """
[sign_in]
issuer = "https://login.example.com"
client_id = "receiver"
client_secret = { env = "A_SECRET" }
values = ["identity-readers"]
"""


def read(folder: Path, text: str) -> Settings:
    file = folder / "config.toml"
    file.write_text(text)
    return load(file)


def test_a_good_one_is_read(tmp_path: Path) -> None:
    settings = read(tmp_path, GOOD)
    assert settings.is_secure
    assert settings.host == "127.0.0.1"
    without_token = GOOD.replace("token", "# token")
    assert read(tmp_path, without_token + SIGN_IN).sign_in is not None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sqlite://", ""),
        ("https:", "http:"),
        (".com", ".com/"),
        ('key = { env = "A_KEY" }', ""),
        ('{ env = "A_KEY" }', "{}"),
        ('{ env = "A_KEY" }', '{ env = "A", file = "B" }'),
        ('{ env = "A_KEY" }', '"the-key-itself"'),
        ("token = ", "tokens = "),
        ('token = { env = "A_TOKEN" }', ""),
        ("token = ", SIGN_IN + "token = "),
        ('token = { env = "A_TOKEN" }', SIGN_IN.replace("https", "http")),
        ('token = { env = "A_TOKEN" }', SIGN_IN.replace('["identity-readers"]', "[]")),
        ("token = ", "port = 70000\ntoken = "),
        ("token = ", "token"),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path: Path, before: str, after: str) -> None:
    assert before in GOOD
    with pytest.raises(ConfigurationError) as refused:
        read(tmp_path, GOOD.replace(before, after))
    assert str(tmp_path / "config.toml") in str(refused.value)
    assert "the-key-itself" not in str(refused.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="nothing"):
        load(tmp_path / "nothing.toml")


def encoded(length: int) -> str:
    return base64.b64encode(bytes(length)).decode()


@pytest.mark.parametrize("text", ["", "no base64", encoded(16), f"{encoded(32)}\n{encoded(31)}"])
def test_a_key_that_is_none_is_refused_and_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("A_KEY", text)
    with pytest.raises(ConfigurationError) as refused:
        read(tmp_path, GOOD).keys()
    assert not text or text not in str(refused.value)


def test_keys_are_read_from_a_file_a_variable_or_a_credential(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "key"
    file.write_text(f"{encoded(32)}\n{encoded(32)}\n")
    monkeypatch.setenv("A_KEY", encoded(32))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    for source, number in (
        (f'file = "{file}"', 2),
        ('credential = "key"', 2),
        ('env = "A_KEY"', 1),
    ):
        settings = read(tmp_path, GOOD.replace('env = "A_KEY"', source))
        assert settings.keys() == (bytes(32),) * number
    file.unlink()
    with pytest.raises(ConfigurationError, match="FileNotFoundError"):
        read(tmp_path, GOOD.replace('env = "A_KEY"', f'file = "{file}"')).keys()
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    with pytest.raises(ConfigurationError, match="systemd"):
        read(tmp_path, GOOD.replace('env = "A_KEY"', 'credential = "key"')).keys()
