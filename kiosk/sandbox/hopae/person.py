"""The simulated customer, and the userinfo document that a completed session gives of them."""

import difflib
import functools
import hashlib
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.sandbox.hopae.catalogue import Provider

LOA_LABELS = {1: "none", 2: "low", 3: "substantial", 4: "high", 5: "qualified"}

# What is listed as missing when the client asked for nothing in particular.
_DEFAULT_CLAIMS = ("name", "given_name", "family_name", "birthdate", "nationality", "email")

RECORD = {"fullName": "SANDBOX TESTPERSON", "dateOfBirth": "1990-01-01"}
"""What the match model compares with."""


def assurance(loa: int) -> dict[str, Any]:
    """Return the level of assurance in the three forms of the service."""
    label = LOA_LABELS.get(loa, "unknown")
    return {"acr": f"urn:hopae:loa:{loa}", "hopae_loa": loa, "hopae_loa_label": label}


def customer(provider: Provider, *, other: bool = False) -> dict[str, Any]:
    """Return all that `provider` could tell of the customer; `other` is somebody else."""
    family = "OTHERPERSON" if other else "TESTPERSON"
    everything: dict[str, Any] = {
        "name": f"SANDBOX {family}",
        "given_name": "SANDBOX",
        "family_name": family,
        "birthdate": "1970-02-02" if other else "1990-01-01",
        "nationality": provider.countries[0],
        "gender": "female",
        "email": f"{family.lower()}@sandbox.example",
        "phone_number": "+990000000000",
        "address": {"formatted": "1 Sandbox Street\n00000 Testville"},
    }
    if "picture" in provider.claims:
        everything["picture"] = _portrait()
    return {claim: everything[claim] for claim in provider.claims}


@functools.cache
def _portrait() -> str:
    from kiosk.sandbox.authenteq.pictures import face, jpeg  # Pillow takes a while

    return b64encode(jpeg(face())).decode()


def evidence(provider: Provider, verification_id: str, expires_at: str) -> dict[str, Any]:
    """Return the provider's own proof: the ``token`` object and the names of what is in it."""
    fixed = {
        "expires_at": expires_at,
        "token_type": "Bearer",
        "algorithm": "SHA256WithECEncryption",
    }
    token = {
        name: fixed.get(name, f"SANDBOX-{name}-{verification_id}") for name in provider.evidence
    }
    return {"token": token, "names": ";".join(token)}


def compare(submitted: Mapping[str, Any]) -> dict[str, Any]:
    """Return the match envelope for what the client `submitted`."""
    details = {}
    for name, value in submitted.items():
        wanted = RECORD.get(name, "").casefold()
        ratio = difflib.SequenceMatcher(None, wanted, str(value).casefold().strip()).ratio()
        similarity = round(100 * ratio)
        details[name] = {
            "matched": similarity == 100,
            "submitted_value": value,
            "similarity": similarity,
        }
    return {
        "matched": bool(details) and all(d["matched"] for d in details.values()),
        "granularity": "per_field",
        "submitted_fields": list(details),
        "details": details,
    }


@dataclass(frozen=True, slots=True)
class Result:
    """What a completed session has to tell; the timestamps are the service's own text."""

    provider: Provider
    verification_id: str
    verified_at: str
    expires_at: str
    loa: int
    model: str
    person: Mapping[str, Any]
    requested_claims: Sequence[str] | None
    match_data: Mapping[str, Any]

    def userinfo(self) -> dict[str, Any]:
        """Return the answer to ``GET /verifications/{id}/userinfo``."""
        provider, person = self.provider, self.person
        if self.model == "match":
            match = compare(self.match_data)
            claims: dict[str, Any] = {name: d["matched"] for name, d in match["details"].items()}
            result: dict[str, Any] = {"user": None, "match": match, "missing_claims": []}
        else:
            claims = self._credential_claims()
            result = self._disclosed()
        subject = hashlib.sha256(f"{provider.id}/{person.get('name')}".encode()).hexdigest()[:32]
        country = provider.countries[0].lower()
        credential = {
            "type": provider.id,
            "issuer": {
                "id": f"urn:hopae:issuer:{country}:{provider.id}",
                "authority_name": provider.authority,
                "is_government": provider.government,
            },
            "claims": claims,
            "evidence": evidence(provider, self.verification_id, self.expires_at),
        }
        return {
            "sub": subject,
            **assurance(self.loa),
            "amr": [provider.id],
            "provider_id": provider.id,
            "verification_model": self.model,
            **result,
            "provenance": {
                "presentation": {
                    "channel": {"type": provider.channel, "transport": "internet"},
                    "credentials": [credential],
                },
                "_metadata": {
                    "verification_id": self.verification_id,
                    "verified_at": self.verified_at,
                    "sandbox": True,
                },
            },
        }

    def _disclosed(self) -> dict[str, Any]:
        asked = self.requested_claims
        wanted = self.person if asked is None else asked
        listed = _DEFAULT_CLAIMS if asked is None else asked
        return {
            "user": {claim: self.person[claim] for claim in wanted if claim in self.person},
            "missing_claims": [claim for claim in listed if claim not in self.person],
        }

    def _credential_claims(self) -> dict[str, Any]:
        return {
            "documentNumber": f"SANDBOX-{self.provider.id.upper()}-0000",
            "givenName": self.person.get("given_name"),
            "surname": self.person.get("family_name"),
            "birthdate": self.person.get("birthdate"),
            "countryCode": self.person.get("nationality"),
        }
