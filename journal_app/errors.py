"""Every error a user can meet, in one tree, in the user's words.

    AftershiftError
    ├── UsageError           what was typed or asked does not fit           (exit code 2)
    │   ├── InvalidValue     one field of a record, with the reason         (exit code 4)
    │   └── PlaceUnfit       a place where no report is written: TargetInside, TargetMissing,
    │                        TargetIsFolder, TargetExists
    ├── OpeningError         the journal stays shut                         (exit code 3)
    │   ├── WrongPassphrase, RecoveryKeySlip, ForeignRecoveryKey
    │   ├── HeaderUnreadable, HeaderAltered, DatabaseDamaged, FilesMismatched
    │   ├── NotAJournal, NoJournal, JournalExists, NewerFormat
    │   ├── CopyUnreadable, CopyForeign
    │   ├── KeychainShut         this computer's keychain does not help: KeychainMissing,
    │   │                        KeychainEmpty, KeychainRefused, KeychainFailed, KeychainSilent
    │   └── OpenElsewhere, FolderUnreadable
    ├── FileUnfit            a file from outside is not what is wanted      (exit code 3)
    │   ├── FileUnreadable, NotPortable, PortableNewer, PortableSealed
    │   └── PortableCutShort, PortableChanged, PortableAltered, PortableRefused
    ├── TargetRefused        a file could not be written                    (exit code 4)
    ├── Stopped              the worker stopped it; nothing of it stays     (exit code 130)
    ├── KeepingError         it was not kept; what was typed is still there (exit code 4)
    │   ├── DiskFull, FolderReadOnly, FileReplaced, WriteFailed
    │   ├── HistoryInDoubt       the journal is not the one this computer last saw
    │   ├── CopyFailed           a new backup was not whole; those before stay
    │   ├── ReportUnwritten      the disk did not take a report: TargetFull, TargetReadOnly,
    │   │                        ListedUnwritten
    │   └── StaleRecord      the record was changed since it was read
    └── ProgramFault         our own mistake                                (exit code 70)

A class says whose doing it is (`blame`: the input, the machine, the program), what happened
(`what`) and what to do next (`next_step`). Both texts are templates filled from the keyword
values given to the constructor; the window translates the template first and fills it then.
An error never carries the worker's own words.
"""

from __future__ import annotations

from enum import Enum
from typing import ClassVar


class Blame(Enum):
    """Where to look for the cause, which is never the person."""

    INPUT = "input"
    MACHINE = "machine"
    PROGRAM = "program"


class WorkEnded(Exception):
    """The journal was closed before work beside it was done: nobody waits for it any more."""


class AftershiftError(Exception):
    """The root: a sentence for the user, made of `what` and `next_step`."""

    what: ClassVar[str] = "Something went wrong."
    next_step: ClassVar[str] = ""
    blame: ClassVar[Blame] = Blame.PROGRAM
    exit_code: ClassVar[int] = 70

    def __init__(self, **values: object) -> None:
        super().__init__(values)
        self.values = values

    def __str__(self) -> str:
        parts = [part.format(**self.values) for part in (self.what, self.next_step) if part]
        return " ".join(parts)


class UsageError(AftershiftError):
    """What was asked for does not fit; `message` is the whole sentence."""

    what = "{message}"
    blame = Blame.INPUT
    exit_code = 2


class InvalidValue(UsageError):
    """A field holds a value outside its range or list; `field` and `message` say which and why."""

    exit_code = 4

    @property
    def field(self) -> str:
        """Path of the field inside the record, for example `toll.strain`."""
        return str(self.values["field"])


class PlaceUnfit(UsageError):
    """A place where no report is written; nothing was touched."""

    what = "The report cannot be written there."
    next_step = "Choose another name or folder."


class TargetInside(PlaceUnfit):
    """The place is inside the journal's own folder."""

    what = "That is the journal's own folder: nothing but the journal lies there."
    next_step = "Choose another folder."


class TargetMissing(PlaceUnfit):
    """The folder of the place is not there, or is a file."""

    what = "The folder {folder} is not there."
    next_step = "Make it, or choose another."


class TargetIsFolder(PlaceUnfit):
    """The name is that of a folder."""

    what = "{target} is a folder."
    next_step = "Choose a name for the file."


class TargetExists(PlaceUnfit):
    """There is such a file, and nobody said that it may go."""

    what = "There is a file {target} already; it is as it was."
    next_step = "Choose another name, or say that it may be replaced."


class OpeningError(AftershiftError):
    """The journal could not be opened; nothing in its folder was changed."""

    blame = Blame.MACHINE
    exit_code = 3


