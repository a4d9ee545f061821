"""``fruitdx guide``: what to do about each label, and the line with which ``diagnose`` points to it."""

from __future__ import annotations

import argparse
import json
import shlex
import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

from fruitdx_desktop import cli_exit
from fruitdx_desktop.core.errors import GuideUnreadableError, NoGuideError
from fruitdx_desktop.services.guide import TOPICS, GuideEntry, Section, Statement, load_guide

if TYPE_CHECKING:
    from fruitdx_desktop.services.diagnosis import PhotoResult

WIDTH = 100
TITLES = {
    Section.PHOTO: "A better photo",
    Section.SIGNS: "Signs",
    Section.ALIKE: "What looks like it",
    Section.SPREAD: "How it spreads",
    Section.HYGIENE: "Keep clean",
    Section.GROWING: "Grow and handle",
    Section.ADVISER: "When to ask an adviser",
}


def guide(options: argparse.Namespace) -> int:
    """Prints the entry of ``options.label``, or lists what has one. Returns the exit code.

    Raises:
        NoGuideError: no entry of exactly this label.
        GuideUnreadableError: a file of the guide is damaged.
    """
    if options.label is None:
        for label in load_guide().labels:
            print(json.dumps({"label": label}, ensure_ascii=False) if options.json else label)
        return cli_exit.OK
    entry = _find(options.label)
    print(json.dumps(entry.as_json(), ensure_ascii=False) if options.json else _printed(entry))
    return cli_exit.OK


def guide_name(result: PhotoResult) -> str:
    """What ``fruitdx guide`` calls the advice for a result; empty for a photo that cannot be read."""
    diagnosis = result.diagnosis
    if diagnosis is None:
        return ""
    return diagnosis.label.name if diagnosis.label else str(result.status)


def pointer(names: Iterable[str]) -> str:
    """One line that says where the advice is, empty without any."""
    try:
        known = [name for name in names if name and (name in TOPICS or load_guide().entry(name))]
    except GuideUnreadableError:
        # Advice that cannot be read must not spoil the answers above it.
        return ""
    if len(known) == 1:
        return f"What to do: fruitdx guide {_quoted(known[0])}"
    return f"What to do: fruitdx guide LABEL, here {', '.join(map(_quoted, known))}" if known else ""


def _quoted(name: str) -> str:
    # Double quotes: Windows' own shell knows no single ones.
    return name if shlex.quote(name) == name else f'"{name}"'


def _find(label: str) -> GuideEntry:
    loaded = load_guide()
    entry = loaded.entry(label) or (loaded.topic(label) if label in TOPICS else None)
    if entry is None:
        raise NoGuideError(label=label)
    return entry


def _printed(entry: GuideEntry) -> str:
    parts = [entry.key]
    if entry.first:
        lines = [f"{place}. {statement.text}" for place, statement in enumerate(entry.first, 1)]
        parts.append(_block("What to do first", lines))
    for section in Section:
        if statements := entry.of(section):
            parts.append(_block(TITLES[section], [_cited(entry, statement) for statement in statements]))
    numbered = [
        f"[{number}] {source.title}. {source.publisher}. {source.address} (read {source.read.isoformat()})"
        for number, source in enumerate(entry.sources, 1)
    ]
    parts.append(_block("Sources", numbered))
    return "\n\n".join(parts)


def _cited(entry: GuideEntry, statement: Statement) -> str:
    return f"- {statement.text} [{', '.join(map(str, entry.numbers(statement)))}]"


def _block(title: str, lines: Iterable[str]) -> str:
    wrapped = (
        textwrap.fill(line, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
        for line in lines
    )
    return "\n".join([title, *wrapped])
