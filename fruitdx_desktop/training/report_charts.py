"""The two charts of the report as SVG; colours come from the page's own style."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from fruitdx_desktop.training.report import Bin, CoveragePoint

_SIDE, _LEFT, _TOP, _BOTTOM = 320, 48, 12, 44
_WIDTH, _HEIGHT = _LEFT + _SIDE + 16, _TOP + _SIDE + _BOTTOM


def reliability_svg(bins: Sequence[Bin], alt: str, across: str, up: str) -> str:
    """Dots by sureness (across) and share right (up), larger for more answers, against the diagonal."""
    most = max((part.count for part in bins), default=1)
    dots = "".join(
        f'<circle class="dot" cx="{_x(part.confidence):.1f}" cy="{_y(part.accuracy, 0.0):.1f}" '
        f'r="{4 + 8 * (part.count / most) ** 0.5:.1f}"/>'
        for part in bins
    )
    diagonal = f'<line class="ideal" x1="{_x(0)}" y1="{_y(0, 0)}" x2="{_x(1)}" y2="{_y(1, 0)}"/>'
    return _chart(alt, across, up, 0.0, diagonal + dots)


def coverage_svg(points: Sequence[CoveragePoint], chosen: CoveragePoint | None, alt: str, across: str, up: str) -> str:
    """Share right (up, from the lowest tenth) by share answered (across), the chosen threshold marked."""
    lowest = min(0.9, int(min((point.accuracy for point in points), default=0.0) * 10) / 10)
    path = " ".join(f"{_x(point.coverage):.1f},{_y(point.accuracy, lowest):.1f}" for point in points)
    marks = f'<polyline class="curve" points="{path}"/>'
    if chosen is not None:
        x, y = _x(chosen.coverage), _y(chosen.accuracy, lowest)
        marks += f'<line class="ideal" x1="{x:.1f}" y1="{_y(lowest, lowest)}" x2="{x:.1f}" y2="{y:.1f}"/>'
        marks += f'<circle class="chosen" cx="{x:.1f}" cy="{y:.1f}" r="7"/>'
    return _chart(alt, across, up, lowest, marks)


def _chart(alt: str, across: str, up: str, lowest: float, marks: str) -> str:
    lines = []
    for step in range(6):
        share = step / 5
        value = lowest + share * (1 - lowest)
        x, y = _x(share), _y(value, lowest)
        lines.append(f'<line class="grid" x1="{_LEFT}" y1="{y:.1f}" x2="{_LEFT + _SIDE}" y2="{y:.1f}"/>')
        lines.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value * 100:.0f}</text>')
        lines.append(f'<text x="{x:.1f}" y="{_TOP + _SIDE + 18}" text-anchor="middle">{share * 100:.0f}</text>')
    middle = _TOP + _SIDE / 2
    lines.append(f'<text x="{_LEFT + _SIDE / 2}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(across)}, %</text>')
    lines.append(
        f'<text x="12" y="{middle}" text-anchor="middle" transform="rotate(-90 12 {middle})">{escape(up)}, %</text>'
    )
    # Charts read from left to right in every language.
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(alt)}" direction="ltr">'
        f"<title>{escape(alt)}</title>{''.join(lines)}{marks}</svg>"
    )


def _x(share: float) -> float:
    return _LEFT + share * _SIDE


def _y(value: float, lowest: float) -> float:
    return _TOP + (1 - (value - lowest) / (1 - lowest)) * _SIDE
