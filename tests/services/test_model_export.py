"""Models for others."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

pytest.importorskip("ai_edge_litert", reason="tflite-runtime carries no schema")
from fruitdx_desktop.core.errors import (
    ExportError,
    SigningKeyError,
    UntrustedFileError,
)
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.services.model_export import ExportRequest, ModelExport
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from tests.services.test_models import _second_version


@pytest.fixture
def models(home: Home) -> ModelService:
    service = ModelService(home)
    service.ensure_model()
    return service


def test_a_signed_model_tells_who_sent_it_and_is_remembered(
    models: ModelService, other: ModelService, tmp_path: Path
) -> None:
    pytest.importorskip("cryptography")
    _second_version(models, tmp_path)
    target = tmp_path / "gift.fruitdx"
    sent = ModelExport(models).write(ExportRequest(target, sign=True, name="Anna"))
    assert sent.signer is not None
    key = models.home.root / "signing" / "ed25519.key"
    if os.name == "posix":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    with pytest.raises(UntrustedFileError, match="not met this key") as caught:
        ModelImport(other).take_in(ImportRequest(target))
    assert caught.value.about["signature"]["fingerprint"] == sent.signer.fingerprint
    assert sent.version == ModelImport(other).take_in(ImportRequest(target, trust=True)).version
    with pytest.raises(UntrustedFileError, match="trusted this key before"):
        ModelImport(other).take_in(ImportRequest(target))
    # The next signature is by the same key and name.
    again = ModelExport(models).write(ExportRequest(target, sign=True))
    assert again.signer == sent.signer


def test_a_known_name_with_another_key_is_a_warning(models: ModelService, other: ModelService, tmp_path: Path) -> None:
    pytest.importorskip("cryptography")
    target = tmp_path / "gift.fruitdx"
    ModelExport(models).write(ExportRequest(target, sign=True, name="Anna"))
    ModelImport(other).take_in(ImportRequest(target, trust=True))
    ModelExport(other).write(ExportRequest(target, sign=True, name="anna"))
    with pytest.raises(UntrustedFileError, match="ANOTHER key"):
        ModelImport(other).take_in(ImportRequest(target))


def test_a_damaged_key_is_never_replaced_in_silence(models: ModelService, tmp_path: Path) -> None:
    pytest.importorskip("cryptography")
    key = models.home.root / "signing" / "ed25519.key"
    key.parent.mkdir()
    key.write_bytes(b"short")
    with pytest.raises(SigningKeyError, match="5 bytes"):
        ModelExport(models).write(ExportRequest(tmp_path / "x.fruitdx", sign=True))
    assert key.read_bytes() == b"short"
    assert not (tmp_path / "x.fruitdx").exists()


def test_tflite_export_and_back(models: ModelService, other: ModelService, tmp_path: Path) -> None:
    target = tmp_path / "phone.tflite"
    done = ModelExport(models).write(ExportRequest(target, tflite=True))
    assert done.signer is None
    with pytest.raises(UntrustedFileError) as caught:
        ModelImport(other).take_in(ImportRequest(target))
    assert len(caught.value.about["labels"]) == 17
    assert caught.value.about["input"] == {"width": 224, "height": 224, "source": "metadata"}


def test_exports_that_make_no_sense(models: ModelService, tmp_path: Path) -> None:
    for request in (
        ExportRequest(tmp_path / "x.tflite"),
        ExportRequest(tmp_path / "x.fruitdx", tflite=True),
        ExportRequest(tmp_path / "x.tflite", tflite=True, sign=True),
        ExportRequest(tmp_path / "absent" / "x.tflite", tflite=True),
    ):
        with pytest.raises(ExportError):
            ModelExport(models).write(request)
    assert not list(tmp_path.glob("x.*"))
