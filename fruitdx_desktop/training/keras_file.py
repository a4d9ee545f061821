"""Keras files of unknown origin, copied part by part: known places, plain numbers, within limits, and nothing else.

``.h5`` and ``.hdf5`` (Keras 1 to 3) and ``.keras`` (Keras 3). HDF5 can point at other files in five ways; none of them
is followed.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from fruitdx_desktop.training.keras_config import Json, NetworkRefusedError

MAX_WEIGHTS_BYTES = 1024 * 1024 * 1024
_MAX_CONFIG_BYTES = 32 * 1024 * 1024
_MAX_OBJECTS = 50_000
_MAX_DEPTH = 64
_NAME_LISTS = ("layer_names", "weight_names")
_PLAIN_ATTRIBUTES = frozenset({"keras_version", "backend", "name"})
_KERAS_MEMBERS = frozenset({"config.json", "metadata.json", "model.weights.h5"})
_HDF5_MAGIC = b"\x89HDF\r\n\x1a\n"


def read_network(path: Path) -> Json:
    """The network of a Keras file as it is written, not looked at yet.

    Raises:
        NetworkRefusedError: no such file, or one without a network.
    """
    if _is_zip(path):
        with _open_zip(path) as archive:
            text = _member(archive, "config.json", _MAX_CONFIG_BYTES).decode("utf-8", "replace")
    else:
        with _open_hdf5(path) as file:
            text = _config_text(file)
    try:
        config = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NetworkRefusedError("the description of its network is damaged") from error
    if not isinstance(config, dict):
        raise NetworkRefusedError("the description of its network makes no sense")
    return config


def copy_with(path: Path, network: Json, folder: Path) -> Path:
    """A copy of the file in ``folder`` that holds ``network`` and the weights.

    Raises:
        NetworkRefusedError: the weights are not plain numbers, or far too many.
        OSError: the copy cannot be written.
    """
    if not _is_zip(path):
        target = folder / "network.h5"
        with _open_hdf5(path) as source, _h5py().File(target, "w") as copy:
            copy.attrs["model_config"] = json.dumps(network)
            weights = source.get("model_weights", getlink=True)
            if weights is None:
                raise NetworkRefusedError("it holds no weights")
            _Copier().item(source, "model_weights", copy, 0)
        return target
    target, weights = folder / "network.keras", folder / "weights.h5"
    with _open_zip(path) as archive:
        (folder / "foreign.h5").write_bytes(_member(archive, "model.weights.h5", MAX_WEIGHTS_BYTES))
        metadata = _metadata(_member(archive, "metadata.json", _MAX_CONFIG_BYTES))
    with _open_hdf5(folder / "foreign.h5") as source, _h5py().File(weights, "w") as copy:
        copier = _Copier()
        for name in source:
            copier.item(source, name, copy, 0)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("config.json", json.dumps(network))
        archive.writestr("metadata.json", json.dumps(metadata))
        archive.write(weights, "model.weights.h5")
    return target


class _Copier:
    """Copies groups and arrays of numbers; every link but a plain one, and every array kept elsewhere, is refused."""

    def __init__(self) -> None:
        self._objects = 0
        self._bytes = 0

    def item(self, source: Any, name: str, target: Any, depth: int) -> None:
        h5py = _h5py()
        self._objects += 1
        if depth > _MAX_DEPTH or self._objects > _MAX_OBJECTS:
            raise NetworkRefusedError("it is nested deeper than any network")
        if not isinstance(source.get(name, getlink=True), h5py.HardLink):
            raise NetworkRefusedError("it points at other files or places (an HDF5 link), which is never followed")
        found = source[name]
        if isinstance(found, h5py.Group):
            made = target.create_group(name)
            self._attributes(found, made)
            for child in found:
                self.item(found, child, made, depth + 1)
        elif isinstance(found, h5py.Dataset):
            target.create_dataset(name, data=self._array(found))
        else:
            raise NetworkRefusedError("it holds something that is neither weights nor a folder of them")

    def _array(self, dataset: Any) -> Any:
        if dataset.external or dataset.is_virtual:
            raise NetworkRefusedError("its weights lie in other files, which are never followed")
        if dataset.dtype.kind not in "fiub":
            raise NetworkRefusedError("its weights are not plain numbers")
        # What an array claims to be counts before anything is unpacked.
        self._bytes += int(np.prod(dataset.shape, dtype=np.float64)) * dataset.dtype.itemsize
        if self._bytes > MAX_WEIGHTS_BYTES:
            raise NetworkRefusedError("its weights are far larger than those of any network for photos")
        return dataset[()]

    @staticmethod
    def _attributes(source: Any, target: Any) -> None:
        for name in source.attrs:
            # Long lists are cut into layer_names0, layer_names1 and so on.
            if name in _PLAIN_ATTRIBUTES or name.rstrip("0123456789") in _NAME_LISTS:
                value = source.attrs[name]
                if np.asarray(value).nbytes > _MAX_CONFIG_BYTES:
                    raise NetworkRefusedError("its lists of names are far too long")
                target.attrs[name] = value


def _config_text(file: Any) -> str:
    text = file.attrs.get("model_config")
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    if isinstance(text, str) and len(text) <= _MAX_CONFIG_BYTES:
        return text
    if "layer_names" in file.attrs or "layers" in file:
        raise NetworkRefusedError(
            "it holds weights alone and not the network they belong to; save it with model.save instead of save_weights"
        )
    raise NetworkRefusedError("no network is described in it ('No model config found')")


def _metadata(data: bytes) -> Json:
    try:
        document = json.loads(data)
        return {"keras_version": str(document["keras_version"])[:20], "date_saved": str(document["date_saved"])[:40]}
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NetworkRefusedError("its metadata makes no sense") from error


def _member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    try:
        if archive.getinfo(name).file_size > limit:
            raise NetworkRefusedError(f"'{name}' in it is far too large")
        with archive.open(name) as member:
            data = member.read(limit + 1)
    except KeyError as error:
        raise NetworkRefusedError(f"'{name}' is not in it") from error
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, ValueError) as error:
        raise NetworkRefusedError("it is no whole .keras file") from error
    if len(data) > limit:
        raise NetworkRefusedError(f"'{name}' in it is far too large")
    return data


def _open_zip(path: Path) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise NetworkRefusedError("it is no whole .keras file") from error
    foreign = {member.filename for member in archive.infolist()} - _KERAS_MEMBERS
    if foreign:
        archive.close()
        shown = min(foreign)[:60]
        raise NetworkRefusedError(f"it carries '{shown}', which no network for photos needs")
    return archive


def _open_hdf5(path: Path) -> Any:
    try:
        return _h5py().File(path, "r")
    except (OSError, ValueError, RuntimeError) as error:
        raise NetworkRefusedError("it is no whole HDF5 file; its saving or copying was cut short") from error


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_HDF5_MAGIC))[:2] == b"PK"


def _h5py() -> Any:
    import h5py

    return h5py
