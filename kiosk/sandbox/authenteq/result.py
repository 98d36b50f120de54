"""The result of a visit: what is read from the documents, and their pictures."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from kiosk.sandbox.authenteq import pictures, samples
from kiosk.sandbox.authenteq.flaws import attachment, spoilt
from kiosk.sandbox.authenteq.visit import Visit

_PROMISED: Final = {
    *("documentType", "documentNumber", "issuingCountry", "surnameAndGivenNames", "dateOfBirth"),
}
"""The properties of a document that the API reference says are always there."""


def result(visit: Visit, started_at: str, ended_at: str) -> dict[str, Any]:
    """Return the answer to ``GET /web-idv/verification-result``; the times as the service's."""
    plan = visit.plan
    images = dict(_images(visit))
    answer: dict[str, Any] = {
        "id": visit.id,
        "status": "PASSED" if visit.passed else "FAILED",
        "platform": "WEB",
        "startTime": started_at,
        "endTime": ended_at,
        samples.LIVENESS: images.pop(samples.LIVENESS),
    }
    for key, name in zip(samples.KEYS, visit.samples, strict=False):
        data = samples.DATA[name].items()
        answer[key] = {k: v for k, v in data if k in _PROMISED or not plan.minimal}
    if not plan.minimal:
        for path, image in images.items():
            _put(answer, path, image)
    answer["nfcVerified"] = plan.nfc
    if plan.address_proof:
        proof = pictures.pages(plan.address_proof, samples.ADDRESS)
        answer["addressProofDocument"] = attachment("application/pdf", proof)
    for path, flaw in plan.flaws.items():
        _put(answer, path, spoilt(_get(answer, path), flaw))
    merged: dict[str, Any] = _merged(answer, plan.patch)
    return merged


def _images(visit: Visit) -> Iterator[tuple[str, dict[str, str]]]:
    drawn = dict(samples.drawn(visit.samples))
    # Base64 makes four bytes of three.
    least = -(-visit.plan.size * 3 // 4 // len(drawn))
    for path, picture in drawn.items():
        data = visit.stills.get(path) or pictures.jpeg(picture, least)
        yield path, attachment("image/jpeg", data)


def _get(answer: dict[str, Any], path: str) -> dict[str, str]:
    """Return what stands at `path`; where nothing does, an attachment of nothing."""
    value: Any = answer
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value or attachment("image/jpeg", b"")


def _put(answer: dict[str, Any], path: str, value: Any) -> None:
    *outer, last = path.split(".")
    for key in outer:
        answer = answer.setdefault(key, {})
    answer[last] = value


def _merged(target: Any, patch: Any) -> Any:
    """Return `target` with a JSON merge patch laid over it (RFC 7396, section 2)."""
    if not isinstance(patch, Mapping):
        return patch
    merged = dict(target) if isinstance(target, Mapping) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = _merged(merged.get(key), value)
    return merged
