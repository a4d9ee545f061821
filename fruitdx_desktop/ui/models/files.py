"""Choosing the files of models."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.widgets.make import named

# These are converted first, which takes a while.
SLOW_ENDINGS = (".h5", ".hdf5", ".keras")


def model_files() -> str:
    """The filter of a file chooser."""
    return translate("Models", "Models (*.fruitdx *.tflite *.h5 *.hdf5 *.keras)")


def ask_for_labels(parent: QWidget, on_chosen: Callable[[str], object]) -> None:
    """Asks for the labels of a bare model without holding up the window."""
    title = translate("Models", "The file with the labels of this model")
    chooser = named(QFileDialog(parent, title), "labelsChooser", title)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters([translate("Models", "Labels (*.json *.txt)")])
    chooser.fileSelected.connect(on_chosen)
    chooser.open()
