"""A kind of service that the kiosk has never heard of, from its configuration to its verdict."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.application import Application
from kiosk.app.check import check
from kiosk.config import ConfigurationError, load
from kiosk.services import registry
from kiosk.visit.domain import OutcomeKind
from tests.support.kiosk import QUICK, Kiosk
from tests.support.letters import LetterConnector

FILE = """
[services.post]
kind = "letters"
base_url = "http://localhost:1"
client_id = "desk"
client_secret = { env = "POST_SECRET" }
digits = 5
"""


@pytest.fixture(autouse=True)
def _one_line_in_the_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POST_SECRET", "made-up")
    for table, entry in (
        (registry.CONNECTORS, LetterConnector),
        (registry.SERVICE_KINDS, LetterConnector.settings_type),
    ):
        monkeypatch.setitem(cast("dict[str, Any]", table), LetterConnector.kind, entry)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(FILE + f'[kiosk]\ndata_dir = "{tmp_path}"\n')
    return file


@pytest.fixture
def kiosk(qtbot: QtBot, file: Path) -> Iterator[Kiosk]:
    application = Application(load(file, registry.SERVICE_KINDS))
    kiosk = Kiosk(qtbot, application, QUICK, {})
    yield kiosk
    kiosk.close()
    application.close()


def test_a_visit_in_the_window(kiosk: Kiosk) -> None:
    kiosk.wait(lambda: kiosk.methods.methods)
    kiosk.choose("post")
    kiosk.until("details")
    kiosk.type("field.code", "12345")
    kiosk.click("action.continue")
    kiosk.wait(lambda: kiosk.says("The service did not accept this."))
    kiosk.type("field.code", "77777")
    kiosk.click("action.continue")
    kiosk.until("turning")
    kiosk.click("action.turned")
    assert kiosk.concluded[-1].kind is OutcomeKind.VERIFIED
    assert kiosk.says("Letter")


def test_its_choice_on_the_command_line(file: Path) -> None:
    application = Application(load(file, registry.SERVICE_KINDS))
    assert application.service_for("post") == "post"
    chosen = application.choice("post", user_data={"code": "77777"}, match_data={})
    assert chosen.provider.name == "Letter"
    assert chosen.on_phone
    application.close()


def test_its_rows_of_the_check(file: Path) -> None:
    said = io.StringIO()
    check(file, said)
    rows = {line[6:28].strip(): line[:5].strip() for line in said.getvalue().splitlines()}
    assert (rows["Secret of post"], rows["Service post"]) == ("ok", "ok")
    assert "Documents by phone" not in rows


def test_its_part_of_the_configuration(file: Path) -> None:
    file.write_text(FILE.replace("digits = 5", "digits = 3"))
    with pytest.raises(ConfigurationError, match=r"services\.post\.digits: expected at least 4"):
        load(file, registry.SERVICE_KINDS)
    file.write_text(FILE.replace('"letters"', '"parcels"'))
    with pytest.raises(ConfigurationError, match="hopae-connect, authenteq or letters"):
        load(file, registry.SERVICE_KINDS)
