#!/usr/bin/env bash
# Proves that `models export --tflite` runs unchanged in MediaPipe and answers as `diagnose` does: on the photos of a
# folder, and on copies of them scaled to the network's size, where both see the same pixels.
# MediaPipe lives in an environment of its own: nothing else here needs it.
#   tools/check_mediapipe.sh PHOTOS [EVERY]     EVERY: take every n-th photo, by default the 10th
set -euo pipefail
cd "$(dirname "$0")/.."

photos=${1:?usage: tools/check_mediapipe.sh PHOTOS [EVERY]}
every=${2:-10}
python=${PYTHON:-.venv/bin/python}
environment=${MEDIAPIPE_VENV:-.venv-mediapipe}
if [ ! -e "$environment/.stamp" ] || [ "$0" -nt "$environment/.stamp" ]; then
    "$(command -v python3.11 || command -v python3)" -m venv --clear "$environment"
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check 'mediapipe>=0.10.30,<2' pillow
    touch "$environment/.stamp"
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export FRUITDX_HOME="$scratch/home" PYTHONPATH=.
"$python" -m fruitdx_desktop models export "$scratch/model.tflite" --tflite
find "$(realpath "$photos")" -type f -name '*.jpg' | sort | awk "NR % $every == 1" > "$scratch/photos"
# Scaled as `diagnose` scales them; PNG keeps every pixel.
"$python" - "$scratch" <<'SCALE'
import sys
from pathlib import Path
from PIL import Image
from fruitdx_desktop.inference.decode import photo_pixels
folder = Path(sys.argv[1])
for number, path in enumerate((folder / "photos").read_text().splitlines()):
    Image.fromarray(photo_pixels(path)).save(folder / f"{number:04}.png")
SCALE
mapfile -t files < <(cat "$scratch/photos"; ls "$scratch"/*.png)
"$python" -m fruitdx_desktop diagnose --json "${files[@]}" > "$scratch/answers.jsonl"
"$environment/bin/python" tools/check_mediapipe.py "$scratch/model.tflite" "$scratch/answers.jsonl" 0.01
