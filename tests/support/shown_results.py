"""Results of checked documents, and what staff make of results, as scenes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kiosk.ui.widgets.photo import Photo
from kiosk.visit.documents import DocumentCheck
from kiosk.visit.domain import Acceptance, Caution, Credential, Outcome, Reason, Result
from kiosk.visit.handover import HandoverState, Progress, Trouble
from kiosk.visit.stages import Concluded
from tests.support.specimens import ONE, THREE, face
from tests.support.visits import (
    DOCUMENTS,
    PRIVATE,
    PUBLIC,
    SMARTID,
    VERIFIED,
    StagedWindow,
    settle,
    until_drawn,
)

LOOKED_AT: Final = (Caution.DOCUMENT_EXPIRED, Caution.IMAGE_UNREADABLE)


def document_result(check: DocumentCheck, *cautions: Caution) -> Result:
    """As the document service tells it."""
    return Result(
        None,
        None,
        {"documentData": {"surname": "RAW"}},
        cautions=cautions,
        verified_at=VERIFIED.verified_at,
        documents=check,
    )


def show(stage: StagedWindow, check: DocumentCheck, *cautions: Caution) -> None:
    """Documents, verified."""
    stage.end(DOCUMENTS, Outcome.verified(document_result(check, *cautions)))


def judge(stage: StagedWindow, acceptance: Acceptance) -> None:
    """Staff have answered."""
    stage.flow.visit_in(Concluded).acceptance = acceptance
    stage.flow.answered.emit()
    settle()


def documents(
    check: DocumentCheck, *clicks: str, cautions: tuple[Caution, ...] = ()
) -> Callable[[StagedWindow], None]:
    """A scene: a check, and what is touched then."""

    def scene(stage: StagedWindow) -> None:
        show(stage, check, *cautions)
        for name in clicks:
            stage.click(name)

    return scene


def judged(acceptance: Acceptance) -> Callable[[StagedWindow], None]:
    """A scene: what staff made of one document."""

    def scene(stage: StagedWindow) -> None:
        show(stage, ONE)
        judge(stage, acceptance)

    return scene


def proof(stage: StagedWindow) -> None:
    """A scene: the pages of a proof of address, drawn."""
    show(stage, THREE)
    stage.click("action.enlarge.proof")
    until_drawn(stage.window)


def not_passed(stage: StagedWindow) -> None:
    """A scene: documents that did not pass."""
    result = document_result(THREE, *LOOKED_AT)
    stage.end(DOCUMENTS, Outcome.of(Reason.CHECK_NOT_PASSED, result=result))


def many_credentials(stage: StagedWindow) -> None:
    """A scene: more vouch for the person than there is room for."""
    several: tuple[Credential, ...] = (PUBLIC, PRIVATE, PUBLIC, PRIVATE, PUBLIC)
    cautions = (Caution.CLOCK_OFFSET,)
    result = replace(VERIFIED, credentials=several, cautions=cautions)
    stage.end(SMARTID, Outcome.verified(result))


def portrait(stage: StagedWindow) -> None:
    """A scene: an eID that has the person's picture."""
    result = replace(VERIFIED, portrait=face())
    stage.end(SMARTID, Outcome.verified(result))


def handed_over(*progress: Progress) -> Callable[[StagedWindow], None]:
    """A scene: an accepted result, and where it stands with the organisation's systems."""

    def scene(stage: StagedWindow) -> None:
        judged(Acceptance.ACCEPTED)(stage)
        stand(stage, *progress)

    return scene


def stand(stage: StagedWindow, *progress: Progress) -> None:
    """The accepted result stands so with the organisation's systems."""
    stage.flow.visit_in(Concluded).handover = progress
    stage.flow.handover_changed.emit()
    settle()


SAFE: Final = (
    Progress("crm", HandoverState.DELIVERED),
    Progress("archive", HandoverState.QUEUED, Trouble.NETWORK),
)
UNSAFE: Final = (Progress("crm", HandoverState.WAITING, Trouble.STATUS, 503),)
UNWANTED: Final = (
    Progress("crm", HandoverState.REFUSED, Trouble.STATUS, 422),
    Progress("archive", HandoverState.GIVEN_UP, Trouble.STORAGE),
)


SCENES: Final[tuple[tuple[str, Callable[[StagedWindow], None]], ...]] = (
    ("document", documents(ONE)),
    ("document-revealed", documents(ONE, "action.reveal")),
    ("documents", documents(THREE, "action.reveal", cautions=LOOKED_AT)),
    ("documents-unreadable", documents(THREE, "action.document.3", "action.reveal")),
    ("document-accepted", judged(Acceptance.ACCEPTED)),
    ("document-refused", judged(Acceptance.REFUSED)),
    ("document-enlarged", documents(ONE, "action.enlarge.liveness")),
    ("document-proof", proof),
    ("documents-not-passed", not_passed),
    ("credentials", many_credentials),
    ("portrait", portrait),
    ("handed-over", handed_over(*SAFE)),
    ("not-handed-over", handed_over(*UNSAFE)),
    ("handover-refused", handed_over(*UNWANTED)),
)
"""Their bodies, and how each is shown."""


def photos(stage: StagedWindow) -> list[Photo]:
    """Those that show a picture."""
    return [photo for photo in stage.window.findChildren(Photo) if photo.picture is not None]
