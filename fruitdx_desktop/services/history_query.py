"""The questions to the history as SQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fruitdx_desktop.services.folding import fold
from fruitdx_desktop.services.history_entry import HistoryFilter

Query = tuple[str, list[object]]
# Far below the values that one statement of any SQLite takes.
_BATCH = 500


def in_batches(column: str, ids: Sequence[int]) -> Iterator[tuple[str, list[int]]]:
    """Conditions with their values that ask for all of ``ids``, some at a time; ``column`` is a name from our code."""
    for start in range(0, len(ids), _BATCH):
        part = list(ids[start : start + _BATCH])
        yield f"{column} IN ({', '.join('?' * len(part))})", part


def ids_query(wanted: HistoryFilter) -> Query:
    """The ids that ``wanted`` asks for, the newest first."""
    conditions: list[str] = []
    values: list[object] = []
    for column in ("fruit", "label", "status"):
        value = getattr(wanted, column)
        if value is not None:
            conditions.append(f"d.{column} = ?")
            values.append(value)
    for comparison, day in ((">=", wanted.first), ("<=", wanted.last)):
        if day is not None:
            conditions.append(f"d.day {comparison} ?")
            values.append(day.isoformat())
    words = [(term, "everything") for term in fold(wanted.text).split()]
    words += [(term, "place") for term in fold(wanted.place).split()]
    for term, column in words:
        conditions.append(f"instr(w.{column}, ?) > 0")
        values.append(term)
    source = "diagnosis d JOIN words w ON w.id = d.id" if words else "diagnosis d"
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT d.id FROM {source}{where} ORDER BY d.at DESC, d.id DESC", values


def choices_query(column: str) -> str:
    """What stands in a column of ``diagnosis``, each once; ``column`` is a name from our own code."""
    return f"SELECT DISTINCT {column} FROM diagnosis WHERE {column} IS NOT NULL AND {column} <> '' ORDER BY {column}"
