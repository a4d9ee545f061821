"""The network of a Keras file as JSON: what is refused, mended and found out. No TensorFlow."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.training.keras_config import (
    NetworkRefusedError,
    clean_network,
    input_size,
    range_wanted,
    with_input_size,
)


def layer(name: str, **config: Any) -> dict[str, Any]:
    return {"class_name": name, "config": {"name": name.lower(), **config}}


def sequential(*layers: dict[str, Any]) -> dict[str, Any]:
    return {"class_name": "Sequential", "config": {"name": "s", "layers": list(layers)}}


FIRST = layer("Conv2D", filters=4, kernel_size=[3, 3], batch_input_shape=[None, 96, 128, 3], activation="relu")
LAST = layer("Dense", units=3, activation="softmax", kernel_initializer={"class_name": "GlorotUniform", "config": {}})

INPUT = layer("InputLayer", batch_input_shape=[None, 9, 9, 3])


def called(name: str) -> dict[str, Any]:
    """An inner network, as keras.applications makes them."""
    return {"class_name": "Sequential", "config": {"name": name, "layers": [FIRST]}}


def test_the_bare_list_of_keras_2_1() -> None:
    network = clean_network({"class_name": "Sequential", "config": [FIRST, LAST]})
    kinds = [part["class_name"] for part in network["config"]["layers"]]
    assert kinds == ["InputLayer", "Conv2D", "Dense"]
    assert input_size(network) == (96, 128)
    assert "initializer" not in json.dumps(network)


@pytest.mark.parametrize(
    "evil",
    [
        layer("Lambda", function=["4wEAAAAAAAAA", None, None]),
        layer("TorchModuleWrapper", module="x"),
        layer("StringLookup", vocabulary="/etc/passwd"),
        layer("MyLayer"),
        {**layer("Dense", units=2), "registered_name": "package>Dense"},
        {**layer("Dense", units=2), "module": "os.path"},
        layer("Activation", activation={"class_name": "__lambda__", "config": {}}),
        layer("Activation", activation="my_function"),
        layer("Dense", units=2, activation={"class_name": "function", "config": "system", "module": "os"}),
        layer("Reshape", target_shape={"class_name": "function", "config": "get_file", "module": "keras.utils"}),
        layer("TFOpLambda", function="io.read_file"),
    ],
)
def test_whatever_is_no_plain_layer_is_refused(evil: dict[str, Any]) -> None:
    with pytest.raises(NetworkRefusedError, match="never run"):
        clean_network(sequential(FIRST, evil, LAST))
    with pytest.raises(NetworkRefusedError, match="never run"):
        clean_network(sequential(sequential(FIRST, evil), LAST))


@pytest.mark.parametrize(
    ("layers", "wanted"),
    [
        ([FIRST, LAST], ("unit", "assumed")),
        ([INPUT, layer("Rescaling", scale=1 / 255), FIRST], ("raw", "model")),
        ([layer("Rescaling", scale=1 / 127.5, offset=-1), FIRST], ("raw", "model")),
        ([layer("Rescaling", scale=2.0, offset=-1.0), FIRST], ("unit", "model")),
        ([layer("Normalization", mean=[123.0, 117.0, 104.0]), FIRST], ("raw", "model")),
        ([layer("Normalization", mean=[0.48, 0.45, 0.4]), FIRST], ("unit", "model")),
        ([FIRST, layer("Rescaling", scale=1 / 255)], ("unit", "assumed")),
        ([called("mobilenetv2_1.00_224"), LAST], ("signed", "assumed")),
        ([called("efficientnetb0"), LAST], ("raw", "model")),
        ([called("resnet50"), LAST], ("caffe", "assumed")),
    ],
)  # fmt: skip
def test_the_range_of_the_photos(layers: list[dict[str, Any]], wanted: tuple[str, str]) -> None:
    assert range_wanted(clean_network(sequential(*layers))) == wanted


def test_arithmetic_of_keras_2_becomes_a_layer() -> None:
    divide = {
        "class_name": "TFOpLambda", "name": "tf.math.truediv",
        "config": {"name": "tf.math.truediv", "function": "math.truediv"},
        "inbound_nodes": [["photo", 0, 0, {"y": 127.5, "name": None}]],
    }  # fmt: skip
    entry = {**layer("InputLayer", batch_input_shape=[None, None, None, 3]), "name": "photo", "inbound_nodes": []}
    config = {"name": "m", "layers": [entry, divide], "input_layers": [["photo", 0, 0]], "output_layers": [["t", 0, 0]]}
    network = clean_network({"class_name": "Model", "config": config})
    rescaling = network["config"]["layers"][1]
    assert (rescaling["class_name"], rescaling["config"]["scale"]) == ("Rescaling", 1 / 127.5)
    assert range_wanted(network) == ("raw", "model")
    assert input_size(network) == (None, None)
    assert input_size(with_input_size(network, 224, 224)) == (224, 224)


def test_nesting_without_end_is_refused() -> None:
    deep = sequential(FIRST)
    for _ in range(100):
        deep = sequential(deep)
    with pytest.raises(NetworkRefusedError, match="more layers"):
        clean_network(deep)


KEYS = ["class_name", "config", "layers", "name", "inbound_nodes", "activation"]
CLASSES = st.sampled_from(["Dense", "Sequential", "Lambda"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | CLASSES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=20,
)


@given(JSON)
def test_any_json_is_a_network_or_refused(config: Any) -> None:
    for candidate in (config, {"class_name": "Sequential", "config": {"layers": [config]}}):
        try:
            network = clean_network(candidate)
        except NetworkRefusedError as error:
            assert str(error)
        else:
            assert "Lambda" not in {part["class_name"] for part in network["config"]["layers"]}
