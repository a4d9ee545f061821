"""``fruitdx report`` and ``fruitdx check``."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from fruitdx_desktop.cli import main
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.manifest import MANIFEST, dump_manifest
from fruitdx_desktop.services.models import ModelService
from tests.conftest import draw_photo
from tests.training.test_report import make_report


@pytest.fixture
def version(home: Home) -> str:
    """A version in use that was made with a report."""
    models = ModelService(home)
    made = models.ensure_model()
    folder = models.store.folder(made)
    manifest = read_manifest(folder)
    metrics = {**manifest.metrics, "report": make_report(version=made).to_json()}
    (folder / MANIFEST).write_bytes(dump_manifest(replace(manifest, metrics=metrics)))
    return made


def _without_report(home: Home, version: str) -> None:
    folder = ModelService(home).store.folder(version)
    manifest = read_manifest(folder)
    metrics = {name: value for name, value in manifest.metrics.items() if name != "report"}
    (folder / MANIFEST).write_bytes(dump_manifest(replace(manifest, metrics=metrics)))


def test_a_page_is_written_among_the_logs_or_where_it_is_asked_for(
    home: Home, version: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report"]) == 0
    page = home.logs / "reports" / f"{version}.html"
    assert str(page) in capsys.readouterr().out
    assert "<svg" in page.read_text(encoding="utf-8")
    assert main(["report", version, "--out", str(tmp_path / "r.html"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["version"] == version
    assert (tmp_path / "r.html").read_bytes() == page.read_bytes()


def test_a_model_without_a_report_says_so(home: Home, version: str, capsys: pytest.CaptureFixture[str]) -> None:
    _without_report(home, version)
    assert main(["report"]) == 2
    assert "without a training report" in capsys.readouterr().err
    assert main(["report", "nonsense"]) == 2


def _folder(root: Path) -> Path:
    for label in ("Healthy_Plum", "Scab_Plum"):
        for number in range(6):
            draw_photo(root / label / f"{number}.jpg", seed=number + 50 * (label == "Scab_Plum"))
    return root


def test_a_check_names_files_and_teaches_nothing(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _folder(tmp_path / "photos")
    shutil.copy(folder / "Scab_Plum" / "1.jpg", folder / "Healthy_Plum" / "copy.jpg")
    assert main(["check", str(folder), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["photos"] == 13
    assert document["findings"][0]["kind"] == "two_labels"
    (folder / "Scab_Plum" / "broken.jpg").write_bytes(b"no photo")
    assert main(["check", str(folder)]) == 1
    said = capsys.readouterr().out
    assert "Scab_Plum/broken.jpg (This photo cannot be read" in said
    assert "stands under two labels" in said
    assert ModelService(home).list_versions() == ()


def test_a_check_tells_a_label_that_only_one_source_has(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "photos"
    rows = ["file,group,source"]
    for label, sources in (("Healthy_Plum", ("shop", "market")), ("Scab_Plum", ("farm",))):
        for number in range(12):
            draw_photo(folder / label / f"{number}.jpg", seed=number + 50 * (label == "Scab_Plum"))
            rows.append(f"{label}/{number}.jpg,,{sources[number % len(sources)]}")
    told = tmp_path / "told.csv"
    told.write_text("\n".join(rows), encoding="utf-8")
    assert main(["check", str(folder), "--groups", str(told)]) == 0
    assert "are from one source (farm)" in capsys.readouterr().out
    assert main(["check", str(folder)]) == 0
    assert "one source" not in capsys.readouterr().out


def test_a_check_of_nothing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "absent")]) == 2
    assert "there is no folder" in capsys.readouterr().err
