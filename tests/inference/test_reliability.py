from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.inference.reliability import right_share

ROWS = [
    {"at_least": 0.7, "right": 0.84, "answers": 120},
    {"at_least": 0.9, "right": 0.97, "answers": 600},
    {"at_least": 0.99, "right": 1.0, "answers": 12},
]


@pytest.mark.parametrize(("confidence", "share"), [(0.6, None), (0.7, 0.84), (0.95, 0.97), (0.995, None)])
def test_the_row_of_the_confidence(confidence: float, share: float | None) -> None:
    assert right_share({"report": {"coverage": ROWS}}, confidence) == share


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["at_least", "right", "answers"]), inner)
    ),
    max_leaves=8,
)


@given(json_values)
def test_anything_else_is_no_number(coverage: object) -> None:
    share = right_share({"report": {"coverage": coverage}}, 0.9)
    assert share is None or 0.0 <= share <= 1.0


def test_a_model_without_a_report_promises_nothing() -> None:
    assert right_share({"accuracy": 0.96}, 0.95) is None
