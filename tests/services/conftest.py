from __future__ import annotations

from pathlib import Path

import pytest

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.models import ModelService
from tests.robustness.operations import add_version


@pytest.fixture
def models(home: Home) -> ModelService:
    add_version(home, "starter-1", origin="starter")
    return ModelService(home)


@pytest.fixture
def other(tmp_path: Path) -> ModelService:
    """Another computer."""
    service = ModelService(Home(tmp_path / "other"))
    service.ensure_model()
    return service
