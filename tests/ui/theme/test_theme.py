"""One look for the whole process, readable in every theme and at every text size."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal_app.palette import contrast, load_palette
from journal_app.paths import resource
from ui.theme import Scheme, Theme, roles
from ui.theme.icons import app_icon
from ui.theme.typescale import build_type_scale


def test_applying_a_scheme_gives_qt_its_colours(themed: Theme, qapp: QApplication) -> None:
    themed.apply(qapp, Scheme.DARK)
    assert qapp.palette().window().color() == QColor(load_palette("dark").bg)
    themed.apply(qapp, Scheme.LIGHT)
    assert qapp.palette().window().color() == QColor(load_palette("light").bg)


def test_a_system_that_does_not_say_gets_the_light_theme(themed: Theme, qapp: QApplication) -> None:
    themed.apply(qapp, Scheme.SYSTEM)
    assert not themed.dark


def test_changed_fires_once_an_application(themed: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    heard: list[bool] = []

    def hear() -> None:
        heard.append(themed.dark)

    themed.changed.connect(hear)
    themed.apply(qapp, Scheme.DARK)
    themed.changed.disconnect(hear)
    themed.apply(qapp, Scheme.LIGHT)
    assert heard == [True]


@pytest.mark.parametrize(("asked", "given"), [(60, 100), (100, 100), (160, 160), (300, 200)])
def test_text_size_stays_between_once_and_twice(
    themed: Theme, qapp: QApplication, asked: int, given: int
) -> None:
    themed.apply(qapp, Scheme.LIGHT, asked)
    assert themed.text_scale == given
    themed.apply(qapp, Scheme.LIGHT)


def test_the_type_scale_grows_from_the_body(qapp: QApplication) -> None:
    scale = build_type_scale(160)
    body = scale.body.pointSizeF()
    assert body >= 16
    assert scale.title.pointSizeF() == pytest.approx(1.8 * body)
    assert scale.section.pointSizeF() == pytest.approx(1.25 * body)
    assert scale.note.pointSizeF() == pytest.approx(0.9 * body)


def test_a_note_is_never_smaller_than_nine_points(qapp: QApplication) -> None:
    assert build_type_scale(100).note.pointSizeF() >= 9


def test_without_a_proper_system_font_the_bundled_one_serves(qapp: QApplication) -> None:
    assert QFontInfo(build_type_scale(100).body).family() == "Inter"


def test_more_contrast_means_borders_as_text_and_no_tints() -> None:
    strict = roles.with_more_contrast(load_palette("light"))
    assert strict.border == strict.divider == strict.muted == strict.text
    assert strict.accent_soft == strict.surface


def test_a_system_palette_of_high_contrast_wins_over_ours() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    palette = roles.from_system(system, load_palette("dark"))
    assert (palette.bg, palette.text, palette.border) == ("#000000", "#FFFF00", "#FFFF00")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stay_readable_under_the_pointer(theme: str) -> None:
    palette = load_palette(theme)
    for under in (palette.surface, palette.bg, palette.raised, palette.accent_soft):
        assert contrast(palette.text, roles.hover(palette, under)) >= 4.5
        assert contrast(palette.accent, roles.hover(palette, palette.surface)) >= 4.5


def test_the_style_sheet_names_no_font_size_and_no_box_with_arrows() -> None:
    rules = re.sub(
        r"/\*.*?\*/", "", resource("base.qss").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    assert "font-size" not in rules
    assert not re.search(r"\bQ(ComboBox|SpinBox|AbstractSpinBox|DateEdit|TimeEdit|Widget)\b", rules)


def test_icons_follow_role_and_ratio(themed: Theme, qapp: QApplication) -> None:
    picture = themed.pixmap("sun", "accent", 20, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)
    colours = {
        picture.toImage().pixelColor(x, y).name().upper()
        for x in range(40)
        for y in range(40)
        if picture.toImage().pixelColor(x, y).alpha() == 255
    }
    assert themed.palette.accent in colours


def test_every_bundled_icon_can_be_drawn(themed: Theme) -> None:
    for path in resource("icons").glob("*.svg"):
        image = themed.pixmap(path.stem, "text", 24, 1.0).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), path


def test_the_program_has_an_icon(qapp: QApplication) -> None:
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 256}


def test_a_theme_change_reaches_a_living_widget(
    themed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    themed.apply(qapp, Scheme.DARK, 150)
    assert widget.palette().windowText().color() == QColor(themed.palette.text)
    assert widget.font().pointSizeF() == pytest.approx(15)
    themed.apply(qapp, Scheme.LIGHT)


def test_an_icon_is_paler_where_its_control_is_off(themed: Theme, qapp: QApplication) -> None:
    themed.apply(qapp, Scheme.LIGHT)
    icon = themed.icon("moon", "accent", 32)
    for mode, colour in (
        (QIcon.Mode.Normal, themed.colour("accent")),
        (QIcon.Mode.Disabled, themed.disabled_colour()),
    ):
        drawn = icon.pixmap(QSize(32, 32), 1.0, mode).toImage()
        cells = [drawn.pixelColor(x, y) for x in range(32) for y in range(32)]
        assert {cell.name() for cell in cells if cell.alpha() == 255} == {colour.name()}
        assert cells[0].alpha() == 0
