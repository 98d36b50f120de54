"""What assistive technology knows of widgets for which Qt has no kind of its own.

A widget says so in a property, which costs nothing where nobody asks; Qt has the object that stands
for it made when a screen reader first looks at it.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

_HEADING: Final = "heading-level"
_PICTURE: Final = "is-picture"
_TEXT: Final = "is-text"


def as_heading(widget: QWidget, level: int) -> None:
    """A heading, by which people find their way: level 1 is the screen's own, 2 a card's."""
    widget.setProperty(_HEADING, level)


def as_picture(widget: QWidget) -> None:
    """A picture, which has a name."""
    widget.setProperty(_PICTURE, True)


def as_text(widget: QWidget) -> None:
    """Words, although they are painted: the widget's accessible name."""
    widget.setProperty(_TEXT, True)


def install() -> bool:
    """Have Qt ask here, once in a process.

    The classes are built here, which takes a hundredth of a second that the first picture does not
    wait for. Returns whether a screen reader may have looked at something by then, and has to be
    shown that anew.
    """
    import shiboken6
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
    from PySide6.QtWidgets import QAccessibleWidget

    class Level(QAccessibleAttributesInterface):
        """The level of headings, which all of that level share."""

        def __init__(self, level: int) -> None:
            super().__init__()
            self._level = level

        def attributeKeys(self) -> list[QAccessible.Attribute]:  # noqa: N802
            return [QAccessible.Attribute.Level]

        def attributeValue(self, _key: QAccessible.Attribute) -> int:  # noqa: N802
            return self._level

    levels = {level: Level(level) for level in (1, 2)}

    class Heading(QAccessibleWidget):
        def __init__(self, widget: QWidget, level: int) -> None:
            super().__init__(widget, QAccessible.Role.Heading)
            self._level = level

        def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
            if kind is QAccessible.InterfaceType.AttributesInterface:
                return shiboken6.VoidPtr(shiboken6.getCppPointer(levels[self._level])[0])
            # Not None, which the binding would take for the address of something.
            return super().interface_cast(kind) or shiboken6.VoidPtr(0)

    def make(_kind: str, about: QObject | None) -> QAccessibleInterface | None:
        if not isinstance(about, QWidget):
            return None
        level = about.property(_HEADING)
        if level is not None:
            return Heading(about, level)
        if about.property(_PICTURE):
            return QAccessibleWidget(about, QAccessible.Role.Graphic)
        if about.property(_TEXT):
            return QAccessibleWidget(about, QAccessible.Role.StaticText)
        return None

    QAccessible.installFactory(make)
    return QAccessible.isActive()
