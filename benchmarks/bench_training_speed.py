"""Seconds of a cold quick training against the original system's way, on the same photos and machine.

Ours is the worker process from its start to the bundle, nothing cached. The original's way runs the frozen backbone in
Keras over every photo in each of 25 epochs; of that a part of one epoch is measured and extrapolated. In its favour:
its photos are decoded already, and neither validation nor export counts.
Exits with 1 under 20 times, 77 without photos.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np

from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.preprocess import to_input
from fruitdx_desktop.inference.runtime import default_threads
from fruitdx_desktop.training.backbone import build_backbone
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.pretrained import load_pretrained
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.supervisor import EndKind, run_worker

DATA = Path(__file__).parents[2] / "shared" / "data"
EPOCHS = 25
BATCH = 32
MEASURED_BATCHES = 12
MARK = 20.0
SKIPPED = 77


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: the research photos are not at {options.data}")
        return SKIPPED
    photos = scan(options.data / "fruit17")
    ours = _ours(options.data)
    per_photo = _seconds_a_photo([photo.path for photo in photos[:: len(photos) // (BATCH * MEASURED_BATCHES)]])
    theirs = per_photo * len(photos) * EPOCHS
    ratio = theirs / ours
    print(f"{len(photos)} photos, {default_threads()} threads")
    print(f"quick training, cold, whole worker: {ours:.1f} s")
    print(
        f"backbone re-run every epoch: {theirs:.0f} s = {per_photo * 1000:.1f} ms a photo, measured on "
        f"{BATCH * MEASURED_BATCHES} photos, x {len(photos)} photos x {EPOCHS} epochs"
    )
    print(f"{ratio:.1f} times as fast (mark {MARK:g}) {'ok' if ratio >= MARK else 'UNDER THE MARK'}")
    return 0 if ratio >= MARK else 1


def _ours(data: Path) -> float:
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        request = TrainingRequest(
            target=home / "bundle",
            cache=home / "cache" / "features",
            folder=(data / "fruit17").absolute(),
            groups=(data / "fruit17_groups.csv").absolute(),
        )
        started = time.monotonic()
        phases: list[tuple[str, float]] = []

        def hear(message: dict[str, object]) -> None:
            if message["type"] == "phase":
                phases.append((str(message["phase"]), time.monotonic() - started))

        end = run_worker(request, home / "log", hear, CancelToken())
        seconds = time.monotonic() - started
        if end.kind is not EndKind.EXPORTED:
            raise SystemExit(f"the training {end.kind}: {end.message}\n{(home / 'log').read_text()[-2000:]}")
    print("phases begin at " + ", ".join(f"{name} {at:.1f} s" for name, at in phases), flush=True)
    return seconds


def _seconds_a_photo(paths: list[Path]) -> float:
    """A training step of the original: frozen backbone, pooling, Dense(256), Dense(17), Adam."""
    from tensorflow import keras

    images = np.concatenate([to_input(photo_pixels(path)) for path in paths[: BATCH * MEASURED_BATCHES]])
    labels = np.arange(len(images)) % 17
    backbone = build_backbone(load_pretrained())
    x = keras.layers.GlobalAveragePooling2D()(backbone(backbone.input, training=False))
    x = keras.layers.Dense(256, activation="relu")(x)
    model = keras.Model(backbone.input, keras.layers.Dense(17, activation="softmax")(x))
    model.compile("adam", "sparse_categorical_crossentropy")
    # Tracing the graph is not charged.
    model.fit(images[:BATCH], labels[:BATCH], batch_size=BATCH, verbose=0)
    started = time.monotonic()
    model.fit(images, labels, batch_size=BATCH, verbose=0)
    return (time.monotonic() - started) / len(images)


if __name__ == "__main__":
    sys.exit(main())
