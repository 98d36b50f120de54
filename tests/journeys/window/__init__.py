"""Whole visits in the window, touched by hands, on the sandbox."""
