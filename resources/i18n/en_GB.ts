<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n answer(s) that differ</source>
            <translation>
                <numerusform>%n answer that differ</numerusform>
                <numerusform>%n answers that differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y|ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were changed in both: the later edit stands, the other stays in Earlier versions.</source>
            <translation>
                <numerusform>%n thing were changed in both: the later edit stands, the other stays in Earlier versions.</numerusform>
                <numerusform>%n things were changed in both: the later edit stands, the other stays in Earlier versions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were changed there alone and come as they are there.</source>
            <translation>
                <numerusform>%n thing were changed there alone and come as they are there.</numerusform>
                <numerusform>%n things were changed there alone and come as they are there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were deleted for good there, and go here too.</source>
            <translation>
                <numerusform>%n were deleted for good there, and go here too.</numerusform>
                <numerusform>%n were deleted for good there, and go here too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were deleted here for good and stay away.</source>
            <translation>
                <numerusform>%n were deleted here for good and stay away.</numerusform>
                <numerusform>%n were deleted here for good and stay away.</numerusform>
            </translation>
        </message>
        <message>
            <source>0 to 9, End or X for 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A calm one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A check-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A first rough range needs {yes} and {no}. OK shifts count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line that was met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About {alias}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aftershift {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All results are worked out anew when you change one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry of a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you end, report, resign or leave. Never where there was abuse or danger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought back from the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose in a scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the one contact it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close a sheet; what was typed stays as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts: {hard} hard, {good} good, {calm} calm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cooling-off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day, no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete everything for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted: the journal, its backups here, its key and what this computer kept of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: Weekly Five of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: a change to My work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: a change to a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: a change to a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: a change to a question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: a change to somebody you follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: a follow-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: check-in of {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: decision of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: looking back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: note of {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: outside score of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: shift of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: what you said to a line that was met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duty, no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays in one folder on this computer: {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard day, and I'd had enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard duty, and I'd had enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard shift, and I'd had enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard, good or calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History shows order and absence of change, not truth and not dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How they ended: {endings}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In and out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot guard against the owner of the computer (an employer's machine can record keys and screen), somebody at your open screen, or a report once it is out.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It has %n thing(s) that are missing here.</source>
            <translation>
                <numerusform>It has %n thing that are missing here.</numerusform>
                <numerusform>It has %n things that are missing here.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has earlier versions that are not here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no code that sends anything anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has nothing that is not here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept without a change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language and dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line met: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked: your words, names, numbers, drafts. Not locked: that the program is here, file sizes and dates, theme and text size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the journal's key anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most often: {label} ({count}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notes from this period fit a manager report (tier 3 or above, or chosen by you).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notes from this period fit a representative's report (tier 3 or above, or chosen by you).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a medical record. Not a score of you, of your customers or of your employer. Not advice to stay or to go. Not a reporting channel: to report something, tell somebody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all of it could be deleted: what is left can be read with the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing pops up and nothing counts. When it is time, a card waits on Today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file holds the whole journal, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside score of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename what does not fit, retire what you never choose, add your own. Notes that have an entry keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift, no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody you follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That looks like a card number. Take a nickname; the text stays in the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That looks like a phone number. Take a nickname; the text stays in the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That looks like a real name. A nickname protects both of you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That looks like a record number. Take a nickname; the text stays in the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That looks like an e-mail address. Take a nickname; the text stays in the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copies on your second place stay: {place}. Delete them there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain kept its entry for it, which opens nothing any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are not of this journal and stay: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer refused to delete these; delete them by hand: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people have one name: one of them becomes {alias}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two shifts of {day}: the later one stands, the other goes into the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: Weekly Five of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: a change to My work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: a change to a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: a change to a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: a change to a question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: a change to somebody you follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: a follow-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: check-in of {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: decision of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: looking back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: note of {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: outside score of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: shift of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: what you said to a line that was met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly Five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly Five of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did most often: {label} ({count}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the key nobody can read them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your “enough” is your own word; the curve says where you said it, nothing about your health.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before an update of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before something that cannot be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brought back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counsellor or doctor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deleted for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first note of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in, fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in, picked by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mood {number}, {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>my manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>noted later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays as a version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strain {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tier {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when locking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you asked for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{alias} · {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, about {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, twice: the later one stands, the other goes into the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} ({number}, {word})</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{named} and %n more</source>
            <translation>
                <numerusform>{named} and %n more</numerusform>
                <numerusform>{named} and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of 10, between “{lower}” and “{upper}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of 10, {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shifts} of {needed} shifts. A range appears at {needed} over {weeks} weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} · {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}, {time}, {mark}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutSection</name>
        <message>
            <source>Diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this is not</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;After a hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Calm +1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check the journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Counts so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Cover the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit this note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Follow somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help and shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;If it's too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Insights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Mark a shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move to bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open another journal...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Take everything out...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What this is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Write a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an outside &amp;score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer the Weekly Five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;hart or table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ourse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command p&amp;alette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daylio, Day One, bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier &amp;versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in &amp;earlier days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I&amp;mport...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I&amp;nsights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at an &amp;example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a &amp;report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My &amp;breaking point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ne&amp;xt pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a &amp;good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a &amp;hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park a &amp;question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre&amp;vious pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;estore...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent &amp;changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text &amp;larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text &amp;smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text &amp;usual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme &amp;dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme as &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme l&amp;ight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly &amp;Five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What &amp;goes with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What &amp;helped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is d&amp;ue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in the side&amp;bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bad, rude, incident, abuse, log, write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boundary, limit, rule, enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>burnout, diagnosis, medical, score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calendar, pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>causes, patterns, triggers, why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose, quit, resign, options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coping, worked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>customer, alias, client, patient, nickname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export all, JSON, CSV, leave, move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follow-up, review, later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>forgot, key, password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>help, crisis, emergency, talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide, boss, privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide, close, away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>history, changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours, weekdays, when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit, threshold, enough, how much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>manager, boss, HR, counsellor, doctor, union, PDF, share, export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missed, backlog, last week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mood, now, how am I, sleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>normal, fine, count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers, rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ok, hard, enough, off, yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preferences, options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>questionnaire, check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>questionnaire, check, week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recover, lost, backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save, copy, stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search, look up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>size, zoom, eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>test, result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thanks, praise, tip, win</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trash, deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trend, chart, graph, better or worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wonder, doubt</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits no longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept. It waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: still open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked. It may stay open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is retired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is watched again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line rests.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AfterKeep</name>
        <message>
            <source>Another like it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It crossed a line of mine...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept, for a day that needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept. Your earlier weeks:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the good side of it too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show your earlier weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some workplaces want gifts reported. Your call.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AfterShiftCard</name>
        <message>
            <source>Not today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for a note?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AliasEditor</name>
        <message>
            <source>A letter or nickname; nobody needs the real name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another one: {alias}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a letter: {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I call them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You follow a {alias} already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>It comes back tomorrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: it crossed this line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: it doesn't count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: you do it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskFields</name>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who, by role</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up {time} and checked by opening it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup when locking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying and checking: {part} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not on your second place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on your second place too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly trial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet. Once a month the newest copy is restored aside and opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy elsewhere...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {file} and checked by opening it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of {time} goes when the next is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last 10, and the newest of 14 days, 8 weeks and 12 months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is none yet. One is made with the first note of each day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you delete for good today stays in copies that are here already, until those are rotated out: about {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, {entries}, checked by opening it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}: the newest copy did not open. Back up now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}: the newest copy opened, its whole history held</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Because</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BeforeYouWrite</name>
        <message>
            <source>Before you write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best on your own computer, in your own time. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a legal case a diary can be asked for. That is why facts and feelings have separate boxes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays on this computer: no account, no network, nobody is told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave any time: File, Take everything out; Settings, Data, Wipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only your passphrase or your recovery sheet opens it. Nobody can reset them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bin</name>
        <message numerus="yes">
            <source>Delete %n note(s) for good? This cannot be undone. Copies in backups stay until those are rotated out.</source>
            <translation>
                <numerusform>Delete %n note for good? This cannot be undone. Copies in backups stay until those are rotated out.</numerusform>
                <numerusform>Delete %n notes for good? This cannot be undone. Copies in backups stay until those are rotated out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BinHead</name>
        <message>
            <source>All notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete all for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Things stay 30 days.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BreakingPointView</name>
        <message>
            <source>All charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each shift with an answer helps, an OK one as much as a hard one. Strain and the enough mark are what it stands on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else was true on hard days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would make it sharper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where, in your own record, you marked that you had had enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your enough is your own word; the curve says where you said it, nothing about your health. It is not a limit you must keep, and not a forecast.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BringingIn</name>
        <message numerus="yes">
            <source>%Ln is here in other words; yours stay.</source>
            <translation>
                <numerusform>%Ln is here in other words; yours stay.</numerusform>
                <numerusform>%Ln is here in other words; yours stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) added.</source>
            <translation>
                <numerusform>%Ln note added.</numerusform>
                <numerusform>%Ln notes added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) from {program}: {new} new, {already} already here, {unreadable} unreadable.</source>
            <translation>
                <numerusform>%Ln note from {program}: {new} new, {already} already here, {unreadable} unreadable.</numerusform>
                <numerusform>%Ln notes from {program}: {new} new, {already} already here, {unreadable} unreadable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them crossed a line; see Lines.</source>
            <translation>
                <numerusform>%Ln of them crossed a line; see Lines.</numerusform>
                <numerusform>%Ln of them crossed a line; see Lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln was deleted here and stays away.</source>
            <translation>
                <numerusform>%Ln was deleted here and stays away.</numerusform>
                <numerusform>%Ln was deleted here and stays away.</numerusform>
            </translation>
        </message>
        <message>
            <source>A file that Take everything out made, or one of Daylio, Day One, jrnl, or a CSV with a date in each row. What is here stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Merged: %n thing(s) are as in both now.</source>
            <translation>
                <numerusform>Merged: %n thing are as in both now.</numerusform>
                <numerusform>Merged: %n things are as in both now.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes (*.json *.csv *.txt);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is added before you press Add.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading: {part} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is another copy of this journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This journal is empty: all of it is taken over, history and all.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Builder</name>
        <message>
            <source>A line is one sentence: when X happens, I do Y. Your own words come first; the condition below them is optional.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See examples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When ... , I ...</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalmRow</name>
        <message>
            <source>Calm contact with {alias}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm contact with {alias}, {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts the ordinary ones, so that 'always' can be told from 'twice'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{alias} +1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>As a chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as {form}...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it along...</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <source>Working it out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) wait for your yes.</source>
            <translation>
                <numerusform>%n passage wait for your yes.</numerusform>
                <numerusform>%n passages wait for your yes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) masked</source>
            <translation>
                <numerusform>%n place masked</numerusform>
                <numerusform>%n places masked</numerusform>
            </translation>
        </message>
        <message>
            <source>Also mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a report leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found in the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names and words, with commas between. They are masked wherever they stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name, number or address was found in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed at the top. Leave it empty if you would rather sign by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready, for {audience}: {notes}, {period}, {masked}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckInForm</name>
        <message>
            <source>One tap or one sentence is enough to keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question}, since {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckPart</name>
        <message>
            <source>Check the journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking a copy: {part} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It reads a copy from end to end and changes nothing. It is done weekly by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last checked {time}: something was wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last checked {time}: whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is wrong. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal is whole: {records} entries, {revisions} changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChipFlow</name>
        <message>
            <source>Fewer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChipGroup</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChoiceRow</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosingEnd</name>
        <message>
            <source>End on one thing?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find an action, somebody or a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commander</name>
        <message>
            <source>Choose the folder of a journal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparisonSheet</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed before you press Merge. One undo takes it all back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was deleted for good does not come back with an undo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Condition</name>
        <message>
            <source>A whole number, such as 3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From 0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many nights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many per cent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much, in {currency}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a calendar month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in one shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the last contacts with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within 365 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within so many days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within so many weeks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConditionEditor</name>
        <message>
            <source>At least, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This bad, or worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under how many hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which behaviour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody who is not followed any more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>One tap or one sentence is enough to keep it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoolingSection</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>24 hours and one sleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait before final steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CopiesPart</name>
        <message numerus="yes">
            <source>%n older one(s)</source>
            <translation>
                <numerusform>%n older one</numerusform>
                <numerusform>%n older ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) added.</source>
            <translation>
                <numerusform>%n thing added.</numerusform>
                <numerusform>%n things added.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups (*.aftershift)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the copy of {made}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look into another copy...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the copy aside and comparing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the copy aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of {made} opened and is whole: {entries}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To go back to one as a whole, lock and choose: Restore from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the copy of {made} has</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s): {hard} hard, {calm} calm, {good} good; last {day}.</source>
            <translation>
                <numerusform>%n contact: {hard} hard, {calm} calm, {good} good; last {day}.</numerusform>
                <numerusform>%n contacts: {hard} hard, {calm} calm, {good} good; last {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n shift(s) marked “enough”, {others} not.</source>
            <translation>
                <numerusform>%n shift marked “enough”, {others} not.</numerusform>
                <numerusform>%n shifts marked “enough”, {others} not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shift(s) noted: {ok} OK, {hard} hard, {enough} “enough”.</source>
            <translation>
                <numerusform>%n shift noted: {ok} OK, {hard} hard, {enough} “enough”.</numerusform>
                <numerusform>%n shifts noted: {ok} OK, {hard} hard, {enough} “enough”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseStrip</name>
        <message numerus="yes">
            <source>{day}, %n before</source>
            <translation>
                <numerusform>{day}, %n before</numerusform>
                <numerusform>{day}, %n before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <source>Covered. Any key brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrossingBanner</name>
        <message numerus="yes">
            <source>%n more after this one</source>
            <translation>
                <numerusform>%n more after this one</numerusform>
                <numerusform>%n more after this one</numerusform>
            </translation>
        </message>
        <message>
            <source>Look, one by one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CustomerForm</name>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rounded is enough. In no report.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CustomerView</name>
        <message>
            <source>Above the line: hard ones, as high as what they took, a dot for each tier. Below: good ones, by what they gave. Rings on the line: calm ones. Colour is how it left me.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks in 365 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread noted for the next meeting: {dread}, on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread, and how it then was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of my week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My income from them a year, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rounded is enough. In no report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I first thought, and now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What settled it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth to the company a year, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a week, over those of the last twelve in which we met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>times; counted, not judged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DataSection</name>
        <message>
            <source>A backup is made before. It keeps what is deleted until it goes.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>After %n day(s)</source>
            <translation>
                <numerusform>After %n day</numerusform>
                <numerusform>After %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bin empties itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you move to the bin can be brought back until it is emptied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayEditor</name>
        <message>
            <source>{label}: pick a day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Add a follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Because: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {what} · by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {what} · open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {what} · {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I expect, at {percent} %: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I expect: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked back on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>again: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look again on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worth it {number:+d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your line: '{words}'</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionForm</name>
        <message>
            <source>If it's too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Think it through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing in here is needed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionSheet</name>
        <message>
            <source>Change the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept. It waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do I do about it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionsTab</name>
        <message>
            <source>Decide something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No decision yet. One starts from a line, or from here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Back to Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made, and kept in Reports as sent to {audience}, {day}. The file is outside the vault now.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Made: %n page(s), kept in Reports as sent to {audience}, {day}. The file is outside the vault now.</source>
            <translation>
                <numerusform>Made: %n page, kept in Reports as sent to {audience}, {day}. The file is outside the vault now.</numerusform>
                <numerusform>Made: %n pages, kept in Reports as sent to {audience}, {day}. The file is outside the vault now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Printed: %n page(s), kept in Reports as sent to {audience}, {day}. The paper is outside the vault now.</source>
            <translation>
                <numerusform>Printed: %n page, kept in Reports as sent to {audience}, {day}. The paper is outside the vault now.</numerusform>
                <numerusform>Printed: %n pages, kept in Reports as sent to {audience}, {day}. The paper is outside the vault now.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, digest {digest}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoubtPage</name>
        <message numerus="yes">
            <source>%n change(s) that were seen here are not in it.</source>
            <translation>
                <numerusform>%n change that were seen here are not in it.</numerusform>
                <numerusform>%n changes that were seen here are not in it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with the copy a sync left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with the newest backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example after you copied an older folder back yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this the right journal?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is right so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens it as it is, and shows what the backup has that is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens it as it is, and shows what the other copy has that is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the newest backup...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest backup beside it is of {made}: {entries}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is kept beside it under another name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>A draft of a Weekly Five from {time} is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft of a check-in from {time} is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft of a good one from {time} is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft of a hard one from {time} is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft of an outside score from {time} is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DueCard</name>
        <message>
            <source>Follow-up: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {what} · by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at your line again: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look back at: {chosen}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open? {asks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wait is over: {chosen}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is due</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueTab</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same urge, then and now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decided on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your line: '{words}'</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EarlierDays</name>
        <message>
            <source>Earlier days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted later is fine; it is marked so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, not answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditView</name>
        <message>
            <source>Draft kept {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your draft is shown; the note itself is unchanged.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExamplesSheet</name>
        <message>
            <source>Examples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is set for you. Take one, and change every word of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then: {plan}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You choose whom it is about.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldPanel</name>
        <message>
            <source>No names, record or seat numbers, diagnoses or room numbers. 'A patient' is enough.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>A note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A way of my own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aimed at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And the line?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As I understood it. Answer only if you want it on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it is final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between us since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breaks missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By your own measure, nobody else's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can I go back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted, not judged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did they back me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough of what?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts first: their words as I remember them, what I did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feelings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filled in by itself in the next contact with them within 14 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firm, or flexible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form or ticket number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first moment I thought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good decisions can end badly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granted, worth about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Had I had enough?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help and report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Higher means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I am now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I met it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How bad was it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How did it turn out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it left me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How likely, as I see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How strong is it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure am I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How we met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I acted on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say so: I can always say that it was crossed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I'm done with this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In detail, what I did with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In my own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In my words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It also cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it again on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking back, it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine. Never in a report to a manager.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes until help came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My income from them a year, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own conduct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On what ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private, in no report unless picked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sleep before, hours, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staffing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That would have been a matter of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same urge now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team avoids them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their behaviour, not your strain. A hard one can be tier 0: they were fine, it was hard all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then I...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was abuse, a threat, an injury or danger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They left us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told how</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it a fair way to decide?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it about...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it worth it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I call them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I did for myself, and did it help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I did not to meet them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I expect to happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I expected did happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I saw and heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I take from it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I think and feel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could I do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is at stake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there to decide?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it ended on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it meant to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kind they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they expected was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was to happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would have prevented it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where and how it began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who I passed it to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else saw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who got their way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose call was it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose decision is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose fault was it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why am I moving it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it matters to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and how it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth to the company a year, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would I again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your view on the day. It is not scored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and after it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>A date reads like 2026, 2026-03, 2026-03-01 or march 2026.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly Five and scores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>march 2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, {word}, or above</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinalBox</name>
        <message>
            <source>Before it is final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How strong is it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what is settled. None of it is needed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>&amp;Make my journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A card stays on Today until it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A journal only you can open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what is to happen if you forget it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you write is locked with it. Five ordinary words in a row are stronger than one clever word, and easier to type when you are tired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I accept that nobody can help me if I forget.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I know this one is easy to guess, and want it anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it's too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays on this computer. Setting it up takes about a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this computer's keychain open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at an example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the lock. About a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a journal I have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with this computer too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it, I'll copy it by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest five words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is still empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no reset and nobody to ask. A recovery sheet opens the journal when the passphrase is gone. Keep it with your papers, away from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is quick to guess. Add a word, or tick below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a stick; whoever has this file and this computer can read your journal</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiveWords</name>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. The clipboard is cleared in 60 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say these five words to the reader by another way than the file:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FoldOut</name>
        <message>
            <source>folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unfolded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpCard</name>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpForm</name>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowUpSheet</name>
        <message>
            <source>What was to happen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>Calm contact with {alias}, {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft kept {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are done with {alias}. What you noted stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You follow {alias} again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You follow {alias} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} is now '{alias}' everywhere.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>Each reader sees only what is meant for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For your list of what went out. It is not printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormActions</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw it away</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>A draft is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another form is not finished yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft kept {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>The journal is back as of {made}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file that was here is kept as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was here is kept as {name}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GoingOut</name>
        <message>
            <source>List it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupFold</name>
        <message>
            <source>answered in part</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HardForm</name>
        <message>
            <source>Ask no. {number} from {alias} in 365 days; {granted} granted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hurt, or in danger now: the emergency number ({number}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it's too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later is fine too: your doctor, a counsellor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is told that you opened this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody near: a person you trust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody near: {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody to talk to, day and night: your country's helpline. Ask a doctor or the emergency number for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody to talk to, day and night: {number}, where it exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody to talk to, day and night: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work did this: first aider, union, occupational health, staff helpline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You don't have to be in danger to call. You don't have to know what to say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {line}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpCardSection</name>
        <message>
            <source>As the language has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emergency number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own lines. They are kept inside the journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show my lines also while the journal is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody to talk to, day and night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are then kept outside the journal too, where anybody who uses this computer can read them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpLines</name>
        <message>
            <source>First aider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Occupational health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody near</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff helpline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Union</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>About Aftershift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change numbers and my own lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every action, with its keys. Ctrl+K finds them by name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every notice, whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help and shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No word of yours is in it: versions, and where faults happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this is not</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpedEditor</name>
        <message>
            <source>{question}  -2 {low}, 0 {middle}, +2 {high}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Crossings and decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this line moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved because: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not crossed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since} to {until}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <source>Go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mask: {mask}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{around} is {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{around} may be {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{around} may be {reason}. Say what to do with it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HitRows</name>
        <message numerus="yes">
            <source>%n more. They are masked unless you say otherwise.</source>
            <translation>
                <numerusform>%n more. They are masked unless you say otherwise.</numerusform>
                <numerusform>%n more. They are masked unless you say otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>A draft of a newer version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report shows every page before it exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Again with newer entries</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>All %n of them</source>
            <translation>
                <numerusform>All %n of them</numerusform>
                <numerusform>All %n of them</numerusform>
            </translation>
        </message>
        <message>
            <source>Being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as they were; none of them can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has gone out. A report shows every page before it exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>digest {digits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{period} · kept {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportBanner</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message numerus="yes">
            <source>%n shift(s) logged; how many there were is not known.</source>
            <translation>
                <numerusform>%n shift logged; how many there were is not known.</numerusform>
                <numerusform>%n shifts logged; how many there were is not known.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an outside score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts are not findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My breaking point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My breaking point, on its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside scores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly Five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What helped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your counts appear here, from the first note on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{logged} of {rostered} shifts logged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeepingActions</name>
        <message>
            <source>Change how they are followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow this one again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I'm done with this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to bin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyRenewal</name>
        <message>
            <source>It takes a while: every page is written again and then checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key files copied before open it no more. Copies of before keep the old key and the passphrase of their time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the journal's key anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the recovery key back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal has a new key. The passphrase stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal has no new key. It opens as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keychain did not answer: its entry Aftershift may still be there, and opens older backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet there was is void. This one takes its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no recovery sheet now. One can be made in Settings, Security.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keychain opens it no more; it can be switched on again in Settings, Security.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keychain</name>
        <message>
            <source>Quicker, but whoever can use your account on this computer can then open it; on a work computer that includes the employer's IT. Leave it off on a shared computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeychainPart</name>
        <message>
            <source>Asking this computer's keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens with the passphrase alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens with the passphrase alone. The keychain did not answer: its entry Aftershift may still be there, and opens older backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens with this computer too. One computer at a time can do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with this computer too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no keychain here that this program can use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keychain does not answer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageSection</name>
        <message>
            <source>12 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the region has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineCard</name>
        <message>
            <source>Change the line</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Crossed %n time(s), held {held}.</source>
            <translation>
                <numerusform>Crossed %n time, held {held}.</numerusform>
                <numerusform>Crossed %n times, held {held}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a sentence, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was crossed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not crossed so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See how</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next look on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}, by month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineFields</name>
        <message>
            <source>{label}, line {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LineForm</name>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional. Without it you say yourself when it was crossed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old line keeps its crossings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it is met</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>A decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line of mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line was met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An open question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was to happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a calm one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crossed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>doesn't count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held: crossed, and I did my plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said by me</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{month} {year}: crossed, %n time(s)</source>
            <translation>
                <numerusform>{month} {year}: crossed, %n time</numerusform>
                <numerusform>{month} {year}: crossed, %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{month} {year}: held, %n time(s)</source>
            <translation>
                <numerusform>{month} {year}: held, %n time</numerusform>
                <numerusform>{month} {year}: held, %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>{month} {year}: quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} {year}: the line was moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} with {alias}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinesCard</name>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinesPage</name>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinesTab</name>
        <message>
            <source>A line is one sentence: when X happens, I do Y.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the retired ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See examples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the retired ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListEditor</name>
        <message>
            <source>Add my own...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another entry is called that already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How bad it usually is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I call it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what it is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{entry} (retired)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{entry} · {tier}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListFrame</name>
        <message numerus="yes">
            <source>%n (has|have) “{word}”.</source>
            <translation>
                <numerusform>%n has “{word}”.</numerusform>
                <numerusform>%n have “{word}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty. Things stay 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No note has “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No note is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes will be listed here, newest first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n note(s) found</source>
            <translation>
                <numerusform>%n note found</numerusform>
                <numerusform>%n notes found</numerusform>
            </translation>
        </message>
        <message>
            <source>Bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found notes, best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes in the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes, newest first</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the best %n are shown</source>
            <translation>
                <numerusform>the best %n are shown</numerusform>
                <numerusform>the best %n are shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Coping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds and tiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListsSection</name>
        <message numerus="yes">
            <source>%n entr(y|ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Locking</name>
        <message>
            <source>Five words made here. Without them the file opens for nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Look back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>As system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in the sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{scale} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Making</name>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkPanel</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One tap is enough to keep it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MergePart</name>
        <message numerus="yes">
            <source>%Ln of them crossed a line; see Lines.</source>
            <translation>
                <numerusform>%Ln of them crossed a line; see Lines.</numerusform>
                <numerusform>%Ln of them crossed a line; see Lines.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup is made, then they are merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another copy of this journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with another copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with another copy...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with another folder...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies of a journal (*.aftershift *.db);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a second computer, a stick, or left by a sync. Both are held against each other, note by note; nothing of either is lost.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Merged: %n thing(s) are as in both now.</source>
            <translation>
                <numerusform>Merged: %n thing are as in both now.</numerusform>
                <numerusform>Merged: %n things are as in both now.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the copy aside and comparing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MinimumLine</name>
        <message>
            <source>My minimum: {minimum} Was this within it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was this within my minimum?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down my minimum</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MomentList</name>
        <message>
            <source>Open the note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MomentPanel</name>
        <message>
            <source>Because: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It doesn't count, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not this time, because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You decided about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: I'll do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: it doesn't count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: not this time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MomentsSheet</name>
        <message>
            <source>Moments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest {most} are shown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoreGroups</name>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More, if you want it. Nothing here is needed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MovesTab</name>
        <message>
            <source>Because: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line has moved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: {sentence}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MovingPart</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewKeyPage</name>
        <message>
            <source>The journal's key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the unlock page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewKeyPart</name>
        <message>
            <source>Close it and make the key anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies made before keep the old key and the passphrase of their time. Those here stay until they are rotated out: about {day}. Those elsewhere stay until you delete them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For when somebody may have copied the journal's files and known the passphrase of that time. Another passphrase alone does not shut them out: their key file goes on opening what is written later. If the passphrase of now was seen, change it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal is closed, written again under a new key, checked, and then locked. It takes a while. The passphrase stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is still empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keychain opens it no more until you switch that on again. Where there is a recovery sheet it is void, and a new one is shown once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying the passphrase. About a second.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteArea</name>
        <message>
            <source>A good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An outside score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Weekly Five</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes of this period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space takes a note in or leaves it out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteSheet</name>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft kept {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put away; a draft is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thrown away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>A calm one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An edit of {when} is kept as a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It met a line of mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking back, it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted later, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the other side of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody you follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly Five. Our own wording, not a tested scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I saw and heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I take from it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I think and feel (never to a manager)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it meant to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when} · {alias}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotingActions</name>
        <message>
            <source>Before a meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm +1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts the ordinary ones, so that 'always' can be told from 'twice'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note something with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off +1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Nouns</name>
        <message>
            <source>Early in the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early in the duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early in the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough: nothing left to give, or I wanted out. It is not the same as a hard day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough: nothing left to give, or I wanted out. It is not the same as a hard duty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough: nothing left to give, or I wanted out. It is not the same as a hard shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a passenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a caller a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a client a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a customer a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a department a letter or nickname when you want to follow it. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a guest a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a passenger a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a patient a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a person a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a user a letter or nickname when you want to follow them. Real names are not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was the day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was the duty?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was the shift?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this day, time not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this duty, time not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this shift, time not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late in the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late in the duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late in the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middle of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middle of the duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middle of the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about the duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This user</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NowEditor</name>
        <message numerus="yes">
            <source>%n hour(s) after it</source>
            <translation>
                <numerusform>%n hour after it</numerusform>
                <numerusform>%n hours after it</numerusform>
            </translation>
        </message>
        <message>
            <source>Filled in from your notes. Take out what is not to be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I am right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>load {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mood {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slept about {number} h</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumbersSection</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>1 year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bad day is half gone after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range at opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier weights in load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OnPaper</name>
        <message>
            <source>Nothing was printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was printed: the printer did not take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Pages may be at the printer already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Add my own...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutsideScoreForm</name>
        <message>
            <source>A number you got elsewhere, kept beside your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown as you typed it. Ask whoever gave it to you what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnCharts</name>
        <message>
            <source>Beside the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact by contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread, and what it was then like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time against money</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnEntry</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How bad it usually is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I call it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ParkCard</name>
        <message>
            <source>Ask me every month whether it is still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park a question here. It may stay open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See starters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a question to begin with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassageDesk</name>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mask the selected words everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next that waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reword for this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your other words, for this report alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in this report, in other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for your yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits: a marked place below is not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {of}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseChange</name>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I know this one is easy to guess, and want it anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the lock. About two seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick to guess. Add a word or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is still empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>I'm done with this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines that apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing noted with them yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dread {dread}, then calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dread {dread}, then good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dread {dread}, then hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dread {dread}, took {strain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it gave {lift}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it took {strain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left me at {mood}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none one two three four five six seven eight nine ten eleven twelve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some of the team avoid them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the team avoids them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tier {tier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{calm} calm, none hard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{calm} calm, {good} good, none hard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}; not looked back yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}; now: {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{good} good, none hard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{granted} granted, in full or partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}: calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}: good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}: hard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Add alias</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody you follow is called that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People I follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show those I'm done with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Another form is not finished yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Piece</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the pages...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page (Page down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page before (Page up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page keys turn pages, plus and minus zoom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {number} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {number} of {of} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages as they will be</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Nothing is measured. You say when it was crossed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>A shared printer or print server may keep a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Prose</name>
        <message>
            <source>Show more ({left} characters left)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>A private notebook for people who serve others at work, to note hard and good moments, see patterns in their own notes and prepare conversations. It does not diagnose, screen for, monitor or treat any condition and gives no medical advice.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>Closed, with an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed, without one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked again every month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parked on {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both can be skipped. Change them any time in Settings, My work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two questions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionsTab</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See starters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a note to read it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. The clipboard is cleared in 60 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved to the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reader</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReaderActions</name>
        <message>
            <source>As it was on {when}. Nothing is changed by looking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring this version back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide (Ctrl+D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier versions (V)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit (E or Ctrl+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It crossed a line of mine...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to bin (Delete)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open their page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use in a report (R)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use in a report...</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReaderBanner</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentPage</name>
        <message>
            <source>Nothing changed since you opened it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the last one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was changed since you opened it, newest first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>I don't want one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet is not made yet. Without it a forgotten passphrase is final.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoverySheetPart</name>
        <message>
            <source>A recovery sheet opens this journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let no sheet open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new one in its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new sheet opens nothing yet. Try once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet you have opens this journal until you have the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no recovery sheet: a forgotten passphrase is final.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryStep</name>
        <message>
            <source>I have copied it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be saved there. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it with your papers, away from this computer. It is shown only now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or copy the eight groups by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the last group of this sheet yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the last group, so that we know it is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your recovery sheet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Regions</name>
        <message>
            <source>Canada</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked {day}; a person does so before each release. Nothing is dialled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>European Union</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somewhere else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>United Kingdom and Ireland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>United States</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemindersSection</name>
        <message>
            <source>After a shift: “Time for a note?”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After {ends}, by your hours under My work, unless a shift is noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs fixed hours under My work: without them nobody knows the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monthly questions: ask once a month about a question that I park from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly Five, 20 seconds a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is due, on Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportDrafts</name>
        <message>
            <source>Draft kept {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestoreFlow</name>
        <message>
            <source>Backups (*.aftershift)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder with backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening. About a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestorePage</name>
        <message numerus="yes">
            <source>%n older copies are not listed; choose their file.</source>
            <translation>
                <numerusform>%n older copies are not listed; choose their file.</numerusform>
                <numerusform>%n older copies are not listed; choose their file.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add only what is missing...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy of {made}: {entries}, whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy of {made}: {entries}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes to {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a copy of another journal than the one in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a copy of the journal in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is laid out in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its newest note is of {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look on a stick or in a folder...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking through it: {part} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy lies beside this journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copy lies in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file holds a whole journal. Looking into one changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens the journal that is here and shows first what would be added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore it whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the copy of {made}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase it had then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the recovery key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in {folder} now is kept beside it under another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewForm</name>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewSheet</name>
        <message>
            <source>Looking back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RightSide</name>
        <message>
            <source>Add alias</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {alias}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow somebody</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message numerus="yes">
            <source>%n thing(s) left the bin for good.</source>
            <translation>
                <numerusform>%n thing left the bin for good.</numerusform>
                <numerusform>%n things left the bin for good.</numerusform>
            </translation>
        </message>
        <message>
            <source>A sync left other copies beside this journal: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up here, and not on your second place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backed up {time} and checked by opening it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied to your second place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup could be made today. What you keep is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the stick in when you have it at hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the backups</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The copy on your second place is %n day(s) old.</source>
            <translation>
                <numerusform>The copy on your second place is %n day old.</numerusform>
                <numerusform>The copy on your second place is %n days old.</numerusform>
            </translation>
        </message>
        <message>
            <source>The monthly trial failed: the newest backup did not open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weekly check could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weekly check found something wrong. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SafetyBox</name>
        <message>
            <source>Is anybody's safety in my hands right now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then this waits. Hand over first; the sheet keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search notes (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be typed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words are found in any order, also by their beginning. "two words" finds them together, -word leaves notes out.
customer:"Till regular"  tone:hard  tier:&gt;=3  strain:&gt;=7  kind:shouted
from:2026-03  to:2026-06  on:2026-03-01  or just 2026-03</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SecondPlacePart</name>
        <message>
            <source>A copy beside the journal is lost with it. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder for the second copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied there, and found whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No second place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. Copies on the same disk are lost with it; those on a stick are not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second place</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The copy there is %n day(s) old.</source>
            <translation>
                <numerusform>The copy there is %n day old.</numerusform>
                <numerusform>The copy there is %n days old.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy there is of today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is not here now. It gets a copy when it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} is not here now; that is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}: no copy there yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SecuritySection</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me to try the recovery sheet after 7 and after 90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the clipboard after 60 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover when another window is in front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock on sleep and screen lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock when idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer says neither. The journal then locks by the time alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer says when it sleeps and when its screen is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer says when it sleeps, but not when its screen is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer says when its screen is locked, but not when it sleeps.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SentView</name>
        <message>
            <source>Again with newer entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As they were on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My words for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no. {number}, {digits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{form}, with a passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>24 hours, 12 hours, time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day begins at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4, Letter, print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add my own kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup when locking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the clipboard after 60 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover when another window is in front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete everything for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language and dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock on sleep and screen lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock when idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the journal's key anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My minimum, in my own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own lines on the help card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with this computer too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region of the help card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second place for backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show money fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single-letter keys in lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bin empties itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the recovery sheet now and then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait before final steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in the sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>behaviour, list, vocabulary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cooling-off, decide, resign, leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copies, restore, recover, lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crew, travel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark, light, night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drill, recovery key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keychain, keyring, without passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes, away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new data key, copied, stolen, passphrase seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>night, midnight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers, emergency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rename, retire, moves, coping, places, roles, tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rota, days, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody near, first aider, union, helpline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stick, USB, disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspend, screen saver, away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trash, days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wipe, erase, leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worth, income</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back to my lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SheetCard</name>
        <message>
            <source>Check it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the recovery sheet open the journal? It takes two minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eight groups of five. Capitals, blanks and dashes do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet opens the journal. Put it back where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your recovery key from the sheet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder of a journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked. A draft from {time} is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locking in 30 seconds. Your text is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the example. A few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened with the recovery key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShiftCard</name>
        <message>
            <source>Another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {part}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShiftForm</name>
        <message>
            <source>If it's too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One tap is enough: OK, hard, or off.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsSection</name>
        <message>
            <source>Every action with its keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single-letter keys in lists</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shows</name>
        <message numerus="yes">
            <source>%n text(s) wait</source>
            <translation>
                <numerusform>%n text wait</numerusform>
                <numerusform>%n texts wait</numerusform>
            </translation>
        </message>
        <message>
            <source>Also say where I'd had enough of everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this report, and left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No text of yours is in question for this report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of my own words for what I did, also print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick those that may be read there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every text answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>current page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StateRow</name>
        <message>
            <source>Hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard, and I'd had enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>Open · locks after %n minute(s) without a key</source>
            <translation>
                <numerusform>Open · locks after %n minute without a key</numerusform>
                <numerusform>Open · locks after %n minutes without a key</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How lines moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviews due</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message>
            <source>Save the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {name}. The file is outside the journal now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakingOutPart</name>
        <message>
            <source>All of it, in the clear, as a file anybody can read. For moving house or for reading without this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As tables for a spreadsheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is in {file}, in the clear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take everything out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take everything out, in the clear: anybody can read the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking out: {part} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a passphrase: a backup</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TierMark</name>
        <message>
            <source>Tier {number}, {word}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>An older hard one. Press Enter to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept. That is all you need today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing noted today. One tap is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TurnPage</name>
        <message>
            <source>Close it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example when that computer was switched off, or has crashed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed, go on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It said so %n minute(s) ago.</source>
            <translation>
                <numerusform>It said so %n minute ago.</numerusform>
                <numerusform>It said so %n minutes ago.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is kept until it is opened again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open on another computer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to read only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TypedCard</name>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My words for this report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three lines, in your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I ask for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I'd like from this session</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>A whole number from 0 to {highest}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Nothing to do again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking this computer's keychain, or type the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eight groups of five. Capitals, blanks and dashes do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it's too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at an example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the journal here again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open another journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open with this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening. About a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not open it. Check Caps Lock and the keyboard{layout}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy of {made} is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the recovery key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UrgeCard</name>
        <message>
            <source>Chosen on {day}. The wait is over. {then}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same urge now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then it was {number}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VersionsView</name>
        <message>
            <source>Back to the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every version stays. Looking at one changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the version of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when} (now)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaitRow</name>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long to wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaysEditor</name>
        <message>
            <source>At least two. From the least to the most final.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could I do?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeeklyCard</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five questions about the last seven days. 20 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Weekly Five</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeeklyFiveForm</name>
        <message>
            <source>Five questions about the last seven days. Our own wording, not a tested scale: compare only with your own earlier weeks.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeeklyWays</name>
        <message>
            <source>Answer it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day and hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not switched on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch it on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>takes 20 seconds a week.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>{day}, about {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, in the shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhenBox</name>
        <message>
            <source>At what time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That time is in the future. Keep it anyway?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday 3pm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{asked} did not exist on that night; stored as {stored}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhenQuestion</name>
        <message>
            <source>About so many a week, it varies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I'll leave that open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only so that charts can say how many shifts are missing. It never reminds you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shifts a week, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When do you work?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Which</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) fit (tier 3 or 4, or picked by you).</source>
            <translation>
                <numerusform>%n note fit (tier 3 or 4, or picked by you).</numerusform>
                <numerusform>%n notes fit (tier 3 or 4, or picked by you).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s), everything of this period.</source>
            <translation>
                <numerusform>%n note, everything of this period.</numerusform>
                <numerusform>%n notes, everything of this period.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picked: situations, lines, decisions and notes to speak about.</source>
            <translation>
                <numerusform>%n picked: situations, lines, decisions and notes to speak about.</numerusform>
                <numerusform>%n picked: situations, lines, decisions and notes to speak about.</numerusform>
            </translation>
        </message>
        <message>
            <source>12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All my notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the one contact it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find among them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of them. Look for something else, or show all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that could go into it was noted in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhichLine</name>
        <message>
            <source>A line is one sentence: when X happens, I do Y.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a sentence, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which line?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhoBox</name>
        <message>
            <source>Follow them as '{alias}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody I don't follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a letter: {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhoWhen</name>
        <message>
            <source>Somebody I don't follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who and when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who and when: {summary}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You follow {alias} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} · {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WipePart</name>
        <message>
            <source>Delete everything for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot reach copies on sticks, in synced folders, or swap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy elsewhere first...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take everything out first...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copies on your second place stay: {place}. Delete them there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This deletes the journal, its backups here and its key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type “{word}” to go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this computer remembers of it and the settings go too. Disks without moving parts may keep old blocks for a while; they are unreadable without the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WipedPage</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete everything for good</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wiping</name>
        <message>
            <source>Nothing was deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to Reports; the draft is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. The clipboard is cleared in 60 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making it...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making it: {part} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkQuestion</name>
        <message>
            <source>A stretch is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I can refuse somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I look after people's safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In every text here handing over comes before leaving.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are called: {noun}. A stretch is called: {stretch}. You can refuse somebody: {can_refuse}. You look after people's safety: {duty}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kind of work is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkSection</name>
        <message>
            <source>&amp;Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day begins at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note from before this hour belongs to the day before: a night is one day. Another hour counts for new notes; those already kept stay on their day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As this computer has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For crews: days count by where the duty began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My minimum, in my own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show money fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown when you choose Autopilot.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearCard</name>
        <message>
            <source>Last 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last twelve months, a square a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mood {number}, {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strain {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearGrid</name>
        <message>
            <source>nothing noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {said}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Answer</name>
        <message numerus="yes">
            <source>%n more stay there: their day has a shift here, or their name is taken.</source>
            <translation>
                <numerusform>%n more stay there: their day has a shift here, or their name is taken.</numerusform>
                <numerusform>%n more stay there: their day has a shift here, or their name is taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were deleted here for good and stay away.</source>
            <translation>
                <numerusform>%n were deleted here for good and stay away.</numerusform>
                <numerusform>%n were deleted here for good and stay away.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add only what is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Compared with now it lacks %n thing(s).</source>
            <translation>
                <numerusform>Compared with now it lacks %n thing.</numerusform>
                <numerusform>Compared with now it lacks %n things.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy of {made}: {entries}, whole.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It has %n thing(s) that are missing here.</source>
            <translation>
                <numerusform>It has %n thing that are missing here.</numerusform>
                <numerusform>It has %n things that are missing here.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has nothing that is missing here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_SafetyLine</name>
        <message>
            <source>If it's too much right now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you are hurt or not safe yet, that comes first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>A table or an index is out of order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seals of the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read to its end.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'Enough of what' goes with nearly or yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--demo opens the example; it does not go with --journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--from is after --to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A contact is hard, good or calm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy beside the journal is lost with it. Name another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A currency has three letters, such as GBP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fault in this program ({place}). Nothing you kept was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A measured crossing has a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of Aftershift wrote this journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of Aftershift wrote {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number such as 24 or 2.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A receipt looks like "no. 1,204, 21 Nov 2026, 7F3A-22B0-19CD-55E1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record's id is a UUIDv7.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report is for somebody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report that went out stays as it was. Start another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A review looks at a decision or a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shift is ok, hard, off or unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A term belongs to a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aftershift is open already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow writing, or move the journal, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An amount looks like 25 or 25.50, without a sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another computer opened this journal at {time} and has not closed it. Two at once can lose notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer at least one of the five.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least two ways, and 'Nothing yet' is always one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both copies of the key file are damaged. A backup's opened the journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check Caps Lock and the keyboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk, and make the report once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the journal, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check who may read it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name for the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder, or restore from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or say that it may be replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the ways above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the new date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there, or work in that window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the diagnostics; it shows what it copies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find the right one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give them a letter or a nickname.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group {group} has a typing slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in no list here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not written as this program writes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock, look at what is there, then open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it, or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one with: aftershift --journal {folder} init</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make some room, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make some room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes look like 90, 1h30 or 1:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name an id, --day or --last, one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept yet: the disk did not take it. Your text is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept yet: the disk is full. Your text is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept: the file was replaced while open. Your text is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept: this journal is not the one this computer saw last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept: this note was changed in another place. Your text is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. It can be checked with: aftershift verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Take another copy of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. To bring in what is missing here, take everything out of it and import that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Update this program, then open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Update this program, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a PDF can have a passphrase. Leave out --encrypt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a final step waits, and never where there was abuse or danger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one text can be - (standard input).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a backup, or look closer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in the window to look closer, or say: aftershift check --as-it-is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put journal.db back, or make the journal here again; the key file is kept aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore it whole, with the passphrase the journal had then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how it was: --state ok, hard or off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how it was: --tone hard, good or calm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say on which day it was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the other way is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the score is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what was to happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take another copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of this journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day has a shift already. Open it and change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That did not open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That file exists. Name another one; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is a recovery key, but not of this journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is more than a week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is more than can be kept here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the id of a note. search --json prints ids.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is the journal's own folder: nothing but the journal lies there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is this journal itself. Choose another copy of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That note is kept already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That one is about somebody you follow: --customer ALIAS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That time could not be read. It can be written like tue 14:30, yesterday 3pm, 20 min ago, late in the shift or 2026-03-01 14:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The example has a new key each time; renew needs a journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The example is made anew each time; it needs no backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The example is made by itself; init does not go with --demo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The example is made by itself; restore does not go with --demo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is to end in .svg, .png or .pdf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file journal.db in this folder is not an encrypted journal: it is {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line of the input is to be the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The highest is not above the lowest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The input is not UTF-8 text. Save it as UTF-8, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal file was changed or cut short (check {check} of 5). Your passphrase is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal's own folder takes no charts. Name another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal's own folder takes no such file. Name another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file and the journal file do not belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file is damaged, and so is its second copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file is damaged. Its second copy opened the journal; nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file was changed by something other than this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last copy could not be checked, so older ones were kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number lies outside the lowest and highest possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person this note is about is not followed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receipt's date is not in the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot be written there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not written, but Reports lists it as sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not written: the disk did not take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not written: the disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not written: this folder or file is read only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time zone needs a name such as Europe/London.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same. Nothing was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file {target} already; it is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a journal in {folder} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a key file in this folder and no journal: making one was cut short, or the file journal.db was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no journal in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no keychain here that this program can use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such date. It can be written like 17 nov or 2026-03-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keychain could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keychain did not open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keychain does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keychain has nothing for this journal now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This field is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is read only. You can read; nothing can be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a kind of record known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a report's request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This journal is not empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is quick to guess. Take five ordinary words, or say --accept-weak.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record is not complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting ends in the next seven days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting goes from 0 to 7 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which line?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the line in your own words first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the question. It may stay open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what it is called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day takes a date such as 2026-03-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be brought in. {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} has notes that this version of Aftershift does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a copy of another journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is cut short after change no. {sequence}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a file that this program can bring in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a whole copy of a journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is the sealed record of a report, not a whole journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was changed after it was made, outside its history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was changed after it was made: first at change no. {sequence}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was made before the journal got a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was not written ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is a folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>insight</name>
        <message numerus="yes">
            <source>%Ln (week answered so far|weeks, each beside your own earlier ones)</source>
            <translation>
                <numerusform>%Ln week answered so far</numerusform>
                <numerusform>%Ln weeks, each beside your own earlier ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln check-in(s)</source>
            <translation>
                <numerusform>%Ln check-in</numerusform>
                <numerusform>%Ln check-ins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln contact(s) with any</source>
            <translation>
                <numerusform>%Ln contact with any</numerusform>
                <numerusform>%Ln contacts with any</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hard contact(s)</source>
            <translation>
                <numerusform>%Ln hard contact</numerusform>
                <numerusform>%Ln hard contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hard one(s) with two check-ins</source>
            <translation>
                <numerusform>%Ln hard one with two check-ins</numerusform>
                <numerusform>%Ln hard ones with two check-ins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) after a hard one: tension {tension} against quiet days</source>
            <translation>
                <numerusform>%Ln hour after a hard one: tension {tension} against quiet days</numerusform>
                <numerusform>%Ln hours after a hard one: tension {tension} against quiet days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s), none crossed so far</source>
            <translation>
                <numerusform>%Ln line, none crossed so far</numerusform>
                <numerusform>%Ln lines, none crossed so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more check-in(s) on (a quiet day|quiet days)</source>
            <translation>
                <numerusform>%Ln more check-in on a quiet day</numerusform>
                <numerusform>%Ln more check-ins on quiet days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more contact(s) with a first read and a later verdict</source>
            <translation>
                <numerusform>%Ln more contact with a first read and a later verdict</numerusform>
                <numerusform>%Ln more contacts with a first read and a later verdict</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more hard one(s) with 2 check-ins(| each) within 48 hours</source>
            <translation>
                <numerusform>%Ln more hard one with 2 check-ins within 48 hours</numerusform>
                <numerusform>%Ln more hard ones with 2 check-ins each within 48 hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in the table</source>
            <translation>
                <numerusform>%Ln more in the table</numerusform>
                <numerusform>%Ln more in the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more kind(s) with 3 contacts(| each)</source>
            <translation>
                <numerusform>%Ln more kind with 3 contacts</numerusform>
                <numerusform>%Ln more kinds with 3 contacts each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more of them with 3 contacts(| each)</source>
            <translation>
                <numerusform>%Ln more of them with 3 contacts</numerusform>
                <numerusform>%Ln more of them with 3 contacts each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more shift(s)</source>
            <translation>
                <numerusform>%Ln more shift</numerusform>
                <numerusform>%Ln more shifts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more shift(s) marked enough</source>
            <translation>
                <numerusform>%Ln more shift marked enough</numerusform>
                <numerusform>%Ln more shifts marked enough</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more shift(s) not marked enough</source>
            <translation>
                <numerusform>%Ln more shift not marked enough</numerusform>
                <numerusform>%Ln more shifts not marked enough</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more shift(s) with a check-in the next day</source>
            <translation>
                <numerusform>%Ln more shift with a check-in the next day</numerusform>
                <numerusform>%Ln more shifts with a check-in the next day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more shift(s) with it</source>
            <translation>
                <numerusform>%Ln more shift with it</numerusform>
                <numerusform>%Ln more shifts with it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more shift(s) without it</source>
            <translation>
                <numerusform>%Ln more shift without it</numerusform>
                <numerusform>%Ln more shifts without it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more time(s) of "enough" since it was written</source>
            <translation>
                <numerusform>%Ln more time of "enough" since it was written</numerusform>
                <numerusform>%Ln more times of "enough" since it was written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more use(s) of one way</source>
            <translation>
                <numerusform>%Ln more use of one way</numerusform>
                <numerusform>%Ln more uses of one way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more week(s)</source>
            <translation>
                <numerusform>%Ln more week</numerusform>
                <numerusform>%Ln more weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of {rostered} shifts (is|are) logged. Averages and curves wait for half.</source>
            <translation>
                <numerusform>%Ln of {rostered} shifts is logged. Averages and curves wait for half.</numerusform>
                <numerusform>%Ln of {rostered} shifts are logged. Averages and curves wait for half.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln score(s) from elsewhere, shown as typed</source>
            <translation>
                <numerusform>%Ln score from elsewhere, shown as typed</numerusform>
                <numerusform>%Ln scores from elsewhere, shown as typed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln shift(s)</source>
            <translation>
                <numerusform>%Ln shift</numerusform>
                <numerusform>%Ln shifts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln shift(s) logged, planned ones not known</source>
            <translation>
                <numerusform>%Ln shift logged, planned ones not known</numerusform>
                <numerusform>%Ln shifts logged, planned ones not known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln shift(s) marked "enough", {not_enough} not. A first rough range needs 5 and 10. OK shifts count.</source>
            <translation>
                <numerusform>%Ln shift marked "enough", {not_enough} not. A first rough range needs 5 and 10. OK shifts count.</numerusform>
                <numerusform>%Ln shifts marked "enough", {not_enough} not. A first rough range needs 5 and 10. OK shifts count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln use(s)</source>
            <translation>
                <numerusform>%Ln use</numerusform>
                <numerusform>%Ln uses</numerusform>
            </translation>
        </message>
        <message>
            <source>8 shifts with one thing and 8 without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cell appears for each shift of the range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dot appears for each shift that says whether it was enough. OK shifts count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dot appears where dread was noted before, strain after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dot appears where minutes and money are both noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line is one sentence: when X happens, I do Y.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mark appears for each contact with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number you got elsewhere can stand beside your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About {here:.0f} in 100 of your shifts had a load above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a day with minutes after hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard one, half is gone in roughly {range} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard one, half is gone in {range} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard one, half of it was gone after about an hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard one, half of it was gone after about {whole} hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard one: no check-ins to go by yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a hard one: too few check-ins for a half-life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After less than 6 hours of sleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against quiet days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As often as not (80 %; 95 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As often as not at a load of {load}; 80 % range {inner}, 95 % range {outer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At weekends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you wrote it, it would have been crossed in the week before none of {episodes} times of "enough" ({between}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you wrote it, it would have been crossed in the week before {hits} of {episodes} times of "enough" ({between}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between {first} and {last} your mood went from about {before:.1f} to about {after:.1f}. What happened then?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between {first} and {last} your strain went from about {before:.1f} to about {after:.1f}. What happened then?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By chance it would have been {alone}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells fill with hard contacts whose time is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare only with your own earlier weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customers compared: too few contacts so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dots appear with check-ins in the week after a hard one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dots appear with the first shift that has a mood or strain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread, and what it was then like: nothing to compare yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each point of strain went with less tension the next day, by {little}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each point of strain went with more tension the next day, by {little}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each thing needs 8 shifts with it and 8 without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each way of coping, and each move, needs five uses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended well in 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>False alarms: about {a_month:.1f} a month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>False alarms: fewer than one in a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer than 1 in 100 of your shifts had a load above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five lines begin with the first week answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For every 10 shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fri</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fridays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the third shift in a row on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Half is gone after about %Ln hour(s); 80 % range {inner}, 95 % range {outer} hours</source>
            <translation>
                <numerusform>Half is gone after about %Ln hour; 80 % range {inner}, 95 % range {outer} hours</numerusform>
                <numerusform>Half is gone after about %Ln hours; 80 % range {inner}, 95 % range {outer} hours</numerusform>
            </translation>
        </message>
        <message>
            <source>Half-life (80 %; 95 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard in 10, as counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How clear</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>How often hard ones came, %Ln of them compared: none is clearly apart from the others.</source>
            <translation>
                <numerusform>How often hard ones came, %Ln of them compared: none is clearly apart from the others.</numerusform>
                <numerusform>How often hard ones came, %Ln of them compared: none is clearly apart from the others.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>How often it was hard, %Ln of them compared: none is clearly apart from the others.</source>
            <translation>
                <numerusform>How often it was hard, %Ln of them compared: none is clearly apart from the others.</numerusform>
                <numerusform>How often it was hard, %Ln of them compared: none is clearly apart from the others.</numerusform>
            </translation>
        </message>
        <message>
            <source>In four weeks {ok} OK shifts, {hard} hard, {enough} marked enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In shifts like today's you had had enough in {tenths}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In three months {ok} OK shifts, {hard} hard, {enough} marked enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In twelve months {ok} OK shifts, {hard} hard, {enough} marked enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your record, when load was around {whole}, you marked "I'd had enough" about as often as not. Today: {today:.0f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was milder than dreaded in {milder} of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jul</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lately strain was about {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lately your mood was about {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lately your strain was about {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest answers, from the top: {answers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest week: {latest:.0f}. Half of your earlier weeks lay between {low:.0f} and {high:.0f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest week: {latest:.0f}. Most of your earlier weeks were about {low:.0f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less than 11 hours after the last shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of mood (80 %; 95 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of strain (80 %; 95 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load today: {load:.0f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load, and the lift of good ones below it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Looked at %Ln thing(s).</source>
            <translation>
                <numerusform>Looked at %Ln thing.</numerusform>
                <numerusform>Looked at %Ln things.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at %Ln thing(s). (It does not stand|None stands) out from chance so far. That is a result too.</source>
            <translation>
                <numerusform>Looked at %Ln thing. It does not stand out from chance so far. That is a result too.</numerusform>
                <numerusform>Looked at %Ln things. None stands out from chance so far. That is a result too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at %Ln thing(s): (it does not stand|none stands) out from chance so far</source>
            <translation>
                <numerusform>Looked at %Ln thing: it does not stand out from chance so far</numerusform>
                <numerusform>Looked at %Ln things: none stands out from chance so far</numerusform>
            </translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Magnet or coincidence? Nobody is clearly apart from the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mondays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mood after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mood is lifting, by {little} a month: fairly clear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mood is sinking, by {little} a month: fairly clear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clear direction yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clear echo the next day so far. That is a result too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No false alarms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shift marked "enough" so far, {not_enough} not. A first rough range needs 5 and 10. OK shifts count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sudden change of level stands out from chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of your shifts so far had a load above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of your shifts so far with a load like today's, or lower, was marked so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of {rostered} shifts is logged. Averages and curves wait for half.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nov</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK, enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On late and night shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts busier than usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts partly on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts when it cost others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts when something extra was asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts when the fault was ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts when you called for help and were not backed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts when you faked it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts when you gave it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts with "{word}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts with a break missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts with a personal remark aimed at you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts with contacts at "{word}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts with contacts by "{word}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts with contacts from "{word}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts with {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On shifts without a contact noted as good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On short-staffed shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside scores: none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pulled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roughly: “Enough” about as often as not at a load of {range}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saturdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since you wrote it, it was crossed in the week before none of {episodes} times of "enough" ({between}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since you wrote it, it was crossed in the week before {hits} of {episodes} times of "enough" ({between}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So far most hard ones came on {weekday}: {n} for every 10 shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So far most hard ones came on {weekday}: {n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody needs three contacts to be compared with others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain is easing, by {little} a month: fairly clear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain is easing, fairly clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain is rising, by {little} a month: fairly clear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain is rising, fairly clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain shows no clear direction yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain with less without</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Strain, %Ln of them compared: none is clearly apart from the others.</source>
            <translation>
                <numerusform>Strain, %Ln of them compared: none is clearly apart from the others.</numerusform>
                <numerusform>Strain, %Ln of them compared: none is clearly apart from the others.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strain, as counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain, shift by shift: less than half is logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strain, shift by shift: too early for a range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sundays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension against your own quiet days, by days since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The course of strain: no strain of a shift noted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The writer's own questions, not a tested scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thursdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time against money, a year: nothing to compare yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today (80 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early for a direction: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early for changes of level: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too early: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tuesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wednesdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekly Five: no week answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes with strain: less than half is logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes with strain: nothing to compare yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What helped most so far: {name}, {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What helped: nothing used often enough yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you did, and how often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the hard ones happen: nothing to count yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With another half-life it would be the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With another half-life it would be up to {high:.0f} in 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With another half-life it would be {low:.0f} to {high:.0f} in 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the shifts not logged, mean mood would lie between {low:.1f} and {high:.1f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the shifts not logged, mean mood would still be about {low:.1f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the shifts not logged, the mean would lie between {low:.1f} and {high:.1f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the shifts not logged, the mean would still be about {low:.1f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your breaking point: dots only, less than half is logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your breaking point: nothing noted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your breaking point: too early for a range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your calendar: nothing noted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your first read held in all {n} so far ({between}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your first read held in none of {n} so far ({between}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your first read held in {hits} of {n} ({between}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your lines: none written yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a good one, lift {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {low} to {high} in 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {point} in 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {point} in 10 ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>awful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bands: 80 and 95 % ranges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contact by contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crossed, decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crossed, held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crossed, not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crossed, not held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dashed: as dreaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decided: {choice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did not count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dot: off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dotted: had the rest been OK, or hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dread before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty: not logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended well, in 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended well, in 10 {point}; 80 % range {inner}, 95 % range {outer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>faint dot: as counted; range: pulled towards the usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fairly clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer than 1 in 10 ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer than 1 in 20</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>great</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half dot: not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard ones in 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard, enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>helped {point}; 80 % range {inner}, 95 % range {outer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>helped, −2 to +2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden_none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>higher means better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>higher means neither</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>higher means worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than 0.1 (up to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lift {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>load at the end of the shift</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>looked at %Ln thing(s)</source>
            <translation>
                <numerusform>looked at %Ln thing</numerusform>
                <numerusform>looked at %Ln things</numerusform>
            </translation>
        </message>
        <message>
            <source>minutes a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mood {mood} ({word})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than 19 in 20</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than 9 in 10 ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n = {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nearly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nearly enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number: mood, 1 awful to 5 great</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number: strain, 0 nothing to 10 all I had</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers: counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers: for every 10 shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>okay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outlined: enough, thinly: nearly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points of strain, with less without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shifts whose strain differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step: the line moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strain {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last three years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thick 80 %, thin 95 % range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today {load}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too early: {n}/{of} with, {others}/{of} without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too_early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {n}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with the shifts not logged: {range}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{answered} of %Ln week(s) answered</source>
            <translation>
                <numerusform>{answered} of %Ln week answered</numerusform>
                <numerusform>{answered} of %Ln weeks answered</numerusform>
            </translation>
        </message>
        <message>
            <source>{called}: {typed} on {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}. {name}: {score}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}. {question} {answer} of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: dread {dread}, strain then {strain}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: load {load}, {enough}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{factor} strain was higher, clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{factor} strain was lower, clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{family} your strain was about {point:.1f} higher ({low:.1f} to {high:.1f}). {with_n} such shifts, {without_n} others. It may be something that goes with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{family} your strain was about {point:.1f} lower ({low:.1f} to {high:.1f}). {with_n} such shifts, {without_n} others. It may be something that goes with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{headline}. These are counts, not a finding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}: {count} of {of} contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}: {count} of {of} uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}: {count} of {of} with and without</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{lines}, crossed %Ln time(s), {held} of them held</source>
            <translation>
                <numerusform>{lines}, crossed %Ln time, {held} of them held</numerusform>
                <numerusform>{lines}, crossed %Ln times, {held} of them held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{logged} of %Ln shift(s) logged</source>
            <translation>
                <numerusform>{logged} of %Ln shift logged</numerusform>
                <numerusform>{logged} of %Ln shifts logged</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name} took most time: %Ln minute(s) a year, for {money}</source>
            <translation>
                <numerusform>{name} took most time: %Ln minute a year, for {money}</numerusform>
                <numerusform>{name} took most time: %Ln minutes a year, for {money}</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, n={n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {means}, n={n}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name}: %Ln contact(s), {hard} hard, {good} good</source>
            <translation>
                <numerusform>{name}: %Ln contact, {hard} hard, {good} good</numerusform>
                <numerusform>{name}: %Ln contacts, {hard} hard, {good} good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %Ln minute(s), {money}</source>
            <translation>
                <numerusform>{name}: %Ln minute, {money}</numerusform>
                <numerusform>{name}: %Ln minutes, {money}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %Ln time(s)</source>
            <translation>
                <numerusform>{name}: %Ln time</numerusform>
                <numerusform>{name}: %Ln times</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: about {span} hard ones in four weeks, {n} contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: fewer than one hard one a year, {n} contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: less than usual, {tenths} were hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: more than usual, {tenths} were hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no contact yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: strain about {span}, {n} contacts.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name}: {point} in 10 were hard, 80 % range {range}, %Ln contact(s)</source>
            <translation>
                <numerusform>{name}: {point} in 10 were hard, 80 % range {range}, %Ln contact</numerusform>
                <numerusform>{name}: {point} in 10 were hard, 80 % range {range}, %Ln contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: {score} on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {tenths} ended well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {tenths} were hard, {n} contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} more in the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} of 20 shifts. A range appears at 20 over 4 weeks. Until then: your counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} say whether it was enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} still too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} used fewer than 5 times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} with a strain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} with fewer than 3 contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} with, {others} not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} without an hour left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ok} OK shifts, {hard} hard, {enough} marked enough since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{point} ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question} Turned: up is lighter. n={n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question} n={n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}: {column} {point}; 80 % range {inner}, 95 % range {outer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} in 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{told} That is {clarity}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday} {hours}: {contacts} on {shifts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word}: helped about {signed} on −2 to +2, {n} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word}: {tenths} ended settled or turned round, {n} times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>× not held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Enough” about as often as not at a load of {range}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{line}” was crossed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>■ decided upon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>▾ line crossed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>◆ decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>◆ enough, half dot: nearly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>○ not logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● strain  ▲ lift  · calm or not said</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lines</name>
        <message>
            <source />
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln days</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) after it</source>
            <translation>
                <numerusform>%Ln hour after it</numerusform>
                <numerusform>%Ln hours after it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln moment(s) in the imported notes would have met a line. None is put before you.</source>
            <translation>
                <numerusform>%Ln moment in the imported notes would have met a line. None is put before you.</numerusform>
                <numerusform>%Ln moments in the imported notes would have met a line. None is put before you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sleeps</source>
            <translation>
                <numerusform>%Ln sleeps</numerusform>
                <numerusform>%Ln sleeps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
        <message>
            <source>'{way}' is not among the ways your work has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0-10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A window needs at least one contact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A window needs at least one day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A window needs at least one week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above what I usually carry, I ask for something lighter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After your change on {day} this is no longer met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After your change this is no longer met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>August</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Autopilot share goes from 0 to {highest}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breaks are part of the shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a kind of customer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one kind of behaviour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody you follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>December</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread goes from 0 to {highest}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every note would meet this: {said}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>February</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the second change on, in writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I am not alone with this a second time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I ask for it in one e-mail and start then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I don't pass it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I offer one fixed time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say it once and fetch a second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say so to whoever plans, with the dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I show the hours and ask what to drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I step back, get help, and it is on paper the same day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I tell somebody, and keep one evening free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came to {value} %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came to {value} breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came to {value} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came to {value} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came to {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits until {moment}, {sleeps} in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was met on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>January</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>July</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>June</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody lays a hand on me or threatens me.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody swears at me twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>November</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>October</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {day} you wrote: '{words}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of them gets a fair share of my week, not the lot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of your lines was met {times} since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saturday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many: at least, more than, at most or fewer than.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>September</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That cannot be measured for them; choose somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That window does not go with what is measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one this line is about is not followed any more. It cannot be met; change it or retire it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The third ask in a year is not mine to answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then {then}, now {now}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can never be met: {said}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line has moved down {times} times since {month}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line has moved up {times} times since {month}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was the {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three hard ones in a row, and somebody hears of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thursday</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Too little in the record to say: %Ln {what} noted.</source>
            <translation>
                <numerusform>Too little in the record to say: %Ln {what} noted.</numerusform>
                <numerusform>Too little in the record to say: %Ln {what} noted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twice left alone, and I ask why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two a day from one person is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wednesday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I dread at 8, I don't do alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I give it back once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have put off or avoided {who} once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred up and was not backed once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I have referred {who} up and was not backed once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I note {kinds} with {who} once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I say it was crossed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} % of my hard contacts with {who} {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} % of my hard contacts {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} break is missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} breaks are missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} contact with {who} costs others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} contacts with {who} cost others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} night is under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} nights are under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} shift in a row is marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} shift is marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} shifts are marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at least {value} shifts in a row are marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} % of my hard contacts with {who} {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} % of my hard contacts {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} break is missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} breaks are missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} contact with {who} costs others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} contacts with {who} cost others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} night is under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} nights are under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} shift in a row is marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} shift is marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} shifts are marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When at most {value} shifts in a row are marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} break is missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} breaks are missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} contact with {who} costs others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} contacts with {who} cost others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} night is under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} nights are under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} shift in a row is marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} shift is marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} shifts are marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When fewer than {value} shifts in a row are marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When less than {value} % of my hard contacts with {who} {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When less than {value} % of my hard contacts {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} % of my hard contacts with {who} {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} % of my hard contacts {window} were on autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} break is missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} breaks are missed {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} contact with {who} costs others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} contacts with {who} cost others {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} night is under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} nights are under {hours} hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} shift in a row is marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} shift is marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} shifts are marked “enough” {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When more than {value} shifts in a row are marked hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was at least {value} each time {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was at least {value} {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was at most {value} each time {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was at most {value} {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was less than {value} each time {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was less than {value} {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was more than {value} each time {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my dread before meeting {who} was more than {value} {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my load is at least {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my load is at most {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my load is less than {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When my load is more than {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was at least {value} day ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was at least {value} days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was at most {value} day ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was at most {value} days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was less than {value} day ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was less than {value} days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was more than {value} day ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the last good contact with {who} was more than {value} days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there are at least {value} contacts in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there are at most {value} contacts in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there are fewer than {value} contacts in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there are more than {value} contacts in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there is at least {value} contact in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there is at most {value} contact in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there is fewer than {value} contact in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When there is more than {value} contact in a row with {who} without a calm or good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you said about {expected} %, it happened in {happened} of {count} ({low} to {high}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} asks for something extra once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} gets something extra once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} has been in touch once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} at least {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} at most once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} at most {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} fewer than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} more than once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} more than {value} times {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} not once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is at {tier} once {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is granted at least {value} in all {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is granted at most {value} in all {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is granted less than {value} in all {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} is granted more than {value} in all {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at least {value} minute after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at least {value} minute {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at least {value} minutes after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at least {value} minutes {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at most {value} minute after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at most {value} minute {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at most {value} minutes after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes at most {value} minutes {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes less than {value} minute after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes less than {value} minute {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes less than {value} minutes after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes less than {value} minutes {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes more than {value} minute after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes more than {value} minute {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes more than {value} minutes after hours {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When {who} takes more than {value} minutes {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work stops at my door.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Would have been crossed %Ln times since {month}.</source>
            <translation>
                <numerusform>Would have been crossed %Ln times since {month}.</numerusform>
                <numerusform>Would have been crossed %Ln times since {month}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Would have been crossed once since {month}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would not have been crossed since {month}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You chose something hard to take back. By your own setting it waits until {moment}, {sleeps} in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have this line already: '{words}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You say it was crossed on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You set this one for yourself: '{words}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your decision stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your load was {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your plan: {plan}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colleague sits in, or it moves to writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a talk with my manager, two dates in hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any business account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any passenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any relative or companion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any supplier or contractor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anybody from the public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anybody of another kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back office, a break, another desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eighth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eleven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eleventh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer than {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fifth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>four</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fourth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>if I snap I stop, and say sorry within the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a calendar month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in one shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the last contact with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the last {number} contacts with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it goes up, with the list of the first two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>load {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mood {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ninth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>notes with minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one sleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one warning, then I end it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one warning, then I have it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second person, hand-over, debrief within a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seventh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>six</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sixth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slept about {number} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody who is not followed any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tenth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rest waits for tomorrow; I answer at nine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tier {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tier {number} or worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twelfth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twelve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {number} since {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within 1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within 1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within 365 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within {number} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within {number} weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{alias} is retired; choose somebody else, or bring {alias} back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of your lines were met since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {least} reviews. Your own hit rate appears at {least}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}nd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}rd</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}st</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{times} at {strong} or more; {span} later {still} still felt so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday} {day} {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weekday} {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}, {plan}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>A day begins at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A diary can be asked for in a legal case, whole or in part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fair way to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shared printer or print server may keep a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stretch is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abuse, threat or danger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aimed at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked monthly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it is final</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between us since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breaks missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can I go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caring about those I serve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chain value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conclusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crossing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did they back me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doubting myself since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread of the next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort it took me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended on, in my words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy left for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy left for my own life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough of what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firm or flexible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the first moment I thought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good to know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granted, worth about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Had I had enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Higher means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours of sleep before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I am now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I told them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it left me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it turned out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How likely, in %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much was acted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How personal it felt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure I was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the shift was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How we met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I acted on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I can refuse somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I look after safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I said so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I'm done with this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In detail, what I did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It also cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of behaviour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it again on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking back, it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes until help came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mood then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My choice, or expected of me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My income from them a year, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My minimum, in my own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own conduct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own word for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No names of those you serve, no patient data, no company papers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes that counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On what ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once handed over, a work diary is no longer only private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF, to hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain text with marks (Markdown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read every line once. You sign it, not the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respect I was shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shifts a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show money fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sleep before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staffing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still going round in my head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switching off after work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables for a spreadsheet (CSV in a zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other side of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team avoids them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The urge after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The urge then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They left us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under which heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urge to tell them off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urge to walk out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it worth it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page in one file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I call them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I chose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I could do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I did for myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I did not to meet them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I expected did happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I felt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I said to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I saw and heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I take from it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I think and feel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it gave me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it took out of me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What there was to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they expected was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was at stake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was to happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would have prevented it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you saw and heard, to somebody who needs to know, is safer than opinion sent wide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I told them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When I work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else saw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who got their way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who needs this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom I called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom I told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose call was it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose decision it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose fault was it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why I moved it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it matters to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, in my words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word document, to edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth to the company a year, about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would I again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own computer, your own time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a card number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name you marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a ticket or record number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody you follow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>strength</name>
        <message>
            <source>Quick to guess. Add a word or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would stop a person you know, not a machine.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>vocabulary</name>
        <message>
            <source>A bad day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague had my back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A laugh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A third party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About __ shifts a week, it varies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accent or language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afraid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Always like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry deleted since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An exception to a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Angry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered late on purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Argued every point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As I expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As I understood it. Answer only if you want it on record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As I'd want</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ashamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a note on the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for other duties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for this one to be taken off me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for money back or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked me to bend a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked somebody else to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for something extra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the bed or in the room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At their place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Autopilot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Autopilot share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Autopilot within my minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Awful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bad news, grief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badly served before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Behaviour this bad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blamed me for what wasn't mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both, in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breaks missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breathe, a short break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Business account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By your own measure, nobody else's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cabin, train, bus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came back again and again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed, with an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed, without one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counsellor or doctor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Curt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Curt, grumpy, talked past me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DOCX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days since a good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dazzled them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Debriefed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did it help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disgusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doubting myself since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dread before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drink or drugs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drink, smoke or screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail or letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effort it took me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End this customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy left for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enough: nothing left to give, or I wanted out. It is not the same as a hard shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything; keep it as you would keep the journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face to face at a counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fairness to the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faked it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetched a second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filmed or photographed me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flexible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found a compromise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gave it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gave what was in my remit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gift or flowers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good decisions can end badly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Great</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guilty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HR, finance, inside services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTML</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Had a proper debrief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Had it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over, then leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard shifts in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health cover or insurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High, but fair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hostile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How I behave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How did I sleep?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much did I care about the people I serve?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much did I dread the next shift?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much energy was left for my own life?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much piles up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much was acted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How personal it felt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure I am</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure I was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How they behave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well could I switch off after work?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I gave it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I learned something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I was short with the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I'll do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I'll leave that open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Illness, pain or fear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impossible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In passing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cost others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It doesn't count, because...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept changing what they wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept interrupting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept me on after it was settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept to my minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key accounts, sales</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laughed about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let them have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter or message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listened without arguing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look elsewhere, quietly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money for how many months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it to writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved it to writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My choice, or expected of me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My income</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My or our discretion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My people at home got it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No better, no worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calm one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not alone: a second person from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not backed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not this time, because...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Okay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page, one incident.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing I did well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only through somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others got less of me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others waited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours, a blip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours, for a while</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park it until...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused and breathed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person in charge on site or on board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone, chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictured their side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Praise that reached my boss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pregnancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off a meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off or avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quieter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Race or origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read a good one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reasonable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reception, hotel, counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refer it up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referred up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused a safety instruction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relationships</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relative or companion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relieved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Religion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark about me as a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report it formally</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resign, planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Respect I was shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said sorry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Senior colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sexual remark, gesture or look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sexuality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shop, till, market</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short sleep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shouted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Showed me up before others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown as you typed it. Ask whoever gave it to you what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social media or review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solved a jam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody asked me to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something of my own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorry for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Specialist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stayed out of sight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stepped back, stayed in reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still going round in my head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Su</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier or contractor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap or hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swapped with a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swore at me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talked down to me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talked to my boss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Th</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thanks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The by-the-book way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The company's income</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old line keeps its crossings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The relationship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The situation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The urge now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The urge then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their own day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their patience with us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They wrote it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of behaviour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threatened a complaint or bad review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threatened me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threw or hit things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticket or form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tickets, IT support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To get something changed: facts, counts, requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To go first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To show a pattern and what the employer did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To show how it went and what helped: course, triggers, coping.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told it as a fair colleague would</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told somebody at home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told them calmly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too loose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too tight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took a plain no for rudeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took it and carried on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took their day out on me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Touched, pushed or hit me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turned down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turned round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uncivil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unclear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upset or afraid, not against me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urge to tell them off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urge to walk out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Walked away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Walked, ran, moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted somebody higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wanted the impossible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants something out of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ward, practice, care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was human</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it worth it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Water, air, a few steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We did not understand each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went on to the next thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went over it again and again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went round me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I lose, what I keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it gave me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it took out of me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who hears it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worse than it began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, within the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own scale. What counts as 3 for you is 3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your view on the day. It is not scored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colleague took it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a failure that dragged on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a fair bit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a firm we supply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a group inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a knot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new rule or system not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a role, not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about who or what I am; opens that field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>above me, as a customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>abuse, threat, cursing, contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after it was explained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all I had</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all an act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an audience was wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and stayed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and told them so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any contact I did not want</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any of a kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>anybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>argues, interrupts, takes a plain no for rudeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as I took it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as a lever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as much as ever</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the job is meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as to somebody stupid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at ease</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at me, not at the weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at me, not near me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bad luck, illness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before I had a chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brought on by themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cabin, train, bus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can't let go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can't say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carried the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carrier, agency, system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clearly not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clearly yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comes and goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comes with somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>corridor, car park, shop floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>distance first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>door, desk, an arm's length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>doubting it all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>easily</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough for the evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>enough to get by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extra kind, on purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fairly sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>far more, well past the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer than planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for somebody who was stuck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for us or for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from now on, in writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half and half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard to be with, nobody's wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hardly any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>helped a lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how people treat each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a calendar month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a room or by video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in one shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the last n contacts with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the same tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it just went through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it stayed there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just short of abuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language, hearing, forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later, another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left better than they came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left them standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let it ring, was not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>let them finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like a person, all through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looks, voice, wits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made it worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than I thought right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>music, hobby, people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>my choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neither side's first wish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no greeting, on the phone, sighs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no one could decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no say, no leeway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no sentence finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody came, nobody backed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody in reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not about me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not alone any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not at me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing wrong with how they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now and then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now, free, perfect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one I follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one clear sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only just held back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opens What they asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or accused me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or after hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or mine, in words or by acts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or would not say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over my head, or kept me out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overruled, left alone, blamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passed it to somebody with more say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>perfection, always, at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person to person, no script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plenty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said nothing, finished the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said plainly what goes and what doesn't</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same house, needs something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same matter, same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shopper, caller, visitor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short, grumpy, no more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short, put right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>smiled, meant none of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some evenings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>straight at me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>takes the day out on me, personal remarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talked it through within a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the minimum that keeps my job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the no was the offence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rule says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>till, desk, bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too much, too fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very badly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted to run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warmed me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>we had promised it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what I may give without asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whatever I answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose job, two masters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with the facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within 365 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within n days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within n weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won't stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wondering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wound up</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
