"""What a file may not say: each refusal names the key and what is expected there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kiosk import config
from tests.support.configuration import DOCUMENTS, SERVICE


def changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new)


BAD = [
    # (file, key, part of what was expected)
    ("", "services", "[services.hopae]"),
    ("services = 3", "services", "[services.hopae]"),
    ("[services]", "services", "[services.hopae]"),
    ("services.hopae = 3", "services.hopae", "a table"),
    ("services.Hopae = {}", "services.Hopae", "small letters"),
    ('services."a b" = {}', 'services."a b"', "small letters"),
    ('services."a\\nb" = {}', 'services."a\\nb"', "small letters"),
    ("services.-a = {}", "services.-a", "small letters"),
    ("colour = 1" + SERVICE, "colour", "unknown; expected services, journal, kiosk"),
    ("[kiosk]\ncolour = 1" + SERVICE, "kiosk.colour", "unknown; expected name, languages"),
    ("kiosk = 3" + SERVICE, "kiosk", "a table, found a whole number"),
    ("[kiosk]\nname = 3" + SERVICE, "kiosk.name", "text, found a whole number"),
    ('[kiosk]\nname = " "' + SERVICE, "kiosk.name", "a name"),
    ('[kiosk]\nname = "a\\nb"' + SERVICE, "kiosk.name", "a name"),
    ("[kiosk]\nlanguages = []" + SERVICE, "kiosk.languages", "a list of length >= 1"),
    ('[kiosk]\nlanguages = "en"' + SERVICE, "kiosk.languages", "a list, found text"),
    ('[kiosk]\nlanguages = ["en", "tlh"]' + SERVICE, "kiosk.languages[1]", "en, sv, da"),
    ('[kiosk]\nlanguages = ["en", "en"]' + SERVICE, "kiosk.languages", "only once"),
    ('[kiosk]\ncustomer_display = "on"' + SERVICE, "kiosk.customer_display", "auto, same or off"),
    ('[kiosk]\ndata_dir = ""' + SERVICE, "kiosk.data_dir", "a path"),
    ("[kiosk]\ndata_dir = 3" + SERVICE, "kiosk.data_dir", "a path"),
    ('[kiosk]\ndata_dir = "~nobody-is-called-so/x"' + SERVICE, "kiosk.data_dir", "a path"),
    ('[kiosk]\ndata_dir = "a\\u0000b"' + SERVICE, "kiosk.data_dir", "a path"),
    (changed(SERVICE, "hopae-connect", "oidc"), "services.hopae.kind", "hopae-connect or authent"),
    (changed(SERVICE, '"hopae-connect"', "3"), "services.hopae.kind", "hopae-connect or authent"),
    (changed(SERVICE, "kind =", "kin ="), "services.hopae.kind", "hopae-connect or authenteq"),
    (changed(SERVICE, "client_id =", "client ="), "services.hopae.client", "unknown; expected"),
    (changed(SERVICE, 'client_id = "desk"', ""), "services.hopae.client_id", "missing"),
    (changed(SERVICE, '"desk"', '""'), "services.hopae.client_id", "text of length >= 1"),
    (changed(SERVICE, '"desk"', '"a:b"'), "services.hopae.client_id", "without a colon"),
    (SERVICE + "requested_loa = 0", "services.hopae.requested_loa", "a whole number >= 1"),
    (SERVICE + "requested_loa = 6", "services.hopae.requested_loa", "a whole number <= 5"),
    (SERVICE + "requested_loa = 3.0", "services.hopae.requested_loa", "a whole number, found a n"),
    (SERVICE + "providers = []", "services.hopae.providers", "a list of length >= 1"),
    (SERVICE + 'providers = [""]', "services.hopae.providers[0]", "text of length >= 1"),
    (SERVICE + 'providers = ["a", "a"]', "services.hopae.providers", "only once"),
    (SERVICE + "requested_claims = [1]", "services.hopae.requested_claims[0]", "text"),
    (SERVICE + 'redirect_nonce = "yes"', "services.hopae.redirect_nonce", "true or false"),
    (SERVICE + "flow_slug = 'x'", "services.hopae.flow_slug", "unknown"),
    (DOCUMENTS + "match = {}", "services.documents.match", "unknown"),
    (DOCUMENTS + "flow_slug = 'a b'", "services.documents.flow_slug", "slug"),
    (DOCUMENTS + "multi_document = 1", "services.documents.multi_document", "true or false"),
    (SERVICE + "match = 3", "services.hopae.match", "a table"),
    (SERVICE + "match.m = 3", "services.hopae.match.m", "a table"),
    (SERVICE + "match.m = {}", "services.hopae.match.m.fields", "missing"),
    (SERVICE + "match.m.fields = []", "services.hopae.match.m.fields", "of length >= 1"),
    (SERVICE + "match.m.fields = [3]", "services.hopae.match.m.fields[0]", "a table"),
    (
        SERVICE + 'match.m.fields = [{ name = "a", label = "A", size = 1 }]',
        "services.hopae.match.m.fields[0].size",
        "unknown; expected name, label, type, required or pattern",
    ),
    (
        SERVICE + 'match.m.fields = [{ name = "a" }]',
        "services.hopae.match.m.fields[0].label",
        "missing",
    ),
    (
        SERVICE + 'match.m.fields = [{ name = "a", label = "A", type = "number" }]',
        "services.hopae.match.m.fields[0].type",
        "text or date",
    ),
    (
        SERVICE + 'match.m.fields = [{ name = "a", label = "A", pattern = "(" }]',
        "services.hopae.match.m.fields[0].pattern",
        "regular expression",
    ),
    (
        SERVICE + 'match.m.fields = [{ name = "a", label = "A", pattern = "[[a]" }]',
        "services.hopae.match.m.fields[0].pattern",
        "regular expression",
    ),
    (
        SERVICE + 'match.m.fields = [{ name = "a", label = "A" }, { name = "a", label = "B" }]',
        "services.hopae.match.m.fields",
        "only once",
    ),
    ("[listener]\nport = 3000" + SERVICE, "listener.port", "unknown"),
    *(
        (f'[listener]\nredirect_uri = "{uri}"' + SERVICE, "listener.redirect_uri", expected)
        for uri, expected in [
            ("http://kiosk.lan:3000/callback", "https address"),
            ("http://localhost/callback", "a port"),
            ("http://localhost:0/callback", "https address"),
            ("http://localhost:3000/callback#x", "https address"),
            ("http://localhost:3000/callback?x=y", "https address"),
            ("http://a:b@localhost:3000/callback", "https address"),
            ("kiosk://callback", "https address"),
        ]
    ),
    ('[listener]\nbind = "0.0.0.0"' + SERVICE, "listener.bind", "tls_certificate and tls_key"),
    ('[listener]\nbind = "kiosk.lan"' + SERVICE, "listener.bind", "an IP address"),
    ('[listener]\ntls_key = "k"' + SERVICE, "listener.tls_key", "tls_certificate"),
    ('[listener]\ntls_certificate = "c"' + SERVICE, "listener.tls_certificate", "tls_key"),
    (
        '[listener]\ntls_certificate = "c"\ntls_key = "k"' + SERVICE,
        "listener.redirect_uri",
        "expected https",
    ),
    ("[network]\nca_file = true" + SERVICE, "network.ca_file", "a path"),
    ('[network]\nproxy = "socks5://proxy"' + SERVICE, "network.proxy", "http://proxy:3128"),
    ('[network]\nproxy = "http://u:p@proxy"' + SERVICE, "network.proxy", "without user"),
    ('[network]\nproxy = "http://proxy/x"' + SERVICE, "network.proxy", "http://proxy:3128"),
    ("[journal]\nanchor = 'audit'" + SERVICE, "journal.anchor", "a folder, from the root on"),
    ("[journal]\nanchor = 'http://a.example'" + SERVICE, "journal.anchor", "an https address"),
    ("[staff]\nconfirm = true" + SERVICE, "staff.confirm", "expected false"),
    ("[staff]\nlock_after = 0" + SERVICE, "staff.lock_after", "a number"),
    ("[recovery]\nhold_result = -1" + SERVICE, "recovery.hold_result", "a number"),
    ("[recovery]\nhold_result = 1441" + SERVICE, "recovery.hold_result", "a number"),
    ("[journal]\nretention_days = 0" + SERVICE, "journal.retention_days", "a whole number"),
    ("[timings]\npole = 1" + SERVICE, "timings.pole", "unknown; expected poll, poll_active"),
    ('[timings]\npoll = "3"' + SERVICE, "timings.poll", "a number, found text"),
    ("[timings]\npoll = true" + SERVICE, "timings.poll", "a number, found true or false"),
    ("[timings]\npoll = 10:00:00" + SERVICE, "timings.poll", "a number, found a time"),
    *(
        (f"[timings]\n{name} = {value}" + SERVICE, f"timings.{name}", "expected")
        for name in msgspec.structs.asdict(config.Timings())
        for value in ("0", "-1", "nan", "inf", "-inf", "86401", "1" + "0" * 400)
    ),
]


@pytest.mark.parametrize(("text", "key", "expected"), BAD)
def test_refused(
    load: Callable[[str], config.Settings], tmp_path: Path, text: str, key: str, expected: str
) -> None:
    with pytest.raises(config.ConfigurationError) as refused:
        load(text)
    message = str(refused.value)
    assert message.startswith(f"{tmp_path / 'kiosk.toml'}: {key}: ")
    assert expected in message
    assert "\n" not in message
    assert len(message) < 400
