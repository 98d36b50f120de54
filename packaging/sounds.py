"""Writes the sounds of resources/sounds: python packaging/sounds.py [FOLDER].

Each is a few tones of a struck bar, made by the standard library alone, so that nobody else's
rights are in them. They are short, soft at their beginning, and told apart by their melody: rising
for *your turn*, a third that rests for *done*, falling for *problem*.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path
from typing import Final, NamedTuple

SOUNDS: Final = Path(__file__).resolve().parents[1] / "resources" / "sounds"

RATE: Final = 22_050
"""Samples a second: the highest overtone is at 3.1 kHz."""

PEAK: Final = 0.35
"""Of full scale. The system's volume does the rest."""

ATTACK: Final = 0.008
"""Seconds in which a tone comes up; without it, it clicks."""

RELEASE: Final = 0.05
"""Seconds in which the end of a sound fades out, for the same reason."""

OVERTONES: Final = ((1.0, 1.0), (2.0, 0.28), (3.0, 0.12))
"""Multiples of a tone's frequency, and how loud each is."""


class Tone(NamedTuple):
    """A tone in hertz, when it is struck, and how fast it dies away, both in seconds."""

    frequency: float
    at: float
    decay: float


G4, C5, E5, G5 = 392.00, 523.25, 659.26, 783.99
"""Of equal temperament, with A4 at 440 Hz."""

MELODIES: Final = {
    "your-turn": (0.75, (Tone(C5, 0.0, 0.16), Tone(G5, 0.14, 0.22))),
    "done": (0.85, (Tone(E5, 0.0, 0.18), Tone(G5, 0.12, 0.18), Tone(C5, 0.24, 0.28))),
    "problem": (0.7, (Tone(C5, 0.0, 0.16), Tone(G4, 0.16, 0.24))),
    # Played by `check`: whether it could be is to be seen, and nobody hears it.
    "silence": (0.1, ()),
}
"""The length of each sound in seconds, and its tones."""


def samples(length: float, tones: tuple[Tone, ...]) -> list[float]:
    """The sound between -1 and 1, one value a sample."""
    values = []
    for place in range(round(length * RATE)):
        time = place / RATE
        value = sum(_struck(tone, time - tone.at) for tone in tones if time >= tone.at)
        values.append(value * min(1.0, (length - time) / RELEASE))
    highest = max(map(abs, values), default=0.0)
    return [value * PEAK / highest for value in values] if highest else values


def _struck(tone: Tone, time: float) -> float:
    rise = min(1.0, time / ATTACK)
    fall = math.exp(-time / tone.decay)
    waves = (
        loudness * math.sin(math.tau * tone.frequency * multiple * time)
        for multiple, loudness in OVERTONES
    )
    return rise * fall * sum(waves)


def write(file: Path, values: list[float]) -> None:
    """Write 16 bits a sample, one channel: what every player has been able to play for decades."""
    words = array.array("h", (round(value * 32_767) for value in values))
    if sys.byteorder == "big":
        words.byteswap()
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(words.tobytes())


def main(folder: Path) -> None:
    """Write them all."""
    for name, (length, tones) in MELODIES.items():
        write(folder / f"{name}.wav", samples(length, tones))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SOUNDS)
