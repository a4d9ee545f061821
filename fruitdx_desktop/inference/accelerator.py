"""What computes features: the processor, or an accelerator through LiteRT's ``CompiledModel``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.errors import MissingPartError
from fruitdx_desktop.inference.feature_graph import FEATURES, feature_graph
from fruitdx_desktop.inference.preprocess import NetworkInput, Pixels, to_input
from fruitdx_desktop.inference.runtime import Runtime

FloatArray = npt.NDArray[np.float32]


class FeatureNetwork(Protocol):
    """Thread-safe."""

    def features(self, pixels: Pixels) -> FloatArray:
        """Features (1280,) of uint8 RGB ``(224, 224, 3)``."""


class Session(Protocol):
    """Told how a run on an accelerator goes, so that one that fails is not tried for ever."""

    def begin(self) -> None: ...

    def end(self, failure: str | None) -> None: ...


@dataclass(frozen=True)
class Device:
    """Where features are computed. ``name`` is for people; without a ``session`` it is the processor."""

    name: str
    session: Session | None = None

    @contextmanager
    def open(self, model: bytes) -> Iterator[FeatureNetwork]:
        """A network over the graph ``model``, of which only ``features`` is computed.

        An accelerator that fails on the way is replaced by the processor.
        """
        graph = feature_graph(model)
        processor = ProcessorNetwork(graph)
        if self.session is None:
            yield processor
            return
        self.session.begin()
        network = _Falling(lambda: AcceleratedNetwork(graph), processor)
        try:
            yield network
        finally:
            network.close()
            self.session.end(network.failure)


CPU = Device("CPU")


class ProcessorNetwork:
    """A one-thread graph for each thread that asks: side by side they use the cores better than one graph that does."""

    def __init__(self, model: bytes) -> None:
        self._model = model
        self._local = threading.local()

    def features(self, pixels: Pixels) -> FloatArray:
        if not hasattr(self._local, "runtime"):
            self._local.runtime = Runtime(self._model, threads=1)
        features: FloatArray = self._local.runtime.run(to_input(pixels))[FEATURES][0]
        return features


class AcceleratedNetwork:
    """A graph on the accelerator. Made, run and released in one thread of its own: some drivers want it so."""

    def __init__(self, model: bytes) -> None:
        """Raises ``RuntimeError`` where it cannot run the whole graph, ``MissingPartError`` without LiteRT."""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="accelerator")
        try:
            self._thread.submit(self._make, model).result()
        except BaseException:
            self.close()
            raise

    def features(self, pixels: Pixels) -> FloatArray:
        """Raises ``RuntimeError`` where the accelerator fails."""
        return self._thread.submit(self._run, to_input(pixels)).result()

    def close(self) -> None:
        self._thread.submit(self._release)
        self._thread.shutdown()

    def _make(self, model: bytes) -> None:
        try:
            from ai_edge_litert.compiled_model import CompiledModel, GpuOptions, HardwareAccelerator, Options
        except ImportError as error:
            raise MissingPartError(part="LiteRT's accelerator (ai-edge-litert)", extra="") from error
        # Half precision would differ from the processor by more than the cache rounds.
        options = Options(HardwareAccelerator.GPU, gpu_options=GpuOptions(enforce_f32=True))
        self._model: Any = CompiledModel.from_buffer(model, options=options)
        if not self._model.is_fully_accelerated():
            raise RuntimeError("the accelerator cannot run the whole graph")
        signature = next(iter(self._model.get_signature_list()))
        outputs = self._model.get_output_tensor_details(signature)
        self._size = int(np.prod(outputs[FEATURES]["shape"]))
        self._inputs = self._model.create_input_buffers(0)
        self._outputs = self._model.create_output_buffers(0)
        self._index = self._model.get_signature_by_index(0)["outputs"].index(FEATURES)

    def _run(self, image: NetworkInput) -> FloatArray:
        self._inputs[0].write(image)
        self._model.run_by_index(0, self._inputs, self._outputs)
        features: FloatArray = self._outputs[self._index].read(self._size, np.float32)
        if not np.isfinite(features).all():
            raise RuntimeError("the accelerator answers with no numbers")
        return features

    def _release(self) -> None:
        # Buffers before the model that they belong to.
        self._inputs = self._outputs = None
        self._model = None


class _Falling:
    """The accelerator until it fails, then the processor."""

    def __init__(self, make: Callable[[], AcceleratedNetwork], processor: ProcessorNetwork) -> None:
        self._processor = processor
        self._accelerated: AcceleratedNetwork | None = None
        self.failure: str | None = None
        try:
            self._accelerated = make()
        except (RuntimeError, ValueError, TypeError, MissingPartError) as error:
            self.failure = str(error)

    def features(self, pixels: Pixels) -> FloatArray:
        if self._accelerated is not None and self.failure is None:
            try:
                return self._accelerated.features(pixels)
            except (RuntimeError, ValueError) as error:
                self.failure = str(error)
        return self._processor.features(pixels)

    def close(self) -> None:
        if self._accelerated is not None:
            self._accelerated.close()
