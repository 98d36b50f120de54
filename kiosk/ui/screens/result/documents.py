"""The documents that a person showed, one at a time, and the faces to compare."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.clipboard import Clipboard
from kiosk.ui.countries import country
from kiosk.ui.dates import day
from kiosk.ui.screens.result.fields import chip, kinds, licence_class, personal
from kiosk.ui.screens.result.provenance import moment, way
from kiosk.ui.theme import GAP, SMALL, STEP, Theme
from kiosk.ui.widgets.builders import (
    button,
    card,
    card_title,
    centred,
    column,
    drawing,
    frame,
    label,
    row,
)
from kiosk.ui.widgets.focus import Button
from kiosk.ui.widgets.masked import Masked, Rows, isolated, reveal_all
from kiosk.ui.widgets.photo import Photo
from kiosk.ui.widgets.scrolling import Scrolling, measure_again
from kiosk.visit.documents import Document, DocumentCheck, Image, Pages, Picture
from kiosk.visit.domain import Result

Enlarge = Callable[[str, Image | Pages], None]
"""Shows something as large as the window, under a title."""


_ROW_OF_TABS: Final = 560
"""Pixels at scale 1, below which three words have no room beside one another."""


class Documents:
    """Two cards: the faces, which staff compare at once, and what stands in the documents.

    Faces are shown uncovered: they are what the question is about, and the person stands there.
    The sides of a document hold everything that is covered elsewhere, so they are opened by touch.
    """

    def __init__(
        self,
        look: Theme,
        result: Result,
        check: DocumentCheck,
        masked: Masked,
        clipboard: Clipboard,
        enlarge: Enlarge,
    ) -> None:
        self._look, self._result, self._check = look, result, check
        self._masked, self._clipboard, self._enlarge = masked, clipboard, enlarge
        self._photos: list[Photo] = []
        direction = QBoxLayout.Direction
        self._is_beside = look.portrait and not look.is_narrow
        """Whether what can be opened stands beside the faces, and not below them."""
        self._pictures_body = QBoxLayout(
            direction.LeftToRight if self._is_beside else direction.TopToBottom
        )
        self._pictures_body.setSpacing(look.px(GAP))
        self._body = QVBoxLayout()
        self._has_faces = check.liveness is not None or any(d.face for d in check.documents)
        has_pictures = self._has_faces or any(map(self._openable, check.documents))
        self.pictures = card(look, self._pictures_body) if has_pictures else None
        """None where there is nothing to be seen."""
        names = kinds(check.documents)
        title = (
            names[0] if len(names) == 1 else QCoreApplication.translate("Documents", "Documents")
        )
        head = row(look, card_title(title))
        head.addStretch(1)
        head.addWidget(reveal_all(look, masked))
        self._tabs = (
            [self._tab(*numbered) for numbered in enumerate(names)] if len(names) > 1 else []
        )
        self.card = card(look, head, *([self._switch()] if self._tabs else []), self._body)
        self.chosen = 0
        """The place of the document that is shown."""
        if check.documents:
            self.choose(0)

    def wipe(self) -> None:
        """Forget every picture, and show nothing more."""
        for photo in self._photos:
            photo.wipe()
        self._photos = []

    def _tab(self, place: int, name: str) -> Button:
        tab = Button(self._look, name)
        tab.setObjectName(f"action.document.{place + 1}")
        tab.setAccessibleName(name)
        tab.setProperty("kind", "tab")
        tab.setMinimumHeight(self._look.px(56))  # also before the style sheet has said so
        tab.setCheckable(True)
        tab.setAutoExclusive(True)  # the arrow keys go from one to the other
        tab.setAutoDefault(True)
        tab.clicked.connect(lambda: self.choose(place))
        return tab

    def _switch(self) -> QWidget:
        held = QWidget()
        across = column if self._look.measure < _ROW_OF_TABS else row
        held.setLayout(across(self._look, *self._tabs, gap=STEP))
        return held

    # -- one document --------------------------------------------------------------------------

    def choose(self, place: int) -> None:
        """Show this document."""
        self.chosen = place
        if self._tabs:
            self._tabs[place].setChecked(True)
        for tab in self._tabs:
            # Keys come to them at the chosen one. Qt sees to that only once the arrows were used.
            by_keys = tab is self._tabs[place]
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_keys else Qt.FocusPolicy.ClickFocus)
        document = self._check.documents[place]
        self.wipe()
        self._masked.wipe()
        clear(self._pictures_body)
        clear(self._body)
        if self._has_faces:
            self._pictures_body.addWidget(self._faces(document), 1)
        if self._openable(document):
            self._pictures_body.addWidget(self._sides(document))
        rows = self._rows(document)
        self._body.addWidget(Scrolling(self._look, rows, kinds(self._check.documents)[self.chosen]))
        measure_again(self.card)

    def _faces(self, document: Document) -> QWidget:
        look = self._look
        held = QWidget()
        across = row(look)
        for name, shown, said in (
            (
                "liveness",
                self._check.liveness,
                QCoreApplication.translate("Documents", "At the camera"),
            ),
            ("face", document.face, QCoreApplication.translate("Documents", "In the document")),
        ):
            photo = self._photo(
                name,
                shown,
                QCoreApplication.translate("Documents", "Face: {where}").format(where=said),
            )
            across.addLayout(column(look, photo, centred(label(said, "small")), gap=STEP), 1)
        held.setLayout(across)
        return held

    def _photo(self, name: str, shown: Image | None, said: str) -> Photo:
        photo = Photo(self._look, shown, f"action.enlarge.{name}", said)
        if isinstance(shown, Picture):
            photo.clicked.connect(lambda: self._enlarge(said, shown))
        self._photos.append(photo)
        return photo

    def _openable(self, document: Document) -> list[tuple[str, Image | Pages, str, str]]:
        """What is opened by touch: name, content, words and icon."""
        contents = (
            ("front", document.front, QCoreApplication.translate("Documents", "Front"), "id-card"),
            ("back", document.back, QCoreApplication.translate("Documents", "Back"), "id-card"),
            (
                "proof",
                self._check.address_proof,
                QCoreApplication.translate("Documents", "Proof of address"),
                "file-text",
            ),
        )
        return [
            (name, shown, said, drawn) for name, shown, said, drawn in contents if shown is not None
        ]

    def _sides(self, document: Document) -> QWidget:
        look = self._look
        held = QWidget()
        across = (
            column(look, gap=STEP)
            if self._is_beside or look.measure < _ROW_OF_TABS
            else row(look, gap=STEP)
        )
        lost = column(look, gap=STEP)
        is_narrow = look.is_narrow or (look.columns < 3 and not look.portrait)
        for name, shown, said, drawn in self._openable(document):
            if isinstance(shown, Picture | Pages):
                opener = button(
                    look,
                    said,
                    f"action.enlarge.{name}",
                    partial(self._enlarge, said, shown),
                    kind="tab",
                    drawn=None if is_narrow else drawn,
                )
                opener.setAccessibleName(
                    QCoreApplication.translate("Documents", "Open: {what}").format(what=said)
                )
                across.addWidget(opener)
            else:
                text = QCoreApplication.translate("Documents", "{what}: cannot be shown").format(
                    what=said
                )
                sign = drawing(look, "image-off", look.palette.warning, SMALL + 2)
                line = row(look, sign, label(text, "soft", wrap=True), gap=12)
                line.setStretch(1, 1)
                lost.addLayout(line)
        both = column(look, across, lost, gap=STEP)
        if self._is_beside:
            both.addStretch(1)
        else:
            across.addStretch(1)
        held.setLayout(both)
        return held

    def _rows(self, document: Document) -> Rows:
        rows = Rows(self._look, self._masked, self._clipboard)
        if document.type is None and document.type_name:
            rows.tell(
                QCoreApplication.translate("Documents", "Kind"), self._label(document.type_name)
            )
        if document.date_of_expiry:
            expiry = self._label(day(document.date_of_expiry), name="document.date_of_expiry")
            mark = self._expired() if document.is_expired else None
            rows.tell(QCoreApplication.translate("Documents", "Valid until"), expiry, mark)
        elif document.is_expired:
            rows.tell(QCoreApplication.translate("Documents", "Valid until"), self._expired())
        if document.issuing_country:
            rows.tell(
                QCoreApplication.translate("Documents", "Issued by"),
                self._label(country(document.issuing_country)),
            )
        if document.jurisdiction:
            rows.tell(
                QCoreApplication.translate("Documents", "Jurisdiction"),
                self._label(document.jurisdiction),
            )
        if document.date_of_issue:
            rows.tell(
                QCoreApplication.translate("Documents", "Issued on"),
                self._label(day(document.date_of_issue)),
            )
        for field in personal(document):
            rows.mask(f"document.{field.name}", field.what, field.value)
        if document.address:
            rows.mask(
                "document.address",
                QCoreApplication.translate("Documents", "Address"),
                "\n".join(document.address),
            )
        if document.licence_classes:
            rows.mask_table(
                "document.licence_classes",
                QCoreApplication.translate("Documents", "Licence classes"),
                [
                    QCoreApplication.translate("Documents", "Class"),
                    QCoreApplication.translate("Documents", "From"),
                    QCoreApplication.translate("Documents", "Until"),
                    QCoreApplication.translate("Documents", "Note"),
                ],
                [licence_class(held_class) for held_class in document.licence_classes],
            )
        self._tell_check(rows)
        return rows

    def _tell_check(self, rows: Rows) -> None:
        """What holds for all documents."""
        if self._check.nfc_verified is not None:
            text = chip(self._check.nfc_verified, len(self._check.documents))
            rows.tell(QCoreApplication.translate("Documents", "Chip"), self._label(text))
        at = moment(self._result)
        if at is not None:
            rows.tell(QCoreApplication.translate("Documents", "Checked"), self._label(at))
        channel = self._result.channel
        if channel is not None and channel.type:
            rows.tell(QCoreApplication.translate("Documents", "Through"), self._label(way(channel)))
        if self._check.reference:
            rows.tell(
                QCoreApplication.translate("Documents", "Reference"),
                self._label(self._check.reference),
            )

    def _label(self, text: str, *, name: str = "") -> QWidget:
        return label(isolated(text), "strong", name=name, wrap=True)

    def _expired(self) -> QWidget:
        look = self._look
        mark = frame("expired", "document.expired")
        sign = drawing(look, "clock-alert", look.palette.warning, SMALL + 2)
        inside = row(
            look, sign, label(QCoreApplication.translate("Documents", "Expired"), "fault"), gap=STEP
        )
        side = STEP if look.is_small else GAP
        inside.setContentsMargins(look.px(side), look.px(6), look.px(side), look.px(6))
        mark.setLayout(inside)
        mark.setAccessibleName(QCoreApplication.translate("Documents", "Expired"))
        mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        return mark


def clear(layout: QBoxLayout) -> None:
    """Destroy all widgets of a layout; its other items go with it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
