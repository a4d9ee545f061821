"""The words of a training report's web page, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fruitdx_desktop.ui.finding_texts import finding_sentence, finding_templates
from fruitdx_desktop.ui.text import translate

if TYPE_CHECKING:
    from fruitdx_desktop.training.health import DataHealth


def page_words() -> dict[str, str]:
    """By the keys of ``training.report_texts``."""
    return {
        "title": translate("Report", "Training report"),
        "made": translate("Report", "Model {version}, made {created}"),
        "figures": translate("Report", "How often it is right"),
        "figures_note": translate(
            "Report",
            "“Other fruits” is the honest figure: no photo of a tested fruit, and no copy of one, was learned from. "
            "“Random photos” is what is often printed; copies and bursts of one fruit fall on both sides of it.",
        ),
        "measure": translate("Report", "Figure"),
        "grouped": translate("Report", "Other fruits"),
        "random": translate("Report", "Random photos"),
        "accuracy": translate("Report", "Right answers"),
        "macro_f1": translate("Report", "Mean F1 of the labels"),
        "calibration_error": translate("Report", "Mean error of the sureness"),
        "photos": translate("Report", "Tested photos"),
        "leaks": translate(
            "Report",
            "With a random split, {near} of {tested} tested photos ({share}) have a near copy on the training side, "
            "and {same} show a fruit that is there too.",
        ),
        "per_class": translate("Report", "Label by label"),
        "per_class_note": translate(
            "Report",
            "The range holds the true share of found photos in 95 of 100 cases; few photos make it wide.",
        ),
        "label": translate("Report", "Label"),
        "precision": translate("Report", "Right when named"),
        "recall": translate("Report", "Found"),
        "range": translate("Report", "95 % range"),
        "range_note": translate("Report", "The range is where the true figure probably lies; few photos make it wide."),
        "f1": translate("Report", "F1"),
        "reliability": translate("Report", "Does it know how sure it is?"),
        "reliability_note": translate(
            "Report",
            "Each dot is a group of answers. On the line, 80 % sure means right 80 times in 100; mean distance from "
            "it: {error}.",
        ),
        "reliability_alt": translate(
            "Report",
            "Share of right answers against sureness, {bins} groups; mean distance from the line {error}.",
        ),
        "confidence": translate("Report", "sure"),
        "right": translate("Report", "right"),
        "coverage": translate("Report", "What asking for more sureness costs"),
        "coverage_note": translate(
            "Report",
            "With the threshold in use ({threshold}) it answers {coverage} of the photos, and {accuracy} of those "
            "answers are right. The others it leaves open.",
        ),
        "coverage_alt": translate(
            "Report",
            "Share of right answers against share of photos answered; at the threshold {coverage} answered and "
            "{accuracy} of them right.",
        ),
        "answered": translate("Report", "answered"),
        "confusion": translate("Report", "What is taken for what"),
        "confusion_note": translate(
            "Report",
            "A row is the true label, a column the answer; the number in brackets stands for the label.",
        ),
        "health": translate("Report", "The photos"),
        "health_good": translate("Report", "Nothing was found wrong with the {photos} photos."),
        "files": translate("Report", "Files: {count}"),
        "more": translate("Report", "and {count} more"),
        "settings": translate("Report", "Settings"),
        "versions": translate("Report", "Versions"),
        "timings": translate("Report", "Time taken"),
        "seconds": translate("Report", "{seconds} s"),
    }


def page_findings(health: DataHealth) -> dict[str, tuple[str, str]]:
    """Sentences by the kind of a finding; those with a number are said for the number that was found."""
    said = {kind: (text, text) for kind, text in finding_templates().items()}
    for finding in health.findings:
        if finding.kind not in said:
            sentence = finding_sentence(finding).replace("{", "{{").replace("}", "}}")
            said[finding.kind] = sentence, sentence
    return said
