"""The dialogs about a referral: an organisation, the answer, the family's step, a reminder, taking it back."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from cpdesk.casework import agencies, referrals, tasks
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.referrals import ReferralCard
from cpdesk.casework.terms import term
from cpdesk.records.base import PupilId, ReferralId
from cpdesk.rules.referrals import ANSWERS, AgencyKind, FamilyStep
from cpdesk.ui.act_dialog import ActDialog, Then
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, TextArea, TextField
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class AgencyDialog(ActDialog):
    """An organisation; its usual days for an answer are a number or nothing."""

    DAYS: Final = "reply_within"

    def parameters(self) -> dict[str, Any]:
        """Return the act's parameters; what is no number of days is 0, which is refused."""
        given = super().parameters()
        days = given[self.DAYS]
        return given | {self.DAYS: (int(days) if days.isdecimal() else 0) if days else None}


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
    dialog = AgencyDialog(sitting, parent, "agency", title, verb, act, said=said, draft=None)
    dialog.about({}, then=then, **fixed)
    kind = Choice()
    kind.offer([(each, term(each)) for each in AgencyKind])
    kind.value = AgencyKind.OTHER if agency is None else agency.kind
    unverified = translate("Referrals", "What leaves, and whether consent is owed, was not compared with a rule")
    dialog.add("kind", kind, translate("Referrals", "Kind of organisation"), unverified)
    for name, text in (
        ("name", translate("Referrals", "Name")),
        ("head_name", translate("Referrals", "To whom it is addressed")),
        ("address", translate("Referrals", "Address")),
        ("phone", translate("Referrals", "Telephone")),
    ):
        line = TextField()
        line.value = getattr(agency, name, "")
        dialog.add(name, line, text)
    days = DigitField()
    days.value = str((agency and agency.reply_within) or "")
    dialog.add(AgencyDialog.DAYS, days, translate("Referrals", "Answers within, in working days"))
    dialog.ready()
    return dialog


def answer_dialog(sitting: Sitting, parent: QWidget, card: ReferralCard, then: Then) -> ActDialog:
    """Note what the organisation answered, and on which day."""
    title, verb, said = (
        translate("Referrals", "Answer of the organisation"),
        translate("Referrals", "Note the answer", "verb"),
        translate("Referrals", "Answer noted"),
    )
    dialog = ActDialog(sitting, parent, "answer", title, verb, referrals.answer, said=said, draft=None)
    dialog.about({}, then=then, referral_id=ReferralId(card.id))
    status, day = Choice(), DateField(sitting.today)
    status.offer([(each, term(each)) for each in ANSWERS if each is not card.status])
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


def family_dialog(sitting: Sitting, parent: QWidget, card: ReferralCard, then: Then) -> ActDialog:
    """Note what the family did with a recommendation, and on which day."""
    title, verb, said = (
        translate("Referrals", "What the family did"),
        translate("Referrals", "Note it"),
        translate("Referrals", "Step of the family noted"),
    )
    dialog = ActDialog(sitting, parent, "family", title, verb, referrals.follow_family, said=said, draft=None)
    dialog.about({}, then=then, referral_id=ReferralId(card.id))
    step, day, note = Choice(), DateField(sitting.today, past=True), TextArea(3)
    step.offer([(each, term(each)) for each in FamilyStep])
    step.value = following(card.family)
    day.value = sitting.today()
    note.value = card.answer
    hint = translate("Referrals", "The conclusion stays with the parents: no text of it, only that they brought it")
    dialog.add("step", step, translate("Referrals", "Step"), hint)
    dialog.add("on", day, translate("Referrals", "On which day"))
    dialog.add("note", note, translate("Referrals", "In short"))
    dialog.ready()
    return dialog


def remind_dialog(sitting: Sitting, parent: QWidget, card: ReferralCard, agency: str, then: Then) -> ActDialog:
    """Set a task that reminds her of this referral."""
    title, verb = translate("Referrals", "Remind me"), translate("Referrals", "Set the task")
    said = translate("Referrals", "Task set")
    dialog = ActDialog(sitting, parent, "remind", title, verb, tasks.add, said=said, draft=None)
    dialog.about({}, then=then, referral_id=ReferralId(card.id), pupil_id=PupilId(card.pupil_id))
    what, day = TextField(), DateField(sitting.today)
    what.value = translate("Referrals", "Ask about the answer: {agency}").format(agency=agency)
    day.value = sitting.desk.law.calendar.working_days_after(sitting.today(), 1)
    dialog.add("title", what, translate("Referrals", "What to do"))
    dialog.add("due_on", day, translate("Referrals", "On which day"))
    dialog.ready()
    return dialog


def following(step: FamilyStep | None) -> FamilyStep:
    """Return the step that usually follows."""
    steps = {
        None: FamilyStep.INFORMED,
        FamilyStep.INFORMED: FamilyStep.AGREED,
        FamilyStep.AGREED: FamilyStep.APPLIED,
        FamilyStep.REFUSED: FamilyStep.AGREED,
    }
    return steps.get(step, FamilyStep.CONCLUSION)
