"""The guide's files, and that a label gets its own text or none."""

from __future__ import annotations

import datetime
import re
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core.errors import GuideUnreadableError
from fruitdx_desktop.core.labels import parse_labels
from fruitdx_desktop.core.paths import resources, starter_bundle
from fruitdx_desktop.services.guide import ENGLISH, TOPICS, Guide, GuideEntry, Section, digest, file_name, load_guide

FOLDER = resources() / "guide"
LABELS = [label.name for label in parse_labels((starter_bundle() / "labels.json").read_text("utf-8"))]
# Nothing of this kind belongs into the guide: what may be used differs by country, and the adviser knows.
SUBSTANCES = re.compile(
    r"spray|fungicid|pesticid|insecticid|bactericid|copper|sulph?ur|mancozeb|captan|carbendazim|bordeaux|neem|bleach"
    r"|\burea|\blime\b|streptom|\boils?\b|\bdose",
    re.IGNORECASE,
)


def entries() -> list[GuideEntry]:
    guide = load_guide()
    found = [guide.entry(label) for label in LABELS]
    return [entry for entry in found if entry] + [guide.topic(name) for name in TOPICS]


def test_every_label_of_the_starter_has_an_entry_of_its_own() -> None:
    assert set(load_guide().labels) == set(LABELS)
    for label in LABELS:
        entry = load_guide().entry(label)
        assert entry is not None
        assert entry.key == label


def test_anthracnose_of_guava_never_gets_the_text_of_mango() -> None:
    guava, mango = load_guide().entry("Anthracnose_Guava"), load_guide().entry("Anthracnose_Mango")
    assert guava is not None
    assert mango is not None
    own = {statement.text for statement in mango.statements} - {s.text for s in load_guide().topic("unsure").statements}
    shared = own & {statement.text for statement in guava.statements}
    assert all("adviser" in text or "Keep watching" in text for text in shared)
    assert guava.first != mango.first


@pytest.mark.parametrize(
    "label",
    [
        "Anthracnose_Papaya",
        "Anthracnose",
        "Mango",
        "Scab",
        "scab_apple",
        "Scab-Apple",
        "Scab_Apple ",
        "common",
        "unsure",
    ],
)
def test_only_the_exact_label_has_an_entry(label: str) -> None:
    assert load_guide().entry(label) is None


@given(st.text(max_size=40))
def test_any_other_text_has_no_entry(label: str) -> None:
    found = load_guide().entry(label)
    assert (found is not None) == (label in LABELS)


@given(st.text(max_size=200))
def test_every_label_gives_a_name_that_every_file_system_takes(label: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]*", file_name(label))


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.key)
def test_what_an_entry_says(entry: GuideEntry) -> None:
    assert len({statement.identity for statement in entry.statements}) == len(entry.statements)
    assert 2 <= len(entry.first) <= 3
    assert entry.of(Section.ADVISER)
    for statement in entry.statements:
        assert statement.sources, statement.identity
        assert not re.search(r"\d", statement.text), "a number may be read as a dose"
        assert not SUBSTANCES.search(statement.text), statement.text
        sentences = re.split(r"(?<=[.?!:])\s", statement.text)
        assert all(len(sentence.split()) <= 26 for sentence in sentences), "a sentence that is too long"
        assert re.search(r"[.?!]$", statement.text)


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.key)
def test_every_source_can_be_found_again(entry: GuideEntry) -> None:
    for source in entry.sources:
        assert source.title and source.publisher
        assert urlsplit(source.address).scheme in ("http", "https")
        assert urlsplit(source.address).netloc
        assert source.read == datetime.date(2026, 11, 24)
    cited = {number for statement in entry.statements for number in entry.numbers(statement)}
    assert cited == set(range(1, len(entry.sources) + 1))


def test_first_are_things_to_do_for_every_disease() -> None:
    for entry in entries():
        if "Healthy" not in entry.key and entry.key not in TOPICS:
            assert {statement.section for statement in entry.first} <= {Section.HYGIENE, Section.GROWING}


def test_no_source_is_listed_that_nothing_rests_on() -> None:
    used = {source.identity for entry in entries() for source in entry.sources}
    listed = re.findall(r"^\[(.+)\]$", (FOLDER / "sources.toml").read_text("utf-8"), re.MULTILINE)
    assert len(listed) == len(set(listed))
    assert set(listed) == used


