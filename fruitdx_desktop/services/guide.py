"""The guide: what to do about each label, every statement with the sources it rests on.

``resources/guide/sources.toml`` lists the sources. ``resources/guide/en`` holds a file a label, named by ``file_name``,
and ``topics`` for doubtful answers; ``common.toml`` holds what several of them say. Another language has the same file
names with texts only, each beside the digest of the English text that it was made from: a translation that the English
has moved away from is not shown.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import GuideUnreadableError
from fruitdx_desktop.core.paths import resources

ENGLISH = "en"
COMMON = "common"
TOPICS = ("unsure", "not_a_known_fruit")


class Section(StrEnum):
    """The parts of an entry, in the order in which they are read."""

    PHOTO = "photo"
    SIGNS = "signs"
    ALIKE = "alike"
    SPREAD = "spread"
    HYGIENE = "hygiene"
    GROWING = "growing"
    ADVISER = "adviser"


@dataclass(frozen=True)
class Source:
    """Something that was read: ``read`` is the day."""

    identity: str
    title: str
    publisher: str
    address: str
    read: date


@dataclass(frozen=True)
class Statement:
    """A sentence or two. ``identity`` stays when the text changes; ``digest`` is that of the English text."""

    identity: str
    section: Section
    text: str
    sources: tuple[Source, ...]
    digest: str


@dataclass(frozen=True)
class GuideEntry:
    """All that is said of a label or a topic. ``first`` are the two or three things to do first, the best one first."""

    key: str
    statements: tuple[Statement, ...]
    first: tuple[Statement, ...]

    def of(self, section: Section) -> tuple[Statement, ...]:
        """The statements of a section."""
        return tuple(statement for statement in self.statements if statement.section is section)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Every source once, in the order in which a reader meets them."""
        met = (source for section in Section for statement in self.of(section) for source in statement.sources)
        return tuple(dict.fromkeys(met))

    def numbers(self, statement: Statement) -> tuple[int, ...]:
        """The places of a statement's sources in ``sources``, from 1."""
        return tuple(sorted(self.sources.index(source) + 1 for source in statement.sources))

    def as_json(self) -> dict[str, Any]:
        """The object of ``guide LABEL --json``."""
        return {
            "label": self.key,
            "first": [statement.identity for statement in self.first],
            "statements": [
                {
                    "id": statement.identity,
                    "section": statement.section,
                    "text": statement.text,
                    "sources": [source.identity for source in statement.sources],
                    "digest": statement.digest,
                }
                for section in Section
                for statement in self.of(section)
            ],
            "sources": [
                {
                    "id": source.identity,
                    "title": source.title,
                    "publisher": source.publisher,
                    "address": source.address,
                    "read": source.read.isoformat(),
                }
                for source in self.sources
            ],
        }


class Guide:
    """Reads entries when they are asked for."""

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self._folder = folder
        self._language = language

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The labels that have an entry, sorted. Raises ``GuideUnreadableError``."""
        files = [path for path in (self._folder / ENGLISH).glob("*.toml") if path.stem != COMMON]
        return tuple(sorted(_text(_read(path), "label", path) for path in files))

    def entry(self, label: str) -> GuideEntry | None:
        """The entry of exactly this label, None without one. Raises ``GuideUnreadableError``."""
        path = self._folder / ENGLISH / f"{file_name(label)}.toml"
        # Two labels may share the name of a file; only the label inside it counts.
        if not path.is_file() or (document := _read(path)).get("label") != label:
            return None
        return self._made(label, path, document)

    def topic(self, name: str) -> GuideEntry:
        """The advice of one of ``TOPICS``. Raises ``GuideUnreadableError``."""
        path = self._folder / ENGLISH / "topics" / f"{file_name(name)}.toml"
        return self._made(name, path, _read(path))

    def _made(self, key: str, path: Path, document: Mapping[str, Any]) -> GuideEntry:
        try:
            own = [self._statement(item, path.stem) for item in document.get("statement", ())]
            said = {statement.identity: statement for statement in own}
            for identity in document.get("include", ()):
                said[identity] = self._common[identity]
            ranked = sorted((item["first"], item["id"]) for item in document.get("statement", ()) if "first" in item)
            first = document.get("first", [identity for _rank, identity in ranked])
            return GuideEntry(key, tuple(said.values()), tuple(said[identity] for identity in first))
        except (KeyError, TypeError, ValueError) as error:
            raise GuideUnreadableError(file=path.name, reason=repr(error)) from error

    @cached_property
    def _common(self) -> dict[str, Statement]:
        document = _read(self._folder / ENGLISH / f"{COMMON}.toml")
        made = (self._statement(item, COMMON) for item in document["statement"])
        return {statement.identity: statement for statement in made}

    @cached_property
    def _sources(self) -> dict[str, Source]:
        document = _read(self._folder / "sources.toml")
        return {identity: Source(identity, **values) for identity, values in document.items()}

    def _statement(self, item: Mapping[str, Any], name: str) -> Statement:
        english = item["text"]
        return Statement(
            identity=item["id"],
            section=Section(item["section"]),
            text=self._translated(name, item["id"], english),
            sources=tuple(self._sources[identity] for identity in item["sources"]),
            digest=digest(english),
        )

    def _translated(self, name: str, identity: str, english: str) -> str:
        path = self._folder / self._language / f"{name}.toml"
        if self._language == ENGLISH or not path.is_file():
            return english
        made = _read(path).get("texts", {}).get(identity, {})
        return str(made["text"]) if made.get("of") == digest(english) else english


def load_guide(language: str = ENGLISH) -> Guide:
    """The guide that comes with the program; what is not translated is English."""
    return _guide(resources() / "guide", language)


def file_name(label: str) -> str:
    """A name that every file system takes: "stem-and-rot-lasiodiplodia-mango"."""
    return re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


def digest(text: str) -> str:
    """What a translation is bound to: the first 12 hexadecimal digits of the SHA-256 of the English text."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@cache
def _guide(folder: Path, language: str) -> Guide:
    return Guide(folder, language)


@cache
def _read(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise GuideUnreadableError(file=path.name, reason=str(error)) from error


def _text(document: Mapping[str, Any], key: str, path: Path) -> str:
    value = document.get(key)
    if not isinstance(value, str):
        raise GuideUnreadableError(file=path.name, reason=f"it has no {key}")
    return value
