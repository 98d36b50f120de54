"""Which file is read, and what is laid over the site's."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk import config
from kiosk.services.registry import SERVICE_KINDS
from tests.support.configuration import DOCUMENTS, SERVICE, Folders, put


def test_first_found(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert config.find() is None
    if sys.platform == "linux":
        expected = put(folders.etc / "config.toml", SERVICE)
        assert config.find() == expected
    expected = put(folders.site / "config.toml", SERVICE)
    assert config.find() == expected
    expected = put(folders.user / "config.toml", SERVICE)
    assert config.find() == expected
    monkeypatch.setenv(config.ENVIRONMENT, str(tmp_path / "env.toml"))
    assert config.find() == tmp_path / "env.toml"
    assert config.find(tmp_path / "said.toml") == tmp_path / "said.toml"
    monkeypatch.setenv(config.ENVIRONMENT, "")
    assert config.find() == expected


def test_a_closed_file_is_not_passed_over(folders: Folders) -> None:
    put(folders.site / "config.toml", SERVICE)
    (folders.user / "config.toml").mkdir()
    file = config.find()
    assert file == folders.user / "config.toml"
    with pytest.raises(config.ConfigurationError, match="can't be read"):
        config.load(file, SERVICE_KINDS)


def test_a_relative_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "desk.toml", SERVICE + '[network]\nca_file = "ca.pem"')
    assert config.load(Path("desk.toml"), SERVICE_KINDS).network.ca_file == tmp_path / "ca.pem"


@pytest.mark.parametrize("place", ["site", "etc"] if sys.platform == "linux" else ["site"])
def test_overlays_in_the_order_of_names(folders: Folders, place: str) -> None:
    site: Path = getattr(folders, place)
    file = put(site / "config.toml", SERVICE + "[timings]\npoll = 2\nfinish = 5")
    put(site / "conf.d" / "20-late.toml", 'timings.poll = 4\nkiosk.languages = ["da"]')
    put(site / "conf.d" / "10-early.toml", 'timings.poll = 3\nkiosk.languages = ["pl", "en"]')
    put(site / "conf.d" / "30-ignored.txt", "timings.poll = 5")
    put(site / "conf.d" / ".40-hidden.toml", "timings.poll = 6")
    put(
        site / "conf.d" / "11-secret.toml",
        'services.hopae.client_secret = { env = "S" }' + DOCUMENTS,
    )
    settings = config.load(file, SERVICE_KINDS)
    assert (settings.timings.poll, settings.timings.finish) == (4.0, 5.0)
    assert settings.kiosk.languages == ("da",)
    assert settings.services["hopae"].client_secret == config.SecretSource(env="S")
    assert settings.services["hopae"].client_id == "desk"
    assert list(settings.services) == ["hopae", "documents"]


def test_no_overlay_elsewhere(folders: Folders, tmp_path: Path) -> None:
    for file in (folders.user / "config.toml", tmp_path / "said" / "config.toml"):
        put(file, SERVICE)
        put(file.parent / "conf.d" / "1.toml", "timings.poll = 4")
        assert config.load(file, SERVICE_KINDS).timings.poll == 2.0


@pytest.mark.parametrize(
    ("early", "late", "blamed", "key"),
    [
        ("timings.poll = 0", "", "10.toml", "timings.poll"),
        ("timings.poll = 1", "timings.poll = 0", "20.toml", "timings.poll"),
        ("timings.poll = 0", "timings.finish = 1", "10.toml", "timings.poll"),
        ("timings.finish = 1", "", "config.toml", "timings.idle"),
        ("kiosk.colour = 1", "kiosk.name = 'x'", "10.toml", "kiosk.colour"),
        ('kiosk.languages = ["en", "x"]', "", "10.toml", "kiosk.languages[1]"),
        ("[services.b]\nkind = 'authenteq'", "", "10.toml", "services.b.client_secret"),
        ("services.b.kind = 'x'", "services.b = 3", "20.toml", "services.b"),
        ("", "timings.poll = \n", "20.toml", "line 1, column 16"),
        ("listener.tls_key = 'k'", "timings.poll = 1", "10.toml", "listener.tls_key"),
    ],
)
def test_an_error_names_its_overlay(
    folders: Folders, early: str, late: str, blamed: str, key: str
) -> None:
    idle = "idle = 0" if blamed == "config.toml" else ""
    file = put(folders.site / "config.toml", SERVICE + "[timings]\n" + idle)
    put(folders.site / "conf.d" / "10.toml", early)
    put(folders.site / "conf.d" / "20.toml", late)
    with pytest.raises(config.ConfigurationError) as refused:
        config.load(file, SERVICE_KINDS)
    path, _, rest = str(refused.value).partition(".toml: ")
    assert Path(path + ".toml").name == blamed
    assert rest.startswith(f"{key}: ")
