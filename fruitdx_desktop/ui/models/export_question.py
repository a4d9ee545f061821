"""For whom a model is written to a file, and whether it is signed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fruitdx_desktop.ui.text import translate
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.choice import Choice
from fruitdx_desktop.ui.widgets.dialog import Dialog
from fruitdx_desktop.ui.widgets.make import button, column, labelled, named, row
from fruitdx_desktop.ui.widgets.text_label import TextLabel
from fruitdx_desktop.ui.widgets.tick import Tick

_MAX_NAME = 60


@dataclass(frozen=True)
class ExportChoice:
    """A bundle, signed as ``name`` or not; or a graph for other programs."""

    tflite: bool = False
    sign: bool = False
    name: str = ""

    @property
    def ending(self) -> str:
        return ".tflite" if self.tflite else ".fruitdx"


class ExportQuestion(Dialog):
    """``choice()`` is what was chosen."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, 480)
        title = translate("Models", "Export the model")
        named(self, "exportQuestion", title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._kind = named(Choice(), "exportKind", translate("Models", "For whom"))
        self._kind.addItem(translate("Models", "For another FruitDx (.fruitdx)"))
        self._kind.addItem(translate("Models", "For other programs (.tflite)"))
        self._sign = named(Tick(translate("Models", "Sign it")), "exportSign", translate("Models", "Sign it"))
        self._name = named(QLineEdit(name), "exportName", translate("Models", "Your name, as the receiver reads it"))
        self._name.setMaxLength(_MAX_NAME)
        self._note = TextLabel("exportNote", title, role="small")
        self._lay_out(title)
        self._kind.currentIndexChanged.connect(self._follow)
        self._sign.toggled.connect(self._follow)
        self._sign.setChecked(bool(name))
        self._follow()

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        tflite = self._kind.currentIndex() == 1
        sign = self._sign.isChecked() and not tflite
        return ExportChoice(tflite, sign, self._name.text().strip() if sign else "")

    def _follow(self) -> None:
        tflite = self._kind.currentIndex() == 1
        self._sign.setEnabled(not tflite)
        self._name.setEnabled(self._sign.isChecked() and not tflite)
        if tflite:
            note = translate(
                "Models",
                "One file that MediaPipe, Android and other TFLite programs run. It cannot be taught further there.",
            )
        elif self._sign.isChecked():
            note = translate(
                "Models",
                "The receiver sees that it comes from your key and was not changed on the way. "
                "Your key stays on this computer.",
            )
        else:
            note = translate("Models", "The whole model with its training memory. Whoever has it can teach it further.")
        self._note.setText(note)

    def _lay_out(self, title: str) -> None:
        whole = column(spacing=GRID + 4, margin=3 * GRID)
        whole.addWidget(TextLabel("exportTitle", title, title, "heading"))
        whole.addLayout(labelled(self._kind, self._kind.accessibleName()))
        whole.addWidget(self._sign)
        whole.addLayout(labelled(self._name, self._name.accessibleName()))
        whole.addWidget(self._note)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(button("exportCancelButton", translate("Models", "Cancel"), clicked=self.reject))
        choose = button("exportChooseButton", translate("Models", "Choose where…"), role="primary", clicked=self.accept)
        choose.setDefault(True)
        buttons.addWidget(choose)
        whole.addLayout(buttons)
        self.setLayout(whole)
