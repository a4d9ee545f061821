"""Diagnosing with a bundle: LiteRT, Pillow and NumPy alone.

Three lines diagnose a photo::

    from fruitdx_desktop.inference import open_bundle
    classifier = open_bundle("model-folder")
    print(classifier.diagnose("photo.jpg"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fruitdx_desktop.inference.classifier import Classifier as Classifier
    from fruitdx_desktop.inference.classifier import open_bundle as open_bundle

__all__ = ["Classifier", "open_bundle"]


def __getattr__(name: str) -> Any:
    # NumPy and the runtime load at first use, not when a sibling module is imported.
    if name in __all__:
        from fruitdx_desktop.inference import classifier

        return getattr(classifier, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
