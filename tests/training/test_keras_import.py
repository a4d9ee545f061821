"""Keras files: real ones converted in the child process, hostile ones refused there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fruitdx_desktop.core.errors import ImportRefusedError, UntrustedFileError
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.inference.classifier import open_bundle
from fruitdx_desktop.services.model_import import ImportRequest, ModelImport
from fruitdx_desktop.services.models import ModelService
from fruitdx_desktop.training.keras_config import NetworkRefusedError
from fruitdx_desktop.training.keras_file import copy_with, read_network

h5py = pytest.importorskip("h5py")
# Looked for, not imported: it belongs into the children only.
needs_tensorflow = pytest.mark.skipif(find_spec("tensorflow") is None, reason="TensorFlow is not installed")
NAMES = ["Scab_Apple", "Rot_Apple", "Healthy_Apple"]
# Made by a process of its own, as everything with TensorFlow.
_MAKER = """
import sys
import tensorflow as tf
keras, layers = tf.keras, tf.keras.layers
folder = sys.argv[1]
keras.utils.set_random_seed(3)
inner = [keras.Input((64, 64, 3)), layers.Conv2D(8, 3, activation="relu"), layers.BatchNormalization()]
base = keras.Sequential(inner, name="base")
photo = keras.Input((64, 64, 3))
now = base(photo / 127.5 - 1.0)
now = layers.Dense(128, activation="relu")(layers.Flatten()(layers.MaxPooling2D(8)(now)))
wide = layers.Dense(4096, activation="relu")(now)
model = keras.Model(photo, layers.Dense(3, activation="softmax")(layers.Dropout(0.5)(wide)))
model.compile("adam", "categorical_crossentropy")
model.save(folder + "/keras3.h5")
model.save(folder + "/keras3.keras")
image = tf.constant([[[[200.0, 60.0, 90.0]] * 64] * 64])
import numpy
numpy.save(folder + "/expected.npy", model(image, training=False).numpy())
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``keras3.h5``, ``keras3.keras`` of one network, and its answer to one colour."""
    folder = tmp_path_factory.mktemp("keras")
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": "-1", "TF_CPP_MIN_LOG_LEVEL": "3"}
    subprocess.run([sys.executable, "-c", _MAKER, str(folder)], check=True, env=environment, capture_output=True)
    (folder / "labels.json").write_text(json.dumps(dict(enumerate(NAMES))))
    return folder


def _legacy(path: Path, *, bare_list: bool) -> dict[str, Any]:
    """A file as Keras 2.1 (the bare list) or 2.15 wrote it, by hand; the arrays by name."""
    rng = np.random.default_rng(5)
    arrays = {
        "conv/kernel:0": rng.normal(size=(3, 3, 3, 4)) / 5,
        "conv/bias:0": rng.normal(size=4),
        "bn/gamma:0": rng.random(4) + 0.5,
        "bn/beta:0": rng.random(4),
        "bn/moving_mean:0": rng.random(4),
        "bn/moving_variance:0": rng.random(4) + 0.5,
        "wide/kernel:0": rng.normal(size=(900 * 4, 80)) / 60,
        "wide/bias:0": np.zeros(80),
        "last/kernel:0": rng.normal(size=(80, 3)) / 9,
        "last/bias:0": np.zeros(3),
    }
    arrays = {name: values.astype(np.float32) for name, values in arrays.items()}
    initializer = {"class_name": "VarianceScaling", "config": {"scale": 1.0, "mode": "fan_avg", "seed": None}}
    common = {"trainable": True, "dtype": "float32"}
    layers = [
        {"class_name": "Conv2D", "config": {"name": "conv", "batch_input_shape": [None, 32, 32, 3], "filters": 4,
         "kernel_size": [3, 3], "strides": [1, 1], "padding": "valid", "data_format": "channels_last",
         "dilation_rate": [1, 1], "activation": "relu", "use_bias": True, "kernel_initializer": initializer,
         "kernel_regularizer": None, "bias_constraint": None, **common}},
        {"class_name": "BatchNormalization", "config": {"name": "bn", "axis": [3], "momentum": 0.99, "epsilon": 0.001,
         "center": True, "scale": True, "beta_initializer": {"class_name": "Zeros", "config": {}}, **common}},
        {"class_name": "Flatten", "config": {"name": "flat", "data_format": "channels_last", **common}},
        {"class_name": "Dense", "config": {"name": "wide", "units": 80, "activation": "relu", **common}},
        {"class_name": "Dropout", "config": {"name": "drop", "rate": 0.5, "noise_shape": None, **common}},
        {"class_name": "Dense", "config": {"name": "last", "units": 3, "activation": "softmax", **common}},
    ]  # fmt: skip
    config = layers if bare_list else {"name": "sequential_1", "layers": layers}
    with h5py.File(path, "w") as file:
        file.attrs["keras_version"] = np.bytes_(b"2.1.6" if bare_list else b"2.15.0")
        file.attrs["backend"] = np.bytes_(b"tensorflow")
        file.attrs["model_config"] = np.bytes_(json.dumps({"class_name": "Sequential", "config": config}).encode())
        file.attrs["training_config"] = np.bytes_(b'{"loss": "categorical_crossentropy"}')
        group = file.create_group("model_weights")
        names = [layer["config"]["name"] for layer in layers]
        group.attrs["layer_names"] = [name.encode() for name in names]
        group.attrs["keras_version"] = np.bytes_(b"2.1.6")
        for name in names:
            own = [key for key in arrays if key.startswith(f"{name}/")]
            part = group.create_group(name)
            part.attrs["weight_names"] = [key.encode() for key in own]
            for key in own:
                part.create_dataset(key, data=arrays[key])
    return arrays


def _legacy_answer(arrays: dict[str, Any], image: Any) -> Any:
    """The network by NumPy alone; ``image`` is (32, 32, 3)."""
    windows = np.lib.stride_tricks.sliding_window_view(image, (3, 3), axis=(0, 1))
    now = np.einsum("hwcij,ijcf->hwf", windows, arrays["conv/kernel:0"]) + arrays["conv/bias:0"]
    now = np.maximum(now, 0)
    now = (now - arrays["bn/moving_mean:0"]) / np.sqrt(arrays["bn/moving_variance:0"] + 0.001)
    now = (now * arrays["bn/gamma:0"] + arrays["bn/beta:0"]).reshape(-1)
    now = np.maximum(now @ arrays["wide/kernel:0"] + arrays["wide/bias:0"], 0)
    logits = now @ arrays["last/kernel:0"] + arrays["last/bias:0"]
    return np.exp(logits - logits.max()) / np.exp(logits - logits.max()).sum()


def _models(home: Home) -> ModelService:
    models = ModelService(home)
    models.ensure_model()
    return models


def _answer(models: ModelService, version: str, pixels: Any) -> dict[str, float]:
    top = open_bundle(models.store.folder(version)).diagnose_pixels(pixels).top
    return {candidate.label.name: candidate.probability for candidate in top}


@needs_tensorflow
@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.parametrize("name", ["keras3.h5", "keras3.keras"])
def test_a_file_of_today_answers_as_keras_does(made: Path, home: Home, name: str) -> None:
    models = _models(home)
    with pytest.raises(UntrustedFileError) as caught:
        ModelImport(models).take_in(ImportRequest(made / name))
    assert caught.value.about["kind"] == "keras"
    assert "input_range" not in caught.value.about["lacks"]
    done = ModelImport(models).take_in(ImportRequest(made / name, trust=True))
    assert not list((home.cache / "converted").iterdir())
    pixels = np.full((64, 64, 3), (200, 60, 90), np.uint8)
    expected = dict(zip(NAMES, np.load(made / "expected.npy")[0].tolist(), strict=True))
    assert _answer(models, done.version, pixels) == pytest.approx(expected, abs=1e-3)


@needs_tensorflow
@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.parametrize("bare_list", [True, False])
def test_a_file_of_keras_2_answers_as_it_did(tmp_path: Path, home: Home, bare_list: bool) -> None:
    path = tmp_path / "fruit_disease_model.h5"
    arrays = _legacy(path, bare_list=bare_list)
    (tmp_path / "labels.json").write_text(json.dumps({name: index for index, name in enumerate(NAMES)}))
    models = _models(home)
    done = ModelImport(models).take_in(ImportRequest(path, trust=True))
    assert "input_range" in done.about["lacks"]
    pixels = np.random.default_rng(1).integers(0, 256, (32, 32, 3), np.uint8)
    expected = dict(zip(NAMES, _legacy_answer(arrays, pixels / 255.0).tolist(), strict=True))
    assert _answer(models, done.version, pixels) == pytest.approx(expected, abs=1e-3)


@needs_tensorflow
@pytest.mark.slow
@pytest.mark.tensorflow
def test_program_code_in_a_file_is_refused_and_never_run(made: Path, tmp_path: Path, home: Home) -> None:
    path = tmp_path / "evil.h5"
    path.write_bytes((made / "keras3.h5").read_bytes())
    with h5py.File(path, "r+") as file:
        config = json.loads(file.attrs["model_config"])
        config["config"]["layers"].append({"class_name": "Lambda", "config": {"name": "x", "function": ["x"]}})
        file.attrs["model_config"] = json.dumps(config)
    with pytest.raises(ImportRefusedError, match="Lambda layer"):
        ModelImport(_models(home)).take_in(ImportRequest(path, made / "labels.json", trust=True))


# What follows needs no TensorFlow.


def _hdf5(path: Path, spoil: Any) -> Path:
    _legacy(path, bare_list=False)
    with h5py.File(path, "r+") as file:
        spoil(file["model_weights/last"], path.parent)
    return path


def _external_data(group: Any, folder: Path) -> None:
    (folder / "secret.bin").write_bytes(b"\0" * 4000)
    group.create_dataset("x", (1000,), "f4", external=[(str(folder / "secret.bin"), 0, 4000)])


def _virtual(group: Any, folder: Path) -> None:
    layout = h5py.VirtualLayout((10,), "f4")
    layout[:] = h5py.VirtualSource(str(folder / "other.h5"), "x", (10,))
    group.create_virtual_dataset("x", layout)


def _bomb(group: Any, _folder: Path) -> None:
    group.create_dataset("x", (10**12,), "f4", chunks=(10**6,), compression="gzip")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda group, folder: group.__setitem__("x", h5py.ExternalLink(str(folder / "other.h5"), "/")), "link"),
        (lambda group, _folder: group.__setitem__("x", h5py.SoftLink("/model_weights")), "link"),
        (lambda group, _folder: group.__setitem__("x", group.file["model_weights"]), "deeper"),
        (_external_data, "other files"),
        (_virtual, "other files"),
        (_bomb, "larger"),
        (lambda group, _folder: group.create_dataset("x", data=["text"]), "plain numbers"),
    ],
)
def test_hdf5_that_points_elsewhere_or_claims_too_much_is_refused(tmp_path: Path, spoil: Any, words: str) -> None:
    path = _hdf5(tmp_path / "x.h5", spoil)
    (tmp_path / "scratch").mkdir()
    with pytest.raises(NetworkRefusedError, match=words):
        copy_with(path, read_network(path), tmp_path / "scratch")


def test_a_copy_holds_the_weights_and_the_network_given(tmp_path: Path) -> None:
    path = _hdf5(tmp_path / "x.h5", lambda _group, _folder: None)
    (tmp_path / "scratch").mkdir()
    copy = copy_with(path, {"class_name": "mine"}, tmp_path / "scratch")
    with h5py.File(copy) as file:
        assert json.loads(file.attrs["model_config"]) == {"class_name": "mine"}
        assert "training_config" not in file.attrs
        assert file["model_weights/last/last/kernel:0"].shape == (80, 3)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x89HDF\r\n\x1a\n" + b"\0" * 2_000_000, "no whole HDF5"),
        (b"\0" * 2_000_000, "no whole HDF5"),
        (b"PK\x03\x04" + b"\0" * 2_000_000, "no whole .keras"),
    ],
)
def test_damaged_files_are_named(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "x.h5").write_bytes(content)
    with pytest.raises(NetworkRefusedError, match=words):
        read_network(tmp_path / "x.h5")


def test_weights_without_a_network_are_named(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file.attrs["layer_names"] = [b"a"]
    with pytest.raises(NetworkRefusedError, match="save_weights"):
        read_network(tmp_path / "w.h5")
    with h5py.File(tmp_path / "n.h5", "w") as file:
        file.attrs["x"] = 1
    with pytest.raises(NetworkRefusedError, match="No model config found"):
        read_network(tmp_path / "n.h5")


def test_a_keras_file_with_more_in_it_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.keras", "w") as archive:
        archive.writestr("config.json", "{}")
        archive.writestr("assets/../../evil", "x")
    with pytest.raises(NetworkRefusedError, match="carries"):
        read_network(tmp_path / "x.keras")