class WrongPassphrase(OpeningError):
    """The header is whole, and the passphrase does not open any slot of it."""

    what = "That did not open it."
    next_step = "Check Caps Lock and the keyboard."
    blame = Blame.INPUT


class RecoveryKeySlip(OpeningError):
    """A recovery key whose check digits do not fit; `group` counts from 1."""

    what = "Group {group} has a typing slip."
    blame = Blame.INPUT


class ForeignRecoveryKey(OpeningError):
    """A well-formed recovery key that opens nothing here."""

    what = "That is a recovery key, but not of this journal."
    blame = Blame.INPUT


class HeaderUnreadable(OpeningError):
    """Neither copy of the key file can be read, and no backup holds one."""

    what = "The key file is damaged, and so is its second copy."
    next_step = "Restore from a backup."


class HeaderAltered(OpeningError):
    """The key file is readable and its seal does not fit: tampering or a downgrade."""

    what = "The key file was changed by something other than this program."
    next_step = "Open a backup, or look closer."


class DatabaseDamaged(OpeningError):
    """The passphrase is right and the journal file is not whole; `check` is 1 to 5."""

    what = (
        "The journal file was changed or cut short (check {check} of 5). Your passphrase is right."
    )
    next_step = "Restore from a backup."


class FilesMismatched(OpeningError):
    """Key file and journal file are whole and belong to different journals."""

    what = "The key file and the journal file do not belong together."
    next_step = "Find the right one."


class NotAJournal(OpeningError):
    """The journal file is something else: `found` says what."""

    what = "The file journal.db in this folder is not an encrypted journal: it is {found}."
    next_step = "Choose another folder, or restore from a backup."


class NoJournal(OpeningError):
    """The folder holds no journal."""

    what = "There is no journal in {folder}."
    next_step = "Make one with: aftershift --journal {folder} init"


class JournalMissing(OpeningError):
    """A key file without a journal file that holds anything, and without a backup."""

    what = (
        "There is a key file in this folder and no journal: making one was cut short, or the file "
        "journal.db was moved."
    )
    next_step = "Put journal.db back, or make the journal here again; the key file is kept aside."


class JournalExists(OpeningError):
    """Creating would overwrite a journal."""

    what = "There is a journal in {folder} already."
    next_step = "Open it, or choose another folder."


class NewerFormat(OpeningError):
    """A later version of the program wrote this journal."""

    what = "A newer version of Aftershift wrote this journal."
    next_step = "Nothing was changed. Update this program, then open it again."


class CopyUnreadable(OpeningError):
    """A backup that is none, was cut short, or was changed; `file` is its path."""

    what = "{file} is not a whole copy of a journal."
    next_step = "Take another copy."


class CopyForeign(OpeningError):
    """A whole backup of another journal; `file` is its path."""

    what = "{file} is a copy of another journal."
    next_step = "Take one of this journal."
    blame = Blame.INPUT


class CopyOfFormerKey(CopyForeign):
    """A whole backup of this journal from before it got a new data key."""

    what = "{file} was made before the journal got a new key."
    next_step = "Restore it whole, with the passphrase the journal had then."


class CopyUnrelated(CopyForeign):
    """A whole copy of another journal, where one of this journal was to be merged."""

    next_step = (
        "Nothing was changed. To bring in what is missing here, "
        "take everything out of it and import that file."
    )


class CopyUnfit(CopyUnreadable):
    """A whole copy with something in it that this version of the program does not know."""

    what = "{file} has notes that this version of Aftershift does not know."
    next_step = "Nothing was changed. Update this program, then try again."


class KeychainShut(OpeningError):
    """The keychain of this computer does not open the journal; the passphrase does as ever."""

    what = "This computer's keychain did not open it."
    next_step = "Type the passphrase."


class KeychainMissing(KeychainShut):
    """There is no keychain that may be used."""

    what = "There is no keychain here that this program can use."


class KeychainEmpty(KeychainShut):
    """The keychain holds nothing for this journal now."""

    what = "This computer's keychain has nothing for this journal now."


class KeychainRefused(KeychainShut):
    """What the keychain holds does not open this journal."""


class KeychainFailed(KeychainShut):
    """The keychain is locked, was not allowed to answer, or failed."""

    what = "This computer's keychain could not be read."


class KeychainSilent(KeychainShut):
    """The keychain did not answer in time."""

    what = "This computer's keychain does not answer."


class OpenElsewhere(OpeningError):
    """Another process holds the journal."""

    what = "Aftershift is open already."
    next_step = "Close it there, or work in that window."


class FolderUnreadable(OpeningError):
    """The system refused to read the folder."""

    what = "The folder {folder} cannot be read."
    next_step = "Check who may read it, then try again."


