"""Common words of Russian and Kazakh: a small letter tells a word from a name where the dictionaries know the word."""

from functools import cache, lru_cache
from typing import Final

from hunspell import Hunspell

from cpdesk import resource

DICTIONARIES: Final = ("ru_RU", "kk_KZ")


@lru_cache(maxsize=4096)
def is_word(written: str) -> bool:
    """Tell whether a word as it is written stands in a dictionary, in any of its forms."""
    return any(dictionary.spell(written) for dictionary in _dictionaries())


@cache
def _dictionaries() -> tuple[Hunspell, ...]:
    folder = str(resource("dictionaries", "ru_RU.dic").parent)
    return tuple(Hunspell(name, hunspell_data_dir=folder) for name in DICTIONARIES)
