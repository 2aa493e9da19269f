<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name />
    <message>
        <source>An entry of a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check-in of {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: a change to My work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: a change to a list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: a change to somebody you follow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: check-in of {when}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: note of {when}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: shift of {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note of {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shift of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody you follow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: a change to My work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: a change to a list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: a change to somebody you follow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: check-in of {when}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: note of {when}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: shift of {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>brought back</source>
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
        <source>kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>moved to the bin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undone</source>
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
        <source>&amp;Back</source>
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
        <source>&amp;Privacy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
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
        <source>&amp;What this is not</source>
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
        <source>I&amp;nsights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at an &amp;example</source>
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
        <source>Pre&amp;vious pane</source>
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
        <source>Words in the side&amp;bar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bad, rude, incident, abuse, log, write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>burnout, diagnosis, medical, score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>customer, alias, client, patient, nickname</source>
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
        <source>ok, hard, enough, off, yesterday</source>
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
        <source>search, look up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>size, zoom, eyes</source>
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
</context>
<context>
    <name>Commander</name>
    <message>
        <source>Checked: the journal is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking a copy of the journal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the folder of a journal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check found something wrong. Nothing was changed. {found}</source>
        <translation type="unfinished" />
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
    <name>DayEditor</name>
    <message>
        <source>{label}: pick a day</source>
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
        <source>Aimed at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As I understood it. Answer only if you want it on record.</source>
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
        <source>By your own measure, nobody else's.</source>
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
        <source>Did they back me</source>
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
        <source>Form or ticket number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the first moment I thought</source>
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
        <source>How it ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it left me</source>
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
        <source>In detail, what I did with them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It also cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Likely cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking back, it was</source>
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
        <source>More about the shift</source>
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
        <source>On what ground</source>
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
        <source>That would have been a matter of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their behaviour, not your strain. A hard one can be tier 0: they were fine, it was hard all the same.</source>
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
        <source>Was it about...</source>
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
        <source>What it left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it meant to me</source>
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
        <source>Who I passed it to</source>
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
        <source>Whose fault was it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why, and how it ended</source>
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
    <name>GroupFold</name>
    <message>
        <source>answered in part</source>
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
    <name>Making</name>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
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
    <name>Toast</name>
    <message>
        <source>Close</source>
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
        <source>A contact is hard, good or calm.</source>
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
        <source>A newer version of Aftershift wrote this journal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A record's id is a UUIDv7.</source>
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
        <source>Check Caps Lock and the keyboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check who may read it, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder, or restore from a backup.</source>
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
        <source>Lock, look at what is there, then open it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make one with: aftershift --journal {folder} init</source>
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
        <source>Not kept: this note was changed in another place. Your text is still here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was changed. Update this program, then open it again.</source>
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
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore from a backup.</source>
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
        <source>Something went wrong.</source>
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
        <source>That time could not be read. It can be written like tue 14:30, yesterday 3pm, 20 min ago, late in the shift or 2026-03-01 14:30.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The example is made by itself; init does not go with --demo.</source>
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
        <source>The input is not UTF-8 text. Save it as UTF-8, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The journal file was changed or cut short (check {check} of 5). Your passphrase is right.</source>
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
        <source>The key file was changed by something other than this program.</source>
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
        <source>The time zone needs a name such as Europe/London.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two are not the same. Nothing was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a journal in {folder} already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such date. It can be written like 17 nov or 2026-03-01.</source>
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
        <source>This passphrase is quick to guess. Take five ordinary words, or say --accept-weak.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record is not complete.</source>
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
        <source>{message}</source>
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
        <source>Colleague</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Control</source>
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
        <source>Day</source>
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
        <source>Demands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Department</source>
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
        <source>Empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enough</source>
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
        <source>Had a proper debrief</source>
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
        <source>High, but fair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hostile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I was short with the next one</source>
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
        <source>Laughed about it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leader</source>
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
        <source>Low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manager</source>
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
        <source>Mo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Money back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moved it to writing</source>
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
        <source>Nearly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither</source>
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
        <source>No ground</source>
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
        <source>Not sure</source>
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
        <source>Shouted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Showed me up before others</source>
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
        <source>Still not sure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Su</source>
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
        <source>Th</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The company</source>
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
        <source>To go first</source>
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
        <source>a firm we supply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a group inside</source>
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
        <source>as the job is meant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as to somebody stupid</source>
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
        <source>carrier, agency, system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed the contact</source>
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
        <source>extra kind, on purpose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>far more, well past the job</source>
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
        <source>hard to be with, nobody's wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how people treat each other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a room or by video</source>
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
        <source>looks, voice, wits</source>
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
        <source>neither side's first wish</source>
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
        <source>not alone any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not at me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing wrong with how they were</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now, free, perfect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one clear sentence</source>
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
        <source>within the rules</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without asking</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
