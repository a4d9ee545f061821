"""Keras files converted to TFLite, in a child process: TensorFlow is heavy, and the file may be hostile."""

from __future__ import annotations

import os
import tempfile
import traceback
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.core.child import Channel
from fruitdx_desktop.inference.golden import TOLERANCE
from fruitdx_desktop.inference.limits import limit_memory
from fruitdx_desktop.inference.preprocess import INPUT_SIZE, MAX_INPUT_SIZE, MIN_INPUT_SIZE
from fruitdx_desktop.inference.runtime import Runtime
from fruitdx_desktop.training.keras_config import (
    Json,
    NetworkRefusedError,
    clean_network,
    input_size,
    range_wanted,
    with_input_size,
)
from fruitdx_desktop.training.keras_file import copy_with, read_network

KERAS_ROLE = "keras-import"
# TensorFlow reserves far more address space than it uses.
_MEMORY_LIMIT_BYTES = 24 * 1024**3
_COMPARED = 3


def main(channel: Channel) -> None:
    """The role ``keras-import``: ``{file, target}`` in; ``{range, range_source}`` or ``{refused}`` out."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    # No accelerator, no surprises: the conversion is short.
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    limit_memory(_MEMORY_LIMIT_BYTES)
    message = channel.receive()
    try:
        channel.send(_convert(Path(message["file"]), Path(message["target"])))
    except NetworkRefusedError as error:
        channel.send({"refused": str(error)})
    # Keras raises nearly anything on a network that does not fit together; the log tells the rest.
    except Exception as error:
        traceback.print_exc()
        words = " ".join(str(error).split())[:200]
        channel.send({"refused": f"Keras cannot make its network ({type(error).__name__}: {words})"})


def _convert(file: Path, target: Path) -> Json:
    network = clean_network(read_network(file))
    height, width = _size(network)
    wanted, source = range_wanted(network)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        copy = copy_with(file, with_input_size(network, height, width), Path(scratch))
        model = _load(copy)
    target.write_bytes(_to_tflite(model, height, width))
    return {"range": wanted, "range_source": source}


def _size(network: Json) -> tuple[int, int]:
    sizes = input_size(network)
    if sizes is None:
        raise NetworkRefusedError("it does not take photos")
    # A network of free size was trained on something; this is what most are.
    height, width = (INPUT_SIZE if size is None else size for size in sizes)
    fits = all(isinstance(size, int) and MIN_INPUT_SIZE <= size <= MAX_INPUT_SIZE for size in (height, width))
    if not fits:
        raise NetworkRefusedError(f"it takes photos of {width} x {height}")
    return height, width


def _load(copy: Path) -> Any:
    # TensorFlow first: its converter fails where standalone Keras came before it.
    import tensorflow as tf

    return tf.keras.models.load_model(copy, compile=False, safe_mode=True)


def _to_tflite(model: Any, height: int, width: int) -> bytes:
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    if len(model.inputs) != 1 or len(model.outputs) != 1:
        inputs, outputs = len(model.inputs), len(model.outputs)
        raise NetworkRefusedError(f"it has {inputs} inputs and {outputs} outputs; a model for photos has one of each")
    spec = tf.TensorSpec([1, height, width, model.inputs[0].shape[-1]], tf.float32, name="image")
    traced = tf.function(lambda image: model(image, training=False)).get_concrete_function(spec)
    frozen = convert_variables_to_constants_v2(traced)
    tflite: bytes = tf.lite.TFLiteConverter.from_concrete_functions([frozen]).convert()
    _compare(model, tflite, tuple(spec.shape))
    return tflite


def _compare(model: Any, tflite: bytes, shape: tuple[int, ...]) -> None:
    """The converter is not believed: both answer the same noise."""
    runtime = Runtime(tflite)
    (name,) = (spec.name for spec in runtime.output_specs)
    generator = np.random.default_rng(0)
    for number in range(_COMPARED):
        # Bytes, fractions and both signs: whichever the network takes.
        image = (generator.random(shape) * (255.0, 1.0, 2.0)[number] - (0.0, 0.0, 1.0)[number]).astype(np.float32)
        expected = np.asarray(model(image, training=False))
        found = runtime.run(image)[name]
        scale = max(1.0, float(np.abs(expected).max()))
        if not np.abs(expected - found).max() <= TOLERANCE * scale:
            raise NetworkRefusedError("its converted copy answers differently")
