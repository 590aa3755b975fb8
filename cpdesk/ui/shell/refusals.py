"""What to tell the user when something is refused or cannot be done: what is wrong, then what to do about it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from cpdesk.casework.acts import Refused
from cpdesk.casework.terms import act_name, table_name
from cpdesk.rules.packs import PackError
from cpdesk.storage.errors import VaultError
from cpdesk.storage.recovery import RecoveryTypo
from cpdesk.words import clock_time, day_of_week, translate

Told = Refused | VaultError | PackError | RecoveryTypo


def sentence(error: BaseException) -> str:
    """Return the sentence for an error that can be told; anything else is our fault and named by its kind alone."""
    if isinstance(error, RecoveryTypo):
        return translate(
            "Refusals", "This is not a recovery key: a sign is wrong or missing. Compare it with the sheet."
        )
    if isinstance(error, Refused | VaultError | PackError):
        text = sentences().get(error.code)
        if text is not None:
            return text.format(**_facts(error.facts))
    code = getattr(error, "code", type(error).__name__)
    return translate("Refusals", "Something unexpected happened ({code}). Nothing was changed.").format(code=code)


def sentences() -> Mapping[str, str]:
    """Return the sentence of every code, facts in braces."""
    return _of_vault() | _of_acts() | _of_people() | _of_work() | _of_plans() | _of_reports() | _of_files()


def _facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    told = dict(facts)
    if "table" in told:
        told["table"] = table_name(told["table"])
    if "act" in told:
        told["act"] = act_name(told["act"])
    if "since" in told:
        told["since"] = _moment(told["since"])
    return {"row": "", "what": "", "file": "", "path": "", "limit": "", "line": ""} | told


def _moment(text: str) -> str:
    """Return the moment that a lock tells, as it is read; what is no moment stays as it is."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{day_of_week(moment.date())} {clock_time(moment)}"


def _of_vault() -> dict[str, str]:
    return {
        "vault.absent": translate("Refusals", "There is no database here. Choose another folder or create a new one."),
        "vault.exists": translate(
            "Refusals", "A database with this name is here already. Open it or choose another name."
        ),
        "vault.damaged": translate(
            "Refusals", "The file {file} of the database is damaged. Restore the database from its last copy."
        ),
        "vault.newer": translate(
            "Refusals", "This database was made by a newer version of cpdesk. Update the program on this computer."
        ),
        "vault.older": translate(
            "Refusals", "This database was made by an older version of cpdesk. Open it once in the window."
        ),
        "vault.wrong_password": translate("Refusals", "Wrong password. Check the keyboard layout and Caps Lock."),
        "vault.wrong_recovery": translate(
            "Refusals", "This recovery key belongs to another database. Find its own sheet."
        ),
        "vault.in_use": translate(
            "Refusals",
            "The database is open on the computer {host} ({user}, since {since}). Close it there first.",
        ),
        "vault.read_only": translate(
            "Refusals", "Nothing can be written here. Move the database to a disk that allows it."
        ),
        "vault.disk_full": translate("Refusals", "The disk is full. Nothing was lost: free some space and try again."),
        "vault.gone": translate(
            "Refusals",
            "The database has gone: a disk was pulled out or the folder was moved. Put it back and open again.",
        ),
        "vault.acts_missing": translate(
            "Refusals",
            "The last entries are missing from this database ({count}): an older file stands in its place. "
            "Restore the newest copy, or open it without them.",
        ),
        "vault.other_file": translate(
            "Refusals",
            "The file of cases belongs to another moment or another database. Restore the database from a copy.",
        ),
        "vault.backup_bad": translate("Refusals", "This copy is damaged and cannot be used. Choose another one."),
        "vault.failed": translate(
            "Refusals",
            "The database did not answer as expected ({what}). Nothing was changed: close it and open it again.",
        ),
        "vault.interrupted": translate(
            "Refusals", "The action was stopped before it was finished. Nothing was changed: do it again."
        ),
        "vault.backup_other": translate(
            "Refusals", "This is a copy of another database. Restore it to a place of its own."
        ),
        "vault.too_late": translate("Refusals", "The database is closed. Open it again."),
    }


