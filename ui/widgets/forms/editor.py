"""The control of one field, as a form sees it: a value in, a value out, and word of an edit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.labels import Note


class Editor(QWidget):
    """Base of all field controls: the control itself and, below it, what is wrong with its answer.

    Signals:
        edited(): the worker changed it; never sent by `set_value` or `set_raw`.
    """

    edited = Signal()

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        """`path` is the field's place in the record, dotted."""
        super().__init__(parent)
        self.path = path
        self.setObjectName(f"field_{path.replace('.', '_')}")
        self._problem = _Problem()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._rows.addWidget(self._problem)

    def value(self) -> Any:
        """The answer as the record keeps it, absent where there is none.

        Raises:
            InvalidValue: what was typed is not what the field takes.
        """
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show an answer."""
        raise NotImplementedError

    def raw(self) -> Any:
        """What a draft keeps: plain values, also of half an answer; None where there is none."""
        value = self.value()
        return list(value) if isinstance(value, tuple) else value

    def set_raw(self, raw: Any) -> None:
        """Show what a draft kept."""
        self.set_value(raw)

    def refresh(self) -> None:
        """The worker's lists have changed: show their labels and choices again."""

    def show_problem(self, text: str) -> None:
        """Say beside the field what is wrong with its answer; the answer stays."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if text:
            announce(self, text)

    def _hold(self, control: QWidget) -> None:
        """Take a control in, above the line for problems."""
        self._rows.insertWidget(self._rows.count() - 1, control)
        if self.focusProxy() is None:
            self.setFocusProxy(control)

    def _on_control_changed(self) -> None:
        self.show_problem("")
        self.edited.emit()


class _Problem(Note):
    """One line in the colour of a warning, hidden while all is well."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def showEvent(self, event: Any) -> None:
        """Take the colour of the theme now in force."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, current().colour("warn"))
        self.setPalette(palette)
        super().showEvent(event)
