"""The words of printed forms as she changed them: records over a pack, which itself stays as it is."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from cpdesk import resource
from cpdesk.casework.acts import Refused, Work, act
from cpdesk.casework.texts import checked
from cpdesk.records.arrangements import Wording
from cpdesk.records.packs import Pack
from cpdesk.rules import wordings as rules
from cpdesk.rules.packs import LANGUAGES, PackText, read_pack

FOLDER: Final = "forms"


@act("wording.change")
def change(work: Work, *, form: str, key: str, language: str, text: str) -> int | None:
    """Say a text of a form in other words; the pack's own words take the change away again.

    Refused: ``form.unknown`` (field ``form``), ``wording.unknown`` (field ``key``), ``referral.language`` (field
    ``language``), ``wording.empty``, ``wording.placeholder`` and ``wording.brace`` (field ``text``; facts ``line``,
    ``what``, ``known``), ``text.too_long``.
    """
    pack = _pack(form)
    if key not in rules.texts(pack):
        raise Refused("wording.unknown", field="key")
    if language not in LANGUAGES:
        raise Refused("referral.language", field="language")
    said = checked(text, "text", lines=True)
    _refuse_slips(said, pack, key)
    same = (Wording.form == form, Wording.key == key, Wording.language == language)
    kept = work.session.scalars(select(Wording).where(*same)).first()
    if kept is None:
        kept = Wording(form=form, key=key, language=language, text=said)
        work.session.add(kept)
    kept.text, kept.deleted = said, said == rules.texts(pack)[key].get(language)
    work.session.flush()
    return kept.id


@act("wording.reset")
def reset(work: Work, *, form: str, key: str = "", language: str = "") -> int | None:
    """Go back to the pack's own words: of one text, of a whole form (``key`` empty), in one language or in all.

    Refused: ``form.unknown`` (field ``form``).
    """
    _pack(form)
    changed = list(work.session.scalars(select(Wording).where(*_of(form, key, language))))
    for each in changed:
        each.deleted = True
    return changed[0].id if changed else None


def changed(session: Session, form: str) -> Mapping[tuple[str, str], str]:
    """Return her words for a form by key and language."""
    found = session.execute(select(Wording.key, Wording.language, Wording.text).where(*_of(form)))
    return {(key, language): text for key, language, text in found}


def forms() -> list[str]:
    """Return the names of the forms that have a pack."""
    return sorted(path.stem for path in resource(FOLDER).glob("*.toml"))


@cache
def pack(form: str) -> PackText:
    """Return the bundled pack of a form. Raises PackError, and KeyError where there is none."""
    if form not in forms():
        raise KeyError(form)
    path = resource(FOLDER, f"{form}.toml")
    return read_pack(path.name, path.read_text("utf-8"))


def keep(work: Work, form: str) -> int:
    """Keep the words of a form as they are now, hers among them; return the pack's number. The same are kept once."""
    own = pack(form)
    text = json.dumps(rules.with_texts(own, changed(work.session, form)).content, ensure_ascii=False)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    edition = str(own.entry(own.content, "edition"))
    query = select(Pack.id).where(Pack.kind == form, Pack.edition == edition, Pack.sha256 == sha256)
    kept = work.session.scalar(query)
    if kept is None:
        made = Pack(kind=form, edition=edition, sha256=sha256, text=text)
        work.session.add(made)
        work.session.flush()
        kept = made.id
    return kept


def kept(session: Session, pack_id: int) -> PackText:
    """Return the words of a form as they were kept. Raises NoResultFound."""
    found = session.get_one(Pack, pack_id)
    return PackText(f"{found.kind}.json", found.text, json.loads(found.text))


def _pack(form: str) -> PackText:
    try:
        return pack(form)
    except KeyError:
        raise Refused("form.unknown", field="form") from None


def _refuse_slips(text: str, of: PackText, key: str) -> None:
    if not text:
        raise Refused("wording.empty", field="text")
    known = rules.allowed(of, key)
    if slip := rules.slip(text, known):
        told = " ".join(f"{{{name}}}" for name in sorted(known)) or "—"
        raise Refused(slip.code, field="text", line=slip.line, what=slip.what, known=told)


def _of(form: str, key: str = "", language: str = "") -> list[ColumnElement[bool]]:
    conditions = [Wording.form == form, ~Wording.deleted]
    if key:
        conditions.append(Wording.key == key)
    if language:
        conditions.append(Wording.language == language)
    return conditions
