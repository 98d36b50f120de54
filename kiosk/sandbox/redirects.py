"""The way back to the desk."""

from urllib.parse import urlencode, urlsplit, urlunsplit


def with_query(uri: str, **added: str) -> str:
    """Return `uri` with these parameters at the end of its query.

    The query that is there stays as it is to the byte: it carries the client's own nonce.
    """
    parts = urlsplit(uri)
    more = urlencode(added)
    return urlunsplit(parts._replace(query=f"{parts.query}&{more}" if parts.query else more))
