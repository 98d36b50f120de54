"""`verify --json`: one JSON object a line. The fields are a contract; see the README."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, BinaryIO, Final

import msgspec

from kiosk.visit.comparison import ExpectedPerson, compare
from kiosk.visit.domain import Match, Outcome, Push, QrPicture, QrText, Redirect, Result, Session
from kiosk.visit.handover import Progress
from kiosk.visit.ports import BrowserExit
from kiosk.visit.privacy import redact
from kiosk.wording.reasons import ending_words

_UNPRINTABLE: Final = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON lets through and a terminal obeys: more control characters, and marks of direction."""


class JsonLines:
    """Writes events as they come, each flushed at once."""

    def __init__(
        self,
        stream: BinaryIO,
        provider: str,
        typed: Iterable[str],
        expected: ExpectedPerson | None = None,
    ) -> None:
        """`typed` are the values that staff gave: none of them leaves unmasked.

        `expected` is whom the result is compared with: only the answers are printed.
        """
        self._stream = stream
        self._provider = provider
        self._typed = tuple(typed)
        self._expected = expected or ExpectedPerson()
        self._last: dict[str, Any] = {}

    def waiting(self, session: Session, connected: bool) -> None:  # noqa: ARG002 - one interface
        """A line, where it differs from the last one."""
        line = {
            "event": "waiting",
            "session": session.id,
            "flow": session.flow.value,
            "status": self._masked(session.status),
            **self._prompt(session),
            "expires_at": _utc(session.expires_at),
        }
        if line != self._last:
            self._last = line
            self._write(line)

    def browser_exited(self, session: Session, browser_exit: BrowserExit) -> None:
        """No line: a program waits for the end."""

    def finished(
        self, session: Session | None, outcome: Outcome, handover: Sequence[Progress] = ()
    ) -> None:
        """The last line."""
        line: dict[str, Any] = {
            "event": "finished",
            "session": None if session is None else session.id,
            "outcome": outcome.kind.value,
            "reason": None if outcome.reason is None else outcome.reason.value,
            "code": None if outcome.code is None else self._masked(outcome.code),
            "detail": self._masked(ending_words(outcome, self._provider).headline),
        }
        if outcome.result is not None:
            line |= _mapped(_result(outcome.result), self._masked)
            line["expected"] = _expected(self._expected, outcome.result)
        if handover:
            line["handover"] = {one.target: one.state.value for one in handover}
        self._write(line)

    def _write(self, line: dict[str, Any]) -> None:
        text = msgspec.json.encode(line).decode()
        text = _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
        self._stream.write(f"{text}\n".encode())
        self._stream.flush()

    def close(self) -> None:
        """Every line has been written already."""

    def _prompt(self, session: Session) -> dict[str, str]:
        match session.prompt:
            case QrText() | QrPicture():
                return {"qr_data": session.prompt.raw}
            case Redirect():
                return {"authorization_url": session.prompt.authorization_url}
            case Push():
                payload = {
                    "message": session.prompt.message,
                    "user_identifier": session.prompt.user_identifier,
                    "control_code": session.prompt.control_code,
                }
                return {name: value for name, value in payload.items() if value is not None}

    def _masked(self, text: str) -> str:
        return redact(text, self._typed)


def _result(result: Result) -> dict[str, Any]:
    channel = result.channel
    return {
        "loa": result.loa,
        "loa_label": result.loa_label,
        "attributes": dict(result.attributes),
        "missing": list(result.missing),
        "match": None if result.match is None else _match(result.match),
        "provenance": {
            "channel": None
            if channel is None
            else {"type": channel.type, "transport": channel.transport},
            "credentials": [
                {
                    "type": credential.type,
                    "issuer": {
                        "id": credential.issuer_id,
                        "authority_name": credential.authority,
                        "is_government": credential.is_government,
                    },
                }
                for credential in result.credentials
            ],
        },
        "warnings": [caution.value for caution in result.cautions],
        "verified_at": _utc(result.verified_at),
    }


def _expected(person: ExpectedPerson, result: Result) -> dict[str, str] | None:
    """The answer for each field that is expected; None where none is."""
    fields = compare(person, result)
    return {field.which.value: field.agreement.value for field in fields} or None


def _match(match: Match) -> dict[str, Any]:
    return {
        "matched": match.matched,
        "granularity": match.granularity,
        "submitted_fields": list(match.submitted_fields),
        "details": {
            field.name: {"matched": field.matched, "similarity": field.similarity}
            for field in match.fields
        },
    }


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """`value` with every text in it changed."""
    match value:
        case str():
            return change(value)
        case list():
            return [_mapped(item, change) for item in value]
        case dict():
            return {key: _mapped(item, change) for key, item in value.items()}
        case _:
            return value


def _utc(instant: datetime | None) -> str | None:
    """RFC 3339, in UTC, to the second."""
    if instant is None:
        return None
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
