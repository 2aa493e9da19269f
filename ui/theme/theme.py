"""The one look of the process: colours, fonts and icons, applied to the application at once.

Must not know pages. Widgets that paint themselves ask `current()` while painting; Qt tells them
of a change by its own palette and font events, so nothing of theirs needs connecting.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QIcon, QPalette, QPixmap, QStyleHints
from PySide6.QtWidgets import QApplication

from journal_app.palette import Palette, load_palette
from ui.theme import icons, roles
from ui.theme.typescale import TypeScale, build_type_scale


class Scheme(Enum):
    """What the worker chose under Settings, Look, Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Palette, type scale and icons now in force. `changed` fires after all widgets know."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.palette: Palette = load_palette("light")
        self.type: TypeScale | None = None
        self.dark = False
        self.text_scale = 100
        self._scheme = Scheme.SYSTEM
        self._more_contrast = False
        self._app: QApplication | None = None
        self._hints: QStyleHints | None = None
        self._needs: QAccessibilityHints | None = None

    def apply(
        self,
        app: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        text_scale: int = 100,
        *,
        more_contrast: bool = False,
    ) -> None:
        """Dress the application. `text_scale` is per cent and held within 100 to 200.

        With SYSTEM the theme goes on following the desktop; a system palette of high contrast
        wins over every choice.
        """
        self._scheme = scheme
        self._more_contrast = more_contrast
        self.text_scale = max(100, min(200, text_scale))
        if self._app is not app:
            self._follow(app)
        self._dress(app)
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """One role of the palette as a QColor, for example `colour("muted")`."""
        return QColor(getattr(self.palette, role))

    def disabled_colour(self) -> QColor:
        """Words of a control that is off."""
        return QColor(roles.disabled_text(self.palette))

    def mood(self, value: int) -> tuple[QColor, QColor]:
        """Fill and digit colour of a mood, 1 (awful) to 5 (great)."""
        return QColor(self.palette.mood[value - 1]), QColor(self.palette.on_mood[value - 1])

    def font(self, use: str) -> QFont:
        """Font by use: "title", "section", "body", "strong" or "note"."""
        if self.type is None:
            self.type = build_type_scale(self.text_scale)
        return QFont(getattr(self.type, use))

    def icon(self, name: str, role: str, side: int, *, gap: float = 0) -> QIcon:
        """Icon of resources/icons in the colour of a role; `side`, `gap` as in `tinted_icon`."""
        off = roles.disabled_text(self.palette)
        return icons.tinted_icon(name, getattr(self.palette, role), off, side, gap)

    def pixmap(self, name: str, role: str, side: int, ratio: float) -> QPixmap:
        """The same as one picture, `side` logical pixels square."""
        return icons.tinted_pixmap(name, getattr(self.palette, role), side, ratio)

    def scaled(self, pixels: int) -> int:
        """A length that grows with the text size."""
        return round(pixels * self.text_scale / 100)

    def _follow(self, app: QApplication) -> None:
        self._app = app
        # Both wrappers are kept: PySide6 6.11 lets the second die with the first, and then says
        # "already deleted" for ever.
        self._hints = app.styleHints()
        self._needs = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_hints_color_scheme_changed)
        self._needs.contrastPreferenceChanged.connect(self._on_needs_contrast_changed)

    def _dress(self, app: QApplication) -> None:
        if self._wants_high_contrast():
            app.setPalette(QPalette())
            system = app.palette()
            self.dark = system.window().color().lightness() < 128
            self.palette = roles.from_system(system, load_palette(self._name()))
        else:
            self.dark = self._wants_dark()
            chosen = load_palette(self._name())
            self.palette = roles.with_more_contrast(chosen) if self._more_contrast else chosen
            app.setPalette(roles.qt_palette(self.palette))
        self.type = build_type_scale(self.text_scale)
        app.setFont(self.type.body)
        app.setStyleSheet(roles.style_sheet(self.palette))

    def _name(self) -> str:
        return "dark" if self.dark else "light"

    def _wants_high_contrast(self) -> bool:
        high = Qt.ContrastPreference.HighContrast
        return self._needs is not None and self._needs.contrastPreference() is high

    def _wants_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._hints is not None and (self._hints.colorScheme() is Qt.ColorScheme.Dark)
        return self._scheme is Scheme.DARK

    def _on_hints_color_scheme_changed(self) -> None:
        if self._app is not None and self._scheme is Scheme.SYSTEM:
            self._dress(self._app)
            self.changed.emit()

    def _on_needs_contrast_changed(self) -> None:
        if self._app is not None:
            self._dress(self._app)
            self.changed.emit()


_theme: list[Theme] = []


def current() -> Theme:
    """The theme of this process, made at its first use; palette and style sheet are one too."""
    if not _theme:
        _theme.append(Theme())
    return _theme[0]
