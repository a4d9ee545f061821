from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.inference.reliability import right_share

ROWS = [
    {"confidence": 0.65, "accuracy": 0.8, "count": 12},
    {"confidence": 0.75, "accuracy": 0.84, "count": 120},
    {"confidence": 0.96, "accuracy": 0.97, "count": 600},
]


@pytest.mark.parametrize(
    ("confidence", "share"), [(0.45, None), (0.62, 0.8364), (0.72, 0.84), (0.95, 0.97), (1.0, 0.97)]
)
def test_the_row_of_the_confidence(confidence: float, share: float | None) -> None:
    assert right_share({"report": {"reliability": ROWS}}, confidence) == (share and pytest.approx(share, abs=1e-4))


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["confidence", "accuracy", "count"]), inner)
    ),
    max_leaves=8,
)


@given(json_values)
def test_anything_else_is_no_number(rows: object) -> None:
    share = right_share({"report": {"reliability": rows}}, 0.9)
    assert share is None or 0.0 <= share <= 1.0


def test_a_model_without_a_report_promises_nothing() -> None:
    assert right_share({"accuracy": 0.96}, 0.95) is None
