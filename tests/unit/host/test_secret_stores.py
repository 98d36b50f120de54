"""Client secrets: read, kept, and in no message."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.core
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import (
    InitError,
    KeyringLocked,
    NoKeyringError,
    PasswordDeleteError,
    PasswordSetError,
)

from kiosk.host import secrets
from kiosk.host.secrets import SecretUnavailable

SECRET = "planted-S3cret/+= ü"
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and owners are POSIX's")
root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root gives files away"
)


def refusal(act: Callable[[], object], *words: str) -> str:
    """Run `act`, which must be refused in these words, and never with the secret."""
    with pytest.raises(SecretUnavailable) as caught:
        act()
    error: BaseException | None = caught.value
    while error is not None:
        assert "planted" not in f"{error} {error!r} {error.args}"
        error = error.__context__
    text = str(caught.value)
    for word in words:
        assert word in text
    return text


# -- the system's store ----------------------------------------------------------------------------


class Memory(KeyringBackend):
    """A store that keeps its secrets in memory, and fails as it is told to."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own is untyped
        self.entries: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.fault:
            raise self.fault
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault:
            raise self.fault
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.fault:
            raise self.fault
        if (service, username) not in self.entries:
            raise PasswordDeleteError("not found")
        del self.entries[service, username]


class PlaintextKeyring(Memory):
    """What keyrings.alt calls the one that writes a plain file."""


class OfAlternatives(Memory):
    """Any other of keyrings.alt, whose every store is a file."""


OfAlternatives.__module__ = "keyrings.alt.file"


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    return use(Memory(), monkeypatch)


def use(backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> Memory:
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)  # so that it is undone
    keyring.set_keyring(backend)
    return backend  # type: ignore[return-value]  # a Memory wherever one is asked for


def test_a_stored_secret_is_read_until_it_is_deleted(memory: Memory) -> None:
    secrets.store("hopae", SECRET)
    assert memory.entries == {("identity-kiosk", "hopae"): SECRET}
    assert secrets.from_keyring("hopae") == SECRET
    secrets.store("hopae", "another")
    assert secrets.from_keyring("hopae") == "another"
    secrets.delete("hopae")
    assert memory.entries == {}


def test_services_have_entries_of_their_own(memory: Memory) -> None:
    secrets.store("hopae", SECRET)
    secrets.store("documents", "other")
    secrets.delete("documents")
    assert secrets.from_keyring("hopae") == SECRET


def test_a_missing_entry_is_said_with_the_command_that_makes_it(memory: Memory) -> None:
    secrets.store("documents", SECRET)
    refusal(lambda: secrets.from_keyring("hopae"), "hopae", "identity-kiosk credentials set hopae")
    refusal(lambda: secrets.delete("hopae"), "hopae", "no client secret")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (NoKeyringError("planted"), ("no secret store", "mode 600")),
        (KeyringLocked("planted"), ("locked", "Unlock")),
        (InitError("planted"), ("can't be used", "InitError")),
        (PasswordSetError("planted"), ("can't be used", "PasswordSetError")),
        (OSError("planted"), ("can't be used", "OSError")),
        (RuntimeError("planted {service} {x}"), ("can't be used", "RuntimeError")),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_the_store_complains_of_is_put_in_plain_words(
    memory: Memory, fault: Exception, words: tuple[str, ...]
) -> None:
    memory.fault = fault
    refusal(lambda: secrets.from_keyring("hopae"), *words)
    refusal(lambda: secrets.store("hopae", SECRET), *words)
    refusal(lambda: secrets.delete("hopae"), *words)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlaintextKeyring, OfAlternatives])
def test_a_store_that_keeps_nothing_or_a_plain_file_is_refused(
    monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend]
) -> None:
    store = backend()
    use(store, monkeypatch)
    for act in (
        lambda: secrets.store("hopae", SECRET),
        lambda: secrets.from_keyring("hopae"),
        lambda: secrets.delete("hopae"),
    ):
        refusal(act, "no secret store that is safe")
    assert getattr(store, "entries", {}) == {}


