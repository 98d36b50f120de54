from __future__ import annotations

import copy
import dataclasses
import datetime as dt
import json
import os
import sys
import tomllib
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config
from kiosk.config import reading

SECRET = "hunter2-PLANTED"

SERVICE = """
[services.hopae]
kind = "hopae-connect"
base_url = "https://api.example/connect/v1"
client_id = "desk"
client_secret = { keyring = true }
"""

DOCUMENTS = """
[services.documents]
kind = "authenteq"
base_url = "https://documents.example"
client_id = "desk"
client_secret = { env = "DOCUMENTS_SECRET" }
"""

FULL = """
[kiosk]
name = "Front desk 1"
languages = ["en", "sv"]
data_dir = "data"
customer_display = "auto"

[services.hopae]
kind = "hopae-connect"
base_url = "https://sandbox.api.hopae.com/connect/v1"
client_id = "desk"
client_secret = { keyring = true }
requested_loa = 3
requested_claims = ["name", "birthdate"]
providers = ["bankidse", "frejaid"]
redirect_nonce = true

[services.hopae.match.mobywatel]
fields = [
    { name = "fullName", label = "Full name", required = true },
    { name = "dateOfBirth", label = "Date of birth", type = "date" },
]

[services.documents]
kind = "authenteq"
base_url = "https://api.app.authenteq.com"
client_id = "desk"
client_secret = { file = "documents.secret" }
flow_slug = "passport-only"
multi_document = false
redirect_nonce = true

[listener]
redirect_uri = "http://localhost:3000/callback"

[network]
ca_file = "ca.pem"
proxy = "http://proxy:3128"

[timings]
poll = 3
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("config")


@pytest.fixture
def load(tmp_path: Path) -> Callable[[str], config.Settings]:
    def write_and_load(text: str) -> config.Settings:
        file = tmp_path / "kiosk.toml"
        file.write_text(text, encoding="utf-8")
        return config.load(file)

    return write_and_load


@dataclasses.dataclass(frozen=True)
class Folders:
    user: Path
    site: Path
    etc: Path


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    made = Folders(tmp_path / "user", tmp_path / "site", tmp_path / "etc")
    for each in (made.user, made.site, made.etc):
        each.mkdir()
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(made.user))
    monkeypatch.setattr(platformdirs, "site_config_dir", lambda *_, **__: str(made.site))
    monkeypatch.setattr(reading, "_ETC", made.etc)
    monkeypatch.delenv(config.ENVIRONMENT, raising=False)
    return made


def put(file: Path, text: str) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


# What a file gives


def test_every_default(load: Callable[[str], config.Settings]) -> None:
    settings = load(SERVICE + DOCUMENTS)
    assert msgspec.structs.asdict(settings.timings) == {
        "poll": 3.0,
        "poll_active": 1.0,
        "connect_timeout": 4.0,
        "read_timeout": 10.0,
        "answer_timeout": 15.0,
        "document_answer_timeout": 60.0,
        "finish": 20.0,
        "document_lifetime": 1800.0,
        "idle": 60.0,
        "idle_warning": 20.0,
        "result": 120.0,
    }
    assert settings.kiosk == config.Kiosk(
        name="Identity Kiosk",
        languages=("en", "sv"),
        data_dir=Path(platformdirs.user_data_dir("identity-kiosk", appauthor=False)),
        customer_display="auto",
    )
    assert settings.listener == config.Listener(
        redirect_uri="http://localhost:3000/callback", bind=None, tls_certificate=None, tls_key=None
    )
    assert settings.network == config.Network(ca_file=None, proxy=None)
    assert settings.services["hopae"] == config.HopaeService(
        base_url="https://api.example/connect/v1",
        client_id="desk",
        client_secret=config.SecretSource(keyring=True),
        requested_loa=None,
        requested_claims=(),
        providers=(),
        redirect_nonce=True,
        match={},
    )
    assert settings.services["documents"] == config.AuthenteqService(
        base_url="https://documents.example",
        client_id="desk",
        client_secret=config.SecretSource(env="DOCUMENTS_SECRET"),
        flow_slug=None,
        multi_document=False,
        redirect_nonce=True,
    )


def test_every_key(load: Callable[[str], config.Settings], tmp_path: Path) -> None:
    settings = load(FULL)
    assert list(settings.services) == ["hopae", "documents"]
    hopae, documents = settings.services.values()
    assert isinstance(hopae, config.HopaeService)
    assert isinstance(documents, config.AuthenteqService)
    assert settings.kiosk.data_dir == tmp_path / "data"
    assert settings.network.ca_file == tmp_path / "ca.pem"
    assert settings.timings.poll == 3.0
    assert (hopae.requested_loa, hopae.providers) == (3, ("bankidse", "frejaid"))
    assert hopae.match["mobywatel"].fields == (
        config.MatchField("fullName", "Full name", type="text", required=True, pattern=None),
        config.MatchField("dateOfBirth", "Date of birth", type="date", required=False),
    )
    assert documents.client_secret == config.SecretSource(file=tmp_path / "documents.secret")
    assert documents.flow_slug == "passport-only"


def test_home_is_expanded(
    load: Callable[[str], config.Settings], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USERPROFILE" if os.name == "nt" else "HOME", str(tmp_path / "home"))
    settings = load('kiosk.data_dir = "~/kiosk"' + SERVICE)
    assert settings.kiosk.data_dir == tmp_path / "home" / "kiosk"


def test_a_byte_order_mark_is_no_key(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SERVICE.replace("\n", "\r\n").encode())
    assert list(config.load(file).services) == ["hopae"]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("https://api.example", "https://api.example"),
        ("https://api.example/", "https://api.example"),
        ("https://api.example:8443/connect/v1/", "https://api.example:8443/connect/v1"),
        ("http://localhost:8000/v1", "http://localhost:8000/v1"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.9.8.7", "http://127.9.8.7"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1"),
        ("https://[2001:db8::1]/v1", "https://[2001:db8::1]/v1"),
    ],
)
def test_base_url(load: Callable[[str], config.Settings], said: str, kept: str) -> None:
    text = SERVICE.replace("https://api.example/connect/v1", said)
    assert load(text).services["hopae"].base_url == kept


@pytest.mark.parametrize(
    "said",
    [
        "",
        "api.example",
        "ftp://api.example",
        "https://",
        "https:///v1",
        "http://api.example",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://127.1",
        "http://2130706433",
        "http://0.0.0.0:8000",
        "http://[::]:8000",
        "http://[::1%25eth0]:8000",
        "http://localhost@api.example",
        "https://user:password@api.example",
        "https://@api.example",
        "https://api.example/v1?key=value",
        "https://api.example/v1?",
        "https://api.example/v1#part",
        "https://api.example:99999/",
        "https://api.example:0/",
        "https://api.example:/",
        "https://api.example:eight/",
        "https://[::1/",
        "https://[nonsense]/",
        "https://api.example/a b",
        "https://api.example/\\t",
        "https://api.example\\\\@other.example/",
        "https://\u00e4pi.example",
        " https://api.example",
    ],
)
def test_base_url_refused(load: Callable[[str], config.Settings], said: str) -> None:
    with pytest.raises(config.ConfigurationError, match=r"services\.hopae\.base_url: expected"):
        load(SERVICE.replace("https://api.example/connect/v1", said))


@pytest.mark.parametrize(
    "listener",
    [
        'redirect_uri = "http://localhost:3000/callback"',
        'redirect_uri = "http://127.0.0.1:3000/callback"\nbind = "127.0.0.1"',
        'redirect_uri = "http://[::1]:3000/callback"\nbind = "::1"',
        'redirect_uri = "https://kiosk.lan/callback"',
        """redirect_uri = "https://kiosk.lan:8443/callback"
        bind = "0.0.0.0"
        tls_certificate = "cert.pem"
        tls_key = "key.pem" """,
    ],
)
def test_listener(load: Callable[[str], config.Settings], listener: str) -> None:
    said = tomllib.loads(listener)
    settings = load(f"[listener]\n{listener}\n{SERVICE}")
    assert settings.listener.redirect_uri == said["redirect_uri"]
    assert settings.listener.bind == said.get("bind")


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("{ keyring = true }", "keyring"),
        ('{ env = "KIOSK_SECRET" }', "env"),
        ('{ file = "/run/secret" }', "file"),
        ('{ credential = "hopae.secret" }', "credential"),
    ],
)
def test_secret_source(load: Callable[[str], config.Settings], source: str, kind: str) -> None:
    settings = load(SERVICE.replace("{ keyring = true }", source))
    assert settings.services["hopae"].client_secret.kind == kind


# What a file may not say


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
    ("colour = 1" + SERVICE, "colour", "unknown; expected services, kiosk, listener"),
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


@pytest.mark.parametrize(
    "source",
    [
        f'"{SECRET}"',
        f'{{ value = "{SECRET}" }}',
        f'{{ env = "{SECRET}", keyring = true }}',
        f'{{ env = "{SECRET}" }}',
        f'{{ keyring = "{SECRET}" }}',
        f"{{ {SECRET} = true }}",
        f'{{ credential = "../{SECRET}" }}',
        f'["{SECRET}"]',
        "{ keyring = false }",
        "{ keyring = 1 }",
        '{ file = "" }',
        '{ env = "" }',
        "{ file = 3 }",
        "{}",
        "3",
    ],
)
def test_secret_source_refused(load: Callable[[str], config.Settings], source: str) -> None:
    with pytest.raises(config.ConfigurationError) as refused:
        load(SERVICE.replace("{ keyring = true }", source))
    shown = "".join(traceback.format_exception(refused.value)) + repr(refused.value)
    assert "services.hopae.client_secret: expected one of { keyring = true }" in shown
    assert SECRET not in shown


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
        config.load(file)


def test_unreadable(tmp_path: Path) -> None:
    for file in (tmp_path / "missing.toml", tmp_path):
        with pytest.raises(config.ConfigurationError, match="can't be read: ") as refused:
            config.load(file)
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
        config.load(site)


def test_repr_hides_secrets() -> None:
    source = config.SecretSource(value=SECRET)
    service = config.HopaeService(
        base_url="https://api.example", client_id="desk", client_secret=source
    )
    assert SECRET not in repr(config.Settings(services={"hopae": service}))
    assert repr(source) == "SecretSource(value)"


# Anything at all


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
        config.load(file)
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
        config.load(file)


# Which file


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
    found = config.find()
    assert found == folders.user / "config.toml"
    with pytest.raises(config.ConfigurationError, match="can't be read"):
        config.load(found)


def test_a_relative_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "desk.toml", SERVICE + '[network]\nca_file = "ca.pem"')
    assert config.load(Path("desk.toml")).network.ca_file == tmp_path / "ca.pem"


# What is laid over the site's file


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
    settings = config.load(file)
    assert (settings.timings.poll, settings.timings.finish) == (4.0, 5.0)
    assert settings.kiosk.languages == ("da",)
    assert settings.services["hopae"].client_secret == config.SecretSource(env="S")
    assert settings.services["hopae"].client_id == "desk"
    assert list(settings.services) == ["hopae", "documents"]


def test_no_overlay_elsewhere(folders: Folders, tmp_path: Path) -> None:
    for file in (folders.user / "config.toml", tmp_path / "said" / "config.toml"):
        put(file, SERVICE)
        put(file.parent / "conf.d" / "1.toml", "timings.poll = 4")
        assert config.load(file).timings.poll == 3.0


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
        config.load(file)
    path, _, rest = str(refused.value).partition(".toml: ")
    assert Path(path + ".toml").name == blamed
    assert rest.startswith(f"{key}: ")


# The sandbox


ANNOUNCED: dict[str, Any] = {
    "services": {
        "hopae": {
            "kind": "hopae-connect",
            "base_url": "http://127.0.0.1:4711/connect/v1",
            "client_id": "sandbox",
            "client_secret": SECRET,
        },
        "documents": {
            "kind": "authenteq",
            "base_url": "http://127.0.0.1:4711",
            "client_id": "sandbox",
            "client_secret": SECRET,
            "later": "more",
        },
    },
    "control": "http://127.0.0.1:4711/control",
    "sandbox": True,
}


def test_sandbox(tmp_path: Path) -> None:
    settings = config.for_sandbox(ANNOUNCED, listener_port=4712, data_dir=tmp_path)
    hopae, documents = settings.services.values()
    assert isinstance(hopae, config.HopaeService)
    assert isinstance(documents, config.AuthenteqService)
    assert hopae.client_secret == documents.client_secret == config.SecretSource(value=SECRET)
    assert [(f.name, f.type, f.required) for f in hopae.match["mobywatel"].fields] == [
        ("fullName", "text", True),
        ("dateOfBirth", "date", True),
    ]
    assert settings.kiosk.languages == config.LANGUAGES
    assert settings.kiosk.data_dir == tmp_path
    assert settings.listener.redirect_uri == "http://localhost:4712/callback"
    assert settings.timings == config.Timings()
    assert SECRET not in repr(settings)


@pytest.mark.parametrize(
    ("announced", "key"),
    [
        ({}, "services"),
        ({"services": 3}, "services"),
        ({"services": {"hopae": {}}}, "services.hopae.client_secret"),
        ({"services": {"hopae": {"client_secret": SECRET}}}, "services.hopae.kind"),
        (
            {"services": {"hopae": {"client_secret": SECRET, "kind": "authenteq"}}},
            "services.hopae.base_url",
        ),
    ],
)
def test_not_a_sandbox(tmp_path: Path, announced: dict[str, object], key: str) -> None:
    with pytest.raises(config.ConfigurationError) as refused:
        config.for_sandbox(announced, listener_port=4712, data_dir=tmp_path)
    assert str(refused.value).startswith(f"sandbox: {key}: ")
    assert SECRET not in str(refused.value)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("LOCALHOST", True),
        ("127.0.0.1", True),
        ("127.255.0.9", True),
        ("::1", True),
        ("localhost.example", False),
        ("128.0.0.1", False),
        ("0.0.0.0", False),
        ("::", False),
        ("::1%eth0", False),
        ("", False),
    ],
)
def test_is_loopback(host: str, loopback: bool) -> None:
    assert config.is_loopback(host) is loopback
