"""The installed Qt binding survives what a day's work asks of it."""

from __future__ import annotations

import subprocess
import sys

PROBE = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal(int)

application = QCoreApplication([])
sender, heard = Sender(), []
sender.sent.connect(heard.append)
for number in range(3000):
    sender.sent.emit(number)
print(len(heard))
"""


def test_three_thousand_signals_do_not_end_the_process() -> None:
    # PySide6 6.12.0 loses a reference on every call that returns None: the process aborts.
    answer = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == "3000\n"
