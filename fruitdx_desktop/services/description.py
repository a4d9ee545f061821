"""What can be said of a model from outside before it is trusted: as JSON values, and in English sentences."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fruitdx_desktop.core.labels import fruits
from fruitdx_desktop.inference.bundle import read_labels
from fruitdx_desktop.inference.input_range import ASSUMED
from fruitdx_desktop.inference.manifest import NOVELTY, REPLAY, Manifest
from fruitdx_desktop.inference.preprocess import parse_preprocessing
from fruitdx_desktop.inference.signing import Signer
from fruitdx_desktop.services.senders import Senders

_SHOWN_LABELS = 40
# What a model may lack, and what that means for whoever uses it.
LACKS = {
    "training_memory": "It came without its training memory: nothing can be added to it, only a new one trained.",
    "novelty": "It cannot tell a stranger: for a photo of anything at all it names one of its labels.",
    "evidence": "It cannot show where on the fruit it sees something.",
    "calibration": "Nobody measured how sure it may be; its percentages may be too high.",
    "accuracy": "How often it is right is not known.",
    "input_range": "How it wants its photos is not written in the file and was assumed; if it answers nonsense, "
    "import it again with another --input-range.",
    "maker": "Nobody signed it, so who made it is not known.",
}


def describe(bundle: Path, manifest: Manifest, kind: str, signer: Signer | None, senders: Senders) -> dict[str, Any]:
    """Everything a person should know before trusting a bundle that was verified. ``kind``: fruitdx, tflite or keras.

    Raises ``OSError`` or ``ValueError`` where the bundle is not whole.
    """
    labels = read_labels(bundle)
    preprocessing = parse_preprocessing(manifest.preprocessing)
    accuracy = manifest.metrics.get("accuracy")
    return {
        "kind": kind,
        "version": manifest.version,
        "created": manifest.created,
        "origin": manifest.origin,
        "size": sum(entry.size for entry in manifest.files.values()),
        "labels": [label.name for label in labels],
        "fruits": list(fruits(labels)),
        "accuracy": accuracy if isinstance(accuracy, float) else None,
        "input": {"width": preprocessing.width, "height": preprocessing.height, "source": preprocessing.source},
        "signature": None if signer is None else _signature(signer, senders),
        "lacks": _lacks(manifest, preprocessing.source, signer),
    }


def sentences(about: dict[str, Any]) -> str:
    """``describe``'s values for a terminal, a line each."""
    labels = ", ".join(about["labels"][:_SHOWN_LABELS])
    more = "" if len(about["labels"]) <= _SHOWN_LABELS else f" and {len(about['labels']) - _SHOWN_LABELS} more"
    lines = [
        f"{_KINDS[about['kind']]}, {about['size'] / 1e6:.1f} MB, made on {about['created']} ({about['origin']}).",
        f"It knows {len(about['labels'])} labels: {labels}{more}.",
    ]
    if about["accuracy"] is not None:
        lines.append(f"Its maker's figure: {about['accuracy']:.1%} right on photos it had not seen.")
    if about["signature"] is not None:
        lines.append(signature_sentence(about["signature"]))
    return "\n".join([*lines, *(LACKS[name] for name in about["lacks"])])


def signature_sentence(signature: dict[str, Any]) -> str:
    """Who signed, and whether that key was met before."""
    name = f"'{signature['name']}'" if signature["name"] else "somebody without a name"
    line = f"It was signed by {name}, key {signature['fingerprint']}."
    if signature["known_since"]:
        return f"{line} You trusted this key before ({signature['known_as']}, since {signature['known_since'][:10]})."
    if signature["name_of_another"]:
        return f"{line} Beware: you know ANOTHER key under that name. Ask the sender for the digits of the key."
    return f"{line} You have not met this key; ask the sender for its digits by telephone."


_KINDS = {"fruitdx": "A FruitDx bundle", "tflite": "A bare TFLite model", "keras": "A Keras model, converted"}


def _signature(signer: Signer, senders: Senders) -> dict[str, Any]:
    known = senders.known(signer.fingerprint)
    return {
        "fingerprint": signer.fingerprint,
        "name": signer.name,
        "known_since": known.since if known else None,
        "known_as": known.name if known else None,
        "name_of_another": bool(senders.others_named(signer)),
    }


def _lacks(manifest: Manifest, source: str, signer: Signer | None) -> list[str]:
    has = {
        "training_memory": REPLAY in manifest.files,
        "novelty": NOVELTY in manifest.files,
        "evidence": "evidence" in manifest.signature.get("outputs", {}),
        # What was fitted on photos leaves figures.
        "calibration": bool(manifest.metrics),
        "accuracy": bool(manifest.metrics),
        "input_range": source != ASSUMED,
        "maker": signer is not None,
    }
    return [name for name in LACKS if not has[name]]
