from __future__ import annotations

import json
import random
import stat
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core import child as child_module
from fruitdx_desktop.core.errors import ImportRefusedError, ModelFaultError
from fruitdx_desktop.core.faults import FaultKind
from fruitdx_desktop.inference import open_bundle
from fruitdx_desktop.inference import verify as verify_module
from fruitdx_desktop.inference.archive import unpack_archive, write_archive
from fruitdx_desktop.inference.bundle import read_manifest, read_replay
from fruitdx_desktop.inference.manifest import FileEntry, Manifest, dump_manifest, parse_manifest
from fruitdx_desktop.inference.novelty import NoveltyModel
from fruitdx_desktop.inference.replay import HeadWeights, ReplayPack, head_probabilities
from fruitdx_desktop.inference.verify import check_files, check_present, probe, verify


def _kind(folder: Path) -> FaultKind | None:
    fault = check_files(folder)[1]
    return fault.kind if fault else None


def _reseal(folder: Path, **changes: object) -> None:
    manifest = replace(read_manifest(folder), **changes)
    (folder / "manifest.json").write_bytes(dump_manifest(manifest))


def _replace_file(folder: Path, name: str, data: bytes) -> None:
    """Changes a file and the manifest with it, as a forger would."""
    import hashlib

    (folder / name).write_bytes(data)
    files = {**read_manifest(folder).files, name: FileEntry(len(data), hashlib.sha256(data).hexdigest())}
    _reseal(folder, files=files)


def test_starter_is_whole(starter: Path, tmp_path: Path) -> None:
    assert verify(starter, tmp_path / "probe.log") is None


@pytest.mark.parametrize("name", ["manifest.json", "model.tflite", "labels.json", "golden.json", "replay.npz"])
def test_missing(starter: Path, name: str) -> None:
    (starter / name).unlink()
    fault = check_present(starter)[1]
    assert fault is not None
    assert (fault.kind, fault.file) == (FaultKind.MISSING, name)


def test_the_accident(starter: Path) -> None:
    (starter / "model.tflite").write_bytes(b"\0" * 800)
    fault = check_present(starter)[1]
    assert fault is not None
    assert fault.kind is FaultKind.TOO_SMALL
    assert fault.found == "800 bytes"
    assert "model.tflite" in fault.detail


def test_one_flipped_bit(starter: Path) -> None:
    model = bytearray((starter / "model.tflite").read_bytes())
    model[len(model) // 2] ^= 1
    (starter / "model.tflite").write_bytes(model)
    assert _kind(starter) is FaultKind.CHECKSUM_MISMATCH
    with pytest.raises(ModelFaultError):
        open_bundle(starter)


def test_longer_file(starter: Path) -> None:
    with (starter / "labels.json").open("ab") as file:
        file.write(b" ")
    assert _kind(starter) is FaultKind.CHECKSUM_MISMATCH


def test_other_labels(starter: Path) -> None:
    labels = json.loads((starter / "labels.json").read_text())
    labels[str(len(labels))] = "Rust_Pear"
    _replace_file(starter, "labels.json", json.dumps(labels).encode())
    assert _kind(starter) is FaultKind.LABELS_MISMATCH


def test_another_signature(starter: Path, tmp_path: Path) -> None:
    signature = json.loads(json.dumps(read_manifest(starter).signature))
    signature["outputs"].pop("features")
    _reseal(starter, signature=signature)
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert fault.kind is FaultKind.WRONG_SIGNATURE


@pytest.mark.parametrize("damage", ["noise", "empty graph", "zeroed head"])
def test_a_graph_that_cannot_be_opened_is_found_by_the_probe(starter: Path, tmp_path: Path, damage: str) -> None:
    model = bytearray((starter / "model.tflite").read_bytes())
    if damage == "noise":
        model[:] = random.Random(1).randbytes(len(model))
    elif damage == "empty graph":
        model[:] = b"\x1c\0\0\0TFL3" + b"\0" * (len(model) - 8)
    else:
        model[64:4096] = b"\0" * (4096 - 64)
    _replace_file(starter, "model.tflite", bytes(model))
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert fault.kind in (FaultKind.UNREADABLE, FaultKind.WRONG_SIGNATURE, FaultKind.SELF_TEST_FAILED)


def test_wrong_answers_fail_the_self_test(starter: Path, tmp_path: Path) -> None:
    golden = json.loads((starter / "golden.json").read_text())
    golden["probabilities"] = [row[1:] + row[:1] for row in golden["probabilities"]]
    _replace_file(starter, "golden.json", json.dumps(golden).encode())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert fault.kind is FaultKind.SELF_TEST_FAILED


@pytest.mark.parametrize("name", ["evidence", "features", "novelty"])
def test_what_a_diagnosis_is_made_of_besides_is_tested_too(starter: Path, tmp_path: Path, name: str) -> None:
    golden = json.loads((starter / "golden.json").read_text())
    golden[name] = [[value * 1.1 for value in row] for row in golden[name]]
    _replace_file(starter, "golden.json", json.dumps(golden).encode())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, name in fault.found) == (FaultKind.SELF_TEST_FAILED, True)


