"""One's own signing key, and the senders whose models were taken in before."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from fruitdx_desktop.core.atomic import storage_errors, write_bytes, write_json
from fruitdx_desktop.core.errors import SigningKeyError
from fruitdx_desktop.core.locks import exclusive
from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.record import read_record
from fruitdx_desktop.inference.signing import Signer, new_private_key, own_fingerprint, plain_name, sign

_KEY_BYTES = 32


class SigningKey:
    """The key in ``<home>/signing``, made at its first use, readable by its owner alone."""

    def __init__(self, home: Home) -> None:
        self._folder = home.root / "signing"
        self._key = self._folder / "ed25519.key"
        self._name = self._folder / "name.txt"

    @property
    def name(self) -> str:
        """The name given with the last signature, empty before."""
        try:
            return plain_name(self._name.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return ""

    def sign(self, manifest: bytes, name: str | None) -> tuple[bytes, Signer]:
        """The signature member, and what a receiver will see. Without ``name`` the one given last time serves.

        Raises:
            SigningKeyError: the key is there but damaged. It is never made anew by itself: receivers know the old one.
            StorageError, StoreBusyError: no key could be written.
            MissingPartError: the library for signatures is not installed.
        """
        with exclusive(self._folder / "key.lock"):
            key = self._load() or self._make()
            if name is not None and plain_name(name) != self.name:
                write_bytes(self._name, plain_name(name).encode())
        chosen = self.name if name is None else plain_name(name)
        return sign(manifest, key, chosen), Signer(own_fingerprint(key), chosen)

    def _load(self) -> bytes | None:
        try:
            key = self._key.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SigningKeyError(path=str(self._key), reason=error.strerror or str(error)) from error
        if len(key) != _KEY_BYTES:
            raise SigningKeyError(path=str(self._key), reason=f"it has {len(key)} bytes instead of {_KEY_BYTES}")
        self._close_to_others()
        return key

    def _make(self) -> bytes:
        key = new_private_key()
        # Written aside with mode 0600 from its first byte on.
        write_bytes(self._key, key)
        self._close_to_others()
        return key

    def _close_to_others(self) -> None:
        if os.name == "posix":
            with storage_errors(self._key):
                self._key.chmod(0o600)


@dataclass(frozen=True)
class KnownSender:
    """``name`` as given with the first model that was trusted, ``since`` when that was (ISO 8601, UTC)."""

    name: str
    since: str


class Senders:
    """Keys whose models were trusted before, in one JSON file."""

    def __init__(self, home: Home) -> None:
        self._path = home.root / "senders.json"

    def known(self, fingerprint: str) -> KnownSender | None:
        """The sender with this key, None for a stranger."""
        return self._load().get(fingerprint)

    def others_named(self, signer: Signer) -> tuple[str, ...]:
        """Fingerprints of other keys that came under the same name: somebody may be borrowing it."""
        wanted = signer.name.casefold()
        return tuple(
            key
            for key, sender in self._load().items()
            if wanted and key != signer.fingerprint and sender.name.casefold() == wanted
        )

    def remember(self, signer: Signer) -> None:
        """Raises ``StorageError``, ``StoreBusyError``."""
        with exclusive(self._path.with_suffix(".lock")):
            senders = self._load()
            if signer.fingerprint not in senders:
                since = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
                senders[signer.fingerprint] = KnownSender(signer.name, since)
                write_json(self._path, {key: asdict(sender) for key, sender in senders.items()})

    def _load(self) -> dict[str, KnownSender]:
        try:
            document = read_record(self._path)
            return {str(key): KnownSender(str(entry["name"]), str(entry["since"])) for key, entry in document.items()}
        # A list that cannot be read makes everybody a stranger again, which is safe.
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}
