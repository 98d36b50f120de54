"""The pages of a PDF in the window, whatever becomes of the process that draws them."""

from __future__ import annotations

import gc
import math
import os
import random
import re
import subprocess
import sys
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

import psutil
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.pdf_renderer.protocol import LONGEST_SIDE, MOST_PAGES, opening
from kiosk.services.pictures import read_attachment
from kiosk.ui.widgets import pages as rendering
from kiosk.ui.widgets.pages import Renderer
from kiosk.visit.documents import Pages
from tests.support import pdfs
from tests.support.command import DEADLINE, eventually
from tests.support.specimens import pdf

pytestmark = pytest.mark.slow

WAIT: Final = int(DEADLINE * 1000)

SIZE: Final = QSize(30, 40)
PAGE: Final = b"\1" + b"\x40\x80\xc0\xff" * (30 * 40)
THREE: Final = opening([(30, 40)] * 3, 5)

SAYS: Final = """
import os, signal, sys
def say(said):
    while said:
        said = said[os.write(1, said):]
"""


class Heard:
    """What a renderer tells, and its process."""

    def __init__(self, qtbot: QtBot, document: bytes, width: int = 300) -> None:
        self.qtbot = qtbot
        self.opened: list[tuple[list[QSize], int]] = []
        self.drawn: list[tuple[int, QImage]] = []
        self.renderer = Renderer(Pages(document), width)
        self.renderer.opened.connect(self._hear_opened)
        self.renderer.drawn.connect(self._hear_drawn)
        self.renderer.begin()
        self.process = self.renderer._process.processId()

    def _hear_opened(self, sizes: list[QSize], left_out: int) -> None:
        self.opened.append((sizes, left_out))

    def _hear_drawn(self, page: int, image: QImage) -> None:
        self.drawn.append((page, image))

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)

    def until_gone(self) -> None:
        """The process has ended, and been seen off."""
        self.until(lambda: self.renderer not in rendering._at_work)
        assert not self.process or not psutil.pid_exists(self.process)

    @property
    def blank(self) -> list[bool]:
        """Of each page that was told, in order, whether there is nothing on it."""
        assert [page for page, _image in self.drawn] == list(range(len(self.drawn)))
        return [image.isNull() for _page, image in self.drawn]


