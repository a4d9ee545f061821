"""How people see who lack one kind of cone.

Matrices on linear RGB at full severity: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A physiologically-based
model for simulation of color vision deficiency, IEEE TVCG 15 (6), 2009.
"""

from __future__ import annotations

from enum import Enum

Rgb = tuple[float, float, float]


class Sight(Enum):
    FULL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    PROTANOPIA = (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    )
    DEUTERANOPIA = (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    )
    TRITANOPIA = (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    )


def luminance(colour: Rgb, sight: Sight) -> float:
    """0..1 (IEC 61966-2-1) of a colour, 0..255 each, as it is seen."""
    linear = [_linear(part / 255) for part in colour]
    seen = [
        min(max(sum(share * part for share, part in zip(line, linear, strict=True)), 0.0), 1.0) for line in sight.value
    ]
    return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]


def lightness(colour: Rgb, sight: Sight) -> float:
    """L* (CIE 1976), 0..100; two are told apart from about 2 on."""
    share = luminance(colour, sight)
    return 116 * share ** (1 / 3) - 16 if share > 216 / 24389 else share * 24389 / 27


def ratio(first: Rgb, second: Rgb, sight: Sight) -> float:
    """The contrast of WCAG 2."""
    low, high = sorted((luminance(first, sight), luminance(second, sight)))
    return (high + 0.05) / (low + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
