"""Puts a candidate's parts together for the bundle: novelty, replay pack, figures and what the data were."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np
import numpy.typing as npt

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.inference.bundle import BundleDraft
from fruitdx_desktop.inference.replay import ReplayPack
from fruitdx_desktop.training.candidate import Candidate
from fruitdx_desktop.training.examples import Examples, chosen, with_scatter
from fruitdx_desktop.training.features import PhotoFeatures
from fruitdx_desktop.training.groups import anonymous
from fruitdx_desktop.training.novelty_fit import fit_novelty
from fruitdx_desktop.training.request import TrainingRequest

FloatArray = npt.NDArray[np.float32]
_RUNTIMES = ("ai-edge-litert", "tflite-runtime")


def draft_of(
    request: TrainingRequest,
    candidate: Candidate,
    content: bytes,
    results: Sequence[PhotoFeatures],
    kept: Sequence[PhotoFeatures],
    report: Mapping[str, Any] | None,
) -> BundleDraft:
    """The bundle to write: ``content`` is the graph, ``results`` all new photos, ``kept`` those learned from."""
    examples, learned = candidate.examples, candidate.learned
    return BundleDraft(
        model=content,
        labels=tuple(Label(name) for name in examples.names),
        origin="taught" if request.add else request.origin,
        calibration=learned.calibration,
        novelty=fit_novelty(
            examples.features[examples.taken],
            examples.labels[examples.taken],
            examples.features[examples.held_back],
            examples.strangers,
            with_scatter(examples).grounds,
            width=candidate.graph.original_width,
            groups=[group for group, taken in zip(examples.groups, examples.taken, strict=True) if taken],
        ),
        replay=replay_of(candidate),
        metrics={**learned.metrics, **({"report": report} if report else {})},
        data=_data_summary(examples, results, kept),
        training={**candidate.recipe, "seed": request.seed, **asdict(learned.settings), "versions": _versions()},
        backbone=candidate.graph.backbone,
    )


def replay_of(candidate: Candidate) -> ReplayPack:
    examples = _one_view_each(candidate.examples)
    return ReplayPack.quantise(
        examples.features,
        label_names=examples.names,
        label_index=examples.labels,
        groups=[anonymous(group) for group in examples.groups],
        held_back=examples.held_back,
        photos=examples.photos,
        weights=examples.weights,
        augmented=examples.augmented,
        strangers=examples.strangers,
        grounds=examples.grounds,
        head=candidate.learned.head,
        backbone_digest=candidate.graph.digest,
    )


def _one_view_each(examples: Examples) -> Examples:
    """The last view of each photo, weighing what its like did: the pack travels, so it stays small, and the views that
    no camera at home would take come last."""
    views = np.flatnonzero(examples.augmented)
    last = {examples.photos[index]: int(index) for index in views}
    kept = np.array([last[examples.photos[index]] for index in views], np.int64)
    weights, own = examples.weights.copy(), examples.weights[views]
    alike = np.isclose(own, examples.weights[kept])
    weights[kept] = 0.0
    np.add.at(weights, kept[alike], own[alike])
    keep = ~examples.augmented
    keep[kept] = True
    return chosen(replace(examples, weights=weights), keep)


def _data_summary(
    examples: Examples, results: Sequence[PhotoFeatures], kept: Sequence[PhotoFeatures]
) -> dict[str, Any]:
    digest = hashlib.sha256()
    for result in sorted(kept, key=lambda result: result.sha256):
        digest.update(f"{result.sha256} {result.photo.label}\n".encode())
    photographed = ~examples.augmented
    counts = np.bincount(examples.labels[photographed], minlength=len(examples.names))
    return {
        "photos": int(photographed.sum()),
        "per_label": {name: int(count) for name, count in zip(examples.names, counts, strict=True)},
        "groups": len(set(examples.groups)),
        "held_back": int(examples.held_back.sum()),
        "strangers": len(examples.strangers),
        "new": len(kept),
        "left_out": len(results) - len(kept),
        "digest": digest.hexdigest(),
    }


def _versions() -> dict[str, str]:
    """Of what takes part in the figures."""
    found = {"numpy": np.__version__, "pillow": version("pillow")}
    for runtime in _RUNTIMES:
        with suppress(PackageNotFoundError):
            found[runtime] = version(runtime)
    tensorflow = sys.modules.get("tensorflow")
    return found if tensorflow is None else {**found, "tensorflow": str(tensorflow.__version__)}
