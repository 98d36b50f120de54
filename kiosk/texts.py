"""A text that the configuration brings along, in one language or in several."""

from __future__ import annotations

from typing import Self


class Texts(tuple[tuple[str, str], ...]):
    """The same text in some languages, of which the first stands in for those that are missing.

    Its items, never none, are the codes of languages as ISO 639-1 has them and what is said in
    each.
    """

    __slots__ = ()

    @classmethod
    def of(cls, text: str) -> Self:
        """A text that is the same in every language."""
        return cls((("", text),))

    @property
    def first(self) -> str:
        """What is said where nobody knows better."""
        return self[0][1]

    def spoken_in(self, language: str) -> str:
        """What is said in `language`."""
        return dict(self).get(language, self.first)
