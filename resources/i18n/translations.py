"""Keep the translations: find the texts in the code, fill them in, compile them.

    translations.py update           bring ru.ts, kk.ts and en.ts (plurals alone) up to date with the code
    translations.py missing          print what is untranslated, as JSON ready to be filled in
    translations.py fill FILE.json   take the filled JSON into the .ts files
    translations.py check            fail on a text that is untranslated or a .ts that the code has left behind
    translations.py release          compile .ts to .qm

Qt's lupdate sees no plural in a plain ``translate("Context", "%n pupil(s)", "", n)``; so the texts are found here.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

HERE = Path(__file__).resolve().parent
CODE = HERE.parent.parent / "cpdesk"
FORMS = {"ru": 3, "kk": 2, "en": 2}
"""How many plural forms Qt wants of a language."""


@dataclass(frozen=True, order=True)
class Text:
    """An English text of the code; ``comment`` tells equal ones apart."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False

    @property
    def key(self) -> str:
        """The text's name in the JSON of ``missing`` and ``fill``."""
        return f"{self.source} // {self.comment}" if self.comment else self.source


Translations = dict[Text, tuple[str, ...]]
"""The forms of each text: one, or as many as the language has plurals."""


def found_in_code() -> list[Text]:
    """Return every text of the code, each once, sorted. Exits naming the calls that hold no literals."""
    texts, wrong = set(), []
    for path in sorted(CODE.rglob("*.py")):
        for call in calls(path):
            try:
                texts.add(text_of(call))
            except ValueError:
                wrong.append(f"{path.relative_to(CODE.parent)}:{call.lineno}: translate() wants literals")
    if wrong:
        sys.exit("\n".join(wrong))
    return sorted(texts)


def calls(path: Path) -> Iterator[ast.Call]:
    """Yield the calls of ``translate`` in a file; the method of that name of a string or of Qt is another thing."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("translate", "words.translate"):
            yield node


def text_of(call: ast.Call) -> Text:
    """Return the text of a call. Raises ValueError when an argument is no literal."""
    literals = [ast.literal_eval(argument) for argument in call.args[:3]]
    if not all(isinstance(literal, str) for literal in literals):
        raise ValueError
    plural = len(call.args) > 3 or any(keyword.arg == "n" for keyword in call.keywords)
    return Text(*literals, plural=plural)


def wanted(language: str, texts: list[Text]) -> list[Text]:
    """Return the texts that a language must translate: English its plurals alone."""
    return [text for text in texts if text.plural or language != "en"]


def path_of(language: str) -> Path:
    """Return the file of a language's translations."""
    return HERE / f"{language}.ts"


def load(language: str) -> Translations:
    """Return the translations of a language as its file has them; unfinished ones have empty forms."""
    path = path_of(language)
    if not path.exists():
        return {}
    return {
        text: forms
        for context in Xml.parse(path).getroot().iter("context")
        for text, forms in (read(context.findtext("name", ""), message) for message in context.iter("message"))
    }


def read(context: str, message: Xml.Element) -> tuple[Text, tuple[str, ...]]:
    """Return one message of a .ts file."""
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    text = Text(context, message.findtext("source", ""), message.findtext("comment", ""), plural)
    if translation is None:
        return text, ()
    forms = translation.findall("numerusform") if plural else [translation]
    return text, tuple(form.text or "" for form in forms)


def save(language: str, translations: Translations) -> None:
    """Write the .ts file of a language."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    for text, forms in sorted(translations.items()):
        if text.context not in contexts:
            contexts[text.context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[text.context], "name").text = text.context
        write(contexts[text.context], text, forms, FORMS[language])
    Xml.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path_of(language).write_text(head + Xml.tostring(root, "unicode") + "\n", "utf-8")


def write(context: Xml.Element, text: Text, forms: tuple[str, ...], plurals: int) -> None:
    """Add one message to a context."""
    message = Xml.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    Xml.SubElement(message, "source").text = text.source
    if text.comment:
        Xml.SubElement(message, "comment").text = text.comment
    state = {} if finished(text, forms, plurals) else {"type": "unfinished"}
    translation = Xml.SubElement(message, "translation", state)
    if not text.plural:
        translation.text = forms[0] if forms else ""
        return
    for index in range(plurals):
        Xml.SubElement(translation, "numerusform").text = forms[index] if index < len(forms) else ""


def finished(text: Text, forms: tuple[str, ...], plurals: int) -> bool:
    """Return whether every form is there."""
    return len(forms) == (plurals if text.plural else 1) and all(forms)


def unfinished(language: str, texts: list[Text]) -> list[Text]:
    """Return the texts of the code that a language still lacks."""
    have = load(language)
    return [text for text in wanted(language, texts) if not finished(text, have.get(text, ()), FORMS[language])]


def update() -> None:
    """Bring the .ts files up to date: new texts are added unfinished, texts that are gone are dropped."""
    texts = found_in_code()
    for language in FORMS:
        have = load(language)
        save(language, {text: have.get(text, ()) for text in wanted(language, texts)})
        print(f"{language}: {len(wanted(language, texts))} texts, {len(unfinished(language, texts))} untranslated")


def missing() -> None:
    """Print what is untranslated: context → text → language → an empty place, a list of them for plurals."""
    texts = found_in_code()
    empty: dict[str, dict[str, dict[str, Any]]] = {}
    for language, plurals in FORMS.items():
        for text in unfinished(language, texts):
            place = empty.setdefault(text.context, {}).setdefault(text.key, {})
            place[language] = [""] * plurals if text.plural else ""
    print(json.dumps(empty, ensure_ascii=False, indent=1))


def fill(file: str) -> None:
    """Take a filled JSON into the .ts files. Exits naming what no text of the code is called."""
    filled = json.loads(Path(file).read_text("utf-8"))
    texts = {(text.context, text.key): text for text in found_in_code()}
    given = {(context, key): forms for context, keys in filled.items() for key, forms in keys.items()}
    if unknown := given.keys() - texts.keys():
        sys.exit("\n".join(f"no such text: {context}: {key}" for context, key in sorted(unknown)))
    for language in FORMS:
        translations = load(language)
        for name, forms in given.items():
            if value := forms.get(language):
                translations[texts[name]] = tuple([value] if isinstance(value, str) else value)
        save(language, translations)
    update()


def check() -> None:
    """Exit naming what is untranslated, or what a .ts file keeps though the code has it no more."""
    texts = found_in_code()
    wrong = [f"{lang}: untranslated: {text.context}: {text.key}" for lang in FORMS for text in unfinished(lang, texts)]
    wrong += [
        f"{language}: no longer in the code: {text.context}: {text.key}"
        for language in FORMS
        for text in load(language).keys() - set(wanted(language, texts))
    ]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(texts)} texts, all translated")


def release() -> None:
    """Compile each .ts file to the .qm file that the program reads; a running one keeps the file it has mapped."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for language in FORMS:
        if path_of(language).exists():
            made = path_of(language).with_suffix(".new.qm")
            subprocess.run([lrelease, "-silent", path_of(language), "-qm", made], check=True)
            made.replace(path_of(language).with_suffix(".qm"))


COMMANDS = {"update": update, "missing": missing, "fill": fill, "check": check, "release": release}

if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in COMMANDS:
        COMMANDS[sys.argv[1]](*sys.argv[2:])
    else:
        sys.exit(__doc__)
