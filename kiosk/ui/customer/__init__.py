"""The customers' own display: what is on it, and when.

`view` says what may be shown, as a value that has no place for anything else; `pages` draws it,
`window` holds the page that is shown, and `display` follows the visit and the displays themselves.
"""
