"""Commands: the same acts and questions that the window uses. See docs/commands.md for the contract."""

import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from cpdesk import words
from cpdesk.casework import history, load_acts, opening, outgoing, practice, pupils, referrals, reports, sessions, today
from cpdesk.casework.acts import REGISTRY, Refused
from cpdesk.casework.clock import SystemClock
from cpdesk.casework.desk import SCHEMA, Desk, Done, stamp
from cpdesk.casework.founding import FIRST_PERSON, Founding
from cpdesk.casework.opening import law_in_force, open_desk, open_desk_beside, save_recovery_key
from cpdesk.rules.packs import PackError
from cpdesk.rules.pupils import parse_class
from cpdesk.rules.schools import SchoolKind
from cpdesk.storage import backup, keys, restoring
from cpdesk.storage.errors import VaultError
from cpdesk.storage.recovery import RecoveryTypo
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate

WANTING: Final = 1
WRONG_USE: Final = 2
EXIT_CODES: Final = {
    "vault.absent": 2,
    "vault.exists": 2,
    "vault.wrong_password": 3,
    "vault.wrong_recovery": 3,
    "vault.damaged": 4,
    "vault.acts_missing": 4,
    "vault.other_file": 4,
    "vault.backup_bad": 4,
    "sheets.damaged": 4,
    "vault.in_use": 6,
    "vault.read_only": 6,
    "vault.disk_full": 6,
    "vault.gone": 6,
    "vault.older": 6,
    "vault.interrupted": 6,
    "vault.failed": 4,
    "vault.newer": 6,
    "outgoing.path": 6,
}
REFUSED: Final = 5
UNEXPECTED: Final = 4

FORMS: Final = ("referral", "consent", "invitation", "characteristic", "note", "journal", "list")
_PASSWORD: Final = click.option("--password-file", type=click.Path(path_type=Path), help="File with the password.")
_VAULT: Final = click.argument("vault", type=click.Path(path_type=Path))


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code of the contract; an error is one sentence, never a traceback."""
    load_acts()
    try:
        outcome = commands.main(arguments, prog_name="cpdesk", standalone_mode=False)
    except click.exceptions.Exit as left:
        return left.exit_code
    except (Exception, click.Abort) as error:  # noqa: BLE001  a text may hold a record's: one exit, kinds and codes
        click.echo(_told(error), err=True)
        return _exit_code(error)
    return outcome if isinstance(outcome, int) else 0


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.option("--lang", type=click.Choice(words.LANGUAGES), default="ru", help="Language of what is printed.")
@click.pass_context
def commands(context: click.Context, *, as_json: bool, lang: words.Language) -> int:
    """Case management for school psychologists: pupils, sessions, referrals, the quarter's report."""
    words.use(lang)
    context.obj = {"json": as_json}
    return 0 if context.invoked_subcommand else _window(None)


def _note_json(context: click.Context, _: click.Parameter, value: Any) -> None:
    if value:
        context.find_root().obj["json"] = True


def _note_language(_: click.Context, __: click.Parameter, value: words.Language | None) -> None:
    if value is not None:
        words.use(value)


