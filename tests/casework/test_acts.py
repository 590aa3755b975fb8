import ast
import re

import msgspec
import pytest

from cpdesk.casework import MODULES_WITH_ACTS
from cpdesk.casework.acts import REGISTRY, Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.terms import act_name
from cpdesk.ui.shell.refusals import sentences
from tests.casework.every_act import prepare
from tests.house.tree import ROOT

CASEWORK = ROOT / "cpdesk" / "casework"
CODE = re.compile(r"[a-z]+\.[a-z_]*[a-z]")
NAMED = re.compile(r"``([a-z]+\.[a-z_]+)``")


def test_every_module_with_acts_is_listed() -> None:
    with_acts = {
        ".".join(path.relative_to(CASEWORK).with_suffix("").parts)
        for path in CASEWORK.rglob("*.py")
        if re.search(r"^@act\(", path.read_text("utf-8"), re.MULTILINE)
    }

    assert with_acts == set(MODULES_WITH_ACTS)


def raised() -> set[str]:
    """Return every code that stands in the text of the program where an error is raised, and the codes of the disk."""
    found = set()
    for path in (ROOT / "cpdesk").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            if name in ("Refused", "VaultError", "PackError", "Standing") and call.args:
                found |= {
                    each.value
                    for each in ast.walk(call.args[0])
                    if isinstance(each, ast.Constant) and CODE.fullmatch(str(each.value))
                }
    tables = (ROOT / "cpdesk" / "storage" / name for name in ("connections.py", "errors.py"))
    return found | set(re.findall(r'"(vault\.[a-z_]+)"', "".join(path.read_text("utf-8") for path in tables)))


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert raised() - set(sentences()) == set()


def test_every_code_that_a_docstring_promises_has_a_sentence() -> None:
    promised = {code for act in REGISTRY.values() for code in NAMED.findall(act.meaning)} - set(REGISTRY)

    assert promised - set(sentences()) == set()


def test_every_act_has_a_meaning_and_a_name_of_its_own() -> None:
    names = [act_name(code) for code in REGISTRY]

    assert [code for code, act in REGISTRY.items() if not act.meaning] == []
    assert [code for code in REGISTRY if act_name(code) == code] == []
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("code", sorted(REGISTRY))
def test_an_act_tells_the_schema_of_its_parameters(code: str) -> None:
    schema = msgspec.json.schema(REGISTRY[code].parameters)

    assert schema["$defs"][code]["additionalProperties"] is False


@pytest.mark.parametrize("code", sorted(set(REGISTRY) - {"school.found"}))
def test_an_act_makes_one_entry_that_says_whether_it_is_final(desk: Desk, code: str) -> None:
    made = prepare(desk, "Проба")
    before = desk.vault.head()

    done = desk.do(REGISTRY[code].run, **made.parameters(code))

    assert done.seq == before.seq + 1 == desk.vault.head().seq
    assert bool(done.changed) == bool(made.parameters(code))
    with desk.vault.reading() as connection:
        kept = connection.exec_driver_sql("SELECT act, final, person_id FROM entry WHERE seq = ?", (done.seq,)).one()
    assert tuple(kept) == (code, int(REGISTRY[code].final), desk.user)
    assert desk.vault.verify().good


def test_a_school_is_founded_once(desk: Desk) -> None:
    with pytest.raises(Refused, match=r"school\.founded_already"):
        desk.do(REGISTRY["school.found"].run, name_ru="а", name_kk="б", code="1", district="в")


def test_parameters_that_do_not_fit_are_named_without_their_values(desk: Desk) -> None:
    with pytest.raises(Refused) as caught:
        REGISTRY["pupil.enrol"].understand({"last_name": "Ким", "first_name": "Лев", "born": "тайна"})

    assert (caught.value.code, caught.value.facts) == ("act.parameters", {"what": "born"})
    assert "тайна" not in repr(caught.value.__dict__)
