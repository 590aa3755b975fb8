"""What is kept: one module a subject, mapped dataclasses. ``METADATA`` knows every table."""

from sqlalchemy import MetaData

from cpdesk.records import (
    agencies,
    appointments,
    arrangements,
    colleagues,
    consents,
    guardians,
    outgoing,
    packs,
    persons,
    pupils,
    referrals,
    reports,
    schools,
    sessions,
    tasks,
)
from cpdesk.records.base import Record

SUBJECTS = (
    agencies,
    appointments,
    arrangements,
    colleagues,
    consents,
    guardians,
    outgoing,
    packs,
    persons,
    pupils,
    referrals,
    reports,
    schools,
    sessions,
    tasks,
)
METADATA: MetaData = Record.metadata

__all__ = ["METADATA", "SUBJECTS", "Record"]
