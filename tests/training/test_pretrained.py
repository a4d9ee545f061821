"""The weights file is data to us, never a program; and the backbone sees what is on a photo."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.core.errors import BackboneWeightsError
from fruitdx_desktop.training.pretrained import load_pretrained, pretrained_path

# File name in other_fruit to the class of ImageNet-1k.
IMAGENET = {"lemon": 951, "pineapple": 953, "banana": 954, "green_bell_pepper": 945}


class _Evil:
    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.target),)


def test_a_pickle_with_a_class_is_refused_and_runs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "evil.pth"
    path.write_bytes(pickle.dumps(_Evil(tmp_path / "harm")))
    with pytest.raises(BackboneWeightsError, match="refused"):
        load_pretrained(path)
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize("kept", [0, 10, 5000])
def test_a_cut_weights_file_is_an_error_in_words(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "cut.pth"
    path.write_bytes(pretrained_path().read_bytes()[:kept])
    with pytest.raises(BackboneWeightsError):
        load_pretrained(path)
    with pytest.raises(BackboneWeightsError):
        load_pretrained(tmp_path / "absent.pth")


@pytest.mark.slow
@pytest.mark.tensorflow
def test_the_backbone_names_real_fruit(data: Path) -> None:
    from fruitdx_desktop.inference.decode import photo_pixels
    from fruitdx_desktop.inference.preprocess import to_input
    from fruitdx_desktop.training.backbone import build_backbone

    weights = load_pretrained()
    backbone = build_backbone(weights)
    right = []
    for name, number in IMAGENET.items():
        photos = sorted((data / "other_fruit").glob(f"*{name}_[0-9]*.jpg"))[:12]
        images = np.concatenate([to_input(photo_pixels(path)) for path in photos])
        pooled = backbone.predict(images, verbose=0).mean(axis=(1, 2))
        logits = pooled @ weights.arrays["_fc.weight"].T + weights.arrays["_fc.bias"]
        right.extend((logits.argmax(axis=1) == number).tolist())
    assert len(right) >= 20
    assert np.mean(right) >= 0.8