class FileUnfit(AftershiftError):
    """A file from outside cannot be used; nothing was changed. `file` is its path."""

    next_step = "Nothing was changed."
    blame = Blame.INPUT
    exit_code = 3


class FileUnreadable(FileUnfit):
    """The system refused to read it, or it is no file."""

    what = "{file} cannot be read."
    blame = Blame.MACHINE


class NotPortable(FileUnfit):
    """It is some other kind of file."""

    what = "{file} is not a file that this program can bring in."


class PortableNewer(FileUnfit):
    """A later version of the program wrote it."""

    what = "A newer version of Aftershift wrote {file}."
    next_step = "Nothing was changed. Update this program, then try again."


class PortableSealed(FileUnfit):
    """It is the record that goes with a report, and not the whole journal."""

    what = "{file} is the sealed record of a report, not a whole journal."
    next_step = "Nothing was changed. It can be checked with: aftershift verify"


class PortableCutShort(FileUnfit):
    """Its end is missing; `sequence` is the last change that is whole."""

    what = "{file} is cut short after change no. {sequence}."
    next_step = "Nothing was changed. Take another copy of the file."


class PortableChanged(FileUnfit):
    """The chain does not hold; `sequence` is the first place."""

    what = "{file} was changed after it was made: first at change no. {sequence}."
    next_step = "Nothing was changed. Take another copy of the file."


class PortableAltered(FileUnfit):
    """The chain holds, and other bytes are not those that were written."""

    what = "{file} was changed after it was made, outside its history."
    next_step = "Nothing was changed. Take another copy of the file."


class PortableRefused(FileUnfit):
    """It is whole, and holds what cannot stand here; `message` says what."""

    what = "{file} cannot be brought in. {message}"


class TargetRefused(AftershiftError):
    """The system did not take a file; `reason` is its own word for why."""

    what = "{file} was not written ({reason})."
    next_step = "Choose another place, then try again."
    blame = Blame.MACHINE
    exit_code = 4


class Stopped(AftershiftError):
    """The worker stopped it."""

    what = "Stopped. Nothing of it was kept."
    blame = Blame.INPUT
    exit_code = 130


class KeepingError(AftershiftError):
    """Nothing was kept of this change; everything kept before is whole."""

    blame = Blame.MACHINE
    exit_code = 4


class DiskFull(KeepingError):
    """No room for the write."""

    what = "Not kept yet: the disk is full. Your text is still here."
    next_step = "Make some room, then try again."


class FolderReadOnly(KeepingError):
    """The folder or the file may not be written."""

    what = "This folder is read only. You can read; nothing can be kept."
    next_step = "Allow writing, or move the journal, then try again."


class FileReplaced(KeepingError):
    """The journal file was swapped, rolled back or written by another while open."""

    what = "Not kept: the file was replaced while open. Your text is still here."
    next_step = "Lock, look at what is there, then open it again."


class WriteFailed(KeepingError):
    """The system reported an error while writing."""

    what = "Not kept yet: the disk did not take it. Your text is still here."
    next_step = "Check the disk, then try again."


class HistoryInDoubt(KeepingError):
    """The journal is not the one this computer last saw, and nobody has said yet that it is right.

    Nothing is written before.
    """

    what = "Not kept: this journal is not the one this computer saw last."
    next_step = "Open it in the window to look closer, or say: aftershift check --as-it-is"


class CopyFailed(KeepingError):
    """A new backup did not stand its check and was removed."""

    what = "The last copy could not be checked, so older ones were kept."
    next_step = "Check the journal, then try again."


class StaleRecord(KeepingError):
    """The record was changed or deleted since it was read."""

    what = "Not kept: this note was changed in another place. Your text is still here."
    next_step = "Open it again to compare."


class ReportUnwritten(KeepingError):
    """The disk did not take the report; a file that was there is as it was."""

    what = "The report was not written: the disk did not take it."
    next_step = "Check the disk, or choose another folder."


class TargetFull(ReportUnwritten):
    """No room for the report."""

    what = "The report was not written: the disk is full."
    next_step = "Make some room, or choose another folder."


class TargetReadOnly(ReportUnwritten):
    """The system does not allow writing there."""

    what = "The report was not written: this folder or file is read only."
    next_step = "Choose another folder."


class ListedUnwritten(ReportUnwritten):
    """There is no file, and the journal, which had taken it down by then, cannot be changed."""

    what = "The report was not written, but Reports lists it as sent."
    next_step = "Check the disk, and make the report once more."


class ProgramFault(AftershiftError):
    """A fault of this program; `place` is file:line and never holds content."""

    what = "A fault in this program ({place}). Nothing you kept was lost."
    next_step = "Copy the diagnostics; it shows what it copies."
