"""One picture, or the pages of one document, as large as the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.accessible import as_picture
from kiosk.ui.theme import ENLARGED, GAP, MARGIN, OVERLAY, Theme
from kiosk.ui.widgets.builders import button, centred, column, label, row
from kiosk.ui.widgets.photo import Photo
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.visit.documents import Image, Pages, Unreadable

if TYPE_CHECKING:
    from kiosk.ui.widgets.pages import Renderer

PAGE_WIDTH = 900
"""Pixels at scale 1."""


class Enlarged(QWidget):
    """Lies over the whole window until it is touched, closed, left by Escape, or a while is over.

    What it shows is never covered: whoever opens it wants to see it. So it does not stay.
    """

    def __init__(self, look: Theme, over: QWidget, title: str, shown: Image | Pages) -> None:
        super().__init__(over)
        self.setObjectName("enlarged")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self._look = look
        self._title = title
        self._over = over
        self._opener: QWidget | None = over.focusWidget()
        self._photos: list[Photo] = []
        self._sheets: list[_Sheet] = []
        self._renderer: Renderer | None = None
        self._close = button(look, self.tr("Close"), "action.close", self.close_up, drawn="x")
        self._heading = label(title, "on-dark", name="enlarged.title", wrap=True, level=1)
        head = row(look, self._heading, self._close)
        head.setStretch(0, 1)
        whole = self._whole = QVBoxLayout(self)
        margin = look.px(MARGIN)
        whole.setContentsMargins(margin, look.px(20), margin, look.px(20))
        whole.setSpacing(look.px(GAP))
        whole.addLayout(head)
        whole.addWidget(self._body(shown), 1)
        timer = QTimer(self, interval=ENLARGED, singleShot=True)
        timer.timeout.connect(self.close_up)
        timer.start()
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self._close.setFocus()

    def close_up(self) -> None:
        """Wipe it, and give the focus back."""
        if self._renderer is not None:
            self._renderer.close()
            self._renderer = None
        for photo in self._photos:
            photo.wipe()
        for sheet in self._sheets:
            sheet.wipe()
        self.hide()
        self.deleteLater()
        if self._opener is not None and self._opener.isVisible():
            self._opener.setFocus()
        self._opener = None

    # -- what is shown -------------------------------------------------------------------------

    def _body(self, shown: Image | Pages) -> QWidget:
        if isinstance(shown, Pages):
            return self._pages(shown)
        return self._photo(shown)

    def _photo(self, shown: Image) -> Photo:
        photo = Photo(self._look, shown, "action.close.picture", self._title)
        photo.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is a button that says what it does
        photo.clicked.connect(self.close_up)
        self._photos.append(photo)
        return photo

    def _pages(self, shown: Pages) -> QWidget:
        # Only here: a document is what few visits have.
        from kiosk.ui.widgets.pages import Renderer

        ratio = self.devicePixelRatioF()
        room = self._over.width() - self._look.px(2 * MARGIN + GAP)
        self._width = min(self._look.px(PAGE_WIDTH), room)
        self._renderer = Renderer(shown, round(self._width * ratio))
        self._renderer.opened.connect(self._lay_out)
        self._renderer.drawn.connect(self._draw)
        self._renderer.begin()
        self._opening = centred(label(self.tr("Opening …"), "on-dark", name="enlarged.opening"))
        return self._opening

    def _lay_out(self, sizes: list[QSize], left_out: int) -> None:
        if self._renderer is None:  # said before it was closed, and heard after that
            return
        body = self._sheets_of(sizes, left_out) if sizes else self._photo(Unreadable.UNREADABLE)
        self._whole.replaceWidget(self._opening, body)
        self._opening.deleteLater()

    def _sheets_of(self, sizes: list[QSize], left_out: int) -> Scrolling:
        held, width = column(self._look), self._width
        for number, size in enumerate(sizes, 1):
            said = self.tr("{title}, page {n} of {count}").format(
                title=self._title, n=number, count=len(sizes)
            )
            sheet = _Sheet(said, QSize(width, width * size.height() // size.width()))
            self._sheets.append(sheet)
            held.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        if left_out:
            more = self.tr("%n more page(s) are not shown.", "", left_out)
            held.addWidget(label(more, "on-dark"))
        scroll = Scrolling(self._look, held, self._title, ground=OVERLAY)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return scroll

    def _draw(self, page: int, image: QImage) -> None:
        if self._renderer is not None:
            self._sheets[page].show_page(image)

    # -- what people do ------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.close_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _onwards: bool) -> bool:
        """The focus stays: what lies below cannot be seen."""
        scroll = self.findChild(Scrolling)
        if scroll is not None and not scroll.hasFocus():
            scroll.setFocus()
        else:
            self._close.setFocus()
        return True


class _Sheet(QWidget):
    """A page: white until it is drawn."""

    def __init__(self, said: str, size: QSize) -> None:
        super().__init__()
        self.setObjectName("page")
        as_picture(self)
        self.setAccessibleName(said)
        self.setFixedSize(size)
        self.image = QImage()
        self._is_broken = False

    def show_page(self, image: QImage) -> None:
        """It is drawn; a page that cannot be is grey."""
        self.image = image
        self._is_broken = image.isNull()
        self.setProperty("drawn", True)
        self.update()

    def wipe(self) -> None:
        """Forget the page."""
        self.image = QImage()
        self.setAccessibleName("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("#c9ced6" if self._is_broken else "#ffffff"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.image)
