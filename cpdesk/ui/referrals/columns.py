"""What the list of referrals says of each: state, where to, who, when sent, until when the answer is due."""

from datetime import date

from cpdesk.casework.referrals import ReferralCard, ReferralRow
from cpdesk.casework.terms import term
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.referrals import ReferralStatus
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.model import CellStyle, Column
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

WIDTHS = [220, 80, 0, 220, 120, 190]
FOLD = Fold(what=2, state=0, who=(3, 1), due=5)
BADGES = {
    ReferralStatus.DRAFT: "draft",
    ReferralStatus.SENT: "waiting",
    ReferralStatus.ACCEPTED: "later",
    ReferralStatus.DONE: "done",
    ReferralStatus.DECLINED: "returned",
    ReferralStatus.REVOKED: "plain",
}


def columns(sitting: Sitting) -> list[Column[ReferralRow]]:
    """Return the columns of the list."""
    calendar = sitting.desk.law.calendar
    return [
        Column(lambda: translate("Referrals", "State"), state_words, _state),
        Column(lambda: translate("Referrals", "Number"), lambda row: row.number or "", lambda _: CellStyle(muted=True)),
        Column(lambda: translate("Referrals", "Where to"), lambda row: row.agency, lambda _: CellStyle(strong=True)),
        Column(lambda: translate("Referrals", "Pupil"), _who),
        Column(lambda: translate("Referrals", "Sent"), lambda row: _day(row.sent_on)),
        Column(
            lambda: translate("Referrals", "Answer due"),
            lambda row: due(row, sitting.today(), calendar),
            lambda row: CellStyle(badge=due_badge(row, sitting.today())),
        ),
    ]


def state_words(of: ReferralRow | ReferralCard) -> str:
    """Return the state of a referral; of a recommendation what the family did."""
    if of.family is not None and of.status is not ReferralStatus.REVOKED:
        return translate("Referrals", "family: {step}").format(step=term(of.family))
    return term(of.status)


def due(row: ReferralRow, today: date, calendar: Calendar) -> str:
    """Return until when the answer is due, or by how many working days it is late."""
    if row.status is not ReferralStatus.SENT or row.reply_due is None or row.family is not None:
        return ""
    late = calendar.working_days_between(row.reply_due, today)
    if row.reply_due < today:
        return translate("Referrals", "%n working day(s) late", "", late)
    if row.reply_due == today:
        return translate("Referrals", "today")
    return day_of_week(row.reply_due)


def due_badge(row: ReferralRow, today: date) -> str:
    """Return the badge of the answer's day: overdue, today, none."""
    if row.status is not ReferralStatus.SENT or row.reply_due is None or row.reply_due > today:
        return ""
    return "overdue" if row.reply_due < today else "today"


def _state(row: ReferralRow) -> CellStyle:
    waits = row.status is ReferralStatus.SENT and row.family is not None
    return CellStyle(badge="later" if waits else BADGES[row.status])


def _who(row: ReferralRow) -> str:
    return ", ".join(filter(None, (row.pupil, row.class_name)))


def _day(day: date | None) -> str:
    return "" if day is None else day_of_week(day)
