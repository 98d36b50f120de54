"""What customers see on a display of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


def window() -> QWidget | None:
    """The customers' window, where it is to be seen."""
    shown = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.objectName() == "customer-window" and widget.isVisible()
    ]
    assert len(shown) <= 1
    return shown[0] if shown else None


def shown() -> str:
    """The screen that is in it."""
    there = window()
    assert there is not None
    [screen] = [
        widget
        for widget in there.findChildren(QWidget)
        if widget.objectName().startswith("customer.") and widget.isVisible()
    ]
    return screen.objectName().removeprefix("customer.")


def said() -> str:
    """All texts in it, for eyes and for assistive technology."""
    there = window()
    assert there is not None
    return "\n".join(
        text
        for widget in (there, *there.findChildren(QWidget))
        for text in (
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.windowTitle(),
            getattr(widget, "text", str)(),
        )
    )
