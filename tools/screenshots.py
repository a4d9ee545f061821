"""Opens every page in every state and writes the pictures to docs/screens.

    tools/screenshots.py [--only PART] [--variant NAME] [--out FOLDER]

States are played by the fakes of the tests on drawn pictures. Where the starter model is there, it also diagnoses
real photos of ../shared/data (without that folder this part is left out): apples, mangoes and vegetables from the
Grocery Store Dataset (M. Klasson 2019, MIT) and AppleBBCH81 (LatHort, CC BY 4.0), star fruit by A. Nasir (MIT).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from screen_scenes import KEY, SCENES
from screen_stage import ROOT, Stage, Variant

LANGUAGES = ("en", "hi", "es", "fr", "pt", "sw", "ar")
VARIANTS = {
    variant.name: variant
    for variant in (
        Variant("light", key_only=False),
        Variant("dark", theme="dark", key_only=False),
        Variant("small", size=(960, 640)),
        Variant("double", size=(960, 640), scale=2.0),
        Variant("arabic", language="ar"),
        Variant("hindi", language="hi"),
    )
}
# Looked at while a page is made, and not kept: all scenes each.
EXTRA = {
    variant.name: variant
    for variant in (
        *(Variant(f"{code}-hd", size=(1280, 720), language=code, key_only=False) for code in LANGUAGES),
        *(Variant(f"{code}-small", size=(960, 640), language=code, key_only=False) for code in LANGUAGES),
        Variant("dark-hd", theme="dark", size=(1280, 720), key_only=False),
        Variant("wide", size=(3840, 2160), key_only=False),
        Variant("wide-double", size=(1920, 1080), scale=2.0, key_only=False),
    )
}


def play(variant: Variant, only: str, out: Path) -> None:
    """Plays the scenes of one variant in this process."""
    for name, made in SCENES.items():
        if only not in name or (variant.key_only and name not in KEY):
            continue
        with tempfile.TemporaryDirectory() as folder:
            stage = Stage(variant, Path(folder))
            try:
                made(stage)
                stage.save(out / f"{name}-{variant.name}.png", small=variant.name in VARIANTS)
            except (LookupError, ImportError) as reason:
                print(f"left out: {name}-{variant.name}: {reason}")
            finally:
                stage.close()


def main() -> int:
    """A process for each variant, since the scale is set before Qt starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="scenes whose name holds this")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screens")
    parser.add_argument("--variant", choices=sorted(VARIANTS | EXTRA), help="only this one")
    options = parser.parse_args()
    if options.variant:
        wanted = (VARIANTS | EXTRA)[options.variant]
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["QT_SCALE_FACTOR"] = str(wanted.scale)
        play(wanted, options.only, options.out)
        return 0
    worst = 0
    for name in VARIANTS:
        arguments = ["--variant", name, "--only", options.only, "--out", str(options.out)]
        worst = max(worst, subprocess.call([sys.executable, __file__, *arguments]))
    return worst


if __name__ == "__main__":
    sys.exit(main())
