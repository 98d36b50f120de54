"""The folder of fonts, icons, translations and lists that the program brings along."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_INSTALLED: Final = Path(__file__).resolve().parent / "_resources"
"""Where a wheel has them, inside the package; pyproject.toml says what goes there."""

_BESIDE: Final = Path(__file__).resolve().parents[1] / "resources"
"""Where a checkout has them, and a bundle."""

RESOURCES: Final = _INSTALLED if _INSTALLED.is_dir() else _BESIDE
