"""What Windows says of who may read and write a file, read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config.access_list import fault_of_access, openings

USER = "S-1-5-21-1004336348-1177238915-682003330-1001"
OTHER = "S-1-5-21-1004336348-1177238915-682003330-1002"
PRIVATE = f"O:{USER}G:{USER}D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;FA;;;{USER})"
"""As files in a user's own folder are."""

PROGRAM_DATA = (
    "O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)"
    "(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)"
)
"""As a folder is that is made in ProgramData: every user may add files to it."""

PROGRAM_DATA_HELD = "O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
"""The same as the installer leaves it."""


def fault(descriptor: str, *, secret: bool = False) -> str | None:
    return fault_of_access(descriptor, USER, Path("kiosk.toml"), secret=secret)


@pytest.mark.parametrize(
    "descriptor",
    [
        PRIVATE,
        f"O:BAG:{USER}D:P(A;;FA;;;BA)(A;;FR;;;{USER})",
        f"O:SYD:(D;;FA;;;WD)(A;;0x1f01ff;;;SY)(A;;FR;;;{USER})",
        f"O:{USER}D:",  # nobody is let in
        f"O:{USER}D:(A;;FA;;;OW)(A;OICIIO;GA;;;CO)(A;OICIIO;FA;;;WD)",
        f"O:LAG:DUD:PAI(A;;FA;;;LA)(A;;FA;;;DA)(A;;0x120089;;;{USER})",
        PRIVATE + "S:AI(AU;;FA;;;WD)",  # what is recorded, not what is allowed
    ],
)
def test_what_is_the_users_own(descriptor: str) -> None:
    assert fault(descriptor) is None
    assert fault(descriptor, secret=True) is None


@pytest.mark.parametrize(
    ("descriptor", "who"),
    [
        (PROGRAM_DATA, "Users can change"),
        (f"O:{OTHER}D:(A;;FA;;;{USER})", f"{OTHER} can change"),
        (f"O:{USER}D:(A;;FA;;;{OTHER})", f"{OTHER} can change"),
        (f"O:{USER}D:(A;;FW;;;AU)", "Authenticated Users can change"),
        (f"O:{USER}D:(A;;0x10000;;;WD)", "Everyone can change"),
        (f"O:{USER}D:(A;;WD;;;IU)", "Interactive users can change"),
        (f"O:{USER}D:(OA;;GA;;;S-1-1-0)", "S-1-1-0 can change"),
        (f'O:{USER}D:(XA;;GW;;;WD;(Member_of {{SID(BA)}} && (@User.a == "b")))', "Everyone can"),
        (f"O:{USER}D:(A;;FR;;;{USER})(D;;FW;;;BU)(A;;FW;;;BU)", "Users can change"),
        (f"O:{USER}G:{USER}", "Everyone can change"),  # without a list, all may do all
        (f"O:{USER}D:NO_ACCESS_CONTROL", "Everyone can change"),
        (f"D:(A;;FA;;;{USER})", "nobody that is known can change"),
        (f"O:{USER}D:(A;;FA", "somebody"),
        (f"O:{USER}D:(A;;FA;;;SY)odd", "somebody"),
        (f"O:{USER}D:(A;;QQ;;;WD)", "Everyone can change"),
        (f"O:{USER}D:(A;;FR", "somebody"),
        ("", "can change"),
    ],
)
def test_what_others_can_change(descriptor: str, who: str) -> None:
    said = fault(descriptor)
    assert said is not None
    assert who in said
    assert "icacls" in said


def test_what_is_read_by_others_is_no_secret() -> None:
    assert fault(PROGRAM_DATA_HELD) is None
    said = fault(PROGRAM_DATA_HELD, secret=True)
    assert said is not None
    assert "Users can read" in said


ALIASES = st.sampled_from(["WD", "BU", "AU", "IU", "AN", OTHER])
RIGHTS = st.sampled_from(["FA", "FW", "GA", "GW", "SD", "WO", "0x1f01ff", "0x2", "CCDC", "FRWD"])


@given(ALIASES, RIGHTS, st.integers(0, 3), st.sampled_from(["", "OICI", "ID", "CINP"]))
def test_somebody_else_is_found_wherever_they_stand(
    who: str, rights: str, place: int, flags: str
) -> None:
    entries = ["(A;ID;FA;;;SY)", "(A;ID;FA;;;BA)", f"(A;ID;FA;;;{USER})"]
    entries.insert(place, f"(A;{flags};{rights};;;{who})")
    assert fault(f"O:{USER}G:{USER}D:AI{''.join(entries)}") is not None


@given(st.text(alphabet="ODGSAPI:;()-0x12FARWBUSY", max_size=60))
def test_whatever_it_says_it_is_read(text: str) -> None:
    """Without an error, and without trust where neither owner nor list are plain."""
    found = list(openings(f"O:{USER}{text}", USER, secret=True))
    if "D:" not in text:
        assert found