@pytest.mark.slow
@pytest.mark.parametrize(("second", "safe"), [(Memory, True), (PlaintextKeyring, False)])
def test_a_chain_is_as_safe_as_its_weakest(
    monkeypatch: pytest.MonkeyPatch, second: type[KeyringBackend], *, safe: bool
) -> None:
    first = Memory()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [first, second()])
    chain: type[KeyringBackend] = chainer.ChainerBackend
    use(chain(), monkeypatch)
    if safe:
        secrets.store("hopae", SECRET)
    else:
        refusal(lambda: secrets.store("hopae", SECRET), "no secret store that is safe")
    assert bool(first.entries) is safe


def test_a_store_that_cannot_be_found_is_put_in_plain_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Backend")
    refusal(lambda: secrets.from_keyring("hopae"), "can't be used", "ModuleNotFoundError")


@pytest.mark.parametrize("secret", ["", "planted\n", "planted\nmore", "\0planted", "planted\ufeff"])
def test_what_is_no_secret_is_not_stored(memory: Memory, secret: str) -> None:
    refusal(lambda: secrets.store("hopae", secret), "hopae")
    assert memory.entries == {}


def test_an_entry_that_someone_else_left_empty_is_refused(memory: Memory) -> None:
    memory.entries["identity-kiosk", "hopae"] = ""
    refusal(lambda: secrets.from_keyring("hopae"), "the entry of hopae", "empty")


# -- the environment -------------------------------------------------------------------------------


def test_a_variable_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_SECRET", SECRET)
    assert secrets.from_env("DESK_SECRET") == SECRET


def test_a_variable_that_is_missing_or_empty_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK_SECRET", raising=False)
    refusal(lambda: secrets.from_env("DESK_SECRET"), "DESK_SECRET", "not set")
    monkeypatch.setenv("DESK_SECRET", "")
    refusal(lambda: secrets.from_env("DESK_SECRET"), "DESK_SECRET", "empty")


@posix
def test_a_variable_that_is_not_utf8_or_not_one_line_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for raw in (b"planted\xff", b"planted\nmore", b"planted\t"):
        monkeypatch.setenv("DESK_SECRET", os.fsdecode(raw))
        refusal(lambda: secrets.from_env("DESK_SECRET"), "DESK_SECRET", "one line")


# -- files and credentials -------------------------------------------------------------------------


def written(path: Path, content: bytes | str = SECRET, mode: int = 0o600) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(mode)
    return path


@pytest.fixture
def credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "credentials"
    folder.mkdir()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    return folder


@pytest.fixture(params=["file", "credential"])
def read(request: pytest.FixtureRequest, credentials: Path) -> Iterator[Callable[[], str]]:
    """Read the secret in ``credentials / "secret"``, in either way."""
    if request.param == "file":
        yield lambda: secrets.from_file(credentials / "secret")
    else:
        yield lambda: secrets.from_credential("secret")


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_one_line_end_is_not_part_of_the_secret(
    read: Callable[[], str], credentials: Path, end: str
) -> None:
    written(credentials / "secret", SECRET + end)
    assert read() == SECRET


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"\n", "empty"),
        (b"planted\n\n", "one line"),
        (b"planted\nmore\n", "one line"),
        (b"planted\rmore", "one line"),
        (b"planted\0", "one line"),
        (b"planted\xff\xfe", "one line"),
        ("\ufeffplanted".encode(), "one line"),
        ("planted".encode("utf-16"), "one line"),
        (b"planted" + b"x" * 8186, "too large"),
    ],
)
def test_a_file_of_anything_but_one_secret_is_refused(
    read: Callable[[], str], credentials: Path, content: bytes, word: str
) -> None:
    path = written(credentials / "secret", content)
    refusal(read, str(path), word)


def test_a_file_may_have_8_kib(read: Callable[[], str], credentials: Path) -> None:
    written(credentials / "secret", "x" * 8192)
    assert read() == "x" * 8192