def command(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Register a command that takes ``--json`` and ``--lang`` after its name as well as before it."""

    def register(function: Callable[..., Any]) -> click.Command:
        made = commands.command(name)(function)
        made.params.append(click.Option(["--json"], is_flag=True, expose_value=False, callback=_note_json))
        language = click.Choice(words.LANGUAGES)
        made.params.append(click.Option(["--lang"], type=language, expose_value=False, callback=_note_language))
        return made

    return register


@command("open")
@click.argument("vault", type=click.Path(path_type=Path), required=False)
def open_window(vault: Path | None) -> int:
    """Open the window."""
    return _window(vault)


@command("gallery")
def gallery() -> int:
    """Show every component in every state."""
    from cpdesk.ui.gallery import run

    return run()


@command("new")
@_VAULT
@click.option("--school", required=True)
@click.option("--name-kk", default="")
@click.option("--code", required=True)
@click.option("--district", required=True)
@click.option("--kind", type=click.Choice([kind.value for kind in SchoolKind]), default=SchoolKind.SCHOOL.value)
@click.option("--week", type=click.IntRange(5, 6), default=5)
@click.option("--person", default="Педагог-психолог")
@click.option("--recovery-file", type=click.Path(path_type=Path), required=True)
@_PASSWORD
def new(vault: Path, password_file: Path | None, recovery_file: Path, person: str, school: str, **about: Any) -> None:
    """Make an empty vault and write its recovery key to a file."""
    password = _password(password_file, again=True)
    about["kind"] = SchoolKind(about["kind"])
    founding = Founding.begin(vault, password, SystemClock(), law_in_force(), keys.calibrate())
    try:
        desk = founding.furnish(person=person, language=words.language(), name_ru=school, **about)
        try:
            save_recovery_key(desk, founding.recovery, recovery_file)
        finally:
            desk.vault.close()
        founding.stand(desk)
    except BaseException:
        founding.abandon()
        raise
    _tell({"vault": str(vault), "recovery_file": str(recovery_file)})


@command("demo")
@_VAULT
@click.option("--pupils", "count", type=click.IntRange(1, 5000), default=900)
@click.option("--years", type=click.IntRange(1, 10), default=3)
@click.option("--seed", default=1)
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), default=None)
@_PASSWORD
def demo(vault: Path, *, count: int, years: int, seed: int, until: datetime | None, password_file: Path | None) -> None:
    """Make the practice school: invented people, three years of work. Its password is «practice school»."""
    password = practice.PASSWORD if password_file is None else _password(password_file)
    day = until.date() if until else SystemClock().now().wall.date()
    with click.progressbar(length=100, file=sys.stderr) as bar:
        practice.found(
            vault,
            day,
            law_in_force(),
            lambda at, of: bar.update(100 * at // of - bar.pos),
            count=count,
            years=years,
            seed=seed,
            password=password,
        )
    _tell({"vault": str(vault), "password": practice.PASSWORD if password_file is None else None})


@command("import")
@_VAULT
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--class", "class_", default="", help="Class of those to whom a list gives none.")
@click.option("--mapping", default="", help="Name under which the columns of such a list were kept.")
@click.option("--failed", type=click.Path(path_type=Path), help="Where to write the rows that stay out, as xlsx.")
@click.option("--dry-run", is_flag=True, help="Tell what would be done, and change nothing.")
@_PASSWORD
def import_lists(
    vault: Path,
    files: tuple[Path, ...],
    failed: Path | None,
    *,
    class_: str,
    mapping: str,
    dry_run: bool,
    password_file: Path | None,
) -> int:
    """Take in class lists: xlsx, xls, ods, csv, txt. One act a file; a file that is refused does not stop the rest."""
    from cpdesk.exchange.telling import lines

    if failed is not None and len(files) > 1:
        raise click.UsageError(translate("Commands", "With --failed name one list at a time."))
    told, codes = [], []
    with _desk(vault, password_file) as desk:
        for path in files:
            try:
                told.append({"file": path.name} | _take_in(desk, path, class_, mapping, failed=failed, dry_run=dry_run))
            except Refused as refused:
                click.echo(f"{path.name}: {sentence(refused)}", err=True)
                told.append({"file": path.name, "refused": refused.code, "sentence": sentence(refused)})
                codes.append(_exit_code(refused))
    _tell(told if _as_json() else [line for each in told if "rows" in each for line in lines(each)], str)
    return codes[0] if codes else 0


def _take_in(
    desk: Desk, path: Path, class_: str, mapping: str, *, failed: Path | None, dry_run: bool
) -> dict[str, Any]:
    from cpdesk.exchange import failed_rows, taking_in, telling

    if class_ and parse_class(class_) is None:
        raise Refused("pupil.class_unknown", field="class_")
    opened = taking_in.open_files(desk, [path])
    if mapping:
        opened = opened.mapped(mapping)
    plan = taking_in.plan(desk, opened, class_)
    told = telling.summary(plan)
    does = plan.does_anything and not dry_run
    seq = taking_in.take_in(desk, plan).seq if does else None
    if failed is not None and told["wrong"]:
        failed_rows.save(desk, opened, plan, failed)
    done = {"enrolled": len(plan.enrolled) if does else 0, "corrected": len(plan.changes) if does else 0}
    return told | done | {"seq": seq}


@command("acts")
def acts() -> None:
    """Print every act with the schema of its parameters."""
    _tell(
        [
            {
                "act": code,
                "final": act.final,
                "command": act.command or None,
                "meaning": act.meaning,
                "parameters": msgspec.json.schema(act.parameters)["$defs"][code],
            }
            for code, act in sorted(REGISTRY.items())
        ]
    )


@command("do")
@_VAULT
@click.argument("file", type=click.File("rb"), default="-")
@_PASSWORD
def do(vault: Path, file: Any, password_file: Path | None) -> int:
    """Run acts from JSON lines; after each commit a line is printed and flushed."""
    refused = False
    with _desk(vault, password_file) as desk:
        for line in file:
            if line.strip():
                answer = _run_line(desk, line)
                refused |= "refused" in answer
                click.echo(json.dumps(answer, ensure_ascii=False))
    return REFUSED if refused else 0


@command("pupils")
@_VAULT
@click.argument("text", default="")
@_PASSWORD
def list_pupils(vault: Path, text: str, password_file: Path | None) -> None:
    """Find pupils, as the list of the window does."""
    with _desk_beside(vault, password_file) as desk:
        found = desk.ask(pupils.find, pupils.Filter(text=text))
        _tell(desk.ask(pupils.rows, found.ids), lambda row: f"{row.id}\t{row.name}\t{row.class_name}\t{row.level}")


@command("today")
@_VAULT
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), default=None)
@_PASSWORD
def show_today(vault: Path, on: datetime | None, password_file: Path | None) -> None:
    """Tell what is to be done today, or at the beginning of another day: the worst first."""
    with _desk_beside(vault, password_file) as desk:
        now, calendar = on or desk.clock.now().wall, desk.law.calendar
        answer = desk.ask(today.on, now, calendar)
        _tell(answer if _as_json() else today.as_text(answer, now, calendar), str)


@command("show")
@_VAULT
@click.argument("subject", type=click.Choice(["pupils", "sessions", "referrals"]))
@click.argument("number", type=int)
@_PASSWORD
def show(vault: Path, subject: str, number: int, password_file: Path | None) -> None:
    """Show one record."""
    cards: dict[str, Callable[..., Any]] = {
        "pupils": pupils.card,
        "sessions": sessions.card,
        "referrals": referrals.card,
    }
    with _desk_beside(vault, password_file) as desk:
        card = desk.ask(cards[subject], number)
        if card is None:
            raise Refused(f"{subject.removesuffix('s')}.unknown")
        _tell(card)


@command("form")
@_VAULT
@click.argument("kind", type=click.Choice(FORMS))
@click.argument("about", metavar="ID|PERIOD|CLASS")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@_PASSWORD
def form(vault: Path, kind: str, about: str, out: Path, password_file: Path | None) -> None:
    """Write a printed form through the ledger: of a record, a period's journal, the list of a class."""
    from cpdesk.forms import choosing

    with _desk(vault, password_file) as desk:
        outgoing.save(desk, choosing.made(desk, kind, about, words.language()), out)
        _tell({"form": kind, "file": str(out)})


@command("report")
@_VAULT
@click.argument("period")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--issue", is_flag=True)
@_PASSWORD
def report(vault: Path, period: str, out: Path, *, issue: bool, password_file: Path | None) -> None:
    """Look at the quarter's report, or issue it: the files go through the ledger into a folder."""
    from cpdesk.reports import quarter

    with _desk(vault, password_file) as desk:
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise Refused("outgoing.path", path=str(out)) from None
        issued = next((row.id for row in desk.ask(reports.issued) if row.period == period), None)
        if issue and issued is None:
            issued = quarter.issue(desk, period).id
        paths = quarter.save(desk, issued, out) if issued else quarter.save_preview(desk, period, out)
        _tell({"period": period, "issued": issued is not None, "files": [str(path) for path in paths]})


@command("check")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
def check_files(files: tuple[Path, ...]) -> int:
    """Check report files: form, sums, protection, signature; several of one school also against one another."""
    from cpdesk.reports.check import check_all, read
    from cpdesk.reports.wording import finding_text

    found = check_all({str(path): read(path) for path in files})
    _tell(found, lambda name: f"{name}: " + ("; ".join(map(finding_text, found[name])) or "ok"))
    return WANTING if any(found.values()) else 0


@command("figures")
@_VAULT
@click.argument("period")
@click.option("--compare")
@_PASSWORD
def figures(vault: Path, period: str, compare: str | None, password_file: Path | None) -> None:
    """Count every indicator exactly, for inside use."""
    from cpdesk.reports import quarter

    with _desk_beside(vault, password_file) as desk:
        exact = quarter.exact(desk, period)
        _tell({period: exact, compare: quarter.exact(desk, compare)} if compare else exact)


@command("journal")
@_VAULT
@_PASSWORD
def journal(vault: Path, password_file: Path | None) -> None:
    """Print the journal, newest first."""
    with _desk_beside(vault, password_file) as desk:
        rows = desk.ask(history.entries, limit=1_000_000)
        _tell(rows, lambda row: f"{row.seq}\t{row.entered_at:%Y-%m-%d %H:%M:%S}\t{row.person}\t{row.act}")


@command("verify")
@_VAULT
@_PASSWORD
def verify(vault: Path, password_file: Path | None) -> int:
    """Check the vault: pages, chain, every row against the journal, and its backups."""
    with _desk(vault, password_file) as desk:
        verdict = desk.vault.verify()
        bad = list(backup.bad(desk.vault))
        damages = [*(f"{each.code} {each.place}" for each in verdict.damages), *(f"backup {name}" for name in bad)]
        _tell({"entries": verdict.entries, "rows": verdict.rows, "damages": damages})
    return WANTING if damages else 0


@command("backup")
@_VAULT
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), default=None)
@_PASSWORD
def make_backup(vault: Path, folder: Path | None, password_file: Path | None) -> None:
    """Make a backup that proves it opens."""
    with _desk(vault, password_file) as desk:
        made = opening.copy(desk) if folder is None else opening.copy_elsewhere(desk, folder)
        _tell({"file": str(made.path), "seq": made.label.seq, "counts": made.label.counts})


