import http.client
import json
import signal
import socket
import subprocess
import sys
import threading

import pytest

from tests.support.sandbox import ROOT, Sandbox

pytestmark = pytest.mark.slow


def test_the_first_line() -> None:
    with Sandbox.start() as sandbox:
        port = int(sandbox.origin.rpartition(":")[2])
        assert sandbox.announcement == {
            "services": {
                "hopae": {
                    "kind": "hopae-connect",
                    "base_url": f"http://127.0.0.1:{port}/connect/v1",
                    "client_id": sandbox.client_id,
                    "client_secret": sandbox.client_secret,
                },
                "documents": {
                    "kind": "authenteq",
                    "base_url": f"http://127.0.0.1:{port}",
                    "client_id": sandbox.documents["client_id"],
                    "client_secret": sandbox.documents["client_secret"],
                },
            },
            "control": f"http://127.0.0.1:{port}/_sandbox",
            "sandbox": True,
        }
        # A secret that goes to the wrong service is refused there.
        assert sandbox.documents["client_secret"] != sandbox.client_secret
        with Sandbox.start() as other:
            assert other.client_secret != sandbox.client_secret
            assert other.client_id != sandbox.client_id


def test_only_loopback_is_listened_on() -> None:
    psutil = pytest.importorskip("psutil")
    with Sandbox.start() as sandbox:
        listening = [
            connection.laddr.ip
            for connection in psutil.Process(sandbox.process.pid).net_connections("inet")
            if connection.status == psutil.CONN_LISTEN
        ]
    assert listening == ["127.0.0.1"]


def test_it_ends_with_its_standard_input() -> None:
    sandbox = Sandbox.start()
    assert sandbox.stop() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_on_a_signal(number: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk.sandbox"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    announcement = json.loads(process.stdout.readline())
    port = int(announcement["control"].split(":")[2].split("/")[0])
    # An idle connection must not hold it up.
    with socket.create_connection(("127.0.0.1", port), timeout=10):
        process.send_signal(number)
        output, errors = process.communicate(timeout=60)
    assert (process.returncode, output, errors) == (0, "", "")


def test_the_options_reach_the_sessions() -> None:
    with Sandbox.start(
        "--approve-after",
        "0",
        "--lifetime",
        "60",
        "--awaiting-user-action",
        "--fault",
        "html_error=on=providers",
    ) as sandbox:
        status, answer = sandbox.api("POST", "/verifications", {"providerId": "bankidse"})
        session = sandbox.session(answer["verificationId"])
        assert (status, session["status"]) == (201, "completed")
        assert session["expires_at"] == session["created_at"] + 60
        assert (
            sandbox.request("GET", f"{sandbox.base_url}/providers", headers=sandbox.authorization)[
                0
            ]
            == 500
        )


@pytest.mark.parametrize(
    "arguments", [["--fault", "nothing"], ["--lifetime", "-1"], ["--lifetime", "soon"], ["--what"]]
)
def test_wrong_options_are_usage_errors(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.sandbox", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("identity-kiosk sandbox: ")
    assert len(done.stderr.splitlines()) == 2


def test_a_taken_port_is_said_plainly() -> None:
    with Sandbox.start() as sandbox:
        port = sandbox.origin.rpartition(":")[2]
        done = subprocess.run(
            [sys.executable, "-m", "kiosk.sandbox", "--port", port],
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert f"Port {port} is in use" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_table_of_faults() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.sandbox", "--list-faults"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
        check=True,
    )
    assert "rotating_qr" in done.stdout


def test_it_shares_nothing_with_the_kiosk() -> None:
    program = (
        "import sys, kiosk.sandbox\n"
        "assert 'flask' not in sys.modules\n"
        "import kiosk.sandbox.command\n"
        "print([m for m in sys.modules if m.startswith('kiosk.')"
        " and not m.startswith('kiosk.sandbox')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
        check=True,
    )
    assert done.stdout == "['kiosk.exit_status', 'kiosk.interruption']\n"


def test_a_crowd_on_kept_connections() -> None:
    crowd = 150
    everybody_in = threading.Barrier(crowd, timeout=30)
    answers: list[int] = []

    with Sandbox.start() as sandbox:

        def client() -> None:
            connection = http.client.HTTPConnection(sandbox.origin[7:], timeout=30)
            try:
                for _ in range(2):
                    connection.request(
                        "GET", "/connect/v1/providers", headers=sandbox.authorization
                    )
                    response = connection.getresponse()
                    response.read()
                    answers.append(response.status)
                    everybody_in.wait()
            finally:
                connection.close()

        threads = [threading.Thread(target=client) for _ in range(crowd)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        connections = {request["connection"] for request in sandbox.requests()}
    assert answers == [200] * 2 * crowd
    assert len(connections) == crowd