def test_other_distances_with_a_manifest_to_fit_are_noticed(starter: Path, tmp_path: Path) -> None:
    model = NoveltyModel.from_bytes((starter / "novelty.npz").read_bytes())
    _replace_file(starter, "novelty.npz", replace(model, threshold=model.threshold * 2).to_bytes())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, "novelty" in fault.found) == (FaultKind.SELF_TEST_FAILED, True)


def test_names_that_changed_places_with_a_manifest_to_fit_are_noticed(starter: Path, tmp_path: Path) -> None:
    labels = json.loads((starter / "labels.json").read_text())
    labels["0"], labels["1"] = labels["1"], labels["0"]
    _replace_file(starter, "labels.json", json.dumps(labels).encode())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, fault.file) == (FaultKind.LABELS_MISMATCH, "labels.json")
    assert labels["0"] in fault.detail
    assert labels["1"] in fault.detail


def test_a_memory_of_other_labels_is_noticed(starter: Path, tmp_path: Path) -> None:
    pack = ReplayPack.from_bytes((starter / "replay.npz").read_bytes())
    _replace_file(starter, "replay.npz", replace(pack, label_names=(*pack.label_names[:-1], "Rust_Pear")).to_bytes())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, fault.file) == (FaultKind.LABELS_MISMATCH, "replay.npz")


@pytest.mark.parametrize("golden", ["[]", "{", '{"seed": Infinity, "probabilities": [[1]]}', '{"probabilities": 7}'])
def test_golden_outputs_that_are_none_are_named(starter: Path, tmp_path: Path, golden: str) -> None:
    _replace_file(starter, "golden.json", golden.encode())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, fault.file) == (FaultKind.SELF_TEST_FAILED, "golden.json")


def _rewrite_unsealed(folder: Path, name: str, data: bytes) -> None:
    """Changes a file, and size and hash in the manifest, but not its seal."""
    import hashlib

    (folder / name).write_bytes(data)
    document = json.loads((folder / "manifest.json").read_text())
    document["files"][name] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    (folder / "manifest.json").write_text(json.dumps(document))


def test_a_manifest_rewritten_without_its_seal_is_named_by_what_is_wrong_inside(starter: Path, tmp_path: Path) -> None:
    labels = json.loads((starter / "labels.json").read_text())
    _rewrite_unsealed(starter, "labels.json", json.dumps(labels).encode())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, fault.file) == (FaultKind.UNREADABLE, "manifest.json")
    labels.pop("16")
    _rewrite_unsealed(starter, "labels.json", json.dumps(labels).encode())
    fault = verify(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, fault.file) == (FaultKind.LABELS_MISMATCH, "labels.json")
    with pytest.raises(ModelFaultError):
        open_bundle(starter)


