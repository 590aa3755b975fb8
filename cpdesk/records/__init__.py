"""What is kept: one module a subject, mapped dataclasses. ``METADATA`` knows every table."""

from sqlalchemy import MetaData

from cpdesk.records import (
    agencies,
    guardians,
    outgoing,
    packs,
    persons,
    pupils,
    referrals,
    reports,
    schools,
    sessions,
)
from cpdesk.records.base import Record

SUBJECTS = (agencies, guardians, outgoing, packs, persons, pupils, referrals, reports, schools, sessions)
METADATA: MetaData = Record.metadata

__all__ = ["METADATA", "SUBJECTS", "Record"]
