"""The locked-down session of Linux: its unit, its compositor's configuration, its package."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from debian import session_package
from debian.build import version

SESSION = session_package.HERE
UNIT = SESSION / session_package.SERVICE

MOST_EXPOSED = 2.7
"""What `systemd-analyze security` says of the unit, 0 being nothing and 10 everything."""

needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd")


def test_no_key_starts_or_ends_anything() -> None:
    lines = (SESSION / "sway.conf").read_text(encoding="utf-8").splitlines()
    commands = {line.split()[0] for line in lines if line and not line.startswith("#")}
    assert not {word for word in commands if word.startswith(("bind", "bar", "exec_always"))}
    assert "input type:keyboard xkb_options srvrkeys:none" in lines


def test_the_session_begins_anew_within_three_seconds_however_it_ends() -> None:
    text = UNIT.read_text(encoding="utf-8")
    assert "\nRestart=always\n" in text
    assert "\nStartLimitIntervalSec=0\n" in text
    [seconds] = re.findall(r"^RestartSec=(\d+)$", text, re.MULTILINE)
    assert int(seconds) < 3
    compositor = (SESSION / "sway.conf").read_text(encoding="utf-8")
    [kiosk] = re.findall("^exec .*$", compositor, re.MULTILINE)
    assert kiosk.endswith("/usr/bin/identity-kiosk; exec swaymsg exit'")


@needs_systemd
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    unit = shutil.copy(UNIT, tmp_path)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert session_package.SERVICE not in done.stderr  # where it warns of a line


@needs_systemd
def test_the_unit_is_no_more_exposed_than_was_weighed(tmp_path: Path) -> None:
    unit = shutil.copy(UNIT, tmp_path)
    done = subprocess.run(
        ["systemd-analyze", "security", "--no-pager", "--offline=true", unit],
        capture_output=True,
        text=True,
        check=False,
    )
    [level] = re.findall(r"Overall exposure level .*: ([0-9.]+)", done.stdout)
    assert float(level) <= MOST_EXPOSED


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg here")
def test_the_package_starts_nothing_by_itself_and_closes_the_secrets(tmp_path: Path) -> None:
    file = session_package.package(version(), tmp_path)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(file)], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"^drwx------ root/root .* \./etc/identity-kiosk/credentials/$", listed, re.M)
    assert "multi-user.target.wants" not in listed
    control = tmp_path / "control"
    subprocess.run(["dpkg-deb", "--control", str(file), str(control)], check=True)
    for script in ("postinst", "prerm", "postrm"):
        subprocess.run(["sh", "-n", str(control / script)], check=True)
        assert "start" not in (control / script).read_text(encoding="utf-8")
    assert f"identity-kiosk (= {version()})" in (control / "control").read_text(encoding="utf-8")
