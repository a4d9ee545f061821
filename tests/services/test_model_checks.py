"""What the memory of checks is good for."""

from __future__ import annotations

import pytest

from fruitdx_desktop.services import model_checks
from fruitdx_desktop.services.models import ModelService


def test_the_trust_in_a_bundle_is_for_the_runtime_that_tried_it(
    models: ModelService, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert models.verify().fault is None
    probed = []
    real = model_checks.verify
    monkeypatch.setattr(model_checks, "verify", lambda folder, log: probed.append(folder) or real(folder, log))
    models.open_current()
    assert probed == []
    monkeypatch.setattr(model_checks, "runtime_name", lambda: "another-runtime 9.9")
    ModelService(models.home).open_current()
    assert len(probed) == 1
