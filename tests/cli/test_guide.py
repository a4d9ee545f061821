from __future__ import annotations

import json
from pathlib import Path

import pytest

from fruitdx_desktop.cli import main
from fruitdx_desktop.cli_guide import pointer


def test_every_entry_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide"]) == 0
    labels = capsys.readouterr().out.splitlines()
    assert "Stem and Rot (Lasiodiplodia)_Mango" in labels
    assert len(labels) == 17
    assert main(["guide", "--json"]) == 0
    assert [json.loads(line)["label"] for line in capsys.readouterr().out.splitlines()] == labels


def test_an_entry_is_printed_with_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide", "Scab_Apple"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Scab_Apple\n\nWhat to do first\n1. ")
    assert "[1] " in text
    assert "https://" in text
    assert max(map(len, text.splitlines())) <= 130


def test_an_entry_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide", "Fruitfly_Guava", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    entry = json.loads(line)
    assert set(entry) == {"label", "first", "statements", "sources"}
    known = {source["id"] for source in entry["sources"]}
    assert all(set(statement["sources"]) <= known for statement in entry["statements"])
    assert set(entry["first"]) <= {statement["id"] for statement in entry["statements"]}


def test_doubt_has_an_entry_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide", "unsure"]) == 0
    assert "A better photo" in capsys.readouterr().out


@pytest.mark.parametrize("label", ["Anthracnose", "Scab_Pear", ""])
def test_a_label_without_an_entry(label: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["guide", label]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "no guide" in captured.err


def test_diagnose_points_to_the_guide_in_one_last_line(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diagnose", str(photo)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("What to do: fruitdx guide ")
    assert main(["diagnose", str(photo), "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_nothing_is_pointed_to_for_files_that_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diagnose", "absent.jpg"]) == 1
    assert "fruitdx guide" not in capsys.readouterr().out


def test_the_line() -> None:
    black_mould = "Black Mould Rot (Aspergillus)_Mango"
    assert pointer([black_mould]) == f'What to do: fruitdx guide "{black_mould}"'
    assert pointer(["Scab_Apple", "unsure"]) == "What to do: fruitdx guide LABEL, here Scab_Apple, unsure"
    assert pointer(["Brown spots_Lemon"]) == ""
    assert pointer([]) == ""
