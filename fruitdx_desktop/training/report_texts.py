"""The words of the report, in English. A window hands over its own language by the same keys."""

from __future__ import annotations

from collections.abc import Mapping

REPORT_TEXTS: Mapping[str, str] = {
    "title": "Training report",
    "made": "Model {version}, made {created}",
    "figures": "How often it is right",
    "figures_note": "“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned "
    "from. “Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.",
    "measure": "Figure",
    "grouped": "Other fruits",
    "random": "Random photos",
    "accuracy": "Right answers",
    "macro_f1": "Mean F1 of the labels",
    "calibration_error": "Mean error of the sureness",
    "photos": "Tested photos",
    "leaks": "With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, "
    "and {same} show a fruit that is there too.",
    "per_class": "Label by label",
    "per_class_note": "The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.",
    "label": "Label",
    "precision": "Right when named",
    "recall": "Found",
    "range": "95 % range",
    "range_note": "The range is where the true figure probably lies; few photos make it wide.",
    "f1": "F1",
    "reliability": "Does it know how sure it is?",
    "reliability_note": "Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean "
    "distance from it: {error}.",
    "reliability_alt": "Share of right answers against sureness, {bins} groups; mean distance from the line {error}.",
    "confidence": "sure",
    "right": "right",
    "coverage": "What asking for more sureness costs",
    "coverage_note": "With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of "
    "those answers are right. The others it leaves open.",
    "coverage_alt": "Share of right answers against share of photos answered; at the threshold {coverage} answered and "
    "{accuracy} of them right.",
    "answered": "answered",
    "confusion": "What is taken for what",
    "confusion_note": "A row is the true label, a column the answer; the number in brackets stands for the label.",
    "health": "The photos",
    "health_good": "Nothing was found wrong with the {photos} photos.",
    "files": "Files: {count}",
    "more": "and {count} more",
    "settings": "Settings",
    "versions": "Versions",
    "timings": "Time taken",
    "seconds": "{seconds} s",
}
