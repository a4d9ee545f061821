"""Tidying up takes nothing that may be needed."""

from __future__ import annotations

import json

import pytest

from fruitdx_desktop.cli import main
from fruitdx_desktop.core.errors import (
    ModelFaultError,
)
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version, damage

Lines = list[dict[str, object]]


def _lines(capsys: pytest.CaptureFixture[str]) -> Lines:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def _names(models: ModelService) -> list[str]:
    return [info.version for info in models.list_versions()]


@pytest.mark.parametrize("keep", [0, 1, 5])
def test_prune_never_takes_what_may_be_needed(models: ModelService, home: Home, keep: int) -> None:
    for number in range(1, 6):
        add_version(home, f"trained-{number}")
    add_version(home, "kept-back-6", in_use=False)
    assert models.prune(keep, dry_run=True).removed == models.prune(keep).removed
    gone = ["trained-1", "trained-2", "trained-3"][: max(0, 3 - keep)]
    assert _names(models) == [
        name
        for name in ("starter-1", *(f"trained-{number}" for number in range(1, 6)), "kept-back-6")
        if name not in gone
    ]
    assert models.ensure_model() == "trained-5"
    assert models.rollback() == "trained-4"
    assert not list((models.store.root / "staging").iterdir())


def test_prune_after_going_back_keeps_what_came_later(models: ModelService, home: Home) -> None:
    for number in range(1, 5):
        add_version(home, f"trained-{number}")
    models.use("trained-2")
    assert models.prune(0).removed == ("trained-1",)
    assert _names(models) == ["starter-1", "trained-2", "trained-3", "trained-4"]


def test_prune_sets_the_broken_aside_and_keeps_the_last_good(models: ModelService, home: Home) -> None:
    for number in range(1, 5):
        add_version(home, f"trained-{number}")
    models.use("trained-3")
    damage(home)
    models.use("trained-4")
    add_version(home, "trained-5")
    (models.store.folder("trained-4") / "labels.json").unlink()
    result = models.prune(0)
    assert result.set_aside == ("trained-4",)
    assert result.removed == ("trained-1",)
    assert result.kept == ("starter-1", "trained-2", "trained-5"), "trained-2 is the last known good"
    assert result.freed_bytes > 20_000_000


def test_prune_without_a_model_in_use_removes_nothing(models: ModelService, home: Home) -> None:
    add_version(home, "trained-1")
    (models.store.root / "current.json").unlink()
    with pytest.raises(ModelFaultError):
        models.prune(0)
    assert len(_names(models)) == 2


def test_prune_and_quarantine_on_the_command_line(
    models: ModelService, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(1, 5):
        add_version(home, f"trained-{number}")
    assert main(["models", "prune", "--keep", "1", "--dry-run", "--json"]) == 0
    (plan,) = _lines(capsys)
    assert (plan["removed"], plan["dry_run"]) == (["trained-1"], True)
    assert main(["models", "prune", "--keep", "-1"]) == 2
    capsys.readouterr()
    assert main(["models", "prune", "--keep", "1", "--json"]) == 0
    (done,) = _lines(capsys)
    assert set(done) == {"removed", "set_aside", "kept", "freed_bytes", "dry_run"}
    assert done["kept"] == ["starter-1", "trained-2", "trained-3", "trained-4"]
    with models.store.locked():
        models.store.quarantine("trained-2", "a bad cable")
    assert main(["models", "quarantine", "--json"]) == 0
    (aside,) = _lines(capsys)
    assert (aside["version"], aside["fault"], aside["reason"]) == ("trained-2", None, "a bad cable")
    assert main(["models", "quarantine", "--restore", str(aside["name"]), "--json"]) == 0
    assert _lines(capsys) == [{"version": "trained-2", "in_use": False}]
    assert main(["models", "quarantine", "--restore", str(aside["name"])]) == 2
    assert "in quarantine" in capsys.readouterr().err
