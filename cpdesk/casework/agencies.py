"""The directory of agencies: acts and questions."""

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.agencies import Agency
from cpdesk.records.base import AgencyId
from cpdesk.rules.referrals import LONGEST_REPLY, AgencyKind


@act("agency.add")
def add(
    work: Work,
    *,
    kind: AgencyKind,
    name: str,
    head_name: str = "",
    address: str = "",
    phone: str = "",
    reply_within: int | None = None,
) -> AgencyId:
    """Add an organisation to the directory; ``reply_within``: working days in which it usually answers.

    Refused: ``agency.no_name`` (field ``name``), ``referral.reply_within`` (1 to 250), ``text.too_long``.
    """
    agency = Agency(kind=kind, name="")
    _fill(agency, name, head_name, address, phone, reply_within)
    work.session.add(agency)
    work.session.flush()
    return AgencyId(agency.id)


@act("agency.correct")
def correct(
    work: Work,
    agency_id: AgencyId,
    *,
    name: str,
    kind: AgencyKind | None = None,
    head_name: str = "",
    address: str = "",
    phone: str = "",
    reply_within: int | None = None,
) -> AgencyId:
    """Correct an organisation's particulars; the kind stays unless it is given.

    Refused: ``agency.unknown`` (field ``agency_id``), else as ``agency.add``.
    """
    agency = work.session.get(Agency, agency_id)
    if agency is None or agency.deleted:
        raise Refused("agency.unknown", field="agency_id")
    agency.kind = agency.kind if kind is None else kind
    _fill(agency, name, head_name, address, phone, reply_within)
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
    reply_within: int | None = None


def directory(session: Session) -> list[AgencyRow]:
    """Return all organisations in the order in which they were added."""
    return [AgencyRow(*row) for row in session.execute(_listed().where(~Agency.deleted).order_by(Agency.id))]


def row(session: Session, agency_id: AgencyId) -> AgencyRow | None:
    """Return an organisation, in the bin or not: an old sheet still names it. None when there is none."""
    found = session.execute(_listed().where(Agency.id == agency_id)).first()
    return None if found is None else AgencyRow(*found)


def _listed() -> Select[int, AgencyKind, str, str, str, str, int | None]:
    named = (Agency.id, Agency.kind, Agency.name, Agency.head_name)
    return select(*named, Agency.address, Agency.phone, Agency.reply_within)


def _fill(agency: Agency, name: str, head_name: str, address: str, phone: str, reply_within: int | None) -> None:
    if reply_within is not None and not 0 < reply_within <= LONGEST_REPLY:
        raise Refused("referral.reply_within", field="reply_within")
    agency.reply_within = reply_within
    agency.name = checked(name, "name")
    agency.head_name = checked(head_name, "head_name")
    agency.address, agency.phone = checked(address, "address"), checked(phone, "phone")
    if not agency.name:
        raise Refused("agency.no_name", field="name")
