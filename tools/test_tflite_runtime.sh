#!/usr/bin/env bash
# Runs the tests of inference with tflite-runtime, in an environment that holds only what inference needs:
# its last release needs NumPy 1, which nothing else here should be pulled down to.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${1:-$(command -v python3.11 || command -v python3)}
environment=.venv-tflite
if [ ! -e "$environment/.stamp" ] || [ "$0" -nt "$environment/.stamp" ]; then
    "$python" -m venv --clear "$environment"
    "$environment/bin/python" -m pip install --disable-pip-version-check --constraint <(grep -v '^numpy==' constraints.txt) \
        'tflite-runtime==2.14.*' 'numpy<2' pillow pillow-heif filelock platformdirs pytest pytest-timeout hypothesis
    touch "$environment/.stamp"
fi

# Settings of its own: those of pyproject.toml name options of pytest-qt, which needs Qt to load.
PYTHONPATH=. "$environment/bin/python" -m pytest -c tools/pytest_tflite_runtime.ini --rootdir . \
    -m 'not tensorflow and not soak' tests/inference