def small_guide(folder: Path, text: str = "Pick it up.") -> Path:
    (folder / "en").mkdir(parents=True, exist_ok=True)
    (folder / "sources.toml").write_text(
        '[one]\ntitle = "T"\npublisher = "P"\naddress = "https://example.org"\nread = 2026-11-24\n'
    )
    (folder / "en" / "common.toml").write_text("statement = []\n")
    (folder / "en" / "rot-fig.toml").write_text(
        f'label = "Rot_Fig"\n[[statement]]\nid = "pick"\nsection = "hygiene"\nfirst = 1\ntext = "{text}"\n'
        'sources = ["one"]\n'
    )
    return folder


def translate(folder: Path, english: str) -> None:
    (folder / "es").mkdir(exist_ok=True)
    (folder / "es" / "rot-fig.toml").write_text(f'[texts.pick]\nof = "{digest(english)}"\ntext = "Recójalo."\n')


def test_a_translation_is_shown_by_the_id_of_its_statement(tmp_path: Path) -> None:
    translate(small_guide(tmp_path), "Pick it up.")
    entry = Guide(tmp_path, "es").entry("Rot_Fig")
    assert entry is not None
    assert [statement.text for statement in entry.first] == ["Recójalo."]
    assert entry.sources[0].publisher == "P"


def test_a_translation_of_an_older_english_text_is_not_shown(tmp_path: Path) -> None:
    translate(small_guide(tmp_path, "Pick it up and bury it."), "Pick it up.")
    entry = Guide(tmp_path, "es").entry("Rot_Fig")
    assert entry is not None
    assert entry.first[0].text == "Pick it up and bury it."


def test_a_language_without_files_is_english(tmp_path: Path) -> None:
    entry = Guide(small_guide(tmp_path), "sw").entry("Rot_Fig")
    assert entry is not None
    assert entry.first[0].text == "Pick it up."


@pytest.mark.parametrize(
    "damage",
    ["label = ", 'label = "Rot_Fig"\ninclude = ["gone"]\n', 'label = "Rot_Fig"\n[[statement]]\nid = "x"\n'],
)
def test_a_damaged_file_is_one_clear_error(tmp_path: Path, damage: str) -> None:
    (small_guide(tmp_path) / "en" / "rot-fig.toml").write_text(damage)
    with pytest.raises(GuideUnreadableError, match=r"rot-fig\.toml"):
        Guide(tmp_path).entry("Rot_Fig")


def test_a_source_that_is_not_listed_is_an_error(tmp_path: Path) -> None:
    (small_guide(tmp_path) / "sources.toml").write_text("")
    with pytest.raises(GuideUnreadableError):
        Guide(tmp_path).entry("Rot_Fig")


def test_a_guide_that_is_gone_has_no_entries_and_says_so_for_topics(tmp_path: Path) -> None:
    assert Guide(tmp_path).labels == ()
    assert Guide(tmp_path).entry("Scab_Apple") is None
    with pytest.raises(GuideUnreadableError):
        Guide(tmp_path).topic("unsure")


@pytest.mark.parametrize(
    "language", sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != ENGLISH)
)
def test_every_language_of_the_guide_is_whole(language: str) -> None:
    english = {
        path.relative_to(FOLDER / ENGLISH): {item["id"]: item["text"] for item in statements}
        for path in (FOLDER / ENGLISH).rglob("*.toml")
        if (statements := tomllib.loads(path.read_text("utf-8")).get("statement"))
    }
    folder = FOLDER / language
    assert {path.relative_to(folder) for path in folder.rglob("*.toml")} == set(english)
    for name, texts in english.items():
        document = tomllib.loads((folder / name).read_text("utf-8"))
        assert set(document) == {"texts"}, name
        assert set(document["texts"]) == set(texts), name
        for identity, made in document["texts"].items():
            assert made["of"] == digest(texts[identity]), f"{name}: {identity}"
            assert made["text"].strip() and made["text"] != texts[identity], f"{name}: {identity}"
            assert not re.search(r"\d", made["text"]), "a number may be read as a dose"
