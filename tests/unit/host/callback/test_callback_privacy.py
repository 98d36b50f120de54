"""Nothing of a request stands in an answer, in the log or in a repr."""

from __future__ import annotations

import pytest

from kiosk.visit.domain import NONCE
from tests.support.listening_desk import CODE, NONCE_VALUE, QUERY, ListeningDesk, opened


@pytest.mark.parametrize("path", ["/callback", "/elsewhere"])
@pytest.mark.parametrize("nonce", [NONCE_VALUE, "0ther-value"])
@pytest.mark.parametrize("host", ["localhost", "evil.example"])
def test_no_answer_repeats_anything_of_the_request(
    desk: ListeningDesk, path: str, nonce: str, host: str
) -> None:
    answer = desk.get(f"{path}?code={CODE}&{NONCE}={nonce}", host=f"{host}:{desk.port}").decode()
    assert answer.startswith("HTTP/1.1 ")
    for planted in (CODE, nonce, NONCE_VALUE, NONCE, path, host, str(desk.port)):
        assert planted not in answer


def test_the_log_names_events_and_nothing_of_the_request(caplog: pytest.LogCaptureFixture) -> None:
    with opened() as desk:
        desk.get(f"/callback?{QUERY}")
        desk.get(f"/callback?code={CODE}")
        desk.get(f"/{CODE}?{QUERY}")
    ours = [record for record in caplog.records if record.name == "kiosk.host.callback"]
    assert [record.msg for record in ours] == [
        "callback.opened",
        "callback.returned",
        "callback.refused",
        "callback.refused",
        "callback.closed",
    ]
    assert [vars(record).get("http_status") for record in ours] == [None, None, 400, 404, None]
    assert vars(ours[0])["port"] == desk.port
    for record in caplog.records:
        assert CODE not in repr(vars(record))
        assert NONCE_VALUE not in repr(vars(record))


def test_no_repr_shows_the_nonce(desk: ListeningDesk) -> None:
    assert desk.listener._server is not None
    assert NONCE_VALUE not in repr(desk.listener._server._expected)
