"""What an open referral needs next."""

from cpdesk.casework.referrals import ReferralCard
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.referrals import AWAITING
from cpdesk.ui.place import Step
from cpdesk.ui.referrals.editor import ReferralEditor
from cpdesk.words import day_of_week, translate


def next_step(referral: ReferralEditor, calendar: Calendar) -> Step:
    """Return the next step of the open referral; it names no child."""
    missing = referral.missing()
    if missing:
        return _fill(referral, missing)
    if referral.is_draft:
        return Step(
            translate("Referrals", "Print and give to the head to sign"),
            translate("Referrals", "all that is needed is filled in"),
            translate("Referrals", "Print"),
            referral.leaving.print,
        )
    if referral.card is not None and referral.card.status in AWAITING:
        return Step(
            translate("Referrals", "Note the answer when it comes"),
            _awaited(referral.card, calendar),
            translate("Referrals", "Note the answer…"),
            lambda: referral.open_dialog("answer"),
        )
    return Step(
        translate("Referrals", "This referral is answered"),
        "",
        translate("Referrals", "Back to the list"),
        referral.leave,
    )


def _fill(referral: ReferralEditor, missing: str) -> Step:
    what = {
        "pupil_ids": translate("Referrals", "Choose the pupil"),
        "agency_id": translate("Referrals", "Choose where to refer"),
        "reason": translate("Referrals", "Write the reason"),
    }[missing]
    why, verb = translate("Referrals", "it is needed before the sheet leaves"), translate("Referrals", "Go there")
    return Step(what, why, verb, lambda: referral.go_to(missing))


def _awaited(card: ReferralCard, calendar: Calendar) -> str:
    if card.reply_due is None or card.sent_on is None:
        return ""
    days = calendar.working_days_between(card.sent_on, card.reply_due)
    since = translate("Referrals", "%n working day(s) from {day}", "", days)
    return f"{since.format(day=day_of_week(card.sent_on, year=False))}: {day_of_week(card.reply_due)}"
