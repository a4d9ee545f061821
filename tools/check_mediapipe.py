"""Compares MediaPipe on an exported .tflite with what `fruitdx diagnose` said of the same pictures.

    check_mediapipe.py MODEL.tflite ANSWERS.jsonl TOLERANCE

ANSWERS are the lines of `fruitdx diagnose --json`. Pictures of the network's own size must agree within TOLERANCE; of
the others, which MediaPipe scales in its own way, the share of equal first answers is told.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import mediapipe
from mediapipe.tasks.python import BaseOptions, vision
from PIL import Image

NETWORK_SIZE = (224, 224)


def main(model: str, answers: str, tolerance: str) -> int:
    options = vision.ImageClassifierOptions(base_options=BaseOptions(model_asset_path=model))
    largest, same, scaled, whole = 0.0, {True: 0, False: 0}, 0, 0
    with vision.ImageClassifier.create_from_options(options) as classifier:
        for line in Path(answers).read_text(encoding="utf-8").splitlines():
            answer = json.loads(line)
            with Image.open(answer["path"]) as picture:
                exact = picture.size == NETWORK_SIZE
            image = mediapipe.Image.create_from_file(answer["path"])
            (head,) = classifier.classify(image).classifications
            scores = {category.category_name: category.score for category in head.categories}
            best = max(scores, key=lambda name: scores[name])
            scaled, whole = scaled + exact, whole + (not exact)
            same[exact] += best == answer["top"][0]["label"]
            if exact:
                away = [abs(scores[entry["label"]] - entry["probability"]) for entry in answer["top"]]
                largest = max(largest, *away)
    print(f"mediapipe {mediapipe.__version__}")
    print(f"pictures of {NETWORK_SIZE[0]} px: {same[True]} of {scaled} first answers equal")
    print(f"  largest difference of a probability {largest:.5f}")
    print(f"photos as they are: {same[False]} of {whole} first answers equal (MediaPipe scales them in its own way)")
    return 0 if scaled and same[True] == scaled and largest <= float(tolerance) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
