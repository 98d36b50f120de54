"""What is installed is pinned, hash-checked, and says nothing of where it was fetched."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("runtime.txt", "receiver.txt", "dev.txt")
PIN = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; .+?)?(?P<hashes>( --hash=sha256:\w{64})+)"
)


def text(name: str) -> str:
    return (ROOT / "packaging" / "requirements" / name).read_text(encoding="ascii")


def pins(name: str) -> dict[str, str]:
    """Return every requirement of a file; a line that is anything else fails."""
    lines = re.sub(r" *\\\n *", " ", re.sub(r"^ *#.*\n", "", text(name), flags=re.MULTILINE))
    versions: dict[str, str] = {}
    for line in lines.splitlines():
        pin = PIN.fullmatch(line)
        assert pin, line
        versions[pin["name"]] = pin["version"]
    return versions


def required(requirements: list[str]) -> set[str]:
    return {
        re.split(r"[<>=~! ;\[]", requirement, maxsplit=1)[0].lower() for requirement in requirements
    }


def project() -> dict[str, Any]:
    loaded: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("name", NAMES)
def test_no_address_and_no_path_is_in_the_pins(name: str) -> None:
    assert "/" not in text(name)


def test_all_that_the_project_asks_for_is_pinned() -> None:
    assert required(project()["project"]["dependencies"]) <= pins("runtime.txt").keys()
    extras = project()["project"]["optional-dependencies"]
    assert required(extras["receiver"]) <= pins("receiver.txt").keys()
    assert required(project()["dependency-groups"]["dev"]) <= pins("dev.txt").keys()


def test_what_is_tested_is_what_ships() -> None:
    for name in ("runtime.txt", "receiver.txt"):
        assert pins(name).items() <= pins("dev.txt").items()


def test_no_desk_has_what_the_receiver_alone_needs() -> None:
    assert not {"sqlalchemy", "psycopg", "uvicorn"} & pins("runtime.txt").keys()


def test_no_tool_of_the_developers_ships() -> None:
    tools = required(project()["dependency-groups"]["dev"])
    assert "pytest" in tools
    assert not tools & pins("runtime.txt").keys()
