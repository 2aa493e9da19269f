"""Tab goes through a page as it is read: in the order of its layouts.

Qt's own chain is that of making, which is wrong for whatever is made late: groups first unfolded,
lists filled again, buttons for days. `setTabOrder` cannot mend it where holders pass the focus on,
so the step is taken here, each time by what can be seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def step(root: QWidget, *, onwards: bool) -> bool:
    """Move the focus to the next or last tab stop below `root`; False where there is none."""
    stops = [widget for widget in _controls(root) if _is_stop(widget, root)]
    focused = QApplication.focusWidget()
    here = next((i for i, one in enumerate(stops) if _holds(one, focused)), None)
    if here is None:
        return False
    there = here + (1 if onwards else -1)
    if not 0 <= there < len(stops):
        return False
    _go(stops[there], onwards=onwards)
    return True


def enter(root: QWidget, *, onwards: bool) -> bool:
    """Move the focus to the first or last tab stop below `root`; False where there is none."""
    stops = [widget for widget in _controls(root) if _is_stop(widget, root)]
    if stops:
        _go(stops[0 if onwards else -1], onwards=onwards)
    return bool(stops)


def leave(root: QWidget, *, onwards: bool) -> bool:
    """Move the focus out of `root`, to what follows or precedes it in the window."""
    for widget in _chain(root, onwards=onwards):
        if not root.isAncestorOf(widget) and _is_stop(widget, root.window()):
            _go(widget, onwards=onwards)
            return True
    return False


def _chain(root: QWidget, *, onwards: bool) -> Iterator[QWidget]:
    """Qt's own ring of widgets, once round from `root`."""
    widget = root.nextInFocusChain() if onwards else root.previousInFocusChain()
    while widget is not None and widget is not root:
        yield widget
        widget = widget.nextInFocusChain() if onwards else widget.previousInFocusChain()


def _go(widget: QWidget, *, onwards: bool) -> None:
    reason = Qt.FocusReason.TabFocusReason if onwards else Qt.FocusReason.BacktabFocusReason
    widget.setFocus(reason)
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()


def _is_stop(widget: QWidget, root: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    seen = widget.isVisibleTo(root) and widget.isEnabled()
    return bool(by_tab) and seen and widget.focusProxy() is None


def _holds(stop: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (stop is focused or stop.isAncestorOf(focused))


def _controls(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from _controls(inner)
    elif layout is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _controls(widget)
        elif inner is not None:
            yield from _inside(inner)
