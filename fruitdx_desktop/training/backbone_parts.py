"""The backbone in two: a front that stays as it is, and a tail of the last blocks that fine-tuning changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import keras

# Blocks 11 to 15 and the last convolution: 2.7 million values, a third of a forward pass.
FIRST_TUNED_BLOCK = 11
MAP_SHAPE = (14, 14, 112)


def front_of(backbone: keras.Model) -> keras.Model:
    """``(batch, 224, 224, 3)`` to the maps ``(batch, 14, 14, 112)`` that the tail begins with."""
    from tensorflow import keras

    return keras.Model(backbone.input, _cut(backbone), name="front")


def tail_of(backbone: keras.Model, name: str = "tail") -> keras.Model:
    """Maps ``(batch, 14, 14, 112)`` to ``(batch, 7, 7, 1280)``; shares its weights with ``backbone``."""
    from tensorflow import keras

    return keras.Model(_cut(backbone), backbone.output, name=name)


def _cut(backbone: keras.Model) -> Any:
    names = [layer.name for layer in backbone.layers]
    first = next(index for index, name in enumerate(names) if f"blocks-{FIRST_TUNED_BLOCK}-" in name)
    return backbone.layers[first - 1].output
