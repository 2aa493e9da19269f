"""Buttons: the one that does it, the quiet ones, the one that destroys, links and icons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import current
from ui.widgets.painting import LEAST_TARGET, control_height

PRIMARY_HEIGHT = 40
_ICON_GAP = 0.25


class PressedByReturn(QPushButton):
    """A push button that Return and Enter press as Space does, in a window as in a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses; held down it presses once."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class TintedButton(PressedByReturn):
    """A push button whose icon keeps the colour of its words through theme changes."""

    ICON = 16
    ICON_ROLE = "text"
    LEAST_HEIGHT = LEAST_TARGET

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._tint()

    def set_icon(self, name: str) -> None:
        """Show another icon of resources/icons; "" shows none."""
        self._icon_name = name
        self._tint()

    def sizeHint(self) -> QSize:
        """At least the height of a good target."""
        least = max(self.LEAST_HEIGHT, control_height(self))
        return super().sizeHint().expandedTo(QSize(0, least))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._tint()

    def _tint(self) -> None:
        if self._icon_name:
            theme = current()
            gap = _ICON_GAP if self.text() else 0.0
            side = theme.scaled(self.ICON)
            self.setIconSize(QSize(round(side * (1 + gap)), side))
            self.setIcon(theme.icon(self._icon_name, self.ICON_ROLE, side, gap=gap))


class PrimaryButton(TintedButton):
    """The one thing a page is for; 40 px high."""

    ICON_ROLE = "on_accent"
    LEAST_HEIGHT = PRIMARY_HEIGHT


class QuietButton(TintedButton):
    """Everything else that acts."""


class DangerButton(TintedButton):
    """What cannot be undone: purge, wipe."""

    ICON_ROLE = "danger"


class LinkButton(TintedButton):
    """Words to press, without a frame."""

    ICON_ROLE = "accent"


class IconButton(TintedButton):
    """A picture to press; `name` is spoken and shown as a tool tip."""

    ICON = 20

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What it does, in words."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A square."""
        side = max(self.LEAST_HEIGHT, current().scaled(LEAST_TARGET))
        return QSize(side, side)
