"""The result: the verdict, what it rests on, and whether the person in front of the desk is it."""

from kiosk.ui.screens.result.screen import ResultScreen

__all__ = ["ResultScreen"]
