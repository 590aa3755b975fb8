<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n session(s) not written</source>
            <translation>
                <numerusform>%n session not written</numerusform>
                <numerusform>%n sessions not written</numerusform>
            </translation>
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
        <name>Card</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>purposes of consent</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>entered after %n day(s)</source>
            <translation>
                <numerusform>entered after %n day</numerusform>
                <numerusform>entered after %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassGrid</name>
        <message numerus="yes">
            <source>%n lacking</source>
            <translation>
                <numerusform>%n lacking</numerusform>
                <numerusform>%n lacking</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) not noted yet</source>
            <translation>
                <numerusform>%n mark not noted yet</numerusform>
                <numerusform>%n marks not noted yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marked</source>
            <translation>
                <numerusform>%n marked</numerusform>
                <numerusform>%n marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n pupil</numerusform>
                <numerusform>%n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) still without an answer</source>
            <translation>
                <numerusform>%n pupil still without an answer</numerusform>
                <numerusform>%n pupils still without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a representative on the card</source>
            <translation>
                <numerusform>%n without a representative on the card</numerusform>
                <numerusform>%n without a representative on the card</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n without an answer</numerusform>
                <numerusform>%n without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Note the answers of the class: %n marked</source>
            <translation>
                <numerusform>Note the answers of the class: %n marked</numerusform>
                <numerusform>Note the answers of the class: %n marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Noted for %n pupil(s)</source>
            <translation>
                <numerusform>Noted for %n pupil</numerusform>
                <numerusform>Noted for %n pupils</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n pupil</numerusform>
                <numerusform>%n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Within %n working day(s) the work with these data stops, or the family gets a refusal with reasons. Source: Law 94-V, Art. 8 p. 7, known second-hand and not verified.</source>
            <translation>
                <numerusform>Within %n working day the work with these data stops, or the family gets a refusal with reasons. Source: Law 94-V, Art. 8 p. 7, known second-hand and not verified.</numerusform>
                <numerusform>Within %n working days the work with these data stops, or the family gets a refusal with reasons. Source: Law 94-V, Art. 8 p. 7, known second-hand and not verified.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message numerus="yes">
            <source>The copy of {day} opens: %n pupil(s)</source>
            <translation>
                <numerusform>The copy of {day} opens: %n pupil</numerusform>
                <numerusform>The copy of {day} opens: %n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Today's copy opens: %n pupil(s)</source>
            <translation>
                <numerusform>Today's copy opens: %n pupil</numerusform>
                <numerusform>Today's copy opens: %n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Yesterday's copy opens: %n pupil(s)</source>
            <translation>
                <numerusform>Yesterday's copy opens: %n pupil</numerusform>
                <numerusform>Yesterday's copy opens: %n pupils</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message numerus="yes">
            <source>%n day(s) from {day}</source>
            <translation>
                <numerusform>%n day from {day}</numerusform>
                <numerusform>%n days from {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) from {day}</source>
            <translation>
                <numerusform>%n month from {day}</numerusform>
                <numerusform>%n months from {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) from {day}</source>
            <translation>
                <numerusform>%n working day from {day}</numerusform>
                <numerusform>%n working days from {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) overdue</source>
            <translation>
                <numerusform>%n working day overdue</numerusform>
                <numerusform>%n working days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>in %n working day</numerusform>
                <numerusform>in %n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message numerus="yes">
            <source>%n sign(s) are still missing.</source>
            <translation>
                <numerusform>%n sign is still missing.</numerusform>
                <numerusform>%n signs are still missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too short: %n characters at least.</source>
            <translation>
                <numerusform>Too short: %n character at least.</numerusform>
                <numerusform>Too short: %n characters at least.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message numerus="yes">
            <source>%n other row(s): headings, totals, signatures</source>
            <translation>
                <numerusform>%n other row: headings, totals, signatures</numerusform>
                <numerusform>%n other rows: headings, totals, signatures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) enrolled</source>
            <translation>
                <numerusform>%n pupil enrolled</numerusform>
                <numerusform>%n pupils enrolled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) without a class</source>
            <translation>
                <numerusform>%n pupil without a class</numerusform>
                <numerusform>%n pupils without a class</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) understood</source>
            <translation>
                <numerusform>%n row understood</numerusform>
                <numerusform>%n rows understood</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already here: %n</source>
            <translation>
                <numerusform>Already here: %n</numerusform>
                <numerusform>Already here: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed: %n</source>
            <translation>
                <numerusform>Changed: %n</numerusform>
                <numerusform>Changed: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enrol %n pupil(s)</source>
            <translation>
                <numerusform>Enrol %n pupil</numerusform>
                <numerusform>Enrol %n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n</source>
            <translation>
                <numerusform>Left out: %n</numerusform>
                <numerusform>Left out: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left undecided, perhaps the same pupils: %n</source>
            <translation>
                <numerusform>Left undecided, perhaps the same pupils: %n</numerusform>
                <numerusform>Left undecided, perhaps the same pupils: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New: %n</source>
            <translation>
                <numerusform>New: %n</numerusform>
                <numerusform>New: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not in the list: %n</source>
            <translation>
                <numerusform>Not in the list: %n</numerusform>
                <numerusform>Not in the list: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pupils corrected or moved: %n</source>
            <translation>
                <numerusform>Pupils corrected or moved: %n</numerusform>
                <numerusform>Pupils corrected or moved: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pupils who left: %n</source>
            <translation>
                <numerusform>Pupils who left: %n</numerusform>
                <numerusform>Pupils who left: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rows: %n</source>
            <translation>
                <numerusform>Rows: %n</numerusform>
                <numerusform>Rows: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Same pupil? %n</source>
            <translation>
                <numerusform>Same pupil? %n</numerusform>
                <numerusform>Same pupil? %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>corrected or moved: %n</source>
            <translation>
                <numerusform>corrected or moved: %n</numerusform>
                <numerusform>corrected or moved: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>enrolled: %n</source>
            <translation>
                <numerusform>enrolled: %n</numerusform>
                <numerusform>enrolled: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>left: %n</source>
            <translation>
                <numerusform>left: %n</numerusform>
                <numerusform>left: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message numerus="yes">
            <source>%n pupil(s) in the order of the list</source>
            <translation>
                <numerusform>%n pupil in the order of the list</numerusform>
                <numerusform>%n pupils in the order of the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>It touched %n other row(s) too; they are undone with it.</source>
            <translation>
                <numerusform>It touched %n other row too; it is undone with it.</numerusform>
                <numerusform>It touched %n other rows too; they are undone with it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pupils</name>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n pupil</numerusform>
                <numerusform>%n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found on another keyboard layout: %n</source>
            <translation>
                <numerusform>Found on another keyboard layout: %n</numerusform>
                <numerusform>Found on another keyboard layout: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found with a letter amiss: %n</source>
            <translation>
                <numerusform>Found with a letter amiss: %n</numerusform>
                <numerusform>Found with a letter amiss: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found: %n</source>
            <translation>
                <numerusform>Found: %n</numerusform>
                <numerusform>Found: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Referrals</name>
        <message numerus="yes">
            <source>%n name(s) of other children masked</source>
            <translation>
                <numerusform>%n name of other children masked</numerusform>
                <numerusform>%n names of other children masked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open referral(s)</source>
            <translation>
                <numerusform>%n open referral</numerusform>
                <numerusform>%n open referrals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n referral(s)</source>
            <translation>
                <numerusform>%n referral</numerusform>
                <numerusform>%n referrals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper</source>
            <translation>
                <numerusform>%n sheet of paper</numerusform>
                <numerusform>%n sheets of paper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of paper: the text goes on over the first page</source>
            <translation>
                <numerusform>%n sheet of paper: the text goes on over the first page</numerusform>
                <numerusform>%n sheets of paper: the text goes on over the first page</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) from {day}</source>
            <translation>
                <numerusform>%n working day from {day}</numerusform>
                <numerusform>%n working days from {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n working day late</numerusform>
                <numerusform>%n working days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The answer is %n working day(s) late: ask the organisation</source>
            <translation>
                <numerusform>The answer is %n working day late: ask the organisation</numerusform>
                <numerusform>The answer is %n working days late: ask the organisation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more name(s), as on the sheet</source>
            <translation>
                <numerusform>and %n more name, as on the sheet</numerusform>
                <numerusform>and %n more names, as on the sheet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n table(s); no names, no IIN, no dates of birth.</source>
            <translation>
                <numerusform>%n table; no names, no IIN, no dates of birth.</numerusform>
                <numerusform>%n tables; no names, no IIN, no dates of birth.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every protected number can stand for %n value(s) or more.</source>
            <translation>
                <numerusform>Every protected number can stand for %n value or more.</numerusform>
                <numerusform>Every protected number can stand for %n values or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Held against %n earlier report(s).</source>
            <translation>
                <numerusform>Held against %n earlier report.</numerusform>
                <numerusform>Held against %n earlier reports.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message numerus="yes">
            <source>%n later entry(ies) would be lost:</source>
            <translation>
                <numerusform>%n later entry would be lost:</numerusform>
                <numerusform>%n later entries would be lost:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n pupil</numerusform>
                <numerusform>%n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message numerus="yes">
            <source>%n heading(s) still empty</source>
            <translation>
                <numerusform>%n heading still empty</numerusform>
                <numerusform>%n headings still empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) to sign</source>
            <translation>
                <numerusform>%n note to sign</numerusform>
                <numerusform>%n notes to sign</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a name</source>
            <translation>
                <numerusform>%n without a name</numerusform>
                <numerusform>%n without a name</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n pupil</numerusform>
                <numerusform>%n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The copy opens: %n pupil(s). It lies here: {place}</source>
            <translation>
                <numerusform>The copy opens: %n pupil. It lies here: {place}</numerusform>
                <numerusform>The copy opens: %n pupils. It lies here: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s) without a key</source>
            <translation>
                <numerusform>after %n minute without a key</numerusform>
                <numerusform>after %n minutes without a key</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message numerus="yes">
            <source>%n task(s) overdue</source>
            <translation>
                <numerusform>%n task overdue</numerusform>
                <numerusform>%n tasks overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>Next %n working day(s)</source>
            <translation>
                <numerusform>Next %n working day</numerusform>
                <numerusform>Next %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more note(s) to sign</source>
            <translation>
                <numerusform>and %n more note to sign</numerusform>
                <numerusform>and %n more notes to sign</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more pupil(s) not met for long</source>
            <translation>
                <numerusform>and %n more pupil not met for long</numerusform>
                <numerusform>and %n more pupils not met for long</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more pupil(s) without consent</source>
            <translation>
                <numerusform>and %n more pupil without consent</numerusform>
                <numerusform>and %n more pupils without consent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more session(s) to write up</source>
            <translation>
                <numerusform>and %n more session to write up</numerusform>
                <numerusform>and %n more sessions to write up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n task(s) later or without a day</source>
            <translation>
                <numerusform>and %n task later or without a day</numerusform>
                <numerusform>and %n tasks later or without a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n person(s)</source>
            <translation>
                <numerusform>{name}, %n person</numerusform>
                <numerusform>{name}, %n persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{passed} of %n working day(s)</source>
            <translation>
                <numerusform>{passed} of %n working day</numerusform>
                <numerusform>{passed} of %n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Wait %n second</numerusform>
                <numerusform>Wait %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Visitor</name>
        <message numerus="yes">
            <source>Wait %n second(s)</source>
            <translation>
                <numerusform>Wait %n second</numerusform>
                <numerusform>Wait %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
