"""Errors in the language of the window, found by their code."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fruitdx_desktop.core.errors import FruitDxError, PhotoUnreadableError
from fruitdx_desktop.ui.reasons import reason_text
from fruitdx_desktop.ui.text import isolated, translate

# Values that are words; the others are names and numbers.
_WORDS = ("advice", "detail", "part", "reason")


@dataclass(frozen=True)
class ErrorText:
    """What happened, and the way out."""

    reason: str
    remedy: str


def error_text(error: Exception) -> ErrorText:
    """The text of any error; the error's own English where no translation is known."""
    if not isinstance(error, FruitDxError):
        return ErrorText(
            translate("Error", "Something unexpected happened."),
            f"{type(error).__name__}: {error}",
        )
    templates = _templates().get(error.code)
    if templates is None:
        return ErrorText(error.message, error.remedy)
    values = {name: reason_text(text) if name in _WORDS else isolated(text) for name, text in error.values.items()}
    try:
        reason, remedy = (template.format(**values) for template in templates)
    except KeyError:
        return ErrorText(error.message, error.remedy)
    if isinstance(error, PhotoUnreadableError):
        remedy = QCoreApplication.translate("Error", error.remedy)
    return ErrorText(reason, remedy)


def error_line(error: Exception) -> str:
    """What happened and the way out, in one line."""
    text = error_text(error)
    return f"{text.reason} {text.remedy}"


def _templates() -> dict[str, tuple[str, str]]:
    """Remedies name buttons of this window, where the errors' own name commands."""
    return {
        "photo_unreadable": (
            translate("Error", "The file cannot be opened as a photo: {reason}"),
            "",
        ),
        "photo_too_large": (
            translate("Error", "The picture has {megapixels} megapixels; at most {limit} are read"),
            translate("Error", "Save a smaller copy of it and use that."),
        ),
        "model_fault": (
            translate("Error", "The model cannot be used. {detail}"),
            translate("Error", "Press “Mend…” to see the ways out."),
        ),
        "other_model_fault": (
            translate("Error", "The model cannot be used. {detail}"),
            translate("Error", "Nothing has changed."),
        ),
        "unknown_version": (
            translate("Error", "The version {version} is not there any more."),
            translate("Error", "Choose another one on the Models page."),
        ),
        "version_taken": (
            translate("Error", "There is another model of the name {version} already."),
            translate("Error", "Nothing has changed."),
        ),
        "unknown_quarantine": (
            translate("Error", "{name} is not in quarantine any more."),
            translate("Error", "Open the Models page again to see what there is."),
        ),
        "no_previous_version": (
            translate("Error", "There is no earlier version that can be used."),
            translate("Error", "Restore the starter model instead."),
        ),
        "starter_missing": (
            translate("Error", "The starter model that comes with the program is damaged or gone."),
            translate("Error", "Install the program again; your photos, models and settings stay."),
        ),
        "store_busy": (
            translate("Error", "Another FruitDx is changing the models at this moment."),
            translate("Error", "Wait until it is done, then try again."),
        ),
        "training_busy": (
            translate("Error", "Another FruitDx is learning at this moment."),
            translate(
                "Error",
                "Wait until it is done, then start again: each learns on top of what the one before has learned.",
            ),
        ),
        "storage": (
            translate("Error", "“{path}” could not be written: {reason}"),
            translate("Error", "Free some space or choose another folder; nothing that was there has changed."),
        ),
        "history": (
            translate("Error", "The history cannot be used: {reason}."),
            translate("Error", "Diagnosing goes on without it. Close other windows of FruitDx, then open it again."),
        ),
        "history_newer": (
            translate("Error", "The history was written by a newer FruitDx."),
            translate("Error", "Install that version again to see it; nothing in it was changed or is added."),
        ),
        "import_refused": (
            translate("Error", "“{path}” was not imported: {reason}"),
            translate("Error", "Ask whoever made it for a .fruitdx file."),
        ),
        "untrusted_file": (
            translate("Error", "“{path}” comes from outside. A model is a program."),
            translate("Error", "Use it only if you trust who made it."),
        ),
        "labels_needed": (
            translate("Error", "“{path}” does not say what its {classes} answers are called."),
            translate("Error", "Choose the file with its labels as well."),
        ),
        "signing_key": (
            translate("Error", "Your signing key cannot be used: {reason}"),
            translate("Error", "Put it back from a backup, or remove it and sign anew: {path}"),
        ),
        "export_failed": (
            translate("Error", "“{path}” was not written: {reason}"),
            translate("Error", "Choose another name, or another kind of file."),
        ),
        "no_replay_pack": (
            translate("Error", "The model in use came without its training memory, so nothing can be added to it."),
            translate("Error", "Choose a photo folder with all kinds to train anew, or restore the starter first."),
        ),
        "report_missing": (
            translate("Error", "This model was made without a training report."),
            translate("Error", "Train a new model; its report is made with it."),
        ),
        "training_failed": (
            translate("Error", "The training stopped: {reason}"),
            translate("Error", "The model in use has not changed. The log tells more: {log}"),
        ),
        "guide_unreadable": (
            translate("Error", "The guide cannot be read ({file})."),
            translate("Error", "Install the program again; your photos, models and settings stay."),
        ),
        "no_guide": (
            translate("Error", "There is no guide for this one yet."),
            translate("Error", "Ask your adviser or plant clinic."),
        ),
        "missing_part": (
            translate("Error", "This needs a part that is not installed: {part}"),
            translate("Error", "Install the program again, with all its parts."),
        ),
        "backbone_weights": (
            translate("Error", "What every model sees with cannot be read: {reason}"),
            translate("Error", "Install the program again; your photos, models and settings stay."),
        ),
        "dataset": (
            translate("Error", "These photos cannot be trained on: {reason}"),
            "{advice}",
        ),
    }
