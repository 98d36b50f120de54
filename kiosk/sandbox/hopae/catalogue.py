"""The providers of the sandbox, with the configurations that their real counterparts have."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.sandbox.hopae.errors import RefusedError

PROFILE = ("name", "given_name", "family_name", "birthdate", "nationality")
OIDC_EVIDENCE = ("id_token", "expires_at", "access_token", "token_type")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a provider's details form."""

    name: str
    label: str
    description: str
    pattern: str | None = None
    options: tuple[tuple[str, str], ...] = ()
    """Pairs of value and label; a field that has some is a select."""

    def document(self, *, required: bool) -> dict[str, Any]:
        """Return this field as it stands in a configuration."""
        document: dict[str, Any] = {
            "field": self.name,
            "type": "select" if self.options else "text",
            "required": required,
            "label": self.label,
            "description": self.description,
        }
        if self.options:
            document["options"] = [{"value": v, "label": label} for v, label in self.options]
        if self.pattern:
            document["pattern"] = self.pattern
        return document

    def accepts(self, value: object) -> bool:
        """Tell whether the provider would take `value`."""
        if not isinstance(value, str):
            return False
        if self.options:
            return value in {option for option, _ in self.options}
        return not self.pattern or re.fullmatch(self.pattern, value) is not None


@dataclass(frozen=True, slots=True)
class Provider:
    """An eID provider as the catalogue shows it, and what it needs, gives and attests."""

    id: str
    name: str
    description: str
    countries: tuple[str, ...]
    flow: str
    loa: tuple[int, ...]
    authority: str
    government: bool = False
    channel: str = "centralized_idp"
    claims: tuple[str, ...] = PROFILE
    evidence: tuple[str, ...] = OIDC_EVIDENCE
    required: tuple[Field, ...] = ()
    optional: tuple[Field, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    """Groups of fields of which one must be there in full."""
    model: str = "disclosure"
    match_fields: Mapping[str, bool] = field(default_factory=dict)
    """The keys of ``matchData``, and whether each is required."""
    control_code: bool = False
    active: bool = True
    need_action: bool = False
    older_form: bool = False
    awaiting_user_action: bool = False
    colour: str | None = None
    """Of its logo, as RRGGBB; a provider without one has no logo."""
    logo_kind: str = "png"
    """Or ``svg``."""

    def entry(self, origin: str) -> dict[str, Any]:
        """Return this provider as it stands in the answer to ``GET /providers``."""
        entry: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "logoUrl": f"{origin}/logos/{self.id}.{self.logo_kind}" if self.colour else None,
            "countries": list(self.countries),
            "flowTypes": [self.flow],
            "scopes": ["openid", "profile"],
            "loa": list(self.loa),
        }
        if self.older_form:
            word = "action_required" if self.need_action else "activated"
            return entry | {"status": word if self.active else "deactivated"}
        return entry | {
            "verificationModel": self.model,
            "isActive": self.active,
            "needAction": self.need_action,
        }

    def configuration(self) -> dict[str, Any]:
        """Return the answer to ``GET /providers/{id}/configuration``."""
        return {
            "providerId": self.id,
            "requiredUserData": [f.document(required=True) for f in self.required],
            "optionalUserData": [f.document(required=False) for f in self.optional],
            "flowTypes": [self.flow],
            "lastUpdated": "2026-01-15T09:00:00.000Z",
        }

    def check_user_data(self, data: Mapping[str, Any]) -> None:
        """Raise RefusedError for the first field that is missing or does not fit."""
        for wanted in self.required:
            if data.get(wanted.name) in (None, ""):
                raise _missing(wanted.name)
        for wanted in (*self.required, *self.optional):
            value = data.get(wanted.name)
            if value not in (None, "") and not wanted.accepts(value):
                raise RefusedError(
                    "VALIDATION_INVALID_USER_DATA",
                    f"User data field '{wanted.name}' is invalid",
                    details={"field": wanted.name},
                )
        if self.any_of and not any(all(data.get(name) for name in g) for g in self.any_of):
            begun = [name for g in self.any_of if data.get(g[0]) for name in g]
            absent = [name for name in begun if not data.get(name)]
            raise _missing(absent[0] if absent else self.any_of[0][0])

    def check_match_data(self, data: Mapping[str, Any]) -> None:
        """Raise RefusedError for the first match field that is missing."""
        for name, required in self.match_fields.items():
            if required and data.get(name) in (None, ""):
                raise RefusedError(
                    "VALIDATION_MISSING_PARAMETER",
                    f"Match data field '{name}' is missing",
                    details={"parameter": f"matchData.{name}"},
                )


