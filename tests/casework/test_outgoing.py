"""The ledger: what it says is what left, and nothing leaves without it."""

import hashlib
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpdesk.casework import outgoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.outgoing import Document
from cpdesk.storage.errors import VaultError
from tests.full_disk import no_file_larger_than
from tests.ui.desks import gone


def document(data: bytes = b"%PDF", *, about: int = 7) -> Document:
    return Document(kind="referral", data=data, recipient="ПМПК", parts=("name", "reason"), about=("referral", about))


def ways(desk: Desk) -> list[str]:
    return [row.way for row in desk.ask(outgoing.rows)]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=2000))
def test_the_ledger_tells_the_checksum_and_size_of_the_very_bytes(desk: Desk, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "лист.pdf"

    outgoing.save(desk, document(data), path)

    newest = desk.ask(outgoing.rows)[0]
    assert newest.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (newest.size, newest.way, newest.parts) == (len(data), "saved", "name reason")
    assert path.read_bytes() == data


def test_a_place_that_cannot_be_written_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    before = sorted(tmp_path.rglob("*"))

    for path in (tmp_path / "absent" / "a.pdf", tmp_path / "folder.pdf", Path("/proc/a.pdf")):
        with pytest.raises(Refused) as refused:
            outgoing.save(desk, document(), path)
        assert (refused.value.code, refused.value.facts["path"]) == ("outgoing.path", str(path.parent))

    assert ways(desk) == []
    assert [path for path in sorted(tmp_path.rglob("*")) if path.suffix == ".pdf"] == [
        path for path in before if path.suffix == ".pdf"
    ]


def test_of_several_documents_all_are_written_or_none(desk: Desk, tmp_path: Path) -> None:
    first = tmp_path / "first.pdf"
    first.write_bytes(b"as before")

    with pytest.raises(Refused):
        outgoing.save_all(desk, [(document(), first), (document(), tmp_path / "absent" / "second.pdf")])

    assert first.read_bytes() == b"as before"
    assert ways(desk) == []
    assert list(tmp_path.glob("*.part")) == []


def test_nothing_is_written_when_the_ledger_cannot_be(desk: Desk, tmp_path: Path) -> None:
    seizing = threading.Thread(target=desk.vault.seize, args=(1,))
    seizing.start()
    seizing.join()

    with pytest.raises(VaultError):
        outgoing.save(desk, document(), tmp_path / "a.pdf")

    assert list(tmp_path.glob("a.pdf*")) == []


def test_a_full_disk_is_said_and_leaves_no_half_of_a_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"as before")

    with no_file_larger_than(100_000), pytest.raises(Refused) as refused:
        outgoing.save(desk, document(b"x" * 200_000), path)

    assert refused.value.code == "outgoing.path"
    assert path.read_bytes() == b"as before"
    assert list(tmp_path.glob("*.part")) == []
    assert ways(desk) == []


def test_a_recipient_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        outgoing.save(desk, Document(kind="referral", data=b"x", recipient=" "), tmp_path / "a.pdf")

    assert refused.value.code == "outgoing.no_recipient"
    assert list(tmp_path.glob("a.pdf*")) == []


def test_the_ledger_of_one_record_leaves_out_the_others(desk: Desk) -> None:
    outgoing.printed(desk, document(about=7))
    outgoing.printed(desk, document(about=8))

    about_one = desk.ask(outgoing.rows, about=("referral", 7))

    assert [row.way for row in about_one] == ["printed"]
    assert len(desk.ask(outgoing.rows)) == 2


def test_it_is_noted_as_printed_only_when_the_spooler_took_it(desk: Desk) -> None:
    sent: list[bytes] = []

    def take(pdf: bytes) -> bool:
        assert ways(desk) == [], "not before"
        sent.append(pdf)
        return True

    outgoing.print_out(desk, document(), take)

    assert (sent, ways(desk)) == ([b"%PDF"], ["printed"])


def test_a_printer_that_takes_nothing_leaves_no_note(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        outgoing.print_out(desk, document(), lambda _: False)

    assert (refused.value.code, ways(desk)) == ("outgoing.printer", [])


def test_what_the_ledger_cannot_note_is_not_sent_to_a_printer(desk: Desk) -> None:
    sent: list[bytes] = []

    with gone(desk), pytest.raises(VaultError):
        outgoing.print_out(desk, document(), lambda pdf: not sent.append(pdf))

    assert sent == []
