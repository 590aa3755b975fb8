"""Read a copy of a cpdesk database without cpdesk. For the day when the program is no more.

It lies in every copy, and needs nothing of cpdesk:

    python3 -m pip install sqlcipher3 argon2-cffi cryptography
    python3 read_this_copy.py 20261120140200.cpbackup                   shows what is inside
    python3 read_this_copy.py 20261120140200.cpbackup --out FOLDER      writes each table as a CSV file

It asks for the password of the day on which the copy was made, or for the recovery key on the printed sheet. What it
writes into FOLDER is readable by anybody: delete it when you are done. The copy itself is not changed.
"""

import argparse
import csv
import getpass
import hashlib
import json
import shutil
import sys
import unicodedata
import zipfile
from pathlib import Path

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
OWN = ("entry", "line", "draft", "alembic_version")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("copy", type=Path)
    parser.add_argument("--out", type=Path, help="folder for the CSV files, readable by anybody")
    parser.add_argument("--password-file", type=Path, help="file with the password or the recovery key")
    asked = parser.parse_args()
    if not is_whole(asked.copy):
        return "This copy is damaged: its digest does not agree. Some of it may be read all the same: unzip it by hand."
    secret = asked.password_file.read_text("utf-8").rstrip("\r\n") if asked.password_file else ask()
    work = asked.copy.with_name(asked.copy.name + ".reading")
    work.mkdir()
    try:
        with zipfile.ZipFile(asked.copy) as packed:
            ring = json.loads(packed.read("keys.json"))
            with packed.open("cases.db") as source, (work / "cases.db").open("wb") as target:
                shutil.copyfileobj(source, target)
        keys = next((found for slot in ring["slots"] if (found := opened(slot, ring["vault"], secret))), None)
        if keys is None:
            return "Neither a password nor the recovery key of this copy. Check the layout of the keyboard."
        return read(work / "cases.db", keys, asked.out)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def ask():
    return getpass.getpass("Password, or recovery key: ")


def is_whole(copy):
    """The last 64 bytes are the SHA-256 of all bytes before them."""
    data = copy.read_bytes()
    return hashlib.sha256(data[:-64]).hexdigest().encode() == data[-64:]


def opened(slot, vault, secret):
    """Return the data keys that a slot of keys.json holds, None when the secret is another.

    A slot is sealed with ChaCha20-Poly1305; all its other fields, as JSON, are the associated data. The sealing key
    comes from the password by Argon2id, from the recovery key by HKDF.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    sealing = from_password(slot, secret) if slot["kdf"] == "argon2id" else from_recovery(slot, secret)
    if sealing is None or slot["vault"] != vault:
        return None
    others = {name: value for name, value in slot.items() if name != "key"}
    associated = json.dumps(others, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    nonce, sealed = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["key"])
    try:
        keys = ChaCha20Poly1305(sealing).decrypt(nonce, sealed, associated)
    except InvalidTag:
        return None
    return [keys[at : at + 48] for at in range(0, len(keys), 48)]


def from_password(slot, password):
    from argon2.low_level import Type, hash_secret_raw

    secret, salt = unicodedata.normalize("NFC", password).encode(), bytes.fromhex(slot["salt"])
    return hash_secret_raw(secret, salt, slot["t"], slot["m"], slot["p"], 32, Type.ID)


def from_recovery(slot, typed):
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    signs = "".join(typed.upper().translate(str.maketrans("OIL", "011")).replace("-", "").split())[:26]
    if len(signs) < 26 or not set(signs) <= set(LETTERS):
        return None
    number = 0
    for sign in signs:
        number = number * 32 + LETTERS.index(sign)
    if number >> 128:
        return None
    return HKDF(SHA256(), 32, bytes.fromhex(slot["salt"]), b"cpdesk recovery").derive(number.to_bytes(16, "big"))


def read(path, keys, out):
    """Show how many rows each table has; with ``out``, write them. The key is 32 bytes and the file's salt, 16."""
    connection = next((found for key in keys if (found := connect(path, key))), None)
    if connection is None:
        return "The keys open, but the file of cases is damaged."
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    names = [name for (name,) in connection.execute(query) if "_words" not in name and name not in OWN]
    for name in names:
        rows = connection.execute(f'SELECT * FROM "{name}"')
        titles, content = [column[0] for column in rows.description], rows.fetchall()
        print(f"{name}: {len(content)}")
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            with (out / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows([titles, *([plain(value) for value in row] for row in content)])
    connection.close()
    return None


def connect(path, key):
    import sqlcipher3

    connection = sqlcipher3.connect(str(path))
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlcipher3.DatabaseError:
        connection.close()
        return None
    return connection


def plain(value):
    """Return a value that no spreadsheet takes for a formula."""
    if isinstance(value, bytes):
        return value.hex()
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


if __name__ == "__main__":
    sys.exit(main())
