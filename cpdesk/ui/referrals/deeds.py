"""Which dialog a name opens over an open referral."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from cpdesk.casework import guardians, schools
from cpdesk.casework.agencies import AgencyRow
from cpdesk.casework.desk import Done
from cpdesk.casework.referrals import ReferralCard
from cpdesk.casework.terms import term
from cpdesk.records.base import PupilId
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.referrals.dialogs import agency_dialog, answer_dialog, family_dialog, remind_dialog, revoke_dialog
from cpdesk.ui.referrals.passing import consent_dialog, waive_dialog
from cpdesk.ui.sitting import Sitting


class Opened(Protocol):
    """An open referral, as far as its dialogs need it."""

    card: ReferralCard | None

    def pupil(self) -> int:
        """Return the pupil's number, 0 where none is chosen."""

    def agency(self) -> AgencyRow | None:
        """Return the organisation that is chosen."""

    def acted(self, done: Done) -> None:
        """Look at what an act made of the referral."""

    def agency_written(self, done: Done) -> None:
        """Choose the organisation that was written."""

    def consent_noted(self, done: Done) -> None:
        """Look at the consent anew."""


def dialog_of(name: str, sitting: Sitting, parent: QWidget, referral: Opened) -> ActDialog | None:
    """Open a dialog by its name, None where what it is about is not chosen.

    «new», «correct» (an organisation), «consent», «waive»; of what was sent «answer», «family», «remind», «revoke».
    """
    agency, card = referral.agency(), referral.card
    before: dict[str, Callable[[], ActDialog | None]] = {
        "new": lambda: agency_dialog(sitting, parent, None, referral.agency_written),
        "correct": lambda: agency_dialog(sitting, parent, agency, referral.agency_written) if agency else None,
        "consent": lambda: _consent(sitting, parent, referral, agency) if agency else None,
        "waive": lambda: _waive(sitting, parent, referral),
    }
    if name in before:
        return before[name]()
    if card is None:
        return None
    told = agency.name if agency else ""
    return {
        "answer": lambda: answer_dialog(sitting, parent, card, referral.acted),
        "family": lambda: family_dialog(sitting, parent, card, referral.acted),
        "remind": lambda: remind_dialog(sitting, parent, card, told, referral.acted),
        "revoke": lambda: revoke_dialog(sitting, parent, card.id, referral.acted),
    }[name]()


def _consent(sitting: Sitting, parent: QWidget, referral: Opened, agency: AgencyRow) -> ActDialog:
    adults = sitting.desk.ask(guardians.of_pupil, PupilId(referral.pupil()))
    legal = [(adult.id, f"{adult.name}, {term(adult.relation)}") for adult in adults if adult.legal]
    return consent_dialog(sitting, parent, referral.pupil(), agency.id, legal, referral.consent_noted)


def _waive(sitting: Sitting, parent: QWidget, referral: Opened) -> ActDialog:
    head = sitting.desk.ask(schools.this).head_name
    return waive_dialog(sitting, parent, referral.pupil(), head, referral.consent_noted)
