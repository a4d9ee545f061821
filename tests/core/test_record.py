"""Small files of the program's own that somebody or some disk has changed."""

from __future__ import annotations

import pytest

from fruitdx_desktop.core.paths import Home
from fruitdx_desktop.core.record import read_record
from fruitdx_desktop.core.settings import Settings, load_settings
from fruitdx_desktop.inference.accelerator_choice import read_memory
from fruitdx_desktop.services.senders import Senders
from fruitdx_desktop.services.trust import TrustRecord

DAMAGED = (b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"7", b'{"a": 1}', b'"' + b"a" * 2**20 + b'"')


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_whatever_a_file_holds_the_program_goes_on(content: bytes, home: Home) -> None:
    file = home.root / "senders.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    assert Senders(home).known("anybody") is None
    assert "anything" not in TrustRecord(file)
    assert read_memory(file) is None
    assert load_settings(file) == Settings()


@pytest.mark.parametrize("content", [b"[" * 100_000, b"\xff", b" " * (2**20 + 1)], ids=["deep", "no text", "long"])
def test_what_is_no_record_is_a_value_error(content: bytes, home: Home) -> None:
    home.root.mkdir(parents=True, exist_ok=True)
    file = home.root / "record.json"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"JSON|larger"):
        read_record(file)
