"""How the psychologist of the practice school arranged her work: templates, words, columns of a list, a form's text."""

from typing import Final

from msgspec.json import encode

from cpdesk.casework import lists, notes, printed_lists, pupils, wordings
from cpdesk.casework.practice.making import School
from cpdesk.rules.pupils import SupportLevel
from cpdesk.rules.sessions import SessionKind

FILTERS: Final = (
    (("Повышенный и высокий", "Жоғарылаған және жоғары"), {"levels": (SupportLevel.RAISED, SupportLevel.HIGH)}),
    (("7 классы", "7-сыныптар"), {"grade": 7}),
)
COLUMNS: Final = (("фио", "name"), ("иин", "iin"), ("класс", "class"))
"""Of the secretary's list: folded headings, and what each is."""
TEMPLATE: Final = (
    ("Встреча с родителями", "Ата-анамен кездесу"),
    (
        "## Что беспокоит родителей\n\n## О чём договорились\n\n## Что я сделаю",
        "## Ата-ананы не алаңдатады\n\n## Неге келістік\n\n## Мен не істеймін",
    ),
)
WORDS: Final = ("супервизия", "ИППС", "ЖПҚБ")
PHONES: Final = (("Телефоны родителей", "Ата-ана телефондары"), ("number", "name", "class", "guardian", "phone"))
FOOTER: Final = ("Конфиденциально. Только для адресата.", "Құпия. Тек алушыға арналған.")


def settle(school: School) -> None:
    """Arrange all of it."""
    language = school.own("ru", "kk")
    mapping = {"columns": COLUMNS, "header": 1, "left_out": []}
    name, text = (school.own(*each) for each in TEMPLATE)
    school.desk.do_all(
        [
            *(
                (pupils.save_filter, {"name": school.own(*names), "query": encode(pupils.Filter(**of)).decode()})
                for names, of in FILTERS
            ),
            (
                lists.keep_mapping,
                {"name": school.own("Список секретаря", "Хатшының тізімі"), "query": encode(mapping).decode()},
            ),
            (notes.save_template, {"name": name, "text": text, "language": language, "kind": SessionKind.CONVERSATION}),
            (printed_lists.keep, {"name": school.own(*PHONES[0]), "kind": "list", "columns": PHONES[1]}),
            *((notes.add_word, {"word": word}) for word in WORDS),
            (
                wordings.change,
                {"form": "referral", "key": "texts.footer", "language": language, "text": school.own(*FOOTER)},
            ),
        ]
    )