def test_a_file_that_cannot_be_read_outranks_one_that_differs(starter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (starter / "golden.json").write_bytes((starter / "golden.json").read_bytes() + b" ")
    real = Path.open

    def failing(self: Path, *given: object, **named: object) -> object:
        if self.name == "replay.npz":
            raise OSError(5, "Input/output error")
        return real(self, *given, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", failing)
    fault = check_files(starter)[1]
    assert fault is not None
    assert (fault.kind, fault.file, fault.found) == (FaultKind.UNREADABLE, "replay.npz", "Input/output error")


def test_a_probe_that_takes_too_long_is_stopped(starter: Path, tmp_path: Path) -> None:
    fault = probe(starter, tmp_path / "log", timeout_s=0.01)
    assert fault is not None
    assert fault.kind is FaultKind.UNREADABLE
    assert "no answer" in fault.found


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no seconds of computing here")
def test_a_graph_that_computes_without_end_is_stopped_whatever_the_clock_says(
    starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hang is told by computing; a probe that only waits for its turn on a busy machine is no broken model."""
    monkeypatch.setattr(verify_module, "PROBE_CPU_S", 1)
    monkeypatch.setattr(verify_module, "PROBE_ROLE", "spin")
    program = tmp_path / "spin.py"
    program.write_text(
        "import sys; from fruitdx_desktop.core.child import run_child\n"
        "from fruitdx_desktop.inference import probe\n"
        "def spin(folder):\n    while True: pass\n"
        "probe.inspect = spin\n"
        "run_child(sys.argv[1:], {'spin': probe.main})\n"
    )
    monkeypatch.setattr(child_module, "_program", lambda: [sys.executable, str(program)])
    fault = probe(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, fault.found) == (FaultKind.UNREADABLE, "no answer within 1 s of computing")


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of address space is Linux's; others have their own")
def test_a_graph_that_takes_all_memory_is_stopped(
    starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "greedy.py"
    program.write_text(
        "import sys; from fruitdx_desktop.core.child import run_child\n"
        "from fruitdx_desktop.inference import probe\n"
        "real = probe.Runtime\n"
        "def greedy(*given, **named):\n    bytearray(probe.MEMORY_LIMIT_BYTES)\n    return real(*given, **named)\n"
        "probe.Runtime = greedy\n"
        "run_child(sys.argv[1:], {'probe': probe.main})\n"
    )
    monkeypatch.setattr(child_module, "_program", lambda: [sys.executable, str(program)])
    fault = probe(starter, tmp_path / "log")
    assert fault is not None
    assert (fault.kind, fault.found) == (FaultKind.UNREADABLE, "one that needs too much memory")


@pytest.mark.parametrize("seed", range(60))
def test_every_changed_byte_of_the_manifest_is_noticed(starter: Path, seed: int) -> None:
    rng = random.Random(seed)
    path = starter / "manifest.json"
    data = bytearray(path.read_bytes())
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    path.write_bytes(data)
    assert check_present(starter)[1] is not None


@given(st.binary(max_size=300))
def test_any_manifest_bytes_are_a_manifest_or_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_manifest(data)


def test_manifest_round_trip(starter: Path) -> None:
    manifest = read_manifest(starter)
    assert isinstance(manifest, Manifest)
    assert parse_manifest(dump_manifest(manifest)) == manifest


def test_archive_round_trip(starter: Path, tmp_path: Path) -> None:
    target = tmp_path / "model.fruitdx"
    write_archive(starter, read_manifest(starter), target)
    unpacked = tmp_path / "unpacked"
    unpacked.mkdir()
    unpack_archive(target, unpacked)
    assert check_files(unpacked)[1] is None


def _zip(path: Path, members: dict[str, bytes], mode: int = 0o644) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return path


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/passwd", "sub/model.tflite", "model.tflite/", "MODEL.TFLITE", "C:\\x", "x.py"]
)
def test_archive_with_a_foreign_member_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(ImportRefusedError):
        unpack_archive(_zip(tmp_path / "x.fruitdx", {name: b"x"}), tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())


def test_archive_with_a_link_or_a_bomb_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    link = _zip(tmp_path / "link.fruitdx", {"model.tflite": b"/etc/passwd"}, stat.S_IFLNK | 0o777)
    with pytest.raises(ImportRefusedError):
        unpack_archive(link, tmp_path / "out")
    bomb = _zip(tmp_path / "bomb.fruitdx", {"manifest.json": b"\0" * (5 * 1024 * 1024)})
    with pytest.raises(ImportRefusedError, match="too large"):
        unpack_archive(bomb, tmp_path / "out")


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_as_an_archive(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("archive")
    (folder / "x.fruitdx").write_bytes(data)
    with pytest.raises(ImportRefusedError):
        unpack_archive(folder / "x.fruitdx", folder)


def test_replay_pack_keeps_features_within_half_a_step(starter: Path) -> None:
    rng = np.random.default_rng(0)
    features = rng.random((30, 16), np.float32) * 6
    shapes = ((16,), (16,), (16, 4), (4,), (4, 3), (3,), (16, 2), (2,))
    head = HeadWeights(*(rng.random(shape, np.float32) for shape in shapes), np.array([0, 0, 1], np.int32))
    pack = ReplayPack.quantise(
        features, label_names=("a", "b", "ü"), label_index=np.arange(30, dtype=np.int32) % 3,
        groups=[str(i) for i in range(30)], held_back=np.arange(30) % 5 == 0, photos=[f"p{i}" for i in range(30)],
        weights=np.linspace(0.5, 4, 30, dtype=np.float32), augmented=np.arange(30) % 7 == 0, strangers=features[:4],
        grounds=features[4:7], head=head, backbone_digest="d",
    )  # fmt: skip
    copy = ReplayPack.from_bytes(pack.to_bytes())
    assert np.abs(copy.features - features).max() <= pack.scale.max() / 2 + 1e-6
    assert (copy.label_names, copy.groups, copy.backbone_digest) == (pack.label_names, pack.groups, "d")
    assert copy.to_bytes() == pack.to_bytes()
    assert copy.photos == pack.photos
    assert np.array_equal(copy.weights, pack.weights)
    assert np.array_equal(copy.augmented, pack.augmented)
    assert np.abs(copy.stranger_features - features[:4]).max() <= pack.scale.max() / 2 + 1e-6
    assert np.abs(copy.ground_features - features[4:7]).max() <= pack.scale.max() / 2 + 1e-6
    assert np.array_equal(head_probabilities(copy.head, features), head_probabilities(head, features))
    real = read_replay(starter, read_manifest(starter))
    assert real is not None
    assert len(real.label_names) == 17


def test_novelty_distance_is_to_the_nearest_prototype() -> None:
    model = NoveltyModel(
        np.zeros(2, np.float32),
        np.ones(2, np.float32),
        np.zeros((2, 0), np.float32),
        np.array([[0, 0], [10, 0]], np.float32),
        np.zeros((0, 2), np.float32),
        2.0,
    )
    assert model.score(np.array([[3, 4], [10, 1]], np.float32)) == pytest.approx([2.5, 0.5])
    assert NoveltyModel.from_bytes(model.to_bytes()).threshold == 2.0
    with pytest.raises(ValueError, match=r".+"):
        NoveltyModel.from_bytes(b"nonsense")
