"""Random uploads for long: every one gets an answer, and none an internal error."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest

from fruitdx_desktop.core.paths import Home

pytestmark = pytest.mark.soak


def test_random_uploads_never_break_the_server(home: Home, photo: Path) -> None:
    testclient = pytest.importorskip("fastapi.testclient")
    from fruitdx_desktop.server.app import PREFIX, create_app
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.models import ModelService

    seed = int(os.environ.get("SEED") or time.time_ns() % 10**6)
    seconds = float(os.environ.get("SECONDS") or 60)
    print(f"SEED={seed}")
    rng = random.Random(seed)
    original = photo.read_bytes()
    models = ModelService(home)
    deadline = time.monotonic() + seconds
    with testclient.TestClient(create_app(models, DiagnosisService(models))) as client:
        while time.monotonic() < deadline:
            files = {rng.choice(["file", "file", "file", "photo"]): (_name(rng), _damaged(rng, original))}
            fields = {"fruit": rng.choice(["", "Mango", "mango", "Plum", _name(rng)])} if rng.random() < 0.5 else {}
            answer = client.post(f"{PREFIX}/predict", files=files, data=fields)
            assert answer.status_code in (200, 422), answer.text
            assert ("status" in answer.json()) == (answer.status_code == 200)
    assert models.verify().fault is None


def _damaged(rng: random.Random, original: bytes) -> bytes:
    data = bytearray(original)
    for _ in range(rng.choice([0, 1, 5, 50])):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data[: rng.randrange(len(data)) if rng.random() < 0.3 else len(data)])


def _name(rng: random.Random) -> str:
    return "".join(rng.choice('ab./\\"%\u00e9\u0646\U0001f34e ') for _ in range(rng.randrange(1, 20)))
