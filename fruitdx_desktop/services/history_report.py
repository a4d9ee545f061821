"""A report for an adviser, as a value: every word is ready, so that web page and PDF say the same."""

from __future__ import annotations

import base64
import html
from dataclasses import dataclass
from pathlib import Path

from fruitdx_desktop.core.atomic import write_bytes
from fruitdx_desktop.services.folding import clean

# A report is read by a person; a longer one would not be, and its pictures would fill the memory.
MOST_ITEMS = 500


@dataclass(frozen=True)
class ReportItem:
    """One diagnosis. ``photo`` and ``heat_map`` are JPEGs; ``top`` has words, share as text and 0..1; ``facts`` are
    name and value."""

    headline: str
    confidence: str
    facts: tuple[tuple[str, str], ...]
    top: tuple[tuple[str, str, float], ...]
    photo: bytes | None
    heat_map: bytes | None
    note: str


@dataclass(frozen=True)
class ReportWords:
    """The fixed words, in the language of the window."""

    photo: str
    heat_map: str
    no_photo: str
    summary: str
    top: str
    note: str
    language: str
    left_to_right: bool


@dataclass(frozen=True)
class Report:
    """``lines`` stand below the title: place, dates, who made it. ``summary`` counts answers."""

    title: str
    lines: tuple[str, ...]
    summary: tuple[tuple[str, str], ...]
    disclaimer: str
    items: tuple[ReportItem, ...]
    words: ReportWords


_STYLE = """
body{font:11pt/1.45 system-ui,sans-serif;color:#1d2420;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.9rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1.15rem;margin:0 0 .2rem}
p{margin:.15rem 0}.muted,dt,figcaption{color:#545d57}.care{border-left:4px solid #7d847e;padding:.3rem .8rem;
margin:1rem 0}
table{border-collapse:collapse}td{padding:.15rem 1.2rem .15rem 0}td+td{text-align:end}
article{border-top:1px solid #dddbd1;padding:1.2rem 0;display:grid;grid-template-columns:auto auto 1fr;gap:1rem;
break-inside:avoid}figure{margin:0;width:13rem}img{width:100%;border-radius:6px;display:block}
figcaption{font-size:.85rem}dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .8rem;margin:.5rem 0;
font-size:.9rem}
dd{margin:0;overflow-wrap:anywhere}.note{white-space:pre-wrap;margin-top:.5rem}.none{height:9rem;background:#eceae2;
border-radius:6px;display:grid;place-items:center;color:#545d57}
@media(max-width:52rem){article{grid-template-columns:1fr 1fr}article>div{grid-column:1/-1}}
@page{size:A4;margin:18mm}@media print{body{margin:0;max-width:none}}
"""


def html_text(report: Report) -> str:
    """The report as one self-contained web page: no script, nothing loaded from anywhere."""
    words = report.words
    rows = "".join(f"<tr><td>{_safe(name)}</td><td>{_safe(count)}</td></tr>" for name, count in report.summary)
    lines = "".join(f'<p class="muted">{_safe(line)}</p>' for line in report.lines)
    direction = "ltr" if words.left_to_right else "rtl"
    return (
        f'<!doctype html><html lang="{_safe(words.language)}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">"
        f"<title>{_safe(report.title)}</title><style>{_STYLE}</style></head><body>"
        f'<h1>{_safe(report.title)}</h1>{lines}<p class="care">{_safe(report.disclaimer)}</p>'
        f"<h2>{_safe(words.summary)}</h2><table>{rows}</table>"
        + "".join(_article(item, words) for item in report.items)
        + "</body></html>\n"
    )


def write_html(path: Path, report: Report) -> None:
    """Replaces ``path`` with the page. Raises ``StorageError``; then nothing was changed."""
    write_bytes(path, html_text(report).encode())


def _article(item: ReportItem, words: ReportWords) -> str:
    facts = "".join(f"<dt>{_safe(name)}</dt><dd>{_safe(value)}</dd>" for name, value in item.facts)
    top = "".join(f"<tr><td>{_safe(name)}</td><td>{_safe(share)}</td></tr>" for name, share, _number in item.top)
    guesses = f'<p class="muted">{_safe(words.top)}</p><table>{top}</table>' if top else ""
    note = f'<p class="note"><strong>{_safe(words.note)}</strong> {_safe(item.note)}</p>' if item.note else ""
    return (
        f"<article>{_figure(item.photo, words.photo, words)}{_figure(item.heat_map, words.heat_map, words)}"
        f"<div><h3>{_safe(item.headline)}</h3><p>{_safe(item.confidence)}</p>{guesses}<dl>{facts}</dl>{note}</div>"
        "</article>"
    )


def _figure(picture: bytes | None, caption: str, words: ReportWords) -> str:
    if picture is None:
        shown = f'<div class="none">{_safe(words.no_photo)}</div>'
    else:
        data = base64.b64encode(picture).decode()
        shown = f'<img alt="{_safe(caption)}" src="data:image/jpeg;base64,{data}">'
    return f"<figure>{shown}<figcaption>{_safe(caption)}</figcaption></figure>"


def _safe(text: str) -> str:
    printable = "".join(letter if letter >= " " or letter in "\n\t" else " " for letter in clean(text))
    return html.escape(printable, quote=True)
