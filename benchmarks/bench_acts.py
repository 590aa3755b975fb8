"""One act with everything that belongs to it, against a bare row and its commit; many acts in one commit.

The floor keeps one row of the same words, beside the records: a record without its entry would be a damage. The act
does more by design: entry and lines of the journal, words, head file.
"""

from collections.abc import Callable

import measure
from big_school import TODAY

from cpdesk.casework import pupils, sessions
from cpdesk.rules.sessions import SessionKind

desk = measure.desk()
plain = measure.driver(desk)
table = measure.Table("acts in the big school")
about = {"pupil_ids": [1], "kind": SessionKind.CONVERSATION, "held_at": TODAY, "text": "беседа о тревоге " * 8}
long = "слово " * 500
session = desk.do(sessions.record, **about).id


def bare(words: str = "{}", commits: int = 1) -> Callable[[], None]:
    def run() -> None:
        for _ in range(commits):
            plain.execute("BEGIN IMMEDIATE")
            plain.execute("INSERT OR REPLACE INTO draft(key, body, saved_at) VALUES ('bare', ?, 0)", (words,))
            plain.execute("COMMIT")

    return run


def many() -> None:
    desk.do_all([(pupils.save_filter, {"name": "много", "query": "{}"})] * 100)


table.add("the smallest act: a filter", lambda: desk.do(pupils.save_filter, name="один", query="{}"), bare(), 4)
table.add("a session recorded, indexed", lambda: desk.do(sessions.record, **about), bare(about["text"]), 14)
table.add("a session changed", lambda: desk.do(sessions.change, session_id=session, **about), bare(about["text"]), 14)
table.add("a draft kept", lambda: desk.keep_draft("bench", {"text": long}), bare(long), 4)
table.add("100 acts in one commit", many, bare(commits=100), 4, rounds=5)

desk.vault.close()
table.end()
