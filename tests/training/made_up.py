"""Candidates whose head knows nothing, for tests of what becomes of their examples."""

from __future__ import annotations

import numpy as np

from fruitdx_desktop.inference.replay import HeadWeights
from fruitdx_desktop.training.candidate import Candidate
from fruitdx_desktop.training.examples import Examples
from fruitdx_desktop.training.head import HeadSettings
from fruitdx_desktop.training.inputs import BaseGraph
from fruitdx_desktop.training.learning import judged


def candidate_of(examples: Examples) -> Candidate:
    """With a head of four units that answers the same for each label."""
    width, classes = examples.features.shape[1], len(examples.names)
    ones = np.ones(width, np.float32)
    head = HeadWeights(
        0 * ones, ones, np.ones((width, 4), np.float32), np.zeros(4, np.float32), np.ones((4, classes), np.float32),
        np.zeros(classes, np.float32),
    )  # fmt: skip
    learned = judged(examples, head, None, HeadSettings())
    return Candidate(examples, learned, BaseGraph(b"", {"name": "backbone", "digest": "d"}), {})
