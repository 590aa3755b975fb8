"""Under which consent a referral leaves: one line below the form, with what to do where it is lacking."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cpdesk.casework import consents
from cpdesk.casework.consents import Standing
from cpdesk.records.base import AgencyId, PupilId
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState
from cpdesk.ui import standings
from cpdesk.ui.act_dialog import ActDialog, Then
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Choice, DateField, TextArea, TextField
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import FlowLayout, column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class ConsentStrip(Translated):
    """The line. ``asked`` is called with «consent» or «waive»."""

    def __init__(self, asked: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._standing: Standing | None = None
        self._is_owed = False
        self._icon, self._words, self._detail = IconLabel(), label("strong"), label("muted")
        self.note = Button(lambda: asked("consent"), kind="quiet", icon_name="pen-line")
        self.waive = Button(lambda: asked("waive"), kind="quiet", icon_name="file-text")
        self._said, inside = QWidget(), QWidget()
        line = row(self._said)
        for told in (self._icon, self._words, self._detail):
            line.addWidget(told)
        flow = FlowLayout(inside, gap=8)
        for part in (self._said, self.note, self.waive):
            flow.addWidget(part)
        box = column(self)
        box.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(4))
        box.addWidget(inside)
        theme.changes.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    @property
    def is_lacking(self) -> bool:
        """Tell whether consent is owed and neither it nor a decision to do without is there."""
        return self._is_owed and (self._standing is None or not self._standing.state.allows)

    def show_standing(self, standing: Standing | None, *, is_owed: bool, is_draft: bool) -> None:
        """Show how the consent to pass on data stands; nothing where there is none and none is owed."""
        self._standing, self._is_owed = standing, is_owed
        said = standing is not None and standing.state is not StandingState.NONE
        self.setVisible(is_owed or said)
        lacking = is_draft and self.is_lacking
        self.note.setVisible(lacking)
        self.waive.setVisible(lacking)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words of the line."""
        self.note.say(translate("Referrals", "Note the consent…"))
        self.waive.say(translate("Referrals", "Go on without it…"))
        standing = self._standing
        if standing is None or (standing.state is StandingState.NONE and self._is_owed):
            self._icon.tell("circle-alert", "warning")
            self._words.setText(translate("Referrals", "Consent to pass on data is missing"))
            self._detail.setText("")
            return
        self._icon.tell(*standings.MARKS[standing.state])
        passing = translate("Referrals", "Passing on data: {standing}").format(standing=standings.words(standing))
        self._words.setText(passing)
        self._detail.setText(standings.detail(standing))

    def _fit(self) -> None:
        """Let the words stand in the middle beside the buttons."""
        self._said.setFixedHeight(self.note.sizeHint().height())


def consent_dialog(
    sitting: Sitting, parent: QWidget, pupil_id: int, agency_id: int, representatives: list[tuple[int, str]], then: Then
) -> ActDialog:
    """Note what a representative said to passing data on to this organisation."""
    title = translate("Referrals", "Consent to pass on data")
    verb, said = translate("Referrals", "Note the consent"), translate("Referrals", "Consent noted")
    dialog = ActDialog(sitting, parent, "consent", title, verb, consents.note, said=said, draft=None)
    about = {"pupil_id": PupilId(pupil_id), "agency_id": AgencyId(agency_id), "purpose": ConsentPurpose.TRANSFER}
    dialog.about({}, then=then, **about)
    who, state, day, paper = Choice(), Choice(), DateField(sitting.today, past=True), TextField()
    who.offer(representatives, none=translate("Referrals", "nobody named on the paper"))
    if len(representatives) == 1:
        who.value = representatives[0][0]
    state.offer(
        [
            (ConsentState.GIVEN, translate("Referrals", "given")),
            (ConsentState.REFUSED, translate("Referrals", "refused")),
        ]
    )
    day.value = sitting.today()
    dialog.add("guardian_id", who, translate("Referrals", "Who signed"))
    dialog.add("state", state, translate("Referrals", "What was answered"))
    dialog.add("on", day, translate("Referrals", "On which day"))
    dialog.add("paper", paper, translate("Referrals", "Where the paper lies"))
    dialog.ready()
    return dialog


def waive_dialog(sitting: Sitting, parent: QWidget, pupil_id: int, head: str, then: Then) -> ActDialog:
    """Go on without consent: why, who decided it and when."""
    title = translate("Referrals", "Go on without consent")
    verb, said = translate("Referrals", "Go on without consent", "verb"), translate("Referrals", "Decision noted")
    dialog = ActDialog(sitting, parent, "waive", title, verb, consents.waive, said=said, draft=None)
    dialog.about({}, then=then, pupil_id=PupilId(pupil_id), purpose=ConsentPurpose.TRANSFER)
    by, day = TextField(), DateField(sitting.today, past=True)
    by.value, day.value = head, sitting.today()
    why = translate("Referrals", "Danger, a request of police, court or guardianship: it stays in the record")
    dialog.add("reason", TextArea(3), translate("Referrals", "Why without consent"), why)
    dialog.add("decided_by", by, translate("Referrals", "Who decided it, name and position"))
    dialog.add("decided_on", day, translate("Referrals", "On which day"))
    dialog.ready()
    return dialog
