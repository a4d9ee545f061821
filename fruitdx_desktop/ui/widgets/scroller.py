"""What scrolls up and down, with its bar in the margin beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QStyle, QWidget

from fruitdx_desktop.ui.theme.tokens import GUTTER


class Scroller(QScrollArea):
    """As wide as what stands above and below it, whether there is anything to scroll or not.

    Qt's own bar would take its room from the content, which then no longer stands in line with the rest and is laid
    out twice. A line below says that there is more.
    """

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The controls inside take the focus; the area itself is no stop on the way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._edge = QFrame(self)
        self._edge.setProperty("role", "line")
        for part, end in ((self._bar, "Bar"), (self._edge, "Edge")):
            part.setObjectName(f"{name}{end}")
            part.setAccessibleName(spoken)
        inner = self.verticalScrollBar()
        inner.rangeChanged.connect(self._settle)
        inner.valueChanged.connect(self._settle)
        self._bar.valueChanged.connect(inner.setValue)
        self._settle()

    def event(self, event: QEvent) -> bool:
        """The bar goes where the area goes."""
        done = super().event(event)
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize | QEvent.Type.ParentChange | QEvent.Type.LayoutDirectionChange:
                self._place()
            case QEvent.Type.Show | QEvent.Type.Hide:
                self._settle()
        return done

    def _settle(self) -> None:
        inner = self.verticalScrollBar()
        self._bar.setRange(inner.minimum(), inner.maximum())
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setValue(inner.value())
        self._bar.setVisible(self.isVisible() and inner.maximum() > 0)
        self._edge.setVisible(inner.value() < inner.maximum())

    def _place(self) -> None:
        around = self.parentWidget()
        if isinstance(around, QWidget) and self._bar.parentWidget() is not around:
            self._bar.setParent(around)
            self._settle()
        area = self.geometry()
        beside = QRect(area.right() + 1, area.top(), GUTTER, area.height())
        self._bar.setGeometry(QStyle.visualRect(self.layoutDirection(), area, beside))
        self._edge.setGeometry(0, self.height() - 1, self.width(), 1)
        for part in (self._bar, self._edge):
            part.raise_()
