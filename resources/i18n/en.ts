<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Card</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
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
            <source>entered after %n day(s)</source>
            <translation>
                <numerusform>entered after %n day</numerusform>
                <numerusform>entered after %n days</numerusform>
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
            <source>Found %n of all</source>
            <translation>
                <numerusform>Found %n pupil</numerusform>
                <numerusform>Found %n pupils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found %n with a letter amiss</source>
            <translation>
                <numerusform>Found %n pupil with a letter amiss</numerusform>
                <numerusform>Found %n pupils with a letter amiss</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found %n: as typed on another keyboard layout</source>
            <translation>
                <numerusform>Found %n pupil: as typed on another keyboard layout</numerusform>
                <numerusform>Found %n pupils: as typed on another keyboard layout</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
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
    </context>
    <context>
        <name>Today</name>
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
</TS>
