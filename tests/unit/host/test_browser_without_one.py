"""What surrounds the browser of the desk, with programs that only pretend to be one."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from queue import Queue
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host.browser import DeskBrowser, leading_to, origin, remove_left_over
from kiosk.visit.ports import Area, BrowserExit, WebPage
from tests.support.browser import nothing_left, processes, stand_in
from tests.support.command import DEADLINE, eventually

pytestmark = pytest.mark.slow

URL = "https://example.com/authorize?token=a-token"

PATIENT = "#!/bin/sh\nexec sleep 600\n"
SHELL = "PATH=/usr/bin:/bin"

STUBBORN = """#!/bin/sh
# Ignores the request to end, and has a child in a session of its own that does so too.
trap '' TERM
setsid sh -c 'trap "" TERM; while :; do sleep 600; done' "$1" &
while :; do sleep 600; done
"""


@contextmanager
def desk(folder: Path, script: str) -> Iterator[tuple[DeskBrowser, Queue[BrowserExit]]]:
    stand_in(folder / "bin", script)
    exits: Queue[BrowserExit] = Queue()
    browser = DeskBrowser(
        exits.put,
        folder=folder / "profiles",
        environment={"PATH": f"{folder / 'bin'}:/usr/bin:/bin"},
    )
    try:
        yield browser, exits
    finally:
        browser.close()
        assert browser.wait(DEADLINE)


def test_no_browser(tmp_path: Path) -> None:
    exits: Queue[BrowserExit] = Queue()
    browser = DeskBrowser(
        exits.put, folder=tmp_path / "profiles", environment={"PATH": str(tmp_path)}
    )
    assert not browser.open(WebPage(URL), None)
    browser.close()
    assert browser.wait(0)
    assert exits.empty()
    assert not list(tmp_path.iterdir())


def test_the_second_page_ends_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "profiles"
    with desk(tmp_path, PATIENT) as (browser, exits):
        browser.open(WebPage(URL), None)
        [first] = eventually(lambda: processes(tmp_path) or profiles(folder)[:1])
        browser.open(WebPage(URL), None)
        eventually(lambda: len(profiles(folder)) == 1 and first not in profiles(folder))
        assert exits.empty()


def profiles(folder: Path) -> list[Path]:
    return [path for path in folder.glob("*") if path.is_dir()]


def test_it_is_closed_as_soon_as_it_is_opened(tmp_path: Path) -> None:
    with desk(tmp_path, PATIENT) as (browser, exits):
        began = time.perf_counter()
        browser.open(WebPage(URL, camera=True), Area(0, 0, 10, 10))
        browser.close()
        assert time.perf_counter() - began < 2.0
        assert browser.wait(DEADLINE)
        nothing_left(tmp_path / "profiles", 0.1)
        assert exits.empty()


def test_one_that_does_not_want_to_end(tmp_path: Path) -> None:
    folder = tmp_path / "profiles"
    with desk(tmp_path, STUBBORN) as (browser, exits):
        browser.open(WebPage(URL), None)
        # The shell, what it waits for, the child in the other session, and what that waits for.
        eventually(lambda: len(processes(folder)) >= 2)
        browser.close()
        assert browser.wait(DEADLINE)
        nothing_left(folder, 0.1)
        assert exits.empty()


@pytest.mark.parametrize(
    ("script", "how"),
    [
        ("#!/bin/sh\nexit 1\n", BrowserExit.CRASHED),
        ("#!/nowhere/at/all\n", BrowserExit.UNAVAILABLE),
    ],
)
def test_one_that_does_not_start(tmp_path: Path, script: str, how: BrowserExit) -> None:
    with desk(tmp_path, script) as (browser, exits):
        assert browser.open(WebPage(URL), None)
        assert exits.get(timeout=DEADLINE) is how
        assert browser.wait(DEADLINE)
        nothing_left(tmp_path / "profiles", 0.1)
        assert exits.empty()


def test_no_place_for_a_profile(tmp_path: Path) -> None:
    (tmp_path / "profiles").touch()
    with desk(tmp_path, PATIENT) as (browser, exits):
        assert browser.open(WebPage(URL), None)
        assert exits.get(timeout=DEADLINE) is BrowserExit.UNAVAILABLE


def test_nothing_is_left_over_where_nothing_was(tmp_path: Path) -> None:
    assert remove_left_over(tmp_path / "nowhere", {}) == 0
    assert not list(tmp_path.iterdir())


ENVIRONMENT_PRINTED = """#!/bin/sh
env > "$HOME/environment.new"; printf '%s\\n' "$@" > "$HOME/arguments"
cat Default/Preferences > "$HOME/preferences"; cat open.html > "$HOME/page"
stat -c %a . .. > "$HOME/modes"
mv "$HOME/environment.new" "$HOME/environment"
exec sleep 600
"""


def test_what_a_browser_is_given(tmp_path: Path) -> None:
    stand_in(tmp_path / "bin", ENVIRONMENT_PRINTED)
    passed = {
        "PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "LC_TIME": "C",
        "DISPLAY": ":7",
    }
    kept = {"KIOSK_SECRET": "x", "LD_LIBRARY_PATH": "/ours", "CHROMIUM_FLAGS": "--no-sandbox"}
    browser = DeskBrowser(print, folder=tmp_path / "profiles", environment=passed | kept)
    browser.open(WebPage(URL, camera=True), Area(1, 2, 3, 4))
    eventually((tmp_path / "environment").exists)
    browser.close()
    assert browser.wait(DEADLINE)

    environment = dict(
        line.split("=", 1) for line in (tmp_path / "environment").read_text().splitlines()
    )
    # Nothing is on it that would open a link.
    assert Path(environment.pop("PATH")).name == "programs"
    del passed["PATH"]
    assert passed.items() <= environment.items()
    assert not kept.keys() & environment.keys()
    arguments = (tmp_path / "arguments").read_text().split()
    assert {"--window-position=1,2", "--window-size=3,4", "--ozone-platform=x11"} < {*arguments}
    assert not [word for word in arguments if "token" in word or "sandbox" in word]
    assert not [word for word in arguments if word.startswith(("--app", "--kiosk"))]
    preferences = json.loads((tmp_path / "preferences").read_text())
    exceptions = preferences["profile"]["content_settings"]["exceptions"]
    assert exceptions == {"media_stream_camera": {"https://example.com:443,*": {"setting": 1}}}
    assert (tmp_path / "page").read_text() == leading_to(URL)
    assert (tmp_path / "modes").read_text().split() == ["700", "700"]


class Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@given(st.text() | st.sampled_from(["</script><b>", "<!--<script>", '"); alert("', "\u2028"]))
def test_whatever_the_url_it_stays_one_word(url: str) -> None:
    page = Scripts()
    page.feed(leading_to(url))
    page.close()
    assert page.tags == ["meta", "script"]
    script = "".join(page.text).strip()
    word = script.removeprefix("location.replace(").removesuffix(")")
    assert json.loads(word) == url
    assert word.isascii()


@given(
    scheme=st.sampled_from(["http", "https", "HTTPS"]),
    host=st.sampled_from(["example.com", "EXAMPLE.com", "127.0.0.1", "[::1]"]),
    port=st.none() | st.integers(1, 65535),
    rest=st.sampled_from(["", "/", "/a?b=http://other.org:1", "?c", "#d"]),
)
def test_origin(scheme: str, host: str, port: int | None, rest: str) -> None:
    parts = urlsplit(origin(f"{scheme}://{host}" + (f":{port}" if port else "") + rest))
    assert (parts.scheme, parts.netloc.rpartition(":")[0]) == (scheme.lower(), host.lower())
    assert parts.port == (port or {"http": 80, "https": 443}[scheme.lower()])
    assert not parts.path + parts.query + parts.fragment
