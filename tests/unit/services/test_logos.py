"""Logos come from strangers, and cost nothing whatever they send."""

from __future__ import annotations

import gzip
import io
import os
import struct
import threading
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.services import logos
from kiosk.services.http import Client
from kiosk.services.logos import LARGEST, LONGEST_SIDE, MAXIMUM_AGE, MOST_LOGOS, LogoCache
from kiosk.visit.errors import Interrupted
from kiosk.visit.interrupt import Interrupt
from tests.support.server import DEADLINE, Action, Do, Drip, Peer, Request, reply

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'


def png(width: int = 64, height: int = 64, colour: str = "#1a2b3c", form: str = "PNG") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(stream, form)
    return stream.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb() -> bytes:
    """30,000 by 30,000 pixels of nothing, in a file of a kilobyte: 3.6 GB decoded."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 6, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", head),
            chunk(b"IDAT", zlib.compress(bytes(100_000))),
            chunk(b"IEND", b""),
        )
    )


def transparent() -> bytes:
    stream = io.BytesIO()
    Image.new("RGBA", (50, 50), (255, 0, 0, 0)).save(stream, "PNG")
    return stream.getvalue()


def rasterise(_svg: bytes, side: int) -> bytes:
    return png(side, side, "#abcdef")


def new_client(url: str) -> Client:
    return Client(url, None, None, connect_timeout=2.0, read_timeout=2.0)


def cache(folder: Path | None = None, *, loopback: bool = True) -> LogoCache:
    return LogoCache(new_client, rasterise, folder, loopback=loopback)


def picture(content: bytes) -> bytes:
    return reply(200, content, {"Content-Type": "image/png"})


def test_logo_is_kept_small(tmp_path: Path) -> None:
    kept = cache(tmp_path / "logos")
    with Peer([picture(png(800, 400, "#a01020"))]) as peer:
        url = f"{peer.url}/mark.png"
        assert kept.kept(url) is None
        kept.fetch((url,), Interrupt())
        logo = kept.kept(url)
    assert logo is not None
    assert (logo.width, logo.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert logo.pixels[:4] == b"\xa0\x10\x20\xff"
    # It is there again after a start, without a request.
    assert cache(tmp_path / "logos").kept(url) == logo
    [file] = (tmp_path / "logos").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"mark" not in file.name.encode()


def test_request_says_nothing_of_who_asks() -> None:
    with Peer([picture(png())]) as peer:
        cache().fetch((f"{peer.url}/a.png?size=64",), Interrupt())
        [request] = peer.requests
    assert request.path == "/a.png?size=64"
    assert not {"authorization", "cookie", "referer"} & set(request.headers)
    assert set(request.headers) <= {"host", "accept", "accept-encoding", "user-agent", "connection"}


@pytest.mark.parametrize("content", [png(), png(form="JPEG"), SVG])
def test_kinds_that_are_shown(content: bytes) -> None:
    kept = cache()
    with Peer([reply(200, content, {"Content-Type": "text/plain"})]) as peer:
        url = f"{peer.url}/logo"
        kept.fetch((url,), Interrupt())
        assert kept.kept(url) is not None


HOSTILE: dict[str, Action] = {
    "not found": reply(404, png()),
    "redirect": reply(302, png(), {"Location": "/other"}),
    "empty": reply(200, b""),
    "page": reply(200, b"<!doctype html><title>log in</title>"),
    "gif": reply(200, png(form="GIF")),
    "webp or tiff": reply(200, png(form="TIFF")),
    "script": reply(200, SVG.replace(b"<circle", b"<script>alert(1)</script><circle")),
    "handler": reply(200, SVG.replace(b"<circle", b"<image href='file:///etc/passwd'/><circle")),
    "entities": reply(200, b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG),
    "large svg": reply(200, SVG.replace(b"<circle", b"<g/>" * 10_000 + b"<circle")),
    "bomb": reply(200, bomb()),
    "cut off": reply(200, png(300, 300)[:-400]),
    "all transparent": reply(200, transparent()),
    "a line": reply(200, png(500, 10)),
    "huge": reply(200, png() + bytes(LARGEST)),
    "packed": reply(200, gzip.compress(bytes(50_000_000)), {"Content-Encoding": "gzip"}),
    "hang": Do.HANG,
    "reset": Do.RESET,
    "endless": Drip(b"HTTP/1.1 200 OK\r\nContent-Length: 150000\r\n\r\n", bytes(150_000)),
    "endless head": Drip(b"HTTP/1.1 200 OK\r\nX: ", b"x" * 150_000),
}


@pytest.mark.parametrize("answer", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_logo_leaves_nothing(
    answer: Action, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logos, "ANSWER_TIMEOUT", 0.3)
    kept = cache(tmp_path / "logos")
    with Peer([answer]) as peer:
        url = f"{peer.url}/logo"
        kept.fetch((url,), Interrupt())
        assert kept.kept(url) is None
        asked = len(peer.requests)
        kept.fetch((url,), Interrupt())  # once an hour, not each time the catalogue is read
        assert len(peer.requests) == asked <= 1
    assert not (tmp_path / "logos").exists()


@pytest.mark.parametrize(
    "url",
    [
        "http://cdn.example/logo.png",
        "ftp://cdn.example/logo.png",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "https://user@cdn.example/logo.png",
        "https:///logo.png",
        "https://cdn.example/" + "a" * 2_000,
        "https://cdn.example/\ud800",
        "//cdn.example/logo.png",
        "https://[",
        "https://127.0.0.1/logo.png",
        "https://localhost:631/logo.png",
        "http://127.0.0.1/logo.png",
        "",
    ],
)
def test_address_that_is_never_asked(url: str) -> None:
    def never(_url: str) -> Client:
        raise AssertionError

    LogoCache(never, rasterise, None, loopback=False).fetch((url,), Interrupt())


@given(st.text(max_size=60))
def test_any_address_is_no_error(text: str) -> None:
    kept = LogoCache(new_client, rasterise, None, loopback=False)
    for url in (text, f"http://{text}"):  # none of them is https, so nothing is sent
        kept.fetch((url,), Interrupt())
        assert kept.kept(url) is None


@given(st.binary(max_size=400), st.sampled_from([b"", png()[:60], png(form="JPEG")[:200], SVG]))
def test_any_bytes_are_no_error(content: bytes, head: bytes) -> None:
    logo = logos._read(head + content)
    assert logo is None or max(logo.width, logo.height) <= LONGEST_SIDE


def test_silent_host_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logos, "ANSWER_TIMEOUT", 0.2)
    with Peer([Do.HANG]) as peer:
        cache().fetch(tuple(f"{peer.url}/{number}.png" for number in range(60)), Interrupt())
        assert len(peer.requests) == 1


def test_no_more_than_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logos, "MOST_LOGOS", 3)
    with Peer([reply(404)]) as peer:
        cache().fetch(tuple(f"{peer.url}/{number}.png" for number in range(9)), Interrupt())
        assert len(peer.requests) == 3


def test_all_together_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logos, "TOGETHER", -1.0)
    with Peer([picture(png())]) as peer:
        cache().fetch((f"{peer.url}/a.png",), Interrupt())
        assert not peer.requests


def test_old_logo_is_shown_until_there_is_a_new_one(tmp_path: Path) -> None:
    with Peer([picture(png(colour="#111111")), picture(png(colour="#222222"))]) as peer:
        url = f"{peer.url}/logo.png"
        cache(tmp_path).fetch((url,), Interrupt())
        cache(tmp_path).fetch((url,), Interrupt())
        assert len(peer.requests) == 1  # still fresh
        [file] = tmp_path.iterdir()
        past = time.time() - MAXIMUM_AGE - 60
        os.utime(file, (past, past))
        later = cache(tmp_path)
        old = later.kept(url)
        assert old is not None
        assert old.pixels[:3] == b"\x11" * 3
        later.fetch((url,), Interrupt())
        new = later.kept(url)
        assert new is not None
        assert new.pixels[:3] == b"\x22" * 3


@pytest.mark.parametrize("content", [b"", b"damaged", bomb(), bytes(LARGEST + 1)])
def test_damaged_file_is_as_good_as_none(content: bytes, tmp_path: Path) -> None:
    with Peer([picture(png())]) as peer:
        url = f"{peer.url}/logo.png"
        cache(tmp_path).fetch((url,), Interrupt())
        [file] = tmp_path.iterdir()
        file.write_bytes(content)
        again = cache(tmp_path)
        assert again.kept(url) is None
        again.fetch((url,), Interrupt())
        assert again.kept(url) is not None


def test_folder_has_an_end(tmp_path: Path) -> None:
    for number in range(MOST_LOGOS + 5):
        file = tmp_path / f"{number:03}.png"
        file.write_bytes(b"")
        os.utime(file, (number, number))
    cache(tmp_path).fetch((), Interrupt())
    left = sorted(file.name for file in tmp_path.iterdir())
    assert (len(left), left[0]) == (MOST_LOGOS, "005.png")


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "logos").write_text("a file")
    kept = cache(tmp_path / "logos")
    with Peer([picture(png())]) as peer:
        url = f"{peer.url}/logo.png"
        kept.fetch((url,), Interrupt())
        assert kept.kept(url) is not None


def test_end_does_not_wait_for_it() -> None:
    interrupt, ended = Interrupt(), threading.Event()

    def run(url: str) -> None:
        with pytest.raises(Interrupted):
            cache().fetch((url,), interrupt)
        ended.set()

    with Peer([Do.HANG]) as peer:
        thread = threading.Thread(target=run, args=(f"{peer.url}/logo.png",))
        thread.start()
        peer.wait_until(lambda peer: bool(peer.requests))
        interrupt.set()
        thread.join(DEADLINE)
    assert ended.is_set()


def test_two_readings_at_once_fetch_once() -> None:
    kept, inner = cache(), Interrupt()
    asked: list[str] = []

    def script(request: Request) -> Action:
        asked.append(request.path)
        kept.fetch((url,), inner)  # while the first is still at it
        return picture(png())

    with Peer(script) as peer:
        url = f"{peer.url}/logo.png"
        kept.fetch((url,), Interrupt())
    assert asked == ["/logo.png"]


@pytest.mark.parametrize(
    ("colour", "is_light"), [("#ffffff", True), ("#f4f4f4", True), ("#0a5c36", False)]
)
def test_on_which_ground_it_tells(colour: str, *, is_light: bool) -> None:
    logo = logos._read(png(colour=colour))
    assert logo is not None
    assert logo.is_light is is_light


def test_empty_edges_are_left_out() -> None:
    image = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    image.paste((10, 20, 30, 255), (40, 40, 60, 60))
    stream = io.BytesIO()
    image.save(stream, "PNG")
    logo = logos._read(stream.getvalue())
    assert logo is not None
    assert (logo.width, logo.height) == (20, 20)
