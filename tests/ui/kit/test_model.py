"""The paged model: pages by sight, no row twice, the choice kept by number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.model import MOST_PAGES, PAGE, CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView

TEXT = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = words.language()
    words.use("en")
    yield
    words.use(before)


@dataclass(frozen=True)
class Person:
    id: int
    name: str


class Register:
    """Answers rows and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.names: dict[int, str] = {}

    def __call__(self, ids: Sequence[int]) -> list[Person]:
        self.asked.append(ids[0] // PAGE)
        return [Person(at, self.names.get(at, f"Person {at}")) for at in ids]


COLUMNS = (
    Column[Person](
        lambda: "Name",
        lambda person: person.name,
        lambda _: CellStyle(icon="level:high", words="High", second="7 «Б»"),
    ),
    Column[Person](lambda: "Number", lambda person: str(person.id), right=True),
)


@pytest.fixture
def register() -> Register:
    return Register()


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    yield QObject()
    qtbot.waitUntil(jobs.idle)


@pytest.fixture
def model(register: Register, owner: QObject) -> PagedModel[Person]:
    return PagedModel(COLUMNS, register, owner)


@pytest.fixture
def view(model: PagedModel[Person]) -> Iterator[ListView]:
    made = ListView(model, lambda _: None)
    yield made
    shiboken6.delete(made)


def say(model: PagedModel[Person], row: int, column: int = 0, role: int = TEXT) -> object:
    return model.data(model.index(row, column), role)


def test_it_obeys_every_rule_of_an_item_model(qtbot: QtBot, model: PagedModel[Person]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show(range(1000))
    qtbot.waitUntil(jobs.idle)
    model.show(range(3))
    qtbot.waitUntil(jobs.idle)

    assert tester.model() is model
    assert model.rowCount() == 3


def test_only_the_pages_that_are_looked_at_are_asked_for(
    qtbot: QtBot, model: PagedModel[Person], register: Register
) -> None:
    model.show(range(100_000))

    for row in (0, 5, 50_010, 1):
        say(model, row)
    qtbot.waitUntil(jobs.idle)

    assert sorted(register.asked) == [0, 500]
    assert say(model, 50_010) == "Person 50010"


def test_a_row_on_its_way_says_so(qtbot: QtBot, model: PagedModel[Person]) -> None:
    model.show(range(10))

    assert (say(model, 0), say(model, 0, role=SPOKEN)) == ("…", "Loading")


def test_a_row_is_spoken_with_what_its_shape_means(qtbot: QtBot, model: PagedModel[Person]) -> None:
    model.show(range(10))
    say(model, 0)
    qtbot.waitUntil(jobs.idle)

    assert say(model, 0, role=SPOKEN) == "High, Person 0, 7 «Б»"


def test_after_a_change_the_old_row_stays_until_the_new_one_has_come(
    qtbot: QtBot, model: PagedModel[Person], register: Register
) -> None:
    model.show(range(10))
    say(model, 3)
    qtbot.waitUntil(jobs.idle)
    register.names[3] = "Renamed"

    model.show(range(3, 10))
    assert say(model, 0) == "Person 3"
    qtbot.waitUntil(jobs.idle)
    assert say(model, 0) == "Renamed"


def test_an_answer_to_an_older_list_is_thrown_away(qtbot: QtBot, model: PagedModel[Person]) -> None:
    model.show(range(10))
    say(model, 0)
    model.show(range(100, 110))
    qtbot.waitUntil(jobs.idle)

    assert say(model, 0) == "…"
    qtbot.waitUntil(jobs.idle)
    assert say(model, 0) == "Person 100"


def test_few_pages_are_remembered(qtbot: QtBot, model: PagedModel[Person], register: Register) -> None:
    model.show(range(100_000))
    for page in range(MOST_PAGES + 1):
        say(model, page * PAGE)
        qtbot.waitUntil(jobs.idle)
    register.asked.clear()

    say(model, 0)
    say(model, MOST_PAGES * PAGE)
    qtbot.waitUntil(jobs.idle)

    assert register.asked == [0]


def test_of_two_questions_the_later_one_is_shown(qtbot: QtBot, model: PagedModel[Person]) -> None:
    model.refresh(lambda: range(5))
    model.refresh(lambda: range(7))
    qtbot.waitUntil(jobs.idle)

    assert model.rowCount() == 7


def test_a_list_keeps_its_choice_by_number_when_rows_move(model: PagedModel[Person], view: ListView) -> None:
    model.show(range(10))
    view.choose(7)

    model.show([9, 7, 5])

    assert view.chosen() == 7
    assert view.currentIndex().row() == 1


def test_a_choice_that_is_gone_is_given_up(model: PagedModel[Person], view: ListView) -> None:
    model.show(range(10))
    view.choose(7)

    model.show([1, 2])

    assert view.chosen() is None
