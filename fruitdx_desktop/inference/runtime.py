"""One adapter for the two packages that run a TFLite graph: ai-edge-litert, else tflite-runtime."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import MissingPartError

Array = npt.NDArray[Any]
# A graph of whole numbers carries their scale and zero point; see ``Runtime.run``.
INPUT_DTYPES = ("float32", "uint8", "int8")


@dataclass(frozen=True)
class TensorSpec:
    """Name in the signature, shape, NumPy dtype."""

    name: str
    shape: tuple[int, ...]
    dtype: str


class Runtime:
    """A loaded graph with one signature. Not thread-safe: one a thread."""

    def __init__(self, model: bytes | Path, threads: int | None = None) -> None:
        """Raises ``ValueError`` or ``RuntimeError`` where the graph cannot be loaded, as the runtimes do."""
        interpreter = _interpreter_class()
        content = model if isinstance(model, bytes) else model.read_bytes()
        self._interpreter = interpreter(model_content=content, num_threads=threads or default_threads())
        # The plain tensor calls copy once less than a signature runner.
        self._interpreter.allocate_tensors()
        self._outputs = _output_indices(self._interpreter)
        self._input = self._interpreter.get_input_details()[0]
        self._whole_outputs = _quantised(self._interpreter.get_output_details())
        self._whole_input = _quantised([self._input]).get(self._input["index"])

    @property
    def input_spec(self) -> TensorSpec:
        return _spec("image", self._input)

    @property
    def input_count(self) -> int:
        return len(self._interpreter.get_input_details())

    @property
    def input_quantization(self) -> tuple[float, int] | None:
        """Scale and zero point of an input of whole numbers, None for one of fractions."""
        return None if self._whole_input is None else (self._whole_input.scale, self._whole_input.zero)

    @property
    def output_specs(self) -> tuple[TensorSpec, ...]:
        details = {detail["index"]: detail for detail in self._interpreter.get_output_details()}
        return tuple(_spec(name, details[index]) for name, index in self._outputs.items())

    def run(self, image: Array) -> dict[str, Array]:
        """Runs the graph on one float32 input and returns copies of its outputs by name.

        Where the graph works in whole numbers, input and outputs are translated by its own scale and zero point.
        Raises ``ValueError`` for an input of another shape or dtype.
        """
        if self._whole_input is not None:
            image = self._whole_input.quantise(image)
        self._interpreter.set_tensor(self._input["index"], image)
        self._interpreter.invoke()
        return {name: self._output(index) for name, index in self._outputs.items()}

    def _output(self, index: int) -> Array:
        values: Array = self._interpreter.get_tensor(index)
        whole = self._whole_outputs.get(index)
        return values if whole is None else whole.dequantise(values)


def default_threads() -> int:
    """Cores this process may use, at most four: a graph this small gains nothing from more."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else (os.cpu_count() or 1)
    return max(1, min(4, cores))


def runtime_name() -> str:
    """The package that runs the graphs, with its version.

    Raises:
        MissingPartError: neither is installed.
    """
    from importlib.metadata import version

    package = _interpreter_class().__module__.partition(".")[0].replace("_", "-")
    return f"{package} {version(package)}"


def _interpreter_class() -> Any:
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError:
        try:
            from tflite_runtime.interpreter import Interpreter
        except ImportError as error:
            raise MissingPartError(part="The LiteRT runtime (ai-edge-litert)", extra="") from error
    return Interpreter


def _output_indices(interpreter: Any) -> dict[str, int]:
    """Output tensors by their name in the signature, or numbered where the graph has none."""
    signatures = interpreter.get_signature_list()
    details = interpreter.get_output_details()
    if not signatures:
        return {f"output_{number}": detail["index"] for number, detail in enumerate(details)}
    runner = interpreter.get_signature_runner(next(iter(signatures)))
    named = {name: detail["index"] for name, detail in runner.get_output_details().items()}
    return {name: named[name] for name in sorted(named)}


@dataclass(frozen=True)
class _WholeNumbers:
    """value = scale * (number - zero)."""

    dtype: Any
    scale: float
    zero: int

    def quantise(self, values: Array) -> Array:
        limits = np.iinfo(self.dtype)
        numbers = np.rint(values / np.float32(self.scale)) + self.zero
        quantised: Array = np.clip(numbers, limits.min, limits.max).astype(self.dtype)
        return quantised

    def dequantise(self, numbers: Array) -> Array:
        return (numbers.astype(np.float32) - self.zero) * np.float32(self.scale)


def _quantised(details: list[dict[str, Any]]) -> dict[int, _WholeNumbers]:
    """By tensor index; without a scale of its own a whole number means itself."""
    found = {}
    for detail in details:
        if np.issubdtype(detail["dtype"], np.integer):
            scale, zero = detail["quantization"]
            found[int(detail["index"])] = _WholeNumbers(detail["dtype"], float(scale) or 1.0, int(zero))
    return found


def _spec(name: str, detail: dict[str, Any]) -> TensorSpec:
    return TensorSpec(name, tuple(int(n) for n in detail["shape"]), np.dtype(detail["dtype"]).name)
