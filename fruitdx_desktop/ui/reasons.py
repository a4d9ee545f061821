"""What the layers below say in English within an error, in the language of the window. Known by its English."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fruitdx_desktop.ui.text import isolated

REASONS = (
    # Photos
    QT_TRANSLATE_NOOP("Reason", "it is a folder, not a file"),
    QT_TRANSLATE_NOOP("Reason", "it is a folder or a device, not a file"),
    QT_TRANSLATE_NOOP("Reason", "the folder may not be read (permission denied)"),
    QT_TRANSLATE_NOOP("Reason", "it is a device or a pipe, not a file"),
    QT_TRANSLATE_NOOP("Reason", "no process could be started to decode it ({words})"),
    QT_TRANSLATE_NOOP("Reason", "the file is larger than {megabytes} MB"),
    QT_TRANSLATE_NOOP("Reason", "there is no such file"),
    QT_TRANSLATE_NOOP("Reason", "the file may not be read (permission denied)"),
    QT_TRANSLATE_NOOP("Reason", "the file is empty"),
    QT_TRANSLATE_NOOP("Reason", "it needs more memory than a photo may take"),
    QT_TRANSLATE_NOOP("Reason", "it takes too long to decode"),
    QT_TRANSLATE_NOOP("Reason", "it is damaged so badly that it crashed what decoded it ({words})"),
    QT_TRANSLATE_NOOP("Reason", "it is not a picture of a known kind"),
    QT_TRANSLATE_NOOP("Reason", "there is no picture in it"),
    QT_TRANSLATE_NOOP("Reason", "{kind} files are drawings, not photos"),
    QT_TRANSLATE_NOOP("Reason", "the file ends too early; it was not copied or saved completely"),
    QT_TRANSLATE_NOOP("Reason", "the picture in it is damaged ({words})"),
    QT_TRANSLATE_NOOP("Reason", "it could not be read then"),
    QT_TRANSLATE_NOOP("Reason", "This photo cannot be read: {words}."),
    QT_TRANSLATE_NOOP("Reason", "This picture has {megapixels} megapixels; at most {limit} are read."),
    # Disks, as systems say it
    QT_TRANSLATE_NOOP("Reason", "No space left on device"),
    QT_TRANSLATE_NOOP("Reason", "Permission denied"),
    QT_TRANSLATE_NOOP("Reason", "Read-only file system"),
    QT_TRANSLATE_NOOP("Reason", "No such file or directory"),
    QT_TRANSLATE_NOOP("Reason", "Not a directory"),
    QT_TRANSLATE_NOOP("Reason", "Input/output error"),
    QT_TRANSLATE_NOOP("Reason", "its file system knows no locks"),
    QT_TRANSLATE_NOOP("Reason", "a thorough training needs {needed} GB, and {free} GB are free"),
    # Photos to learn from
    QT_TRANSLATE_NOOP("Reason", "there is no folder '{folder}'"),
    QT_TRANSLATE_NOOP("Reason", "Check its name and the drive."),
    QT_TRANSLATE_NOOP("Reason", "'{folder}' holds no folders with photos"),
    QT_TRANSLATE_NOOP(
        "Reason", "Put the photos into one folder for each label, for instance 'Healthy_Apple' and 'Scab_Apple'."
    ),
    QT_TRANSLATE_NOOP("Reason", "'{folder}' is a file, not a folder"),
    QT_TRANSLATE_NOOP("Reason", "no photo is left to learn from"),
    QT_TRANSLATE_NOOP("Reason", "there are {count} labels, more than the {most} that a model can have"),
    QT_TRANSLATE_NOOP("Reason", "Each folder is a label: check that the right folder was chosen, or leave some out."),
    QT_TRANSLATE_NOOP("Reason", "All of them were left out; the notes before tell why."),
    QT_TRANSLATE_NOOP(
        "Reason",
        "all photos of '{folder}' lie in folders below it, whose names are no labels; if they should be, choose that "
        "folder",
    ),
    QT_TRANSLATE_NOOP("Reason", "it is no UTF-8 text; save it as 'CSV UTF-8'"),
    QT_TRANSLATE_NOOP("Reason", "'{folder}' is empty"),
    QT_TRANSLATE_NOOP("Reason", "'{folder}' cannot be read any more ({words})"),
    QT_TRANSLATE_NOOP("Reason", "Check that the drive is connected, then start again; nothing is lost."),
    QT_TRANSLATE_NOOP("Reason", "'{place}' cannot be read ({words})"),
    QT_TRANSLATE_NOOP("Reason", "Check that the drive is connected and may be read."),
    QT_TRANSLATE_NOOP("Reason", "too few photos that can be read of {labels}"),
    QT_TRANSLATE_NOOP("Reason", "Not learned yet: {labels}. A new kind needs at least {least} photos."),
    QT_TRANSLATE_NOOP(
        "Reason",
        "Not learned yet: {labels}. These photos show fruit that is kept as a test for good; add photos of other "
        "fruit.",
    ),
    QT_TRANSLATE_NOOP("Reason", "Each label needs at least {least}; add photos, or remove the folder."),
    QT_TRANSLATE_NOOP("Reason", "there is only one label ('{label}')"),
    QT_TRANSLATE_NOOP(
        "Reason", "A model tells things apart: add a folder of another label, for instance of healthy fruit."
    ),
    QT_TRANSLATE_NOOP(
        "Reason", "the labels '{first}' and '{second}' are the same but for letter case, a mark or a space"
    ),
    QT_TRANSLATE_NOOP("Reason", "Name both folders '{label}', or one of them quite differently."),
    QT_TRANSLATE_NOOP("Reason", "the name of the folder '{folder}' is no readable text"),
    QT_TRANSLATE_NOOP("Reason", "the name of the folder '{folder}' cannot be a label"),
    QT_TRANSLATE_NOOP("Reason", "Give the folder a name in letters; it becomes the label."),
    # Trainings
    QT_TRANSLATE_NOOP("Reason", "the training process ended unexpectedly ({words})."),
    QT_TRANSLATE_NOOP("Reason", "no training process could be started: {words}."),
    QT_TRANSLATE_NOOP("Reason", "the new model does not work ({words})"),
    QT_TRANSLATE_NOOP("Reason", "the new model is not whole ({words})"),
    QT_TRANSLATE_NOOP("Reason", "the folder '{folder}' holds no photos and is no label"),
    QT_TRANSLATE_NOOP("Reason", "{photos} photos lie outside of any label's folder and are left out"),
    QT_TRANSLATE_NOOP("Reason", "{photos} photos cannot be read and are left out: {files}"),
    QT_TRANSLATE_NOOP("Reason", "{photos} photos are exact copies of others and count once: {files}"),
    QT_TRANSLATE_NOOP("Reason", "{photos} photos stand under two labels and are left out: {files}"),
    QT_TRANSLATE_NOOP("Reason", "The starter has another backbone than the published one: the quick model stands."),
    QT_TRANSLATE_NOOP("Reason", "All photos are of one group, so none can be watched: the quick model stands."),
    QT_TRANSLATE_NOOP("Reason", "Learning from views made it no better, so that was dropped. {figures}"),
    QT_TRANSLATE_NOOP("Reason", "Learning from mirror images made it no better, so that was dropped. {figures}"),
    QT_TRANSLATE_NOOP(
        "Reason",
        "For a trial '{source}' was left out of the learning: of its {photos} photos {after} right by views, {before} "
        "by the photos alone.",
    ),
    QT_TRANSLATE_NOOP("Reason", "The tuned tail got no more of the watched photos right, so it was dropped."),
    QT_TRANSLATE_NOOP("Reason", "The tuned tail was dropped: {words}."),
    QT_TRANSLATE_NOOP("Reason", "The tuned tail was not worth its time, so it was dropped. {figures}"),
    QT_TRANSLATE_NOOP("Reason", "There is no whole model in use to compare with."),
    QT_TRANSLATE_NOOP("Reason", "A model without its training memory cannot be compared."),
    QT_TRANSLATE_NOOP("Reason", "It knows other labels than the one before, so the two cannot be compared."),
    QT_TRANSLATE_NOOP(
        "Reason",
        "It no longer knows {lost} of the {before} labels before, so the two cannot be compared. The one before is "
        "kept among the versions.",
    ),
    QT_TRANSLATE_NOOP("Reason", "There are too few photos that neither model has learned from."),
    QT_TRANSLATE_NOOP(
        "Reason",
        "Of {photos} photos neither has seen, {now} right now, {before} before. It got {lost} wrong that were right, "
        "and {won} right that were wrong.",
    ),
    QT_TRANSLATE_NOOP(
        "Reason",
        "Of {photos} photos neither has seen, {now} right now, {before} before. It recognises '{label}' worse than "
        "before.",
    ),
    QT_TRANSLATE_NOOP("Reason", "Of {photos} photos neither has seen, {now} right now, {before} before."),
    # Files from outside
    QT_TRANSLATE_NOOP("Reason", "its name ends in none of {endings}"),
    QT_TRANSLATE_NOOP("Reason", "it is larger than {megabytes} MB"),
    QT_TRANSLATE_NOOP("Reason", "it is cut short or empty ({words})"),
    QT_TRANSLATE_NOOP(
        "Reason",
        "it is only the beginning of a model ({words}). A training that died while it saved leaves such a file; what "
        "was learned is not in it. Look for an older copy, or train anew",
    ),
    QT_TRANSLATE_NOOP("Reason", "it cannot be opened: {words}"),
    QT_TRANSLATE_NOOP("Reason", "it cannot be opened ({words})"),
    QT_TRANSLATE_NOOP("Reason", "its labels do not fit ({words})"),
    QT_TRANSLATE_NOOP("Reason", "it is no model that names what a photo shows ({words})"),
    QT_TRANSLATE_NOOP("Reason", "it does not answer as a model should ({words})"),
    QT_TRANSLATE_NOOP("Reason", "its labels file '{file}' cannot be read"),
    QT_TRANSLATE_NOOP("Reason", "its model is broken ({words}); it was changed after {who} had signed it"),
    QT_TRANSLATE_NOOP("Reason", "its model is broken ({words})"),
    QT_TRANSLATE_NOOP("Reason", "its version has a name that no version can have"),
    QT_TRANSLATE_NOOP("Reason", "its labels hold signs that cannot be shown"),
    QT_TRANSLATE_NOOP("Reason", "it is no whole .fruitdx file ({words})"),
    QT_TRANSLATE_NOOP("Reason", "it is far larger than any bundle"),
    QT_TRANSLATE_NOOP("Reason", "it holds more files than any bundle"),
    QT_TRANSLATE_NOOP("Reason", "it holds '{file}', which no bundle has"),
    QT_TRANSLATE_NOOP("Reason", "'{file}' in it is far too large"),
    QT_TRANSLATE_NOOP("Reason", "it holds a file twice"),
    QT_TRANSLATE_NOOP("Reason", "its signature is far larger than any"),
    QT_TRANSLATE_NOOP("Reason", "its signature makes no sense"),
    QT_TRANSLATE_NOOP("Reason", "its signature by {who} is false"),
    QT_TRANSLATE_NOOP("Reason", "it was changed after {who} had signed it"),
    QT_TRANSLATE_NOOP("Reason", "its signature is no JSON"),
    QT_TRANSLATE_NOOP("Reason", "its signature is of a newer kind than this program knows"),
    QT_TRANSLATE_NOOP(
        "Reason", "it holds a Lambda layer ('{layer}'), which is program code of its maker; such files are never run"
    ),
    QT_TRANSLATE_NOOP(
        "Reason",
        "it needs '{part}' for its layer '{layer}', which is no part of an image network in Keras; "
        "such parts are never run",
    ),
    QT_TRANSLATE_NOOP("Reason", "it has {inputs} inputs and {outputs} outputs; a model for photos has one of each"),
    QT_TRANSLATE_NOOP(
        "Reason",
        "it holds weights alone and not the network they belong to; save it with model.save instead of save_weights",
    ),
    QT_TRANSLATE_NOOP("Reason", "no network is described in it ('No model config found')"),
    QT_TRANSLATE_NOOP("Reason", "it is no whole HDF5 file; its saving or copying was cut short"),
    QT_TRANSLATE_NOOP("Reason", "it is no whole .keras file"),
    QT_TRANSLATE_NOOP("Reason", "it does not take photos"),
    QT_TRANSLATE_NOOP("Reason", "it takes photos of {width} x {height}"),
    QT_TRANSLATE_NOOP("Reason", "its converted copy answers differently"),
    QT_TRANSLATE_NOOP("Reason", "TensorFlow, which reads Keras files,"),
    # Files to write
    QT_TRANSLATE_NOOP("Reason", "its name does not end in {ending}"),
    QT_TRANSLATE_NOOP("Reason", "only .fruitdx files can be signed"),
    QT_TRANSLATE_NOOP("Reason", "it has {number} bytes instead of {wanted}"),
    # The history
    QT_TRANSLATE_NOOP("Reason", "another FruitDx is opening it at this moment"),
    QT_TRANSLATE_NOOP("Reason", "another FruitDx is writing to it"),
    QT_TRANSLATE_NOOP("Reason", "the disk damages it ({words})"),
    QT_TRANSLATE_NOOP("Reason", "it could not be brought to this version ({words})"),
    QT_TRANSLATE_NOOP("Reason", "The starter model that comes with the program is damaged or gone: {words}"),
    # Models: what was expected, what was found
    QT_TRANSLATE_NOOP("Reason", "{file}: expected {expected}, found {found}"),
    QT_TRANSLATE_NOOP("Reason", "{kind}: {file}: expected {expected}, found {found}"),
    QT_TRANSLATE_NOOP("Reason", "a file"),
    QT_TRANSLATE_NOOP("Reason", "none"),
    QT_TRANSLATE_NOOP("Reason", "something else"),
    QT_TRANSLATE_NOOP("Reason", "a readable file"),
    QT_TRANSLATE_NOOP("Reason", "at least {number} bytes"),
    QT_TRANSLATE_NOOP("Reason", "{number} bytes"),
    QT_TRANSLATE_NOOP("Reason", "{number} labels"),
    QT_TRANSLATE_NOOP("Reason", "numbered labels"),
    QT_TRANSLATE_NOOP("Reason", "a file of labels"),
    QT_TRANSLATE_NOOP("Reason", "a valid manifest"),
    QT_TRANSLATE_NOOP("Reason", "a model in use"),
    QT_TRANSLATE_NOOP("Reason", "the model in use"),
    QT_TRANSLATE_NOOP("Reason", "the name of the model in use"),
    QT_TRANSLATE_NOOP("Reason", "a model that can be opened"),
    QT_TRANSLATE_NOOP("Reason", "a Keras network"),
    QT_TRANSLATE_NOOP("Reason", "a whole .fruitdx file"),
    QT_TRANSLATE_NOOP("Reason", "a folder of models"),
    QT_TRANSLATE_NOOP("Reason", "a graph the runtime can open"),
    QT_TRANSLATE_NOOP("Reason", "a process to try the model in"),
    QT_TRANSLATE_NOOP("Reason", "an answer of the probe"),
    QT_TRANSLATE_NOOP("Reason", "one that makes no sense"),
    QT_TRANSLATE_NOOP("Reason", "one that needs too much memory"),
    QT_TRANSLATE_NOOP("Reason", "no answer within {seconds} s"),
    QT_TRANSLATE_NOOP("Reason", "the runtime crashed (signal {number})"),
    QT_TRANSLATE_NOOP("Reason", "the distances to known photos"),
    QT_TRANSLATE_NOOP("Reason", "the memory of the training"),
    QT_TRANSLATE_NOOP("Reason", "one image of {width} x {height} pixels"),
    QT_TRANSLATE_NOOP("Reason", "its own answers to the test inputs"),
)

# Values that are figures, so that no other words are taken for them.
_NUMBERS = ("before", "free", "height", "least", "lost", "megabytes", "needed", "now", "number", "photos", "seconds",
            "wanted", "width", "won")  # fmt: skip
# Values that are words themselves; the others are names and stay as they are.
_WORDS = ("expected", "figures", "found", "words")


def reason_text(reason: str) -> str:
    """The words in the language of the window; what is not known stays as it is."""
    for pattern, english in _patterns():
        met = pattern.fullmatch(reason)
        if met:
            values = {
                name: reason_text(text) if name in _WORDS else isolated(text) for name, text in met.groupdict().items()
            }
            return QCoreApplication.translate("Reason", english).format(**values)
    return reason


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(_pattern(english), re.DOTALL), english) for english in map(str, REASONS))


def _pattern(english: str) -> str:
    return re.sub(r"\\{(\w+)\\}", _group, re.escape(english))


def _group(place: re.Match[str]) -> str:
    return rf"(?P<{place[1]}>{r'[0-9][0-9.,]*%?' if place[1] in _NUMBERS else '.+'})"
