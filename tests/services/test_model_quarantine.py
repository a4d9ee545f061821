"""What was put aside and the way back."""

from __future__ import annotations

import pytest

from fruitdx_desktop.core.errors import (
    ModelFaultError,
    UnknownQuarantineError,
)
from fruitdx_desktop.core.faults import FaultKind
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference import quarantine
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version, damage


def test_the_same_moment_twice_in_quarantine(models: ModelService, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(quarantine.datetime):  # type: ignore[misc]
        @classmethod
        def now(cls, _zone: object = None) -> quarantine.datetime:
            return cls(2020, 1, 1)

    monkeypatch.setattr(quarantine, "datetime", Stopped)
    for _ in range(2):
        add_version(home, "trained-1", in_use=False)
        with models.store.locked():
            models.store.quarantine("trained-1", "a bad cable")
    assert len(models.quarantined()) == 2


def test_only_what_is_whole_comes_back_from_quarantine(models: ModelService, home: Home) -> None:
    add_version(home, "trained-1")
    damage(home)
    models.use("starter-1")
    (item,) = models.quarantined()
    with pytest.raises(ModelFaultError):
        models.restore_quarantined(item.name)
    with pytest.raises(UnknownQuarantineError):
        models.restore_quarantined("../versions/starter-1")
    assert [found.fault.kind for found in models.describe_quarantine() if found.fault] == [FaultKind.TOO_SMALL]
    (item.path.parent / f"{item.name}.json").unlink()
    assert len(models.quarantined()) == 1, "listed even where the record is lost"
