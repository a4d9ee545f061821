"""How often it is right, round by round. The plot itself is loaded with the first training."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from fruitdx_desktop.ui.text import percent, translate, whole
from fruitdx_desktop.ui.theme.theme import colours
from fruitdx_desktop.ui.theme.tokens import GRID
from fruitdx_desktop.ui.widgets.make import column, named
from fruitdx_desktop.ui.widgets.text_label import TextLabel

_AXES = ("left", "bottom")


class TrainingChart(QFrame):
    """Two lines: on the photos it learns from (dashed), and on those kept back (solid)."""

    def __init__(self) -> None:
        super().__init__()
        title = translate("Teach", "How often it is right, round by round")
        named(self, "trainingChart", title)
        self.setProperty("role", "card")
        self.setMinimumHeight(232)
        self.setMaximumHeight(480)
        self._title = TextLabel("chartTitle", title, title, "heading")
        self._words = TextLabel(
            "chartWords", title, translate("Teach", "The lines appear with the first round."), role="muted"
        )
        self._room = column(spacing=GRID, margin=2 * GRID)
        self._room.addWidget(self._title)
        self._room.addWidget(self._words)
        self._room.addStretch(1)
        self.setLayout(self._room)
        self._plot: Any = None
        self._lines: list[Any] = []
        self._rounds: list[int] = []
        # In percent; None where nothing is kept back.
        self._shares: tuple[list[float | None], list[float | None]] = ([], [])

    def start(self) -> None:
        """Empties the chart for a new training."""
        self._rounds.clear()
        for shares in self._shares:
            shares.clear()
        self._words.setText(translate("Teach", "The lines appear with the first round."))
        self._draw()

    def add(self, message: dict[str, Any]) -> None:
        """Takes an ``epoch`` message."""
        if self._plot is None:
            self._make_plot()
        self._rounds.append(int(message["epoch"]))
        self._shares[0].append(100 * float(message["accuracy"]))
        unseen = message.get("val_accuracy")
        self._shares[1].append(None if unseen is None else 100 * float(unseen))
        words = translate(
            "Teach",
            "Right on {share} of the photos kept back for testing (solid line); dashed: those it learns from",
        )
        if unseen is None:
            words = translate("Teach", "Right on {share} of the photos it learns from; none is kept back for testing")
        self._words.setText(words.format(share=percent(message["accuracy"] if unseen is None else unseen)))
        self._draw()

    @property
    def rounds(self) -> int:
        """How many rounds are drawn."""
        return len(self._rounds)

    def changeEvent(self, event: QEvent) -> None:
        """Draws anew in the colours of the moment."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange) and self._plot is not None:
            self._paint_plot()

    def _make_plot(self) -> None:
        import pyqtgraph

        class LocalAxis(pyqtgraph.AxisItem):
            """Numbers in the digits of the language."""

            def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
                """What stands at each mark; there are no half rounds."""
                return [whole(round(value)) if float(value).is_integer() else "" for value in values]

        axes = {side: LocalAxis(orientation=side) for side in _AXES}
        self._plot = named(pyqtgraph.PlotWidget(axisItems=axes), "trainingPlot", self._title.text())
        # Rounds run to the right in every language.
        for part in (self._plot, self._plot.getPlotItem()):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMouseEnabled(False, False)
        self._plot.hideButtons()
        self._plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._plot.setMinimumHeight(150)
        self._plot.setMenuEnabled(False)
        self._plot.setYRange(0, 100, padding=0.08)
        axes["left"].setTickSpacing(20, 20)
        self._lines = [self._plot.plot([], []) for _ in self._shares]
        self._room.takeAt(self._room.count() - 1)
        self._room.addWidget(self._plot, 1)
        self._paint_plot()

    def _paint_plot(self) -> None:
        palette = colours()
        self._plot.setBackground(palette.surface)
        for side in _AXES:
            axis = self._plot.getAxis(side)
            axis.setPen(palette.line)
            axis.setTextPen(palette.muted)
        self._plot.setLabel("left", translate("Teach", "right, in %"), color=palette.muted)
        self._plot.setLabel("bottom", translate("Teach", "round"), color=palette.muted)
        self._plot.showGrid(y=True, alpha=0.25)
        styles = ((palette.edge, 2, Qt.PenStyle.DashLine), (palette.accent, 3, Qt.PenStyle.SolidLine))
        for line, (colour, width, style) in zip(self._lines, styles, strict=True):
            pen = QPen(QColor(colour), width, style)
            pen.setCosmetic(True)
            line.setPen(pen)

    def _draw(self) -> None:
        for line, shares in zip(self._lines, self._shares, strict=False):
            known = [(number, share) for number, share in zip(self._rounds, shares, strict=True) if share is not None]
            line.setData([number for number, _ in known], [share for _, share in known])
