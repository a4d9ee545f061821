"""Faults of a model, each in one plain sentence."""

from __future__ import annotations

from fruitdx_desktop.core.faults import Fault, FaultKind, RecoveryKind, RecoveryOption
from fruitdx_desktop.ui.reasons import reason_text
from fruitdx_desktop.ui.text import isolated, moment, translate


def fault_sentence(kind: FaultKind) -> str:
    """What is wrong, without a number or a file name."""
    return {
        FaultKind.MISSING: translate("Fault", "The model is gone: a file that belongs to it is not there."),
        FaultKind.UNREADABLE: translate("Fault", "The model cannot be opened."),
        FaultKind.TOO_SMALL: translate("Fault", "The model is not complete: a file was cut short."),
        FaultKind.CHECKSUM_MISMATCH: translate("Fault", "The model is damaged: a file is not as it was written."),
        FaultKind.LABELS_MISMATCH: translate("Fault", "The model and its list of names do not belong together."),
        FaultKind.WRONG_SIGNATURE: translate("Fault", "The model is of another kind than this program uses."),
        FaultKind.SELF_TEST_FAILED: translate("Fault", "The model opens, but answers its test questions wrongly."),
    }[kind]


def fault_word(kind: FaultKind) -> str:
    """The fault in a word or two, for a list."""
    return {
        FaultKind.MISSING: translate("Fault", "gone"),
        FaultKind.UNREADABLE: translate("Fault", "cannot be opened"),
        FaultKind.TOO_SMALL: translate("Fault", "cut short"),
        FaultKind.CHECKSUM_MISMATCH: translate("Fault", "damaged"),
        FaultKind.LABELS_MISMATCH: translate("Fault", "wrong names"),
        FaultKind.WRONG_SIGNATURE: translate("Fault", "wrong kind"),
        FaultKind.SELF_TEST_FAILED: translate("Fault", "answers wrongly"),
    }[kind]


def nothing_lost() -> str:
    """The second line of every fault."""
    return translate(
        "Fault",
        "Nothing of yours is lost: your photos and what you taught are kept apart from the model, "
        "and its files are set aside, not deleted.",
    )


def fault_details(fault: Fault, path: str = "", noticed: str = "", changed: str = "") -> str:
    """What a helper on the telephone asks for: ``path`` of the file, and when (ISO 8601) the fault was ``noticed`` and
    the file last ``changed``; what is not known is left out."""
    lines = [
        (translate("Fault", "Fault: {value}"), isolated(fault.kind.value)),
        (translate("Fault", "File: {value}"), isolated(path or fault.file)),
        (translate("Fault", "Expected: {value}"), reason_text(fault.expected)),
        (translate("Fault", "Found: {value}"), reason_text(fault.found)),
        (translate("Fault", "Noticed: {value}"), moment(noticed)),
        (translate("Fault", "File last changed: {value}"), moment(changed)),
    ]
    return "\n".join(line.format(value=value) for line, value in lines if value)


def option_name(option: RecoveryOption) -> str:
    """The button of a way out."""
    return {
        RecoveryKind.PREVIOUS: translate("Recovery", "Use the previous model"),
        RecoveryKind.STARTER: translate("Recovery", "Restore the starter model"),
        RecoveryKind.RETRAIN: translate("Recovery", "Retrain now"),
        RecoveryKind.IMPORT: translate("Recovery", "Import a model…"),
    }[option.kind]


def option_hint(option: RecoveryOption) -> str:
    """What the way out brings, in one line."""
    return {
        RecoveryKind.PREVIOUS: translate("Recovery", "The one you used before. It was checked just now and works."),
        RecoveryKind.STARTER: translate("Recovery", "As on the first day. What you taught can be added again."),
        RecoveryKind.RETRAIN: translate("Recovery", "From a model that works, it learns again what you taught."),
        RecoveryKind.IMPORT: translate("Recovery", "From a USB stick or a download: .fruitdx, .tflite, .h5 or .keras."),
    }[option.kind]