def _of_acts() -> dict[str, str]:
    return {
        "act.parameters": translate("Refusals", "The value of {what} does not fit."),
        "act.unreadable": translate("Refusals", "This line is not an action. Write one JSON object on each line."),
        "act.by_command": translate("Refusals", "Another command does this: cpdesk {command}"),
        "act.there_already": translate("Refusals", "This is written down already. Look at it before adding it again."),
        "act.unknown": translate("Refusals", "There is no such action."),
        "act.refers_to_nothing": translate("Refusals", "What this refers to is not there any more. Choose it again."),
        "bin.in_use": translate("Refusals", "It cannot go to the bin: another record refers to it ({table})."),
        "bin.unknown": translate("Refusals", "It is not there any more."),
        "date.before_sending": translate(
            "Refusals", "This day lies before the sheet was given. Give that day or later."
        ),
        "date.in_future": translate("Refusals", "This day is still to come. Give today or an earlier one."),
        "date.unclear": translate("Refusals", "Write the date as 24.11.2026."),
        "date.backwards": translate("Refusals", "The last day lies before the first one. Give a later day."),
        "time.unclear": translate("Refusals", "Write the time as 15:30."),
        "date.implausible": translate("Refusals", "Check the year of this day."),
        "filter.no_name": translate("Refusals", "Give the filter a name."),
        "text.too_long": translate("Refusals", "The text is too long: {limit} characters at most."),
        "undo.changed": translate("Refusals", "It cannot be undone: it has been changed since ({table})."),
        "undo.destroyed": translate("Refusals", "It cannot be undone: the old values no longer exist."),
        "undo.done_already": translate("Refusals", "It has been undone already."),
        "undo.final": translate("Refusals", "It cannot be undone, because something has left the database: {act}."),
        "undo.in_use": translate("Refusals", "It cannot be undone: another record refers to it ({table})."),
        "undo.migrated": translate(
            "Refusals", "It cannot be undone: the program has been brought up to date since. Change it by hand."
        ),
        "undo.unknown": translate("Refusals", "There is nothing to undo."),
    }


def _of_people() -> dict[str, str]:
    return {
        "agency.no_name": translate("Refusals", "Give the organisation a name."),
        "agency.unknown": translate("Refusals", "Choose an organisation from the directory."),
        "colleague.class_taken": translate(
            "Refusals", "Another colleague leads this class already. Correct that entry first."
        ),
        "colleague.no_name": translate("Refusals", "Write the name of the colleague."),
        "colleague.unknown": translate("Refusals", "There is no such colleague, or the entry is in the bin."),
        "consent.agency": translate("Refusals", "An organisation is named only for passing data on."),
        "consent.ends_before": translate("Refusals", "A consent cannot end before it was given. Give a later day."),
        "consent.no_agency": translate("Refusals", "Say to which organisation the data may go."),
        "consent.no_answer": translate("Refusals", "Choose what was answered: given or refused."),
        "consent.no_decider": translate("Refusals", "Write who decided it: name and position."),
        "consent.no_purpose": translate("Refusals", "Choose at least one purpose."),
        "consent.no_reason": translate("Refusals", "Say why the work goes on without consent: the reason stays."),
        "consent.no_rows": translate("Refusals", "Nothing is marked yet. Mark an answer for at least one pupil."),
        "consent.not_given": translate("Refusals", "Only a consent that was given can be withdrawn."),
        "consent.not_legal": translate(
            "Refusals", "This adult is not a legal representative. Choose another, or correct it on the card."
        ),
        "consent.unknown": translate("Refusals", "There is no such consent, or it is in the bin."),
        "consent.withdrawn_already": translate("Refusals", "This consent was withdrawn. Note a new one instead."),
        "consent.withdrawn_before": translate(
            "Refusals", "A consent cannot be withdrawn before it was given. Give a later day."
        ),
        "guardian.joined_already": translate("Refusals", "This adult is already named for the pupil."),
        "guardian.no_name": translate("Refusals", "Write the name of the adult."),
        "guardian.unknown": translate("Refusals", "This adult is not on the pupil's card any more."),
        "status.unknown": translate("Refusals", "It is not on the card any more."),
        "person.no_name": translate("Refusals", "Write your last name and first name."),
        "pupil.born_implausible": translate("Refusals", "Check the birth date: a pupil cannot be born on that day."),
        "pupil.class_unknown": translate("Refusals", "Write the class as 7Б: a grade from 0 to 12 and a letter."),
        "pupil.iin_taken": translate("Refusals", "Another pupil has this IIN. Find that pupil, or check the number."),
        "pupil.left_already": translate("Refusals", "The pupil has left already."),
        "pupil.no_first_name": translate("Refusals", "Write the first name."),
        "pupil.no_last_name": translate("Refusals", "Write the last name."),
        "pupil.no_reason": translate("Refusals", "Say why the level changes: the reason stays in the history."),
        "pupil.promoted_already": translate("Refusals", "The classes of this school year have begun already."),
        "pupil.same_class": translate("Refusals", "The pupil is in this class already."),
        "pupil.same_level": translate("Refusals", "This level is set already."),
        "pupil.unknown": translate("Refusals", "There is no such pupil, or the card is in the bin."),
        "school.founded_already": translate(
            "Refusals", "This database has its school already. Correct its particulars instead."
        ),
        "school.no_code": translate("Refusals", "Write the code of the school: it stands in every report."),
        "school.no_district": translate("Refusals", "Write the name of the education department of the district."),
        "school.no_name": translate("Refusals", "Write the name of the school."),
        "school.week": translate("Refusals", "A school works five or six days a week."),
        "status.ended_already": translate("Refusals", "It has ended already."),
        "status.ends_before": translate("Refusals", "It cannot end before it began. Give a later day."),
        "status.no_body": translate("Refusals", "Say which body gave the status."),
    }


