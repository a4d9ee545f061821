#!/usr/bin/env bash
# Proves the path over LiteRT's accelerator on a Vulkan device made of software: slow, but the whole of it.
# Installs nothing. Needs the device that Chromium ships: on Debian "apt-get install chromium libvulkan1", or
#   VK_DRIVER_FILES=/path/to/vk_swiftshader_icd.json tools/check_gpu_path.sh
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -z "${VK_DRIVER_FILES:-}" ]; then
    for found in /usr/lib/chromium/vk_swiftshader_icd.json /usr/lib64/chromium-browser/vk_swiftshader_icd.json \
        /opt/google/chrome/vk_swiftshader_icd.json; do
        [ -e "$found" ] && export VK_DRIVER_FILES="$found" && break
    done
fi
if [ -z "${VK_DRIVER_FILES:-}" ]; then
    echo "No software Vulkan device is here; on Debian: apt-get install chromium libvulkan1" >&2
    exit 77
fi

python=.venv/bin/python
[ -x "$python" ] || python=${PYTHON:-python3}
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR="$runtime"
echo "device: $VK_DRIVER_FILES"
"$python" -m pytest -m gpu -rs -s tests/inference/test_accelerator.py "$@" | tee "$runtime/out"
# A skipped test proves nothing.
grep -q '1 passed' "$runtime/out"
