"""Fixtures of the forms' tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.widgets.forms.form import RecordForm

Made = TypeVar("Made", bound=QWidget)


@pytest.fixture
def shown(qtbot: QtBot, context: Context) -> Callable[[type[Made]], Made]:
    """Makes a form, shows it, and waits until it has read what it needs."""

    def show(cls: type[Made]) -> Made:
        with qtbot.waitSignal(context.runner.settled, timeout=5000, raising=False):
            widget = cls(context)  # type: ignore[arg-type] # forms take the context first
            if not context.runner.busy:
                context.runner.settled.emit()
        qtbot.addWidget(widget)
        widget.resize(1000, 1200)
        widget.show()
        return widget

    return show


@pytest.fixture
def choose() -> Callable[[RecordForm, str, object], None]:
    """Answers a field as the worker would: it changes, and the form hears of it."""

    def answer(form: RecordForm, path: str, value: object) -> None:
        form.give(path, value)
        editor = dict(form._editors()).get(path)
        if editor is None:
            form._on_field_edited(path)
        else:
            editor.edited.emit()

    return answer
