"""Signatures: what is signed, and what is noticed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("cryptography", reason="signatures need the package cryptography")
from fruitdx_desktop.inference.signing import (
    SignatureError,
    fingerprint,
    new_private_key,
    own_fingerprint,
    plain_name,
    sign,
    verify,
)

MANIFEST = b'{"format": "fruitdx-bundle"}'
KEY = bytes(range(32))


def test_the_signer_is_found_again() -> None:
    signer = verify(sign(MANIFEST, KEY, "  Anna \n of the orchard\x1b "), MANIFEST)
    assert signer.name == "Anna of the orchard"
    assert signer.fingerprint == own_fingerprint(KEY)
    assert len(signer.fingerprint.split()) == 8


def test_the_fingerprint_is_that_of_rfc_8032() -> None:
    """The first test vector of RFC 8032, section 7.1."""
    secret = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    assert own_fingerprint(secret) == fingerprint(public)


def test_another_manifest_is_named_as_changed() -> None:
    with pytest.raises(SignatureError, match="changed after 'Anna'"):
        verify(sign(MANIFEST, KEY, "Anna"), MANIFEST + b" ")


@pytest.mark.parametrize("field", ["name", "public_key", "signature", "manifest_sha256"])
def test_no_field_can_be_exchanged(field: str) -> None:
    document = json.loads(sign(MANIFEST, KEY, "Anna"))
    other = json.loads(sign(b"other", new_private_key(), "Bert"))
    document[field] = other[field]
    with pytest.raises(SignatureError):
        verify(json.dumps(document).encode(), MANIFEST)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_signature_error(data: bytes) -> None:
    with pytest.raises(SignatureError, match=r".+"):
        verify(data, MANIFEST)


@given(
    st.dictionaries(
        st.sampled_from(sorted(json.loads(sign(MANIFEST, KEY, "A")))), st.none() | st.integers() | st.text()
    )
)
def test_any_values_are_a_signature_error(changes: dict[str, object]) -> None:
    document = {**json.loads(sign(MANIFEST, KEY, "A")), **changes}
    try:
        assert verify(json.dumps(document).encode(), MANIFEST).name == "A"
    except SignatureError as error:
        assert str(error)


@given(st.text())
def test_a_name_can_always_be_shown(name: str) -> None:
    shown = plain_name(name)
    assert shown.isprintable()
    assert len(shown) <= 60
    assert plain_name(shown) == shown
