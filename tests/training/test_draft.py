"""What travels with a bundle: one view a photo, and how heavily views weigh."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from fruitdx_desktop.training.draft import replay_of
from fruitdx_desktop.training.examples import Examples, with_views
from fruitdx_desktop.training.thorough import even_weights
from tests.training.made_up import candidate_of

WIDTH = 6


def _examples(count: int = 8) -> Examples:
    features = np.random.default_rng(0).uniform(0, 6, (count, WIDTH)).astype(np.float32)
    return Examples(
        names=("Scab_Apple", "Scab_Mango"),
        features=features,
        labels=(np.arange(count) % 2).astype(np.int32),
        groups=tuple(f"group{number}" for number in range(count)),
        photos=tuple(f"{number:016x}" for number in range(count)),
        weights=np.ones(count, np.float32),
        held_back=np.arange(count) >= count - 2,
        new=np.ones(count, bool),
        augmented=np.zeros(count, bool),
        elsewhere=np.zeros(count, bool),
        strangers=features[:0],
        grounds=features[:0],
        imagenet=features[:0],
    )


def test_the_pack_keeps_the_last_view_of_each_photo_with_the_weight_of_its_like() -> None:
    examples = _examples()
    taken = np.flatnonzero(examples.taken)
    mirrored, first, last = (np.full((len(taken), WIDTH), value, np.float32) for value in (1.0, 2.0, 3.0))
    shown = with_views(examples, taken, mirrored, np.ones(len(taken), np.float32), elsewhere=False)
    heavy = np.where(examples.labels[taken] == 0, 1.25, 0.25).astype(np.float32)
    for rows in (first, last):
        shown = with_views(shown, taken, rows, heavy, elsewhere=True)
    pack = replay_of(candidate_of(shown))
    assert len(pack.codes) == len(examples.labels) + len(taken)
    assert np.allclose(pack.features[pack.augmented], 3.0, atol=0.05)
    assert np.allclose(pack.weights[pack.augmented], 2 * heavy)
    assert np.allclose(pack.weights[~pack.augmented], 1.0)
    assert not (pack.augmented & pack.held_back).any()
    again = replay_of(candidate_of(replace(shown, weights=pack.weights[0] * shown.weights)))
    assert np.allclose(again.weights, pack.weights)


def test_views_of_a_rare_fruit_weigh_more_up_to_a_limit() -> None:
    weights = even_weights(np.array([0] * 30 + [1] * 10 + [2] * 1, np.int32))
    by_fruit = [weights[0], weights[30], weights[40]]
    assert by_fruit[0] < by_fruit[1] < by_fruit[2] == 4.0
    assert np.isclose(30 * by_fruit[0], 10 * by_fruit[1])
    assert np.allclose(even_weights(np.zeros(5, np.int32)), 1.0)
