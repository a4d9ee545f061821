"""The history as a table for spreadsheets: a row a diagnosis, ISO times, dots in numbers, UTF-8 with a mark."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from fruitdx_desktop.core.atomic import write_bytes
from fruitdx_desktop.inference.whereabouts import Position
from fruitdx_desktop.services.folding import clean
from fruitdx_desktop.services.history_entry import HistoryEntry

TOP = 3
COLUMNS = (
    *("id", "time_utc", "time_local", "file", "path", "sha256", "status", "label", "fruit", "condition", "confidence"),
    *(f"top{rank}_{what}" for rank in range(1, TOP + 1) for what in ("label", "probability")),
    *("novelty", "model", "answer", "place", "note", "plant", "correction"),
)
POSITION_COLUMNS = ("latitude", "longitude")
# What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection); the quote itself, so that it can be
# taken off again without a doubt.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def harmless(text: str) -> str:
    """``text`` with a quote before it where a spreadsheet might run it; ``plain`` takes it off again."""
    cleaned = clean(text)
    return f"'{cleaned}" if cleaned.startswith(_RISKY) else cleaned


def plain(cell: str) -> str:
    """The inverse of ``harmless``."""
    return cell[1:] if cell.startswith("'") else cell


def csv_text(
    entries: Iterable[HistoryEntry],
    positions: dict[int, Position] | None = None,
    titles: Mapping[str, str] | None = None,
) -> str:
    """The table as text; with ``positions`` two more columns, empty where a photo has none. ``titles`` are the heads of
    the columns in another language."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    columns = (*COLUMNS, *(POSITION_COLUMNS if positions is not None else ()))
    writer.writerow([(titles or {}).get(column, column) for column in columns])
    for entry in entries:
        row = _row(entry)
        if positions is not None:
            place = positions.get(entry.id)
            row += [f"{place.latitude:.6f}", f"{place.longitude:.6f}"] if place else ["", ""]
        writer.writerow(row)
    return file.getvalue()


def write_csv(
    path: Path,
    entries: Iterable[HistoryEntry],
    positions: dict[int, Position] | None = None,
    titles: Mapping[str, str] | None = None,
) -> None:
    """Replaces ``path`` with the table. Raises ``StorageError``; then nothing was changed."""
    write_bytes(path, csv_text(entries, positions, titles).encode("utf-8-sig"))


def _row(entry: HistoryEntry) -> list[str]:
    top = [cell for label, share in entry.top[:TOP] for cell in (harmless(label), f"{share:.4f}")]
    top += [""] * (2 * TOP - len(top))
    texts = (entry.sha256, entry.status, entry.label, entry.fruit, entry.condition)
    return [
        str(entry.id),
        entry.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        entry.local.isoformat(timespec="milliseconds"),
        harmless(entry.name),
        harmless(entry.path),
        *(harmless(text or "") for text in texts),
        _number(entry.confidence),
        *top,
        _number(entry.novelty),
        *(harmless(text or "") for text in (entry.model, entry.said, entry.place, entry.note)),
        *(harmless(text or "") for text in (entry.plant, entry.correction)),
    ]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"
