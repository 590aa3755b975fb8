"""What an open referral needs next."""

from datetime import date

from cpdesk.casework.referrals import ReferralCard
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.referrals import AWAITING, FamilyStep, ReferralStatus
from cpdesk.ui.place import Step
from cpdesk.ui.referrals.columns import state_words
from cpdesk.ui.referrals.editor import ReferralEditor
from cpdesk.words import day_of_week, translate


def next_step(referral: ReferralEditor, today: date, calendar: Calendar) -> Step:
    """Return the next step of the open referral; it names no child."""
    missing = referral.missing()
    if missing:
        return _fill(referral, missing)
    if referral.is_draft:
        return _to_send(referral)
    card = referral.card
    if card is not None and card.family is not None and card.status in AWAITING:
        return _follow(referral, card)
    if card is not None and card.status is ReferralStatus.ACCEPTED:
        return Step(
            translate("Referrals", "Accepted by the organisation"),
            translate("Referrals", "note what came of it when help was given"),
            translate("Referrals", "Note the outcome…"),
            lambda: referral.open_dialog("answer"),
        )
    if card is not None and card.status is ReferralStatus.SENT:
        return _await(referral, card, today, calendar)
    return Step(
        translate("Referrals", "Nothing is waited for"),
        "" if card is None else state_words(card),
        translate("Referrals", "Back to the list"),
        referral.leave,
    )


def _to_send(referral: ReferralEditor) -> Step:
    if referral.consent.is_lacking:
        return Step(
            translate("Referrals", "Note the consent to pass on data"),
            translate("Referrals", "or go on without it and say who decided"),
            translate("Referrals", "Note the consent…"),
            lambda: referral.open_dialog("consent"),
        )
    if referral.left_before:
        return Step(
            translate("Referrals", "Signed by the head? Send it"),
            translate("Referrals", "the sheet was printed or saved"),
            translate("Referrals", "Send"),
            referral.leaving.send,
        )
    return Step(
        translate("Referrals", "Print and give to the head to sign"),
        translate("Referrals", "all that is needed is filled in"),
        translate("Referrals", "Print"),
        referral.leaving.print,
    )


def _follow(referral: ReferralEditor, card: ReferralCard) -> Step:
    since = "" if card.family_on is None else day_of_week(card.family_on)
    return Step(
        translate("Referrals", "Ask the family what they decided")
        if card.family is FamilyStep.INFORMED
        else translate("Referrals", "Follow what the family does"),
        f"{state_words(card)}, {since}",
        translate("Referrals", "What the family did…"),
        lambda: referral.open_dialog("family"),
    )


def _await(referral: ReferralEditor, card: ReferralCard, today: date, calendar: Calendar) -> Step:
    if card.reply_due is not None and card.reply_due < today:
        late, agency = calendar.working_days_between(card.reply_due, today), referral.agency()
        return Step(
            translate("Referrals", "The answer is %n working day(s) late: ask the organisation", "", late),
            "" if agency is None else agency.phone,
            translate("Referrals", "Note the answer…"),
            lambda: referral.open_dialog("answer"),
        )
    return Step(
        translate("Referrals", "Note the answer when it comes"),
        _awaited(card, calendar),
        translate("Referrals", "Note the answer…"),
        lambda: referral.open_dialog("answer"),
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