def _missing(name: str) -> RefusedError:
    return RefusedError(
        "VALIDATION_MISSING_USER_DATA",
        f"Required user data field '{name}' is missing",
        details={"field": name},
    )


_BANKS = (
    ("INGBNL2A", "ING (sandbox)"),
    ("RABONL2U", "Rabobank (sandbox)"),
    ("ABNANL2A", "ABN AMRO (sandbox)"),
    ("BUNQNL2A", "bunq (sandbox)"),
)
_EVROTRUST_COUNTRIES = (
    ("BG", "Bulgaria"),
    ("AT", "Austria"),
    ("DE", "Germany"),
    ("GR", "Greece"),
    ("RO", "Romania"),
)

PROVIDERS = {
    provider.id: provider
    for provider in (
        Provider(
            id="bankidse",
            name="BankID (sandbox)",
            description="Swedish BankID, simulated",
            countries=("SE",),
            flow="qr",
            loa=(3,),
            authority="Finansiell ID-Teknik BID AB (sandbox)",
            evidence=("signature", "ocsp_response"),
            colour="193E4F",
        ),
        Provider(
            id="frejaid",
            name="Freja eID+ (sandbox)",
            description="Freja eID, simulated",
            countries=("SE", "NO", "DK", "FI"),
            flow="qr",
            loa=(2, 3, 4),
            authority="Freja eID Group AB (sandbox)",
            claims=(*PROFILE, "email", "address"),
            evidence=("details",),
            colour="5B2C86",
        ),
        Provider(
            id="mitid",
            name="MitID (sandbox)",
            description="Danish national eID, simulated",
            countries=("DK",),
            flow="redirect",
            loa=(3, 4),
            authority="Digitaliseringsstyrelsen (sandbox)",
            government=True,
            colour="0060E6",
            logo_kind="svg",
        ),
        Provider(
            id="id-austria",
            name="ID Austria (sandbox)",
            description="Austrian national eID, simulated",
            countries=("AT",),
            flow="redirect",
            loa=(4,),
            authority="Bundesministerium für Inneres (sandbox)",
            government=True,
        ),
        Provider(
            id="smartid",
            name="Smart-ID (sandbox)",
            description="Smart-ID of the Baltic states, simulated",
            countries=("EE", "LV", "LT"),
            flow="push",
            loa=(3, 4),
            authority="SK ID Solutions AS (sandbox)",
            control_code=True,
            required=(
                Field(
                    "registrationId",
                    "Registration ID",
                    "With the country's prefix, such as PNOLT-40504040001",
                    pattern=r"^PNO[A-Z]{2}-[0-9-]{6,20}$",
                ),
            ),
            colour="00A19B",
        ),
        Provider(
            id="evrotrust",
            name="Evrotrust (sandbox)",
            description="Evrotrust, simulated",
            countries=("BG", "RO", "GR"),
            flow="push",
            loa=(3, 4),
            authority="Evrotrust Technologies AD (sandbox)",
            claims=(*PROFILE, "email", "phone_number"),
            optional=(
                Field(
                    "identificationNumber",
                    "Identification number",
                    "Together with the country",
                    pattern=r"^[0-9A-Za-z]{6,20}$",
                ),
                Field(
                    "country",
                    "Country",
                    "That issued the identification number",
                    options=_EVROTRUST_COUNTRIES,
                ),
                Field(
                    "email",
                    "Email",
                    "Of the Evrotrust account, in lower case",
                    pattern=r"^[^@\sA-Z]+@[^@\sA-Z]+\.[a-z]{2,}$",
                ),
                Field(
                    "phone",
                    "Phone number",
                    "With the country's code, such as +359881234567",
                    pattern=r"^\+[1-9][0-9]{6,14}$",
                ),
            ),
            any_of=(("identificationNumber", "country"), ("email",), ("phone",)),
        ),
        Provider(
            id="audkenni",
            name="Auðkenni (sandbox)",
            description="Icelandic eID, simulated",
            countries=("IS",),
            flow="push",
            loa=(4,),
            authority="Auðkenni ehf. (sandbox)",
            required=(
                Field(
                    "registrationId",
                    "Kennitala",
                    "Digits, with or without the hyphen",
                    pattern=r"^[0-9]{6}-?[0-9]{4}$",
                ),
            ),
        ),
        Provider(
            id="skmobileid",
            name="Mobile-ID (sandbox)",
            description="Mobile-ID of Estonia and Lithuania, simulated",
            countries=("EE", "LT"),
            flow="push",
            loa=(4,),
            authority="SK ID Solutions AS (sandbox)",
            evidence=("signature", "certificate", "algorithm"),
            control_code=True,
            required=(
                Field(
                    "phoneNumber",
                    "Phone number",
                    "With the country's code, such as +37268000769",
                    pattern=r"^\+37[02][0-9]{6,9}$",
                ),
                Field(
                    "nationalIdentityNumber",
                    "National identity number",
                    "Digits only",
                    pattern=r"^[0-9]{11}$",
                ),
            ),
        ),
        Provider(
            id="idin",
            name="iDIN (sandbox)",
            description="Identification through a Dutch bank, simulated",
            countries=("NL",),
            flow="redirect",
            loa=(3,),
            authority="Currence (sandbox)",
            claims=(*PROFILE[:4], "gender", "address"),
            evidence=("saml_response",),
            optional=(Field("presetBank", "Bank", "Skips the choice of the bank", options=_BANKS),),
            awaiting_user_action=True,
        ),
        Provider(
            id="ftn",
            name="Finnish Trust Network (sandbox)",
            description="Finnish banks and mobile certificates, simulated",
            countries=("FI",),
            flow="redirect",
            loa=(3, 4),
            authority="Traficom (sandbox)",
            claims=PROFILE[:4],
            older_form=True,
        ),
        Provider(
            id="spid-ig",
            name="SPID (sandbox)",
            description="Italian public digital identity, simulated",
            countries=("IT",),
            flow="redirect",
            loa=(2, 3, 4),
            authority="AgID (sandbox)",
            government=True,
            claims=(*PROFILE, "gender", "email", "phone_number"),
            evidence=("saml_response",),
            colour="0066CC",
        ),
        Provider(
            id="no-bankid",
            name="BankID Norway (sandbox)",
            description="Norwegian BankID, simulated",
            countries=("NO",),
            flow="redirect",
            loa=(4,),
            authority="Stø AS (sandbox)",
            colour="39134C",
            logo_kind="svg",
        ),
        Provider(
            id="singpass",
            name="Singpass (sandbox)",
            description="Singapore's national digital identity, simulated",
            countries=("SG",),
            flow="redirect",
            loa=(3,),
            authority="Government Technology Agency (sandbox)",
            government=True,
            claims=(*PROFILE, "gender", "email", "phone_number", "address", "picture"),
        ),
        Provider(
            id="mobywatel",
            name="mObywatel (sandbox)",
            description="Compares with the Polish register, simulated",
            countries=("PL",),
            flow="qr",
            loa=(3,),
            authority="Ministerstwo Cyfryzacji (sandbox)",
            government=True,
            channel="wallet",
            evidence=("presentation",),
            model="match",
            match_fields={"fullName": True, "dateOfBirth": True},
        ),
        Provider(
            id="itsme",
            name="itsme (sandbox)",
            description="Switched off for this client",
            countries=("BE",),
            flow="redirect",
            loa=(4,),
            authority="Belgian Mobile ID (sandbox)",
            active=False,
        ),
        Provider(
            id="uaepass",
            name="UAE PASS (sandbox)",
            description="Waits for documents from this client",
            countries=("AE",),
            flow="redirect",
            loa=(3,),
            authority="TDRA (sandbox)",
            government=True,
            need_action=True,
        ),
    )
}
