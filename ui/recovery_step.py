"""Handing over a recovery key: printed, saved, or copied by hand and checked.

Must not know how keys are made; the sheet's text comes with it. Holds the key until it is closed.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journal_app.journal.door import RecoveryKey, RecoverySheet
from ui.dialogs import Dialogs
from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import Body, Note

_IN_A_ROW = 4
FILE_NAME = "aftershift-recovery-sheet.txt"


class RecoveryStep(Card):
    """Shows one key until it has been handed over.

    Signals:
        done(): printed, saved, or the last group typed right.
        put_off(): not tonight; nobody holds the key.
    """

    done = Signal()
    put_off = Signal()

    def __init__(
        self,
        key: RecoveryKey,
        sheet: RecoverySheet,
        dialogs: Dialogs,
        paper: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Your recovery sheet"),
            self.tr("Keep it with your papers, away from this computer. It is shown only now."),
            parent,
        )
        self.setObjectName("recovery_step")
        self._key, self._sheet, self._dialogs, self._paper = key, sheet, dialogs, paper
        self._groups = QLabel(grouped(key.groups))
        self._groups.setObjectName("recovery_groups")
        self._groups.setTextFormat(Qt.TextFormat.PlainText)
        self._groups.setAccessibleName(key.text)
        self._groups.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._groups.setFont(_spaced_evenly())
        self._last = TextField()
        self._last.setObjectName("last_group")
        self._last.returnPressed.connect(self._on_check_clicked)
        self._status = Note()
        self._status.setObjectName("recovery_status")
        self._build()

    def start(self, way: str) -> None:
        """Begin with the way chosen before: print, write or save."""
        if way == "print":
            self._on_print_clicked()
        elif way == "save":
            self._on_save_clicked()
        else:
            self._last.setFocus()

    def refuse(self, why: str) -> None:
        """Offer it once more: what was to follow did not work."""
        self.setEnabled(True)
        self._tell(why)
        self._last.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """The key grows with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._groups.setFont(_spaced_evenly())

    def _build(self) -> None:
        printing = QuietButton(self.tr("Print the sheet"), "printer")
        printing.setObjectName("print_sheet")
        printing.clicked.connect(self._on_print_clicked)
        saving = QuietButton(self.tr("Save it as a file"), "save")
        saving.setObjectName("save_sheet")
        saving.clicked.connect(self._on_save_clicked)
        check = PrimaryButton(self.tr("I have copied it"))
        check.setObjectName("check_group")
        check.clicked.connect(self._on_check_clicked)
        later = LinkButton(self.tr("Not tonight"))
        later.setObjectName("recovery_later")
        later.clicked.connect(self.put_off)
        buttons = QHBoxLayout()
        for button in (printing, saving):
            buttons.addWidget(button)
        buttons.addStretch(1)
        ends = QHBoxLayout()
        ends.addWidget(check)
        ends.addStretch(1)
        ends.addWidget(later)
        self.add(self._groups)
        self.add(buttons)
        self.add(Body(self.tr("Or copy the eight groups by hand.")))
        self.add(Field(self.tr("Type the last group, so that we know it is right"), self._last))
        self.add(self._status)
        self.add(ends)
        self.setFocusProxy(self._last)

    def _on_check_clicked(self) -> None:
        if self._key.ends_with(self._last.text()):
            self.done.emit()
        else:
            self._tell(self.tr("That is not the last group of this sheet yet."))
            self._last.setFocus()

    def _on_print_clicked(self) -> None:
        printer = self._dialogs.printer(self.window(), self._paper)
        if printer is None:
            self._tell(self.tr("Nothing was printed."))
            return
        document = QTextDocument()
        document.setHtml(sheet_html(self._sheet))
        document.print_(printer)
        self.done.emit()

    def _on_save_clicked(self) -> None:
        path = self._dialogs.file_to_save(self.window(), self.tr("Save the sheet"), FILE_NAME)
        if path is None:
            self._tell(self.tr("Nothing was saved."))
            return
        try:
            Path(path).write_text(self._sheet.as_text(), encoding="utf-8")
        except OSError:
            self._tell(self.tr("It could not be saved there. Choose another place."))
            return
        self.done.emit()

    def _tell(self, text: str) -> None:
        self._status.setText(text)
        announce(self, text)


def _spaced_evenly() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(current().font("section").pointSizeF())
    return font


def grouped(groups: tuple[str, ...]) -> str:
    """The groups in two rows, as they are read out."""
    rows = [groups[at : at + _IN_A_ROW] for at in range(0, len(groups), _IN_A_ROW)]
    return "\n".join("   ".join(row) for row in rows)


def sheet_html(sheet: RecoverySheet) -> str:
    """The sheet as it is printed: large groups, steps, cautions."""
    steps = "".join(f"<li>{escape(step)}</li>" for step in sheet.steps)
    cautions = "".join(f"<p>{escape(caution)}</p>" for caution in sheet.cautions)
    groups = escape(grouped(sheet.groups))
    return (
        f"<h1>{escape(sheet.title)}</h1>"
        f'<pre style="font-size:18pt; margin:24px">{groups}</pre>'
        f"<p>{escape(str(sheet.folder))}<br>{sheet.made.isoformat()}</p>"
        f"<ol>{steps}</ol>{cautions}"
    )
