"""Acts: plain functions that change records, known by ``subject.verb``.

An act's first argument is ``work``, which only ``Desk.do`` makes: an act cannot run outside a transaction. It returns
the id of the record that it is about, or None. Acts share plain inner functions; they never call ``do``.
"""

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar, get_type_hints

import msgspec
from sqlalchemy.orm import Session

from cpdesk.rules.law import Law

Function = TypeVar("Function", bound=Callable[..., int | None])

REGISTRY: "dict[str, Act]" = {}


class Refused(Exception):  # noqa: N818  a refusal is an answer, not a fault
    """An act was refused by a rule. ``code`` becomes a sentence at the front door, beside ``field`` where there is one.

    ``facts`` are what the sentence needs; never the text of a record.
    """

    def __init__(self, code: str, field: str | None = None, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.facts = facts


@dataclass(frozen=True)
class Work:
    """What an act works with: the session of its transaction, who acts, when (local wall time), and the law."""

    session: Session
    user: int
    now: datetime
    law: Law

    @property
    def today(self) -> date:
        """The day on which the act is entered."""
        return self.now.date()


@dataclass(frozen=True)
class Act:
    """A registered act.

    Attributes:
        final: something left the vault with it, so there is no undo, only a counter-act.
        happened: the parameter that tells when the thing itself took place.
        command: the command that makes its parameters by rules of its own; none may be given by hand then.

    """

    code: str
    run: Callable[..., int | None]
    final: bool = False
    happened: str | None = None
    command: str = ""

    @property
    def meaning(self) -> str:
        """What the act does, from its docstring."""
        return inspect.getdoc(self.run) or ""

    @cached_property
    def parameters(self) -> type[msgspec.Struct]:
        """The act's parameters as a strict structure, for the command line."""
        hints = get_type_hints(self.run)
        fields: list[Any] = []
        for name, parameter in list(inspect.signature(self.run).parameters.items())[1:]:
            needed = parameter.default is inspect.Parameter.empty
            fields.append((name, hints[name]) if needed else (name, hints[name], parameter.default))
        return msgspec.defstruct(
            self.code, fields, kw_only=True, forbid_unknown_fields=True, rename=lambda name: name.rstrip("_")
        )

    def understand(self, given: dict[str, Any]) -> dict[str, Any]:
        """Return typed parameters from JSON's values.

        Refused: ``act.parameters`` naming what does not fit, ``act.by_command``.
        """
        if self.command:
            raise Refused("act.by_command", command=self.command)
        try:
            filled = msgspec.convert(given, self.parameters)
        except msgspec.ValidationError as error:
            raise Refused("act.parameters", what=_where(error)) from None
        return {name: getattr(filled, name) for name in filled.__struct_fields__}


def act(
    code: str, *, final: bool = False, happened: str | None = None, command: str = ""
) -> Callable[[Function], Function]:
    """Register a function as the act ``code``; see ``Act`` for the rest."""

    def register(function: Function) -> Function:
        REGISTRY[code] = Act(code, function, final, happened, command)
        function.code = code  # type: ignore[attr-defined]
        return function

    return register


def act_of(function: Callable[..., int | None]) -> Act:
    """Return the registered act of a function. Raises KeyError if it was never registered."""
    return REGISTRY[function.code]  # type: ignore[attr-defined]


def _where(error: msgspec.ValidationError) -> str:
    """Return the place in the parameters, never a word of what stood there."""
    place = re.search(r" - at `\$\.?([^`]+)`$|missing required field `(\w+)`", str(error))
    return "?" if place is None else place[1] or place[2]
