#!/bin/sh
# Puts in place what pip cannot: Python's venv module, the libraries Qt opens and a font for Hindi.
# Root on Debian or Ubuntu: installs them. Anyone else: names the command.
set -eu

python=${1:-python3}

if ! "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
    echo "FruitDx Desktop needs Python 3.11, 3.12 or 3.13. Name one with: make PYTHON=/path/to/python3.11" >&2
    exit 1
fi

# Prints the packages that are missing, one a line.
missing() {
    "$python" - <<'PYTHON'
import ctypes
import sys

try:
    import ensurepip, venv
except ImportError:
    # Debian names the package after the version; python3-venv follows only its own Python.
    print(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgthread-2.0.so.0": "libglib2.0-0",
    # Camera and voice; the program does without.
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
    "libXrandr.so.2": "libxrandr2",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
if sys.platform == "linux":
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            print(package)


def has_font(language):
    """Whether there is a font with the letters of a language."""
    try:
        fonts = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return False
    for name in ("FcNameParse", "FcObjectSetCreate", "FcFontList"):
        getattr(fonts, name).restype = ctypes.c_void_p
    fonts.FcFontList.argtypes = [ctypes.c_void_p] * 3
    wanted, nothing = fonts.FcNameParse(f":lang={language}".encode()), fonts.FcObjectSetCreate()
    # The first field of the answer is how many there are.
    return ctypes.cast(fonts.FcFontList(None, wanted, nothing), ctypes.POINTER(ctypes.c_int))[0] > 0


# Arabic is in the font that fontconfig itself brings.
if sys.platform == "linux" and not has_font("hi"):
    print("fonts-lohit-deva")
PYTHON
}

packages=$(missing | tr '\n' ' ')
[ -n "$packages" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing with apt-get: $packages"
    apt-get update
    # shellcheck disable=SC2086 # one word a package
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $packages
    packages=$(missing | tr '\n' ' ')
    [ -n "$packages" ] || exit 0
fi

echo "Missing on this computer: $packages" >&2
echo "On Debian and Ubuntu:  sudo apt-get install $packages" >&2
case $packages in
*-venv*) exit 1 ;;
*) echo "Going on without: the window may not open, or not show every language, until they are there." >&2 ;;
esac
