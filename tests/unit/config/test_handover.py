"""`[handover.NAME]`: where results go, and what is refused at the start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import config
from kiosk.config import CommandTarget, FolderTarget, SecretSource, WebhookTarget
from kiosk.services.registry import SERVICE_KINDS
from tests.support.configuration import SECRET, SERVICE, Folders, put

Load = Callable[[str], config.Settings]
RECIPIENT = "age1" + "q" * 58
WEBHOOK = 'kind = "webhook"\nurl = "https://crm.example.com/identity"\n'
HOOK = WEBHOOK + "secret = { keyring = true }\n"


def test_a_desk_hands_nothing_over_unless_it_is_told_to(load: Load) -> None:
    assert load(SERVICE).handover == {}


def test_all_kinds_side_by_side(load: Load, tmp_path: Path) -> None:
    settings = load(
        SERVICE
        + f"""
[handover.crm]
{HOOK}client_certificate = "desk.pem"
client_key = "desk.key"
fields = ["name", "birthdate"]

[handover.files]
kind = "folder"
path = "inbox"
recipient = "{RECIPIENT}"
proof = true
images = true

[handover.erp]
kind = "command"
command = ["/usr/local/bin/enter-result", "--quiet"]
"""
    )
    assert list(settings.handover.items()) == [
        (
            "crm",
            WebhookTarget(
                url="https://crm.example.com/identity",
                secret=SecretSource(keyring=True),
                client_certificate=tmp_path / "desk.pem",
                client_key=tmp_path / "desk.key",
                fields=("name", "birthdate"),
            ),
        ),
        (
            "files",
            FolderTarget(path=tmp_path / "inbox", recipient=RECIPIENT, images=True, proof=True),
        ),
        ("erp", CommandTarget(command=("/usr/local/bin/enter-result", "--quiet"))),
    ]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("[handover.CRM]\n" + HOOK, "handover.CRM: expected a name"),
        ("[handover.a23456789012345678901234567890b]\n" + HOOK, "expected a name"),
        ('[handover.crm]\nkind = "mail"\n', "handover.crm.kind: expected webhook, folder"),
        ("[handover.crm]\n", "handover.crm.kind: expected webhook"),
        ("[handover.crm]\n" + WEBHOOK, "handover.crm.secret: expected one of"),
        (f'[handover.crm]\n{WEBHOOK}secret = "{SECRET}"\n', "handover.crm.secret: expected one of"),
        (
            "[handover.crm]\n" + HOOK.replace("https:", "http:"),
            "handover.crm.url: expected an https address",
        ),
        (
            "[handover.crm]\n" + HOOK.replace("/identity", "/?key=hunter2-PLANTED"),
            "handover.crm.url: expected an https address",
        ),
        (f'[handover.crm]\n{HOOK}client_key = "x"\n', "handover.crm.client_certificate: expected"),
        (f'[handover.crm]\n{HOOK}path = "x"\n', "handover.crm.path: unknown"),
        ('[handover.f]\nkind = "folder"\n', "handover.f.path: expected, and missing"),
        (
            '[handover.f]\nkind = "folder"\npath = "x"\nrecipient = "hunter2-PLANTED"\n',
            "handover.f.recipient: expected an age recipient",
        ),
        ('[handover.c]\nkind = "command"\ncommand = []\n', "handover.c.command: expected"),
        (
            '[handover.c]\nkind = "command"\ncommand = ["enter"]\n',
            "handover.c.command: expected a program by its path",
        ),
        ('[handover.c]\nkind = "command"\ncommand = ["/a"]\nfields = ["a", "a"]\n', "fields"),
        ("handover = 1\n", "handover: expected tables"),
    ],
)
def test_what_does_not_fit_stops_the_start(load: Load, table: str, expected: str) -> None:
    with pytest.raises(config.ConfigurationError) as error:
        load(table + SERVICE)
    assert expected in str(error.value)
    assert SECRET not in str(error.value)


def test_a_loopback_address_needs_no_tls(load: Load) -> None:
    table = "[handover.crm]\n" + HOOK.replace("https://crm.example.com", "http://127.0.0.1:8080")
    assert isinstance(load(SERVICE + table).handover["crm"], WebhookTarget)


def test_an_overlay_names_another_source_of_the_secret(folders: Folders) -> None:
    file = put(folders.site / "config.toml", SERVICE + "[handover.crm]\n" + HOOK)
    put(folders.site / "conf.d" / "1.toml", '[handover.crm]\nsecret = { env = "HOOK" }\n')
    target = config.load(file, SERVICE_KINDS).handover["crm"]
    assert isinstance(target, WebhookTarget)
    assert target.secret == SecretSource(env="HOOK")
