"""The dialogs about a consent: asked, given or refused, withdrawn, corrected, and going on without one."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from cpdesk.casework import agencies, consents
from cpdesk.casework.consents import ConsentRow
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.terms import term
from cpdesk.rules.consents import WITHDRAWAL_DAYS, ConsentPurpose, ConsentState, usual_term
from cpdesk.ui.act_dialog import Act, ActDialog
from cpdesk.ui.kit.fields import Choice, DateField, Field, TextArea, TextField
from cpdesk.ui.kit.layout import label
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

_ANSWERS = (ConsentState.GIVEN, ConsentState.REFUSED)


def note_form(
    sitting: Sitting, parent: QWidget, card: PupilCard, adults: Sequence[GuardianRow], purpose: ConsentPurpose | None
) -> ActDialog:
    """Note a consent of one representative: asked, given or refused."""
    title, verb = translate("Consents", "Consent"), translate("Consents", "Note", "verb")
    kind = "consent_note" if purpose is None else f"consent_note_{purpose}"
    form = _form(sitting, parent, card, kind, title, verb, consents.note)
    chosen = form.add("purpose", _choice(ConsentPurpose), translate("Consents", "For what"))
    if purpose is not None:
        form.put(_Put(purpose=purpose), ("purpose",))
    answers = (ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.ASKED)
    form.add("state", _choice(answers), translate("Consents", "Answer"), beside=True)
    _add_adult(form, adults)
    _add_agency(form, sitting, chosen)
    _add_days(form, sitting)
    _add_paper(form)
    form.add("note", TextArea(2), translate("Consents", "Remark"))
    form.ready()
    return form


def answer_form(sitting: Sitting, parent: QWidget, card: PupilCard, consent: ConsentRow) -> ActDialog:
    """Note what was answered to a question that was put before."""
    title, verb = translate("Consents", "Answer to a consent"), translate("Consents", "Note", "verb")
    form = _form(sitting, parent, card, "consent_answer", title, verb, consents.answer, consent)
    form.add("state", _choice(_ANSWERS), translate("Consents", "Answer"))
    _add_days(form, sitting)
    _add_paper(form)
    form.ready()
    return form


def withdraw_form(sitting: Sitting, parent: QWidget, card: PupilCard, consent: ConsentRow) -> ActDialog:
    """Note that a consent was taken back, say what follows from it, and set the task for that."""
    title, verb = translate("Consents", "Consent withdrawn"), translate("Consents", "Note", "verb")
    form = _form(sitting, parent, card, "consent_withdraw", title, verb, consents.withdraw, consent)
    meaning = translate(
        "Consents",
        "Within %n working day(s) the work with these data stops, or the family gets a refusal with reasons. "
        "Source: Law 94-V, Art. 8 p. 7, known second-hand and not verified.",
        "",
        WITHDRAWAL_DAYS,
    )
    said = label("muted", wrap=True)
    said.setText(meaning)
    form.add_plain(said)
    _add_day(form, sitting)
    task = TextField()
    task.value = translate("Consents", "Consent withdrawn: stop using the data, or answer with reasons")
    task.setCursorPosition(0)
    due = sitting.desk.law.calendar.working_days_after(sitting.today(), WITHDRAWAL_DAYS)
    hint = translate("Consents", "Due {day} when withdrawn today. Empty: no task.").format(day=day_of_week(due))
    form.add("task", task, translate("Consents", "Task"), hint)
    form.add("note", TextArea(2), translate("Consents", "Remark"))
    form.ready()
    return form


def consent_correct_form(
    sitting: Sitting, parent: QWidget, card: PupilCard, adults: Sequence[GuardianRow], consent: ConsentRow
) -> ActDialog:
    """Correct who was asked, until when it counts, where the paper lies."""
    title, verb = translate("Consents", "Correct the consent"), translate("Consents", "Correct", "verb")
    form = _form(sitting, parent, card, "consent_correct", title, verb, consents.correct, consent)
    _add_adult(form, adults)
    form.add("until", DateField(sitting.today), translate("Consents", "Until"))
    _add_paper(form)
    form.add("note", TextArea(2), translate("Consents", "Remark"))
    form.put(consent, ("guardian_id", "until", "paper", "note"))
    form.ready()
    return form


def waive_form(sitting: Sitting, parent: QWidget, card: PupilCard, purpose: ConsentPurpose | None) -> ActDialog:
    """Go on without a consent: for what, why, who decided it and when."""
    title, verb = translate("Consents", "Go on without consent"), translate("Consents", "Note the decision")
    kind = "consent_waive" if purpose is None else f"consent_waive_{purpose}"
    form = _form(sitting, parent, card, kind, title, verb, consents.waive)
    form.add("purpose", _choice(ConsentPurpose), translate("Consents", "For what"))
    if purpose is not None:
        form.put(_Put(purpose=purpose), ("purpose",))
    reason = TextArea(2)
    form.add_plain(_suggestions(reason))
    hint = translate("Consents", "No list of exceptions was found in the law: the school answers for the reason.")
    form.add("reason", reason, translate("Consents", "Why"), hint)
    form.add(
        "decided_by", TextField(), translate("Consents", "Who decided"), translate("Consents", "Name and position")
    )
    day = DateField(sitting.today)
    day.value = sitting.today()
    form.add("decided_on", day, translate("Consents", "Decided on"), beside=True)
    form.ready()
    return form


class _Put:
    """Values to be put into the fields of a form."""

    def __init__(self, **values: object) -> None:
        self.__dict__.update(values)


def _form(
    sitting: Sitting,
    parent: QWidget,
    card: PupilCard,
    kind: str,
    title: str,
    verb: str,
    act: Act,
    consent: ConsentRow | None = None,
) -> ActDialog:
    form = ActDialog(sitting, parent, kind, title, verb, act)
    whose = label("muted", wrap=True)
    whose.setText(", ".join(part for part in (card.name, card.class_name) if part))
    form.add_plain(whose)
    if consent is None:
        return form.about({"pupil_id": card.id}, pupil_id=card.id)
    about = label("strong", wrap=True)
    about.setText(
        " · ".join(part for part in (term(consent.purpose).capitalize(), consent.agency, consent.who) if part)
    )
    form.add_plain(about)
    return form.about({"pupil_id": card.id, "row_id": consent.id}, consent_id=consent.id)


def _choice(values: Sequence[ConsentPurpose | ConsentState] | type[ConsentPurpose]) -> Choice:
    made = Choice()
    made.offer([(value, term(value)) for value in values])
    return made


def _add_adult(form: ActDialog, adults: Sequence[GuardianRow]) -> None:
    legal = [adult for adult in adults if adult.legal]
    chosen = Choice()
    offered = [(adult.id, f"{adult.name} ({term(adult.relation)})") for adult in legal]
    chosen.offer(offered, none=translate("Consents", "the paper names nobody"))
    chosen.value = legal[0].id if legal else None
    hint = "" if legal else translate("Consents", "No legal representative on the card yet. Add one under Family.")
    form.add("guardian_id", chosen, translate("Consents", "Representative"), hint)


def _add_agency(form: ActDialog, sitting: Sitting, purpose: Field) -> None:
    """Add the organisation to which data may go; it is asked for that purpose alone."""
    agency, chosen = Choice(), purpose.widget
    assert isinstance(chosen, Choice)  # noqa: S101  the form put it there
    known = [(each.id, each.name) for each in sitting.desk.ask(agencies.directory)]
    agency.offer(known, none=translate("Consents", "not chosen"))
    field = form.add("agency_id", agency, translate("Consents", "To which organisation"))

    def look() -> None:
        passing = chosen.value is ConsentPurpose.TRANSFER
        if not passing:
            agency.value = None
        field.setVisible(passing)

    chosen.currentIndexChanged.connect(lambda _: look())
    look()


def _add_days(form: ActDialog, sitting: Sitting) -> None:
    """Add the day of the answer and the last day on which it counts, which follows until it is set by hand."""
    begin, until = _add_day(form, sitting), DateField(sitting.today)
    until.value = usual_term(sitting.today())
    form.add(
        "until", until, translate("Consents", "Until"), translate("Consents", "Usual: the school year"), beside=True
    )
    usual = [until.value]

    def follow() -> None:
        if begin.value is not None and until.value == usual[0]:
            until.value = usual[0] = usual_term(begin.value)

    begin.editingFinished.connect(follow)
    begin.picked.connect(follow)


def _add_day(form: ActDialog, sitting: Sitting) -> DateField:
    day = DateField(sitting.today)
    day.value = sitting.today()
    form.add("on", day, translate("Consents", "On which day"))
    return day


def _add_paper(form: ActDialog) -> None:
    hint = translate("Consents", "Folder and sheet, so that it is found at an inspection")
    form.add("paper", TextField(), translate("Consents", "Where the paper lies"), hint)


def _suggestions(reason: TextArea) -> Field:
    """Return the usual reasons; the chosen one is written into the field and can be changed there."""
    offered: Sequence[Callable[[], str]] = (
        lambda: translate("Consents", "Danger to life or health of the child"),
        lambda: translate("Consents", "Signs that the representative has harmed the child"),
        lambda: translate("Consents", "Written request of the police, a court or the guardianship body"),
        lambda: translate("Consents", "Prevention lesson for a whole class"),
        lambda: translate("Consents", "First talk after a report of bullying (Rules 506)"),
    )
    chosen = Choice()
    chosen.offer([(words(), words()) for words in offered], none=translate("Consents", "in your own words"))
    chosen.activated.connect(lambda _: reason.setPlainText(chosen.value or ""))
    field = Field(chosen)
    field.say(translate("Consents", "Usual reasons"))
    return field
