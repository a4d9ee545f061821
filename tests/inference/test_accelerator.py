"""The accelerator: tried in a child, remembered, never trusted where it errs, and never missed where it is absent."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference import accelerator, accelerator_choice, accelerator_probe
from fruitdx_desktop.inference.accelerator import CPU, Device, ProcessorNetwork
from fruitdx_desktop.inference.accelerator_choice import choose_device, device_name, machine_key, read_memory
from fruitdx_desktop.inference.accelerator_probe import ACCELERATOR_ROLE, Finding, probe_accelerator
from fruitdx_desktop.inference.feature_graph import feature_graph
from fruitdx_desktop.inference.golden import golden_inputs
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import to_input
from fruitdx_desktop.inference.runtime import Runtime

pytest.importorskip("ai_edge_litert.compiled_model", reason="tflite-runtime has no accelerator")

GOOD = Finding(True, "", "Some GPU", 1e-5, 1.0, 3.0)


@pytest.fixture(scope="module")
def model() -> bytes:
    return (starter_bundle() / MODEL).read_bytes()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "accelerator.json"


@pytest.fixture
def probes(monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    """What the next probes find, in order; a probe that is not expected fails."""
    findings: list[Finding] = []
    monkeypatch.setattr(accelerator_choice, "probe_accelerator", lambda *_: findings.pop(0))
    return findings


# The graph


def test_the_graph_without_its_head_answers_alike_and_is_the_same_every_time(model: bytes) -> None:
    cut = feature_graph(model)
    assert len(cut) < len(model)
    assert cut == feature_graph(model)
    assert feature_graph(cut) == cut
    whole, part = Runtime(model, threads=1), Runtime(cut, threads=1)
    assert [spec.name for spec in part.output_specs] == ["features"]
    for pixels in golden_inputs(seed=3, count=2):
        image = to_input(pixels)
        assert np.array_equal(whole.run(image)["features"], part.run(image)["features"])


@pytest.mark.parametrize("damage", [b"", b"no graph", None])
def test_what_is_no_graph_of_ours_is_left_as_it_is(model: bytes, damage: bytes | None) -> None:
    content = model[: len(model) // 2] if damage is None else damage
    assert feature_graph(content) == content


# The choice


def test_it_is_tried_once_and_remembered(model: bytes, file: Path, probes: list[Finding]) -> None:
    probes.append(GOOD)
    assert device_name(file, {}) == "CPU"
    assert choose_device(model, file, 2, {}).name == "Some GPU"
    assert choose_device(model, file, 2, {}).name == "Some GPU"
    assert device_name(file, {}) == "Some GPU"


def test_another_driver_or_another_model_is_tried_again(model: bytes, file: Path, probes: list[Finding]) -> None:
    probes.extend([GOOD, replace(GOOD, name="New driver"), Finding(False, "crashed")])
    choose_device(model, file, 2, {})
    environment = {"VK_DRIVER_FILES": "/another.json"}
    assert device_name(file, environment) == "CPU"
    assert choose_device(model, file, 2, environment).name == "New driver"
    assert choose_device(b"another graph", file, 2, environment) is CPU
    assert not probes


@pytest.mark.parametrize(
    ("finding", "mode", "expected"),
    [
        (GOOD, "auto", "Some GPU"),
        (GOOD, "cpu", "CPU"),
        (GOOD, "nonsense", "Some GPU"),
        (replace(GOOD, accelerator_ms=9.0), "auto", "CPU"),
        (replace(GOOD, accelerator_ms=9.0), "gpu", "Some GPU"),
        (replace(GOOD, usable=False, reason="its driver crashed"), "auto", "CPU"),
        (replace(GOOD, usable=False, reason="its driver crashed"), "gpu", "CPU"),
    ],
)
def test_what_works_and_is_faster_serves_unless_told_otherwise(
    model: bytes, file: Path, probes: list[Finding], finding: Finding, mode: str, expected: str
) -> None:
    probes.append(finding)
    environment = {"FRUITDX_ACCELERATOR": mode}
    assert choose_device(model, file, 2, environment).name == expected
    assert device_name(file, environment) == expected


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"finding": {"usable": 1}}', '{"finding": null}'])
def test_a_memory_that_makes_no_sense_is_none(model: bytes, file: Path, probes: list[Finding], content: str) -> None:
    file.write_text(content)
    assert device_name(file, {}) == "CPU"
    probes.append(GOOD)
    assert choose_device(model, file, 2, {}).name == "Some GPU"


def test_one_that_takes_the_program_down_twice_is_not_used_again(
    model: bytes, file: Path, probes: list[Finding]
) -> None:
    probes.append(GOOD)
    for _ in range(2):
        device = choose_device(model, file, 2, {})
        assert device.session is not None
        device.session.begin()  # and never ends
    assert choose_device(model, file, 2, {}) is CPU
    assert device_name(file, {}) == "CPU"


class Failing:
    """An accelerator that answers once, then fails."""

    closed = 0

    def __init__(self, model: bytes) -> None:
        self._network = ProcessorNetwork(model)
        self._left = 1

    def features(self, pixels: np.ndarray) -> np.ndarray:
        self._left -= 1
        if self._left < 0:
            raise RuntimeError("device lost")
        return self._network.features(pixels)

    def close(self) -> None:
        Failing.closed += 1


def test_one_that_fails_on_the_way_is_replaced_and_remembered(
    model: bytes, file: Path, probes: list[Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    probes.append(GOOD)
    monkeypatch.setattr(accelerator, "AcceleratedNetwork", Failing)
    expected = Runtime(model, threads=1)
    with choose_device(model, file, 2, {}).open(model) as network:
        for pixels in golden_inputs(seed=1, count=3):
            assert np.array_equal(network.features(pixels), expected.run(to_input(pixels))["features"][0])
    assert Failing.closed == 1
    memory = read_memory(file)
    assert memory is not None and memory.finding.reason == "device lost"
    assert choose_device(model, file, 2, {}) is CPU


def test_one_that_cannot_even_be_opened_is_replaced(model: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str | None] = []

    class Session:
        def begin(self) -> None:
            told.append("begin")

        def end(self, failure: str | None) -> None:
            told.append(failure)

    def refuse(_model: bytes) -> None:
        raise RuntimeError("no adapter")

    monkeypatch.setattr(accelerator, "AcceleratedNetwork", refuse)
    with Device("GPU", Session()).open(model) as network:
        assert network.features(next(golden_inputs(seed=1))).shape == (1280,)
    assert told == ["begin", "no adapter"]


# The probe


def test_without_a_device_the_probe_says_so_and_nothing_crashes(model: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.environ.get("VK_DRIVER_FILES"):
        pytest.skip("a device is named in VK_DRIVER_FILES")
    finding = probe_accelerator(feature_graph(model), 1)
    # A computer with a real one finds it.
    assert finding.usable or finding.reason


def test_a_graph_that_kills_the_probe_is_an_answer(tmp_path: Path) -> None:
    finding = probe_accelerator(b"TFL3 no graph at all" * 100, 1)
    assert not finding.usable
    assert finding.reason


def test_a_probe_that_hangs_is_given_up(model: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from fruitdx_desktop.core import child

    hanging = "import time; time.sleep(60)"
    monkeypatch.setattr(child, "_program", lambda: [sys.executable, "-c", hanging])
    finding = probe_accelerator(model, 1, timeout_s=0.3)
    assert not finding.usable
    assert "no answer" in finding.reason


def test_a_probe_that_crashes_is_remembered_as_unusable(
    model: bytes, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    from fruitdx_desktop.core import child

    crashing = "import os; os.abort()"
    monkeypatch.setattr(child, "_program", lambda: [sys.executable, "-c", crashing])
    assert choose_device(model, file, 1, {}) is CPU
    document = json.loads(file.read_text())
    assert document["finding"]["usable"] is False
    assert "crashed" in document["finding"]["reason"]
    monkeypatch.setattr(child, "_program", lambda: pytest.fail("it was tried again"))
    assert choose_device(model, file, 1, {}) is CPU


def test_the_child_knows_the_role() -> None:
    from fruitdx_desktop.services.child_roles import CHILD_ROLES

    assert ACCELERATOR_ROLE in CHILD_ROLES


def test_wrong_answers_are_found_out(model: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    class Wrong(ProcessorNetwork):
        def features(self, pixels: np.ndarray) -> np.ndarray:
            return super().features(pixels) + np.float32(0.01)

        def close(self) -> None:
            pass

    monkeypatch.setattr(accelerator_probe, "AcceleratedNetwork", Wrong)
    answer = accelerator_probe.inspect(feature_graph(model), 1)
    assert answer["usable"] is False
    assert "differ" in answer["reason"]


def test_the_machines_key_holds_still_and_follows_the_driver() -> None:
    assert machine_key({}) == machine_key({})
    assert machine_key({"VK_DRIVER_FILES": "/a"}) != machine_key({})


@pytest.mark.gpu
@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_real_accelerator_agrees_and_serves(model: bytes, file: Path) -> None:
    """On any device; ``tools/check_gpu_path.sh`` runs it on one made of software."""
    environment = {**os.environ, "FRUITDX_ACCELERATOR": "gpu"}
    device = choose_device(model, file, 2, environment, timeout_s=900)
    memory = read_memory(file)
    assert memory is not None
    if device is CPU:
        pytest.skip(f"no accelerator works here: {memory.finding.reason}")
    assert memory.finding.difference <= accelerator_probe.TOLERANCE
    photo = next(golden_inputs(seed=5))
    with device.open(model) as network, CPU.open(model) as processor:
        difference = float(np.abs(network.features(photo) - processor.features(photo)).max())
    assert difference <= accelerator_probe.TOLERANCE
    after = read_memory(file)
    assert after is not None and after.unfinished == 0 and after.finding.usable
    print(f"{device.name}: {memory.finding}, again {difference:.2g}")


def test_without_a_folder_to_try_it_in_the_processor_serves(model: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(**_given: object) -> str:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "mkdtemp", nowhere)
    found = accelerator_probe.probe_accelerator(model, 1)
    assert not found.usable and "could not be tried" in found.reason
