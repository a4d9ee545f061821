from __future__ import annotations

import contextlib
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fruitdx_desktop.core import errors
from fruitdx_desktop.core.errors import Cancelled, FruitDxError, ModelFaultError
from fruitdx_desktop.core.faults import Fault, FaultKind
from fruitdx_desktop.core.labels import Label, dump_labels, fruits, parse_labels
from fruitdx_desktop.core.progress import CancelToken, Tracker
from fruitdx_desktop.core.settings import Settings, load_settings, save_settings

names = st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip()))


@given(st.lists(names, min_size=1, max_size=20, unique=True))
def test_labels_survive_a_round_trip(texts: list[str]) -> None:
    labels = tuple(Label(text) for text in texts)
    assert parse_labels(dump_labels(labels)) == labels


@given(st.text())
def test_any_text_is_labels_or_a_value_error(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert parse_labels(text)


@pytest.mark.parametrize(
    ("name", "fruit", "condition"),
    [
        ("Alternaria_Mango", "Mango", "Alternaria"),
        ("Black Mould Rot (Aspergillus)_Mango", "Mango", "Black Mould Rot (Aspergillus)"),
        ("Bacterial_Blight_Pomegranate", "Pomegranate", "Bacterial_Blight"),
        ("Rust", None, "Rust"),
        ("_Mango", None, "_Mango"),
        ("Rust_", None, "Rust_"),
    ],
)
def test_fruit_follows_the_last_underscore(name: str, fruit: str | None, condition: str) -> None:
    assert (Label(name).fruit, Label(name).condition) == (fruit, condition)


def test_fruits_are_named_once() -> None:
    assert fruits([Label("A_Mango"), Label("B_Mango"), Label("C_Apple"), Label("D")]) == ("Apple", "Mango")


@pytest.mark.parametrize("text", ["[]", "{}", '{"1": "a"}', '{"0": ""}', '{"0": 3}', '{"0": "a", "1": "a"}', "null"])
def test_wrong_labels_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="label"):
        parse_labels(text)


def _concrete() -> list[type[FruitDxError]]:
    return [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, FruitDxError)]


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in _concrete() if kind is not FruitDxError]
    assert len(codes) == len(set(codes)) > 10


def test_errors_say_what_and_what_now_and_cross_processes() -> None:
    error = errors.StorageError(path="/x", reason="full")
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.message, copy.remedy, copy.values) == (error.message, error.remedy, error.values)
    assert "/x" in error.message
    fault = Fault(FaultKind.TOO_SMALL, "model.tflite", "9 bytes", "8 bytes")
    assert pickle.loads(pickle.dumps(ModelFaultError(fault))).fault == fault


def test_cancellation_is_no_error() -> None:
    assert not issubclass(Cancelled, FruitDxError)
    token = CancelToken()
    token.raise_if_cancelled()
    token.cancel()
    with pytest.raises(Cancelled):
        token.raise_if_cancelled()


@given(st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), st.integers(0, 10)), max_size=40))
def test_progress_never_falls(steps: list[tuple[str, int]]) -> None:
    tracker = Tracker([("a", 1), ("b", 5), ("a", 3), ("c", 2)])
    fractions = [tracker.at(phase, done, 10).fraction for phase, done in steps]
    assert fractions == sorted(fractions)
    assert all(0 <= fraction <= 1 for fraction in fractions)


def test_a_phase_that_comes_again_goes_on_from_where_it_is() -> None:
    tracker = Tracker([("head", 1), ("views", 6), ("head", 2), ("check", 1)])
    steps = [("head", 1), ("views", 0), ("views", 1), ("head", 0), ("head", 1), ("check", 1)]
    assert [tracker.at(phase, done, 1).fraction for phase, done in steps] == [0.1, 0.1, 0.7, 0.7, 0.9, 1.0]
    assert tracker.at("views", 0, 1).fraction == 1.0


def test_settings_survive_and_broken_ones_are_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert load_settings(path) == Settings()
    save_settings(path, Settings(theme="dark", fruit="Mango"))
    assert load_settings(path) == Settings(theme="dark", fruit="Mango")
    path.write_text('{"theme": 7}')
    assert load_settings(path) == Settings()
    assert path.with_suffix(".broken").read_text() == '{"theme": 7}'


@given(st.binary(max_size=200))
def test_any_settings_file_gives_settings(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_bytes(data)
    assert isinstance(load_settings(path), Settings)