@command("restore")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--to", "vault", type=click.Path(path_type=Path), required=True)
@_PASSWORD
def restore(file: Path, vault: Path, password_file: Path | None) -> None:
    """Put the vault of a backup in its place; one that stands there is kept beside."""
    secret = _password(password_file)
    noted = stamp(FIRST_PERSON, restoring.ACT, SystemClock().now())
    label = restoring.restore(file, vault, SCHEMA, noted, lambda folder: opening.unlock(folder, secret))
    _tell({"vault": str(vault), "made_at": label.made_at, "seq": label.seq})


@command("password")
@_VAULT
@click.option("--new-password-file", type=click.Path(path_type=Path), required=True)
@_PASSWORD
def password(vault: Path, new_password_file: Path, password_file: Path | None) -> None:
    """Change the password."""
    old = _password(password_file)
    desk = open_desk(vault, keys.unlock(vault, old))
    try:
        opening.change_password(desk, old, _password(new_password_file), keys.calibrate())
    finally:
        desk.vault.close()
    _tell({"vault": str(vault)})


@command("recover")
@_VAULT
@click.option("--recovery-file", type=click.Path(path_type=Path), required=True)
@click.option("--new-password-file", type=click.Path(path_type=Path), required=True)
def recover(vault: Path, recovery_file: Path, new_password_file: Path) -> None:
    """Set a new password by the printed recovery key."""
    opening.recover(vault, _password(recovery_file), _password(new_password_file), keys.calibrate()).vault.close()
    _tell({"vault": str(vault)})


