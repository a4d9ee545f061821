"""An answer as the history keeps it."""

from __future__ import annotations

from datetime import UTC, datetime

from fruitdx_desktop.services.history_entry import HistoryEntry

ENTRY = HistoryEntry(
    id=0,
    at=datetime(2026, 3, 1, 23, 30, 0, 123000, tzinfo=UTC),
    offset_minutes=60,
    path="/photos/IMG_2041.jpg",
    sha256=None,
    status="diagnosed",
    label="Scab_Apple",
    fruit="Apple",
    condition="Scab",
    confidence=0.96,
    top=(("Scab_Apple", 0.96), ("Rot_Apple", 0.03), ("Healthy_Apple", 0.01)),
    novelty=0.4,
    evidence=None,
    model="starter",
    error=None,
)
