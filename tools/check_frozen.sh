#!/usr/bin/env bash
# Builds the frozen program and uses it as a grower would: version, diagnosis, training, window.
# Needs xvfb and xdotool for the window; runs in a home of its own.
#   tools/check_frozen.sh [--no-build]
set -euo pipefail
cd "$(dirname "$0")/.."

[ "${1:-}" = --no-build ] || make package
program="build/dist/FruitDx Desktop"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export FRUITDX_HOME="$work/home"
# Nothing of the environment that built it may help.
fruitdx() { env -u PYTHONPATH -u VIRTUAL_ENV PATH=/usr/bin:/bin "$program/fruitdx" "$@"; }

.venv/bin/python - "$work/photos" <<'PYTHON'
import random
import sys
from pathlib import Path

from PIL import Image, ImageDraw

rng = random.Random(1)
for label, colour in {"Green_Ball": (60, 160, 60), "Red_Ball": (190, 40, 40)}.items():
    folder = Path(sys.argv[1]) / label
    folder.mkdir(parents=True)
    for number in range(24):
        image = Image.effect_noise((320, 240), 40 + number).convert("RGB")
        x, y, side = rng.randrange(140), rng.randrange(90), rng.randrange(90, 150)
        shade = tuple(min(255, max(0, part + rng.randrange(-30, 30))) for part in colour)
        ImageDraw.Draw(image).ellipse((x, y, x + side, y + side), fill=shade)
        image.save(folder / f"{number}.jpg")
PYTHON
photo="$work/photos/Red_Ball/0.jpg"

echo "== version";  fruitdx --version
echo "== diagnose"; fruitdx diagnose "$photo" --json | tee "$work/before.json"
grep -q '"status"' "$work/before.json"
echo "== verify";   fruitdx models verify --json
echo "== train";    fruitdx train "$work/photos" --force --json >"$work/train.json"; tail -n 1 "$work/train.json" | cut -c 1-300
tail -n 1 "$work/train.json" | grep -q '"outcome": "succeeded"'
echo "== diagnose with what was learned"
fruitdx diagnose "$photo" --json | tee "$work/after.json"
grep -q 'Red_Ball' "$work/after.json"

echo "== window"
cat >"$work/window.sh" <<'SHELL'
"$1" & window=$!
for _ in $(seq 60); do
    sleep 1
    found=$(xdotool search --onlyvisible --name FruitDx 2>/dev/null | head -n 1) && [ -n "$found" ] && break
done
xdotool getwindowname "$found"
xdotool getwindowgeometry "$found"
kill "$window"; wait "$window" || true
SHELL
xvfb-run -a -s "-screen 0 1400x900x24" bash -e "$work/window.sh" "$program/FruitDx Desktop" | tee "$work/window.txt"
grep -q FruitDx "$work/window.txt"
du -sh "$program"
echo "The frozen program works."