@command("export")
@_VAULT
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--pupil", type=int, default=None)
@click.option("--plain", is_flag=True)
@click.option("--passphrase-file", type=click.Path(path_type=Path), default=None)
@_PASSWORD
def export(
    vault: Path,
    out: Path,
    pupil: int | None,
    *,
    plain: bool,
    passphrase_file: Path | None,
    password_file: Path | None,
) -> None:
    """Write everything, or one pupil's records, in an open form."""
    from cpdesk.exchange import open_export

    if plain == (passphrase_file is not None):
        raise click.UsageError("--plain | --passphrase-file")
    with _desk(vault, password_file) as desk:
        document = open_export.document(desk, pupil, None if plain else _password(passphrase_file))
        outgoing.save(desk, document, out)
        _tell({"file": str(out), "size": len(document.data)})


def _window(vault: Path | None) -> int:
    from cpdesk.app import run_window

    return run_window(vault)


class _desk:  # noqa: N801  used as a statement
    """Open a desk for writing; close it at the end."""

    def __init__(self, vault: Path, password_file: Path | None, *, beside: bool = False) -> None:
        self._vault, self._password, self._beside = vault, _password(password_file), beside

    def __enter__(self) -> Desk:
        self._desk = self._opened()
        return self._desk

    def __exit__(self, *_: object) -> None:
        self._desk.vault.close()

    def _opened(self) -> Desk:
        unlocked = keys.unlock(self._vault, self._password)
        if self._beside:
            try:
                return open_desk_beside(self._vault, unlocked)
            except VaultError as error:
                if error.code != "vault.older":
                    raise
        return open_desk(self._vault, unlocked)


