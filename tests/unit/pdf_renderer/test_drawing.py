"""The process that draws pages: what it is asked, what it answers, and how it ends."""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import IO

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pdf_renderer.drawing import MEMORY, within
from kiosk.pdf_renderer.protocol import LONGEST_SIDE, MOST_PAGES, REQUEST, Drawn, Opened, Reading
from tests.support import pdfs
from tests.support.command import DEADLINE, eventually
from tests.support.specimens import pdf

pytestmark = pytest.mark.slow

if sys.platform != "linux":
    pytest.skip("the limits are those of Linux", allow_module_level=True)

WIDTH = 300


@contextmanager
def asked(asking: bytes) -> Iterator[subprocess.Popen[bytes]]:
    """The process, which has been asked; it knows nothing of the desk."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "pages"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={},
    )
    overdue = Timer(DEADLINE, process.kill)
    overdue.start()
    try:
        with process:
            pipe(process.stdin).write(asking)
            pipe(process.stdin).flush()
            try:
                yield process
            finally:
                process.kill()
    finally:
        overdue.cancel()


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def request(document: bytes, width: int = WIDTH) -> bytes:
    return REQUEST.pack(width, len(document)) + document


def answer(document: bytes) -> tuple[Opened, list[Drawn]]:
    """All that it says of a document, to its orderly end, and nothing beside that."""
    with asked(request(document)) as process:
        said = pipe(process.stdout).read()
        assert pipe(process.stderr).read() == b""
        assert process.wait(DEADLINE) == 0
    reading = Reading()
    opened, *drawn = reading.feed(said)
    assert reading.is_over
    assert isinstance(opened, Opened)
    return opened, [message for message in drawn if isinstance(message, Drawn)]


def test_pages_are_drawn() -> None:
    opened, drawn = answer(pdf(2).pdf)
    assert opened == Opened(((WIDTH, 424), (WIDTH, 424)), 0)
    for page in drawn:
        assert page.pixels is not None
        middle = 4 * (WIDTH * 5 + WIDTH // 2)
        blue, green, red, alpha = page.pixels[middle : middle + 4]
        assert green > 1.5 * max(red, blue)
        assert alpha == 255


@pytest.mark.parametrize("font", ["Helvetica", "Verdana", "NobodyHasThisOne"])
def test_a_font_that_is_not_in_the_file_has_a_substitute(font: str) -> None:
    _opened, [drawn] = answer(pdfs.lettered(font))
    assert drawn.pixels is not None
    assert drawn.pixels.count(b"\0\0\0\xff") > 200  # black, which only the letters are


@pytest.mark.parametrize(
    "broken",
    {
        "nothing": b"",
        "text": b"%PDF-1.7\nnothing",
        "noise": b"%PDF-1.7\n" + random.Random(1).randbytes(100_000) + b"\n%%EOF\n",
        "cut off": pdf().pdf[:2000],
        "a picture": b"GIF89a",
        "without pages": pdfs.sheets(0),
        "locked": pdfs.locked(),
    }.values(),
)
def test_what_is_no_document_for_everybody_cannot_be_read(broken: bytes) -> None:
    assert answer(broken) == (Opened((), 0), [])


def test_few_of_many_pages() -> None:
    opened, drawn = answer(pdfs.sheets(500))
    assert (len(opened.sizes), opened.left_out) == (MOST_PAGES, 500 - MOST_PAGES)
    assert len(drawn) == MOST_PAGES


@pytest.mark.parametrize(
    "box", ["0 0 0 0", "0 0 1e30 1", "0 0 1 1e30", "0 0 -5 -7", "0 0 nan inf", "9 9 9 9"]
)
def test_a_page_may_claim_any_size(box: str) -> None:
    opened, _drawn = answer(pdfs.sheets(2, box=box))
    assert len(opened.sizes) == 2


def test_more_than_there_is_memory_for_ends_it() -> None:
    with asked(request(pdfs.nested())) as process:
        eventually(lambda: resource.prlimit(process.pid, resource.RLIMIT_DATA)[1] == MEMORY)
        said = pipe(process.stdout).read()
        assert process.wait(DEADLINE) != 0  # by a signal, or as the allocator has it
    reading = Reading()
    assert list(reading.feed(said)) == [Opened(((WIDTH, 425),), 0)]  # but not how it is drawn
    assert not reading.is_over


def test_it_leaves_no_trace_where_it_crashes() -> None:
    with asked(request(pdfs.slow())) as process:
        pipe(process.stdout).read(8)
        for what in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE):
            assert resource.prlimit(process.pid, what) == (0, 0)


STARTER = """
import subprocess, sys
drawing = subprocess.Popen(
    [sys.executable, "-P", "-m", "kiosk", "pages"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE,
)
drawing.stdin.write(sys.stdin.buffer.read())
drawing.stdin.flush()
drawing.stdout.read(8)  # what follows takes a minute
print(drawing.pid, flush=True)
drawing.wait()
"""


def test_it_ends_with_whoever_started_it_even_at_work() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STARTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as starter:
        pipe(starter.stdin).write(request(pdfs.slow()))
        pipe(starter.stdin).close()
        drawing = psutil.Process(int(pipe(starter.stdout).readline()))
        assert drawing.is_running()
        starter.kill()
        eventually(lambda: not drawing.is_running() or drawing.status() == psutil.STATUS_ZOMBIE)


@pytest.mark.parametrize("asking", [b"", b"\1", request(pdf().pdf)[:-1]])
def test_it_ends_with_a_request_that_breaks_off(asking: bytes) -> None:
    with asked(asking) as process:
        pipe(process.stdin).close()
        assert process.wait(DEADLINE) == 1


def test_a_document_is_drawn_whatever_becomes_of_the_input() -> None:
    """Its last bytes can be read before whoever wrote them has heard of it."""
    with asked(request(pdf().pdf)) as process:
        pipe(process.stdin).close()
        pipe(process.stdout).read()
        assert process.wait(DEADLINE) == 0


def test_it_ends_where_nobody_listens() -> None:
    with asked(request(pdf().pdf)) as process:
        pipe(process.stdout).close()
        assert process.wait(DEADLINE) == 1
        assert b"Traceback" not in pipe(process.stderr).read()


def test_it_has_no_display_no_file_and_no_connection() -> None:
    with asked(request(pdfs.slow())) as process:
        pipe(process.stdout).read(8)
        its = psutil.Process(process.pid)
        assert its.open_files() == []
        assert its.net_connections("all") == []
        assert set(os.listdir(f"/proc/{process.pid}/fd")) == {"0", "1", "2"}  # noqa: PTH208 - a kernel's listing
        libraries = {mapped.path.rpartition("/")[2] for mapped in its.memory_maps()}
        assert not [mapped for mapped in libraries if "Widgets" in mapped or "libqxcb" in mapped]


def test_nobody_is_told_of_it_as_a_command() -> None:
    asking = [sys.executable, "-m", "kiosk", "--help"]
    done = subprocess.run(asking, capture_output=True, text=True, timeout=DEADLINE, check=True)
    assert "verify" in done.stdout
    assert "pages" not in done.stdout


@given(st.floats(), st.floats(), st.integers(1, 0xFFFF))
def test_no_side_is_too_long(across: float, down: float, width: int) -> None:
    size = within(across, down, width)
    assert all(1 <= side <= LONGEST_SIDE for side in size)
    assert size[0] <= width


@given(st.integers(20, 900), st.integers(20, 900), st.integers(200, 3000))
def test_a_page_keeps_its_shape(across: int, down: int, width: int) -> None:
    wide, high = within(across, down, width)
    assert abs(high - wide * down / across) <= 0.5 + down / across
    assert wide == width or LONGEST_SIDE - down / across <= max(wide, high) + 1


WATCHED = """
import os, sys, threading
from kiosk.pdf_renderer.drawing import end_with_pipe
end_with_pipe(0)
print("up", flush=True)
if sys.argv[1] == "stays":
    threading.Event().wait()
"""


@contextmanager
def watched(how: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that looks at its standard input as one of macOS does."""
    command = [sys.executable, "-c", WATCHED, how]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert pipe(process.stdout).readline() == b"up\n"
        yield process


def test_where_the_kernel_does_not_end_it_with_the_kiosk_the_pipe_does() -> None:
    with watched("stays") as process:
        children = psutil.Process(process.pid).children()
        assert len(children) == 1
        pipe(process.stdin).close()
        assert process.wait(DEADLINE) == -9
        assert eventually(lambda: not children[0].is_running())


def test_what_looks_at_the_pipe_ends_with_what_draws() -> None:
    with watched("stays") as process:
        children = psutil.Process(process.pid).children()
        process.kill()
        assert eventually(
            lambda: not children[0].is_running() or children[0].status() == psutil.STATUS_ZOMBIE
        )
    with watched("ends") as process:
        assert process.wait(DEADLINE) == 0
