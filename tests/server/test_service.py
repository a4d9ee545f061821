"""The endpoints on the real services and the starter, and a server that has neither."""

from __future__ import annotations

import builtins
import hashlib
import json
import socket
from pathlib import Path
from typing import Any

import pytest

from fruitdx_desktop.core.errors import MissingPartError, UsageError
from fruitdx_desktop.core.paths import Home, starter_bundle
from fruitdx_desktop.server import run

needs_starter = pytest.mark.skipif(not starter_bundle().is_dir(), reason="there is no starter bundle yet")


@needs_starter
def test_predict_answers_what_the_command_line_answers(home: Home, photo: Path) -> None:
    testclient = pytest.importorskip("fastapi.testclient")
    from fruitdx_desktop.server.app import PREFIX, create_app
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.models import ModelService

    models = ModelService(home)
    service = DiagnosisService(models)
    with testclient.TestClient(create_app(models, service)) as client:
        answer = client.post(f"{PREFIX}/predict", files={"file": (photo.name, photo.read_bytes())}).json()
        junk = client.post(f"{PREFIX}/predict", files={"file": ("a.jpg", b"no photo")})
        assert client.get(f"{PREFIX}/health").json()["version"] == answer["model"]
        assert len(client.get(f"{PREFIX}/labels").json()) == 17
    expected = service.diagnose_bytes(photo.read_bytes(), photo.name).as_json()
    assert {**answer, "elapsed_ms": 0} == {**expected, "elapsed_ms": 0}
    assert junk.status_code == 200
    assert junk.json()["status"] == "unreadable"


@needs_starter
def test_a_model_cut_short_is_reported_and_left_alone(home: Home, photo: Path) -> None:
    testclient = pytest.importorskip("fastapi.testclient")
    from fruitdx_desktop.server.app import PREFIX, create_app
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.models import ModelService

    models = ModelService(home)
    version = models.ensure_model()
    model = models.store.folder(version) / "model.tflite"
    model.write_bytes(model.read_bytes()[:800])
    with testclient.TestClient(create_app(models, DiagnosisService(models))) as client:
        answer = client.post(f"{PREFIX}/predict", files={"file": (photo.name, photo.read_bytes())})
        assert answer.status_code == 503
        assert answer.json()["fault"] == "too_small"
        assert client.get(f"{PREFIX}/health").status_code == 503
    assert model.stat().st_size == 800


@needs_starter
def test_a_bit_that_flips_while_it_serves_is_reported(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a change of the file at once; where disk or memory keeps no trace of it, by the hash that is due next."""
    testclient = pytest.importorskip("fastapi.testclient")
    from fruitdx_desktop.server.app import PREFIX, create_app
    from fruitdx_desktop.services import model_opened as module
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.models import ModelService

    now, traced = 0.0, True
    real = module.fingerprint
    monkeypatch.setattr(module, "_clock", lambda: now)
    monkeypatch.setattr(module, "fingerprint", lambda folder: real(folder) if traced else ())
    models = ModelService(home)
    model = models.store.folder(models.ensure_model()) / "model.tflite"
    with testclient.TestClient(create_app(models, DiagnosisService(models))) as client:

        def fault() -> str | None:
            answer = client.get(f"{PREFIX}/health")
            assert answer.status_code == (503 if answer.json()["fault"] else 200)
            return answer.json()["fault"]  # type: ignore[no-any-return]

        assert fault() is None
        _flip(model)
        assert fault() == "checksum_mismatch"
        _flip(model)
        assert fault() is None
        traced = False
        assert fault() is None
        _flip(model)
        assert fault() is None
        now = module.REHASH_S
        assert fault() == "checksum_mismatch"
        assert fault() == "checksum_mismatch", "it stays so until a hash finds it whole"
        _flip(model)
        now = 2 * module.REHASH_S
        assert fault() is None


@needs_starter
def test_health_names_the_fault_that_an_answer_names(home: Home, photo: Path) -> None:
    """Also where somebody wrote the manifest anew, so that every hash fits."""
    testclient = pytest.importorskip("fastapi.testclient")
    from fruitdx_desktop.server.app import PREFIX, create_app
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.models import ModelService

    models = ModelService(home)
    folder = models.store.folder(models.ensure_model())
    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    del labels["16"]
    (folder / "labels.json").write_text(json.dumps(labels, indent=2), "utf-8")
    content = (folder / "labels.json").read_bytes()
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    manifest["files"]["labels.json"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    with testclient.TestClient(create_app(models, DiagnosisService(models))) as client:
        answer = client.post(f"{PREFIX}/predict", files={"file": (photo.name, photo.read_bytes())})
        assert client.get(f"{PREFIX}/health").json()["fault"] == answer.json()["fault"] == "labels_mismatch"


def _flip(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(2_000_000)
        byte = file.read(1)[0]
        file.seek(2_000_000)
        file.write(bytes([byte ^ 1]))


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def absent(name: str, *rest: Any) -> Any:
        if name == "uvicorn":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(MissingPartError) as error:
        run()
    assert "fruitdx-desktop[server]" in error.value.remedy


def test_where_it_cannot_listen_is_said_before_it_starts(home: Home) -> None:
    pytest.importorskip("uvicorn")
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        for host, port in (("127.0.0.1", taken), ("127.0.0.1", 99_999), ("127.0.0.1", -1), ("a..b", 8000)):
            with pytest.raises(UsageError, match=str(port)):
                run(host, port)
