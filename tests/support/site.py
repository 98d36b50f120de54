"""A web site of one page for a real browser, which tells what it was asked and sent."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import Final, Self

ELSEWHERE: Final = b"<title>elsewhere</title>"


class Site:
    """Serves the same page whatever is asked of it.

    But for `/file`, which is to be saved, and any path with `else` in it, which is another page.
    """

    def __init__(self, page: bytes, path: str = "/page", *, address: str = "127.0.0.1") -> None:
        """`path` is where `url` leads; `address` is what it listens on."""
        self.asked: list[str] = []
        """Host without port, and path, of each GET."""
        self.posted: Queue[str] = Queue()
        """The body of each POST."""
        asked, posted = self.asked, self.posted

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(f"{self.headers['Host'].partition(':')[0]}{self.path}")
                self.send_response(200)
                if self.path == "/file":
                    self.send_header("Content-Disposition", "attachment; filename=sent.bin")
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(ELSEWHERE if "else" in self.path else page)

            def do_POST(self) -> None:
                posted.put(self.rfile.read(int(self.headers["Content-Length"])).decode())
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_words: object) -> None:
                pass

        self._server = ThreadingHTTPServer((address, 0), Handler)
        self.port = self._server.server_address[1]
        self.url = f"http://localhost:{self.port}{path}"

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
