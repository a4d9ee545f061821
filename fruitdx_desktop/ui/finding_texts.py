"""What was found in photos, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fruitdx_desktop.core.labels import Label
from fruitdx_desktop.ui.reasons import reason_text
from fruitdx_desktop.ui.text import counted, isolated, translate
from fruitdx_desktop.ui.wording import label_name

if TYPE_CHECKING:
    from fruitdx_desktop.training.health import Finding


def finding_sentence(finding: Finding) -> str:
    """One finding in one or two sentences; a kind that is not known here keeps its English."""
    number = finding.count
    counts = {
        "unreadable": lambda: counted(
            "Finding", "1 photo cannot be read and is left out.", "%Ln photos cannot be read and are left out.", number
        ),
        "two_labels": lambda: counted(
            "Finding",
            "1 photo stands under two labels: one of them is wrong.",
            "%Ln photos stand under two labels: one of the two is wrong.",
            number,
        ),
        "alike_two_labels": lambda: counted(
            "Finding",
            "1 photo is nearly the same as one with another label.",
            "%Ln photos are nearly the same as one with another label.",
            number,
        ),
        "mislabelled": lambda: counted(
            "Finding",
            "1 photo has probably the wrong label.",
            "%Ln photos have probably the wrong label.",
            number,
        ),
        "untold": lambda: counted(
            "Finding",
            "The groups file does not name 1 photo. Its files must be relative to the photo folder.",
            "The groups file does not name %Ln photos. Its files must be relative to the photo folder.",
            number,
        ),
        "duplicate": lambda: counted(
            "Finding",
            "1 photo is an exact copy of another and counts once.",
            "%Ln photos are exact copies of others and count once.",
            number,
        ),
    }
    if finding.kind in counts:
        return counts[finding.kind]()
    template = finding_templates().get(finding.kind)
    try:
        return template.format(**_named(finding.values)) if template else finding.text
    except (KeyError, IndexError):
        return finding.text


def finding_lines(finding: Finding) -> list[str]:
    """The files, each with what is noted of it."""
    say = (lambda note: label_name(Label(note))) if finding.kind == "mislabelled" else reason_text
    if not finding.notes:
        return [isolated(file) for file in finding.files]
    pairs = zip(finding.files, finding.notes, strict=True)
    return [f"{isolated(file)} ({isolated(say(note))})" for file, note in pairs]


def _named(values: Mapping[str, str]) -> dict[str, str]:
    """The values with the label in words."""
    return {name: label_name(Label(text)) if name == "label" else text for name, text in values.items()}


def finding_templates() -> dict[str, str]:
    """The sentences of findings about a label."""
    return {
        "edge_shortcut": translate(
            "Finding",
            "The edge alone gives “{label}” away: it finds {found} of its photos. The model may learn the background "
            "instead of the fruit. Take photos of it on the same backgrounds as the others.",
        ),
        "capture_day_shortcut": translate(
            "Finding",
            "Nearly all photos of “{label}” are of one day ({value}), and no others are. The model may learn the light "
            "of that day. Take photos of it on other days.",
        ),
        "camera_shortcut": translate(
            "Finding",
            "Nearly all photos of “{label}” are of one camera ({value}), and no others are. The model may learn the "
            "camera. Take photos of it with the others too.",
        ),
        "source_shortcut": translate(
            "Finding",
            "Nearly all photos of “{label}” are from one source ({value}), and no others are. The model may learn that "
            "source instead of the fruit. Take photos of it in the other places too.",
        ),
        "size_shortcut": translate(
            "Finding",
            "Nearly all photos of “{label}” have one size ({value}), and no others have. They may come from another "
            "source, and the model may learn that source instead of the fruit.",
        ),
        "few_groups": translate(
            "Finding",
            "The photos of “{label}” show only {groups} different fruits or moments. Figures for it say little; "
            "photograph more fruits.",
        ),
        "too_small": translate("Finding", "“{label}” has only {photos} photos; at least {least} are needed."),
        "small": translate(
            "Finding",
            "“{label}” has only {photos} photos. It can be learned, but its figures say little; {wanted} would be "
            "better.",
        ),
    }
