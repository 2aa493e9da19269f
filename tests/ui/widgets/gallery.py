"""Draw every widget on one page, for a person to look at: python gallery.py FOLDER."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Scheme, current
from ui.widgets.boxes import DateBox, NumberBox, SelectBox, TimeBox
from ui.widgets.buttons import DangerButton, IconButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card, Divider
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.emptystate import EmptyState
from ui.widgets.fields import Field, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note, Section, Strong
from ui.widgets.messagebar import Kind
from ui.widgets.option import Option
from ui.widgets.pagescroll import PageScroll
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.scalerow import ScaleRow
from ui.widgets.sidebar import Place, Sidebar
from ui.widgets.steprow import StepRow
from ui.widgets.textbox import TextBox
from ui.widgets.ticks import RadioList, Tick
from ui.widgets.tierrow import TierRow
from ui.widgets.toast import Toast
from ui.widgets.yeargrid import DayMark, YearGrid

KINDS = (
    "Asked for money back or off",
    "Curt, grumpy, talked past me",
    "Argued every point",
    "Took a plain no for rudeness",
    "Threatened a complaint or bad review",
    "Took their day out on me",
    "Shouted",
    "Swore at me",
    "Slur",
    "Kept interrupting",
)
RESPONSES = ("Told them calmly", "Took it and carried on", "Referred up", "Handed over")
LAST = date(2026, 11, 21)


def options(words: Sequence[str]) -> list[Option]:
    return [Option(word.split()[0].lower() + str(i), word) for i, word in enumerate(words)]


def make_days() -> dict[date, DayMark]:
    days = {}
    for back in range(360):
        if back * 7 % 5 < 3:
            mood = (back * back // 3 + back) % 5 + 1
            day = LAST - timedelta(days=back)
            days[day] = DayMark(f"mood {mood}", mood, (back * 3) % 11, enough=back % 23 == 0)
        elif back % 7 == 6:
            days[LAST - timedelta(days=back)] = DayMark("off", off=True)
    return days


def make_sidebar() -> Sidebar:
    pages = [
        Place("today", "sun", "Today", "Ctrl+1"),
        Place("timeline", "scroll-text", "Timeline", "Ctrl+2"),
        Place("people", "users", "People", "Ctrl+3"),
        Place("lines", "shield", "Lines", "Ctrl+4"),
        Place("insights", "chart-line", "Insights", "Ctrl+5"),
        Place("reports", "file-output", "Reports", "Ctrl+6"),
    ]
    foot = [
        Place("help", "life-buoy", "Help"),
        Place("settings", "settings", "Settings"),
        Place("lock", "lock", "Lock now", "Ctrl+L"),
    ]
    bar = Sidebar(pages, foot)
    bar.set_current("today")
    return bar


def make_rows() -> Card:
    card = Card("Note a hard one", "Somebody I don't follow · in this shift, time not set")
    kinds = options(KINDS)
    some = ChipGroup(
        "What happened",
        kinds,
        shown=[o.key for o in kinds[:8]],
        more_text="More kinds",
        own_text="Add my own...",
    )
    some.set_value([kinds[1].key, kinds[5].key])
    tier = TierRow(
        "How bad was it?",
        ["Fine", "Curt", "Uncivil", "Hostile", "Abuse"],
        "Their behaviour, not your strain.",
    )
    tier.set_suggested(3)
    tier.set_value(2)
    mode = ChoiceRow("How I served", options(["Autopilot", "Normal", "Extra", "Overboard"]))
    mode.set_suggested(mode.cells()[0].value)
    done = ChipGroup("What I did", options(RESPONSES), ordered=True, own_text="Add my own...")
    done.set_value([c.value for c in done.chips()[2:0:-1]])
    strain = ScaleRow("What it took out of me", ("nothing", "a fair bit", "all I had"))
    strain.set_value(7)
    saw = TextBox("")
    saw.set_text("Refund past 30 days. He shouted; I said what goes and offered the manager.")
    words = QHBoxLayout()
    words.setSpacing(16)
    words.addWidget(Field("What I saw and heard", saw, "Facts first: their words, what I did."))
    words.addWidget(
        Field("What I think and feel", TextBox(), "Mine. Never in a report to a manager.")
    )
    for row in (some, tier, mode, done, strain):
        card.add(row)
    card.add(words)
    fold = FoldOut("Setting", "Where and how it began")
    fold.set_open(True)
    fold.add(ScaleRow("Respect I was shown", ("none", "enough", "like a person, all through")))
    card.add(Divider())
    card.add(fold)
    card.add(FoldOut("What they asked for", "money back, priority"))
    foot = QHBoxLayout()
    foot.addWidget(Note("Draft kept 18:31"))
    foot.addStretch(1)
    foot.addWidget(LinkButton("More", "chevron-down"))
    foot.addWidget(QuietButton("Another like it"))
    foot.addWidget(PrimaryButton("Keep"))
    card.add(foot)
    return card


def make_fields() -> Card:
    card = Card("Fields", "Every one-line control has the same height.")
    row = FlowLayout(None, 12)
    select = SelectBox("Customer (optional)")
    select.addItem("Till regular", "a")
    number = NumberBox(-1, 90, "–")
    day, time = DateBox(), TimeBox()
    day.setDate(QDate(2026, 11, 21))
    time.setTime(QTime(18, 30))
    name = TextField("A letter or nickname")
    for label, control in (
        ("What I call them", name),
        ("Kind", select),
        ("Minutes", number),
        ("Day", day),
        ("Time", time),
    ):
        row.addWidget(Field(label, control))
    card.add(row)
    secret = PassphraseEdit("Passphrase")
    secret.set_text("five ordinary words in a row")
    card.add(secret)
    tick = Tick("I know this one is easy to guess, and want it anyway.")
    tick.setChecked(True)
    card.add(tick)
    recovery = RadioList(
        "If you forget it",
        [
            Option("print", "Print the sheet"),
            Option(
                "save",
                "Save it as a file",
                "for a stick; whoever has this file and this computer can read your journal",
            ),
            Option("later", "Not tonight", "A card stays on Today until it is done."),
        ],
    )
    recovery.set_value("save")
    card.add(recovery)
    buttons = FlowLayout()
    off = PrimaryButton("Keep")
    off.setEnabled(False)
    quiet_off = QuietButton("Not now")
    quiet_off.setEnabled(False)
    for button in (
        PrimaryButton("Keep", "check"),
        off,
        QuietButton("Edit", "pencil"),
        quiet_off,
        DangerButton("Delete for good", "trash-2"),
        LinkButton("Another day"),
        IconButton("eye", "Show"),
    ):
        buttons.addWidget(button)
    card.add(buttons)
    return card


def make_page() -> QWidget:
    """The window with everything in it."""
    window = QWidget()
    window.resize(1280, 820)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(make_sidebar())
    page = PageScroll("Saturday 21 November", "Nothing noted today. One tap is enough.")
    row.addWidget(page, 1)
    page.message.show_message(
        Kind.WARN,
        "Not kept yet: the disk is full. Your text is still here.",
        [("again", "Try again"), ("else", "Keep an encrypted copy elsewhere")],
    )
    shift = Card("How was the shift?")
    state = ChoiceRow("", options(["OK", "Hard", "Hard, and I'd had enough", "Off"]))
    state.hide_label()
    mood = StepRow("How it left me", ["Awful", "Rough", "Okay", "Good", "Great"])
    mood.set_value(2)
    energy = StepRow("Energy", ["Empty", "Low", "Enough", "Good", "Full"], coloured=False)
    for part in (state, mood, energy):
        shift.add(part)
    page.add(shift)
    page.add(make_rows())
    page.add(make_fields())
    words = Card()
    for label in (Section("Section"), Strong("Strong"), Body("Body text."), Note("A note.")):
        words.add(label)
    page.add(words)
    grid = YearGrid("Last 12 months", LAST)
    grid.set_days(make_days())
    year = QVBoxLayout()
    year.addWidget(Section("Last 12 months"))
    year.addWidget(grid)
    page.add(year)
    empty = Card()
    empty.add(
        EmptyState(
            "scroll-text",
            "Your notes will be listed here, newest first.",
            [("note", "Note today"), ("import", "Import from Daylio, Day One...")],
        )
    )
    page.add(empty)
    toast = Toast()
    page.add(toast)
    toast.show_text("Moved to the bin.", "Undo")
    mood.cells()[1].setFocus()
    return window


def main(folder: Path) -> None:
    """Light, dark and type x 1.6, each whole and as a window of 1280 x 820."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for name, scheme, scale in (
        ("light", Scheme.LIGHT, 100),
        ("dark", Scheme.DARK, 100),
        ("large", Scheme.LIGHT, 160),
    ):
        current().apply(app, scheme, scale)
        window = make_page()
        window.show()
        app.processEvents()
        window.grab().save(str(folder / f"{name}.png"))
        page = window.findChild(PageScroll)
        assert page is not None
        content = page.widget()
        assert content is not None
        window.resize(1280, content.heightForWidth(page.viewport().width()) + 8)
        app.processEvents()
        content.grab().save(str(folder / f"{name}-whole.png"))
        window.close()
        window.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
