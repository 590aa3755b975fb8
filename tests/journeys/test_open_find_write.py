"""Unlock, look at today, find a pupil, begin a note for the pupil, leave it, undo it: by keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cpdesk import words
from cpdesk.casework import practice, pupils, sessions
from tests.journeys.walk import Walk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_note_for_a_pupil_found_by_a_few_letters(
    walking: Callable[[str, words.Language], Walk], vault: Path, language: words.Language
) -> None:
    walk = walking(f"open-find-write-{language}", language)
    walk.unlock(vault, practice.PASSWORD)
    she = walk.she
    walk.picture("today")
    first = she.count(pupils.rows, she.count(pupils.find, pupils.Filter()).ids[:1])[0]

    she.press(Qt.Key.Key_F3)
    she.type(first.name.split()[0][:5].lower())
    walk.picture("finder")
    she.press(Qt.Key.Key_Return)
    walk.picture("card")
    assert she.place.name == "pupils"

    before = len(she.count(sessions.ids))
    she.press(Qt.Key.Key_F8)
    assert she.place.name == "sessions"
    she.place.editor().fields["text"].widget.setFocus()
    she.type("Беседа о друзьях. Жаңа сыныпқа үйренді.")
    walk.picture("note")
    she.press(Qt.Key.Key_Escape)
    assert len(she.count(sessions.ids)) == before + 1
    walk.picture("recorded")

    she.press(Qt.Key.Key_Z, CTRL)
    assert len(she.count(sessions.ids)) == before
    walk.picture("undone")
