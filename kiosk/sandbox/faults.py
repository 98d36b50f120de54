"""The faults that can be switched on by name, and which of them are on at the moment."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Self, TypeAlias

STAGES = (
    *("providers", "configuration", "create", "poll", "cancel", "userinfo", "evidence"),
    *("verification_url", "verification_result"),
    "logo",
)
"""The calls of Hopae, those of Authenteq, and the pictures that Hopae's catalogue names.

These are no call of a service: ``any`` leaves them out.
"""

SHAPES = ("problem", "title", "code", "nested")
"""Of Hopae's errors."""

Kind: TypeAlias = Literal["instead", "answer", "wire", "content", "clock"]
"""Where a fault strikes: instead of handling the request, on the finished answer, on the way to the
client, in what the answer says, or in the service's clock."""


@dataclass(frozen=True, slots=True)
class FaultType:
    """What a fault does, where it strikes by default, and its arguments with their defaults.

    The first argument is the one that ``--fault NAME=ARG`` sets.
    """

    kind: Kind
    summary: str
    on: str = "any"
    arguments: Mapping[str, Any] = field(default_factory=dict)


_HANDLED = {"handled": False}

FAULTS: dict[str, FaultType] = {
    "service_unavailable": FaultType("instead", "503 in plain text", arguments=_HANDLED),
    "rate_limited": FaultType(
        "instead", "429 with Retry-After in seconds", arguments={"seconds": 2, **_HANDLED}
    ),
    "rate_limited_date": FaultType(
        "instead", "429 with Retry-After as a date", arguments={"seconds": 2, **_HANDLED}
    ),
    "html_error": FaultType("instead", "500 with a web server's HTML page", arguments=_HANDLED),
    "captive_portal": FaultType("instead", "200 with a network's log-in page", arguments=_HANDLED),
    "captive_redirect": FaultType("instead", "302 to a network's log-in page", arguments=_HANDLED),
    "reset": FaultType("instead", "the connection is reset", arguments=_HANDLED),
    "hang": FaultType("instead", "no answer at all, connection kept open", arguments=_HANDLED),
    "empty_body": FaultType("answer", "the right status without a body"),
    "not_json": FaultType("answer", "the right status with text that is not JSON"),
    "huge": FaultType(
        "answer",
        "the right answer, padded (gzip=1: and compressed)",
        arguments={"bytes": 2_000_000, "gzip": False},
    ),
    "deep": FaultType(
        "answer", "the right answer with a deeply nested extra key", arguments={"levels": 100_000}
    ),
    "scripted_svg": FaultType("answer", "an SVG that holds a script", "logo"),
    "picture_bomb": FaultType(
        "answer", "a small PNG of this many pixels a side", "logo", {"side": 30_000}
    ),
    "late_answer": FaultType("wire", "handled at once, answered late", arguments={"seconds": 2.0}),
    "drip_head": FaultType(
        "wire", "the head byte by byte, this many seconds apart", arguments={"interval": 0.2}
    ),
    "drip_body": FaultType(
        "wire", "the body byte by byte, this many seconds apart", arguments={"interval": 0.2}
    ),
    "close_after_answer": FaultType("wire", "the connection closes unannounced after the answer"),
    "clock_ahead": FaultType(
        "clock", "Date and all timestamps ahead", arguments={"seconds": 7200.0}
    ),
    "clock_behind": FaultType(
        "clock", "Date and all timestamps behind", arguments={"seconds": 7200.0}
    ),
    "expired": FaultType("content", "the session expires before its time", "poll"),
    "rotating_qr": FaultType("content", "every poll brings this second's qrData", "poll"),
    "late_userinfo": FaultType(
        "content",
        "verification_not_completed for so long after completed",
        "userinfo",
        {"seconds": 2.0},
    ),
    "lost_userinfo": FaultType("content", "404 for the userinfo", "userinfo"),
    "other_person": FaultType("content", "the userinfo of another verification", "userinfo"),
    "fail_code": FaultType(
        "content",
        "refuses with this code (on=poll: fails the session; with status=N: refuses the poll)",
        "create",
        {"code": "PROVIDER_UNAVAILABLE", "shape": "", "status": 0, "message": ""},
    ),
    "wrong_session": FaultType("content", "another verificationId in the answer", "poll"),
    "unsafe_url": FaultType(
        "content",
        "an address of the customer's page not to be opened",
        "create",
        {"url": "javascript:alert(1)"},
    ),
    "no_flow_details": FaultType("content", "no flowDetails in the answer", "create"),
    "unknown_status": FaultType(
        "content", "a status that nobody knows", "poll", {"status": "awaiting_moonrise"}
    ),
    "unknown_flow": FaultType(
        "content", "a flowType that nobody can show", "create", {"flow": "dc"}
    ),
}