def _desk_beside(vault: Path, password_file: Path | None) -> _desk:
    """Open a desk for reading, beside a window that may be writing."""
    return _desk(vault, password_file, beside=True)


def _run_line(desk: Desk, line: bytes) -> dict[str, Any]:
    try:
        done = _do_line(desk, line)
    except Refused as refused:
        return {"refused": refused.code, "field": refused.field, "sentence": sentence(refused)}
    return {"seq": done.seq, "id": done.id}


def _do_line(desk: Desk, line: bytes) -> Done:
    try:
        given = msgspec.json.decode(line, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise Refused("act.unreadable") from None
    act = REGISTRY.get(str(given.pop("act", "")))
    if act is None:
        raise Refused("act.unknown")
    return desk.do(act.run, **act.understand(given))


def _password(file: Path | None, *, again: bool = False) -> str:
    if file is None:
        if not _can_ask():
            raise click.UsageError(translate("Commands", "Name a file with the password: --password-file FILE."))
        return str(click.prompt("password", hide_input=True, confirmation_prompt=again, err=True))
    try:
        return file.read_text("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        text = translate("Commands", "The file {path} cannot be read. Check its name.")
        raise click.UsageError(text.format(path=file)) from None


def _can_ask() -> bool:
    """Tell whether somebody sits at a terminal; the acts of ``do`` may come through the standard input."""
    try:
        with Path("/dev/tty").open():
            return True
    except OSError:
        return sys.stdin.isatty()


def _tell(answer: Any, line: Callable[[Any], str] | None = None) -> None:
    plain = msgspec.to_builtins(answer, enc_hook=str)
    if _as_json():
        print(json.dumps(plain, ensure_ascii=False))
    elif line is not None:
        for each in answer:
            print(line(each))
    else:
        print(json.dumps(plain, ensure_ascii=False, indent=2))


def _as_json() -> bool:
    return bool(click.get_current_context().find_root().obj["json"])


def _told(error: BaseException) -> str:
    if isinstance(error, click.ClickException):
        return error.format_message().replace("\n", " ")
    return translate("Commands", "Stopped. Nothing was changed.") if isinstance(error, click.Abort) else sentence(error)


def _exit_code(error: BaseException) -> int:
    if isinstance(error, click.ClickException | click.Abort):
        return WRONG_USE
    if isinstance(error, RecoveryTypo):
        return EXIT_CODES["vault.wrong_recovery"]
    if isinstance(error, Refused | VaultError | PackError):
        return EXIT_CODES.get(error.code, REFUSED)
    return UNEXPECTED


if __name__ == "__main__":
    sys.exit(main())
