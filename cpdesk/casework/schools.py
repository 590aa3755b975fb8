"""The school of this vault: founded once, corrected when its particulars change."""

import secrets
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.agencies import Agency
from cpdesk.records.base import SchoolId
from cpdesk.records.packs import Pack
from cpdesk.records.reports import ReportKey
from cpdesk.records.schools import School
from cpdesk.rules.schools import SchoolKind


@act("school.found", final=True)
def found(
    work: Work,
    *,
    name_ru: str,
    name_kk: str,
    code: str,
    district: str,
    kind: SchoolKind = SchoolKind.SCHOOL,
    week: int = 5,
    calendar: str = "school",
    practice: bool = False,
    language: str = "ru",
) -> SchoolId:
    """Write the school into a new vault, with the secret of its reports, the law in force and the usual agencies.

    ``language``: in Kazakh, ``kk``, the agencies get their Kazakh names, else their Russian ones. Refused:
    ``school.no_name``, ``school.no_code``, ``school.no_district``, ``school.week`` (5 or 6),
    ``school.founded_already``.
    """
    if work.session.scalar(select(School.id).limit(1)) is not None:
        raise Refused("school.founded_already")
    school = School(name_ru="", name_kk="", code="", district="", kind=kind, calendar=calendar, practice=practice)
    _fill(school, name_ru=name_ru, name_kk=name_kk, code=code, district=district, week=week)
    work.session.add(school)
    work.session.add(ReportKey(secret=secrets.token_bytes(32), signing=secrets.token_bytes(32)))
    work.session.add(Pack(kind="law", edition=work.law.edition, sha256=work.law.sha256, text=work.law.text))
    for rule in work.law.agencies:
        work.session.add(Agency(kind=rule.kind, name=rule.title["kk" if language == "kk" else "ru"], phone=rule.phone))
    work.session.flush()
    return SchoolId(school.id)


@act("school.correct")
def correct(
    work: Work,
    *,
    name_ru: str,
    name_kk: str,
    code: str,
    district: str,
    kind: SchoolKind,
    week: int,
    head_name: str = "",
    address: str = "",
    phone: str = "",
) -> SchoolId:
    """Correct the school's particulars; its calendar of quarters stays for ever. Refused as ``school.found``."""
    school = work.session.scalars(select(School)).one()
    _fill(school, name_ru=name_ru, name_kk=name_kk, code=code, district=district, week=week)
    school.kind = kind
    school.head_name = checked(head_name, "head_name")
    school.address, school.phone = checked(address, "address"), checked(phone, "phone")
    return SchoolId(school.id)


@dataclass(frozen=True)
class SchoolRow:
    """The school, for headers and forms."""

    id: int
    name_ru: str
    name_kk: str
    code: str
    district: str
    kind: SchoolKind
    week: int
    calendar: str
    practice: bool
    head_name: str
    address: str
    phone: str

    def name(self, language: str) -> str:
        """Return its name in the language of a document; English documents use the Russian one."""
        return self.name_kk if language == "kk" else self.name_ru


def this(session: Session) -> SchoolRow:
    """Return the school of this vault."""
    school = session.scalars(select(School)).one()
    return SchoolRow(**{name: getattr(school, name) for name in SchoolRow.__dataclass_fields__})


def _fill(school: School, *, name_ru: str, name_kk: str, code: str, district: str, week: int) -> None:
    school.name_ru, school.code = checked(name_ru, "name_ru"), checked(code, "code")
    school.name_kk = checked(name_kk, "name_kk") or school.name_ru
    school.district, school.week = checked(district, "district"), week
    for field, value in (("name", school.name_ru), ("code", school.code), ("district", school.district)):
        if not value:
            raise Refused(f"school.no_{field}", field="name_ru" if field == "name" else field)
    if week not in (5, 6):
        raise Refused("school.week", field="week")
