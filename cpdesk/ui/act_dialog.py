"""A dialog whose verb runs one act: its fields are the act's parameters, a refusal stands beside its field."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QCheckBox, QWidget

from cpdesk.casework.acts import Refused, act_of
from cpdesk.casework.desk import Done
from cpdesk.casework.terms import act_name
from cpdesk.ui.kit.dialogs import FormDialog
from cpdesk.ui.kit.fields import DateField
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import STATE, Sitting
from cpdesk.words import translate

Then = Callable[[Done], object]
Act = Callable[..., int | None]


@runtime_checkable
class _Valued(Protocol):
    value: Any


class ActDialog(FormDialog):
    """A form whose verb runs one act with the values of its fields.

    ``said`` is what a toast says when it is done (default: what the act is called); ``draft`` names what was kept of
    the form and goes with the act, None where it belongs to the editor under the form.
    """

    def __init__(
        self,
        sitting: Sitting,
        parent: QWidget,
        kind: str,
        title: str,
        verb: str,
        act: Act,
        *,
        said: str = "",
        draft: str | None = STATE,
    ) -> None:
        super().__init__(title, verb, lambda _: self._act(), parent)
        self._said, self._draft = said, draft
        self.kind = kind
        self.args: Mapping[str, Any] = {}
        self._sitting, self._run = sitting, act
        self._then: Then | None = None
        self._fixed: dict[str, Any] = {}

    def about(self, args: Mapping[str, Any], *, then: Then | None = None, **fixed: Any) -> "ActDialog":
        """Set what the form is opened again with, what is done after the act, and what is not asked."""
        self.args, self._then, self._fixed = args, then, fixed
        return self

    def put(self, kept: Any, names: tuple[str, ...]) -> None:
        """Put into the fields what a record holds."""
        for name in names:
            widget, value = self.fields[name].widget, getattr(kept, name)
            if isinstance(widget, QCheckBox):
                widget.setChecked(value)
            elif isinstance(widget, _Valued):
                widget.value = value

    def value(self, name: str) -> Any:
        """Return what stands in a field."""
        widget = self.fields[name].widget
        return widget.isChecked() if isinstance(widget, QCheckBox) else getattr(widget, "value", None)

    def parameters(self) -> dict[str, Any]:
        """Return the act's parameters."""
        return self._fixed | {name: self.value(name) for name in self.fields}

    def act(self) -> Act:
        """Return the act that the verb runs."""
        return self._run

    def wrong(self) -> tuple[str, str] | None:
        """Return what cannot be read in a field, and the field; None where all can."""
        for name, field in self.fields.items():
            if isinstance(field.widget, DateField) and field.widget.is_wrong:
                return translate("Forms", "Write the date as 24.11.2026."), name
        return None

    def _act(self) -> None:
        wrong = self.wrong()
        if wrong is not None:
            self.refuse(*wrong)
            return
        self.verb.setEnabled(False)
        said = self._said or act_name(act_of(self.act()).code)
        parameters = self.parameters()
        self._sitting.do(
            self, self.act(), self._close, self._refused, said, self._draft, failed=self._not_done, **parameters
        )

    def _not_done(self) -> None:
        self.verb.setEnabled(True)

    def _refused(self, refused: Refused) -> None:
        self.refuse(sentence(refused), refused.field)

    def _close(self, done: Done) -> None:
        self.accept()
        if self._then is not None:
            self._then(done)
