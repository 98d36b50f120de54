"""Whole visits, from outside: in the window, on the command line, in a browser."""
