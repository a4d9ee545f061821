"""The one style sheet, filled in from the tokens. Widgets choose a look by their ``role`` property."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from fruitdx_desktop.ui.theme.tokens import RADIUS, TARGET, TONES, Colours, TypeScale

_SHEET = Template("""
* { outline: 0; }
QWidget { font-size: ${body}pt; }
QMainWindow, QDialog, QWidget[role="page"], QWidget[role="canvas"] { background: $canvas; }
QScrollArea, QScrollArea > QWidget > QWidget[role="canvas"] { background: transparent; border: 0; }

QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="answer"] { font-size: ${answer}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="small"], QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { font-size: ${small}pt; }
QLabel[role="tag"] { color: $muted; background: $raised; border-radius: 8px; padding: 2px 10px;
  font-size: ${small}pt; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="rail"] { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame[role="rail"][side="right"] { border-right: 0; border-left: 1px solid $line; }
QFrame[role="line"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }

QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 8px;
  padding: 0 16px; min-height: ${inner}px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $focus; padding: 0 15px; min-height: ${inner2}px; }
QPushButton:disabled { color: $muted; border-color: $line; background: transparent; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_strong; }
QPushButton[role="primary"]:focus { border: 3px solid $focus; padding: 0 14px; min-height: ${inner4}px; }
QPushButton[role="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; padding: 0 12px; }
QPushButton[role="quiet"]:hover { background: $raised; }
QPushButton[role="quiet"]:focus { border: 2px solid $focus; padding: 0 11px; }
QPushButton[role="quiet"]:disabled { color: $muted; }
QPushButton:checked { background: $raised; border-color: $accent; }

QToolButton[role="rail"] { background: transparent; color: $muted; border: 2px solid transparent; border-radius: 10px;
  padding: 6px 2px; font-size: ${small}pt; }
QToolButton[role="rail"]:hover { background: $raised; color: $ink; }
QToolButton[role="rail"]:checked { background: $healthy_tint; color: $healthy_ink; font-weight: 600; }
QToolButton[role="rail"]:focus { border-color: $focus; }

QListWidget, QListView#historyList { background: $surface; border: 1px solid $line; border-radius: ${radius}px;
  padding: 4px; }

QListWidget#plantStrip { font-size: ${small}pt; }
QListWidget#plantStrip::item { border: 2px solid transparent; border-radius: 8px; padding: 2px; color: $ink; }
QListWidget#plantStrip::item:selected { background: $raised; border-color: $accent; }
QListWidget#plantStrip::item:selected:focus { border-color: $focus; }

QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QPlainTextEdit { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 8px; padding: 6px 8px; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 5px 7px; }
QComboBox, QLineEdit { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 8px; padding: 0 12px;
  min-height: ${inner}px; selection-background-color: $accent; selection-color: $on_accent; }
QComboBox:focus, QLineEdit:focus { border: 2px solid $focus; padding: 0 11px; min-height: ${inner2}px; }
QComboBox::drop-down { border: 0; width: 36px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 36px; }
QRadioButton, QCheckBox { min-height: ${target}px; spacing: 10px; border: 2px solid transparent; border-radius: 8px;
  padding: 0 4px; }
QRadioButton:focus, QCheckBox:focus { border-color: $focus; }

QRadioButton::indicator, QCheckBox::indicator { width: 18px; height: 18px; border: 2px solid $edge;
  background: $surface; }
QRadioButton::indicator { border-radius: 11px; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
  fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.55 $accent, stop: 0.62 $surface, stop: 1 $surface); }
QCheckBox::indicator:checked { border-color: $accent; background: $accent; }

QProgressBar { background: $raised; border: 0; border-radius: 6px; min-height: 12px; max-height: 12px; }
QProgressBar::chunk { background: $accent; border-radius: 6px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 40px; margin: 0 1px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 40px; margin: 1px 0; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { height: 0; width: 0;
  background: none; }
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: 6px; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 6px; }
QMenu::item { padding: 10px 24px; border-radius: 6px; }
QMenu::item:selected { background: $raised; }
""")

_TONE = Template("""
QFrame[tone="$name"] { background: $tint; border: 1px solid $tint; border-radius: ${radius}px; }
QFrame[role="bar"][tone="$name"] { border: 0; border-radius: 0; border-bottom: 1px solid $line; }
QFrame[tone="$name"] QLabel[inked="true"], QLabel[tone="$name"] { color: $ink; }
QLabel[role="tag"][tone="$name"] { color: $ink; background: $tint; border: 0; border-radius: 8px; }
""")


def style_sheet(colours: Colours, scale: TypeScale) -> str:
    """The style sheet of one theme."""
    values = {key: value for key, value in asdict(colours).items() if isinstance(value, str)}
    base = _SHEET.substitute(
        values,
        body=scale.body,
        small=scale.small,
        heading=scale.heading,
        answer=scale.answer,
        title=scale.title,
        radius=RADIUS,
        target=TARGET,
        inner=TARGET - 2,
        inner2=TARGET - 4,
        inner4=TARGET - 6,
        healthy_ink=colours.healthy.ink,
        healthy_tint=colours.healthy.tint,
    )
    tones = (
        _TONE.substitute(
            name=name, ink=colours.tone(name).ink, tint=colours.tone(name).tint, radius=RADIUS, line=colours.line
        )
        for name in TONES
    )
    return base + "".join(tones)