def _of_work() -> dict[str, str]:
    return {
        "referral.consent_refused": translate(
            "Refusals",
            "The representative refused to pass on data. Ask again, or go on without consent and say who decided.",
        ),
        "referral.language": translate("Refusals", "Choose Russian, Kazakh or English for the form."),
        "referral.no_answer": translate("Refusals", "Choose what the organisation answered."),
        "referral.no_answer_reason": translate("Refusals", "Say why: the reason stays in the record."),
        "referral.no_consent": translate(
            "Refusals",
            "Consent to pass on data is missing. Note it, or go on without it and say why and who decided.",
        ),
        "referral.no_reason": translate(
            "Refusals", "Say why the pupil is referred: the organisation cannot act without it."
        ),
        "referral.not_draft": translate("Refusals", "This referral has been sent already. Open a new one instead."),
        "referral.not_sent": translate("Refusals", "This referral is not waiting for an answer."),
        "referral.reply_within": translate("Refusals", "Give from 1 to 250 working days for the answer."),
        "referral.sent": translate("Refusals", "A referral that was sent stays. Note the answer instead."),
        "referral.not_to_family": translate(
            "Refusals", "Only a recommendation that was given to the family is followed this way."
        ),
        "referral.to_family": translate(
            "Refusals", "The family applies itself, the organisation owes no answer. Note what the family did."
        ),
        "referral.unknown": translate("Refusals", "There is no such referral, or it is in the bin."),
        "note.language": translate("Refusals", "Choose the language of the template: ru, kk or en."),
        "note.name_taken": translate("Refusals", "A template of this name is there already. Give another name."),
        "note.no_name": translate("Refusals", "Give the template a name."),
        "note.no_text": translate("Refusals", "Write the headings of the template first."),
        "note.no_word": translate("Refusals", "Give one word, without spaces."),
        "note.unknown_template": translate("Refusals", "This template is not there any more. Choose another one."),
        "session.in_future": translate("Refusals", "The session is still to come: record it when it has been held."),
        "session.minutes": translate("Refusals", "Give the length in minutes, from 1 to 600."),
        "session.no_pupils": translate(
            "Refusals", "Say who took part: a pupil, an adult, a class, or how many without a name."
        ),
        "session.there_and_absent": translate(
            "Refusals", "The same pupil both took part and was not there: leave one of the two."
        ),
        "session.class_unknown": translate("Refusals", "Write the class as 7Б."),
        "session.unnamed": translate("Refusals", "Give how many took part without a name, from 0 to {limit}."),
        "session.unknown_tag": translate(
            "Refusals",
            "The note names somebody who is not in this database. Take the tag out and name the person again.",
        ),
        "session.no_text": translate("Refusals", "Write the note before signing."),
        "session.not_signed": translate("Refusals", "The note is not signed: change it instead of adding to it."),
        "session.signed": translate("Refusals", "A signed note does not change. Write an addendum."),
        "session.unknown": translate("Refusals", "There is no such session, or it is in the bin."),
    }


def _of_plans() -> dict[str, str]:
    return {
        "appointment.minutes": translate("Refusals", "Give the length in minutes, from 1 to 600."),
        "appointment.nobody": translate("Refusals", "Say who is expected: a person, a class, or what it is about."),
        "appointment.not_off": translate("Refusals", "This session is not cancelled or missed."),
        "appointment.not_planned": translate("Refusals", "This session has been held, cancelled or missed already."),
        "appointment.not_yet": translate("Refusals", "It has not begun yet: cancel it, or note it afterwards."),
        "appointment.unknown": translate("Refusals", "There is no such planned session, or it is in the bin."),
        "series.count": translate("Refusals", "Give from 1 to {limit} sessions."),
        "series.no_name": translate("Refusals", "Give the series a name."),
        "series.no_room": translate("Refusals", "A year has fewer such days without breaks. Plan fewer sessions."),
        "task.closed": translate("Refusals", "This task is closed. Take it up again first."),
        "task.hour_without_day": translate("Refusals", "Give the day too, not the hour alone."),
        "task.no_reason": translate("Refusals", "Say why it is not needed any more: the reason stays."),
        "task.no_title": translate("Refusals", "Say what is to be done."),
        "task.open": translate("Refusals", "This task is open already."),
        "task.state": translate("Refusals", "Choose whether it is done or not needed any more."),
        "task.term": translate("Refusals", "Give a term from 0 to {limit}."),
        "task.unknown": translate("Refusals", "There is no such task, or it is in the bin."),
    }


