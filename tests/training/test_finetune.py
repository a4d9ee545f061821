"""Fine-tuning: it learns, stops in time, and a killed one ends like one that was never stopped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fruitdx_desktop.training.finetune import FinetuneSettings, TuningData, _gone_stale, finetune

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]
SETTINGS = FinetuneSettings(views=1, epochs=3, batch=8, hidden=16, warmup_steps=2, learning_rate=1e-3)


def _data() -> TuningData:
    rng = np.random.default_rng(0)
    labels = (np.arange(48) % 2).astype(np.int32)
    maps = rng.normal(0, 0.3, (3, 48, 14, 14, 112)).astype(np.float16)
    maps[:, labels == 1, :, :, :20] += 1.0
    watched = np.arange(48) >= 40
    ones = np.ones(48, np.float32)
    return TuningData(
        maps, labels, ones, watched, np.array([0, 0], np.int32), np.full(1280, 0.2, np.float32), ones[:1].repeat(1280)
    )


def _backbone() -> object:
    from fruitdx_desktop.training.backbone import build_backbone
    from fruitdx_desktop.training.pretrained import load_pretrained

    return build_backbone(load_pretrained())


class _Killed(Exception):
    pass


def test_a_stopped_training_ends_like_one_that_was_not(tmp_path: Path) -> None:
    data = _data()
    straight, resumed = _backbone(), _backbone()
    told: list[tuple[int, int, dict[str, float]]] = []
    whole = finetune(straight, data, SETTINGS, 1, tmp_path / "a.npz", lambda *values: told.append(values))
    assert [(epoch, epochs) for epoch, epochs, _ in told] == [(1, 3), (2, 3), (3, 3)]
    assert told[-1][2]["loss"] < told[0][2]["loss"]

    def kill(epoch: int, *_: object) -> None:
        if epoch == 2:
            raise _Killed

    with pytest.raises(_Killed):
        finetune(_backbone(), data, SETTINGS, 1, tmp_path / "b.npz", kill)
    late: list[int] = []
    again = finetune(resumed, data, SETTINGS, 1, tmp_path / "b.npz", lambda epoch, *_: late.append(epoch))
    assert late == [3]
    assert np.array_equal(again.head.w1, whole.head.w1)
    assert all(map(np.array_equal, straight.get_weights(), resumed.get_weights()))
    assert again.epochs == whole.epochs


def test_only_kernels_of_the_tail_move(tmp_path: Path) -> None:
    backbone, before = _backbone(), _backbone()
    finetune(backbone, _data(), replace(SETTINGS, epochs=1), 1, tmp_path / "c.npz", lambda *_: None)
    moved = {
        layer.name
        for layer, old in zip(backbone.layers, before.layers, strict=True)
        if not all(map(np.array_equal, layer.get_weights(), old.get_weights()))
    }
    assert "conv_head" in moved
    assert all(name == "conv_head" or int(name.split("-")[1]) >= 11 for name in moved)
    assert not any("bn" in name for name in moved)


def test_the_bare_tail_is_that_of_the_keras_layers() -> None:
    from fruitdx_desktop.training.backbone_parts import tail_of
    from fruitdx_desktop.training.tail import Tail

    backbone = _backbone()
    maps = np.random.default_rng(2).normal(0, 0.5, (3, 14, 14, 112)).astype(np.float32)
    expected = tail_of(backbone)(maps, training=False).numpy().mean(axis=(1, 2))
    assert np.abs(expected).max() > 0.5
    np.testing.assert_allclose(Tail(backbone)(maps).numpy(), expected, atol=1e-4)


@pytest.mark.parametrize("damage", [b"", b"800 bytes of nothing", None])
def test_a_damaged_checkpoint_means_the_beginning(tmp_path: Path, damage: bytes | None) -> None:
    path = tmp_path / "d.npz"
    settings = replace(SETTINGS, epochs=1)
    finetune(_backbone(), _data(), settings, 1, path, lambda *_: None)
    path.write_bytes(path.read_bytes()[:-5000] if damage is None else damage)
    told: list[int] = []
    finetune(_backbone(), _data(), settings, 1, path, lambda epoch, *_: told.append(epoch))
    assert told == [1]


def test_a_checkpoint_of_another_network_means_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "o.npz"
    settings = replace(SETTINGS, epochs=1)
    finetune(_backbone(), _data(), replace(settings, hidden=8), 1, path, lambda *_: None)
    told: list[int] = []
    finetune(_backbone(), _data(), settings, 1, path, lambda epoch, *_: told.append(epoch))
    assert told == [1]


def test_it_stops_after_epochs_without_gain() -> None:
    falling = [{"val_loss": value} for value in (1.0, 0.8, 0.6)]
    assert not _gone_stale(falling, 2)
    assert not _gone_stale([*falling, {"val_loss": 0.7}], 2)
    assert _gone_stale([*falling, {"val_loss": 0.7}, {"val_loss": 0.65}], 2)
