"""A report in the words of the window."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.history.model import clock
from fruitdx_desktop.ui.looks import Look, look_of
from fruitdx_desktop.ui.text import language_tag, percent, right_to_left, translate, whole
from fruitdx_desktop.ui.wording import answer, confidence, correction_words, label_name, short_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fruitdx_desktop.inference.whereabouts import Position
    from fruitdx_desktop.services.history_entry import HistoryEntry
    from fruitdx_desktop.services.history_report import Report, ReportItem, ReportWords


def make_report(
    entries: Sequence[HistoryEntry],
    title: str,
    place: str,
    found: int,
    positions: dict[int, Position],
) -> Report:
    """The report over ``entries``, newest first; ``found`` is how many there were before the newest were taken."""
    from fruitdx_desktop.services.history_report import Report

    results = [(entry, entry.result()) for entry in entries]
    counts = Counter(short_answer(result) for _entry, result in results)
    summary = [(translate("Report", "Photos"), whole(len(entries)))]
    summary += [(words, whole(number)) for words, number in counts.most_common()]
    lines = [translate("Report", "Place: {place}").format(place=place)] if place else []
    if entries:
        first, last = clock(entries[-1].local), clock(entries[0].local)
        lines.append(
            first if first == last else translate("Report", "{first} to {last}").format(first=first, last=last)
        )
    if found > len(entries):
        lines.append(
            translate("Report", "The newest {number} of {all} answers").format(
                number=whole(len(entries)), all=whole(found)
            )
        )
    disclaimer = translate(
        "Report",
        "These are a computer's opinions from photos. They can be wrong and replace neither a look at the plant nor "
        "an adviser's or a laboratory's finding.",
    )
    items = tuple(_item(entry, positions.get(entry.id)) for entry in entries)
    return Report(title, tuple(lines), tuple(summary), disclaimer, items, _words())


def column_titles() -> dict[str, str]:
    """The heads of the columns of the table."""
    titles = {
        "id": translate("Table", "Number"),
        "time_utc": translate("Table", "Time (UTC)"),
        "time_local": translate("Table", "Time on the clock"),
        "file": translate("Table", "File"),
        "path": translate("Table", "Path of the file"),
        "sha256": translate("Table", "SHA-256 of the file"),
        "status": translate("Table", "Status"),
        "label": translate("Table", "Label"),
        "fruit": translate("Table", "Fruit"),
        "condition": translate("Table", "Condition"),
        "confidence": translate("Table", "Sureness"),
        "novelty": translate("Table", "Unlikeness"),
        "model": translate("Table", "Model"),
        "answer": translate("Table", "Answer"),
        "place": translate("Table", "Place"),
        "note": translate("Table", "Note"),
        "plant": translate("Table", "Plant"),
        "correction": translate("Table", "Correction"),
        "latitude": translate("Table", "Latitude"),
        "longitude": translate("Table", "Longitude"),
    }
    for rank in (1, 2, 3):
        said = whole(rank)
        titles[f"top{rank}_label"] = translate("Table", "Guess {rank}").format(rank=said)
        titles[f"top{rank}_probability"] = translate("Table", "Guess {rank}, share").format(rank=said)
    return titles


def _item(entry: HistoryEntry, position: Position | None) -> ReportItem:
    from fruitdx_desktop.services.heat_map import heat_map
    from fruitdx_desktop.services.history_report import ReportItem

    result = entry.result()
    look = look_of(result)
    diagnosis = result.diagnosis
    facts = [
        (translate("Report", "When"), clock(entry.local)),
        (translate("Report", "File"), entry.name),
        (translate("Report", "Place"), entry.place),
        (translate("Report", "Plant"), entry.plant or ""),
        (translate("Report", "Grower says"), correction_words(entry.correction)),
        (translate("Report", "Taken at"), _position(position)),
        (translate("Report", "Model"), entry.model),
    ]
    top = diagnosis.top if diagnosis and look is not Look.STRANGER else ()
    shown = entry.thumbnail is not None and diagnosis is not None and look is not Look.STRANGER
    return ReportItem(
        headline=answer(result),
        confidence=confidence(result),
        facts=tuple((name, value) for name, value in facts if value),
        top=tuple((label_name(Label(one.label.name)), percent(one.probability), one.probability) for one in top),
        photo=entry.thumbnail,
        heat_map=heat_map(entry.thumbnail, diagnosis.evidence) if shown and entry.thumbnail and diagnosis else None,
        note=entry.note,
    )


def _position(position: Position | None) -> str:
    return f"{position.latitude:.5f}, {position.longitude:.5f}" if position else ""


def _words() -> ReportWords:
    from fruitdx_desktop.services.history_report import ReportWords

    return ReportWords(
        photo=translate("Report", "Photo"),
        heat_map=translate("Report", "What spoke for the answer"),
        no_photo=translate("Report", "No picture"),
        summary=translate("Report", "Summary"),
        top=translate("Report", "What it could be"),
        note=translate("Report", "Note:"),
        language=language_tag(),
        left_to_right=not right_to_left(),
    )