def _of_reports() -> dict[str, str]:
    return {
        "pack.language": translate(
            "Refusals", "{file}, line {line}: a text lacks one of the three languages ({what})."
        ),
        "pack.missing": translate("Refusals", "{file}, line {line}: {what} is missing."),
        "pack.placeholder": translate("Refusals", "{file}, line {line}: nothing is known to stand for {what}."),
        "pack.source": translate("Refusals", "{file}, line {line}: an entry tells no source ({what})."),
        "pack.syntax": translate("Refusals", "{file}, line {line}: this is not TOML."),
        "pack.value": translate("Refusals", "{file}, line {line}: {what} does not fit."),
        "pack.verified": translate(
            "Refusals", "{file}, line {line}: an entry must say whether it is verified ({what})."
        ),
        "period.no_calendar": translate("Refusals", "The quarters of that school year are not known to this version."),
        "period.unknown": translate(
            "Refusals", "Write the period as 2026-27-q1, 2026-Q4, 2026-27, 2026 or 2026-01..2026-11."
        ),
        "report.issued_already": translate(
            "Refusals", "The report of this quarter is issued already. Save its files again."
        ),
        "report.not_a_quarter": translate("Refusals", "Only a quarter of the district's calendar can be issued."),
        "report.not_issued": translate("Refusals", "The report of this quarter is not issued yet."),
        "report.not_over": translate(
            "Refusals", "The quarter is not over yet. Until then the report can only be looked at."
        ),
        "report.not_proved": translate(
            "Refusals", "The report did not pass its own check, so nothing was issued. The records are safe."
        ),
        "report.out_of_order": translate("Refusals", "A later quarter is issued already: this one stays closed."),
        "report.practice": translate("Refusals", "This is the practice school: its reports go to nobody."),
    }


def _of_files() -> dict[str, str]:
    return {
        "outgoing.no_printer": translate(
            "Refusals", "No printer is installed on this computer. Save the files instead."
        ),
        "outgoing.no_recipient": translate("Refusals", "Say to whom the document goes."),
        "outgoing.path": translate("Refusals", "Nothing can be written to {path}. Choose another place."),
        "outgoing.printer": translate(
            "Refusals", "The printer took no page, so nothing has left. Check it and print again."
        ),
        "form.about": translate("Refusals", "Give the number of the record, as the lists of this program tell it."),
        "form.unknown": translate("Refusals", "There is no such form."),
        "wording.brace": translate("Refusals", "Line {line}: a brace stands alone. Write both, or none: {known}"),
        "wording.empty": translate("Refusals", "Write the words, or go back to those of the program."),
        "wording.placeholder": translate(
            "Refusals", "Line {line}: this form has nothing to put in for {what}. It knows: {known}"
        ),
        "wording.unknown": translate("Refusals", "This form has no such text."),
        "list.no_columns": translate("Refusals", "Choose at least one column, each once, {limit} at most."),
        "list.kind": translate("Refusals", "A printed list is of pupils or of sessions."),
        "list.no_pupils": translate("Refusals", "No pupils were found in this file. Is it a class list?"),
        "list.stopped": translate("Refusals", "Stopped: nothing of this list was taken in."),
        "list.no_mapping": translate("Refusals", "No columns of a list are kept under this name."),
        "list.none_failed": translate("Refusals", "No row of this list was left out."),
        "list.other_headings": translate("Refusals", "This list has other headings than those columns were kept for."),
        "list.no_name": translate("Refusals", "Give the columns a name."),
        "list.nothing_new": translate("Refusals", "All pupils of this list are known already."),
        "sheets.damaged": translate("Refusals", "This file cannot be read: it is damaged or of another kind."),
        "sheets.encrypted": translate("Refusals", "This file is protected by a password. Save it without one first."),
        "sheets.no_rows": translate("Refusals", "There are no rows in this file."),
        "sheets.not_a_file": translate("Refusals", "Choose a file: a folder or a device cannot be read."),
        "sheets.too_large": translate(
            "Refusals", "This file is far larger than a class list. Take only the list out of it."
        ),
        "sheets.too_slow": translate("Refusals", "Reading this file takes too long. Take only the list out of it."),
        "sheets.unknown_letters": translate(
            "Refusals", "The letters of this file cannot be read. Save it as UTF-8, or as xlsx."
        ),
        "sheets.unknown_kind": translate("Refusals", "Only xlsx, xls, ods, csv and txt files can be read."),
    }
