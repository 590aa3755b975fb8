"""The dialogs about a referral: an organisation of the directory, the answer, taking it back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cpdesk.casework import agencies, referrals
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.terms import term
from cpdesk.records.base import ReferralId
from cpdesk.rules.referrals import ANSWERS, AgencyKind, ReferralStatus
from cpdesk.ui.act_dialog import ActDialog, Then
from cpdesk.ui.kit.fields import Choice, DateField, TextArea, TextField
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


def agency_dialog(sitting: Sitting, parent: QWidget, agency: AgencyRow | None, then: Then) -> ActDialog:
    """Write an organisation into the directory, or correct the one that is given."""
    title = (
        translate("Referrals", "New organisation")
        if agency is None
        else translate("Referrals", "Correct the organisation")
    )
    verb = translate("Referrals", "Add") if agency is None else translate("Referrals", "Correct")
    said = (
        translate("Referrals", "Organisation added")
        if agency is None
        else translate("Referrals", "Organisation corrected")
    )
    act: Callable[..., int | None] = agencies.add if agency is None else agencies.correct
    fixed = {} if agency is None else {"agency_id": agency.id}
    dialog = ActDialog(sitting, parent, "agency", title, verb, act, said=said, draft=None)
    dialog.about({}, then=then, **fixed)
    if agency is None:
        kind = Choice()
        kind.offer([(each, term(each)) for each in AgencyKind])
        dialog.add("kind", kind, translate("Referrals", "Kind of organisation"))
    for name, text in (
        ("name", translate("Referrals", "Name")),
        ("head_name", translate("Referrals", "To whom it is addressed")),
        ("address", translate("Referrals", "Address")),
        ("phone", translate("Referrals", "Telephone")),
    ):
        line = TextField()
        line.value = getattr(agency, name, "")
        dialog.add(name, line, text)
    dialog.ready()
    return dialog


def answer_dialog(
    sitting: Sitting, parent: QWidget, referral_id: int, kind: AgencyKind | None, then: Then
) -> ActDialog:
    """Note what the organisation answered, and on which day."""
    title, verb, said = (
        translate("Referrals", "Answer of the organisation"),
        translate("Referrals", "Note the answer", "verb"),
        translate("Referrals", "Answer noted"),
    )
    dialog = ActDialog(sitting, parent, "answer", title, verb, referrals.answer, said=said, draft=None)
    dialog.about({}, then=then, referral_id=ReferralId(referral_id))
    status, day = Choice(), DateField(sitting.today)
    status.offer([(each, answer_words(each, kind)) for each in ANSWERS])
    day.value = sitting.today()
    dialog.add("status", status, translate("Referrals", "What was answered"))
    dialog.add("answered_on", day, translate("Referrals", "On which day"))
    dialog.add("answer", TextArea(4), translate("Referrals", "In short: advice, first visit, why it was declined"))
    dialog.ready()
    return dialog


def revoke_dialog(sitting: Sitting, parent: QWidget, referral_id: int, then: Then) -> ActDialog:
    """Take a referral back and say why."""
    title, verb, said = (
        translate("Referrals", "Take the referral back"),
        translate("Referrals", "Take back"),
        translate("Referrals", "Referral taken back"),
    )
    dialog = ActDialog(sitting, parent, "revoke", title, verb, referrals.revoke, said=said, draft=None)
    dialog.about({}, then=then, referral_id=ReferralId(referral_id))
    dialog.add(
        "answer",
        TextArea(4),
        translate("Referrals", "Why"),
        translate("Referrals", "Tell the organisation too: the sheet is there already"),
    )
    dialog.ready()
    return dialog


def answer_words(status: ReferralStatus, kind: AgencyKind | None) -> str:
    """Return what an answer is called: to the consultation the parents go, or do not."""
    if kind is AgencyKind.PMPK:
        return {
            ReferralStatus.ACCEPTED: translate("Referrals", "parents have applied"),
            ReferralStatus.DONE: translate("Referrals", "parents brought the conclusion"),
            ReferralStatus.DECLINED: translate("Referrals", "parents decided not to apply"),
        }[status]
    return term(status)
