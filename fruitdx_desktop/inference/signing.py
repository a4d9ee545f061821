"""Ed25519 signatures over a bundle's manifest (RFC 8032), and whose key it is.

The manifest holds the SHA-256 of every other file, so its digest stands for the whole bundle. A signature proves that
the bundle is as the holder of the key wrote it. It does not prove who that is: the receiver compares the fingerprint
with the one the sender tells by telephone.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fruitdx_desktop.core.errors import MissingPartError
from fruitdx_desktop.inference.manifest import MANIFEST

SIGNATURE = "signature.json"
MAX_SIGNATURE_BYTES = 16 * 1024
MAX_NAME_LENGTH = 60
_FORMAT = "fruitdx-signature"
_FORMAT_VERSION = 1
_FIELDS = {"format", "format_version", "public_key", "name", "manifest_sha256", "signature"}
# Keeps a signature made for a bundle from serving for anything else.
_PURPOSE = b"FruitDx bundle signature 1\n"
_FINGERPRINT_DIGITS = 32
_GROUP = 4


@dataclass(frozen=True)
class Signer:
    """Whoever signed: the fingerprint of the key, and the name that the sender gave, which anybody can give."""

    fingerprint: str
    name: str


class SignatureError(ValueError):
    """The bundle is not as it was signed; in words."""


def fingerprint(public_key: bytes) -> str:
    """The first 128 bits of the raw public key's SHA-256, as eight groups of four digits to read out."""
    digits = hashlib.sha256(public_key).hexdigest()[:_FINGERPRINT_DIGITS]
    return " ".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def plain_name(name: str) -> str:
    """A sender's name as it may be kept and shown: printable, trimmed, at most ``MAX_NAME_LENGTH`` characters."""
    kept = "".join(character for character in name if character.isprintable())
    return " ".join(kept.split())[:MAX_NAME_LENGTH].strip()


def sign(manifest: bytes, private_key: bytes, name: str) -> bytes:
    """The signature member for a bundle with this manifest, by a raw 32-byte private key.

    Raises:
        ValueError: no such key.
        MissingPartError: the library for signatures is not installed.
    """
    key = _ed25519().Ed25519PrivateKey.from_private_bytes(private_key)
    public = key.public_key().public_bytes_raw()
    digest, name = hashlib.sha256(manifest).hexdigest(), plain_name(name)
    document = {
        "format": _FORMAT,
        "format_version": _FORMAT_VERSION,
        "public_key": base64.b64encode(public).decode(),
        "name": name,
        "manifest_sha256": digest,
        "signature": base64.b64encode(key.sign(_message(digest, name))).decode(),
    }
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def check_signature(folder: Path) -> Signer | None:
    """Who signed the bundle in ``folder``; None where nobody did.

    Raises:
        SignatureError: it was changed after it was signed, or the signature makes no sense.
        MissingPartError: the library for signatures is not installed.
        OSError: a file cannot be read.
    """
    path = folder / SIGNATURE
    if not path.exists():
        return None
    if path.stat().st_size > MAX_SIGNATURE_BYTES:
        raise SignatureError("its signature is far larger than any")
    return verify(path.read_bytes(), (folder / MANIFEST).read_bytes())


def verify(signature: bytes, manifest: bytes) -> Signer:
    """Who signed this manifest. Raises ``SignatureError``, ``MissingPartError``."""
    document = _parse(signature)
    try:
        public = base64.b64decode(document["public_key"], validate=True)
        value = base64.b64decode(document["signature"], validate=True)
        key = _ed25519().Ed25519PublicKey.from_public_bytes(public)
    except ValueError as error:
        raise SignatureError("its signature makes no sense") from error
    digest, name = document["manifest_sha256"], document["name"]
    who = f"'{name}' ({fingerprint(public)})" if name else fingerprint(public)
    try:
        key.verify(value, _message(digest, name))
    except _invalid() as error:
        raise SignatureError(f"its signature by {who} is false") from error
    if digest != hashlib.sha256(manifest).hexdigest():
        raise SignatureError(f"it was changed after {who} had signed it")
    return Signer(fingerprint(public), name)


def new_private_key() -> bytes:
    """32 random bytes that are a key. Raises ``MissingPartError``."""
    return bytes(_ed25519().Ed25519PrivateKey.generate().private_bytes_raw())


def own_fingerprint(private_key: bytes) -> str:
    """The fingerprint that receivers see. Raises ``ValueError``, ``MissingPartError``."""
    return fingerprint(_ed25519().Ed25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw())


def _parse(signature: bytes) -> dict[str, Any]:
    try:
        document = json.loads(signature)
    except (ValueError, RecursionError) as error:
        raise SignatureError("its signature is no JSON") from error
    if not isinstance(document, dict) or set(document) != _FIELDS or document["format"] != _FORMAT:
        raise SignatureError("its signature makes no sense")
    if document["format_version"] != _FORMAT_VERSION:
        raise SignatureError("its signature is of a newer kind than this program knows")
    texts = [document[name] for name in ("public_key", "name", "manifest_sha256", "signature")]
    if not all(isinstance(text, str) for text in texts) or plain_name(document["name"]) != document["name"]:
        raise SignatureError("its signature makes no sense")
    return document


def _message(digest: str, name: str) -> bytes:
    # The name is signed too: nobody may pass a bundle on under another one.
    return _PURPOSE + json.dumps([digest, name]).encode()


def _ed25519() -> Any:
    try:
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError as error:
        raise MissingPartError(part="The library for signatures (cryptography)", extra="") from error
    return ed25519


def _invalid() -> type[Exception]:
    from cryptography.exceptions import InvalidSignature

    return InvalidSignature
