"""The file for support: what is in it, and what never is."""

from __future__ import annotations

import json
import stat
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import __version__
from kiosk.app.support import LEFT_OUT, without_secrets
from tests.support.command import SECRET, ConfiguredDesk, run
from tests.support.sandbox import Sandbox

CANARY = "CANARY-Ängström-19800101"
EVENT = "2026-11-21T10:05:00.123Z INFO worker attempt.begun attempt=K7-4F2Q"


@pytest.mark.parametrize(
    ("table", "shown"),
    [
        ({"client_secret": CANARY}, {"client_secret": LEFT_OUT}),
        ({"client_secret": {"keyring": True}}, {"client_secret": {"keyring": True}}),
        ({"client_secret": {"env": "NAME"}}, {"client_secret": {"env": "NAME"}}),
        ({"client_secret": {"value": CANARY}}, {"client_secret": {"value": LEFT_OUT}}),
        (
            {"client_secret": {"file": "/etc/s", "value": CANARY}},
            {"client_secret": {"file": LEFT_OUT, "value": LEFT_OUT}},
        ),
        ({"clientsecret": [CANARY, 3]}, {"clientsecret": [LEFT_OUT, 3]}),
        (
            {"proxy": f"http://desk:{CANARY}@proxy:3128/?a={CANARY}"},
            {"proxy": "http://proxy:3128/"},
        ),
        ({"proxy": f"http://[{CANARY}"}, {"proxy": LEFT_OUT}),
        ({"greeting": {"sv": CANARY}}, {"greeting": {"sv": LEFT_OUT}}),
        ({"providers": ["bankidse"], "poll": 2.0}, {"providers": ["bankidse"], "poll": 2.0}),
    ],
)
def test_only_what_is_listed_is_shown_of_a_configuration(
    table: dict[str, Any], shown: dict[str, Any]
) -> None:
    assert without_secrets(table) == shown


KEYS = st.text(min_size=1, max_size=12).filter(lambda key: key not in ("env", "file", "credential"))


@given(
    st.recursive(
        st.just(CANARY) | st.integers() | st.booleans(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
        max_leaves=12,
    )
)
def test_a_value_under_a_name_that_is_not_known_is_left_out(value: object) -> None:
    assert CANARY not in json.dumps(without_secrets({"x-odd": value}), ensure_ascii=False)


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> ConfiguredDesk:
    """A desk with a canary wherever somebody could have left one."""
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    desk.variables["XDG_STATE_HOME"] = str(desk.home / "state")
    with desk.file.open("a", encoding="utf-8") as file:
        file.write(f'[brand]\ngreeting = "Welcome {CANARY}"\n')
    folder = desk.home / "state" / "identity-kiosk" / "log"
    folder.mkdir(parents=True)
    (folder / "kiosk.log").write_text(
        f"{EVENT}\n{CANARY}\n{EVENT} name={CANARY}\nTraceback: {CANARY}\n", encoding="utf-8"
    )
    (folder / "kiosk.log.1").write_text(f"{EVENT}\n", encoding="utf-8")
    (folder / "notes.txt").write_text(CANARY, encoding="utf-8")
    data = desk.folder / "data"
    data.mkdir()
    (data / "customer.txt").write_text(CANARY, encoding="utf-8")
    return desk


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the folder of logs is that of the XDG")
def test_a_desk_is_described_without_its_secrets_and_persons(desk: ConfiguredDesk) -> None:
    file = desk.folder / "support.zip"
    done = run(
        *("--config", str(desk.file), "support-bundle", str(file)),
        home=desk.home,
        variables=desk.environment,
    )
    assert (done.status, done.text) == (0, f"{file}\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with zipfile.ZipFile(file) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    everything = "\n".join(parts.values())
    for canary in (CANARY, "CANARY", desk.secret, str(desk.home)):
        assert canary not in everything
    assert set(parts) == {
        *("versions.txt", "check.txt", "configuration.json", "log/kiosk.log", "log/kiosk.log.1"),
    }
    assert f"Identity Kiosk {__version__}" in parts["versions.txt"]
    assert "PySide6-Essentials" in parts["versions.txt"]
    assert "Secret of hopae" in parts["check.txt"]
    assert "Browser" in parts["check.txt"]
    [content] = json.loads(parts["configuration.json"]).values()
    assert content["services"]["hopae"]["base_url"] == desk.base_url
    assert content["services"]["hopae"]["client_secret"] == {"env": SECRET}
    assert content["brand"]["greeting"] == LEFT_OUT
    assert parts["log/kiosk.log"] == f"{EVENT}\n3 lines that are no events are left out\n"
    assert parts["log/kiosk.log.1"] == f"{EVENT}\n"

    again = run("support-bundle", str(file), home=desk.home, variables=desk.environment)
    assert again.status == 2
    assert "cannot be written" in again.errors


@pytest.mark.slow
def test_a_configuration_that_cannot_be_read_is_told_and_not_quoted(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    broken = tmp_path / "kiosk.toml"
    broken.write_text(f'[services.hopae]\nclient_secret = "{CANARY}\n', encoding="utf-8")
    file = tmp_path / "support.zip"
    done = run("--config", str(broken), "support-bundle", str(file), home=home)
    assert done.status == 0
    with zipfile.ZipFile(file) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert "CANARY" not in "".join(parts.values())
    assert "is not TOML" in parts["configuration.json"]
    assert "FAIL" in parts["check.txt"]
