"""Seconds of a cold quick training, and of a retrain after 20 new photos, against what bounds them.

The bare pass runs the starter's graph once over the same photos, decoded beforehand: a cold training may take twice as
long. The original's way runs the frozen backbone in Keras over every photo in each of 25 epochs; of that a part of one
epoch is measured and extrapolated, its photos decoded already, neither validation nor export counted.
Exits with 1 under a mark, 77 without photos.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
from PIL import Image, ImageOps
from research_photos import DATA, photo_folder

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.decode import photo_pixels
from fruitdx_desktop.inference.manifest import MODEL
from fruitdx_desktop.inference.preprocess import to_input
from fruitdx_desktop.inference.runtime import Runtime, default_threads
from fruitdx_desktop.training.backbone import build_backbone
from fruitdx_desktop.training.dataset import scan
from fruitdx_desktop.training.features import extraction_threads
from fruitdx_desktop.training.pretrained import load_pretrained
from fruitdx_desktop.training.request import TrainingRequest
from fruitdx_desktop.training.supervisor import EndKind, run_worker

EPOCHS = 25
BATCH = 32
MEASURED_BATCHES = 12
MARK = 20.0
BARE_MARK = 2.0
COLD_S = 60.0
RETRAIN_S = 15.0
BARE_PHOTOS = 400
NEW_PHOTOS = 20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=photo_folder, default=str(DATA))
    options = parser.parse_args()
    photos = scan(options.data / "fruit17")
    ours = _ours(options.data)
    per_photo = _seconds_a_photo([photo.path for photo in photos[:: len(photos) // (BATCH * MEASURED_BATCHES)]])
    theirs = per_photo * len(photos) * EPOCHS
    ratio = theirs / ours
    bare = _bare_pass([photo.path for photo in photos[:: len(photos) // BARE_PHOTOS]]) * len(photos)
    again = _retrain(options.data)
    print(f"{len(photos)} photos, {default_threads()} threads")
    print(f"quick training, cold, whole worker: {ours:.1f} s (mark {COLD_S:g})")
    print(f"bare LiteRT pass: {bare:.1f} s; cold training takes {ours / bare:.2f} times that (mark {BARE_MARK:g})")
    print(f"retrain of the starter with {NEW_PHOTOS} new photos: {again:.1f} s (mark {RETRAIN_S:g})")
    print(
        f"backbone re-run every epoch: {theirs:.0f} s = {per_photo * 1000:.1f} ms a photo, measured on "
        f"{BATCH * MEASURED_BATCHES} photos, x {len(photos)} photos x {EPOCHS} epochs"
    )
    print(f"{ratio:.1f} times as fast (mark {MARK:g}) {'ok' if ratio >= MARK else 'UNDER THE MARK'}")
    good = ratio >= MARK and ours <= COLD_S and again <= RETRAIN_S and ours <= BARE_MARK * bare
    return 0 if good else 1


def _bare_pass(paths: list[Path]) -> float:
    """Seconds a photo, one graph a thread."""
    model = (starter_bundle() / MODEL).read_bytes()
    inputs = [to_input(photo_pixels(path)) for path in paths]
    threads = extraction_threads()
    runtimes = [Runtime(model, threads=1) for _ in range(threads)]

    def run(number: int) -> None:
        for image in inputs[number::threads]:
            runtimes[number].run(image)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(run, range(threads)))
        started = time.monotonic()
        list(pool.map(run, range(threads)))
        return (time.monotonic() - started) / len(inputs)


def _retrain(data: Path) -> float:
    """The whole worker, taught 20 photos that the starter never saw: pictures drawn over real ones."""
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        paths = sorted((data / "second_source").glob("*/*"))
        for number, path in enumerate(paths[:: len(paths) // NEW_PHOTOS][:NEW_PHOTOS]):
            with Image.open(path) as image:
                changed = ImageOps.mirror(image.convert("RGB"))
            target = home / "new" / path.parent.name / f"{number}.jpg"
            target.parent.mkdir(parents=True, exist_ok=True)
            changed.save(target, quality=90)
        request = TrainingRequest(
            target=home / "bundle",
            cache=home / "cache" / "features",
            logs=home / "logs",
            folder=home / "new",
            add=True,
            base=starter_bundle(),
        )
        return _seconds(request, home)


def _ours(data: Path) -> float:
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        request = TrainingRequest(
            target=home / "bundle",
            cache=home / "cache" / "features",
            logs=home / "logs",
            folder=(data / "fruit17").absolute(),
            groups=(data / "fruit17_groups.csv").absolute(),
        )
        return _seconds(request, home)


def _seconds(request: TrainingRequest, home: Path) -> float:
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
