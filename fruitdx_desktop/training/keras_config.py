"""The network of a Keras file, as plain JSON: refused, mended, and searched for how it wants its photos.

A Keras file may name any Python class for its loader to make. Here it may name the layers of image networks, nothing
else; whatever a loader would need only to train (initialisers, regularisers, constraints) is left out. What Keras 1 and
2 wrote differently is brought to what Keras 3 reads.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy as np

from fruitdx_desktop.inference.input_range import DEFAULT_RANGE, range_by_factor

Json = dict[str, Any]

MODELS = frozenset({"Sequential", "Functional", "Model"})
_LAYER_NAMES = """
    InputLayer Rescaling Normalization Resizing CenterCrop RandomFlip RandomRotation RandomZoom RandomContrast
    RandomTranslation RandomCrop RandomBrightness Conv2D SeparableConv2D DepthwiseConv2D Conv2DTranspose Dense
    Activation ReLU LeakyReLU PReLU ELU Softmax BatchNormalization LayerNormalization GroupNormalization
    UnitNormalization MaxPooling2D AveragePooling2D GlobalAveragePooling2D GlobalMaxPooling2D MaxPool2D
    AvgPool2D GlobalAvgPool2D GlobalMaxPool2D Convolution2D SeparableConvolution2D Flatten Reshape Permute
    ZeroPadding2D Cropping2D UpSampling2D Dropout SpatialDropout2D GaussianNoise GaussianDropout AlphaDropout
    ActivityRegularization Add Subtract Multiply Average Maximum Minimum Concatenate Identity
    """
LAYERS = frozenset(_LAYER_NAMES.split())
# Arithmetic between layers, as Keras 3 keeps it.
OPERATIONS = frozenset({"TrueDivide", "Divide", "Subtract", "Multiply", "Add", "Mean", "Clip", "Relu6", "Relu"})
_OPERATION_MODULES = ("keras.src.ops.numpy", "keras.ops", "keras.src.ops.nn")
_MODULES = frozenset(
    {"keras", "keras.layers", "keras.models", "keras.src.models.functional", "keras.src.models.sequential"}
)
_VALUES = frozenset({"__keras_tensor__", "__tensor__", "__numpy__"})
_ACTIVATION_NAMES = """
    linear relu relu6 elu selu softmax sigmoid hard_sigmoid tanh softplus softsign swish silu gelu exponential mish
    leaky_relu hard_swish hard_silu log_softmax
    """
ACTIVATIONS = frozenset(_ACTIVATION_NAMES.split())
_TRAINING_ONLY = ("_initializer", "_regularizer", "_constraint", "_quantizer")
_DROPPED_KEYS = frozenset(
    {"dtype", "quantization_config", "registered_name", "batch_input_shape", "input_dtype", "synchronized"}
)
_MAX_DEPTH = 40
_MAX_LAYERS = 5000
_BEFORE_LEARNING = frozenset({"Conv2D", "Convolution2D", "SeparableConv2D", "DepthwiseConv2D", "Dense"})
# What keras.applications documents for its networks; by the start of their names.
_KNOWN_BACKBONES = (
    (("mobilenetv3", "efficientnet", "convnext", "regnet"), "raw"),
    (("mobilenet", "inception", "xception", "nasnet", "resnet50v2", "resnet101v2", "resnet152v2"), "signed"),
    (("densenet",), "imagenet"),
    (("vgg", "resnet"), "caffe"),
)


class NetworkRefusedError(Exception):
    """The network cannot be taken in; in words."""


def clean_network(config: Any) -> Json:
    """A copy of a ``model_config`` that names nothing but known layers, in the form of Keras 3.

    Raises:
        NetworkRefusedError: anything else is in it, or it is no network.
    """
    kind = config.get("class_name") if isinstance(config, dict) else None
    if not isinstance(kind, str) or kind not in MODELS:
        raise NetworkRefusedError(f"it is no Keras model ({_shown(config)})")
    try:
        return _Cleaner().network(config, 0)
    # Anything may stand where a name or a number should.
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise NetworkRefusedError("the description of its network makes no sense") from error


def input_size(network: Json) -> tuple[int | None, int | None] | None:
    """Height and width of the photos that a cleaned network takes, None for either that is free; None for no image."""
    for layer in _layers(network):
        shape = layer["config"].get("batch_shape")
        if layer["class_name"] == "InputLayer" and isinstance(shape, list) and len(shape) == 4:
            return shape[1], shape[2]
    return None


def with_input_size(network: Json, height: int, width: int) -> Json:
    """Fixes a free size, in place."""
    for layer in _layers(network):
        shape = layer["config"].get("batch_shape")
        if layer["class_name"] == "InputLayer" and isinstance(shape, list) and len(shape) == 4:
            layer["config"]["batch_shape"] = [None, height, width, shape[3]]
            break
    return network


def range_wanted(network: Json) -> tuple[str, str]:
    """One of ``RANGES`` for a cleaned network, and whether that is read off it (``model``) or ``assumed``."""
    for layer in _layers(network):
        name, config = layer["class_name"], layer["config"]
        if name == "Rescaling":
            found = range_by_factor(_size(config.get("scale", 1.0)))
        elif name == "Normalization" and config.get("mean") is not None:
            found = "raw" if _size(config["mean"]) > 2.0 else "unit"
        elif name in _BEFORE_LEARNING:
            break
        else:
            continue
        if found is not None:
            return found, "model"
    for name in _names(network):
        for starts, found in _KNOWN_BACKBONES:
            if name.lower().replace("_", "").startswith(starts):
                return found, "model" if found == "raw" else "assumed"
    return DEFAULT_RANGE, "assumed"


class _Cleaner:
    def __init__(self) -> None:
        self._layers = 0
        # The layer that is looked at, as its maker called it.
        self._at = ""

    def network(self, entry: Json, depth: int) -> Json:
        config = entry.get("config")
        sequential = entry["class_name"] == "Sequential"
        # Keras before 2.2 wrote a Sequential as the bare list of its layers.
        if isinstance(config, list):
            config = {"name": str(entry.get("name", "sequential")), "layers": config}
        if not isinstance(config, dict) or not isinstance(config.get("layers"), list):
            raise NetworkRefusedError("its list of layers is not there")
        layers = [self.layer(layer, depth + 1) for layer in config["layers"]]
        self._at = _given_name(entry)
        if not layers:
            raise NetworkRefusedError("it has no layers")
        # Weights are kept in the order trained first, so what was trained must stay known.
        trainable = config.get("trainable", True) is not False
        made: Json = {"name": _text(config.get("name", "model")), "trainable": trainable, "layers": layers}
        if sequential:
            self._give_input(config, layers)
        else:
            for ends in ("input_layers", "output_layers"):
                made[ends] = self.value(config.get(ends), depth + 1)
        kind, module = ("Sequential", "keras") if sequential else ("Functional", "keras.src.models.functional")
        return {"module": module, "class_name": kind, "config": made, **self._wiring(entry, depth)}

    def layer(self, entry: Any, depth: int) -> Json:
        self._layers += 1
        if depth > _MAX_DEPTH or self._layers > _MAX_LAYERS:
            raise NetworkRefusedError("it has more layers than any network for photos")
        if not isinstance(entry, dict) or not isinstance(entry.get("class_name"), str):
            raise NetworkRefusedError(f"it holds something that is no layer ({_shown(entry)})")
        name = entry["class_name"]
        self._at = _given_name(entry)
        self._check_name(entry)
        if name in MODELS:
            return self.network(entry, depth)
        if name in ("TFOpLambda", "TensorFlowOpLayer"):
            return self._arithmetic(entry)
        config = entry.get("config")
        if not isinstance(config, dict):
            raise NetworkRefusedError(f"its layer '{self._at}' ({name}) has no settings")
        operation = self._operation(entry, config, depth) if name in OPERATIONS else None
        if operation is not None:
            return operation
        made = {key: self.setting(key, value, depth) for key, value in config.items() if _kept(key)}
        if not isinstance(made.get("name"), str) and isinstance(entry.get("name"), str):
            made["name"] = entry["name"]
        self._mend(name, config, made)
        return {"module": "keras.layers", "class_name": name, "config": made, **self._wiring(entry, depth)}

    def setting(self, key: str, value: Any, depth: int) -> Any:
        if key.endswith("activation"):
            return self._activation(value, depth)
        if key == "axis" and isinstance(value, list) and len(value) == 1:
            return value[0]
        return self.value(value, depth + 1)

    def value(self, value: Any, depth: int) -> Any:
        """Numbers, texts, lists and what Keras 3 wraps tensors in; no other object."""
        if depth > _MAX_DEPTH:
            raise NetworkRefusedError("its settings are nested too deeply")
        if isinstance(value, list):
            return [self.value(item, depth + 1) for item in value]
        if isinstance(value, dict):
            if "class_name" in value and value["class_name"] not in _VALUES:
                raise self._foreign(value["class_name"])
            return {str(key): self.value(item, depth + 1) for key, item in value.items()}
        if value is None or isinstance(value, bool | int | float | str):
            return value
        raise NetworkRefusedError("a setting in it makes no sense")

    def _check_name(self, entry: Json) -> None:
        name, module, registered = entry["class_name"], entry.get("module"), entry.get("registered_name")
        own = module is None or module in _MODULES or module in _OPERATION_MODULES
        known = name in LAYERS | MODELS | OPERATIONS or name in ("TFOpLambda", "TensorFlowOpLayer")
        if not own or not known or (registered is not None and registered != name):
            raise self._foreign(name)

    def _activation(self, value: Any, depth: int) -> Any:
        if isinstance(value, dict) and value.get("class_name") == "function":
            value = value.get("config")
        if isinstance(value, dict) and value.get("class_name") in LAYERS:
            return self.layer(value, depth + 1)
        if value is None or (isinstance(value, str) and value in ACTIVATIONS):
            return value
        raise self._foreign(value if isinstance(value, str) else _shown(value))

    def _foreign(self, part: Any) -> NetworkRefusedError:
        if part in ("Lambda", "__lambda__"):
            return NetworkRefusedError(
                f"it holds a Lambda layer ('{self._at}'), which is program code of its maker; such files are never run"
            )
        return NetworkRefusedError(
            f"it needs '{_shown(part)}' for its layer '{self._at}', which is no part of an image network in Keras; "
            "such parts are never run"
        )

    def _mend(self, name: str, config: Json, made: Json) -> None:
        """What Keras 2 wrote otherwise."""
        if name == "InputLayer":
            shape = config.get("batch_shape", config.get("batch_input_shape"))
            if shape is None and isinstance(config.get("input_shape"), list):
                shape = [None, *config["input_shape"]]
            made.clear()
            made.update({"name": _text(config.get("name", "input")), "batch_shape": self.value(shape, 0)})
        elif name == "DepthwiseConv2D":
            # Keras 2.4 to 2.15 wrote the setting of another layer, which Keras 3 refuses.
            for unused in ("groups", "filters", "kernel_initializer"):
                made.pop(unused, None)
        elif name == "SeparableConv2D":
            made.pop("groups", None)
        elif name == "LeakyReLU" and "alpha" in made:
            made["negative_slope"] = made.pop("alpha")
        made.pop("input_shape", None)

    def _give_input(self, config: Json, layers: list[Json]) -> None:
        """Keras 2 let the first layer of a Sequential carry the input's shape."""
        if layers[0]["class_name"] == "InputLayer":
            return
        first = config["layers"][0]
        inner = first.get("config") if isinstance(first.get("config"), dict) else {}
        shape = config.get("build_input_shape") or inner.get("batch_input_shape")
        if first["class_name"] in MODELS:
            # The inner network brings its own.
            found = input_size(layers[0])
            shape = None if found is None else [None, *found, 3]
        if isinstance(shape, list):
            given = {"name": "photo_input", "batch_shape": self.value(shape, 0)}
            layers.insert(0, {"module": "keras.layers", "class_name": "InputLayer", "config": given})

    def _wiring(self, entry: Json, depth: int) -> Json:
        made: Json = {}
        if isinstance(entry.get("name"), str):
            made["name"] = entry["name"]
        if entry.get("inbound_nodes") is not None:
            made["inbound_nodes"] = self.value(entry["inbound_nodes"], depth + 1)
        return made

    def _arithmetic(self, entry: Json) -> Json:
        """Arithmetic between the layers of Keras 2, such as ``x / 127.5``, as the layer that does the same."""
        config = entry["config"] if isinstance(entry.get("config"), dict) else {}
        function = str(config.get("function", "")).rpartition(".")[2]
        try:
            ((source, node, tensor, settings),) = entry["inbound_nodes"]
            number = float(settings["y"])
        except (KeyError, TypeError, ValueError) as error:
            raise self._foreign(f"{entry['class_name']} {function}".strip()) from error
        name = _text(entry.get("name", config.get("name")))
        made = _rescaling(name, function, number)
        if made is None:
            raise self._foreign(f"{entry['class_name']} {function}".strip())
        return {**made, "inbound_nodes": [[[_text(source), int(node), int(tensor), {}]]]}

    def _operation(self, entry: Json, config: Json, depth: int) -> Json | None:
        """Arithmetic of Keras 3: with one number as the layer that does the same, between tensors as it is.

        None for the layer that has the name of an operation.
        """
        name = _text(entry.get("name", config.get("name")))
        wiring = self._wiring(entry, depth)
        with contextlib.suppress(KeyError, TypeError, ValueError, AttributeError):
            ((tensor, number),) = [node["args"] for node in wiring["inbound_nodes"]]
            if isinstance(tensor, dict):
                function = {"TrueDivide": "truediv"}.get(entry["class_name"], entry["class_name"].lower())
                made = _rescaling(name, function, float(number))
                if made is not None:
                    return {**made, "inbound_nodes": [{"args": [tensor], "kwargs": {}}]}
        kind = entry["class_name"]
        if kind in LAYERS and entry.get("module") not in _OPERATION_MODULES:
            return None
        return {"module": _OPERATION_MODULES[0], "class_name": kind, "config": {"name": name}, **wiring}