@posix
@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_a_file_for_this_user_alone_is_read(
    read: Callable[[], str], credentials: Path, mode: int
) -> None:
    written(credentials / "secret", mode=mode)
    assert read() == SECRET


@posix
@pytest.mark.parametrize("mode", [0o660, 0o620, 0o604, 0o602, 0o601, 0o644, 0o666, 0o777])
def test_a_file_open_to_others_is_refused(
    read: Callable[[], str], credentials: Path, mode: int
) -> None:
    path = written(credentials / "secret", mode=mode)
    refusal(read, str(path), "open to other users", "chmod 600")


@posix
@pytest.mark.parametrize("mode", [0o440, 0o640])
def test_systemd_may_let_the_group_read_by_its_access_list_and_nobody_else(
    credentials: Path, mode: int
) -> None:
    path = written(credentials / "secret", mode=mode)
    assert secrets.from_credential("secret") == SECRET
    refusal(lambda: secrets.from_file(path), "open to other users")


@root
def test_a_file_of_another_user_is_refused(read: Callable[[], str], credentials: Path) -> None:
    path = written(credentials / "secret")
    if sys.platform == "win32":
        pytest.skip("needs POSIX")
    os.chown(path, 12345, -1)
    refusal(read, str(path), "another user")


@posix
def test_a_file_of_root_is_as_good_as_ones_own(
    read: Callable[[], str], credentials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(credentials / "secret")
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    if path.stat().st_uid == 0:
        assert read() == SECRET
    else:
        refusal(read, "another user")


@posix
def test_a_link_is_followed_and_what_it_leads_to_is_judged(
    read: Callable[[], str], credentials: Path, tmp_path: Path
) -> None:
    target = written(tmp_path / "elsewhere")
    (credentials / "secret").symlink_to(target)
    assert read() == SECRET
    target.chmod(0o644)
    refusal(read, "open to other users")


def fifo(path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("needs POSIX")
    os.mkfifo(path, 0o600)


@posix
@pytest.mark.parametrize("make", [os.mkdir, fifo, lambda path: path.symlink_to(path)])
def test_what_is_no_regular_file_is_refused_at_once(
    read: Callable[[], str], credentials: Path, make: Callable[[Path], None]
) -> None:
    make(credentials / "secret")
    refusal(read, str(credentials / "secret"))


@posix
def test_a_fifo_is_called_what_it_is_not(read: Callable[[], str], credentials: Path) -> None:
    fifo(credentials / "secret")
    refusal(read, "not a regular file")


def test_a_missing_file_is_named(read: Callable[[], str], credentials: Path) -> None:
    refusal(read, str(credentials / "secret"), "can't be read")


def test_a_path_that_cannot_be_one_is_refused() -> None:
    refusal(lambda: secrets.from_file(Path("a\0b")), "can't be read")


def test_without_systemd_there_are_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", "")
    refusal(lambda: secrets.from_credential("hopae"), "hopae", "systemd", "LoadCredential=")
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    refusal(lambda: secrets.from_credential("hopae"), "hopae", "systemd", "LoadCredential=")


@pytest.mark.parametrize("name", ["", ".", "..", "../secret", "/etc/passwd", "a/b", "a\0b"])
def test_a_credentials_name_is_no_path(credentials: Path, tmp_path: Path, name: str) -> None:
    written(tmp_path / "secret")
    refusal(lambda: secrets.from_credential(name), "not a path")


@given(content=st.binary(max_size=20) | st.text(max_size=20).map(str.encode))
def test_any_content_is_a_secret_of_one_line_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-content"
    path.unlink(missing_ok=True)
    written(path, content)
    text = content.decode(errors="replace").removesuffix("\n").removesuffix("\r")
    if text and text.isprintable() and text.encode() in content:
        assert secrets.from_file(path) == text
    else:
        with pytest.raises(SecretUnavailable):
            secrets.from_file(path)
