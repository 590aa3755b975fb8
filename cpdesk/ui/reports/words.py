"""The sentences of the place of reports: what is next, what leaves, what an issue means."""

from dataclasses import dataclass

from cpdesk.casework.acts import Refused
from cpdesk.reports.file import FileFamily
from cpdesk.reports.quarter import Listed
from cpdesk.reports.wording import dimension_name, period_name
from cpdesk.rules.periods import Period, PeriodKind
from cpdesk.ui.reports.shown import Shown
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import Language, day_of_week, language, short_date, translate


@dataclass(frozen=True)
class NextStep:
    """What is next, why, and the action: issue, save, or nothing."""

    what: str
    why: str = ""
    action: str = ""


def issue_verb() -> str:
    """Return the verb of the issue."""
    return translate("Reports", "Issue the report…")


def save_verb() -> str:
    """Return the verb that gives the files out."""
    return translate("Reports", "Save the files…")


def language_of_titles() -> Language:
    """Return the language of the indicators' titles."""
    return language()


def short_period(period: Period) -> str:
    """Return a quarter as short as a list needs it."""
    year, _, number = period.code.replace("Q", "q").rpartition("-q")
    if period.kind is PeriodKind.CALENDAR_QUARTER:
        return translate("Reports", "Calendar quarter {number}, {year}").format(number=number, year=year)
    return translate("Reports", "Quarter {number}, {years}").format(number=number, years=year.replace("-", "/"))


def quarter_name(period: Period) -> str:
    """Return the number of a quarter, as its list names it; the years stand beneath."""
    return translate("Reports", "Quarter {number}").format(number=period.code[-1])


def quarter_state(listed: Listed, *, practice: bool) -> tuple[str, str, str]:
    """Return icon, its colour, and year and state of a quarter in words."""
    years = listed.period.code[:-3].replace("-", "/")
    if listed.issued is not None:
        day = day_of_week(listed.issued.issued_at.date(), year=False)
        told = "circle-check", "ok", translate("Reports", "issued on {day}").format(day=day)
    elif not listed.is_over:
        until = day_of_week(listed.period.end, year=False)
        told = "clock", "muted", translate("Reports", "runs until {day}").format(day=until)
    elif practice:
        told = "graduation-cap", "muted", translate("Reports", "practice, not issued")
    else:
        told = "circle-alert", "warning", translate("Reports", "not issued yet")
    icon, colour, state = told
    return icon, colour, f"{years} · {state}"


def subtitle(shown: Shown) -> str:
    """Return edition, state, days and rounding."""
    quarter = shown.quarter
    state = translate("Reports", "issued", "a report") if quarter.issued else translate("Reports", "draft", "a report")
    edition = translate("Reports", "edition {number}").format(number=quarter.report.cpdesk.edition)
    days = f"{short_date(quarter.period.start)} – {short_date(quarter.period.end)}"
    rounding = translate("Reports", "rounded to {base}").format(base=shown.base)
    return f"{short_period(quarter.period)} · {edition}, {state} · {days} · {rounding}"


def step(shown: Shown) -> NextStep:
    """Return the next thing to do with a report."""
    quarter, district = shown.quarter, shown.school.district
    if quarter.issued is not None:
        what = translate("Reports", "Give the files of the report to the district")
        return NextStep(what, district, "save")
    if not shown.obstacle:
        return NextStep(
            translate("Reports", "Look through the tables and issue the report"),
            translate("Reports", "the quarter ended on {day}; the district says until when the report is due").format(
                day=day_of_week(quarter.period.end)
            ),
            "issue",
        )
    if shown.obstacle == "report.not_over":
        day = day_of_week(quarter.period.end)
        return NextStep(
            translate("Reports", "The quarter is not over yet"),
            translate("Reports", "the report can be issued after {day}").format(day=day),
        )
    return NextStep(sentence(Refused(shown.obstacle)))


def message(shown: Shown) -> tuple[str, str]:
    """Return what the bar above the numbers says: its kind and the sentence."""
    if shown.proof.findings:
        return "error", translate("Reports", "The check found what must not be: this report does not leave.")
    district = shown.school.district
    if shown.quarter.issued is not None:
        day = day_of_week(shown.quarter.issued.issued_at.date())
        return "ok", translate(
            "Reports", "Issued on {day} for: {district}. What is entered late goes into the next report."
        ).format(day=day, district=district)
    return "info", translate(
        "Reports", "Only the bold numbers leave, for: {district}. The small exact ones stay inside the school."
    ).format(district=district)


def promise(shown: Shown) -> str:
    """Return what stands beneath the button when nothing stands in the way."""
    if shown.quarter.issued is not None:
        return translate("Reports", "The files are given out the same, byte for byte, as often as they are needed.")
    return translate("Reports", "An issue is final: the quarter is closed.")


def note(family: FileFamily) -> str:
    """Return what stands beside the title of a table."""
    if family.kind == "plain":
        return translate("Reports", "exact numbers, published as they are")
    said = translate("Reports", "one total, breakdowns are not crossed: {names}")
    return said.format(names=" · ".join(" → ".join(map(dimension_name, split.by)) for split in family.splits))


def confirmation(shown: Shown) -> tuple[str, str]:
    """Return the question before an issue, and what it means."""
    period, school = period_name(shown.quarter.period.code), shown.school
    question = translate("Reports", "Issue the report? {period}").format(period=period)
    meaning = translate(
        "Reports",
        "School: {school}, code {code}. To: {district}.\n\n"
        "The quarter is closed for ever: what is entered later goes into the next report. An issued report cannot be "
        "changed, undone or issued again; its files can be given out again at any time.",
    )
    return question, meaning.format(school=school.name(language()), code=school.code, district=school.district)
