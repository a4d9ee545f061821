"""The endpoints on fake services: what they answer, and how they fail."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("fastapi")
from fastapi.testclient import TestClient

from fruitdx_desktop.core.errors import ModelFaultError, StarterMissingError, UsageError
from fruitdx_desktop.core.faults import Fault, FaultKind, RecoveryKind, RecoveryOption
from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.server import app as server

FAULT = Fault(FaultKind.TOO_SMALL, "model.tflite", "20000000 bytes", "800 bytes")


class FakeModels:
    """Stands in for ``ModelService``."""

    def __init__(self) -> None:
        self.fault: Fault | None = None
        self.error: Exception | None = None
        self.labels = (Label("Alternaria_Mango"), Label("Healthy_Mango"))
        self.version = "starter-1"

    def check(self) -> Fault | None:
        if self.error:
            raise self.error
        return self.fault

    def current(self) -> FakeModels:
        return self

    def open_current(self) -> FakeModels:
        if self.fault:
            raise ModelFaultError(self.fault)
        return self

    def options(self) -> tuple[RecoveryOption, ...]:
        return (RecoveryOption(RecoveryKind.STARTER),)


class FakeDiagnosis:
    """Stands in for ``DiagnosisService``; notes what it was asked."""

    def __init__(self, models: FakeModels) -> None:
        self.models = models
        self.asked: list[tuple[bytes, str, str | None]] = []

    def diagnose_bytes(self, data: bytes, name: str, *, fruit: str | None = None) -> FakeResult:
        self.models.open_current()
        if fruit == "Plum":
            raise UsageError(reason="The model knows no fruit 'Plum'")
        self.asked.append((data, name, fruit))
        return FakeResult({"path": name, "status": "unreadable" if data == b"junk" else "diagnosed"})


class FakeResult:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def as_json(self) -> dict[str, Any]:
        return self.document


@pytest.fixture
def models() -> FakeModels:
    return FakeModels()


@pytest.fixture
def diagnosis(models: FakeModels) -> FakeDiagnosis:
    return FakeDiagnosis(models)


@pytest.fixture
def client(models: FakeModels, diagnosis: FakeDiagnosis) -> Iterator[TestClient]:
    with TestClient(server.create_app(models, diagnosis)) as client:  # type: ignore[arg-type]
        yield client


def predict(client: TestClient, data: bytes, **fields: str) -> Any:
    return client.post(f"{server.PREFIX}/predict", files={"file": ("leaf.jpg", data)}, data=fields)


def test_health_of_a_whole_model(client: TestClient) -> None:
    answer = client.get(f"{server.PREFIX}/health")
    assert answer.status_code == 200
    document = answer.json()
    assert document.pop("uptime_s") >= 0
    assert document == {"status": "ok", "version": "starter-1", "fault": None, "remedy": None, "device": "cpu"}


def test_health_of_a_broken_model(client: TestClient, models: FakeModels) -> None:
    models.fault = FAULT
    answer = client.get(f"{server.PREFIX}/health")
    assert answer.status_code == 503
    assert answer.json()["status"] == "degraded"
    assert answer.json()["fault"] == "too_small"
    assert "restore-starter" in answer.json()["remedy"]


def test_health_without_any_model(client: TestClient, models: FakeModels) -> None:
    models.error = StarterMissingError(detail="no manifest")
    answer = client.get(f"{server.PREFIX}/health")
    assert answer.status_code == 503
    assert answer.json()["fault"] == "starter_missing"


def test_labels_are_in_the_format_of_the_labels_file(client: TestClient) -> None:
    assert client.get(f"{server.PREFIX}/labels").json() == {"0": "Alternaria_Mango", "1": "Healthy_Mango"}


def test_predict_hands_over_bytes_name_and_fruit(client: TestClient, diagnosis: FakeDiagnosis) -> None:
    assert predict(client, b"photo", fruit="Mango").json() == {"path": "leaf.jpg", "status": "diagnosed"}
    assert predict(client, b"photo", fruit="").status_code == 200
    assert diagnosis.asked == [(b"photo", "leaf.jpg", "Mango"), (b"photo", "leaf.jpg", None)]


def test_an_unreadable_photo_is_an_answer(client: TestClient) -> None:
    answer = predict(client, b"junk")
    assert (answer.status_code, answer.json()["status"]) == (200, "unreadable")


def test_a_broken_model_names_fault_and_ways_out(client: TestClient, models: FakeModels) -> None:
    models.fault = FAULT
    for answer in (predict(client, b"photo"), client.get(f"{server.PREFIX}/labels")):
        assert answer.status_code == 503
        document = answer.json()
        assert document["error"]["code"] == "model_fault"
        assert document["fault"] == "too_small"
        assert document["detail"] == FAULT.detail
        assert document["options"] == [{"kind": "starter", "command": "fruitdx models restore-starter"}]


@pytest.mark.parametrize("kind", ["fruit", "no file", "nothing", "path", "method"])
def test_a_wrong_request_is_answered_in_the_same_shape(client: TestClient, kind: str) -> None:
    url = f"{server.PREFIX}/predict"
    answer = {
        "fruit": lambda: predict(client, b"photo", fruit="Plum"),
        "no file": lambda: client.post(url, data={"fruit": "Mango"}),
        "nothing": lambda: client.post(url),
        "path": lambda: client.get("/elsewhere"),
        "method": lambda: client.get(url),
    }[kind]()
    assert answer.status_code in (404, 405, 422)
    assert set(answer.json()["error"]) == {"code", "message", "remedy"}
    assert all(answer.json()["error"].values())


def test_a_body_over_the_limit_is_refused(
    client: TestClient, diagnosis: FakeDiagnosis, monkeypatch: pytest.MonkeyPatch
) -> None:
    too_large = predict(client, bytes(server.MAX_PHOTO_BYTES + 1024 * 1024))
    assert too_large.status_code == 413
    assert too_large.json()["error"]["code"] == "photo_too_large"
    monkeypatch.setattr(server, "MAX_PHOTO_BYTES", 10)
    assert predict(client, bytes(11)).status_code == 413
    assert predict(client, bytes(10)).status_code == 200
    assert len(diagnosis.asked) == 1


def test_a_body_without_a_length_is_counted(client: TestClient, diagnosis: FakeDiagnosis) -> None:
    megabyte = bytes(1024 * 1024)
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
    body = itertools.chain([head], itertools.repeat(megabyte, 70), [b"\r\n--x--\r\n"])
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = client.post(f"{server.PREFIX}/predict", content=body, headers=headers)
    assert answer.status_code == 413
    assert not diagnosis.asked
