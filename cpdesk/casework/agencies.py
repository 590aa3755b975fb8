"""The directory of agencies: acts and questions."""

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId
from cpdesk.rules.referrals import AgencyKind


@act("agency.add")
def add(
    work: Work, *, kind: AgencyKind, name: str, head_name: str = "", address: str = "", phone: str = ""
) -> AgencyId:
    """Add an organisation to the directory. Refused: ``agency.no_name``."""
    agency = Agency(kind=kind, name="")
    _fill(agency, name, head_name, address, phone)
    work.session.add(agency)
    work.session.flush()
    return AgencyId(agency.id)


@act("agency.correct")
def correct(
    work: Work, agency_id: AgencyId, *, name: str, head_name: str = "", address: str = "", phone: str = ""
) -> AgencyId:
    """Correct an organisation's name, head or address. Refused: ``agency.no_name``, ``agency.unknown``."""
    agency = work.session.get(Agency, agency_id)
    if agency is None or agency.deleted:
        raise Refused("agency.unknown", field="agency_id")
    _fill(agency, name, head_name, address, phone)
    return agency_id


@dataclass(frozen=True)
class AgencyRow:
    """An organisation of the directory."""

    id: int
    kind: AgencyKind
    name: str
    head_name: str
    address: str
    phone: str


def directory(session: Session) -> list[AgencyRow]:
    """Return all organisations in the order in which they were added."""
    return [AgencyRow(*row) for row in session.execute(_listed().where(~Agency.deleted).order_by(Agency.id))]


def row(session: Session, agency_id: AgencyId) -> AgencyRow | None:
    """Return an organisation, in the bin or not: an old sheet still names it. None when there is none."""
    found = session.execute(_listed().where(Agency.id == agency_id)).first()
    return None if found is None else AgencyRow(*found)


def _listed() -> Select[int, AgencyKind, str, str, str, str]:
    return select(Agency.id, Agency.kind, Agency.name, Agency.head_name, Agency.address, Agency.phone)


def _fill(agency: Agency, name: str, head_name: str, address: str, phone: str) -> None:
    agency.name = checked(name, "name")
    agency.head_name = checked(head_name, "head_name")
    agency.address, agency.phone = checked(address, "address"), checked(phone, "phone")
    if not agency.name:
        raise Refused("agency.no_name", field="name")