@pytest.fixture
def hear(qtbot: QtBot) -> Iterator[Callable[..., Heard]]:
    hearings: list[Heard] = []

    def begin(document: bytes = b"", width: int = 300) -> Heard:
        hearings.append(Heard(qtbot, document, width))
        return hearings[-1]

    yield begin
    for hearing in hearings:
        hearing.renderer.close()
        hearing.until_gone()


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Has another program take the place of the one that draws."""

    def take(script: str) -> None:
        program = [sys.executable, "-c", SAYS + script]
        monkeypatch.setattr(rendering, "this_program", lambda: program)

    return take


# -- as it should be ------------------------------------------------------------------------------


def test_pages_come_one_after_another(hear: Callable[..., Heard]) -> None:
    heard = hear(pdf(3).pdf)
    heard.until(lambda: len(heard.drawn) == 3)
    assert heard.opened == [([QSize(300, 424)] * 3, 0)]
    assert heard.blank == [False] * 3
    for _page, image in heard.drawn:
        head = image.pixelColor(150, 5)
        assert head.green() > 1.5 * max(head.red(), head.blue())
    heard.until_gone()


def test_two_at_once(hear: Callable[..., Heard]) -> None:
    both = [hear(pdf(2).pdf), hear(pdf(4).pdf)]
    both[0].until(lambda: [len(hearing.drawn) for hearing in both] == [2, 4])
    assert not any(blank for hearing in both for blank in hearing.blank)


@pytest.mark.parametrize("counted_from_the_start", [False, True])
def test_a_header_that_comes_late(hear: Callable[..., Heard], counted_from_the_start: bool) -> None:
    """What stands before it may have been there when the places of the objects were counted."""
    junk = b"Content-Type: application/pdf\r\n\r\n"
    document = pdfs.sheets(1, b"0 0 595 842 re f")
    if counted_from_the_start:
        document = re.sub(
            rb"([0-9]{10}) 00000 n", lambda n: b"%010d 00000 n" % (int(n[1]) + len(junk)), document
        )
    attachment = read_attachment(b64encode(junk + document + b"\r\n--0--" + bytes(5000)).decode())
    assert isinstance(attachment, Pages)
    heard = hear(attachment.pdf)
    heard.until(lambda: heard.drawn)
    assert heard.blank == [False]
    assert heard.drawn[0][1].pixelColor(150, 200).getRgb() == (0, 0, 0, 255)


def test_many_documents_four_at_a_time(hear: Callable[..., Heard]) -> None:
    chance = random.Random(12)
    sizes = [round(math.exp(chance.uniform(math.log(2e3), math.log(7e6)))) for _ in range(500)]
    at_work: list[Heard] = []
    while sizes or at_work:
        while sizes and len(at_work) < 4:
            document = pdfs.sheets(1, b"0 0 595 842 re f\n%" + b"x" * sizes.pop())
            at_work.append(hear(document, 30))
        at_work[0].until(lambda: any(hearing.drawn for hearing in at_work))
        for hearing in [hearing for hearing in at_work if hearing.drawn]:
            assert hearing.blank == [False]
            at_work.remove(hearing)


def test_a_page_comes_in_any_pieces(
    hear: Callable[..., Heard], stand_in: Callable[[str], None]
) -> None:
    said = THREE + PAGE + b"\0" + PAGE
    stand_in(f"for byte in {said!r}: say(bytes([byte]))")
    heard = hear()
    heard.until(lambda: len(heard.drawn) == 3)
    assert heard.opened == [([SIZE] * 3, 5)]
    assert heard.blank == [False, True, False]
    assert heard.drawn[0][1].pixelColor(29, 39).getRgb() == (0xC0, 0x80, 0x40, 0xFF)


def test_a_large_document_arrives_whole(
    hear: Callable[..., Heard], stand_in: Callable[[str], None]
) -> None:
    """And what comes back says so."""
    document = random.Random(2).randbytes(15_000_000)
    stand_in(
        "import struct, zlib; from kiosk.pdf_renderer.protocol import opening\n"
        "heading = sys.stdin.buffer.read(6); width, length = struct.unpack('<HI', heading)\n"
        "sum = zlib.crc32(sys.stdin.buffer.read(length)) & 0xffff\n"
        "say(opening([(width, 1)], sum)); signal.pause()"
    )
    heard = hear(document, 77)
    heard.until(lambda: heard.opened)
    assert heard.opened == [([QSize(77, 1)], zlib.crc32(document) & 0xFFFF)]


# -- as it must not matter ------------------------------------------------------------------------

UNREADABLE: Final[list[tuple[list[QSize], int]]] = [([], 0)]


@pytest.mark.parametrize(
    "script",
    {
        "crashes": "os.abort()",
        "says nothing": "pass",
        "is killed": "os.kill(os.getpid(), signal.SIGKILL)",
        "ends in the middle": f"say({THREE[:7]!r})",
        "floods": "while True: say(b'\\xff' * 65536)",
        "floods with nothing": "while True: say(bytes(65536))",
        "has too many pages": f"say({opening([(1, 1)] * (MOST_PAGES + 1), 0)!r}); signal.pause()",
        "has too large a page": f"say({opening([(1, LONGEST_SIDE + 1)], 0)!r}); signal.pause()",
        "has no page": f"say({opening([(0, 0)], 0)!r}); signal.pause()",
    }.values(),
)
def test_a_process_that_says_nothing_of_use(
    hear: Callable[..., Heard], stand_in: Callable[[str], None], script: str
) -> None:
    stand_in(script)
    heard = hear(bytes(5_000_000))
    heard.until(lambda: heard.opened)
    assert heard.opened == UNREADABLE
    heard.until_gone()
    assert (len(heard.opened), heard.drawn) == (1, [])


def test_a_process_that_cannot_be_started(
    hear: Callable[..., Heard], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(rendering, "this_program", lambda: [str(tmp_path / "gone")])
    heard = hear(bytes(5_000_000))
    heard.until(lambda: heard.opened)
    assert heard.opened == UNREADABLE
    heard.until_gone()


@pytest.mark.parametrize(
    "script", ["signal.pause()", "sys.stdin.buffer.read(100_000); signal.pause()"]
)
def test_a_process_that_hangs(
    hear: Callable[..., Heard],
    stand_in: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    script: str,
) -> None:
    monkeypatch.setattr(rendering, "PATIENCE", 300)
    stand_in(script)
    heard = hear(bytes(15_000_000))
    heard.until(lambda: heard.opened)
    assert heard.opened == UNREADABLE
    heard.until_gone()


@pytest.mark.parametrize("ending", ["os.abort()", "pass", "say(b'\\7')", "signal.pause()"])
@pytest.mark.parametrize("more", [b"", b"\0", PAGE[:1000]])
def test_pages_that_do_not_come_are_blank(
    hear: Callable[..., Heard], stand_in: Callable[[str], None], more: bytes, ending: str
) -> None:
    stand_in(f"say({THREE + PAGE + more!r}); {ending}")
    heard = hear()
    heard.until(lambda: heard.drawn)
    heard.renderer._patience.setInterval(100)
    heard.until(lambda: len(heard.drawn) == 3)
    assert heard.opened == [([SIZE] * 3, 5)]
    assert heard.blank == [False, True, True]
    heard.until_gone()
    assert (len(heard.opened), len(heard.drawn)) == (1, 3)


def test_what_is_said_after_the_last_page_is_not_heard(
    hear: Callable[..., Heard], stand_in: Callable[[str], None]
) -> None:
    stand_in(f"say({THREE + PAGE * 3!r})\nwhile True: say(bytes(65536))")
    heard = hear()
    heard.until_gone()
    assert len(heard.opened) == 1
    assert len(heard.drawn) == 3


# -- closed ---------------------------------------------------------------------------------------


def test_closed_before_it_has_begun_to_run(hear: Callable[..., Heard]) -> None:
    several = [hear(pdf(3).pdf) for _number in range(3)]
    for hearing in several:
        hearing.renderer.close()
        hearing.renderer.close()
    for hearing in several:
        hearing.until_gone()
        assert (hearing.opened, hearing.drawn) == ([], [])


def test_closed_while_the_document_is_sent(
    hear: Callable[..., Heard], stand_in: Callable[[str], None]
) -> None:
    stand_in("say(b'\\0'); signal.pause()")
    document = bytes(bytearray(15_000_000))
    before = sys.getrefcount(document)
    heard = hear(document)
    heard.until(lambda: heard.renderer._process.bytesToWrite() < 200_000)
    assert heard.renderer._process.bytesToWrite() <= rendering._PIECE
    heard.renderer.close()
    after = sys.getrefcount(document)
    assert after == before
    heard.until_gone()
    assert (heard.opened, heard.drawn) == ([], [])


def test_closed_by_whoever_is_told(
    hear: Callable[..., Heard], stand_in: Callable[[str], None]
) -> None:
    stand_in(f"say({THREE + PAGE * 3!r})")
    heard = hear()
    heard.renderer.opened.connect(heard.renderer.close)
    heard.until_gone()
    assert (len(heard.opened), heard.drawn) == (1, [])


def test_closed_at_work(hear: Callable[..., Heard]) -> None:
    """Its library would be busy for another minute."""
    heard = hear(pdfs.slow(2))
    heard.until(lambda: heard.opened)
    started = perf_counter()
    heard.renderer.close()
    assert perf_counter() - started < 5.0
    heard.until_gone()
    assert heard.drawn == []
    assert heard.renderer._reading is None


def test_nobody_keeps_one_that_is_over(qtbot: QtBot) -> None:
    heard = Heard(qtbot, pdf().pdf)
    heard.until_gone()
    del heard
    gc.collect()
    assert [item for item in gc.get_objects() if isinstance(item, Renderer)] == []


# -- the window and the desk ----------------------------------------------------------------------


@pytest.mark.parametrize("document", ["noise", "pages", "slow"])
def test_the_window_is_never_held(hear: Callable[..., Heard], document: str) -> None:
    """The limit is measured elsewhere; here, a minute's work must not hold it for seconds."""
    noise = b"%PDF-1.7\n" + random.Random(1).randbytes(15_000_000) + b"\n%%EOF\n"
    content = {"noise": noise, "pages": pdf(5).pdf, "slow": pdfs.slow()}[document]
    gaps, last = [], perf_counter()
    heard = hear(content, 900)
    while not heard.opened or (document == "pages" and len(heard.drawn) < 5):
        QApplication.processEvents()
        gaps.append(perf_counter() - last)
        last = perf_counter()
        assert sum(gaps) < DEADLINE
    heard.renderer.close()
    heard.until_gone()
    assert len(gaps) > 10
    assert max(gaps) < 3.0


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_process_has_nothing_of_ours(
    hear: Callable[..., Heard], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("A_CLIENT_SECRET", "zaphod-8fe3")
    if sys.platform == "win32":
        pytest.skip("needs POSIX")
    read, write = os.pipe()
    os.set_inheritable(write, True)
    heard = hear(pdfs.slow())
    heard.until(lambda: heard.opened)
    about = Path("/proc", str(heard.process))
    its = dict(entry.split(b"=", 1) for entry in (about / "environ").read_bytes().split(b"\0")[:-1])
    assert {name.decode() for name in its} <= set(rendering._KEPT)
    assert (about / "cmdline").read_bytes().split(b"\0")[-2:] == [b"pages", b""]
    assert {entry.name for entry in (about / "fd").iterdir()} == {"0", "1", "2"}
    assert os.getsid(heard.process) != os.getsid(0)
    os.close(read)
    os.close(write)


KIOSK: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kiosk.ui.widgets.pages import Renderer
from kiosk.visit.documents import Pages
from tests.support import pdfs

application = QApplication([])
renderer = Renderer(Pages(pdfs.slow()), 900)
def tell(*_):
    print(renderer._process.processId(), flush=True)
    if sys.argv[1] == "quits":
        QTimer.singleShot(0, application.quit)
renderer.opened.connect(tell)
renderer.begin()
application.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it draws its page to the end first")
@pytest.mark.parametrize("way", ["quits", "is killed"])
def test_the_process_ends_with_the_kiosk(way: str) -> None:
    arguments = [sys.executable, "-c", KIOSK, way]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stderr is not None
        process = int(kiosk.stdout.readline())
        if way == "is killed":
            assert psutil.pid_exists(process)
            kiosk.kill()
        kiosk.wait(DEADLINE)
        eventually(lambda: _is_over(process))
        if way == "quits":
            assert kiosk.returncode == 0
            assert kiosk.stderr.read() == b""


def _is_over(process: int) -> bool:
    """Whether it has ended; where nobody sees orphans off, that is all that can be said."""
    try:
        return psutil.Process(process).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True
