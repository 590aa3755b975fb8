<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message>
            <source>Addendum written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to a referral noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class list taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classes promoted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of support changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member of staff added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member of staff corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Official status ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Official status noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened without the last entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent or guardian added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent or guardian corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent or guardian joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Particulars corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pupil enrolled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pupil left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral drafted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored from a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School founded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables brought up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken out of the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working reason added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working reason ended</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgencyKind</name>
        <message>
            <source>assistance room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guardianship body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>juvenile police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>medical organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>psychological support centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>psychological, medical and pedagogical consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>social services</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pupil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>teacher</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>IIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>birth date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>district</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>legal representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>letter of the class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level of support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name in Kazakh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name in Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outgoing number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>patronymic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>urgency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working days a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working days for the answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InstructionLanguage</name>
        <message>
            <source>Kazakh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tajik</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uyghur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uzbek</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReferralStatus</name>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>help given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Refusals</name>
        <message>
            <source>A database with this name is here already. Open it or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later quarter is issued already: this one stays closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A referral that was sent stays. Note the answer instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A school works five or six days a week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed note does not change. Write an addendum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All pupils of this list are known already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another pupil has this IIN. Find that pupil, or check the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the birth date: a pupil cannot be born on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose Russian, Kazakh or English for the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an organisation from the directory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what the organisation answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give from 1 to 250 working days for the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the filter a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the length in minutes, from 1 to 600.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the organisation a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be undone, because something has left the database: {act}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be undone: another record refers to it ({table}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be undone: it has been changed since ({table}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be undone: the old values no longer exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot go to the bin: another record refers to it ({table}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been undone already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has ended already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pupils were found in this file. Is it a class list?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written here. Move the database to a disk that allows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written to {path}. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a quarter of the district's calendar can be issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only xlsx, xls, ods, csv and txt files can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading this file takes too long. Take only the list out of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say to whom the document goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which body gave the status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who took part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the level changes: the reason stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why the pupil is referred: the organisation cannot act without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unexpected happened ({code}). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The classes of this school year have begun already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database has gone: a disk was pulled out or the folder was moved. Put it back and open again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is closed. Open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is open on the computer {host} (user {user}, since {since}). Close it there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Nothing was lost: free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of cases belongs to another moment or another database. Restore the database from a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file} of the database is damaged. Restore the database from its last copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last entries are missing from this database ({count}): an older file stands in its place. Restore the newest copy, or open it without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is not signed: change it instead of adding to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pupil has left already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pupil is in this class already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quarter is not over yet. Until then the report can only be looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quarters of that school year are not known to this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report of this quarter is issued already. Save its files again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session is still to come: record it when it has been held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long: {limit} characters at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value of {what} does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no rows in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no database here. Choose another folder or create a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such action.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such pupil, or the card is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such referral, or it is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such session, or it is in the bin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adult is already named for the pupil.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This copy is damaged and cannot be used. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This database was made by a newer version of cpdesk. Update the program on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day is still to come. Give today or an earlier one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be read: it is damaged or of another kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is far larger than a class list. Take only the list out of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is protected by a password. Save it without one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a recovery key: a sign is wrong or missing. Compare it with the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the practice school: its reports go to nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This level is set already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This recovery key belongs to another database. Find its own sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This referral has been sent already. Open a new one instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This referral is not waiting for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this refers to is not there any more. Choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the class as 7Б: a grade from 0 to 12 and a letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the code of the school: it stands in every report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the first name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the last name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the name of the adult.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the name of the education department of the district.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the name of the school.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the note before signing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the period as 2026-27-q1, 2026-Q4, 2026-27, 2026 or 2026-01..2026-11.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write your last name and first name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrong password. Check the keyboard layout and Caps Lock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: a text lacks one of the three languages ({what}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: an entry must say whether it is verified ({what}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: an entry tells no source ({what}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: this is not TOML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: {what} does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, line {line}: {what} is missing.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Relation</name>
        <message>
            <source>father</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grandparent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guardian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mother</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other adult</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Calendar quarter {number} of {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checksum of the file: {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers are rounded to multiples of 3: each differs from the exact one by less than 3, and 0 may stand for 1 or 2. Sums of rounded numbers are exact sums of what is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers are rounded; exact ones are in the journal of the school.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview: not to be passed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter {number} of the school year {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of the school psychologist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School: {school}, code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a group has fewer than 20 pupils</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by language of instruction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>classes {band}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>girls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nearly a whole group is meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the whole is smaller than 6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there was none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few children stand behind the events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchoolKind</name>
        <message>
            <source>boarding school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>college</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gymnasium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kindergarten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lyceum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>small rural school</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionKind</name>
        <message>
            <source>conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crisis session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>developmental session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>group consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>individual consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>observation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionStatus</name>
        <message>
            <source>recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sex</name>
        <message>
            <source>boy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>girl</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusKind</name>
        <message>
            <source>internal school register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left without parental care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pedagogical support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>register of the juvenile police</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>special educational needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>targeted social assistance</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SupportLevel</name>
        <message>
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>raised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>watch</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>addendum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>class of a pupil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>level of support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>member of staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>official status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parent or guardian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>participation in a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pupil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Topic</name>
        <message>
            <source>adaptation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>behaviour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choice of a profession</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>emotional state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>relations with classmates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>studies and exams</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Urgency</name>
        <message>
            <source>routine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>urgent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkingReason</name>
        <message>
            <source>adaptation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>behaviour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>emotional state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loss of someone close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>relations with classmates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>studies and exams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suffered violence</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
