"""Which versions there are and their order, without a clock."""

from __future__ import annotations

from pathlib import Path

import pytest

from fruitdx_desktop.core.faults import FaultKind
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version


def _names(models: ModelService) -> list[str]:
    return [info.version for info in models.list_versions()]


def test_order_is_that_of_arrival_whatever_the_clock_says(models: ModelService, home: Home) -> None:
    """Names and times of making run backwards here, as after a clock was set back."""
    for version in ("trained-9", "trained-5", "trained-1"):
        add_version(home, version)
    assert _names(models) == ["starter-1", "trained-9", "trained-5", "trained-1"]
    (models.store.root / "current.json").write_text("{")
    assert models.options()[0].version == "trained-1", "the newest, since the pointer is lost"


def test_the_place_in_the_order_is_not_given_twice(models: ModelService, home: Home) -> None:
    add_version(home, "trained-1", in_use=False)
    with models.store.locked():
        models.store.quarantine("trained-1", "a bad cable")
    add_version(home, "trained-2", in_use=False)
    assert models.store.place("trained-2") == 3
    models.restore_quarantined(models.quarantined()[0].name)
    assert _names(models) == ["starter-1", "trained-1", "trained-2"]


def test_a_folder_that_cannot_be_read_is_a_fault_with_words(
    models: ModelService, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.iterdir

    def denied(folder: Path) -> object:
        if folder == models.store.versions_folder:
            raise PermissionError(13, "Permission denied")
        return real(folder)

    (models.store.root / "current.json").unlink()
    monkeypatch.setattr(Path, "iterdir", denied)
    found = models.quick_check()
    assert found is not None
    assert found.kind is FaultKind.UNREADABLE
    assert "Permission denied" in found.detail
    assert models.verify().options[-1].kind == "import"
