"""Templates: what fills braces is never looked at again, and whatever is not a known brace is named with its line."""

import string

from hypothesis import given
from hypothesis import strategies as st

from cpdesk.casework import wordings as packs
from cpdesk.rules import wordings
from cpdesk.rules.packs import read_pack

KNOWN = frozenset({"date", "number"})
TEXT = st.lists(st.sampled_from([*"аә{}\n ", "{date}", "{number}", "{x}"]), max_size=30).map("".join)
PACK = read_pack(
    "a.toml",
    """
[texts]
head = { ru = "№ {number}", kk = "№ {number}, {date}", en = "No." }
[[presets]]
kinds = ["police", "other"]
title = { ru = "а", kk = "ә", en = "a" }
[other]
plain = "as it is"
""",
)


@given(text=TEXT)
def test_a_text_is_accepted_or_its_line_is_named(text: str) -> None:
    slip = wordings.slip(text, KNOWN)

    if slip is None:
        assert "{" not in wordings.fill(text, {"date": "1", "number": "2"})
    else:
        assert slip.what in text.split("\n")[slip.line - 1]


@given(told=st.text(st.sampled_from("{}date" + string.ascii_letters), max_size=20))
def test_what_is_filled_in_is_not_looked_at_again(told: str) -> None:
    assert wordings.fill("от {date}", {"date": told}) == f"от {told}"


def test_texts_are_known_by_their_place() -> None:
    assert set(wordings.texts(PACK)) == {"texts.head", "presets.police.title"}
    assert wordings.allowed(PACK, "texts.head") == {"number", "date"}


def test_other_words_stand_where_the_packs_stood_and_nowhere_else() -> None:
    changed = wordings.with_texts(PACK, {("texts.head", "ru"): "Номер", ("presets.police.title", "kk"): "б"})

    assert changed.content["texts"]["head"] == {"ru": "Номер", "kk": "№ {number}, {date}", "en": "No."}
    assert changed.content["presets"][0]["title"]["kk"] == "б"
    assert changed.content["other"] == {"plain": "as it is"}
    assert PACK.content["texts"]["head"]["ru"] == "№ {number}"


def test_an_ending_after_a_brace_is_noticed_and_no_pack_has_one_in_kazakh() -> None:
    assert wordings.has_ending("{date}-де")
    assert wordings.has_ending("{school}ға")
    assert not wordings.has_ending("Күні: {date}, {time}.")
    for form in packs.forms():
        for key, said in wordings.texts(packs.pack(form)).items():
            assert not wordings.has_ending(said["kk"]), (form, key)