@dataclass(slots=True)
class SimulatedFault:
    """A fault that is switched on; `times` is how often it still strikes, None for always."""

    name: str
    on: str
    arguments: Mapping[str, Any]
    times: int | None = None

    @property
    def kind(self) -> Kind:
        """Where this fault strikes."""
        return FAULTS[self.name].kind

    @classmethod
    def parse(cls, document: Mapping[str, Any]) -> Self:
        """Read a fault from the JSON object `document`; ValueError says what is wrong with it."""
        options = dict(document)
        name = options.pop("name", None)
        if not isinstance(name, str) or name not in FAULTS:
            raise ValueError(f"no such fault: {name}")
        known = FAULTS[name]
        on = options.pop("on", None) or known.on
        if on not in (*STAGES, "any"):
            raise ValueError(f"on: {on!r} is none of any, {', '.join(STAGES)}")
        times = options.pop("times", None)
        arguments = dict(known.arguments)
        for key, value in options.items():
            if key not in arguments:
                raise ValueError(f"{name} has no argument {key}")
            arguments[key] = _converted(key, value, arguments[key])
        if arguments.get("shape", "") not in ("", *SHAPES):
            raise ValueError(f"shape: none of {', '.join(SHAPES)}")
        return cls(name, on, arguments, None if times is None else _converted("times", times, 1))

    @classmethod
    def parse_option(cls, option: str) -> Self:
        """Read ``NAME``, ``NAME=ARG`` or ``NAME=KEY=VALUE,KEY=VALUE``; raises ValueError."""
        name, _, rest = option.partition("=")
        values: dict[str, Any] = {"name": name}
        arguments = FAULTS[name].arguments if name in FAULTS else {}
        for part in rest.split(",") if rest else ():
            key, equals, value = part.partition("=")
            if equals and key in {*arguments, "on", "times"}:
                values[key] = value
            elif arguments:
                values[next(iter(arguments))] = part
            else:
                raise ValueError(f"{name} takes no argument {part}")
        return cls.parse(values)

    def document(self) -> dict[str, Any]:
        """Return this fault as JSON."""
        return {"name": self.name, "on": self.on, "times": self.times, **self.arguments}


def _converted(key: str, value: Any, default: Any) -> Any:
    """`value` as the type of `default`; options of the command line come as text."""
    if isinstance(default, bool):
        if value in (True, False, "0", "1", "true", "false"):
            return value in (True, "1", "true")
    else:
        try:
            return type(default)(value)
        except (TypeError, ValueError):
            pass
    raise ValueError(f"{key}: {value!r} is not of type {type(default).__name__}")


class Faults:
    """The faults that are on. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._on: list[SimulatedFault] = []

    def add(self, fault: SimulatedFault) -> None:
        """Switch `fault` on, in place of one of the same name and stage."""
        with self._lock:
            self._on = [f for f in self._on if (f.name, f.on) != (fault.name, fault.on)]
            self._on.append(fault)

    def clear(self) -> None:
        """Switch all faults off."""
        with self._lock:
            self._on = []

    def documents(self) -> list[dict[str, Any]]:
        """Return all faults that are on, as JSON."""
        with self._lock:
            return [fault.document() for fault in self._on]

    def clock_offset(self) -> float:
        """Return the seconds by which the service's clock is wrong."""
        signs = {"clock_ahead": 1, "clock_behind": -1}
        with self._lock:
            clocks = [fault for fault in self._on if fault.kind == "clock"]
            return sum(signs[f.name] * float(f.arguments["seconds"]) for f in clocks)

    def strike(
        self, stage: str, *, kind: Kind | None = None, name: str = ""
    ) -> SimulatedFault | None:
        """Return the first fault of this kind or name that is on for `stage`, counting it."""
        with self._lock:
            for fault in self._on:
                fits = fault.name == name if name else fault.kind == kind
                if fits and (fault.on == stage or (fault.on == "any" and stage != "logo")):
                    if fault.times is not None:
                        fault.times -= 1
                        if fault.times <= 0:
                            self._on.remove(fault)
                    return fault
        return None
