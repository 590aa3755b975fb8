"""Common words of Russian and Kazakh: a small letter tells a word from a name where the dictionaries know the word."""

import threading
from functools import cache, lru_cache
from typing import Any, Final

from cpdesk import resource

DICTIONARIES: Final = ("ru_RU", "kk_KZ")
_ONE_AT_A_TIME: Final = threading.Lock()  # a dictionary knows no threads


@lru_cache(maxsize=4096)
def is_word(written: str) -> bool:
    """Tell whether a word as it is written stands in a dictionary, in any of its forms."""
    with _ONE_AT_A_TIME:
        return any(dictionary.spell(written) for dictionary in _dictionaries())


@cache
def _dictionaries() -> tuple[Any, ...]:
    from hunspell import Hunspell  # not at the top: nothing is masked before a sheet is drawn

    folder = str(resource("dictionaries", "ru_RU.dic").parent)
    return tuple(Hunspell(name, hunspell_data_dir=folder) for name in DICTIONARIES)