def _rescaling(name: str, function: str, number: float) -> Json | None:
    """The Rescaling layer that does what a function of arithmetic does with a number."""
    scale, offset = {
        "truediv": (1.0 / (number or 1.0), 0.0),
        "divide": (1.0 / (number or 1.0), 0.0),
        "multiply": (number, 0.0),
        "subtract": (1.0, -number),
        "add": (1.0, number),
    }.get(function, (None, None))
    if scale is None:
        return None
    config = {"name": name, "scale": scale, "offset": offset}
    return {"module": "keras.layers", "class_name": "Rescaling", "config": config, "name": name}


def _kept(key: str) -> bool:
    return not key.endswith(_TRAINING_ONLY) and key not in _DROPPED_KEYS


def _layers(network: Json) -> Iterator[Json]:
    """Every layer in the order it is written, those of inner networks where they stand."""
    for layer in network["config"]["layers"]:
        if layer["class_name"] in MODELS:
            yield from _layers(layer)
        else:
            yield layer


def _names(network: Json) -> Iterator[str]:
    yield network["config"]["name"]
    for layer in network["config"]["layers"]:
        if layer["class_name"] in MODELS:
            yield from _names(layer)


def _size(value: Any) -> float:
    """The mean magnitude of a number, a list of them, or an array as Keras wraps it."""
    if isinstance(value, dict):
        value = value.get("config", {}).get("value", 1.0)
    try:
        return float(np.abs(np.asarray(value, np.float64)).mean())
    except (TypeError, ValueError):
        return 1.0


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.isprintable() or not 0 < len(value) <= 200:
        raise NetworkRefusedError("a layer in it has no name")
    return value


def _given_name(entry: Json) -> str:
    config = entry.get("config")
    inner = config.get("name") if isinstance(config, dict) else None
    return _shown(entry.get("name") or inner or entry["class_name"])


def _shown(value: Any) -> str:
    text = str(value.get("class_name", "object") if isinstance(value, dict) else value)
    return "".join(character for character in text if character.isprintable())[:60]
