"""The columns of printed lists, kept under a name: order, titles of her own, each column once."""

import pytest

from cpdesk.casework import bin as bins
from cpdesk.casework import printed_lists
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.printed_lists import PrintedColumn


def keep(desk: Desk, *columns: str, name: str = "Для завуча", kind: str = "journal") -> int:
    return desk.do(printed_lists.keep, name=name, kind=kind, columns=columns).id or 0


def test_columns_are_kept_in_order_with_her_titles(desk: Desk) -> None:
    keep(desk, "date", "who Кто пришёл", "blank Подпись завуча", "blank")

    (kept,) = desk.ask(printed_lists.of_kind, "journal")
    assert kept.name == "Для завуча"
    assert kept.columns == (
        PrintedColumn("date"),
        PrintedColumn("who", "Кто пришёл"),
        PrintedColumn("blank", "Подпись завуча"),
        PrintedColumn("blank"),
    )
    assert desk.ask(printed_lists.of_kind, "list") == []


def test_the_same_name_is_changed_and_a_list_in_the_bin_is_not(desk: Desk) -> None:
    first = keep(desk, "date")
    assert keep(desk, "time") == first
    desk.do(bins.put, table="printed_list", row_id=first)
    assert desk.ask(printed_lists.of_kind, "journal") == []
    assert keep(desk, "class") != first


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"name": " "}, "list.no_name"),
        ({"kind": "secrets"}, "list.kind"),
        ({"columns": ()}, "list.no_columns"),
        ({"columns": ("date", "date X")}, "list.no_columns"),
        ({"columns": ("blank",) * 21}, "list.no_columns"),
        ({"columns": ("date " + "я" * 61,)}, "text.too_long"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, told: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused:
        desk.do(printed_lists.keep, **({"name": "Имя", "kind": "list", "columns": ("name",)} | told))
    assert refused.value.code == code
